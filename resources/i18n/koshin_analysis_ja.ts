<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>koshin::AnalysisPage</name>
    <message>
        <source>Analysis sections</source>
        <translation>分析の区分</translation>
    </message>
    <message>
        <source>Syllabus</source>
        <translation>シラバス</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>自己評価</translation>
    </message>
    <message>
        <source>Recurring tasks</source>
        <translation>定期の取り組み</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>実務</translation>
    </message>
</context>
<context>
    <name>koshin::CoverageGrid</name>
    <message>
        <source>Syllabus coverage</source>
        <translation>シラバスの網羅状況</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a part of the syllabus</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>koshin::CoveragePane</name>
    <message>
        <source>Syllabus coverage as a list</source>
        <translation>シラバスの網羅状況（一覧）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Syllabus item</source>
        <translation>シラバス項目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No engagement covers item %1.</source>
        <translation>「%1」に当たる案件はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n engagements</source>
        <translation>
            <numerusform>%1：案件%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>engagements</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>With evidence</source>
        <comment>finished engagements</comment>
        <translation>うち証憑あり</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>engagements</comment>
        <translation>継続中</translation>
    </message>
    <message>
        <source>No engagements yet.</source>
        <translation>案件の記録はまだありません。</translation>
    </message>
    <message>
        <source>Each engagement lists the syllabus items it covers.</source>
        <translation>案件には、該当するシラバス項目を記録します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show engagements without evidence</source>
        <translation>証憑のない案件を見る</translation>
    </message>
    <message numerus="yes">
        <source>%n finished engagements without evidence</source>
        <translation>
            <numerusform>証憑のない完了済みの案件（%n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::DutyPane</name>
    <message>
        <source>Set up yearly incident response exercise…</source>
        <translation>年1回のインシデント対応演習を登録…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Recurring tasks</source>
        <translation>定期の取り組み</translation>
    </message>
    <message>
        <source>Periods of the task</source>
        <translation>取り組みの各期間</translation>
    </message>
    <message>
        <source>Add recurring task</source>
        <translation>取り組みを追加</translation>
    </message>
    <message>
        <source>Edit recurring task</source>
        <translation>定期の取り組みを編集</translation>
    </message>
    <message>
        <source>Periods (newest first)</source>
        <translation>期間ごとの実施状況</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>取り組み</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>今回の期間</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>前回の実施</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>Incident response exercise</source>
        <translation>インシデント対応演習</translation>
    </message>
    <message>
        <source>Recorded. The task is done for that period.</source>
        <translation>記録しました。その日を含む期間の分は実施済みになります。</translation>
    </message>
    <message>
        <source>A task is done once in each period, by any record linked to it. A yearly incident response exercise keeps you in practice.</source>
        <translation>期間ごとに1回行うことを登録しておくと、それを指定した記録で実施済みになります。インシデント対応演習を年に1回ほど行うと、対応力を維持できます。</translation>
    </message>
    <message>
        <source>No recurring tasks yet.</source>
        <translation>定期の取り組みはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n recurring task(s).</source>
        <translation>
            <numerusform>定期の取り組みは%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: “%1”, due %2.</source>
        <translation>次の期限は「%1」の%2です。</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>what was recorded</comment>
        <translation>記録</translation>
    </message>
    <message>
        <source>Missed before</source>
        <comment>how often</comment>
        <translation>過去の未実施（回）</translation>
    </message>
</context>
<context>
    <name>koshin::FiguresPanel</name>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件</translation>
    </message>
    <message>
        <source>The chart cannot be drawn (%1). The table has all figures.</source>
        <translation>グラフを描けません（%1）。数値はすべて表にあります。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>All practice</source>
        <translation>すべての実務</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n entries</source>
        <translation>
            <numerusform>%1、%2：%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::ProfilePane</name>
    <message>
        <source>Add profile…</source>
        <translation>プロフィールを追加…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Practice by topic, last three years</source>
        <translation>3年間のテーマ別の実務</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>プロフィールを書き出す</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>プロフィールを保存</translation>
    </message>
    <message>
        <source>Support for companies</source>
        <translation>中小企業支援の案内</translation>
    </message>
    <message>
        <source>The profile was changed elsewhere in the meantime. Discard your changes to see the new version.</source>
        <translation>この間に、プロフィールはほかの場所で変更されました。変更を破棄すると、新しい内容を表示します。</translation>
    </message>
    <message>
        <source>The profile was saved.</source>
        <translation>プロフィールを保存しました。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>These are your unsaved entries from last time.</source>
        <translation>前回、保存せずに閉じたときの入力内容です。</translation>
    </message>
    <message>
        <source>A profile tells companies which topics you support, where and at what price, with figures from your records. The official fields of the Active List have not been published, so print it or copy from it.</source>
        <translation>プロフィールは、支援できるテーマ、料金、地域を、記録から集計した実績とともに企業へ伝える文書です。アクティブリストの正式な記入項目は公表されていないため、印刷するか、ここから書き写して使います。</translation>
    </message>
    <message>
        <source>No profile yet.</source>
        <translation>プロフィールはまだありません。</translation>
    </message>
    <message>
        <source>The profile names no topic yet.</source>
        <translation>このプロフィールには、まだテーマがありません。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message numerus="yes">
        <source>Profile “%1”: %n topic(s) offered.</source>
        <translation>
            <numerusform>プロフィール「%1」：支援できるテーマは%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>・%1</translation>
    </message>
    <message>
        <source>The figures come from your own records. The official form of the Active List has not been published; once it is, copy the figures from this page.</source>
        <translation>実績は、ご自身の記録から集計しています。アクティブリストの正式な記入項目は公表されていません。公表されたら、このページから書き写してください。</translation>
    </message>
</context>
<context>
    <name>koshin::SkillsPane</name>
    <message>
        <source>Self-assessments</source>
        <translation>自己評価の記録</translation>
    </message>
    <message>
        <source>Record self-assessment</source>
        <translation>自己評価を記録</translation>
    </message>
    <message>
        <source>Current level and change</source>
        <translation>現在の水準と変化</translation>
    </message>
    <message>
        <source>All self-assessments</source>
        <translation>これまでの自己評価</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>前回からの変化</translation>
    </message>
    <message>
        <source>Since first</source>
        <translation>初回からの変化</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>評価日</translation>
    </message>
    <message>
        <source>No self-assessment yet.</source>
        <translation>自己評価はまだありません。</translation>
    </message>
    <message>
        <source>Current ratings</source>
        <translation>現在の評価</translation>
    </message>
    <message>
        <source>CSF function</source>
        <translation>CSFの機能</translation>
    </message>
    <message numerus="yes">
        <source>%n self-assessment(s), latest on %1.</source>
        <translation>
            <numerusform>自己評価は%n回、最新は%1です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate yourself against the six functions of NIST CSF 2.0 about once a year to track your progress.</source>
        <translation>NIST CSF 2.0の6つの機能を年に1回ほど評価すると、伸びが分かります。</translation>
    </message>
</context>
<context>
    <name>koshin::WorkPane</name>
    <message>
        <source>Topic</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>テーマなし</translation>
    </message>
    <message>
        <source>Weakest areas</source>
        <translation>手薄なところ</translation>
    </message>
    <message>
        <source>Everything is covered.</source>
        <translation>手薄なところはありません。</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>テーマ別</translation>
    </message>
    <message>
        <source>Weakest areas: no work in the last 12 months, or under 5% of the time</source>
        <translation>手薄なところ（直近12か月に取り組みがないか、時間の5%未満）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間の区切り</translation>
    </message>
    <message>
        <source>In hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>In days</source>
        <translation>日数で</translation>
    </message>
    <message>
        <source>In entries</source>
        <translation>件数で</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>集計する値</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>最後の取り組み</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n records</source>
        <translation>
            <numerusform>%1：記録%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>CSF function</source>
        <translation>CSFの機能</translation>
    </message>
    <message>
        <source>No CSF function</source>
        <translation>機能の指定なし</translation>
    </message>
    <message>
        <source>No figures yet. Record practice with topics and CSF functions to see what you have done and what is least covered.</source>
        <translation>まだ集計するものがありません。実務をテーマやCSFの機能とともに記録すると、取り組んだことと手薄なところがここに表れます。</translation>
    </message>
    <message>
        <source>Time on an entry with several topics is split equally among them, so the parts add up to the total.</source>
        <translation>複数のテーマがある記録の時間は、テーマに等分しています。内訳の和は合計に一致します。</translation>
    </message>
    <message>
        <source>By function of NIST CSF 2.0</source>
        <translation>NIST CSF 2.0の機能別（IPAの定義と一致するかは未確認です）</translation>
    </message>
    <message>
        <source>An entry with several topics is listed under each of them; the total counts it once.</source>
        <translation>複数のテーマがある記録は、それぞれのテーマで数えます。合計では1件と数えます。</translation>
    </message>
</context>
</TS>
