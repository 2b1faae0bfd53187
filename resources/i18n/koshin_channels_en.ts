<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %n day(s)</source>
        <translation>
            <numerusform>Remind me tomorrow</numerusform>
            <numerusform>Remind me in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message numerus="yes">
        <source>Koshin: %n reminder(s)</source>
        <translation>
            <numerusform>Koshin: %n reminder</numerusform>
            <numerusform>Koshin: %n reminders</numerusform>
        </translation>
    </message>
</context>
</TS>
