<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Add</name>
    <message>
        <source>Records something and prints its id</source>
        <translation>記録を追加し、そのIDを表示します</translation>
    </message>
    <message>
        <source>The same, field by field; a value @- is read from standard input</source>
        <translation>項目ごとの指定。値が「@-」なら標準入力から読みます</translation>
    </message>
</context>
<context>
    <name>Approve</name>
    <message>
        <source>Shows what the ledger asks for on this machine, and allows it</source>
        <translation>台帳がこのコンピューターに求めているものを表示し、許可します</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>確認しません</translation>
    </message>
    <message>
        <source>The ledger asks for nothing on this machine that you have not approved.</source>
        <translation>台帳が求めていて、まだ許可していないものはありません。</translation>
    </message>
    <message>
        <source>Nothing was approved: --yes is needed where nobody can be asked.</source>
        <translation>何も許可していません。確認できないところでは --yes が必要です。</translation>
    </message>
    <message>
        <source>Approved for this ledger in this folder, on this machine.</source>
        <translation>許可しました。このコンピューターの、このフォルダーにある、この台帳にだけ効きます。</translation>
    </message>
    <message>
        <source>Type yes to approve all of it:</source>
        <translation>すべて許可するには yes と入力してください：</translation>
    </message>
    <message>
        <source>The ledger asks for this on this machine:</source>
        <translation>台帳がこのコンピューターに求めているもの：</translation>
    </message>
    <message>
        <source>Run this command whenever email is to be sent to %1:</source>
        <translation>%1 にメールを送るとき、次のコマンドを実行する：</translation>
    </message>
    <message>
        <source>Keep a calendar in the file:</source>
        <translation>次のファイルにカレンダーを書き出す：</translation>
    </message>
    <message>
        <source>Be used in this folder, whose file system cannot keep other users out:</source>
        <translation>ほかのユーザーを締め出せないファイルシステムにある、次のフォルダーで使う：</translation>
    </message>
    <message>
        <source>Withdraw what you approved or chose here</source>
        <translation>ここで許可・選択したものを解除します</translation>
    </message>
    <message>
        <source>Nothing is approved for this ledger in this folder.</source>
        <translation>このフォルダーのこの台帳に許可したものはありません。</translation>
    </message>
    <message>
        <source>No longer approved for this ledger in this folder:</source>
        <translation>このフォルダーのこの台帳への許可を解除しました：</translation>
    </message>
</context>
<context>
    <name>Attach</name>
    <message>
        <source>Keeps files as evidence of a record</source>
        <translation>ファイルを記録の証憑として保管します</translation>
    </message>
    <message>
        <source>The record&apos;s id</source>
        <translation>記録のID</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>AuditVerb</name>
    <message>
        <source>Checks the records against what the issuer asks for in an audit</source>
        <translation>監査で発行機関が求めるものと記録を照らし合わせます</translation>
    </message>
    <message>
        <source>The credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Number of the term; else the current one</source>
        <translation>期の番号。省略すると今期</translation>
    </message>
    <message>
        <source>Only a sample, drawn as the issuer would; with a number, that many records at random</source>
        <translation>発行機関と同じように抜き取った記録だけを表示します。数を付けると、その数だけ無作為に選びます</translation>
    </message>
    <message>
        <source>Any text; a different one draws different records. Default: the day</source>
        <translation>任意の文字列。変えると選ばれる記録が変わります。省略すると基準日です</translation>
    </message>
    <message>
        <source>List the evidence files of the credential and how long to keep each</source>
        <translation>この資格の証憑ファイルと、それぞれの保管期限を表示します</translation>
    </message>
    <message>
        <source>Term %1: %2 to %3</source>
        <translation>第%1期：%2から%3まで</translation>
    </message>
    <message>
        <source>%1: %2 %3 [%4]</source>
        <comment>state, day, title, id</comment>
        <translation>%1：%2 %3 [%4]</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>What %1 asks for:</source>
        <translation>%1が求めるもの：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (basis: %2)</source>
        <comment>rule, basis</comment>
        <translation>%1（根拠の種類：%2）</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>The channels could not be loaded (%1).</source>
        <translation>知らせる手段を読み込めませんでした（%1）。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Whether database, journal, records and evidence fit together</source>
        <translation>データベース、変更履歴、記録、証憑が互いに合っているかを調べます</translation>
    </message>
    <message>
        <source>Ask whether the journal continues from this head, kept from an earlier check</source>
        <translation>以前に控えたハッシュから変更履歴が続いているかを調べます</translation>
    </message>
    <message>
        <source>Database, journal, records and evidence fit together.</source>
        <translation>データベース、変更履歴、記録、証憑は互いに合っています。</translation>
    </message>
    <message>
        <source>Head of the journal: %1:%2</source>
        <translation>変更履歴の最新ハッシュ：%1:%2</translation>
    </message>
    <message>
        <source>The journal continues from the head given.</source>
        <translation>変更履歴は、指定のハッシュから続いています。</translation>
    </message>
    <message>
        <source>Whoever can write these files can rewrite all of them so that they fit. Keep the head elsewhere, and ask with --head.</source>
        <translation>ファイルを書き換えられる人は、全体のつじつまが合うように書き換えることもできます。最新ハッシュを別の場所に控え、--head で照合してください。</translation>
    </message>
    <message>
        <source>--head needs a number and a hash, as check prints them.</source>
        <translation>--head には、check が表示する番号とハッシュを指定してください。</translation>
    </message>
</context>
<context>
    <name>CompletionVerb</name>
    <message>
        <source>Prints the script by which a shell completes these words</source>
        <translation>シェルがこれらの語を補完するためのスクリプトを表示します</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>シェル</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Reads the code on the scan of a signed form, keeps the scan, and records the signature</source>
        <translation>署名済みの用紙のスキャンからQRコードを読み取り、証憑として保管し、証明を取得したと記録します</translation>
    </message>
    <message>
        <source>Scan or photo of the signed form: a picture or PDF</source>
        <translation>署名済みの用紙のスキャンまたは写真（画像かPDF）</translation>
    </message>
    <message>
        <source>The day it was signed; else the day of --as-of</source>
        <translation>署名の日。省略すると --as-of の日です</translation>
    </message>
    <message>
        <source>Only say which records it is for; change nothing</source>
        <translation>どの記録の用紙かを表示するだけで、何も変更しません</translation>
    </message>
    <message>
        <source>Form of: %1</source>
        <translation>用紙の対象：%1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>証明取得：%1</translation>
    </message>
    <message>
        <source>changed since: %1</source>
        <translation>用紙の作成後に変更：%1</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>There is no home folder; please name the ledger&apos;s folder with --data.</source>
        <translation>ホームフォルダーがありません。台帳のフォルダーを--dataで指定してください。</translation>
    </message>
</context>
<context>
    <name>DossierVerb</name>
    <message>
        <source>The file to write; - is standard output</source>
        <translation>書き出すファイル。「-」は標準出力</translation>
    </message>
    <message>
        <source>The format; else by the file&apos;s suffix</source>
        <translation>形式。省略するとファイルの拡張子で判断</translation>
    </message>
    <message>
        <source>The credential; the only one whose rules have deemed attendance need not be named</source>
        <translation>資格。みなし受講のある資格が1つだけなら省略可</translation>
    </message>
    <message>
        <source>Number of the term; else the current one</source>
        <translation>期の番号。省略すると今期</translation>
    </message>
    <message>
        <source>With names of clients and verifiers</source>
        <translation>支援先と証明者の名前も含めます</translation>
    </message>
    <message>
        <source>Replace a file that Koshin did not make</source>
        <translation>更新手帳が作ったのではないファイルも置き換えます</translation>
    </message>
    <message>
        <source>A document is not for a terminal; name a file for it.</source>
        <translation>文書は端末には書き出せません。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The dossier could not be made (%1).</source>
        <translation>資料を作成できませんでした（%1）。</translation>
    </message>
    <message>
        <source>The dossier&apos;s font has no sign for %1; the dossier shows 〓.</source>
        <translation>資料のフォントには%1の字形がないため、〓で示しています。</translation>
    </message>
    <message>
        <source>Names of clients and verifiers were left out.</source>
        <translation>支援先と証明者の名前は除いてあります。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Writes a dossier of practical experience for deemed attendance, as a document (.pdf) or a spreadsheet (.xlsx)</source>
        <translation>みなし受講に向けて、実務経験の資料を文書（.pdf）または表（.xlsx）で書き出します</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The proof: what counts, what does not and why</source>
        <translation>判定の根拠：算入されるもの、されないものとその理由</translation>
    </message>
    <message>
        <source>Only this requirement</source>
        <translation>この要件だけ</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>name, id, verdict</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Conditions in force: %1</source>
        <translation>適用中の条件：%1</translation>
    </message>
    <message>
        <source>Counted:</source>
        <translation>算入された記録：</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>day, title, amount</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Not counted:</source>
        <translation>算入されない記録：</translation>
    </message>
    <message>
        <source>What closes it: %1</source>
        <translation>満たすには：%1</translation>
    </message>
    <message>
        <source>What may follow: %1</source>
        <translation>起こりうること：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>The credential, or a record</source>
        <translation>資格または記録</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>%1時点の規則</translation>
    </message>
    <message>
        <source>As shipped, before you changed them: %1</source>
        <translation>変更前の条件（当初のもの）：%1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>heading</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Also asked for, but not judged here:</source>
        <translation>ほかに求められること（判定の対象外）：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, remarks</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between remarks</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>根拠の種類：%1</translation>
    </message>
    <message>
        <source>Start by: %1</source>
        <translation>着手期限：%1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The report could not be made (%1).</source>
        <translation>実績報告書を作成できませんでした（%1）。</translation>
    </message>
    <message>
        <source>The report&apos;s font has no sign for %1; the report shows 〓.</source>
        <translation>実績報告書のフォントに%1の字形がないため、〓で示しました。</translation>
    </message>
    <message>
        <source>Names of clients and verifiers were left out.</source>
        <translation>支援先と証明者の名前は除いてあります。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>A calendar holds the deadlines of all credentials, and no names.</source>
        <translation>カレンダーにはすべての資格の期限が入り、氏名は入りません。</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <translation>書き出すファイル。「-」は標準出力</translation>
    </message>
    <message>
        <source>Replace a file that Koshin did not make</source>
        <translation>更新手帳が作ったのではないファイルも置き換えます</translation>
    </message>
    <message>
        <source>A ledger is written whole: --as-of leaves nothing out of it.</source>
        <translation>台帳は丸ごと書き出します。--as-ofで内容は変わりません。</translation>
    </message>
    <message>
        <source>A document is not for a terminal; name a file for it.</source>
        <translation>文書は端末には書き出せません。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The format; else by the file&apos;s suffix</source>
        <translation>形式。省略するとファイルの拡張子で判断</translation>
    </message>
    <message>
        <source>Number of the term to report on; else the current one</source>
        <translation>実績報告書の対象とする期の番号（省略すると今期）</translation>
    </message>
    <message>
        <source>Report on the records from this day on, in place of a term</source>
        <translation>この日以降の記録（期の代わりに日付で指定）</translation>
    </message>
    <message>
        <source>The last day to report on</source>
        <translation>この日までの記録</translation>
    </message>
    <message>
        <source>--term, --from and --to are for the evidence report (.pdf).</source>
        <translation>--term、--from、--toは実績報告書（.pdf）用です。</translation>
    </message>
    <message>
        <source>--include-uncounted is for the evidence report of a term (.pdf).</source>
        <translation>--include-uncounted は、期の実績報告書（.pdf）で使います。</translation>
    </message>
    <message>
        <source>With the names of confidential files, and with --append-files the files</source>
        <translation>機密の証憑のファイル名も載せる。--append-files ではファイルも付ける</translation>
    </message>
    <message>
        <source>--layout, --without-annex and --append-files are for the evidence report (.pdf).</source>
        <translation>--layout、--without-annex、--append-files は実績報告書（.pdf）で使います。</translation>
    </message>
    <message>
        <source>Not searched for names, since no text could be read from them: %1.</source>
        <translation>文字を読み取れないため、実名の有無を調べていないファイル：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Writes the ledger (.json), records as tables (.csv, .xlsx, .ods), the evidence report (.pdf) or the deadlines as a calendar (.ics)</source>
        <translation>台帳（.json）、記録の表（.csv、.xlsx、.ods）、実績報告書（.pdf）、期限のカレンダー（.ics）を書き出します</translation>
    </message>
    <message>
        <source>Which records; needed for .csv, may be repeated for .xlsx and .ods</source>
        <translation>書き出す記録。.csvでは必ず指定し、.xlsxと.odsでは繰り返し指定できます</translation>
    </message>
    <message>
        <source>Begin a .csv with a byte order mark, by which Excel knows UTF-8</source>
        <translation>.csvの先頭にバイト順マークを付けます（ExcelがUTF-8と認識します）</translation>
    </message>
    <message>
        <source>The credential of the report, or of the requirements in a spreadsheet</source>
        <translation>実績報告書、または表計算ファイルの要件の対象とする資格</translation>
    </message>
    <message>
        <source>--credential belongs to the report (.pdf) and to spreadsheets (.xlsx, .ods).</source>
        <translation>--credentialは実績報告書（.pdf）と表計算ファイル（.xlsx、.ods）用です。</translation>
    </message>
    <message>
        <source>%1 is for tables (.csv, .xlsx, .ods).</source>
        <translation>%1は表（.csv、.xlsx、.ods）用です。</translation>
    </message>
    <message>
        <source>--bom is for .csv.</source>
        <translation>--bomは.csv用です。</translation>
    </message>
    <message>
        <source>A .csv holds one list: add %1 with one of %2.</source>
        <translation>.csvに書き出せる一覧は1つです。%1で次のどれか1つを指定してください：%2。</translation>
    </message>
    <message>
        <source>--credential chooses requirements, and with %1 there are none.</source>
        <translation>--credentialは要件を絞り込むものです。%1を指定すると要件は書き出しません。</translation>
    </message>
    <message>
        <source>A table is written whole: --as-of leaves no record out of it.</source>
        <translation>表は丸ごと書き出します。--as-ofで記録は減りません。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made (%1).</source>
        <translation>表計算ファイルを作成できませんでした（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are longer than a cell of .xlsx and were cut; .ods and .csv hold them whole.</source>
        <translation>
            <numerusform>.xlsxのセルに収まらない文章が%n件あり、途中で切りました。.odsと.csvなら全文が入ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The journal of changes, newest first</source>
        <translation>変更の履歴を新しい順に表示します</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>表示する件数の上限</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>（元に戻した変更）</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Replace records that have other contents</source>
        <translation>内容の異なる記録を置き換えます</translation>
    </message>
    <message>
        <source>%1 added, %2 replaced, %3 already there.</source>
        <translation>追加%1件、置き換え%2件、登録済み%3件。</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>試行のため、何も変更していません。</translation>
    </message>
    <message>
        <source>Only tell what would change</source>
        <translation>何が変わるかを調べるだけで、何も変更しません</translation>
    </message>
    <message>
        <source>What the file says of criteria and acceptances is true</source>
        <translation>ファイルにある基準と承認の内容に間違いがないとき</translation>
    </message>
    <message>
        <source>If it is true, add --accept-criteria. Nothing was changed.</source>
        <translation>間違いがなければ --accept-criteria を付けてください。何も変更していません。</translation>
    </message>
    <message>
        <source>Verdicts that would change:</source>
        <translation>変わる判定：</translation>
    </message>
    <message>
        <source>Verdicts that changed:</source>
        <translation>変わった判定：</translation>
    </message>
    <message>
        <source>The format; else by the file&apos;s suffix</source>
        <translation>形式。省略するとファイルの拡張子で判断</translation>
    </message>
    <message>
        <source>The file, or the folder of another ledger</source>
        <translation>ファイル、または別の台帳のフォルダー</translation>
    </message>
    <message>
        <source>What to do with records that are here with other contents; else refuse</source>
        <translation>別の内容ですでにある記録の扱い。省略すると取り込まない</translation>
    </message>
    <message>
        <source>--doubles ask needs a terminal to ask on; skip, replace and keep-both need none.</source>
        <translation>--doubles ask は、尋ねる端末がないと使えません。skip、replace、keep-both は端末がなくても使えます。</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>%1 here, %2 in the file</source>
        <translation>台帳では%1、取り込む側では%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; as a capital letter for all further ones too: </source>
        <translation>%1（大文字なら以後もすべて同じ）：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Takes in a ledger file, another ledger or a table</source>
        <translation>台帳ファイル、別の台帳、表を取り込みます</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>“%1” should be FIELD=VALUE.</source>
        <translation>「%1」は「項目名=値」の形で指定してください。</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Lists records of a kind</source>
        <translation>記録の種類を指定して一覧します</translation>
    </message>
    <message>
        <source>Print CSV</source>
        <translation>CSVで表示します</translation>
    </message>
    <message>
        <source>With names of clients and verifiers</source>
        <translation>支援先と証明者の名前も含めます</translation>
    </message>
    <message>
        <source>The kind of the records</source>
        <translation>記録の種類</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Takes the last change back</source>
        <translation>直前の変更を元に戻します</translation>
    </message>
    <message>
        <source>Does again what was undone</source>
        <translation>元に戻した変更をやり直します</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>What was erased since was passed over; it cannot be brought back.</source>
        <translation>その後に消去した内容はスキップしました。元には戻せません。</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Writes a report with its records and evidence files as one ZIP that anybody can check</source>
        <translation>実績報告書、記録、証憑のファイルを、誰でも検証できる1つのZIPにまとめます</translation>
    </message>
    <message>
        <source>The file to write, .zip; - is standard output</source>
        <translation>書き出すファイル（.zip）。- は標準出力</translation>
    </message>
    <message>
        <source>The credential it is for</source>
        <translation>対象の資格</translation>
    </message>
    <message>
        <source>Number of the term; else the current one</source>
        <translation>対象とする期の番号（省略すると今期）</translation>
    </message>
    <message>
        <source>Sign it with this SSH key</source>
        <translation>このSSH鍵で署名します</translation>
    </message>
    <message>
        <source>With the confidential files</source>
        <translation>機密の証憑のファイルも含めます</translation>
    </message>
    <message>
        <source>Replace a file that Koshin did not make</source>
        <translation>更新手帳が作ったのではないファイルも置き換えます</translation>
    </message>
    <message>
        <source>An evidence pack is a .zip file.</source>
        <translation>証憑一式は .zip ファイルです。</translation>
    </message>
    <message>
        <source>A pack is not for a terminal; name a file for it.</source>
        <translation>証憑一式は端末に表示できません。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>The pack could not be made (%1).</source>
        <translation>証憑一式を作成できませんでした（%1）。</translation>
    </message>
    <message>
        <source>Not searched for names, since no text could be read from them: %1.</source>
        <translation>文字を読み取れず、実名の有無を確かめていないファイル：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Names of clients and verifiers were left out.</source>
        <translation>支援先と証明者の名前は除いてあります。</translation>
    </message>
    <message>
        <source>Remove place, author and other metadata from pictures (JPEG, PNG)</source>
        <translation>画像（JPEG、PNG）から撮影場所や作成者などの情報を除きます</translation>
    </message>
    <message>
        <source>Metadata was removed from: %1.</source>
        <translation>撮影場所や作成者などの情報を除いた画像：%1。</translation>
    </message>
    <message>
        <source>Metadata was not removed from: %1.</source>
        <translation>情報を除けなかった画像：%1。</translation>
    </message>
</context>
<context>
    <name>ProfileVerb</name>
    <message>
        <source>Prints or writes your profile for the Active List</source>
        <translation>アクティブリスト用のプロフィールを表示・書き出します</translation>
    </message>
    <message>
        <source>The profile, where there are several</source>
        <translation>複数あるときのプロフィール</translation>
    </message>
    <message>
        <source>There is no profile yet. Make one in the window or with “koshin add profile”.</source>
        <translation>プロフィールはまだありません。画面か「koshin add profile」で作れます。</translation>
    </message>
    <message>
        <source>The document could not be made (%1).</source>
        <translation>文書を作れませんでした（%1）。</translation>
    </message>
    <message>
        <source>The document&apos;s font has no sign for %1; the document shows 〓.</source>
        <translation>文書のフォントに%1の字形がないため、〓で示しました。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Replace a file that Koshin did not make</source>
        <translation>更新手帳が作ったのではないファイルも置き換えます</translation>
    </message>
    <message>
        <source>The file to write (%1); without it, text is printed</source>
        <translation>書き出すファイル（%1）。省略すると文章を表示</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Folder of the ledger</source>
        <translation>台帳のフォルダー</translation>
    </message>
    <message>
        <source>Look at things as of this day (YYYY-MM-DD)</source>
        <translation>この日の時点で判定します（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>Language: ja or en</source>
        <translation>言語：jaまたはen</translation>
    </message>
    <message>
        <source>Use a throw-away sample ledger</source>
        <translation>使い捨ての見本台帳を使います</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>この説明を表示します</translation>
    </message>
    <message>
        <source>--demo and --data do not go together.</source>
        <translation>--demoと--dataは同時に指定できません。</translation>
    </message>
    <message>
        <source>Koshin keeps a professional credential alive: rules, records, proof. Without a verb it opens the window.</source>
        <translation>更新手帳（Koshin）は、資格の維持に必要な規則・記録・証跡をまとめて管理します。コマンドを指定しなければウィンドウを開きます。</translation>
    </message>
    <message>
        <source>There is no display here for the window, so this is the status.</source>
        <translation>画面がなくウィンドウを開けないため、現在の状況を表示します。</translation>
    </message>
    <message>
        <source>The window could not be loaded (%1).</source>
        <translation>ウィンドウを読み込めませんでした（%1）。</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>バージョンを表示します</translation>
    </message>
    <message>
        <source>Open the window at a record, CREDENTIAL/REQUIREMENT or a page</source>
        <translation>記録、資格/要件、またはページを指定してウィンドウを開く</translation>
    </message>
    <message>
        <source>Start in the tray, without a window</source>
        <translation>ウィンドウを出さずトレイで起動する</translation>
    </message>
    <message>
        <source>Wait for what the session bus asks; it starts this</source>
        <translation>セッションバスからの求めを待つ（バスが起動します）</translation>
    </message>
    <message>
        <source>There is no display here.</source>
        <translation>ここには画面がありません。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリーが足りません。</translation>
    </message>
</context>
<context>
    <name>Propose</name>
    <message>
        <source>What closes every gap at the lowest cost</source>
        <translation>不足をすべて埋める、最も費用の少ない組合せ</translation>
    </message>
    <message>
        <source>Only this credential</source>
        <translation>この資格だけ</translation>
    </message>
    <message>
        <source>The least money, or the least hours</source>
        <translation>費用を最小にするか、時間を最小にするか</translation>
    </message>
    <message>
        <source>A credential that may lapse</source>
        <translation>失効してもよい資格</translation>
    </message>
    <message>
        <source>What a unit of a currency is worth, as in USD=150</source>
        <translation>通貨1単位の値（例：USD=150）</translation>
    </message>
    <message>
        <source>towards %1</source>
        <translation>対象：%1</translation>
    </message>
    <message>
        <source>Left out, prices in %1: give its worth with --rate %1=….</source>
        <translation>%1建ての費用は除きました。--rate %1=… で換算率を指定してください。</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>The record&apos;s id</source>
        <translation>記録のID</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>確認しません</translation>
    </message>
    <message>
        <source>Erases a record and what the ledger keeps of it, for good</source>
        <translation>記録と、台帳に残るその内容を完全に消去します</translation>
    </message>
    <message>
        <source>Erase only what this record said before</source>
        <translation>この記録の以前の内容だけを消去します</translation>
    </message>
    <message>
        <source>Erase every record that was removed</source>
        <translation>削除済みの記録をすべて消去します</translation>
    </message>
    <message>
        <source>Complete erasures that could not be completed</source>
        <translation>終わっていない消去の後始末をします</translation>
    </message>
    <message>
        <source>Everything that was removed will be erased. This cannot be undone.</source>
        <translation>削除済みの記録をすべて消去します。元に戻せません。</translation>
    </message>
    <message>
        <source>What “%1” said before will be erased. This cannot be undone.</source>
        <translation>「%1」の以前の内容を消去します。元に戻せません。</translation>
    </message>
    <message>
        <source>“%1” will be erased. This cannot be undone.</source>
        <translation>「%1」を消去します。元に戻せません。</translation>
    </message>
    <message>
        <source>Erasing cannot be undone; without a terminal it needs --yes.</source>
        <translation>消去は元に戻せません。端末以外から実行するときは --yes が必要です。</translation>
    </message>
    <message>
        <source>Type yes to erase:</source>
        <translation>消去するには yes と入力してください：</translation>
    </message>
    <message>
        <source>Old pages are still in the file: another program is reading the ledger, or the disk is full. Afterwards run “koshin purge --finish”.</source>
        <translation>ファイルに以前の内容がまだ残っています。ほかのプログラムが台帳を読んでいるか、ディスクに空きがありません。解消してから「koshin purge --finish」を実行してください。</translation>
    </message>
    <message>
        <source>Nothing was removed that is still kept.</source>
        <translation>残っている削除済みの記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased from the ledger.</source>
        <translation>
            <numerusform>%n件を台帳から消去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an earlier copy of the ledger and may still hold it.</source>
        <translation>「%1」は台帳の以前の写しです。消去した内容が残っていることがあります。</translation>
    </message>
    <message>
        <source>Nothing is left to erase.</source>
        <translation>消去は完了しています。</translation>
    </message>
    <message>
        <source>What is to be erased? Give the record&apos;s id.</source>
        <translation>消去する記録のIDを指定してください。</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message>
        <source>Records what one line says and prints its id</source>
        <translation>1行の内容を記録し、ID を表示します</translation>
    </message>
    <message>
        <source>As in: 2h cloud ClientA Review the settings</source>
        <translation>例：2h 資産・リスク 製造業A 台帳の見直し</translation>
    </message>
    <message>
        <source>Only show what was understood</source>
        <translation>読み取った内容だけを表示します</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1（推定）</translation>
    </message>
</context>
<context>
    <name>Remind</name>
    <message>
        <source>What you have to be reminded of, each once</source>
        <translation>お知らせ（それぞれ一度だけ）を表示する</translation>
    </message>
    <message>
        <source>Mark nothing as told</source>
        <translation>知らせた印を付けない</translation>
    </message>
    <message>
        <source>Everything that will be told, with its day</source>
        <translation>今後知らせるすべてを、日付とともに表示する</translation>
    </message>
    <message>
        <source>Put off a subject, as --all names it</source>
        <translation>対象（--all の表記）を先に延ばす</translation>
    </message>
    <message>
        <source>Be done with a subject</source>
        <translation>対象を済みにする</translation>
    </message>
    <message>
        <source>Take a subject up again</source>
        <translation>先送りや「対応済み」を解除する</translation>
    </message>
    <message>
        <source>Until this day (YYYY-MM-DD)</source>
        <translation>この日まで（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>a subject as --all names it</source>
        <translation>--all に出る対象</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>About</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Everything that holds now, told or not</source>
        <translation>いま当てはまるものすべて（知らせ済みも含む）</translation>
    </message>
    <message>
        <source>Tell by the channels you chose: notifications, email, calendar file</source>
        <translation>選んだ手段（通知、メール、カレンダーファイル）で知らせます</translation>
    </message>
    <message>
        <source>Hear the answers to notifications; the session bus starts this</source>
        <translation>通知への返事を受け取ります（セッションバスが起動します）</translation>
    </message>
    <message>
        <source>The ledger can only be read, so these could not be marked as told and will be told again.</source>
        <translation>台帳は読み取り専用です。知らせたと記録できないため、同じことをまた知らせます。</translation>
    </message>
</context>
<context>
    <name>Remove</name>
    <message>
        <source>Removes a record; undo brings it back</source>
        <translation>記録を削除します（元に戻せます）</translation>
    </message>
    <message>
        <source>The record&apos;s id</source>
        <translation>記録のID</translation>
    </message>
    <message>
        <source>Detach a file of evidence from its records first</source>
        <translation>証憑の添付を外してから取り除く</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Records the renewal of a credential</source>
        <translation>資格の更新を記録します</translation>
    </message>
    <message>
        <source>The credential&apos;s id</source>
        <translation>資格のID</translation>
    </message>
    <message>
        <source>First day of the new term; else the day after the current one</source>
        <translation>次期の初日。省略すると今期の終了日の翌日</translation>
    </message>
    <message>
        <source>Please give --starts-on: the present term is not known.</source>
        <translation>今期がわからないため、--starts-onを指定してください。</translation>
    </message>
    <message>
        <source>The new term begins on %1.</source>
        <translation>次期は%1に始まります。</translation>
    </message>
    <message>
        <source>Day of the application; else the one recorded in the present term</source>
        <translation>申請日。省略すると、今期に記録した申請の日</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>With names of clients and verifiers</source>
        <translation>支援先と証明者の名前も含めます</translation>
    </message>
    <message>
        <source>In the annex, every record that does not count, and why</source>
        <translation>付録に、算入しないすべての記録と理由を載せる</translation>
    </message>
    <message>
        <source>What the report shows</source>
        <translation>報告書に載せる範囲</translation>
    </message>
    <message>
        <source>Without the annex (reasons for each verdict, sources)</source>
        <translation>付録（判定の根拠と出典）を付けない</translation>
    </message>
    <message>
        <source>With the evidence files as pages at the end</source>
        <translation>証憑ファイルを末尾にページとして付ける</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Writes a form for a third party to confirm practical experience, and a letter to go with it</source>
        <translation>実務を第三者に証明してもらうための依頼文と用紙を書き出します</translation>
    </message>
    <message>
        <source>The form to write, .pdf; - is standard output</source>
        <translation>書き出す用紙（.pdf）。- は標準出力です</translation>
    </message>
    <message>
        <source>Entries and engagements to be confirmed, by their ids</source>
        <translation>証明してもらう実務と案件のID</translation>
    </message>
    <message>
        <source>Id of the verifier</source>
        <translation>証明者のID</translation>
    </message>
    <message>
        <source>With all entries of the engagements named</source>
        <translation>指定した案件の実務もすべて載せます</translation>
    </message>
    <message>
        <source>How the verifier knows of the work; else as the records suggest</source>
        <translation>証明者の立場。省略すると記録から決まります</translation>
    </message>
    <message>
        <source>Also write the letter as text for an email</source>
        <translation>依頼文をメール用のテキストでも書き出します</translation>
    </message>
    <message>
        <source>With names of clients and verifiers</source>
        <translation>支援先と証明者の名前も含めます</translation>
    </message>
    <message>
        <source>Record that the confirmation was requested on this day</source>
        <translation>この日に依頼したことを記録します</translation>
    </message>
    <message>
        <source>Replace a file that Koshin did not make</source>
        <translation>更新手帳が作ったのではないファイルも置き換えます</translation>
    </message>
    <message>
        <source>A confirmation form is a .pdf file.</source>
        <translation>証明書の用紙は .pdf のファイルです。</translation>
    </message>
    <message>
        <source>A document is not for a terminal; name a file for it.</source>
        <translation>文書は端末には書き出せません。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The form could not be made (%1).</source>
        <translation>用紙を作れませんでした（%1）。</translation>
    </message>
    <message>
        <source>The form&apos;s font has no sign for %1; the form shows 〓.</source>
        <translation>用紙のフォントに%1の字形がないため、〓で示しました。</translation>
    </message>
    <message>
        <source>Names of clients and verifiers were left out; the form has blanks for the verifier.</source>
        <translation>支援先と証明者の名前は除いてあります。証明者の欄は空欄です。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>The request is recorded.</source>
        <translation>依頼したことを記録しました。</translation>
    </message>
</context>
<context>
    <name>Schemes</name>
    <message>
        <source>One scheme with its sources</source>
        <translation>一つの制度とその出典</translation>
    </message>
    <message>
        <source>The scheme&apos;s id</source>
        <translation>制度のID</translation>
    </message>
    <message>
        <source>Every fault of a rule pack&apos;s file</source>
        <translation>規則パックの誤りをすべて調べます</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edition in force: %1</source>
        <translation>適用中の版：%1</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>出典：</translation>
    </message>
    <message>
        <source>The rule pack “%1” has no faults.</source>
        <translation>規則パック「%1」に誤りはありません。</translation>
    </message>
    <message>
        <source>Rule packs: list, show, check, compare</source>
        <translation>規則パックの一覧、表示、検査、比較</translation>
    </message>
    <message>
        <source>Two editions in words, and where the change touches you</source>
        <translation>2つの版の違いと、ご自身への影響を言葉で示します</translation>
    </message>
    <message>
        <source>A scheme as ID or ID@DATE, or a file</source>
        <translation>制度のID、ID@日付、またはファイル</translation>
    </message>
    <message>
        <source>The later one</source>
        <translation>後の版</translation>
    </message>
    <message>
        <source>%1: the rules of %2 beside those of %3</source>
        <translation>%1：%2の規則と%3の規則の比較</translation>
    </message>
    <message>
        <source>No rule differs.</source>
        <translation>規則に違いはありません。</translation>
    </message>
    <message>
        <source>It does not touch your records.</source>
        <translation>ご自身の記録への影響はありません。</translation>
    </message>
    <message>
        <source>It touches you here:</source>
        <translation>ご自身への影響：</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ご自身のパック</translation>
    </message>
    <message>
        <source>A rule pack of your own: %1</source>
        <translation>ご自身の規則パック：%1</translation>
    </message>
    <message>
        <source>Every scheme, or only those found by TEXT</source>
        <translation>制度の一覧。TEXTを添えると絞り込みます</translation>
    </message>
    <message>
        <source>Names, abbreviations, former names, issuers</source>
        <translation>名前、略称、以前の名前、発行機関</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Set</name>
    <message>
        <source>Changes fields of a record, or of the holder</source>
        <translation>記録または本人の情報を変更します</translation>
    </message>
    <message>
        <source>A record&apos;s id, or “holder”</source>
        <translation>記録のID、または「holder」</translation>
    </message>
    <message>
        <source>An empty value clears, @- is read from standard input</source>
        <translation>空の値は項目を消し、「@-」は標準入力から読みます</translation>
    </message>
</context>
<context>
    <name>StandardInput</name>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Only one value can be read from standard input.</source>
        <translation>標準入力から読める値は一つだけです。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Verdicts, deadlines and what to do next</source>
        <translation>判定、期限、次にすること</translation>
    </message>
    <message>
        <source>Only this credential</source>
        <translation>この資格だけ</translation>
    </message>
    <message>
        <source>As if plans were done</source>
        <translation>計画を実施したものとして判定します</translation>
    </message>
    <message>
        <source>Exit with 1 if a credential is not met</source>
        <translation>満たしていない資格があれば終了コード1で終わります</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>A scenario: plans are counted as if they were done.</source>
        <translation>試算：計画を実施済みとして算入しています。</translation>
    </message>
    <message>
        <source>Term %1: %2 to %3</source>
        <translation>第%1期：%2から%3まで</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Cost so far %1, still ahead %2</source>
        <translation>これまでの費用%1、今後の費用%2</translation>
    </message>
    <message>
        <source>By a rule pack of your own.</source>
        <translation>ご自身の規則パックによる判定です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>requirement, weight</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Start by</source>
        <translation>着手期限</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>“%1” has no “=”.</source>
        <translation>「%1」に「=」がありません。</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>試行のため、何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>%n件を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Answer the questions with --answer ID=VALUE, or take in what is ready with --accept-rest.</source>
        <translation>何も変えていません。質問に --answer ID=VALUE で答えるか、--accept-rest で取り込める行だけを取り込んでください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>There are more such rows.</source>
        <translation>このような行は、ほかにもあります。</translation>
    </message>
    <message>
        <source>What the rows of a table are; else by its headings</source>
        <translation>表の行の内容（省略すると見出しで判断）</translation>
    </message>
    <message>
        <source>The sheet to read, by its name</source>
        <translation>読み込むシートの名前</translation>
    </message>
    <message>
        <source>The field that a column (heading or number) holds; leave FIELD empty to skip the column</source>
        <translation>列（見出しか番号）に入っている項目。FIELDを空にすると、その列は読みません</translation>
    </message>
    <message>
        <source>A value for rows that leave the field blank</source>
        <translation>その項目が空の行に入れる値</translation>
    </message>
    <message>
        <source>Answers a question about the table</source>
        <translation>表についての質問に答えます</translation>
    </message>
    <message>
        <source>Import the rows that can be imported and skip the rest</source>
        <translation>取り込める行だけを取り込みます</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>ここで使えるオプションに「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」は余分です。</translation>
    </message>
    <message>
        <source>After “%1” a word is missing; --help shows which there are.</source>
        <translation>「%1」の後に続く語がありません。--helpで確かめられます。</translation>
    </message>
    <message>
        <source>“%1” is given more than once.</source>
        <translation>「%1」が重複しています。</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>「%1」に値は付けられません。</translation>
    </message>
    <message>
        <source>“%1” cannot have that value.</source>
        <translation>「%1」にその値は指定できません。</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together.</source>
        <translation>「%1」と「%2」は一緒に使えません。</translation>
    </message>
    <message>
        <source>“%1” needs “%2”.</source>
        <translation>「%1」には「%2」も必要です。</translation>
    </message>
    <message>
        <source>The command line cannot be understood; --help shows what there is.</source>
        <translation>コマンドラインを読み取れません。--helpで使い方を確かめられます。</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>「%1」には値が必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>「%1」に「%2」は指定できません。</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Print JSON for programs</source>
        <translation>プログラム用にJSONで表示します</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Whether an evidence pack is unchanged, and who signed it</source>
        <translation>証憑一式に変更がないか、誰が署名したかを検証します</translation>
    </message>
    <message>
        <source>The pack, .zip; - is standard input</source>
        <translation>証憑一式（.zip）。- は標準入力</translation>
    </message>
    <message>
        <source>Ask whether one of the signers in this file signed it (ALLOWED SIGNERS of ssh-keygen)</source>
        <translation>このファイルにある署名者の署名かを確かめます（ssh-keygenのALLOWED SIGNERS形式）</translation>
    </message>
    <message numerus="yes">
        <source>The pack is unchanged: %n file(s) as Koshin %1 wrote them.</source>
        <translation>
            <numerusform>証憑一式に変更はありません。%n個のファイルは、更新手帳 %1 が書き出したままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Status as of: %1</source>
        <translation>基準日：%1</translation>
    </message>
    <message>
        <source>Head of the journal: %1:%2</source>
        <translation>変更履歴の最新ハッシュ：%1:%2</translation>
    </message>
    <message>
        <source>It is not signed, so anyone who can change it can also change its list of hashes.</source>
        <translation>署名はありません。中身を変えられる人は、ハッシュ値の一覧も合わせて書き換えられます。</translation>
    </message>
</context>
</TS>
