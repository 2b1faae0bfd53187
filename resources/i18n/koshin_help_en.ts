<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>koshin::HelpWindow</name>
    <message numerus="yes">
        <source>Found in %n chapters.</source>
        <translation>
            <numerusform>Found in one chapter.</numerusform>
            <numerusform>Found in %n chapters.</numerusform>
        </translation>
    </message>
</context>
</TS>
