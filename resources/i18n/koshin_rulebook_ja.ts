<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>koshin::RuleModel</name>
    <message>
        <source>In general</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>No rule differs.</source>
        <translation>規則に違いはありません。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったこと</translation>
    </message>
    <message>
        <source>It does not touch your records.</source>
        <translation>記録への影響はありません。</translation>
    </message>
    <message>
        <source>Where it touches you</source>
        <translation>ご自身への影響</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What it says</source>
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
        <source>Which rules</source>
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
        <source>from %1 (holds for you)</source>
        <translation>%1から（適用中）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Assumptions: %1</source>
        <translation>作業仮説 %1件</translation>
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
        <source>A rule pack of your own: %1</source>
        <translation>ご自身の規則パック：%1</translation>
    </message>
    <message>
        <source>The rule in full</source>
        <translation>規則の全文</translation>
    </message>
    <message>
        <source>Choose a rule to read it in full.</source>
        <translation>規則を選ぶと、全文を読めます。</translation>
    </message>
</context>
</TS>
