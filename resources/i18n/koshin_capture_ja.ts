<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>%1 から %2 まで（%3）、更新手帳での操作がありませんでした。この間も作業でしたか。</translation>
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
