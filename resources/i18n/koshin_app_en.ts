<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Propose</name>
    <message numerus="yes">
        <source>From %1: “%2”, %n time(s), %3, %4 each</source>
        <translation>
            <numerusform>From %1: “%2”, once, %3, %4</numerusform>
            <numerusform>From %1: “%2”, %n times, %3 and %4 each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No other set of the %n way(s) known costs less.</source>
        <translation>
            <numerusform>There is only %n way known.</numerusform>
            <numerusform>No other set of the %n ways known costs less.</numerusform>
        </translation>
    </message>
</context>
</TS>
