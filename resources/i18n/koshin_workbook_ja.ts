<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DossierOverview</name>
    <message>
        <source>Holder</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行機関</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>有効期間（期）</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>有効期間の初日</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>有効期間の末日</translation>
    </message>
    <message>
        <source>Current position</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>代わる要件</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>その期限</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>In the rule pack</source>
        <translation>規則パックの初期値</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠の種類</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>On the sources</source>
        <translation>出典について</translation>
    </message>
    <message>
        <source>How it becomes certain</source>
        <translation>確定する条件</translation>
    </message>
    <message>
        <source>Official document and acceptance</source>
        <translation>公式の文書と承認</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Criterion applied</source>
        <translation>適用した基準</translation>
    </message>
    <message>
        <source>On the other criteria</source>
        <translation>条件が変わった場合</translation>
    </message>
    <message>
        <source>When it was entered</source>
        <translation>入力の時期</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>示していないもの</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>実名</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>name of a sheet</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Period covered: from</source>
        <translation>対象期間の初日</translation>
    </message>
    <message>
        <source>Period covered: to</source>
        <translation>対象期間の末日</translation>
    </message>
</context>
<context>
    <name>DossierSheet</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Confirmation: date</source>
        <translation>証明の日付</translation>
    </message>
    <message>
        <source>Confirmation: verifier</source>
        <translation>証明者</translation>
    </message>
    <message>
        <source>Confirmation: reason</source>
        <translation>証明の理由・代わるもの</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>入力日</translation>
    </message>
    <message>
        <source>Days after the work</source>
        <translation>業務後の日数</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>1週間より後の入力</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>そろえ方</translation>
    </message>
    <message>
        <source>Has all that the criterion asks for</source>
        <translation>適用した基準に必要なものがそろう</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>対象期間内</translation>
    </message>
    <message>
        <source>Criterion applied</source>
        <translation>適用した基準</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>実務の件数</translation>
    </message>
    <message>
        <source>Engagements</source>
        <comment>name of a sheet</comment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Engagement no.</source>
        <translation>案件番号</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>name of a sheet</comment>
        <translation>実務</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>name of a sheet</comment>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>保管の状態</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>裏付ける記録</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <comment>name of a sheet</comment>
        <translation>証明</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>a confirmation</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>証明者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由・代わるもの</translation>
    </message>
    <message>
        <source>Asked again on</source>
        <translation>再依頼日</translation>
    </message>
    <message>
        <source>SHA-256 of the form</source>
        <translation>用紙のSHA-256</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>用紙の作成後の変更</translation>
    </message>
    <message>
        <source>Koshin %1</source>
        <translation>更新手帳 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is missing, how to get it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RecordSheets</name>
    <message>
        <source>Records and requirements</source>
        <translation>記録と要件</translation>
    </message>
    <message>
        <source>Koshin %1</source>
        <translation>更新手帳 %1</translation>
    </message>
</context>
<context>
    <name>RequirementSheets</name>
    <message>
        <source>Requirements</source>
        <comment>name of a sheet</comment>
        <translation>要件</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>another requirement</comment>
        <translation>上位の要件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>対象期間の初日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>対象期間の末日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>充足日</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠の種類</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Counted records</source>
        <translation>算入した記録</translation>
    </message>
    <message>
        <source>Records not counted</source>
        <translation>算入しない記録</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>name of a sheet</comment>
        <translation>判定の根拠</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録のID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>算入</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>換算または算入しない理由</translation>
    </message>
    <message>
        <source>… and %1 more that do not fit here</source>
        <translation>…ほか%1件（この表に収まりません）</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it counts</comment>
        <translation>する</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No</source>
        <comment>it does not count</comment>
        <translation>しない</translation>
    </message>
</context>
</TS>
