<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>koshin::PasteDialog</name>
    <message>
        <source>Paste training from a spreadsheet</source>
        <translation>表計算ソフトから講習・研修を貼り付け</translation>
    </message>
    <message>
        <source>Paste practice from a spreadsheet</source>
        <translation>表計算ソフトから実務を貼り付け</translation>
    </message>
    <message>
        <source>First row contains headings</source>
        <translation>1行目は見出し</translation>
    </message>
    <message>
        <source>As completed</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>As plans</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>追加のしかた</translation>
    </message>
    <message>
        <source>Rows without a type</source>
        <translation>種別が空の行</translation>
    </message>
    <message>
        <source>Treat as error</source>
        <translation>エラーにする</translation>
    </message>
    <message>
        <source>Use the type of the topic</source>
        <translation>テーマに合わせる</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>追加される内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>%n行を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows in the spreadsheet first.</source>
        <translation>クリップボードに文字がありません。先に表計算ソフトで行をコピーしてください。</translation>
    </message>
    <message>
        <source>This is more than ten million characters. Please paste it in parts.</source>
        <translation>1千万文字を超えています。分けて貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: no line has several columns.</source>
        <translation>クリップボードの内容は表ではありません。列が2つ以上ある行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were added.</source>
        <translation>
            <numerusform>%n件を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s) under these code names: %1</source>
        <translation>
            <numerusform>新しい支援先%n件を、この呼び名で追加する：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Enter real names in the client’s “Real name” field, not as its code name.</source>
        <translation>実名は支援先の「実名」に入力し、呼び名には入れないでください。</translation>
    </message>
    <message>
        <source>Existing records</source>
        <translation>登録済みの行</translation>
    </message>
    <message numerus="yes">
        <source>Add %n ready row(s)</source>
        <translation>
            <numerusform>%n行を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n row(s), including %1 to check</source>
        <translation>
            <numerusform>確認が必要な%1行も含めて追加（%n行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n row(s)</source>
        <translation>
            <numerusform>全%n行を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out rows that cannot be added</source>
        <translation>取り込めない行を除外</translation>
    </message>
    <message>
        <source>Line %1 can be added as it is.</source>
        <translation>%1行目は、そのまま追加できます。</translation>
    </message>
</context>
<context>
    <name>koshin::PasteHeader</name>
    <message>
        <source>Skip</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Field of column “%1”</source>
        <translation>列「%1」の項目</translation>
    </message>
    <message>
        <source>Fields of the columns</source>
        <translation>列の項目</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <comment>a column of the spreadsheet</comment>
        <translation>元の列「%1」</translation>
    </message>
</context>
<context>
    <name>koshin::PasteModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>koshin::PasteText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>You do not hold %1, so it is left out.</source>
        <translation>%1は保有資格にないため、除きます。</translation>
    </message>
    <message>
        <source>You do not hold %1, so the record is claimed for every credential that accepts its type.</source>
        <translation>%1は保有資格にありません。資格を指定せず、この種別を認めるすべての資格を対象にします。</translation>
    </message>
    <message>
        <source>None of these credentials has the category “%1”, so it is left out.</source>
        <translation>これらの資格に区分「%1」はないため、区分を除きます。</translation>
    </message>
    <message>
        <source>There is no credential for the %1 credits, so they are left out.</source>
        <translation>単位数%1を付ける資格がないため、単位数を除きます。</translation>
    </message>
    <message>
        <source>Several clients are called “%1”, so the client is left out.</source>
        <translation>「%1」という支援先が複数あるため、支援先を除きます。</translation>
    </message>
    <message>
        <source>There is no client “%1” yet, so the client is left out.</source>
        <translation>支援先「%1」はまだないため、支援先を除きます。</translation>
    </message>
    <message>
        <source>There is no single engagement “%1”, so it is left out.</source>
        <translation>案件「%1」が1つに決まらないため、案件を除きます。</translation>
    </message>
    <message>
        <source>“%1” does not mention a signature, so the confirmation is taken as requested.</source>
        <translation>「%1」は署名があると書かれていないため、返事待ちとします。</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n day(s) is more than 24 hours a day. Is that right?</source>
        <translation>
            <numerusform>%n日間で%1は、1日24時間を超えます。このままでよいか確かめてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of work within %n day(s): is that right?</source>
        <translation>
            <numerusform>%n日間に%1日の業務です。このままでよいか確かめてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the future. Is it a plan?</source>
        <translation>%1はまだ先の日付です。計画ではないか確かめてください。</translation>
    </message>
    <message>
        <source>%1 has passed. Is it still a plan?</source>
        <translation>%1は過ぎた日付です。計画のままでよいか確かめてください。</translation>
    </message>
    <message>
        <source>The same record already exists.</source>
        <translation>同じ記録がすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors.</source>
        <translation>
            <numerusform>%n行にエラーがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) already exist.</source>
        <translation>
            <numerusform>%n行は登録済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) not recorded yet will be added under the name given here.</source>
        <translation>
            <numerusform>まだない支援先%n件も、この呼び名で追加します。</numerusform>
        </translation>
    </message>
    <message>
        <source>This row is the same as line %1 and will be added as another record.</source>
        <translation>%1行目と同じ内容です。別の記録として追加します。</translation>
    </message>
    <message>
        <source>credential not held</source>
        <translation>保有していない資格</translation>
    </message>
    <message>
        <source>unknown category</source>
        <translation>区分が不明</translation>
    </message>
    <message>
        <source>credits without a credential</source>
        <translation>単位の対象資格が不明</translation>
    </message>
    <message>
        <source>several clients of this name</source>
        <translation>同じ呼び名の支援先が複数</translation>
    </message>
    <message>
        <source>unknown client</source>
        <translation>支援先が未登録</translation>
    </message>
    <message>
        <source>unknown engagement</source>
        <translation>案件を特定できない</translation>
    </message>
    <message>
        <source>no signature mentioned</source>
        <translation>署名の有無が不明</translation>
    </message>
    <message>
        <source>more than 24 hours a day</source>
        <translation>1日24時間を超過</translation>
    </message>
    <message>
        <source>more days than the period has</source>
        <translation>期間より長い日数</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>先の日付</translation>
    </message>
    <message>
        <source>date has passed</source>
        <translation>過ぎた日付</translation>
    </message>
    <message>
        <source>same as line %1</source>
        <translation>%1行目と同じ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready, %1 to check.</source>
        <translation>
            <numerusform>%n行はそのまま追加できます。%1行は確認が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready.</source>
        <translation>
            <numerusform>%n行を追加できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::QuickEntryLine</name>
    <message>
        <source>Recorded: %1 “%2”.</source>
        <translation>記録しました：%1「%2」</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>クイック入力</translation>
    </message>
    <message>
        <source>Quick entry, e.g. 2h cloud, log review</source>
        <translation>例：2h クラウド 設定の確認</translation>
    </message>
    <message>
        <source>Quick entry, e.g. 2h cloud, log review (%1)</source>
        <translation>例：2h クラウド 設定の確認（%1）</translation>
    </message>
</context>
<context>
    <name>koshin::QuickPreview</name>
    <message>
        <source>Understood as</source>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>One line is one record: time, date, topic, client and title, in any order. For example “yesterday 2h cloud ClientA Review the settings”.</source>
        <translation>1行が1件の記録です。時間、日付、テーマ、支援先、件名を好きな順に書けます。例：「昨日 2h 資産・リスク 製造業A 台帳の見直し」</translation>
    </message>
    <message>
        <source>Enter: save · Ctrl+Enter: open form · Esc: close</source>
        <translation>Enter：記録・Ctrl+Enter：入力画面・Esc：閉じる</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a record</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not ready to save · Ctrl+Enter: open form · Esc: close</source>
        <translation>まだ記録できません・Ctrl+Enter：入力画面・Esc：閉じる</translation>
    </message>
    <message>
        <source>Tab: complete · ↑↓: choose · Enter: save</source>
        <translation>Tab：補完・↑↓：選択・Enter：記録</translation>
    </message>
    <message>
        <source>Tab completes to %1.</source>
        <translation>Tab で「%1」に補完します。</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Enter: save · Alt+Enter: other reading · Ctrl+Enter: open form · Esc: close</source>
        <translation>Enter：記録・Alt+Enter：別の読み方・Ctrl+Enter：入力画面・Esc：閉じる</translation>
    </message>
    <message>
        <source>Not ready to save · Alt+Enter: other reading · Ctrl+Enter: open form · Esc: close</source>
        <translation>まだ記録できません・Alt+Enter：別の読み方・Ctrl+Enter：入力画面・Esc：閉じる</translation>
    </message>
    <message>
        <source>%1 (as-of date)</source>
        <translation>%1（基準日）</translation>
    </message>
</context>
<context>
    <name>koshin::TimerButton</name>
    <message>
        <source>%1 ?</source>
        <comment>a running timer with a question</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 一時停止中</translation>
    </message>
    <message>
        <source>Timer: %1, with a question about idle time</source>
        <translation>タイマー：%1。操作のない時間の確認があります</translation>
    </message>
    <message>
        <source>Timer: paused after %1</source>
        <translation>タイマー：%1で一時停止中</translation>
    </message>
    <message>
        <source>Timer: running for %1</source>
        <translation>タイマー：計測中 %1</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is, and its keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>koshin::TimerPopup</name>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>Your work, in one line</source>
        <translation>作業の内容（1行）</translation>
    </message>
    <message>
        <source>What are you working on? e.g. cloud, firewall review</source>
        <translation>作業の内容（例：資産・リスク 製造業A 台帳の見直し）</translation>
    </message>
    <message>
        <source>Count as work</source>
        <translation>作業に含める</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Started (minutes ago)</source>
        <translation>開始（何分前）</translation>
    </message>
    <message>
        <source>Restore discarded timer</source>
        <translation>破棄した計測を戻す</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Stop and record</source>
        <translation>終了して記録</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>計測していません。</translation>
    </message>
    <message>
        <source>Paused after %1. Started at %2.</source>
        <translation>%1で一時停止中（%2 開始）</translation>
    </message>
    <message>
        <source>Running for %1. Started at %2.</source>
        <translation>計測中 %1（%2 開始）</translation>
    </message>
    <message>
        <source>No activity in Koshin from %1 to %2 (%3). Were you working?</source>
        <translation>%1から%2まで（%3）、更新手帳での操作がありませんでした。この間も作業でしたか。</translation>
    </message>
    <message>
        <source>Stop at %1 and record</source>
        <translation>%1で終了して記録</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Started:</source>
        <comment>so many minutes ago</comment>
        <translation>開始：</translation>
    </message>
    <message>
        <source> min ago</source>
        <comment>after a number</comment>
        <translation>分前</translation>
    </message>
    <message>
        <source>now</source>
        <comment>when the work began</comment>
        <translation>今</translation>
    </message>
</context>
</TS>
