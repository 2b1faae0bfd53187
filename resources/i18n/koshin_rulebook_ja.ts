<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>koshin::AuditModel</name>
    <message>
        <source>Missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between titles of records</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>保管の期限</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>koshin::AuditPane</name>
    <message>
        <source>Draw again</source>
        <translation>選び直す</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査への備え</translation>
    </message>
    <message>
        <source>Part of the audit</source>
        <translation>監査への備えの内訳</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抜き取り</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>証憑の保管</translation>
    </message>
    <message>
        <source>Reads every file of evidence and compares it with what was added.</source>
        <translation>すべての証憑ファイルを読み、追加したときのものと比べます。</translation>
    </message>
    <message>
        <source>No file is known to be past the day until which it is kept.</source>
        <translation>保管の期限を過ぎたと分かっているファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may be discarded.</source>
        <translation>
            <numerusform>%n個のファイルは捨てても差し支えありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All credentials are taken into account. Koshin itself discards nothing.</source>
        <translation>すべての資格を考慮しています。ファイルを自動で捨てることはありません。</translation>
    </message>
    <message>
        <source>What %1 asks for in an audit, as far as it is known.</source>
        <translation>%1が監査で求めるもののうち、分かっているもの。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>What is asked of such a record is not known.</source>
        <translation>このような記録に何が求められるかは分かっていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keep the evidence until %1.</source>
        <translation>証憑は%1まで保管します。</translation>
    </message>
    <message>
        <source>Checking all files…</source>
        <translation>すべてのファイルを検査しています…</translation>
    </message>
    <message>
        <source>What is asked and what is missing</source>
        <translation>求められるものと足りないもの</translation>
    </message>
    <message>
        <source>Select a row to see what is missing.</source>
        <translation>行を選ぶと、足りないものが分かります。</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>改ざんを検査</translation>
    </message>
    <message>
        <source>Show in Evidence</source>
        <translation>証憑の一覧で表示</translation>
    </message>
    <message>
        <source>Issuer’s list</source>
        <translation>求められるもの</translation>
    </message>
    <message>
        <source>Missing: %1 (basis: %2)</source>
        <comment>thing, basis</comment>
        <translation>不足：%1（根拠の種類：%2）</translation>
    </message>
    <message>
        <source>Attach what is missing…</source>
        <translation>不足の書類を添付…</translation>
    </message>
</context>
<context>
    <name>koshin::RuleModel</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>No rules differ.</source>
        <translation>規則に違いはありません。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変わったこと</translation>
    </message>
    <message>
        <source>Your records are not affected.</source>
        <translation>記録への影響はありません。</translation>
    </message>
    <message>
        <source>How it affects you</source>
        <translation>ご自身への影響</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠の種類</translation>
    </message>
</context>
<context>
    <name>koshin::RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Rules to show</source>
        <translation>表示する規則</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>There are no rules for this credential.</source>
        <translation>この資格の規則はありません。</translation>
    </message>
    <message>
        <source>From %1 (applies to you)</source>
        <translation>%1から（適用中）</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Working assumptions: %1</source>
        <translation>本ソフトの想定 %1件</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>不明 %1件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>前の版との違い</translation>
    </message>
    <message>
        <source>Your own rule pack: %1</source>
        <translation>ご自身の規則パック：%1</translation>
    </message>
    <message>
        <source>Full rule</source>
        <translation>規則の全文</translation>
    </message>
    <message>
        <source>Select a rule to read it in full.</source>
        <translation>規則を選ぶと、全文を表示します。</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation>根拠の種類：%1。</translation>
    </message>
</context>
</TS>
