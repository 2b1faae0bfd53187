<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>koshin::DateEditor</name>
    <message>
        <source>Pick a day</source>
        <translation>カレンダーから選ぶ</translation>
    </message>
    <message>
        <source>2026-04-01, 2026/4/1, 20260401 or R8.4.1</source>
        <translation>2026-04-01、2026/4/1、20260401、R8.4.1、令和8年4月1日</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>No day of this era</source>
        <translation>この元号にはない日です</translation>
    </message>
    <message>
        <source>Another day of the week</source>
        <translation>曜日が違います</translation>
    </message>
</context>
<context>
    <name>koshin::EditorFactory</name>
    <message>
        <source>Please choose</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記入なし</translation>
    </message>
    <message>
        <source>Add a renewal</source>
        <translation>更新を追加</translation>
    </message>
    <message>
        <source>Add an acceptance</source>
        <translation>受理を追加</translation>
    </message>
    <message>
        <source>Add a credential</source>
        <translation>資格を追加</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>テーマを追加</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>大項目 %1</translation>
    </message>
</context>
<context>
    <name>koshin::EvidenceChooser</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>添付先</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Evidence in the ledger</source>
        <translation>保管済みの証憑</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Tie to this record</source>
        <translation>この記録に添付</translation>
    </message>
    <message>
        <source>Search by file name, title or day</source>
        <translation>ファイル名・記録の題名・日付で検索</translation>
    </message>
</context>
<context>
    <name>koshin::EvidenceEditor</name>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>or drop files here</source>
        <translation>ここへドラッグしても追加できます</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>証憑を選ぶ</translation>
    </message>
    <message>
        <source>From the ledger…</source>
        <translation>保管済みから選ぶ…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>koshin::FlagEditor</name>
    <message>
        <source>Not stated</source>
        <translation>記入なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>koshin::FormDialog</name>
    <message>
        <source>Reload</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容で保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This is what you typed before without saving.</source>
        <translation>前回、保存せずに閉じたときの入力内容です。</translation>
    </message>
    <message>
        <source>The record was changed elsewhere meanwhile.</source>
        <translation>この記録は、入力中にほかの場所で変更されました。</translation>
    </message>
    <message>
        <source>Please correct: %1</source>
        <translation>次の項目を直してください：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>下書きの続きを書く</translation>
    </message>
    <message>
        <source>A draft of this form is kept.</source>
        <translation>この画面の下書きがあります。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of record, and its title</comment>
        <translation>%1「%2」</translation>
    </message>
</context>
<context>
    <name>koshin::FormLayout</name>
    <message>
        <source>Lists, reports and reminders show only this name.</source>
        <translation>一覧・報告書・リマインダーには、この呼び名だけが出ます。</translation>
    </message>
    <message>
        <source>Sealed: the real name leaves the ledger only when you ask for it.</source>
        <translation>封印：実名は、あなたが求めたときにだけ台帳の外へ出ます。</translation>
    </message>
    <message>
        <source>Sealed: the name leaves the ledger only when you ask for it.</source>
        <translation>封印：氏名は、あなたが求めたときにだけ台帳の外へ出ます。</translation>
    </message>
    <message>
        <source>Without an entry it counts for every credential whose scheme takes its kind.</source>
        <translation>指定しなければ、この種類を認めるすべての資格に数えます。</translation>
    </message>
    <message>
        <source>Leave it empty for a single day.</source>
        <translation>1日だけなら空欄のままにします。</translation>
    </message>
    <message>
        <source>Leave it empty while the work goes on.</source>
        <translation>続いている間は空欄のままにします。</translation>
    </message>
    <message>
        <source>Today&apos;s status. Events with a date outrank it.</source>
        <translation>今日の状態です。日付のある出来事の記録が優先されます。</translation>
    </message>
    <message>
        <source>An empty condition asks for nothing.</source>
        <translation>空欄の条件は問いません。</translation>
    </message>
    <message>
        <source>Without an official reference and the issuer&apos;s acceptance the verdict stays provisional.</source>
        <translation>公式の出典と発行機関の受理がそろうまで、判定は「暫定」のままです。</translation>
    </message>
    <message>
        <source>Confidential files stay out of what is handed to others.</source>
        <translation>機密のファイルは、ほかの人に渡すものに含めません。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>For whom, and in what role</source>
        <translation>支援先と役割</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>内容の区分</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>根拠の確かさ</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>12 months when left empty.</source>
        <translation>空欄なら12か月です。</translation>
    </message>
    <message>
        <source>Appears in the document that you hand out, and nowhere else.</source>
        <translation>手渡す資料にだけ載ります。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支援の条件</translation>
    </message>
</context>
<context>
    <name>koshin::Hints</name>
    <message>
        <source>This is more than 24 hours a day.</source>
        <translation>1日24時間を超えています。</translation>
    </message>
    <message>
        <source>This is more than %1 days after the start. After %1 days an online course is said to have to be applied for again and its fee to be paid again (single pages say so; please ask IPA). Please check both dates.</source>
        <translation>開始日から%1日を超えています。%1日を過ぎたオンライン講習は、申し込みと受講料の支払いがもう一度必要になるとされています（個別のページの情報です。IPAにご確認ください）。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Finish it by %1: after %2 days an online course is said to have to be applied for again and its fee to be paid again (single pages say so; please ask IPA).</source>
        <translation>%1までに修了してください。%2日を過ぎたオンライン講習は、申し込みと受講料の支払いがもう一度必要になるとされています（個別のページの情報です。IPAにご確認ください）。</translation>
    </message>
    <message>
        <source>The course is said to need finishing within %1 days of its first click; give the first day, and the limit can be watched.</source>
        <translation>初めて講習を開いた日から%1日以内に修了する必要があるとされています。開始日を入れると、期限を確かめられます。</translation>
    </message>
    <message>
        <source>The certificate of completion proves the course: give its number, or add it as evidence.</source>
        <translation>修了の証明になるのは講習修了証です。修了証の番号を入れるか、証憑として添付してください。</translation>
    </message>
    <message>
        <source>It lasts no time, so it adds nothing where hours count.</source>
        <translation>時間が0分のため、時間数で数える要件には加算されません。</translation>
    </message>
    <message>
        <source>This day is still to come; it counts only from then on.</source>
        <translation>まだ来ていない日付です。その日から数えます。</translation>
    </message>
</context>
<context>
    <name>koshin::HolderDialog</name>
    <message>
        <source>Holder</source>
        <translation>登録者</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>koshin::MinutesEditor</name>
    <message>
        <source>e.g. 1:30, 1.5h, 90</source>
        <translation>例: 1:30、1.5h、90分</translation>
    </message>
</context>
<context>
    <name>koshin::RecordDialog</name>
    <message>
        <source>What do you plan?</source>
        <translation>何を予定しますか。</translation>
    </message>
    <message>
        <source>A training</source>
        <translation>講習・研修</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>実務</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>証憑を選ぶ</translation>
    </message>
    <message>
        <source>No term follows from this day.</source>
        <translation>この日付からは期間が決まりません。</translation>
    </message>
    <message>
        <source>The term runs from %1 to %2.</source>
        <translation>期間は%1から%2までです。</translation>
    </message>
    <message>
        <source>The term runs from %1 to %2. Apply for renewal by %3.</source>
        <translation>期間は%1から%2までです。更新の申請は%3までにしてください。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As shipped: %1</source>
        <translation>初期値: %1</translation>
    </message>
    <message>
        <source>Record the renewal</source>
        <translation>更新を記録</translation>
    </message>
    <message>
        <source>Your credential</source>
        <translation>あなたの資格</translation>
    </message>
    <message>
        <source>Give the day of registration, and you see the term here.</source>
        <translation>登録日を入力すると、ここに期間が表示されます。</translation>
    </message>
    <message>
        <source>A template of what?</source>
        <translation>何のひな型ですか。</translation>
    </message>
</context>
<context>
    <name>koshin::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
</context>
<context>
    <name>koshin::RowsEditor</name>
    <message>
        <source>Remove this entry</source>
        <translation>この行を削除</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1（%2件目）</translation>
    </message>
</context>
<context>
    <name>koshin::SchemeEditor</name>
    <message>
        <source>also: %1</source>
        <comment>another name</comment>
        <translation>別名：%1</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自作の制度</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between name, issuer and remarks</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Name, abbreviation or former name; ↓ lists all</source>
        <translation>名前、略称、以前の名前で検索（↓で一覧）</translation>
    </message>
    <message>
        <source>No scheme is called so.</source>
        <translation>その名前の制度はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scheme(s) to choose from</source>
        <comment>the field</comment>
        <translation>
            <numerusform>%1：%n件の制度から選びます</numerusform>
        </translation>
    </message>
</context>
</TS>
