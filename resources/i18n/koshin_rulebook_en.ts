<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>koshin::AuditPane</name>
    <message numerus="yes">
        <source>%n file(s) may be discarded.</source>
        <translation>
            <numerusform>%n file may be discarded.</numerusform>
            <numerusform>%n files may be discarded.</numerusform>
        </translation>
    </message>
</context>
</TS>
