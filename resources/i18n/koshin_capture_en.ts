<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>koshin::PasteDialog</name>
    <message numerus="yes">
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>Add %n record</numerusform>
            <numerusform>Add %n records</numerusform>
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
</context>
<context>
    <name>koshin::PasteText</name>
    <message numerus="yes">
        <source>%1 within %n day(s) is more than 24 hours a day. Is that so?</source>
        <translation>
            <numerusform>%1 within %n day is more than 24 hours a day. Is that so?</numerusform>
            <numerusform>%1 within %n days is more than 24 hours a day. Is that so?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of work within %n day(s): is that so?</source>
        <translation>
            <numerusform>%1 days of work within %n day: is that so?</numerusform>
            <numerusform>%1 days of work within %n days: is that so?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 rows can be added.</source>
        <translation>
            <numerusform>%n of %1 rows can be added.</numerusform>
            <numerusform>%n of %1 rows can be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have faults.</source>
        <translation>
            <numerusform>%n row has faults.</numerusform>
            <numerusform>%n rows have faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already.</source>
        <translation>
            <numerusform>%n row is there already.</numerusform>
            <numerusform>%n rows are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat another.</source>
        <translation>
            <numerusform>%n row repeats another.</numerusform>
            <numerusform>%n rows repeat another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) leave a question.</source>
        <translation>
            <numerusform>%n row leaves a question.</numerusform>
            <numerusform>%n rows leave a question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) not recorded yet are added by the name that stands here.</source>
        <translation>
            <numerusform>%n client not recorded yet is added by the name that stands here.</numerusform>
            <numerusform>%n clients not recorded yet are added by the names that stand here.</numerusform>
        </translation>
    </message>
</context>
</TS>
