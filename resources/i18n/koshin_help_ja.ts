<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>koshin::Guide</name>
    <message>
        <source>Rule-pack reference</source>
        <translation>規則パックの書式（英語）</translation>
    </message>
</context>
<context>
    <name>koshin::GuideView</name>
    <message>
        <source>Chapter</source>
        <translation>章の本文</translation>
    </message>
</context>
<context>
    <name>koshin::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Search user guide</source>
        <translation>使い方を検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n chapters.</source>
        <translation>
            <numerusform>%n章にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program can open %1.</source>
        <translation>%1 を開けるプログラムがありません。</translation>
    </message>
</context>
</TS>
