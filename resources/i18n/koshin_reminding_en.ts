<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>koshin::PutOffDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::RemindersPage</name>
    <message numerus="yes">
        <source>%n reminder(s) hold now.</source>
        <translation>
            <numerusform>%n reminder holds now.</numerusform>
            <numerusform>%n reminders hold now.</numerusform>
        </translation>
    </message>
</context>
</TS>
