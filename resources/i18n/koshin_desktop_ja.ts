<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>koshin::Desktop</name>
    <message>
        <source>There is no tray here; Koshin stays in the background all the same.</source>
        <translation>通知領域（トレイ）がありませんが、更新手帳はこのまま裏で動きます。</translation>
    </message>
    <message>
        <source>Another program has Koshin&apos;s name on the session bus: %1, process %2. The window opens all the same.</source>
        <translation>別のプログラム（%1、プロセス %2）がセッションバスで更新手帳を名乗っています。ウィンドウはそのまま開きます。</translation>
    </message>
    <message>
        <source>The ledger is already open, in process %1.</source>
        <translation>台帳はすでに開いています（プロセス %1）。</translation>
    </message>
</context>
<context>
    <name>koshin::Tray</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>ほか%n件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Koshin</source>
        <translation>更新手帳を開く</translation>
    </message>
    <message>
        <source>Look for reminders now</source>
        <translation>お知らせを今すぐ確かめる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Koshin: nothing to remind you of</source>
        <translation>更新手帳：お知らせはありません</translation>
    </message>
    <message numerus="yes">
        <source>Koshin: %n reminder(s)</source>
        <translation>
            <numerusform>更新手帳：お知らせ%n件</numerusform>
        </translation>
    </message>
</context>
</TS>
