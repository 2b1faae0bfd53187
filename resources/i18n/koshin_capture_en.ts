<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>koshin::PasteDialog</name>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were added.</source>
        <translation>
            <numerusform>%n record was added.</numerusform>
            <numerusform>%n records were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s) under these code names: %1</source>
        <translation>
            <numerusform>Add %n client under this code name: %1</numerusform>
            <numerusform>Add %n clients under these code names: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n ready row(s)</source>
        <translation>
            <numerusform>Add %n ready row</numerusform>
            <numerusform>Add %n ready rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n row(s), including %1 to check</source>
        <translation>
            <numerusform>Add all %n row, including %1 to check</numerusform>
            <numerusform>Add all %n rows, including %1 to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n row(s)</source>
        <translation>
            <numerusform>Add all %n row</numerusform>
            <numerusform>Add all %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::PasteText</name>
    <message numerus="yes">
        <source>%1 within %n day(s) is more than 24 hours a day. Is that right?</source>
        <translation>
            <numerusform>%1 within %n day is more than 24 hours a day. Is that right?</numerusform>
            <numerusform>%1 within %n days is more than 24 hours a day. Is that right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of work within %n day(s): is that right?</source>
        <translation>
            <numerusform>%1 days of work within %n day: is that right?</numerusform>
            <numerusform>%1 days of work within %n days: is that right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors.</source>
        <translation>
            <numerusform>%n row has errors.</numerusform>
            <numerusform>%n rows have errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) already exist.</source>
        <translation>
            <numerusform>%n row already exists.</numerusform>
            <numerusform>%n rows already exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) not recorded yet will be added under the name given here.</source>
        <translation>
            <numerusform>%n client not recorded yet will be added under the name given here.</numerusform>
            <numerusform>%n clients not recorded yet will be added under the names given here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready, %1 to check.</source>
        <translation>
            <numerusform>%n row ready, %1 to check.</numerusform>
            <numerusform>%n rows ready, %1 to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready.</source>
        <translation>
            <numerusform>%n row ready.</numerusform>
            <numerusform>%n rows ready.</numerusform>
        </translation>
    </message>
</context>
</TS>
