<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>koshin::Tray</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Koshin: %n reminder(s)</source>
        <translation>
            <numerusform>Koshin: %n reminder</numerusform>
            <numerusform>Koshin: %n reminders</numerusform>
        </translation>
    </message>
</context>
</TS>
