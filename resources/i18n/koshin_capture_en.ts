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
</TS>
