<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>koshin::AnswerDialog</name>
    <message>
        <source>Signed form</source>
        <translation>署名済みの用紙</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>証明の取得を記録</translation>
    </message>
    <message>
        <source>“%1” is the form for:</source>
        <translation>「%1」は、次の実務の用紙です。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>in a list</comment>
        <translation>・%1</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>用紙の作成後に変更：%1</translation>
    </message>
    <message>
        <source>Check that it is really signed: only its code was read.</source>
        <translation>読み取ったのはQRコードだけです。署名があることを目で確かめてください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>取得済みと記録</translation>
    </message>
    <message>
        <source>Enter the day of the signature.</source>
        <translation>署名の日を入力してください。</translation>
    </message>
</context>
<context>
    <name>koshin::DossierDialog</name>
    <message>
        <source>Include real &amp;names of clients and verifiers</source>
        <translation>支援先と証明者の実名を入れる(&amp;N)</translation>
    </message>
    <message>
        <source>Anyone with this file can see who your clients are.</source>
        <translation>このファイルを見た人に、支援先がどこかわかります。</translation>
    </message>
    <message>
        <source>Save as &amp;spreadsheet…</source>
        <translation>表として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Dossier of practical experience</source>
        <translation>実務経験の資料</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Current term (%1 to %2)</source>
        <translation>今期（%1 〜 %2）</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>Term %1 (%2 to %3)</source>
        <translation>第%1期（%2 〜 %3）</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>表 (*.xlsx)</translation>
    </message>
    <message>
        <source>Dossier written to %1.</source>
        <translation>実務経験の資料を%1に書き出しました。</translation>
    </message>
    <message>
        <source>Its font has no sign for %1; 〓 stands there.</source>
        <translation>フォントに%1の字形がないため、〓で示しました。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>None of your credentials has rules with deemed attendance.</source>
        <translation>みなし受講のある資格が記録されていません。</translation>
    </message>
</context>
<context>
    <name>koshin::ReportDialog</name>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Include clients’ real &amp;names</source>
        <translation>支援先の実名を入れる(&amp;N)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Evidence report</source>
        <translation>実績報告書</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>Term %1 (%2 to %3)</source>
        <translation>第%1期（%2 〜 %3）</translation>
    </message>
    <message>
        <source>The term of this credential is not known, so all records are listed.</source>
        <translation>この資格の期間がわからないため、すべての記録を載せます。</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>実績報告書を %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Report written to %1. Its font has no sign for %2; 〓 stands there.</source>
        <translation>実績報告書を %1 に書き出しました。フォントに %2 の字がないため、〓 で示しています。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Anyone with this file can see who your clients are.</source>
        <translation>このファイルを見た人に、支援先がどこかわかります。</translation>
    </message>
    <message>
        <source>Current term (%1 to %2)</source>
        <translation>今期（%1 〜 %2）</translation>
    </message>
    <message>
        <source>Date range</source>
        <translation>日付で指定</translation>
    </message>
    <message>
        <source>Enter a date, such as %1.</source>
        <translation>日付を入力してください（例：%1）。</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>No records in this period.</source>
        <translation>この期間の記録はありません。</translation>
    </message>
    <message>
        <source>A report needs a credential. Add one first.</source>
        <translation>資格がまだ登録されていないため、報告書を作成できません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save with evidence as &amp;ZIP…</source>
        <translation>証憑を付けて&amp;ZIPで保存…</translation>
    </message>
    <message>
        <source>Writing the evidence pack: %1%</source>
        <translation>証憑一式を書き出しています：%1%</translation>
    </message>
    <message>
        <source>Evidence pack (*.zip)</source>
        <translation>証憑一式 (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Evidence pack with %n file(s) written to %1.</source>
        <translation>
            <numerusform>証憑%n件を含む証憑一式を%1に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be searched for real names.</source>
        <translation>
            <numerusform>そのうち%n件は文字を読み取れず、実名の有無を確かめていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>List all records that do not &amp;count</source>
        <translation>算入しない記録をすべて載せる(&amp;C)</translation>
    </message>
    <message>
        <source>Append evidence files as &amp;pages</source>
        <translation>証憑ファイルをページとして付ける(&amp;P)</translation>
    </message>
    <message>
        <source>Include con&amp;fidential files</source>
        <translation>機密の証憑も含める(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>First page and list of evidence</source>
        <translation>1ページ目と証憑の一覧</translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation>実務のみ</translation>
    </message>
    <message>
        <source>Training only</source>
        <translation>講習・研修のみ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be searched for real names. Look through their pages.</source>
        <translation>
            <numerusform>%n件の証憑は文字を読み取れず、実名の有無を調べていません。ページを見て確かめてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷中です…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%nページをプリンターに送りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Annex with reasons and sources</source>
        <translation>付録（判定の根拠と出典）を付ける(&amp;A)</translation>
    </message>
    <message>
        <source>ZIP: remove place and author from pict&amp;ures</source>
        <translation>ZIPの画像から撮影場所や作成者を除く(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Metadata was not removed from %n picture(s).</source>
        <translation>
            <numerusform>%n個の画像からは除けませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::RequestDialog</name>
    <message>
        <source>Include all &amp;entries of the engagements</source>
        <translation>案件の実務もすべて載せる(&amp;E)</translation>
    </message>
    <message>
        <source>Print real &amp;names of verifier and clients</source>
        <translation>証明者と支援先の実名を印刷する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Record as requested on %1</source>
        <translation>%1に依頼したと記録する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy letter for an email</source>
        <translation>依頼文をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Request confirmation</source>
        <translation>証明を依頼</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>証明者</translation>
    </message>
    <message>
        <source>As the records suggest</source>
        <translation>記録から自動</translation>
    </message>
    <message>
        <source>Verifier’s role</source>
        <translation>証明者の立場</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, relation</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The form has blanks for the verifier’s name and organization.</source>
        <translation>証明者の氏名と所属は空欄にします。</translation>
    </message>
    <message>
        <source>The form has blanks for the verifier’s name and organization, and shows clients by code name.</source>
        <translation>証明者の氏名と所属は空欄にし、支援先は呼び名で示します。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Form written to %1.</source>
        <translation>用紙を書き出しました：%1</translation>
    </message>
    <message>
        <source>Its font has no sign for %1; 〓 stands there.</source>
        <translation>フォントに%1の字形がないため、〓で示しました。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A request needs a verifier. Add one under “Credentials &amp; lists” first.</source>
        <translation>依頼には証明者が必要です。先に「資格・計画・関係者」で追加してください。</translation>
    </message>
</context>
</TS>
