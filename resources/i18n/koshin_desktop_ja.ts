<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>koshin::Desktop</name>
    <message>
        <source>There is no tray here. Koshin keeps running in the background.</source>
        <translation>通知領域（トレイ）がありませんが、更新手帳はバックグラウンドで動き続けます。</translation>
    </message>
    <message>
        <source>Another program uses Koshin’s name on the session bus: %1, process %2. The window opens anyway.</source>
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
        <source>Check reminders now</source>
        <translation>リマインダーを今すぐ確認</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Koshin: no reminders</source>
        <translation>更新手帳：リマインダーはありません</translation>
    </message>
    <message numerus="yes">
        <source>Koshin: %n reminder(s)</source>
        <translation>
            <numerusform>更新手帳：リマインダー%n件</numerusform>
        </translation>
    </message>
</context>
</TS>
