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
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Day</source>
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
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
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
        <source>by engagement</source>
        <translation>案件別</translation>
    </message>
    <message>
        <source>by client</source>
        <translation>支援先別</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>テーマ別</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>年別</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>種別ごと</translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>終わっていない</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>証憑なし</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>テーマなし</translation>
    </message>
    <message>
        <source>no client</source>
        <translation>支援先なし</translation>
    </message>
    <message>
        <source>Without an engagement</source>
        <translation>案件なし</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>RecordedWhen</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trainings</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>修了日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>対象の資格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>負担</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>証明書番号</translation>
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
        <source>not grouped</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>年別</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>種別ごと</translation>
    </message>
    <message>
        <source>by credential</source>
        <translation>資格別</translation>
    </message>
    <message>
        <source>by provider</source>
        <translation>主催別</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>証憑なし</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>no provider named</source>
        <translation>主催の記載なし</translation>
    </message>
    <message>
        <source>every credential that takes it</source>
        <translation>指定なし（数えられる資格すべて）</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>講習・研修 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::BulkBar</name>
    <message>
        <source>Field to change</source>
        <translation>変更する項目</translation>
    </message>
    <message>
        <source>How to change the list</source>
        <translation>一覧の変え方</translation>
    </message>
    <message>
        <source>add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>replace by</source>
        <translation>置き換える</translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>%n件を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are so already.</source>
        <translation>すべて、すでにそうなっています。</translation>
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
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>解除</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
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
        <source>Every word must be there; -word must not; words in quotation marks belong together.</source>
        <translation>すべての語を含むものを残します。-語 は含まないもの、引用符で囲むとひと続きの語になります。</translation>
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
            <numerusform>%n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all again instead of: %1</source>
        <translation>次の絞り込みをやめてすべて表示：%1</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>絞り込みの名前</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No filter is kept yet</source>
        <translation>保存した絞り込みはまだありません</translation>
    </message>
    <message>
        <source>Keep the filter as it is now:</source>
        <translation>いまの絞り込みを保存：</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>絞り込みを消す</translation>
    </message>
</context>
<context>
    <name>koshin::ListPage</name>
    <message>
        <source>Templates</source>
        <translation>ひな型</translation>
    </message>
    <message>
        <source>No template is kept yet</source>
        <translation>ひな型はまだありません</translation>
    </message>
    <message>
        <source>Make a template of the chosen row</source>
        <translation>選んだ行からひな型を作る</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
</context>
</TS>
