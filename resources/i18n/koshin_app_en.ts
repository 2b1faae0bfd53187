<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
