<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>koshin::CostList</name>
    <message>
        <source>%1 · paid</source>
        <comment>credential</comment>
        <translation>%1・支払い済み</translation>
    </message>
    <message>
        <source>%1 · the usual fee, still ahead</source>
        <comment>credential</comment>
        <translation>%1・標準の費用（これから）</translation>
    </message>
    <message>
        <source>%1 · planned</source>
        <comment>credential</comment>
        <translation>%1・計画</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>負担</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>koshin::PlansPane</name>
    <message>
        <source>Ahead</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Day passed</source>
        <translation>予定日を経過</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>No plan is recorded yet. Add one, or take the proposal with the least cost.</source>
        <translation>計画はまだありません。計画を加えるか、費用の少ない案から取り込めます。</translation>
    </message>
    <message numerus="yes">
        <source>All %n plans</source>
        <translation>
            <numerusform>計画 %n件をすべて見る</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans in this scenario</source>
        <translation>この仮定に入れる計画</translation>
    </message>
    <message>
        <source>Add a plan…</source>
        <translation>計画を加える…</translation>
    </message>
    <message>
        <source>Count the plan “%1” in the scenario</source>
        <translation>計画「%1」を仮定に入れる</translation>
    </message>
    <message>
        <source>Open the plan “%1”</source>
        <translation>計画「%1」を開く</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verb, plan</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>済みにする…</translation>
    </message>
    <message>
        <source>Recorded, and the plan is gone.</source>
        <translation>記録しました。計画は一覧から外しました。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>koshin::ProposalPane</name>
    <message>
        <source>Proposal with the least cost</source>
        <translation>費用の最も少ない案</translation>
    </message>
    <message>
        <source>What is to be least</source>
        <translation>最小にするもの</translation>
    </message>
    <message>
        <source>The least money</source>
        <translation>費用を最小に</translation>
    </message>
    <message>
        <source>The least hours</source>
        <translation>時間を最小に</translation>
    </message>
    <message>
        <source>Working out the proposal</source>
        <translation>案を計算しています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Take as plans</source>
        <translation>計画に取り込む</translation>
    </message>
    <message>
        <source>What if a credential may lapse?</source>
        <translation>失効してもよい資格があれば選んでください。</translation>
    </message>
    <message>
        <source>%1 may lapse</source>
        <translation>%1は失効してもよい</translation>
    </message>
    <message>
        <source>Sums in several currencies need your rate. What a unit is worth in %1:</source>
        <translation>複数の通貨を合計するには換算率が必要です。1単位の値（%1）：</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>1 %1の値（%2）</translation>
    </message>
    <message>
        <source>Working out the proposal. You can go on meanwhile.</source>
        <translation>案を計算しています。その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>Stopped; nothing was worked out.</source>
        <translation>計算を中止しました。案はありません。</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>もう一度計算する</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>Nothing known closes these</source>
        <translation>満たす方法が知られていない要件</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除いたもの</translation>
    </message>
    <message>
        <source>Prices in %1: a rate is needed, see above.</source>
        <translation>%1建ての費用：上の欄に換算率が必要です。</translation>
    </message>
    <message>
        <source>What each credential costs</source>
        <translation>資格ごとの費用</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>あなたの計画</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>対象：</translation>
    </message>
    <message numerus="yes">
        <source>%n plans added. They count in the scenario only.</source>
        <translation>
            <numerusform>計画を%n件加えました。仮定の中でだけ数えます。</numerusform>
        </translation>
    </message>
</context>
</TS>
