<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>TimeScalePainter</name>
    <message>
        <source>As of %1</source>
        <translation>基準日 %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>term, verdict, days</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>案件%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>term, verdict</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>koshin::TimelineLegend</name>
    <message>
        <source>Start by – due</source>
        <translation>着手期限〜期限</translation>
    </message>
    <message>
        <source>Record that counts</source>
        <translation>算入される記録</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>その他の記録</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a deadline that is not met</comment>
        <translation>期限（未了）</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>猶予期間</translation>
    </message>
</context>
<context>
    <name>koshin::TimelineModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>これより前 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>koshin::TimelinePage</name>
    <message>
        <source>Dates in view</source>
        <translation>表示中の日の一覧</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>1か月を表示</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Show a quarter</source>
        <translation>四半期を表示</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Show a year</source>
        <translation>1年を表示</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Show the current terms</source>
        <translation>今期を表示</translation>
    </message>
    <message>
        <source>Ten years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>Show ten years</source>
        <translation>10年を表示</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation>図と表</translation>
    </message>
    <message>
        <source>Chart only</source>
        <translation>図のみ</translation>
    </message>
    <message>
        <source>Table only</source>
        <translation>表のみ</translation>
    </message>
</context>
<context>
    <name>koshin::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Left and right: earlier and later. Up and down: from item to item; Enter opens it. Plus and minus: zoom. Home: the as-of date. Alt, Shift or both with left and right: move the as-of date by a day, a week or a month.</source>
        <translation>左右キーで前後の日へ、上下キーで項目から項目へ移ります。Enterで開きます。＋と−で拡大と縮小、Homeで基準日に戻ります。Alt、Shift、または両方を押しながら左右キーで、基準日を1日、1週間、1か月ずつ動かします。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), %1</source>
        <translation>
            <numerusform>%n件、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline from %1 to %2, as of %3: %n item(s)</source>
        <translation>
            <numerusform>タイムライン %1から%2まで、基準日 %3、%n件</numerusform>
        </translation>
    </message>
</context>
</TS>
