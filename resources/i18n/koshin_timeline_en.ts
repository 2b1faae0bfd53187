<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TimelinePainter</name>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::TimelineModel</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::TimelineView</name>
    <message numerus="yes">
        <source>%n record(s), %1</source>
        <translation>
            <numerusform>%n record, %1</numerusform>
            <numerusform>%n records, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline from %1 to %2, as of %3: %n item(s)</source>
        <translation>
            <numerusform>Timeline from %1 to %2, as of %3: %n item</numerusform>
            <numerusform>Timeline from %1 to %2, as of %3: %n items</numerusform>
        </translation>
    </message>
</context>
</TS>
