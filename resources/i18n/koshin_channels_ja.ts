<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>お知らせ%n件</numerusform>
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
        <translation>お知らせを届けられませんでした</translation>
    </message>
    <message>
        <source>The ledger asks for something that you have not approved on this machine. Koshin shows it under “Channels”.</source>
        <translation>台帳が、このコンピューターで許可していないことを求めています。内容は更新手帳の「手段」にあります。</translation>
    </message>
    <message>
        <source>The mail could not be sent. Koshin says why under “Channels”.</source>
        <translation>メールを送れませんでした。理由は更新手帳の「手段」にあります。</translation>
    </message>
    <message>
        <source>The calendar file could not be written. Koshin says why under “Channels”.</source>
        <translation>カレンダーファイルを書けませんでした。理由は更新手帳の「手段」にあります。</translation>
    </message>
    <message>
        <source>Your approval is asked for</source>
        <translation>許可を求めています</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Details are in Koshin. Choose there what is sent to you, and when.</source>
        <translation>詳しくは更新手帳をご覧ください。何をいつ送るかも、そこで選べます。</translation>
    </message>
    <message numerus="yes">
        <source>Koshin: %n reminder(s)</source>
        <translation>
            <numerusform>更新手帳：お知らせ%n件</numerusform>
        </translation>
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
    <name>Notifications</name>
    <message>
        <source>Koshin</source>
        <translation>更新手帳</translation>
    </message>
</context>
</TS>
