<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>リマインダー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %n day(s)</source>
        <translation>
            <numerusform>%n日後にまた知らせる</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed in a notification</source>
        <translation>通知で先送り</translation>
    </message>
    <message>
        <source>A reminder could not be delivered</source>
        <translation>リマインダーを届けられませんでした</translation>
    </message>
    <message>
        <source>The ledger requests something you have not approved on this machine. See “Channels” in Koshin.</source>
        <translation>台帳が、このコンピューターで許可していないことを求めています。内容は更新手帳の「通知方法」にあります。</translation>
    </message>
    <message>
        <source>The email could not be sent. See “Channels” in Koshin for the reason.</source>
        <translation>メールを送れませんでした。理由は更新手帳の「通知方法」にあります。</translation>
    </message>
    <message>
        <source>The calendar file could not be written. See “Channels” in Koshin for the reason.</source>
        <translation>カレンダーファイルを書き出せませんでした。理由は更新手帳の「通知方法」にあります。</translation>
    </message>
    <message>
        <source>Your approval is needed</source>
        <translation>許可を求めています</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Koshin</source>
        <translation>更新手帳</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Details are in Koshin, where you can also choose what is sent and when.</source>
        <translation>詳しくは更新手帳をご覧ください。何をいつ送るかも、そこで選べます。</translation>
    </message>
    <message numerus="yes">
        <source>Koshin: %n reminder(s)</source>
        <translation>
            <numerusform>更新手帳：リマインダー%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Koshin</source>
        <translation>更新手帳</translation>
    </message>
</context>
</TS>
