<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n texts are longer than a cell of .xlsx and were cut; .ods and .csv hold them whole.</source>
        <translation>
            <numerusform>%n text is longer than a cell of .xlsx and was cut; .ods and .csv hold it whole.</numerusform>
            <numerusform>%n texts are longer than a cell of .xlsx and were cut; .ods and .csv hold them whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message numerus="yes">
        <source>%n record(s) erased from the ledger.</source>
        <translation>
            <numerusform>%n record erased from the ledger.</numerusform>
            <numerusform>%n records erased from the ledger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>%n record added.</numerusform>
            <numerusform>%n records added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>The pack is unchanged: %n file(s) as Koshin %1 wrote them.</source>
        <translation>
            <numerusform>The pack is unchanged: %n file as Koshin %1 wrote it.</numerusform>
            <numerusform>The pack is unchanged: %n files as Koshin %1 wrote them.</numerusform>
        </translation>
    </message>
</context>
</TS>
