<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>koshin::SchemeEditor</name>
    <message numerus="yes">
        <source>%1: %n scheme(s) to choose from</source>
        <comment>the field</comment>
        <translation>
            <numerusform>%1: %n scheme to choose from</numerusform>
            <numerusform>%1: %n schemes to choose from</numerusform>
        </translation>
    </message>
</context>
</TS>
