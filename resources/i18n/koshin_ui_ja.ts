<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Accessible</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, and the choice</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>%1を消去</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a cell, when spoken</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Record %1</source>
        <comment>a kind of record</comment>
        <translation>%1を記録</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Export the profile</source>
        <translation>プロフィールを書き出す</translation>
    </message>
    <message>
        <source>Exported to %1. Its font lacks %2, shown as 〓.</source>
        <translation>%1 に書き出しました。フォントに %2 の字形がないため、〓で示しています。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Import existing data</source>
        <translation>台帳の取り込み</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 already there.</source>
        <translation>取り込みました。追加 %1件、登録済み %2件。</translation>
    </message>
    <message>
        <source>Export all data</source>
        <translation>台帳の書き出し</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>プログラム用</translation>
    </message>
    <message>
        <source>Spreadsheet with real names and confidential file names</source>
        <translation>表計算（実名・機密のファイル名あり）</translation>
    </message>
    <message>
        <source>Spreadsheet without real names and confidential file names</source>
        <translation>表計算（実名・機密のファイル名なし）</translation>
    </message>
    <message>
        <source>%1 only, with real names and confidential file names</source>
        <comment>records of a kind</comment>
        <translation>%1のみ（実名・機密のファイル名あり）</translation>
    </message>
    <message>
        <source>%1 only, without real names and confidential file names</source>
        <comment>records of a kind</comment>
        <translation>%1のみ（実名・機密のファイル名なし）</translation>
    </message>
    <message>
        <source>Ledger with real names and confidential file names</source>
        <translation>台帳（実名・機密のファイル名あり）</translation>
    </message>
    <message>
        <source>Ledger without real names and confidential file names</source>
        <translation>台帳（実名・機密のファイル名なし）</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>Texts cut because a cell has no room for them: %1.</source>
        <translation>セルに収まらないため途中で切った文章：%1件。</translation>
    </message>
    <message>
        <source>Ledger or table (%1)</source>
        <translation>台帳または表（%1）</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
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
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Credentials &amp; lists</source>
        <translation>資格・計画・関係者</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
</context>
<context>
    <name>RecordSums</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>a state, and how many are in it</comment>
        <translation>
            <numerusform>%1：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>時間の合計</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>支援先</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>証憑なし</translation>
    </message>
    <message>
        <source>Total paid</source>
        <translation>支払額の合計</translation>
    </message>
    <message>
        <source>Total received</source>
        <translation>報酬額の合計</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>%1: %2 per %3</source>
        <translation>%1：%3あたり%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day, with no end</comment>
        <translation>%1から</translation>
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
    <message>
        <source>%1, again on %2</source>
        <comment>confirmation requested</comment>
        <translation>%1、%2に催促</translation>
    </message>
</context>
<context>
    <name>TermBand</name>
    <message>
        <source>Term %1 to %2, as of %3</source>
        <translation>有効期間 %1から%2まで、基準日 %3</translation>
    </message>
    <message>
        <source>apply by %1</source>
        <translation>申請期限 %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <comment>name, points, points needed</comment>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>day, requirement, verdict</comment>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>koshin::AddressLink</name>
    <message>
        <source>Open the address %1</source>
        <translation>アドレス %1 を開く</translation>
    </message>
</context>
<context>
    <name>koshin::Brought</name>
    <message>
        <source>Picture</source>
        <comment>a name for what was pasted</comment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>a name for what was dropped</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Koshin downloads nothing. What lies at %1 was not taken: save it as a file, then drop the file.</source>
        <translation>更新手帳はダウンロードをしません。%1にあるものは加えていません。ファイルに保存してからドロップしてください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>koshin::Commands</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>koshin::CredentialModel</name>
    <message>
        <source>term %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>apply by %1</source>
        <translation>申請期限 %1</translation>
    </message>
    <message>
        <source>term ends %1</source>
        <translation>満了 %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>term ended %1</source>
        <translation>満了 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>a term ended</comment>
        <translation>
            <numerusform>%n日経過</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <comment>left or overdue</comment>
        <translation>日数</translation>
    </message>
</context>
<context>
    <name>koshin::DayChooser</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>今日に戻る</translation>
    </message>
</context>
<context>
    <name>koshin::DoubleDialog</name>
    <message>
        <source>Import existing data</source>
        <translation>台帳の取り込み</translation>
    </message>
    <message>
        <source>%1 “%2” already exists with different contents.</source>
        <translation>%1「%2」は別の内容ですでに登録されています。</translation>
    </message>
    <message>
        <source>Do the same for &amp;all</source>
        <translation>以後もすべて同じにする(&amp;A)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In this ledger</source>
        <translation>台帳にある記録</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>取り込む記録</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1が異なります</translation>
    </message>
    <message>
        <source>Both records, field by field</source>
        <translation>2つの記録の項目ごとの比較</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取り込みをやめる</translation>
    </message>
</context>
<context>
    <name>koshin::EvidencePage</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
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
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>改ざんを検査</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>No file has changed since it was added.</source>
        <translation>どのファイルも、追加したときのままです。</translation>
    </message>
    <message>
        <source>Missing or altered: %1.</source>
        <translation>見つからない、または変更されたファイル：%1</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>証憑を選ぶ</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here or on a record to add them.</source>
        <translation>証憑はまだありません。ここか記録の上にファイルをドロップすると追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were added as evidence.</source>
        <translation>
            <numerusform>%n個のファイルを証憑として保管しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing or altered.</source>
        <translation>
            <numerusform>%n個のファイルが見つからないか、変更されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Location of “%1”</source>
        <translation>「%1」の場所</translation>
    </message>
    <message>
        <source>Checking all files…</source>
        <translation>すべてのファイルを検査しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not attached to any record.</source>
        <translation>
            <numerusform>どの記録にも添付されていないファイルが%n個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached</source>
        <comment>a file to any record</comment>
        <translation>未添付</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>表示するファイル</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべて（%1）</translation>
    </message>
    <message>
        <source>Not attached (%1)</source>
        <translation>未添付（%1）</translation>
    </message>
    <message>
        <source>Missing or altered (%1)</source>
        <translation>見つからない・変更あり（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all unchanged (checked %1).</source>
        <translation>
            <numerusform>証憑は%n件で、すべて追加時のままです（%1に検査）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is without evidence, number</comment>
        <translation>%1：%2件</translation>
    </message>
    <message>
        <source>Show records without evidence</source>
        <translation>証憑のない記録を見る</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stored, none missing.</source>
        <translation>
            <numerusform>保管している証憑ファイルは%n件で、すべて保管場所にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no evidence (training and engagements).</source>
        <translation>
            <numerusform>証憑のない講習・研修と案件が%n件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no evidence (training and engagements since %1).</source>
        <translation>
            <numerusform>証憑のない講習・研修と案件が%n件あります（%1以降）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::EvidencePreview</name>
    <message>
        <source>Record training…</source>
        <translation>講習・研修を記録…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Select a file to see it here.</source>
        <translation>ファイルを選ぶと、ここに内容が出ます。</translation>
    </message>
    <message>
        <source>This file is empty (0 bytes).</source>
        <translation>空のファイルです（0バイト）。</translation>
    </message>
    <message>
        <source>Files over 100 MB are not shown here. Use “Open file”.</source>
        <translation>100 MBを超えるファイルはここに表示しません。「ファイルを開く」で見られます。</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Use “Open file”.</source>
        <translation>パスワードの必要なPDFです。「ファイルを開く」で見られます。</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>ファイルが壊れていて、表示できません。</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here. Use “Open file”.</source>
        <translation>画像が大きすぎて、ここに表示できません。「ファイルを開く」で見られます。</translation>
    </message>
    <message>
        <source>This type of file cannot be shown here. Use “Open file”.</source>
        <translation>この形式のファイルはここに表示できません。「ファイルを開く」で見られます。</translation>
    </message>
    <message>
        <source>The part of Koshin that shows files is not installed.</source>
        <translation>ファイルを表示する部品が入っていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Enclosed</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Shown as text, without pictures and layout.</source>
        <translation>文字だけを表示しています（画像とレイアウトは除きます）。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>はじめの部分だけを表示しています。</translation>
    </message>
    <message>
        <source>Created on %1, according to the file.</source>
        <translation>作成日：%1（ファイルの情報）</translation>
    </message>
    <message>
        <source>Taken on %1, according to the file.</source>
        <translation>撮影日：%1（ファイルの情報）</translation>
    </message>
    <message>
        <source>Sent on %1, according to the message.</source>
        <translation>送信日：%1（メールの情報）</translation>
    </message>
</context>
<context>
    <name>koshin::FindingModel</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 → %2 / %3</source>
        <comment>today, with plans, needed</comment>
        <translation>%1 → %2 / %3</translation>
    </message>
    <message>
        <source>With plans</source>
        <translation>計画後</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>With plans: %1</source>
        <comment>sentence</comment>
        <translation>計画どおりなら：%1</translation>
    </message>
    <message>
        <source>provisional %1</source>
        <comment>amount / needed</comment>
        <translation>暫定 %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>progress</comment>
        <translation>暫定</translation>
    </message>
</context>
<context>
    <name>koshin::FootBar</name>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
</context>
<context>
    <name>koshin::HistoryModel</name>
    <message>
        <source>Contents erased</source>
        <translation>内容は消去済み</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻した変更</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>koshin::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>変更はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>変更は%n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n change(s).</source>
        <translation>
            <numerusform>新しい順に%n件の変更です。</numerusform>
        </translation>
    </message>
    <message>
        <source>All are undone.</source>
        <translation>すべて元に戻しました。</translation>
    </message>
    <message>
        <source>Latest: %1.</source>
        <translation>最新：%1。</translation>
    </message>
    <message>
        <source>Undo reverses the latest change first. Permanently erased records cannot be restored.</source>
        <translation>元に戻す操作は、新しい変更から順に行います。完全に消去した記録は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>koshin::ImportPreview</name>
    <message>
        <source>Import existing data</source>
        <translation>台帳の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to add, %1 already there.</source>
        <translation>
            <numerusform>追加する記録は%n件、登録済みは%1件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No verdicts change.</source>
        <translation>判定は変わりません。</translation>
    </message>
    <message>
        <source>Changed verdicts</source>
        <translation>変わる判定</translation>
    </message>
    <message>
        <source>The file states the following in your name:</source>
        <translation>このファイルには、ご自身の申告として次のように書かれています。</translation>
    </message>
    <message>
        <source>Statements in your name</source>
        <translation>ご自身の申告</translation>
    </message>
    <message>
        <source>This is &amp;true, and I can prove it.</source>
        <translation>間違いありません。裏付けを示せます(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
</context>
<context>
    <name>koshin::KeysPane</name>
    <message>
        <source>Click a field and press the new shortcut. × clears it.</source>
        <translation>欄をクリックして、新しいキーを押します。×で消去します。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <source>Shortcut for %1</source>
        <translation>「%1」のキー</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Reset the shortcut for %1</source>
        <translation>「%1」のキーを既定に戻す</translation>
    </message>
    <message>
        <source>%1 alone is used for typing. Combine it with Ctrl or Alt.</source>
        <translation>%1だけでは文字の入力に使うキーと重なります。Ctrl か Alt と組み合わせてください。</translation>
    </message>
    <message>
        <source>%1 is now assigned here and no longer to “%2”.</source>
        <translation>%1をここに割り当て、「%2」からは外しました。</translation>
    </message>
    <message>
        <source>All shortcuts are back to their defaults.</source>
        <translation>すべてのキーを既定に戻しました。</translation>
    </message>
</context>
<context>
    <name>koshin::MainWindow</name>
    <message>
        <source>Evidence report…</source>
        <translation>実績報告書…</translation>
    </message>
    <message>
        <source>Koshin</source>
        <translation>更新手帳 Koshin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>New record on this page</source>
        <translation>記録を追加</translation>
    </message>
    <message>
        <source>Remove record</source>
        <translation>記録を削除</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <source>Import existing data…</source>
        <translation>台帳を取り込む…</translation>
    </message>
    <message>
        <source>Export all data…</source>
        <translation>台帳を書き出す…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>This ledger is open read-only. Nothing can be changed.</source>
        <translation>この台帳は読み取り専用で開いています。変更はできません。</translation>
    </message>
    <message numerus="yes">
        <source>Sample data – changes are not saved · %n records</source>
        <translation>
            <numerusform>見本データ（変更は保存されません）・%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %1 · %n records</source>
        <translation>
            <numerusform>データ：%1・%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing status as of %1.</source>
        <translation>%1時点の判定を表示しています。</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索と操作</translation>
    </message>
    <message>
        <source>Edit in form</source>
        <translation>入力画面で編集</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>一覧で編集</translation>
    </message>
    <message>
        <source>Change selected rows</source>
        <translation>選んだ行をまとめて変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>ひな型にする</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>クイック入力</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>Requirements with plans</source>
        <translation>計画を反映した要件</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet…</source>
        <translation>表計算ソフトから貼り付け…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>The ledger’s folder was moved while it was open. Nothing more will be saved here.</source>
        <translation>開いているあいだに、台帳のフォルダーが移されました。ここでは、これ以上書き込みません。</translation>
    </message>
    <message>
        <source>The open ledger was replaced by another file. Nothing more will be saved.</source>
        <translation>ここで開いている台帳が、別のファイルに入れ替わりました。これ以上は書き込みません。</translation>
    </message>
    <message>
        <source>What you see could not be saved: %1</source>
        <translation>表示中の内容を保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Everything you see here is in %1.</source>
        <translation>表示中の内容は、すべて %1 にあります。</translation>
    </message>
    <message>
        <source>Everything you see here was saved to %1 and verified.</source>
        <translation>表示中の内容をすべて %1 に保存し、読み出せることも確かめました。</translation>
    </message>
    <message>
        <source>Everything you see here was saved to %1, but could not be verified.</source>
        <translation>表示中の内容をすべて %1 に保存しましたが、読み出して確かめることはできませんでした。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Draft saved: %1</source>
        <translation>下書きを保存しました：%1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続きを入力</translation>
    </message>
    <message>
        <source>The sample data could not be opened.</source>
        <translation>見本データを開けませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a confirmation form for %n record(s).</source>
        <translation>
            <numerusform>「%1」は、%n件の記録の証明書の用紙です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record as signed…</source>
        <translation>取得済みと記録…</translation>
    </message>
    <message>
        <source>Request confirmation…</source>
        <translation>証明を依頼…</translation>
    </message>
    <message>
        <source>Dossier of practical experience…</source>
        <translation>実務経験の資料…</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Markdownの表としてコピー</translation>
    </message>
</context>
<context>
    <name>koshin::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>koshin::OthersPage</name>
    <message>
        <source>Record renewal</source>
        <translation>更新を記録</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Types of records</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>資格制度</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>更新回数</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>規模（従業員数）</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>This list shows code names only; real names stay hidden.</source>
        <translation>この一覧には呼び名だけを表示し、実名は表示しません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No credential is in force.</source>
        <translation>有効な資格はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials.</source>
        <translation>
            <numerusform>保有資格は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>満了日</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s).</source>
        <translation>
            <numerusform>計画は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <comment>the day of a plan</comment>
        <translation>次は%1です。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s).</source>
        <translation>
            <numerusform>支援先は%n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verifier(s).</source>
        <translation>
            <numerusform>証明者は%n人です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>手続きの記録は%n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s).</source>
        <translation>
            <numerusform>ひな型は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>an organisation</comment>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Current term</source>
        <translation>今期の状況</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <comment>of an organisation</comment>
        <translation>名称は非表示</translation>
    </message>
    <message>
        <source>Certified or registered on</source>
        <translation>認定日・登録日</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Personal names, and organisations that are not clients, stay hidden in this list.</source>
        <translation>この一覧では、個人名と、支援先以外の所属を表示しません。</translation>
    </message>
    <message>
        <source>First to end: %1, %2.</source>
        <translation>次の満了は%1（%2）です。</translation>
    </message>
</context>
<context>
    <name>koshin::OverviewPage</name>
    <message>
        <source>To do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Nothing to do now.</source>
        <translation>いま、やることはありません。</translation>
    </message>
    <message>
        <source>Cost this term</source>
        <translation>今期の費用</translation>
    </message>
    <message>
        <source>Evidence report…</source>
        <translation>実績報告書…</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between sums of money</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>No further costs expected.</source>
        <translation>今後かかる費用はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>words, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing spent yet.</source>
        <translation>まだ支出はありません。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <translation>記録した時間</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Files missing or altered</source>
        <translation>見つからない、または変更されたファイル</translation>
    </message>
    <message>
        <source>Next to the ledger are conflict copies made by a sync program: %1. They may contain changes that are missing here.</source>
        <translation>2台で書き込んだため、同期サービスが台帳の隣に写しを作っています：%1。ここにない変更が入っていることがあります。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>To change the order, drag a row or press Alt with an arrow key.</source>
        <translation>行をドラッグするか、Altキーを押しながら上下の矢印キーを押すと、順番を変えられます。</translation>
    </message>
    <message>
        <source>Open the requirement</source>
        <translation>要件を開く</translation>
    </message>
    <message>
        <source>Open issuer’s page</source>
        <translation>公式ページを開く</translation>
    </message>
    <message>
        <source>Cost, current terms of all credentials</source>
        <translation>費用（全資格の今期）</translation>
    </message>
    <message>
        <source>Paid by employer</source>
        <translation>勤務先の負担</translation>
    </message>
    <message>
        <source>Paid by yourself</source>
        <translation>自己負担</translation>
    </message>
    <message>
        <source>Paid by others</source>
        <translation>その他の負担</translation>
    </message>
    <message>
        <source>Payer not recorded</source>
        <translation>負担者未入力</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>実務</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>証憑あり</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Files stored (all time)</source>
        <translation>保管している証憑（全期間）</translation>
    </message>
    <message>
        <source>Practice in your current terms (since %1)</source>
        <translation>今期の実務（%1以降）</translation>
    </message>
    <message>
        <source>Cost, most recent terms of all credentials</source>
        <translation>費用（全資格の直近の期）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れの支払い</translation>
    </message>
    <message>
        <source>To pay (standard fees)</source>
        <translation>今後の支払い（標準額）</translation>
    </message>
    <message>
        <source>Practice in your most recent terms (since %1)</source>
        <translation>直近の期の実務（%1以降）</translation>
    </message>
    <message>
        <source>Confirmations requested (oldest: %1)</source>
        <translation>返事待ちの証明依頼（最古：%1）</translation>
    </message>
    <message>
        <source>Confirmations requested</source>
        <translation>返事待ちの証明依頼</translation>
    </message>
    <message>
        <source>Records not ready for an audit</source>
        <translation>監査に書類が足りない記録</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>今後の支払い</translation>
    </message>
</context>
<context>
    <name>koshin::Page</name>
    <message>
        <source>Attach files as evidence</source>
        <translation>証憑として添付するファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached.</source>
        <translation>
            <numerusform>%n個のファイルを添付しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>縮小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>拡大（Ctrl++）</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>幅に合わせる（Ctrl+0）</translation>
    </message>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>このページは表示できません。</translation>
    </message>
</context>
<context>
    <name>koshin::PracticePage</name>
    <message>
        <source>Add engagement</source>
        <translation>案件を追加</translation>
    </message>
    <message>
        <source>Record practice</source>
        <translation>＋ 実務を記録</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>実務</translation>
    </message>
    <message>
        <source>No practice is recorded yet.</source>
        <translation>実務の記録はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected · %1</source>
        <translation>
            <numerusform>%n件を選択・%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by title, date, client, topic or engagement</source>
        <translation>件名・日付・支援先・テーマ・案件で絞り込む</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n practice entries shown, %2.</source>
        <translation>
            <numerusform>実務記録%n件のうち%1件を表示、%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) (%1 with evidence)</source>
        <translation>
            <numerusform>実務%n件（証憑あり%1件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) (%1 with evidence)</source>
        <translation>
            <numerusform>案件%n件（証憑あり%1件）</numerusform>
        </translation>
    </message>
    <message>
        <source>All time: %1, %2.</source>
        <translation>全期間：%1、%2。</translation>
    </message>
</context>
<context>
    <name>koshin::ProofPanel</name>
    <message>
        <source>Explanation</source>
        <translation>判定の根拠</translation>
    </message>
    <message>
        <source>Select a requirement to see how it is judged.</source>
        <translation>要件を選ぶと、判定の根拠を表示します。</translation>
    </message>
    <message>
        <source>How to meet it</source>
        <translation>満たすには</translation>
    </message>
    <message>
        <source>If missed</source>
        <translation>期限を過ぎると</translation>
    </message>
    <message>
        <source>How to confirm it</source>
        <translation>確実にするには</translation>
    </message>
    <message>
        <source>Conditions (official)</source>
        <translation>判定基準（公表済み）</translation>
    </message>
    <message>
        <source>Conditions (working assumption)</source>
        <translation>判定基準（本ソフトの想定）</translation>
    </message>
    <message>
        <source>You changed these conditions.</source>
        <translation>初期値から変更した基準です。</translation>
    </message>
    <message>
        <source>Edit conditions</source>
        <translation>判定基準を編集</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Counted (%1)</source>
        <translation>算入した記録（%1）</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Not counted, and why (%1)</source>
        <translation>算入しない記録とその理由（%1）</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>With the plans completed:</source>
        <translation>計画を反映した試算：</translation>
    </message>
    <message numerus="yes">
        <source>All %n counted</source>
        <translation>
            <numerusform>算入した%n件をすべて見る</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n not counted</source>
        <translation>
            <numerusform>算入しない%n件をすべて見る</numerusform>
        </translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>根拠の種類：%1</translation>
    </message>
    <message>
        <source>How the start-by date is worked out from the due date, %1</source>
        <translation>着手期限の求め方（期限 %1）</translation>
    </message>
    <message>
        <source>Open issuer’s page</source>
        <translation>公式ページを開く</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counted, rate</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Plan a course</source>
        <translation>講習を計画</translation>
    </message>
    <message>
        <source>Dossier of practical experience…</source>
        <translation>実務経験の資料…</translation>
    </message>
    <message>
        <source>“%1” is planned for %2.</source>
        <translation>%2に「%1」を計画しています。</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>If you take a course instead, start by %1 (due %2)</source>
        <comment>days</comment>
        <translation>講習を受ける場合の着手期限 %1（期限 %2）</translation>
    </message>
</context>
<context>
    <name>koshin::RecordCommands</name>
    <message>
        <source>The record was removed.</source>
        <translation>記録を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n records were removed.</source>
        <translation>
            <numerusform>%n件の記録を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were added on %1.</source>
        <translation>
            <numerusform>%1の日付で%n件を複製しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The template “%1” was saved.</source>
        <translation>ひな型「%1」を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n change(s) skipped because their contents were permanently erased.</source>
        <translation>
            <numerusform>%1。内容が消去されている%n件はスキップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. The plan was removed.</source>
        <translation>記録しました。計画は一覧から外しました。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>records</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is attached to %2.</source>
        <comment>file, titles of records</comment>
        <translation>%1は%2に添付されています。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Detach and remove</source>
        <translation>添付を外して削除</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) detached and removed.</source>
        <translation>
            <numerusform>%n個のファイルの添付を外して削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) recorded as signed.</source>
        <translation>
            <numerusform>%n件を証明取得済みと記録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added as evidence.</source>
        <translation>
            <numerusform>%n件のファイルを証憑に加えました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::RecordDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>行を選ぶと、詳しい内容を表示します。</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here.</source>
        <translation>証憑はまだありません。ここにドロップすると添付できます。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Counts toward</source>
        <translation>要件への算入</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>添付先</translation>
    </message>
    <message>
        <source>Not attached to any record</source>
        <translation>どの記録にも添付されていません</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256をコピー</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Restore file…</source>
        <translation>ファイルを戻す…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, what a record is worth to it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Does not count toward</source>
        <translation>算入されない要件</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>This file was altered.</source>
        <translation>ファイルが変更されています。</translation>
    </message>
</context>
<context>
    <name>koshin::RequirementsPage</name>
    <message>
        <source>Evidence report…</source>
        <translation>実績報告書…</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>No credential is recorded yet.</source>
        <translation>資格はまだ登録されていません。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録のみ</translation>
    </message>
    <message>
        <source>With plans</source>
        <translation>計画を反映</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>最小費用の案</translation>
    </message>
    <message numerus="yes">
        <source>Scenario: %n plan(s) counted as completed. Your records are unchanged.</source>
        <translation>
            <numerusform>計画%n件を反映した試算です。記録は変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>記録に戻る</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査への備え</translation>
    </message>
    <message>
        <source>sample, keep evidence, discard files</source>
        <comment>words that people look for an audit by</comment>
        <translation>監査、抜き取り、証憑の保管、廃棄</translation>
    </message>
    <message>
        <source>apply by %1</source>
        <translation>申請期限 %1</translation>
    </message>
    <message>
        <source>Term %1 to %2</source>
        <translation>有効期間 %1 〜 %2</translation>
    </message>
    <message>
        <source>%1 audit: %2</source>
        <comment>credential, sentence</comment>
        <translation>%1の監査への備え：%2</translation>
    </message>
</context>
<context>
    <name>koshin::RowDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>credential, what of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>koshin::SearchBox</name>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Search records, requirements, pages and commands</source>
        <translation>記録・要件・画面・操作を検索</translation>
    </message>
    <message>
        <source>Search and commands (Ctrl+K)</source>
        <translation>検索と操作（Ctrl+K）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Requirement of %1, %2</source>
        <translation>%1の要件・%2</translation>
    </message>
    <message>
        <source>Record from this template</source>
        <translation>このひな型から記録</translation>
    </message>
    <message>
        <source>View as of %1</source>
        <translation>%1時点の判定を表示</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type of a record, its date</comment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>koshin::Session</name>
    <message>
        <source>Copying files…</source>
        <translation>ファイルを複製しています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>やり直しています…</translation>
    </message>
</context>
<context>
    <name>koshin::SettingsPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the holder</source>
        <translation>氏名を変更</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>検査する</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>データの検査</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your data stays in the folder below. Nothing is sent unless you set up email reminders.</source>
        <translation>データは下のフォルダーにあります。リマインダーのメールを設定しない限り、外部には送りません。</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Checking database, history and files…</source>
        <translation>データベース、変更履歴、ファイルを検査しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found. The first: %1</source>
        <translation>
            <numerusform>問題が%n件あります。最初の問題：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;alendar</source>
        <translation>暦(&amp;A)</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>西暦</translation>
    </message>
    <message>
        <source>Japanese eras</source>
        <translation>和暦</translation>
    </message>
    <message>
        <source>No problems found in database, history, records and evidence.</source>
        <translation>データベース、変更履歴、記録、証憑に問題はありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a calendar, a day in it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>You are viewing sample data, kept in a separate folder. Your own data is not touched.</source>
        <translation>見本データを、ご自身の台帳とは別のフォルダーで表示しています。ご自身の台帳には影響しません。</translation>
    </message>
</context>
<context>
    <name>koshin::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>koshin::StartPage</name>
    <message>
        <source>Add your first credential</source>
        <translation>最初の資格を登録する</translation>
    </message>
    <message>
        <source>Import existing data…</source>
        <translation>台帳を取り込む…</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in %1. No account or network needed.</source>
        <translation>データはすべてこのコンピューターの %1 に保存されます。アカウントもネットワークも必要ありません。</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>台帳を読み込んでいます…</translation>
    </message>
    <message>
        <source>The ledger could not be opened.</source>
        <translation>台帳を開けませんでした。</translation>
    </message>
    <message>
        <source>The file was not changed. Close this window, fix the problem and open it again.</source>
        <translation>ファイルには手を加えていません。ウィンドウを閉じ、原因を取り除いてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Opens another window. Nothing in it touches your ledger.</source>
        <translation>別のウィンドウで開きます。お使いの台帳には影響しません。</translation>
    </message>
    <message>
        <source>Koshin works out your term and when each course and renewal is due.</source>
        <translation>有効期間と、講習・更新申請の期限が分かります。</translation>
    </message>
    <message>
        <source>It shows which of your training and practice counts, and why.</source>
        <translation>研修や実務のどれが要件に算入されるかを、理由とともに示します。</translation>
    </message>
    <message>
        <source>It reminds you in time and prepares your evidence report.</source>
        <translation>期限前にお知らせします。実績報告書も作成できます。</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>見本データで試す</translation>
    </message>
    <message>
        <source>Start with your credential</source>
        <translation>まず、お持ちの資格を登録しましょう。</translation>
    </message>
    <message>
        <source>For RISS, CISSP, CISA and other certifications you have to renew.</source>
        <translation>登録セキスペ、CISSP、CISAなど、更新が必要な資格に対応しています。</translation>
    </message>
</context>
<context>
    <name>koshin::TodoModel</name>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between sums of money</comment>
        <translation>と</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>things to do</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Start by</source>
        <translation>着手期限</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>asked</comment>
        <translation>
            <numerusform>%n日経過</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <comment>left or overdue</comment>
        <translation>日数</translation>
    </message>
</context>
<context>
    <name>koshin::ToldBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Something else has changed since. Nothing was undone.</source>
        <translation>その後に別の変更がありました。何も元に戻していません。</translation>
    </message>
</context>
<context>
    <name>koshin::TopBar</name>
    <message>
        <source>Koshin</source>
        <translation>更新手帳 Koshin</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>基準日 %1・今日</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>基準日 %1</translation>
    </message>
    <message>
        <source>Show status as of another date</source>
        <translation>別の日の時点で見る</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>クイック入力</translation>
    </message>
</context>
<context>
    <name>koshin::TrainingPage</name>
    <message>
        <source>Record training</source>
        <translation>＋ 講習・研修を記録</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>講習・研修</translation>
    </message>
    <message>
        <source>No training is recorded yet.</source>
        <translation>講習・研修の記録はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence.</source>
        <translation>
            <numerusform>証憑のない記録が%n件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected · %1</source>
        <translation>
            <numerusform>%n件を選択・%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by title, date, type, provider or credential</source>
        <translation>件名・日付・種別・実施機関・資格で絞り込む</translation>
    </message>
    <message>
        <source>No training was recorded in the last 12 months.</source>
        <translation>直近12か月に講習・研修の記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n training records in the last 12 months, %1.</source>
        <translation>
            <numerusform>直近12か月の講習・研修は%n件、%1です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training records shown, %2.</source>
        <translation>
            <numerusform>講習・研修記録%n件のうち%1件を表示、%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::WorkDialog</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping leaves everything unchanged.</source>
        <translation>中止すると、変更は行われません。</translation>
    </message>
</context>
</TS>
