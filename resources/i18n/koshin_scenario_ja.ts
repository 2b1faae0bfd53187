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
        <source>%1 · planned</source>
        <comment>credential</comment>
        <translation>%1・計画</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>負担者</translation>
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
        <source>Not recorded</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>%1 · standard fee</source>
        <comment>credential</comment>
        <translation>%1・標準額</translation>
    </message>
</context>
<context>
    <name>koshin::PlansPane</name>
    <message>
        <source>Planned</source>
        <translation>計画済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>Date passed</source>
        <translation>予定日を経過</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>No plans yet. Add one, or start from the lowest-cost proposal.</source>
        <translation>計画はまだありません。計画を追加するか、最小費用の案から取り込めます。</translation>
    </message>
    <message numerus="yes">
        <source>All %n plans</source>
        <translation>
            <numerusform>計画%n件をすべて見る</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans in this scenario</source>
        <translation>反映する計画</translation>
    </message>
    <message>
        <source>Add plan…</source>
        <translation>計画を追加…</translation>
    </message>
    <message>
        <source>Include the plan “%1” in the scenario</source>
        <translation>計画「%1」を反映する</translation>
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
        <source>Mark as done…</source>
        <translation>実施済みにする…</translation>
    </message>
    <message>
        <source>Recorded. The plan was removed.</source>
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
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>koshin::ProposalPane</name>
    <message>
        <source>Lowest-cost proposal</source>
        <translation>最小費用の案</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>費用を最小に</translation>
    </message>
    <message>
        <source>Fewest hours</source>
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
        <source>Add to plans</source>
        <translation>計画に追加</translation>
    </message>
    <message>
        <source>Credentials you would let lapse (optional)</source>
        <translation>更新しない資格（任意）</translation>
    </message>
    <message>
        <source>Let %1 lapse</source>
        <translation>%1を更新しない</translation>
    </message>
    <message>
        <source>To add up several currencies, enter a rate. Value of one unit in %1:</source>
        <translation>複数の通貨を合計するには換算率が必要です。1単位の値（%1）：</translation>
    </message>
    <message>
        <source>Value of 1 %1 in %2</source>
        <translation>1 %1の値（%2）</translation>
    </message>
    <message>
        <source>Working out the proposal. You can keep working.</source>
        <translation>案を計算しています。その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>Stopped. There is no proposal.</source>
        <translation>計算を中止しました。案はありません。</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>もう一度計算する</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除いたもの</translation>
    </message>
    <message>
        <source>Prices in %1: enter a rate above.</source>
        <translation>%1建ての費用：上の欄に換算率が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n plans added. They count in the scenario only.</source>
        <translation>
            <numerusform>計画を%n件追加しました。試算の中でだけ数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What not renewing would change</source>
        <translation>更新しない場合との差</translation>
    </message>
    <message>
        <source>&amp;Optimise for</source>
        <translation>条件(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) still short with this proposal</source>
        <translation>
            <numerusform>この案でも足りない要件（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim for %1</source>
        <comment>credentials</comment>
        <translation>%1にも算入する</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>The plan is claimed for %1 as well.</source>
        <translation>計画の対象に%1を加えました。</translation>
    </message>
    <message>
        <source>Without this proposal</source>
        <translation>この案を取り入れない場合</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <comment>to add</comment>
        <translation>
            <numerusform>計画%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <comment>to add</comment>
        <translation>
            <numerusform>算入%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 and %2</source>
        <comment>plans, claims</comment>
        <translation>%1と%2を追加</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>plans or claims</comment>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Free claims in this proposal</source>
        <translation>この案に含む、費用のかからない算入</translation>
    </message>
    <message numerus="yes">
        <source>%n plans claimed for more credentials.</source>
        <translation>
            <numerusform>計画%n件の対象の資格を増やしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>After the due date: not in the sums</source>
        <translation>期限より後の計画（合計に含まない）</translation>
    </message>
    <message>
        <source>No known course closes this gap; add a plan of your own.</source>
        <translation>不足分を満たせる講習は登録されていません。ご自身で計画を追加してください。</translation>
    </message>
    <message>
        <source>Only you can judge whether the content qualifies. You can also make each claim separately:</source>
        <translation>内容がその資格の対象になるかは、ご自身で確かめてください。1件ずつ算入することもできます。</translation>
    </message>
    <message>
        <source>Add plan…</source>
        <translation>計画を追加…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verb, what is short</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>koshin::StepTable</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Counts toward</source>
        <translation>算入先</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1（%n回）</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>登録済みの計画</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>新しい案</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>%1; claim it for %2 as well, at no extra cost</source>
        <comment>requirements, credentials</comment>
        <translation>%1。あわせて%2にも算入（追加費用なし）</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>%1以降</translation>
    </message>
</context>
</TS>
