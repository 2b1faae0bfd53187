<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConfirmationPages</name>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>practice</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyPages</name>
    <message numerus="yes">
        <source>The PDF has %n pages. At most %1 are shown here.</source>
        <translation>
            <numerusform>The PDF has %n page. At most %1 are shown here.</numerusform>
            <numerusform>The PDF has %n pages. At most %1 are shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>No. %1 (%n entries)</source>
        <comment>practice</comment>
        <translation>
            <numerusform>No. %1 (%n entry)</numerusform>
            <numerusform>No. %1 (%n entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>practice</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
