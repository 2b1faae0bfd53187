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
    <name>FileCommands</name>
    <message>
        <source>Export the profile</source>
        <translation>プロフィールを書き出す</translation>
    </message>
    <message>
        <source>Exported to %1. Its font has no sign for %2; 〓 stands there.</source>
        <translation>%1へ書き出しました。書体に%2の字形がないため、〓で示しています。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>台帳の取り込み</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 already there.</source>
        <translation>取り込みました。追加 %1件、既にあったもの %2件。</translation>
    </message>
    <message>
        <source>Ledger without real names (*.json)</source>
        <translation>台帳、実名なし (*.json)</translation>
    </message>
    <message>
        <source>Ledger with real names (*.json)</source>
        <translation>台帳、実名を含む (*.json)</translation>
    </message>
    <message>
        <source>Export the ledger</source>
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
        <source>Ledger (%1)</source>
        <translation>台帳 (%1)</translation>
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
        <source>Records</source>
        <translation>資格・関係者</translation>
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
        <translation>お知らせ</translation>
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
            <numerusform>%1 %n件</numerusform>
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
        <source>Total cost</source>
        <translation>費用の合計</translation>
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
    <message numerus="yes">
        <source>%n records</source>
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
        <source>%1: %2 for %3</source>
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
</context>
<context>
    <name>TermBand</name>
    <message>
        <source>Term from %1 to %2, looked at on %3</source>
        <translation>登録期間 %1から%2まで、基準日 %3</translation>
    </message>
    <message>
        <source>apply by %1</source>
        <translation>申請期限 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
</context>
<context>
    <name>koshin::AddressLink</name>
    <message>
        <source>Open the address %1</source>
        <translation>アドレス %1 を開く</translation>
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
        <translation>%1期目</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>登録期間</translation>
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
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>days</comment>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>koshin::DoubleDialog</name>
    <message>
        <source>Import a ledger</source>
        <translation>台帳の取り込み</translation>
    </message>
    <message>
        <source>%1 “%2” is here already with other contents.</source>
        <translation>%1「%2」は別の内容ですでに登録されています。</translation>
    </message>
    <message>
        <source>The same for &amp;all further ones</source>
        <translation>以後もすべて同じにする(&amp;A)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>台帳にある記録</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>取り込む記録</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1が異なります</translation>
    </message>
    <message>
        <source>Both records, field by field</source>
        <translation>二つの記録の項目ごとの比較</translation>
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
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>present</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message numerus="yes">
        <source>All %n files are in the store.</source>
        <translation>
            <numerusform>%n個のファイルは、すべて保管されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are copied into the data folder and known by their SHA-256.</source>
        <translation>ファイルはデータフォルダーに複製され、SHA-256 で識別されます。</translation>
    </message>
    <message>
        <source>Every file still has the content it was added with.</source>
        <translation>どのファイルも、加えたときの内容のままです。</translation>
    </message>
    <message>
        <source>Missing or altered: %1.</source>
        <translation>ないか、変わっているファイル：%1</translation>
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
        <source>No evidence is kept yet. Drop files here or on a record to add them.</source>
        <translation>証憑はまだありません。ここか記録の上にファイルを落とすと追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are kept as evidence.</source>
        <translation>
            <numerusform>%n個のファイルを証憑として保管しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>altered</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Give the file again…</source>
        <translation>ファイルを戻す…</translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing from the store or altered.</source>
        <translation>
            <numerusform>%n個のファイルが保管場所にないか、変わっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where “%1” is</source>
        <translation>「%1」の場所</translation>
    </message>
    <message>
        <source>Checking all files…</source>
        <translation>すべてのファイルを確かめています…</translation>
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
        <source>Have / need</source>
        <translation>現在 / 必要</translation>
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
        <source>With the plans</source>
        <translation>計画を入れると</translation>
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
        <source>contents erased</source>
        <translation>内容は消去済み</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
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
        <source>Nothing was changed yet.</source>
        <translation>変更はまだありません。</translation>
    </message>
    <message>
        <source>Every change can be taken back, except what was erased for good.</source>
        <translation>消去したものを除き、どの変更も元に戻せます。</translation>
    </message>
</context>
<context>
    <name>koshin::ImportPreview</name>
    <message>
        <source>Import a ledger</source>
        <translation>台帳の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to add, %1 already there.</source>
        <translation>
            <numerusform>追加する記録は%n件、既にあるものは%1件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No verdict changes.</source>
        <translation>変わる判定はありません。</translation>
    </message>
    <message>
        <source>Verdicts that change</source>
        <translation>変わる判定</translation>
    </message>
    <message>
        <source>The file says, in your name:</source>
        <translation>このファイルには、ご自身の申告として次のように書かれています。</translation>
    </message>
    <message>
        <source>What the file says in your name</source>
        <translation>ご自身の申告として書かれていること</translation>
    </message>
    <message>
        <source>This is &amp;true: I can show it.</source>
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
        <translation>欄をクリックして、新しいキーを押します。×で消せます。</translation>
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
        <source>%1 alone is needed for typing. Combine it with Ctrl or Alt.</source>
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
        <source>New record of this page</source>
        <translation>このページの記録を追加</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>記録を削除</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>台帳を取り込む…</translation>
    </message>
    <message>
        <source>Export the ledger…</source>
        <translation>台帳を書き出す…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>This ledger is open for reading only; nothing can be changed.</source>
        <translation>この台帳は読み取り専用で開いています。変更はできません。</translation>
    </message>
    <message numerus="yes">
        <source>Demonstration, kept nowhere · %n records</source>
        <translation>
            <numerusform>見本（保存されません）・%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %1 · %n records</source>
        <translation>
            <numerusform>データ：%1・%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>You are looking at %1, not at today.</source>
        <translation>今日ではなく、%1現在で見ています。</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索と操作</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>入力画面を開く</translation>
    </message>
    <message>
        <source>Edit in the row</source>
        <translation>行の中で編集</translation>
    </message>
    <message>
        <source>Change the chosen rows</source>
        <translation>選んだ行をまとめて変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Make a template of it</source>
        <translation>ひな型にする</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>クイック記録</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>What if the plans are carried out</source>
        <translation>計画どおりに終えた場合を見る</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet…</source>
        <translation>表計算から貼り付け…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>手引</translation>
    </message>
    <message>
        <source>The ledger&apos;s folder was moved while it was open. Nothing more is written here.</source>
        <translation>開いているあいだに、台帳のフォルダーが移されました。ここでは、これ以上書き込みません。</translation>
    </message>
    <message>
        <source>Another file has taken the place of the ledger that is open here. Nothing more is written.</source>
        <translation>ここで開いている台帳が、別のファイルに入れ替わりました。これ以上は書き込みません。</translation>
    </message>
    <message>
        <source>What you see could not be kept: %1</source>
        <translation>ここに見えている内容は残せませんでした：%1</translation>
    </message>
    <message>
        <source>All you see here is in %1.</source>
        <translation>ここに見えている内容は、すべて %1 にあります。</translation>
    </message>
    <message>
        <source>All you see here is kept in %1, and was read back.</source>
        <translation>ここに見えている内容は、すべて %1 に残し、読み出せることも確かめました。</translation>
    </message>
    <message>
        <source>All you see here is kept in %1, but it could not be read back.</source>
        <translation>ここに見えている内容は %1 に残しましたが、確かめようとして読み出せませんでした。</translation>
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
        <source>Draft kept: %1</source>
        <translation>下書きに残しました：%1</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きを書く</translation>
    </message>
</context>
<context>
    <name>koshin::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このお知らせを閉じる</translation>
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
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>登録日</translation>
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
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Real names stay sealed; lists show code names only.</source>
        <translation>実名は封印されています。一覧には呼び名だけを表示します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Credentials, people, events, plans and templates</source>
        <translation>資格・関係者・手続き・計画・ひな型</translation>
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
        <source>Nothing is to be done now.</source>
        <translation>いま、やることはありません。</translation>
    </message>
    <message>
        <source>Cost this term</source>
        <translation>今期の費用</translation>
    </message>
    <message>
        <source>Practice this term</source>
        <translation>今期の実務</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告書…</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between sums of money</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Nothing more is expected.</source>
        <translation>この先の費用は見込まれていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>words, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is spent yet.</source>
        <translation>まだ支出はありません。</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>of it by the employer</source>
        <translation>うち勤務先の負担</translation>
    </message>
    <message>
        <source>of it by yourself</source>
        <translation>うち自分の負担</translation>
    </message>
    <message>
        <source>of it by others</source>
        <translation>うちその他の負担</translation>
    </message>
    <message>
        <source>payer not recorded</source>
        <translation>負担者の記載なし</translation>
    </message>
    <message numerus="yes">
        <source>Spent: %n %</source>
        <translation>
            <numerusform>支払い済み：%n %</numerusform>
        </translation>
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
        <source>of them with evidence</source>
        <translation>うち証憑つき</translation>
    </message>
    <message>
        <source>Files kept</source>
        <translation>保管している証憑</translation>
    </message>
    <message>
        <source>Records of this term without evidence</source>
        <translation>今期の証憑のない記録</translation>
    </message>
    <message>
        <source>Confirmations not answered, the oldest asked on %1</source>
        <translation>返事待ちの確認（最も古い依頼 %1）</translation>
    </message>
    <message>
        <source>Confirmations not answered</source>
        <translation>返事待ちの確認</translation>
    </message>
    <message>
        <source>Files missing or altered</source>
        <translation>保管場所にないか、変わっているファイル</translation>
    </message>
    <message>
        <source>Beside the ledger lie copies that a synchroniser made because two machines wrote: %1. They may hold changes that are missing here.</source>
        <translation>二つの機器で書き込んだため、同期サービスが台帳の隣に写しを作っています：%1。ここにない変更が入っていることがあります。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt with an arrow key, to change the order.</source>
        <translation>行をドラッグするか、Altキーを押しながら上下の矢印キーを押すと、順番を変えられます。</translation>
    </message>
    <message>
        <source>Open the requirement</source>
        <translation>要件を開く</translation>
    </message>
    <message>
        <source>Open issuer’s page</source>
        <translation>発行機関のページを開く</translation>
    </message>
    <message>
        <source>Ahead, at usual fees</source>
        <translation>今後（標準の費用）</translation>
    </message>
    <message>
        <source>Ahead, by your plans</source>
        <translation>今後（計画の費用）</translation>
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
    <name>koshin::PracticePage</name>
    <message>
        <source>New engagement</source>
        <translation>案件を作る</translation>
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
        <source>%n entries of practice, %1 in all.</source>
        <translation>
            <numerusform>実務の記録は %n件、合わせて %1です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagements; with evidence: %1.</source>
        <translation>
            <numerusform>案件 %n件（証憑つき %1件）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected · %1</source>
        <translation>
            <numerusform>選択 %n件・%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by what, day, client, theme or engagement</source>
        <translation>内容・日付・支援先・テーマ・案件で絞り込む</translation>
    </message>
</context>
<context>
    <name>koshin::ProofPanel</name>
    <message>
        <source>Proof</source>
        <translation>判定の根拠</translation>
    </message>
    <message>
        <source>Choose a requirement to read its proof.</source>
        <translation>要件を選ぶと、判定の根拠を表示します。</translation>
    </message>
    <message>
        <source>What closes it</source>
        <translation>満たすには</translation>
    </message>
    <message>
        <source>When it is missed</source>
        <translation>期限を過ぎると</translation>
    </message>
    <message>
        <source>To make it certain</source>
        <translation>確実にするには</translation>
    </message>
    <message>
        <source>Counted from %1 to %2</source>
        <translation>数える期間 %1 〜 %2</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>記録する：%1</translation>
    </message>
    <message>
        <source>Condition (official)</source>
        <translation>基準（公表済み）</translation>
    </message>
    <message>
        <source>Condition (working assumption)</source>
        <translation>基準（作業仮説）</translation>
    </message>
    <message>
        <source>You changed this condition.</source>
        <translation>この基準は、あなたが変更したものです。</translation>
    </message>
    <message>
        <source>Edit condition</source>
        <translation>基準を編集</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Counted (%1)</source>
        <translation>数えた記録（%1）</translation>
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
        <translation>数えない記録と理由（%1）</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Supposing that the plans are carried out:</source>
        <translation>仮定：計画どおりに終えた場合</translation>
    </message>
    <message numerus="yes">
        <source>All %n counted</source>
        <translation>
            <numerusform>数えた%n件をすべて見る</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n not counted</source>
        <translation>
            <numerusform>数えない%n件をすべて見る</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>位置づけ：%1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>根拠の種類：%1</translation>
    </message>
    <message>
        <source>From the due date, %1, back to the day to start by</source>
        <translation>期限（%1）から着手期限まで</translation>
    </message>
    <message>
        <source>Open issuer’s page</source>
        <translation>発行機関のページを開く</translation>
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
        <source>Taken back: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were added on %1.</source>
        <translation>
            <numerusform>%1 付で %n 件を複製しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The template “%1” is kept.</source>
        <translation>ひな型「%1」を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1. Passed over, because their contents were erased for good: %n step(s).</source>
        <translation>
            <numerusform>%1。内容が消去されている%n件は飛ばしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded, and the plan is gone.</source>
        <translation>記録しました。計画は消えました。</translation>
    </message>
</context>
<context>
    <name>koshin::RecordDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Choose a row to read it in full.</source>
        <translation>行を選ぶと、詳しい内容を表示します。</translation>
    </message>
    <message>
        <source>Evidence: none yet. Drop files here.</source>
        <translation>証憑：まだありません。ここにファイルを落とせます。</translation>
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
        <source>Where it counts</source>
        <translation>数えられる先</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>数えない</translation>
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
</context>
<context>
    <name>koshin::RequirementsPage</name>
    <message>
        <source>Evidence report…</source>
        <translation>実績報告書…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>apply by %1</source>
        <translation>申請期限 %1</translation>
    </message>
    <message>
        <source>rules in force since %1</source>
        <translation>規則の版 %1</translation>
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
        <source>As recorded</source>
        <translation>記録のとおり</translation>
    </message>
    <message>
        <source>With the plans</source>
        <translation>計画を入れると</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>費用の少ない案</translation>
    </message>
    <message numerus="yes">
        <source>A scenario: as if %n plan(s) were carried out. The records are unchanged.</source>
        <translation>
            <numerusform>これは仮定です。計画%n件を予定どおり終えたものとして判定しています。記録は変わりません。</numerusform>
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
        <source>basis: %1</source>
        <translation>根拠の種類：%1</translation>
    </message>
    <message>
        <source>The plans that close everything at the least cost</source>
        <translation>費用を最も抑える計画</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, sentence</comment>
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
        <source>page</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>command</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>requirement of %1, %2</source>
        <translation>%1の要件、%2</translation>
    </message>
    <message>
        <source>record from the template</source>
        <translation>ひな型から記録</translation>
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
        <source>Taking back…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>Doing again…</source>
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
        <source>as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the holder</source>
        <translation>本人の名前を変更</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>本人</translation>
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
        <source>Check the ledger</source>
        <translation>台帳を検査</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your data stays in the folder below. Nothing is sent anywhere.</source>
        <translation>データは下のフォルダーにあります。外部には何も送りません。</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Checking database, journal and files…</source>
        <translation>データベース、履歴、ファイルを検査しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found. The first: %1</source>
        <translation>
            <numerusform>%n件の問題があります。最初のもの：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
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
        <source>Database, journal, records and evidence fit together.</source>
        <translation>データベース、変更履歴、記録、証憑は互いに合っています。</translation>
    </message>
</context>
<context>
    <name>koshin::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>koshin::StartPage</name>
    <message>
        <source>Enter the first credential</source>
        <translation>最初の資格を登録する</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>台帳を取り込む…</translation>
    </message>
    <message>
        <source>Start with your credential.</source>
        <translation>まず、お持ちの資格を登録しましょう。</translation>
    </message>
    <message>
        <source>Enter scheme, registration number and registration day. From these follow the term, the courses with their windows, and the last day to apply for renewal. Training, practice and proof are added whenever they come.</source>
        <translation>制度、登録番号、登録日を入力すると、登録期間、講習とその受講期間、更新申請の期限が決まります。講習・研修、実務、証憑は、そのつど加えていけます。</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in %1. No account, no network.</source>
        <translation>データはすべてこのコンピューターの %1 に置かれます。アカウントもネットワークも使いません。</translation>
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
        <source>The file was left as it is. Close this window, mend the cause and open it again.</source>
        <translation>ファイルには手を加えていません。原因を取り除いてから、もう一度開いてください。</translation>
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
    <message>
        <source>grace until %1</source>
        <translation>猶予 %1 まで</translation>
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
        <source>Left</source>
        <comment>days</comment>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>koshin::ToldBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Something else was changed since. Nothing was taken back.</source>
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
        <source>As of %1, today</source>
        <translation>基準日 %1今日</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>基準日 %1</translation>
    </message>
    <message>
        <source>Look at everything as of another day</source>
        <translation>別の日の時点で見る</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>クイック記録</translation>
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
        <source>%n trainings recorded, %1 in all.</source>
        <translation>
            <numerusform>講習・研修の記録は %n件、合わせて %1です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence yet.</source>
        <translation>
            <numerusform>証憑のないもの %n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected · %1</source>
        <translation>
            <numerusform>選択 %n件・%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by what, day, kind, provider or credential</source>
        <translation>内容・日付・種別・主催・資格で絞り込む</translation>
    </message>
</context>
<context>
    <name>koshin::WorkDialog</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping it changes nothing.</source>
        <translation>中止しても何も変わりません。</translation>
    </message>
</context>
</TS>
