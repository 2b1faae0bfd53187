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
    <name>koshin::ReminderModel</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>asked</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::RemindersPage</name>
    <message numerus="yes">
        <source>%n active reminder(s).</source>
        <translation>
            <numerusform>%n active reminder.</numerusform>
            <numerusform>%n active reminders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::StagesPane</name>
    <message numerus="yes">
        <source>Days after an unanswered confirmation request (then every %n)</source>
        <translation>
            <numerusform>Days after an unanswered confirmation request (then every day)</numerusform>
            <numerusform>Days after an unanswered confirmation request (then every %n days)</numerusform>
        </translation>
    </message>
</context>
</TS>
