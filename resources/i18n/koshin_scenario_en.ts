<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>koshin::PlansPane</name>
    <message numerus="yes">
        <source>All %n plans</source>
        <translation>
            <numerusform>The plan</numerusform>
            <numerusform>All %n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::ProposalPane</name>
    <message numerus="yes">
        <source>%n plans added. They count in the scenario only.</source>
        <translation>
            <numerusform>One plan added. It counts in the scenario only.</numerusform>
            <numerusform>%n plans added. They count in the scenario only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) still short with this proposal</source>
        <translation>
            <numerusform>%n requirement still short with this proposal</numerusform>
            <numerusform>%n requirements still short with this proposal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <comment>to add</comment>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <comment>to add</comment>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans claimed for more credentials.</source>
        <translation>
            <numerusform>%n plan claimed for more credentials.</numerusform>
            <numerusform>%n plans claimed for more credentials.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::StepTable</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
</TS>
