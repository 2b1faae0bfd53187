<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ConfirmationPages</name>
    <message>
        <source>Dates</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>会社・団体名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>証明日</translation>
    </message>
    <message>
        <source>Signature or seal</source>
        <translation>署名または押印</translation>
    </message>
    <message>
        <source>Confirmation of practical experience</source>
        <translation>実務経験証明書</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>title, holder, day</comment>
        <translation>%1 — %2 %3</translation>
    </message>
    <message>
        <source>Koshin %1</source>
        <translation>更新手帳 %1</translation>
    </message>
    <message>
        <source>Work done by</source>
        <translation>業務を行った者</translation>
    </message>
    <message>
        <source>Confirming party</source>
        <translation>証明者の立場</translation>
    </message>
    <message>
        <source>Form made on</source>
        <translation>用紙の作成日</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>業務の内容</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>SHA-256 of the entries as they stand on this form:</source>
        <translation>この用紙に記載した内容のSHA-256：</translation>
    </message>
    <message>
        <source>The code holds this value. It shows later whether the entries are still as they were when they were signed.</source>
        <translation>QRコードにはこの値が入っています。記録が署名時の内容のままかどうかを、あとから確かめられます。</translation>
    </message>
    <message>
        <source>Please leave the code legible.</source>
        <translation>QRコードに文字や印影が重ならないようにお願いします。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Your organization (called “%1” here)</source>
        <translation>貴組織（本書での呼び名：%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>practice</comment>
        <translation>
            <numerusform>実務%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>In total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>titles, in total</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>none known to this program</source>
        <translation>本プログラムに規則なし</translation>
    </message>
    <message>
        <source>%1 to %2 (term %3)</source>
        <translation>%1から%2まで（第%3期）</translation>
    </message>
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
        <source>Rules</source>
        <translation>適用した規則</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Evidence report</source>
        <translation>実績報告書</translation>
    </message>
    <message>
        <source>%1 — %2, as of %3</source>
        <translation>%1 — %2（%3 現在）</translation>
    </message>
    <message>
        <source>Koshin %1</source>
        <translation>更新手帳 %1</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Practice by topic</source>
        <translation>テーマ別の実務</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>この報告書について</translation>
    </message>
    <message>
        <source>Real names of clients and verifiers are left out: clients are shown by code name, verifiers by their relation.</source>
        <translation>支援先と証明者の実名は記載していません。支援先は呼び名で、証明者は関係で示しています。</translation>
    </message>
    <message>
        <source>Clients are named at the holder’s request; verifiers are shown by their relation.</source>
        <translation>支援先の実名は、本人の指定により記載しています。証明者は関係で示しています。</translation>
    </message>
    <message>
        <source>The report’s font lacks these characters, shown as 〓: %1</source>
        <translation>次の文字は報告書のフォントに字形がないため、〓で示しています：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>This report lists records. Whether requirements are met is decided per term and is not stated here.</source>
        <translation>この報告書は記録の一覧です。要件の充足は有効期間ごとに判定するため、ここには記載しません。</translation>
    </message>
    <message>
        <source>%1, in force since %2</source>
        <comment>rules of a scheme</comment>
        <translation>%1（%2から適用）</translation>
    </message>
    <message>
        <source>The program has no rules for this credential.</source>
        <translation>この資格の規則は、本ソフトに登録されていません。</translation>
    </message>
    <message>
        <source>Part of this result rests on a working assumption; the annex marks where.</source>
        <translation>判定の一部は本ソフトの想定によります。該当する箇所は付録に示します。</translation>
    </message>
    <message>
        <source>Part of this result rests on a working assumption.</source>
        <translation>判定の一部は本ソフトの想定によります。</translation>
    </message>
    <message>
        <source>Annex: records not counted</source>
        <translation>付録&#x3000;算入しない記録</translation>
    </message>
    <message>
        <source>Annex: records listed here that do not count</source>
        <translation>付録&#x3000;記載した記録のうち算入しないもの</translation>
    </message>
    <message>
        <source>Annex: sources</source>
        <translation>付録&#x3000;出典</translation>
    </message>
    <message>
        <source>%1 marks a passage that the holder left out.</source>
        <translation>%1は、本人が伏せた箇所です。</translation>
    </message>
    <message>
        <source>Annex: copies of the evidence</source>
        <translation>付録&#x3000;証憑の写し</translation>
    </message>
    <message>
        <source>Annex: reasons for each verdict</source>
        <translation>付録&#x3000;要件ごとの判定の根拠</translation>
    </message>
    <message>
        <source>Engagements and practice are listed for information. The rules of this credential count none of them.</source>
        <translation>案件と実務は参考として載せています。この資格の要件には算入しません。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>講習・研修</translation>
    </message>
    <message>
        <source>Training in this term</source>
        <translation>今期の講習・研修</translation>
    </message>
    <message>
        <source>Latest hash of the history when this was made: %1:%2. It can show later that nothing before it was changed.</source>
        <translation>作成時の変更履歴の最新ハッシュ：%1:%2。これより前の記録が後から書き換えられていないことを、あとで照合できます。</translation>
    </message>
    <message>
        <source>“%1” is provisional: it rests on a working assumption. Unless %2 accepts what was done instead, it is required by %3.</source>
        <comment>requirement, issuer, day</comment>
        <translation>「%1」は本ソフトの想定による暫定充足で、免除ではありません。%2が認めないかぎり、%3までに必要です。</translation>
    </message>
    <message>
        <source>“%1” is provisional: it rests on a working assumption. Unless %2 accepts what was done instead, it is required.</source>
        <comment>requirement, issuer</comment>
        <translation>「%1」は本ソフトの想定による暫定充足で、免除ではありません。%2が認めないかぎり必要です。</translation>
    </message>
</context>
<context>
    <name>CopyPages</name>
    <message>
        <source>The file is too large to be shown here (%1).</source>
        <translation>ファイルが大きいため（%1）、ここには載せていません。</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>The file is not the one that was kept.</source>
        <translation>ファイルの内容が、保管したときと異なります。</translation>
    </message>
    <message>
        <source>The PDF is protected by a password or against copying.</source>
        <translation>PDFが暗号化または保護されているため、ページを載せていません。</translation>
    </message>
    <message numerus="yes">
        <source>The PDF has %n pages. At most %1 are shown here.</source>
        <translation>
            <numerusform>PDFは%nページあります。載せられるのは%1ページまでです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF cannot be read.</source>
        <translation>PDFを読み取れません。</translation>
    </message>
    <message>
        <source>The picture cannot be read, or is too large.</source>
        <translation>画像を読み取れないか、大きすぎます。</translation>
    </message>
    <message>
        <source>The rest of the text is left out here.</source>
        <translation>以降の文字は省略しました。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>A file of this type cannot be shown as pages.</source>
        <translation>この形式のファイルは、ページとして載せられません。</translation>
    </message>
    <message>
        <source>The file is confidential and is left out.</source>
        <translation>機密の証憑のため、載せていません。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why it is not here</source>
        <translation>載せていない理由</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The PDF has hidden layers or a form that only a PDF program draws.</source>
        <translation>PDFに非表示のレイヤーか、専用ソフトでしか表示されないフォームがあります。</translation>
    </message>
</context>
<context>
    <name>DossierFront</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>%1 (term %2)</source>
        <translation>%1（第%2期）</translation>
    </message>
    <message>
        <source>not known on this day</source>
        <comment>term</comment>
        <translation>基準日の時点では不明</translation>
    </message>
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
        <source>Rules</source>
        <translation>適用した規則</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>%1から適用</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Criterion applied</source>
        <translation>適用した基準</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>代わる要件</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
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
        <source>When it was entered</source>
        <translation>入力の時期</translation>
    </message>
    <message>
        <source>%1 — %2, as of %3</source>
        <translation>%1 — %2（%3 現在）</translation>
    </message>
    <message>
        <source>Koshin %1</source>
        <translation>更新手帳 %1</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>案件の一覧</translation>
    </message>
    <message>
        <source>Entries without an engagement</source>
        <translation>案件のない実務</translation>
    </message>
    <message>
        <source>Engagements outside this period</source>
        <translation>対象期間の外の案件</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation>この資料について</translation>
    </message>
    <message>
        <source>Current position</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>現在 / 必要</translation>
    </message>
    <message>
        <source>In the rule pack</source>
        <translation>規則パックの初期値</translation>
    </message>
    <message>
        <source>If the rule turns out differently</source>
        <translation>条件が変わった場合</translation>
    </message>
    <message>
        <source>Period covered</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>This is not an official form. It lists what the holder recorded, to be copied into whatever form is asked for.</source>
        <translation>公式の様式ではありません。求められる様式に書き写せるように、本人の記録をまとめたものです。</translation>
    </message>
</context>
<context>
    <name>DossierPart</name>
    <message>
        <source>since %1, in progress</source>
        <translation>%1 〜（継続中）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No engagement falls in this period.</source>
        <translation>対象期間に案件はありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Criterion applied</source>
        <translation>適用した基準</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>実務の量</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>入力日</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>そろえ方</translation>
    </message>
    <message>
        <source>Asked for by the criterion applied</source>
        <translation>適用した基準で必要</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>実務</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title of an engagement</comment>
        <translation>案件%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>実務の記録</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足しているもの</translation>
    </message>
    <message>
        <source>Every entry of this period belongs to an engagement.</source>
        <translation>対象期間の実務は、すべて案件に含まれます。</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>合計：%1</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>証憑の記録はありません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
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
        <source>Of</source>
        <translation>対象</translation>
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
        <source>Notes</source>
        <comment>on a confirmation</comment>
        <translation>補足</translation>
    </message>
    <message>
        <source>Asked again on %1</source>
        <translation>%1に再依頼</translation>
    </message>
    <message>
        <source>Form: SHA-256 %1</source>
        <translation>用紙のSHA-256：%1</translation>
    </message>
    <message>
        <source>No confirmation is recorded.</source>
        <translation>証明の記録はありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of work, role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>報酬：%1</translation>
    </message>
    <message>
        <source>No copy on file</source>
        <translation>写しなし</translation>
    </message>
</context>
<context>
    <name>ProfileReport</name>
    <message>
        <source>Topic</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Koshin %1</source>
        <translation>Koshin %1</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Working assumption: no official document known to this program says so.</source>
        <translation>本ソフトの想定：これを定めた公式の文書は、確認できていません。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
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
        <source>Counted</source>
        <translation>算入した記録</translation>
    </message>
    <message>
        <source>The program has no rules for this credential.</source>
        <translation>この資格の規則は、本プログラムにありません。</translation>
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
        <source>Grace until</source>
        <translation>猶予の末日</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>現在 / 必要</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Met on, or grace</source>
        <translation>充足日・猶予</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, how it came about</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what it is worth</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 more over a limit</source>
        <comment>amount, how much</comment>
        <translation>%1、上限超過 %2</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>換算</translation>
    </message>
</context>
<context>
    <name>RecordFigures</name>
    <message>
        <source>Training</source>
        <translation>講習・研修</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>うち完了 %1</translation>
    </message>
    <message>
        <source>Practice entries</source>
        <translation>実務</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>%1 more requested</source>
        <translation>ほかに返事待ち %1</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>%1 match their recorded hash</source>
        <translation>登録時のハッシュと一致 %1</translation>
    </message>
    <message>
        <source>Practice by topic</source>
        <translation>テーマ別の実務</translation>
    </message>
    <message>
        <source>Practice by year</source>
        <translation>年別の実務</translation>
    </message>
    <message>
        <source>Time on an entry with several topics is split equally among them.</source>
        <translation>複数のテーマにまたがる実務の時間は、各テーマに等分しています。</translation>
    </message>
    <message>
        <source>%1 without evidence</source>
        <translation>証憑なし %1</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>In progress</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No training is recorded.</source>
        <translation>講習・研修の記録はありません。</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>修了日</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>講習・研修</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>実施機関</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>実務</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>No engagement is recorded.</source>
        <translation>案件の記録はありません。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Reason for these items</source>
        <translation>該当する理由</translation>
    </message>
    <message>
        <source>No practice is recorded.</source>
        <translation>実務の記録はありません。</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>テーマなし</translation>
    </message>
    <message>
        <source>%1
The file is missing.</source>
        <translation>%1
ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>証憑の記録はありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1
The file is empty.</source>
        <translation>%1
ファイルは空です。</translation>
    </message>
    <message>
        <source>%1
The file is not the one that was kept.</source>
        <translation>%1
ファイルが、保管したときから変わっています。</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>依頼元</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Confidential file</source>
        <translation>機密の証憑</translation>
    </message>
    <message>
        <source>Practice entries</source>
        <translation>実務</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>入力日</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>ほか：%1</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>worked</comment>
        <translation>日数</translation>
    </message>
    <message numerus="yes">
        <source>No. %1 (%n entries)</source>
        <comment>practice</comment>
        <translation>
            <numerusform>No. %1（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>practice</comment>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>topic, how much</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entered on, how late</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>entered %1</source>
        <comment>a record, on a day</comment>
        <translation>入力 %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>evidence</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>no copy on file</source>
        <translation>写しなし</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>RISS syllabus items</source>
        <translation>シラバス項目</translation>
    </message>
    <message>
        <source>%1 (engagement)</source>
        <comment>state of a confirmation</comment>
        <translation>%1（案件）</translation>
    </message>
</context>
</TS>
