<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>koshin::CoveragePane</name>
    <message numerus="yes">
        <source>%1: %n engagements</source>
        <translation>
            <numerusform>%1: %n engagement</numerusform>
            <numerusform>%1: %n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished engagements without evidence</source>
        <translation>
            <numerusform>%n finished engagement without evidence</numerusform>
            <numerusform>%n finished engagements without evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::DutyPane</name>
    <message numerus="yes">
        <source>%n recurring task(s).</source>
        <translation>
            <numerusform>%n recurring task.</numerusform>
            <numerusform>%n recurring tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::FiguresPanel</name>
    <message numerus="yes">
        <source>%1, %2: %n entries</source>
        <translation>
            <numerusform>%1, %2: %n entry</numerusform>
            <numerusform>%1, %2: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::ProfilePane</name>
    <message numerus="yes">
        <source>Profile “%1”: %n topic(s) offered.</source>
        <translation>
            <numerusform>Profile “%1”: %n topic offered.</numerusform>
            <numerusform>Profile “%1”: %n topics offered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::SkillsPane</name>
    <message numerus="yes">
        <source>%n self-assessment(s), latest on %1.</source>
        <translation>
            <numerusform>%n self-assessment, on %1.</numerusform>
            <numerusform>%n self-assessments, latest on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::WorkPane</name>
    <message numerus="yes">
        <source>%1: %n records</source>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
</context>
</TS>
