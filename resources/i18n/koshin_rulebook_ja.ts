<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
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
</context>
</TS>
