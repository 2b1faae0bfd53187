<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Practices</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>支援先</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日</translation>
    </message>
    <message>
        <source>By engagement</source>
        <translation>案件別</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>支援先別</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>テーマ別</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>年別</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>種別ごと</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>テーマなし</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>支援先なし</translation>
    </message>
    <message>
        <source>No engagement</source>
        <translation>案件なし</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence</source>
        <comment>word to filter by</comment>
        <translation>証憑なし</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>CSF functions</source>
        <translation>CSFの機能</translation>
    </message>
    <message>
        <source>in progress since %1</source>
        <comment>an engagement</comment>
        <translation>%1から継続中</translation>
    </message>
</context>
<context>
    <name>Trainings</name>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>修了日</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>実施機関</translation>
    </message>
    <message>
        <source>Claimed for</source>
        <translation>対象の資格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>負担者</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>修了証番号</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>年別</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>種別ごと</translation>
    </message>
    <message>
        <source>By credential</source>
        <translation>資格別</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>実施機関別</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>実施機関未入力</translation>
    </message>
    <message>
        <source>All that accept it</source>
        <translation>認めるすべての資格</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>講習・研修%n件</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>No evidence</source>
        <comment>word to filter by</comment>
        <translation>証憑なし</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>koshin::BulkBar</name>
    <message>
        <source>Field to change</source>
        <translation>変更する項目</translation>
    </message>
    <message>
        <source>How to change it</source>
        <translation>変更のしかた</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a value</comment>
        <translation>外す</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置き換え</translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>%n件を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: all have this value already.</source>
        <translation>すべて、すでにその値です。</translation>
    </message>
    <message numerus="yes">
        <source>Changed %1 of %n records.</source>
        <translation>
            <numerusform>%n件の%1を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>変更する項目</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records</source>
        <translation>
            <numerusform>%n件を削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::ListBar</name>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Shows rows with every word. Use -word to exclude and quotation marks for phrases.</source>
        <translation>すべての語を含む行を表示します。「-語」はその語を含まない行、引用符で囲むとひと続きの語になります。</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all again (now: %1)</source>
        <translation>次の絞り込みをやめてすべて表示：%1</translation>
    </message>
    <message>
        <source>Filter name</source>
        <translation>絞り込みの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No saved filters</source>
        <translation>保存した絞り込みはまだありません</translation>
    </message>
    <message>
        <source>Save current filter:</source>
        <translation>いまの絞り込みを保存：</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>絞り込みを削除</translation>
    </message>
</context>
<context>
    <name>koshin::ListPage</name>
    <message>
        <source>Templates</source>
        <translation>ひな型</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>ひな型はまだありません</translation>
    </message>
    <message>
        <source>Save selected row as template</source>
        <translation>選んだ行からひな型を作る</translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
</context>
</TS>
