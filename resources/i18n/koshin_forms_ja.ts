<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>koshin::DateEditor</name>
    <message>
        <source>Choose from calendar</source>
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
        <source>No such date in this era</source>
        <translation>この元号にはない日です</translation>
    </message>
    <message>
        <source>The day of the week does not match</source>
        <translation>曜日が違います</translation>
    </message>
    <message>
        <source>2026-04-01, 2026/4/1 or 20260401</source>
        <translation>2026-04-01、2026/4/1、20260401</translation>
    </message>
</context>
<context>
    <name>koshin::Disclosure</name>
    <message>
        <source>Shown below</source>
        <translation>下に表示中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>koshin::EditorFactory</name>
    <message>
        <source>Select…</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Add renewal</source>
        <translation>更新を追加</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>テーマを追加</translation>
    </message>
    <message>
        <source>Add acceptance</source>
        <translation>承認を追加</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>資格を追加</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>engagement, client</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>confidential</comment>
        <translation>あり</translation>
    </message>
    <message>
        <source>No</source>
        <comment>confidential</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>koshin::EvidenceChooser</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <source>Search by file name, title or date</source>
        <translation>ファイル名・記録の件名・日付で検索</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>添付先</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添付する</translation>
    </message>
    <message>
        <source>Choose from stored evidence</source>
        <translation>保管済みの証憑から選ぶ</translation>
    </message>
</context>
<context>
    <name>koshin::EvidenceEditor</name>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>or drop files here</source>
        <translation>ここにドロップしても追加できます</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>証憑を選ぶ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Choose a stored file…</source>
        <translation>保管済みから選ぶ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>“%1” is already attached.</source>
        <translation>「%1」はすでに添付されています。</translation>
    </message>
    <message>
        <source>“%1” is already in the ledger, as “%2”.</source>
        <translation>「%1」は「%2」として保管済みです。それを添付しました。</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes), so it proves nothing.</source>
        <translation>「%1」は空のファイル（0バイト）です。証憑にはなりません。</translation>
    </message>
    <message>
        <source>A form takes files only. Drop this on the “Evidence” page, or save it as a file first.</source>
        <translation>フォームに加えられるのはファイルだけです。「証憑」のページにドロップするか、ファイルに保存してから加えてください。</translation>
    </message>
</context>
<context>
    <name>koshin::EvidenceForm</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>証憑の選択</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>koshin::FieldEditor</name>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>koshin::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未選択</translation>
    </message>
</context>
<context>
    <name>koshin::FormDialog</name>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
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
        <source>These are your unsaved entries from last time.</source>
        <translation>前回、保存せずに閉じたときの入力内容です。</translation>
    </message>
    <message>
        <source>The record was changed elsewhere in the meantime.</source>
        <translation>この記録は、入力中にほかの場所で変更されました。</translation>
    </message>
    <message>
        <source>Please correct: %1</source>
        <translation>次の項目を直してください：%1</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>未入力の項目があります：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is a draft of this form.</source>
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
    <message>
        <source>Resume draft</source>
        <translation>下書きを再開</translation>
    </message>
</context>
<context>
    <name>koshin::FormLayout</name>
    <message>
        <source>As on the certificate. Optional.</source>
        <translation>登録証や認定証の番号です。後からでも入力できます。</translation>
    </message>
    <message>
        <source>A client’s code name, or any other name.</source>
        <translation>支援先の呼び名、またはほかの名称です。</translation>
    </message>
    <message>
        <source>Leave blank if it took a single day.</source>
        <translation>1日で終わったときは空欄にします。</translation>
    </message>
    <message>
        <source>Default: 100%.</source>
        <translation>空欄は100%です。</translation>
    </message>
    <message>
        <source>Records with the same identifier count as repetitions.</source>
        <translation>教材名が同じ記録は、同じ内容の繰り返しとして扱います。</translation>
    </message>
    <message>
        <source>Leave blank for a single day.</source>
        <translation>1日だけのときは空欄にします。</translation>
    </message>
    <message>
        <source>Until the official document and the issuer’s acceptance are recorded, the result stays provisional.</source>
        <translation>公式文書と承認を記録するまで、判定は暫定充足のままです。</translation>
    </message>
    <message>
        <source>Default: 12 months.</source>
        <translation>空欄は12か月です。</translation>
    </message>
    <message>
        <source>Shown only in the document that you hand out.</source>
        <translation>手渡す資料にだけ載ります。</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>資格を追加</translation>
    </message>
    <message>
        <source>Edit credential</source>
        <translation>資格を編集</translation>
    </message>
    <message>
        <source>Its term, requirements and deadlines follow from the scheme and the date.</source>
        <translation>資格制度と日付から、期間・要件・期限が決まります。</translation>
    </message>
    <message>
        <source>Record training</source>
        <translation>講習・研修を記録</translation>
    </message>
    <message>
        <source>Edit training</source>
        <translation>講習・研修を編集</translation>
    </message>
    <message>
        <source>Record practice</source>
        <translation>実務を記録</translation>
    </message>
    <message>
        <source>Edit practice</source>
        <translation>実務を編集</translation>
    </message>
    <message>
        <source>Work you did as a specialist, day by day.</source>
        <translation>登録セキスペなどの専門家として行った日々の業務です。</translation>
    </message>
    <message>
        <source>Add engagement</source>
        <translation>案件を追加</translation>
    </message>
    <message>
        <source>Edit engagement</source>
        <translation>案件を編集</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>支援先を追加</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>支援先を編集</translation>
    </message>
    <message>
        <source>Add verifier</source>
        <translation>証明者を追加</translation>
    </message>
    <message>
        <source>Edit verifier</source>
        <translation>証明者を編集</translation>
    </message>
    <message>
        <source>Someone who confirms your work in writing.</source>
        <translation>業務を書面で証明してくれる人です。</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>証憑を追加</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>証憑を編集</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>手続きを記録</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>手続きを編集</translation>
    </message>
    <message>
        <source>An application, a payment or another step for a credential.</source>
        <translation>申請、支払い、休止など、資格についての手続きです。</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>計画を追加</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>計画を編集</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>判定基準を追加</translation>
    </message>
    <message>
        <source>Edit criterion</source>
        <translation>判定基準を編集</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>ひな型を追加</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>ひな型を編集</translation>
    </message>
    <message>
        <source>What stays the same each time. You enter the date when you use it.</source>
        <translation>毎回同じ内容を残します。日付は使うときに入力します。</translation>
    </message>
    <message>
        <source>Add recurring task</source>
        <translation>定期の取り組みを追加</translation>
    </message>
    <message>
        <source>Edit recurring task</source>
        <translation>定期の取り組みを編集</translation>
    </message>
    <message>
        <source>Something done once in every period, such as a yearly exercise.</source>
        <translation>年1回の演習のように、期間ごとに1回行うものです。</translation>
    </message>
    <message>
        <source>Record self-assessment</source>
        <translation>自己評価を記録</translation>
    </message>
    <message>
        <source>Edit self-assessment</source>
        <translation>自己評価を編集</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>プロフィールを追加</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>What you tell companies looking for support.</source>
        <translation>支援を求める企業に伝える内容です。</translation>
    </message>
    <message>
        <source>Date and work</source>
        <translation>期間と内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Plan training</source>
        <translation>講習・研修を計画</translation>
    </message>
    <message>
        <source>Plan practice</source>
        <translation>実務を計画</translation>
    </message>
    <message>
        <source>Template for training</source>
        <translation>講習・研修のひな型を追加</translation>
    </message>
    <message>
        <source>Template for practice</source>
        <translation>実務のひな型を追加</translation>
    </message>
    <message>
        <source>The conditions under which work counts as attending a course.</source>
        <translation>業務が講習の受講とみなされるための条件です。</translation>
    </message>
    <message>
        <source>Appears only in reports and exports for which you choose to include real names.</source>
        <translation>「支援先の実名を入れる」を選んだ実績報告書と、実名を含めた書き出しにだけ載ります。</translation>
    </message>
    <message>
        <source>Appears only in exports for which you choose to include real names.</source>
        <translation>実名を含めた書き出しにだけ載ります。</translation>
    </message>
    <message>
        <source>Lists, reports and reminders normally show only this name.</source>
        <translation>通常は、一覧・実績報告書・リマインダーにこの呼び名だけを表示します。</translation>
    </message>
    <message>
        <source>If you add no credential, it is claimed for every credential that accepts this type.</source>
        <translation>資格を追加しなければ、この種別を認めるすべての資格を対象にします。</translation>
    </message>
    <message>
        <source>Role and CSF functions</source>
        <translation>役割とCSFの機能</translation>
    </message>
    <message>
        <source>A blank field sets no condition.</source>
        <translation>空欄の条件は判定に使いません。</translation>
    </message>
    <message>
        <source>Koshin keeps a copy of the file and can check later whether it was altered.</source>
        <translation>ファイルの写しを保管し、改ざんの有無を後から検証できます。</translation>
    </message>
    <message>
        <source>Where these conditions come from</source>
        <translation>この条件の根拠</translation>
    </message>
    <message>
        <source>Leave blank while in progress.</source>
        <translation>続いている間は空欄にします。</translation>
    </message>
    <message>
        <source>Applies today. A dated event, such as a suspension, takes precedence.</source>
        <translation>現在の状態です。休止のように日付のある手続きの記録があれば、そちらを優先します。</translation>
    </message>
    <message>
        <source>One piece of work for a client or employer, with a start, an end and a result.</source>
        <translation>支援先や勤務先のための、開始から成果までひとまとまりの業務です。</translation>
    </message>
    <message>
        <source>A plan does not count until you record it as completed.</source>
        <translation>計画は、実施して記録するまで算入しません。</translation>
    </message>
    <message>
        <source>Rate yourself against the six functions of NIST CSF 2.0, about once a year.</source>
        <translation>NIST CSF 2.0の6つの機能を、年に1回を目安に評価します。</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Confidential files and their names stay out of exports, reports and ZIP files unless you include them. “Not set” means not confidential.</source>
        <translation>機密の証憑は、「機密の証憑も含める」を選ばないかぎり、書き出し、「証憑を付けてZIPで保存」、「証憑ファイルをページとして付ける」のどれにも、ファイル名を含めて入りません。「未選択」は機密「なし」と同じです。</translation>
    </message>
</context>
<context>
    <name>koshin::Hints</name>
    <message>
        <source>This is more than 24 hours a day.</source>
        <translation>1日24時間を超えています。</translation>
    </message>
    <message>
        <source>This is more than %1 days after the start. After %1 days, an online course reportedly has to be applied and paid for again (according to single pages; please ask IPA). Please check both dates.</source>
        <translation>開始日から%1日を超えています。%1日を過ぎたオンライン講習は、申し込みと受講料の支払いがもう一度必要になるとされています（個別のページの情報です。IPAにご確認ください）。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Finish it by %1: after %2 days, an online course reportedly has to be applied and paid for again (according to single pages; please ask IPA).</source>
        <translation>%1までに修了してください。%2日を過ぎたオンライン講習は、申し込みと受講料の支払いがもう一度必要になるとされています（個別のページの情報です。IPAにご確認ください）。</translation>
    </message>
    <message>
        <source>The course reportedly has to be finished within %1 days of first opening it. Enter the start date to track the limit.</source>
        <translation>初めて講習を開いた日から%1日以内に修了する必要があるとされています。開始日を入力すると、期限を確かめられます。</translation>
    </message>
    <message>
        <source>The certificate of completion proves the course. Enter its number or attach it as evidence.</source>
        <translation>修了の証明になるのは講習修了証です。修了証番号を入力するか、証憑として添付してください。</translation>
    </message>
    <message>
        <source>The time is zero, so nothing is added where hours count.</source>
        <translation>時間が0分のため、時間数で数える要件には加算されません。</translation>
    </message>
    <message>
        <source>This date is in the future. The record counts only from that date.</source>
        <translation>未来の日付です。その日になるまで算入されません。</translation>
    </message>
    <message>
        <source>“%1” accepts dates from %2 to %3. This record will not count toward it.</source>
        <translation>「%1」の対象は%2から%3までです。この日付では算入されません。</translation>
    </message>
</context>
<context>
    <name>koshin::HolderDialog</name>
    <message>
        <source>Holder</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
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
        <source>System default</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>koshin::MinutesEditor</name>
    <message>
        <source>Is that %1 or %2?</source>
        <translation>%1ですか、%2ですか。</translation>
    </message>
    <message>
        <source>e.g. 1 h 30 min, 1:30, 90m</source>
        <translation>例：1時間30分、1:30、90分</translation>
    </message>
</context>
<context>
    <name>koshin::Outlook</name>
    <message>
        <source>No term can be worked out from this date.</source>
        <translation>この日付からは有効期間が決まりません。</translation>
    </message>
    <message>
        <source>The term runs from %1 to %2.</source>
        <translation>有効期間は%1から%2までです。</translation>
    </message>
    <message>
        <source>The term runs from %1 to %2. Apply for renewal by %3.</source>
        <translation>有効期間は%1から%2までです。更新の申請期限は%3です。</translation>
    </message>
    <message>
        <source>The new term will run from %1 to %2.</source>
        <translation>次期の有効期間は%1から%2までです。</translation>
    </message>
    <message>
        <source>The new term will run from %1 to %2. Apply for its renewal by %3.</source>
        <translation>次期の有効期間は%1から%2までです。その更新の申請期限は%3です。</translation>
    </message>
</context>
<context>
    <name>koshin::RecordDialog</name>
    <message>
        <source>What do you want to plan?</source>
        <translation>何を計画しますか。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>講習・研修</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>実務</translation>
    </message>
    <message>
        <source>What is the template for?</source>
        <translation>何のひな型ですか。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of the last rating, its level</comment>
        <translation>前回（%1）：%2</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <translation>「%1」のための記録です。</translation>
    </message>
    <message>
        <source>Saving it removes the plan.</source>
        <translation>保存すると、計画は実績に置き換わります。</translation>
    </message>
    <message>
        <source>Your first credential</source>
        <translation>最初の資格を登録</translation>
    </message>
    <message>
        <source>Enter the scheme and the date to see your term and its deadlines here.</source>
        <translation>資格制度と日付を入力すると、ここに有効期間と各期限が表示されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>koshin::RecordForm</name>
    <message>
        <source>More fields</source>
        <translation>ほかの項目</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>「%1」を入力してください。</translation>
    </message>
    <message>
        <source>Taken from the engagement: %1</source>
        <translation>案件から引き継いだ項目：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between labels</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>From your last entry.</source>
        <translation>前回の記録から引き継ぎました。</translation>
    </message>
    <message>
        <source>Fields not used for this type</source>
        <translation>この種別では使わない項目</translation>
    </message>
    <message>
        <source>Taken from the recorded application.</source>
        <translation>「手続き」にある申請の記録から引き継ぎました。</translation>
    </message>
    <message>
        <source>Choose “%1”.</source>
        <translation>「%1」を選んでください。</translation>
    </message>
</context>
<context>
    <name>koshin::RenewalDialog</name>
    <message>
        <source>▲ The application date is in the future.</source>
        <translation>▲ 申請日が未来の日付です。</translation>
    </message>
    <message>
        <source>The current term ends on %1.</source>
        <translation>今期の有効期間は%1までです。</translation>
    </message>
    <message>
        <source>Renewal of %1</source>
        <translation>%1の更新</translation>
    </message>
    <message>
        <source>Record renewal</source>
        <translation>更新を記録</translation>
    </message>
    <message>
        <source>Without the application itself: %1.</source>
        <translation>更新申請を除くと、%1です。</translation>
    </message>
    <message>
        <source>▲ The new term has not started yet. Record the renewal only once it is confirmed.</source>
        <translation>▲ 次期はまだ始まっていません。更新が確定してから記録してください。</translation>
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
        <source>added by you</source>
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
        <source>Name, abbreviation or former name (↓ lists all)</source>
        <translation>名前、略称、以前の名前で検索（↓で一覧）</translation>
    </message>
    <message>
        <source>No scheme has that name.</source>
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
