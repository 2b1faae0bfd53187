<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>koshin::PasteDialog</name>
    <message>
        <source>Paste trainings from a spreadsheet</source>
        <translation>表計算から研修を貼り付け</translation>
    </message>
    <message>
        <source>Paste practice from a spreadsheet</source>
        <translation>表計算から実務を貼り付け</translation>
    </message>
    <message>
        <source>The first row is a heading</source>
        <translation>1行目は見出し</translation>
    </message>
    <message>
        <source>Leave out rows with faults</source>
        <translation>誤りのある行を除く</translation>
    </message>
    <message>
        <source>as done</source>
        <translation>実績として</translation>
    </message>
    <message>
        <source>as plans</source>
        <translation>予定として</translation>
    </message>
    <message>
        <source>Add the rows</source>
        <translation>追加のしかた</translation>
    </message>
    <message>
        <source>Kind where a row names none</source>
        <translation>種類のない行の種類</translation>
    </message>
    <message>
        <source>none: a fault</source>
        <translation>補わない（誤りとする）</translation>
    </message>
    <message>
        <source>that of its theme</source>
        <translation>テーマに合わせる</translation>
    </message>
    <message>
        <source>Rows as they will be</source>
        <translation>追加される内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>%n 件を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the rows in the spreadsheet first.</source>
        <translation>クリップボードに文字がありません。先に表計算で行をコピーしてください。</translation>
    </message>
    <message>
        <source>That is more than ten million characters; please paste it in parts.</source>
        <translation>1千万文字を超えています。分けて貼り付けてください。</translation>
    </message>
    <message>
        <source>The clipboard holds no table: no line has several columns.</source>
        <translation>クリップボードの内容は表ではありません。列が2つ以上ある行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were added.</source>
        <translation>
            <numerusform>%n 件を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s) under these code names: %1</source>
        <translation>
            <numerusform>新しい支援先%n件を、このコード名で追加する：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Real names belong into the sealed field of a client, not into its code name.</source>
        <translation>実名は支援先の「実名」欄（封印）に入れ、コード名には書きません。</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>すでにあるもの</translation>
    </message>
</context>
<context>
    <name>koshin::PasteHeader</name>
    <message>
        <source>Leave out</source>
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
</context>
<context>
    <name>koshin::PasteModel</name>
    <message>
        <source>Fault</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>既存</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>同じ行あり</translation>
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
        <translation>時間数</translation>
    </message>
    <message>
        <source>You hold no %1; it is left out here.</source>
        <translation>%1 は保有資格にないため、ここでは除きます。</translation>
    </message>
    <message>
        <source>You hold no %1; the record names no credential and is offered to all that take its kind.</source>
        <translation>%1 は保有資格にありません。この記録は資格を指定せず、この種類を数えるすべての資格の対象になります。</translation>
    </message>
    <message>
        <source>None of these credentials has the category “%1”; it is left out.</source>
        <translation>これらの資格に区分「%1」はないため、区分を除きます。</translation>
    </message>
    <message>
        <source>%1 credits belong to no credential here; they are left out.</source>
        <translation>単位数 %1 を付ける資格がないため、単位数を除きます。</translation>
    </message>
    <message>
        <source>Several clients are called “%1”; the client is left out.</source>
        <translation>「%1」という支援先が複数あるため、支援先を除きます。</translation>
    </message>
    <message>
        <source>There is no client “%1” yet; the client is left out.</source>
        <translation>支援先「%1」はまだないため、支援先を除きます。</translation>
    </message>
    <message>
        <source>There is no single engagement “%1”; it is left out.</source>
        <translation>案件「%1」が1つに決まらないため、案件を除きます。</translation>
    </message>
    <message>
        <source>“%1” is taken as asked for: a signature is not told of.</source>
        <translation>「%1」は署名があると書かれていないため、依頼中とします。</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n day(s) is more than 24 hours a day. Is that so?</source>
        <translation>
            <numerusform>%n 日間で%1は、1日24時間を超えます。このままでよいか確かめてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of work within %n day(s): is that so?</source>
        <translation>
            <numerusform>%n 日間に%1日の業務です。このままでよいか確かめてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still to come. Is it a plan?</source>
        <translation>%1 はこれからの日です。予定ではないか確かめてください。</translation>
    </message>
    <message>
        <source>%1 has passed already. Is it still a plan?</source>
        <translation>%1 は過ぎた日です。予定のままでよいか確かめてください。</translation>
    </message>
    <message>
        <source>An equal record is there already.</source>
        <translation>同じ記録がすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 rows can be added.</source>
        <translation>
            <numerusform>%1 行のうち %n 行を追加できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have faults.</source>
        <translation>
            <numerusform>%n 行に誤りがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are there already.</source>
        <translation>
            <numerusform>%n 行はすでにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat another.</source>
        <translation>
            <numerusform>%n 行はほかの行と同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) leave a question.</source>
        <translation>
            <numerusform>%n 行に要確認の点があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) not recorded yet are added by the name that stands here.</source>
        <translation>
            <numerusform>まだない支援先 %n 件も、ここにある名で追加します。</numerusform>
        </translation>
    </message>
    <message>
        <source>This row is equal to line %1 and is added as another record.</source>
        <translation>%1 行目と同じ内容です。別の記録として追加します。</translation>
    </message>
</context>
<context>
    <name>koshin::QuickEntryLine</name>
    <message>
        <source>Recorded: %1 “%2”.</source>
        <translation>記録しました: %1「%2」</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>クイック記録</translation>
    </message>
    <message>
        <source>Record: 2h cloud Review settings</source>
        <translation>記録: 2h クラウド 設定の確認</translation>
    </message>
    <message>
        <source>Record: 2h cloud Review settings (%1)</source>
        <translation>記録: 2h クラウド 設定の確認（%1）</translation>
    </message>
</context>
<context>
    <name>koshin::QuickPreview</name>
    <message>
        <source>What the line was understood as</source>
        <translation>この行から読み取った内容</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>One line is one record: time, day, theme, client and title, in any order. For example “yesterday 2h cloud ClientA Review the settings”.</source>
        <translation>1行が1件の記録です。時間、日付、テーマ、支援先、件名を好きな順に書けます。例:「昨日 2h 資産・リスク 製造業A 台帳の見直し」</translation>
    </message>
    <message>
        <source>Enter saves · Ctrl+Enter opens the form · Esc leaves</source>
        <translation>Enter で記録 ・ Ctrl+Enter で入力画面 ・ Esc で戻る</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a record</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not ready to save · Ctrl+Enter opens the form · Esc leaves</source>
        <translation>まだ記録できません ・ Ctrl+Enter で入力画面 ・ Esc で戻る</translation>
    </message>
    <message>
        <source>Tab completes · arrow keys choose · Enter saves</source>
        <translation>Tab で補完 ・ ↑↓ で選択 ・ Enter で記録</translation>
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
        <source>Enter saves · Alt+Enter takes the other reading · Ctrl+Enter opens the form · Esc leaves</source>
        <translation>Enter で記録 ・ Alt+Enter で別の読み方 ・ Ctrl+Enter で入力画面 ・ Esc で戻る</translation>
    </message>
    <message>
        <source>Not ready to save · Alt+Enter takes the other reading · Ctrl+Enter opens the form · Esc leaves</source>
        <translation>まだ記録できません ・ Alt+Enter で別の読み方 ・ Ctrl+Enter で入力画面 ・ Esc で戻る</translation>
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
        <translation>%1 停止中</translation>
    </message>
    <message>
        <source>Timer: %1, with a question about idle time</source>
        <translation>タイマー: %1。操作のない時間について確認があります</translation>
    </message>
    <message>
        <source>Timer: paused after %1</source>
        <translation>タイマー: %1で一時停止中</translation>
    </message>
    <message>
        <source>Timer: running for %1</source>
        <translation>タイマー: 計測中 %1</translation>
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
        <source>What you work on, in one line</source>
        <translation>作業の内容（1行）</translation>
    </message>
    <message>
        <source>What you work on: cloud ClientA Review the settings</source>
        <translation>作業の内容: 資産・リスク 製造業A 台帳の見直し</translation>
    </message>
    <message>
        <source>It was work</source>
        <translation>作業でした</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Began minutes ago:</source>
        <translation>開始（何分前）:</translation>
    </message>
    <message>
        <source>Began minutes ago</source>
        <translation>開始（何分前）</translation>
    </message>
    <message>
        <source>Bring back the discarded one</source>
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
        <source>Paused after %1. Began at %2.</source>
        <translation>%1で一時停止中（%2 開始）</translation>
    </message>
    <message>
        <source>Running for %1. Began at %2.</source>
        <translation>計測中 %1（%2 開始）</translation>
    </message>
    <message>
        <source>Nothing was done in Koshin from %1 to %2 (%3). Was it work?</source>
        <translation>%1から%2まで（%3）、更新手帳での操作がありませんでした。この間も作業でしたか。</translation>
    </message>
    <message>
        <source>Stop at %1 and record</source>
        <translation>%1 で終了して記録</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
</context>
</TS>
