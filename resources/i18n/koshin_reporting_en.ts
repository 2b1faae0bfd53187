<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>koshin::ReportDialog</name>
    <message numerus="yes">
        <source>Evidence pack with %n file(s) written to %1.</source>
        <translation>
            <numerusform>Evidence pack with %n file written to %1.</numerusform>
            <numerusform>Evidence pack with %n files written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be searched for real names.</source>
        <translation>
            <numerusform>%n of them could not be searched for real names.</numerusform>
            <numerusform>%n of them could not be searched for real names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be searched for real names. Look through their pages.</source>
        <translation>
            <numerusform>%n file could not be searched for real names. Look through its pages.</numerusform>
            <numerusform>%n files could not be searched for real names. Look through their pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Metadata was not removed from %n picture(s).</source>
        <translation>
            <numerusform>Metadata was not removed from one picture.</numerusform>
            <numerusform>Metadata was not removed from %n pictures.</numerusform>
        </translation>
    </message>
</context>
</TS>
