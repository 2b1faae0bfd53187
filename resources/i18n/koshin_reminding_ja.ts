<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>koshin::ChannelsPane</name>
    <message>
        <source>Show &amp;notifications of the desktop</source>
        <translation>デスクトップに通知を表示する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start in the background with the session</source>
        <translation>ログイン時に裏で起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイに残る(&amp;T)</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>書き出さない</translation>
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
        <source>Send none</source>
        <translation>送らない</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Each can be opened or put off from the notification itself. Names and titles of yours are not shown in it.</source>
        <translation>通知から開くことも、先送りすることもできます。氏名や、あなたが付けた件名は表示しません。</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>常駐</translation>
    </message>
    <message>
        <source>In the tray the program holds no ledger in memory and wakes once a day.</source>
        <translation>トレイにいる間は台帳をメモリに持たず、動くのは1日に1度だけです。</translation>
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
        <source>All deadlines with alarms (iCalendar), kept up to date. Not every calendar program rings the alarms of a file it subscribes to; the guide names them.</source>
        <translation>すべての期限をアラーム付きで書き出し、常に最新に保ちます（iCalendar）。購読したファイルのアラームを鳴らさないカレンダーソフトもあります。どれかはガイドをご覧ください。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>By a command of yours that takes a message as sendmail does. Without names and titles.</source>
        <translation>sendmail と同じようにメッセージを受け取る、お手元のコマンドで送ります。氏名や件名は含みません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Since %1: %2 It is tried again.</source>
        <comment>day, sentence</comment>
        <translation>%1から：%2 あとでもう一度試します。</translation>
    </message>
    <message>
        <source>This is no address of one person.</source>
        <translation>1人の宛先として読めません。</translation>
    </message>
    <message>
        <source>A command is needed, such as /usr/sbin/sendmail -t -oi.</source>
        <translation>コマンドが必要です（例：/usr/sbin/sendmail -t -oi）。</translation>
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
        <source>Save the mail channel</source>
        <translation>メールの設定を保存</translation>
    </message>
    <message>
        <source>Asked for by the ledger</source>
        <translation>台帳が求めているもの</translation>
    </message>
    <message>
        <source>It came with the ledger, from an earlier version, another folder or another hand. It is off until you approve of it here; then it holds for this ledger in this folder, on this machine.</source>
        <translation>以前の版、別のフォルダー、または別の人から、台帳とともに来たものです。ここで許可するまで使いません。許可は、このコンピューターの、このフォルダーにある、この台帳にだけ効きます。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Run this command whenever mail is to be sent to %1:</source>
        <translation>%1 にメールを送るとき、次のコマンドを実行する：</translation>
    </message>
    <message>
        <source>Keep a calendar in the file:</source>
        <translation>次のファイルにカレンダーを書き出す：</translation>
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
        <source>You are still reminded on the due date and when it has passed.</source>
        <translation>先送りしても、期限の当日と期限後にはお知らせします。</translation>
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
        <translation>先送りする期間</translation>
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
        <source>(until %1)</source>
        <translation>（%1まで）</translation>
    </message>
    <message>
        <source>Enter a date after today, such as %1.</source>
        <translation>%1のように、明日以降の日付を入力してください。</translation>
    </message>
</context>
<context>
    <name>koshin::ReminderBar</name>
    <message>
        <source>Show all</source>
        <translation>すべて見る</translation>
    </message>
</context>
<context>
    <name>koshin::ReminderModel</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>%1まで先送り</translation>
    </message>
    <message>
        <source>done with</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>put off until a day: why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>About</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>koshin::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>先送り…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>There is nothing to remind you of.</source>
        <translation>いまお知らせすることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) hold now.</source>
        <translation>
            <numerusform>お知らせが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next comes on %1. What is done, or given up, falls silent by itself.</source>
        <translation>次のお知らせは%1です。済んだもの、手放した資格のものは自然に止まります。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>時期</translation>
    </message>
</context>
<context>
    <name>koshin::StagesPane</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>after it: before the deadline</source>
        <translation>その後：期限の何日前</translation>
    </message>
    <message>
        <source>All deadlines</source>
        <translation>すべての期限</translation>
    </message>
    <message>
        <source>%1: before the deadline</source>
        <translation>%1：期限の何日前</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>once when it has passed</source>
        <translation>過ぎたときに1度</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Days, separated by commas. An empty line says nothing.</source>
        <translation>日数をカンマで区切って入力します。空欄なら知らせません。</translation>
    </message>
    <message>
        <source>Before an online course that was begun runs out</source>
        <translation>始めたオンライン講習の受講期限の前</translation>
    </message>
    <message>
        <source>After a confirmation was asked for and not answered</source>
        <translation>証明を依頼して返答がないとき（依頼後）</translation>
    </message>
    <message>
        <source>Before evidence is wanted that is missing</source>
        <translation>証憑が必要になる日の前（不足しているとき）</translation>
    </message>
    <message>
        <source>Before a recurring duty is due</source>
        <translation>定期の務めの期日の前</translation>
    </message>
    <message>
        <source>When something becomes possible, such as the next year&apos;s course</source>
        <translation>次の年の講習など、新しくできるようになったとき</translation>
    </message>
    <message>
        <source>When the rules of a credential have changed in this program</source>
        <translation>資格の規則がこのプログラムで変わったとき</translation>
    </message>
    <message>
        <source>Days are whole numbers from 1 to %1, such as 180, 90, 30. Please look at: %2</source>
        <translation>日数は1から%1までの整数で、「180, 90, 30」のように入力してください。確認する欄：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Days before, separated by commas. Blank: as in the first row.</source>
        <translation>何日前に知らせるかを、コンマで区切って入力します。空欄の行には「すべての期限」の設定を使います。</translation>
    </message>
    <message>
        <source>before the day to start by</source>
        <translation>着手期限の前</translation>
    </message>
    <message>
        <source>%1: before the day to start by</source>
        <translation>%1：着手期限の前</translation>
    </message>
</context>
</TS>
