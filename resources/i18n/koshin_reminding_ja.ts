<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>koshin::ChannelsPane</name>
    <message>
        <source>Show desktop &amp;notifications</source>
        <translation>デスクトップに通知を表示する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start in the background at login</source>
        <translation>ログイン時にバックグラウンドで起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when the window is closed</source>
        <translation>ウィンドウを閉じても通知領域に常駐する(&amp;T)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>書き出し先：未設定</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>常駐</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>カレンダーファイル</translation>
    </message>
    <message>
        <source>All deadlines with alarms (iCalendar), kept up to date. Some calendar programs ignore alarms in subscribed files; see the user guide.</source>
        <translation>すべての期限をアラーム付きで書き出し、常に最新に保ちます（iCalendar）。購読したファイルのアラームを鳴らさないカレンダーソフトもあります。くわしくは「使い方」をご覧ください。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Since %1: %2 Koshin will try again.</source>
        <comment>day, sentence</comment>
        <translation>%1から：%2 あとでもう一度試します。</translation>
    </message>
    <message>
        <source>Enter the address of one person.</source>
        <translation>1人のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter a command, such as /usr/sbin/sendmail -t -oi.</source>
        <translation>コマンドを入力してください（例：/usr/sbin/sendmail -t -oi）。</translation>
    </message>
    <message>
        <source>The calendar file</source>
        <translation>カレンダーファイル</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Save email settings</source>
        <translation>メールの設定を保存</translation>
    </message>
    <message>
        <source>Requested by the ledger</source>
        <translation>台帳が求めているもの</translation>
    </message>
    <message>
        <source>This came with the ledger, from an earlier version, another folder or someone else. It stays off until you approve it here. Approval applies to this ledger in this folder on this machine only.</source>
        <translation>以前の版、別のフォルダー、または別の人から、台帳とともに来たものです。ここで許可するまで使いません。許可は、このコンピューターの、このフォルダーにある、この台帳にだけ効きます。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Run this command to send email to %1:</source>
        <translation>%1 にメールを送るとき、次のコマンドを実行する：</translation>
    </message>
    <message>
        <source>Keep a calendar in this file:</source>
        <translation>次のファイルにカレンダーを書き出す：</translation>
    </message>
    <message>
        <source>Show &amp;notifications of the desktop</source>
        <translation>デスクトップに通知を表示する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start in the background with the session</source>
        <translation>ログイン時に裏で起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Open or snooze each reminder from its notification. Names and titles are never shown.</source>
        <translation>通知から開くことも、先送りすることもできます。氏名や、ご自身で付けた件名は表示しません。</translation>
    </message>
    <message>
        <source>Sent by a sendmail-compatible command. Names and titles are left out.</source>
        <translation>sendmail 互換のコマンドで送信します。氏名や件名は含みません。</translation>
    </message>
    <message>
        <source>With either ticked, Koshin checks deadlines once a day while its window is closed.</source>
        <translation>どちらかを選ぶと、ウィンドウを閉じていても1日に1度、期限を確認します。</translation>
    </message>
    <message>
        <source>Sample data sends no reminders, so these settings are off.</source>
        <translation>見本データではリマインダーを送らないため、これらの設定は使えません。</translation>
    </message>
</context>
<context>
    <name>koshin::PutOffDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Snooze reminder</source>
        <translation>リマインダーを先送り</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>先送りする</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>対応済みにする</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Never remind again</source>
        <translation>今後お知らせしない（対応済み）</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Enter a date after today, such as %1.</source>
        <translation>%1のように、明日以降の日付を入力してください。</translation>
    </message>
    <message>
        <source>You will still be reminded on the due date and once it is overdue.</source>
        <translation>先送りしても、期限の当日と期限後にはお知らせします。</translation>
    </message>
    <message>
        <source>Hidden until %1. Next scheduled reminder: %2.</source>
        <translation>%1まで一覧に表示しません。次の通知の予定は%2です。</translation>
    </message>
    <message>
        <source>Hidden until %1; you will be reminded again that day.</source>
        <translation>%1まで一覧に表示せず、その日に改めてお知らせします。</translation>
    </message>
</context>
<context>
    <name>koshin::ReminderBar</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>koshin::ReminderModel</name>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1まで先送り</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>why it was put off</comment>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a heading of reminders</comment>
        <translation>通知中</translation>
    </message>
    <message>
        <source>Snoozed or done</source>
        <comment>a heading of reminders</comment>
        <translation>先送り・対応済み</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>what a reminder is about</comment>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>asked</comment>
        <translation>
            <numerusform>%n日経過</numerusform>
        </translation>
    </message>
    <message>
        <source>Next reminder</source>
        <comment>its day</comment>
        <translation>次の通知</translation>
    </message>
    <message>
        <source>requested %1</source>
        <comment>a day</comment>
        <translation>依頼 %1</translation>
    </message>
    <message>
        <source>schedule ended</source>
        <comment>of reminders</comment>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Next reminder: %1.</source>
        <comment>a day</comment>
        <translation>次の通知は%1です。</translation>
    </message>
    <message>
        <source>After that: %1.</source>
        <comment>days</comment>
        <translation>その後は%1です。</translation>
    </message>
    <message>
        <source>Due or requested</source>
        <comment>a day</comment>
        <translation>期限・依頼日</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>to go or gone by</comment>
        <translation>日数</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a reminder is about</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>First: %1 (%2).</source>
        <comment>what, days left</comment>
        <translation>最初は%1（%2）です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>credential, what</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>requested %1</source>
        <comment>a confirmation, how long ago</comment>
        <translation>依頼から%1</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a heading of reminders</comment>
        <translation>今後</translation>
    </message>
    <message>
        <source>Start by</source>
        <translation>着手期限</translation>
    </message>
</context>
<context>
    <name>koshin::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>先送り…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>通知を再開</translation>
    </message>
    <message>
        <source>No active reminders.</source>
        <translation>通知中のリマインダーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n active reminder(s).</source>
        <translation>
            <numerusform>通知中のリマインダーが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通知方法</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>通知時期</translation>
    </message>
    <message>
        <source>Select a reminder to see what it says.</source>
        <translation>行を選ぶと、詳しい内容を表示します。</translation>
    </message>
    <message>
        <source>Next reminder: %1. Reminders stop when an item is done or its schedule ends.</source>
        <translation>次の通知は%1です。対応済みの項目、通知の予定が終わった項目、返上した資格のリマインダーは止まります。</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>もう一度依頼…</translation>
    </message>
    <message>
        <source>Open the requirement</source>
        <translation>要件を開く</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>記録の一覧を見る</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>記録を開く</translation>
    </message>
</context>
<context>
    <name>koshin::StagesPane</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>All deadlines</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>%1: before the deadline</source>
        <translation>%1：期限の何日前</translation>
    </message>
    <message>
        <source>Once when overdue</source>
        <translation>期限を過ぎたら1度知らせる</translation>
    </message>
    <message>
        <source>Other reminders</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Days, separated by commas. Blank: no reminder.</source>
        <translation>日数をカンマで区切って入力します。空欄なら知らせません。</translation>
    </message>
    <message>
        <source>When something opens, such as next year’s course</source>
        <translation>次の年の講習など、新しくできるようになったとき</translation>
    </message>
    <message>
        <source>When the rules of a credential are updated</source>
        <translation>資格の規則が更新されたとき</translation>
    </message>
    <message>
        <source>Enter whole numbers from 1 to %1, such as 180, 90, 30. Please correct: %2</source>
        <translation>日数は1から%1までの整数で、「180, 90, 30」のように入力してください。直す欄：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: before the day to start by</source>
        <translation>%1：着手期限の何日前</translation>
    </message>
    <message>
        <source>Days before the start-by date</source>
        <translation>着手期限の何日前</translation>
    </message>
    <message>
        <source>Then, days before the deadline</source>
        <translation>着手期限を過ぎたら：期限の何日前</translation>
    </message>
    <message>
        <source>On the deadline itself</source>
        <translation>期限の当日にも知らせる</translation>
    </message>
    <message>
        <source>Days before an online course in progress expires</source>
        <translation>受講中のオンライン講習の期限の何日前</translation>
    </message>
    <message>
        <source>Days before missing evidence is due</source>
        <translation>証憑が必要になる日の何日前（不足がある場合）</translation>
    </message>
    <message>
        <source>Days before a recurring task is due</source>
        <translation>定期の取り組みの期限の何日前</translation>
    </message>
    <message numerus="yes">
        <source>Days after an unanswered confirmation request (then every %n)</source>
        <translation>
            <numerusform>証明の依頼後、返事がない場合（何日後。その後は%n日ごと）</numerusform>
        </translation>
    </message>
    <message>
        <source>Days, separated by commas. Leave a row blank to use the first row. If a deadline has no start-by date, both lists count back from the deadline.</source>
        <translation>日数をカンマで区切って入力します。空欄の行には「既定」の日数を使います。着手期限のない項目では、両方の列を「期限の何日前」として扱います。</translation>
    </message>
</context>
</TS>
