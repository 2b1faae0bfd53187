<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>, </source>
        <comment>between papers of which one is enough</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>signed confirmation</source>
        <translation>署名済みの確認</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>分かりません</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>そろっています</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>the file “%1”, which is not in the evidence store</source>
        <translation>証憑の保管場所にないファイル「%1」</translation>
    </message>
    <message>
        <source>the file “%1” as it was added: it was altered</source>
        <translation>追加したときのままのファイル「%1」（書き換わっています）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things that are missing</comment>
        <translation>／</translation>
    </message>
    <message>
        <source>“%1” is not accepted as proof.</source>
        <translation>「%1」は証憑として認められません。</translation>
    </message>
    <message>
        <source>The type of “%1” is not recorded.</source>
        <translation>「%1」の種別が記録されていません。</translation>
    </message>
    <message>
        <source>The language of “%1” is not recorded.</source>
        <translation>「%1」の言語が記録されていません。</translation>
    </message>
    <message>
        <source>There is no term to rehearse an audit of.</source>
        <translation>監査の予行の対象になる期間がありません。</translation>
    </message>
    <message>
        <source>What %1 asks for in an audit is not known. Nothing is claimed about the records.</source>
        <translation>%1が監査で何を求めるかは分かっていません。記録がそろっているかどうかは判断しません。</translation>
    </message>
    <message>
        <source>No record counts in this term yet.</source>
        <translation>この期間に数えられる記録は、まだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), all complete.</source>
        <translation>
            <numerusform>記録%n件、すべてそろっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the evidence of this term until %1.</source>
        <translation>この期間の証憑は%1まで保管します。</translation>
    </message>
    <message>
        <source>How long the evidence of this term must be kept is not known.</source>
        <translation>この期間の証憑をいつまで保管するかは分かっていません。</translation>
    </message>
    <message>
        <source>Time looked at: %1 to %2.</source>
        <translation>対象の期間：%1から%2まで。</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are drawn.</source>
        <translation>
            <numerusform>全%n件が選ばれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records are drawn.</source>
        <translation>%2件のうち%1件が選ばれます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保管する</translation>
    </message>
    <message>
        <source>May be discarded</source>
        <translation>捨てても差し支えない</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>未添付</translation>
    </message>
    <message>
        <source>Keep until %1</source>
        <translation>%1まで保管</translation>
    </message>
    <message>
        <source>May be discarded: had to be kept until %1</source>
        <translation>捨てても差し支えない（保管は%1まで）</translation>
    </message>
    <message>
        <source>Until %1 for one issuer; not known for all its uses</source>
        <translation>1つの発行機関では%1まで。ほかの用途については分かりません</translation>
    </message>
    <message>
        <source>How long is not known</source>
        <translation>いつまでかは分かりません</translation>
    </message>
    <message>
        <source>No record names it</source>
        <translation>どの記録にも添付されていません</translation>
    </message>
    <message>
        <source>translation of the proof (%1)</source>
        <comment>language</comment>
        <translation>証憑の翻訳（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n of them would not be accepted.</source>
        <translation>
            <numerusform>そのうち%n件は、このままでは認められません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>不足はありません。</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as is known.</source>
        <translation>分かっているかぎり、不足はありません。</translation>
    </message>
    <message>
        <source>No record lies in it.</source>
        <translation>この期間に記録はありません。</translation>
    </message>
    <message>
        <source>If notice came on %1, it would have to be answered by %2.</source>
        <translation>%1に通知が来たとすると、回答の期限は%2です。</translation>
    </message>
    <message>
        <source>Keep at least until %1</source>
        <translation>少なくとも%1まで保管</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>papers of which one is enough</comment>
        <translation>%1、%2のいずれか</translation>
    </message>
    <message>
        <source>English translation of the proof</source>
        <translation>証憑の英訳</translation>
    </message>
    <message>
        <source>%1 of %2 records are complete.</source>
        <translation>記録%2件のうち、必要なものがそろっているのは%1件です。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n件は、何が求められるか分かっていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most often missing: %1 (%n record(s)).</source>
        <translation>
            <numerusform>最も多い不足は%1で、%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>How the issuer draws is not known; this draw is Koshin’s own.</source>
        <translation>発行機関の抜き取り方は分かっていないため、本ソフトの方法で選びました。</translation>
    </message>
    <message>
        <source>How many the issuer draws is not known; the number is Koshin’s own.</source>
        <translation>発行機関が何件選ぶかは分かっていないため、件数は本ソフトで決めました。</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>NUL (U+0000)</source>
        <translation>NUL（U+0000）</translation>
    </message>
    <message>
        <source>tab (U+0009)</source>
        <translation>タブ（U+0009）</translation>
    </message>
    <message>
        <source>line break (U+000A)</source>
        <translation>改行（U+000A）</translation>
    </message>
    <message>
        <source>line break (U+000D)</source>
        <translation>改行（U+000D）</translation>
    </message>
    <message>
        <source>escape (U+001B)</source>
        <translation>エスケープ（U+001B）</translation>
    </message>
    <message>
        <source>byte order mark (U+FEFF)</source>
        <translation>バイト順マーク（U+FEFF）</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1: %2</source>
        <comment>requirement, verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The amount is not known.</source>
        <translation>金額は分かっていません。</translation>
    </message>
    <message>
        <source>There is no application fee.</source>
        <translation>申請の手数料はありません。</translation>
    </message>
    <message>
        <source>Requirements to meet</source>
        <translation>更新の要件</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>手続き先</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>その後の流れ</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 (%2)</source>
        <comment>field, its number in a list</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>（非表示）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>days</comment>
        <translation>%1〜（継続中）</translation>
    </message>
    <message>
        <source>client</source>
        <comment>who confirms</comment>
        <translation>支援先</translation>
    </message>
    <message>
        <source>organization that placed the work</source>
        <comment>who confirms</comment>
        <translation>仲介・委託した団体</translation>
    </message>
    <message>
        <source>consultation desk</source>
        <comment>who confirms</comment>
        <translation>相談窓口</translation>
    </message>
    <message>
        <source>employer</source>
        <comment>who confirms</comment>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>code name, real name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Request to confirm practical experience</source>
        <translation>実務経験の証明のお願い</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <comment>to whom a letter goes</comment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <comment>to whom a letter goes</comment>
        <translation>ご担当者様</translation>
    </message>
    <message>
        <source>I am %1. To renew my professional qualifications I am collecting third-party confirmations of my practical experience, and would like to ask you for one.</source>
        <translation>いつもお世話になっております。%1です。資格の更新に向けて、実務経験を第三者の方に証明していただく書類を準備しています。つきましては、下記の業務について証明をお願いいたします。</translation>
    </message>
    <message>
        <source>Please read the attached form on the work listed here. If it is correct, please sign or stamp it and send it back.</source>
        <translation>添付の「実務経験証明書」をご確認のうえ、内容に相違がなければ、ご署名またはご押印のうえご返送ください。</translation>
    </message>
    <message>
        <source>- %1 (%2)</source>
        <comment>work, days</comment>
        <translation>・%1（%2）</translation>
    </message>
    <message>
        <source>A scan or a photo is enough, as long as the QR code can be read.</source>
        <translation>スキャンや写真でのご返送でもかまいません。その際は、QRコードまで写るようにお願いいたします。</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation>お手数をおかけしますが、よろしくお願いいたします。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, now</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Changed since the form was made: %1.</source>
        <translation>用紙の作成後に変更：%1</translation>
    </message>
    <message>
        <source>We confirm that %1 carried out the work described on this form for us.</source>
        <translation>%1氏から、本書に記載のとおり支援を受けたことに相違ありません。</translation>
    </message>
    <message>
        <source>We confirm that %1 carried out the work described on this form through our organization.</source>
        <translation>%1氏が、当方を通じて本書に記載のとおり業務を行ったことに相違ありません。</translation>
    </message>
    <message>
        <source>We confirm that %1 gave the advice described on this form at our consultation desk.</source>
        <translation>%1氏が、当方の相談窓口において本書に記載のとおり相談に応じたことに相違ありません。</translation>
    </message>
    <message>
        <source>We confirm that %1 carried out the work described on this form as our employee.</source>
        <translation>%1氏が、当方の従業者として本書に記載のとおり業務に従事したことに相違ありません。</translation>
    </message>
    <message>
        <source>If anything is wrong, or should not be stated on the form, please do not sign it but let me know. I will send you a corrected form.</source>
        <translation>誤りや、記載に差し支えのある箇所がありましたら、署名なさらずにお知らせください。直したものを改めてお送りします。</translation>
    </message>
    <message>
        <source>I will show the form only to the bodies that issue my qualifications, as evidence of my practical experience.</source>
        <translation>いただいた証明書は、実務経験の証憑として、資格の登録・認定を行う機関にのみ提出します。</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>不明な数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what there is, what is needed</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This is not an exemption.</source>
        <translation>免除ではありません。</translation>
    </message>
    <message>
        <source>“%1” is already met without it.</source>
        <translation>「%1」は、これによらず充足しています。</translation>
    </message>
    <message>
        <source>This is not an exemption: “%1” is still required.</source>
        <translation>免除ではありません。「%1」は引き続き必要です。</translation>
    </message>
    <message>
        <source>This is not an exemption: “%1” was required by %2.</source>
        <translation>免除ではありません。「%1」の期限は%2でした。</translation>
    </message>
    <message>
        <source>This is not an exemption: “%1” is still required by %2.</source>
        <translation>免除ではありません。「%1」は、引き続き%2までに必要です。</translation>
    </message>
    <message>
        <source>Accepted: the holder recorded the official document and the issuer’s acceptance.</source>
        <translation>承認済みです。公式の文書と発行機関の承認を、本人が記録しています。</translation>
    </message>
    <message>
        <source>The conditions of the official document recorded by the holder are met. The issuer’s acceptance is not recorded.</source>
        <translation>本人が記録した公式の文書の条件を満たしています。発行機関の承認は記録されていません。</translation>
    </message>
    <message>
        <source>Requested on %1; ask again if no answer comes.</source>
        <translation>%1に依頼済みです。返事がなければ、あらためて依頼します。</translation>
    </message>
    <message>
        <source>Requested; ask again if no answer comes.</source>
        <translation>依頼済みです。返事がなければ、あらためて依頼します。</translation>
    </message>
    <message>
        <source>Declined; ask somebody else who knows the work, or record what stands in its place.</source>
        <translation>辞退されています。業務を知るほかの方に依頼するか、証明に代わるものを記録します。</translation>
    </message>
    <message>
        <source>Record why it cannot be obtained and what stands in its place.</source>
        <translation>取得できない理由と、証明に代わるものを記録します。</translation>
    </message>
    <message>
        <source>It is signed only later.</source>
        <translation>証明日が基準日より後です。</translation>
    </message>
    <message>
        <source>Request it from the client, the employer or the organization that placed the work.</source>
        <translation>支援先、勤務先、または仲介・委託した団体に依頼します。</translation>
    </message>
    <message>
        <source>Dossier of practical experience</source>
        <translation>実務経験の資料</translation>
    </message>
    <message>
        <source>The rules measure nothing for this credential on this day. The records are listed as they are; this is not an exemption.</source>
        <translation>この資格については、基準日の時点で判定できる規則がありません。記録をそのまま示します。免除を示すものではありません。</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>公式の文書：%1</translation>
    </message>
    <message>
        <source>Accepted on %1</source>
        <translation>承認：%1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n engagement(s)</source>
        <translation>
            <numerusform>案件%n件以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Only with a signed confirmation</source>
        <translation>証明を取得した案件のみ</translation>
    </message>
    <message>
        <source>At least %1 hours of work</source>
        <translation>実務%1時間以上</translation>
    </message>
    <message>
        <source>At least %1 days of work</source>
        <translation>実務%1日以上</translation>
    </message>
    <message numerus="yes">
        <source>Work in at least %n different month(s)</source>
        <translation>
            <numerusform>実務のある月が%nか月以上</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these together</source>
        <translation>以上のすべて</translation>
    </message>
    <message>
        <source>Would suffice</source>
        <translation>満たす</translation>
    </message>
    <message>
        <source>Would not suffice</source>
        <translation>満たさない</translation>
    </message>
    <message>
        <source>The experience would suffice under %1 of %2 other criteria. They are examples chosen by this program; no source announces their figures.</source>
        <translation>条件が変わった場合の例%2件のうち、%1件を満たします。例は本ソフトが選んだもので、数値を公表した出典はありません。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>算入</translation>
    </message>
    <message>
        <source>Meets the conditions too; the number asked for is already reached</source>
        <translation>条件を満たす（必要な数には達している）</translation>
    </message>
    <message>
        <source>Entries of practice</source>
        <translation>実務の記録</translation>
    </message>
    <message>
        <source>Duration of every entry</source>
        <translation>実務ごとの時間</translation>
    </message>
    <message>
        <source>Unaltered files</source>
        <translation>変わっていないファイル</translation>
    </message>
    <message>
        <source>Signed confirmation</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Record the last day once the work is finished.</source>
        <translation>完了したら最終日を記録します。</translation>
    </message>
    <message>
        <source>Record for whom the work was done.</source>
        <translation>誰のための業務かを記録します。</translation>
    </message>
    <message>
        <source>Record the client by a code name.</source>
        <translation>支援先を呼び名で記録します。</translation>
    </message>
    <message>
        <source>Record the role in the work.</source>
        <translation>業務での役割を記録します。</translation>
    </message>
    <message>
        <source>Record what the work was for.</source>
        <translation>業務の目的を記録します。</translation>
    </message>
    <message>
        <source>Record what came of the work.</source>
        <translation>業務の成果を記録します。</translation>
    </message>
    <message>
        <source>Choose the syllabus items that the work falls under.</source>
        <translation>業務が該当するシラバス項目を選びます。</translation>
    </message>
    <message>
        <source>Write in a sentence why the work falls under these items.</source>
        <translation>その項目に該当する理由を一文で書きます。</translation>
    </message>
    <message>
        <source>Add the days of work as entries.</source>
        <translation>業務を行った日を実務として記録します。</translation>
    </message>
    <message>
        <source>Record hours or days with every entry.</source>
        <translation>実務ごとに時間または日数を記録します。</translation>
    </message>
    <message>
        <source>Attach a report, a contract, minutes or another file that proves the work.</source>
        <translation>報告書、契約書、議事録など、業務を裏付けるファイルを付けます。</translation>
    </message>
    <message>
        <source>Put the missing or altered file back from a copy.</source>
        <translation>見つからない、または変わったファイルを控えから戻します。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>不足なし</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message numerus="yes">
        <source>in %n different month(s)</source>
        <translation>
            <numerusform>%nか月にわたる</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>code name, real name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Verifier (name left out)</source>
        <translation>証明者（氏名は記載なし）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, how much later</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the day of entry is not known.</source>
        <translation>
            <numerusform>%n件は入力日が分かりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>a file</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Unaltered</source>
        <comment>a file</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a file</comment>
        <translation>所在不明</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>a file</comment>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Engagement %1</source>
        <comment>by number</comment>
        <translation>案件%1</translation>
    </message>
    <message>
        <source>Engagement %1, entry of %2</source>
        <comment>number, day</comment>
        <translation>案件%1の実務（%2）</translation>
    </message>
    <message>
        <source>Entry of %1</source>
        <comment>a day</comment>
        <translation>実務（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) outside this period that belong to no engagement are not listed.</source>
        <translation>
            <numerusform>対象期間の外にある、案件のない実務%n件は示していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) and entries after this day are not listed.</source>
        <translation>
            <numerusform>基準日より後の案件と実務%n件は示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the rule pack</source>
        <translation>規則パックの初期値</translation>
    </message>
    <message>
        <source>The conditions of the criterion applied are not met yet: %1.</source>
        <translation>適用した基準の条件をまだ満たしていません（%1）。</translation>
    </message>
    <message>
        <source>The conditions of the criterion applied are met, but they are a working assumption. No official document and no acceptance by the issuer is recorded.</source>
        <translation>適用した基準の条件を満たしていますが、この基準は本ソフトの想定です。公式の文書も発行機関の承認も記録されていません。</translation>
    </message>
    <message>
        <source>Excluding work for the holder’s own employer</source>
        <translation>勤務先のための業務を除く</translation>
    </message>
    <message>
        <source>Of the %1 engagements and entries behind this dossier, %2 were entered within a week of the work and %3 later.</source>
        <translation>この資料のもとになる案件と実務%1件のうち、%2件は業務から1週間以内、%3件はそれより後に入力されています。</translation>
    </message>
    <message>
        <source>Latest hash of the history when this was made: %1:%2. It can show later that nothing before it was changed.</source>
        <translation>作成時の変更履歴の最新ハッシュ：%1:%2。これより前の記録が後から書き換えられていないことを、あとで照合できます。</translation>
    </message>
    <message>
        <source>Real names of clients and verifiers are left out: clients appear under code names, verifiers by their relation. Names of confidential files are left out as well.</source>
        <translation>支援先と証明者の実名は記載していません。支援先は呼び名で、証明者は関係で示しています。機密の証憑のファイル名も記載していません。</translation>
    </message>
    <message>
        <source>Clients and verifiers are named at the holder’s request. Names of confidential files are left out.</source>
        <translation>本人の求めにより、支援先と証明者の実名を記載しています。機密の証憑のファイル名は記載していません。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>資格%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>講習・研修%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice entry(s)</source>
        <translation>
            <numerusform>実務%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>案件%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>支援先%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verifier(s)</source>
        <translation>
            <numerusform>証明者%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>証憑%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>手続き%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>計画%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>基準%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Recorded the renewal of %1</source>
        <translation>%1の更新を記録</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1を取り込み</translation>
    </message>
    <message>
        <source>Attached %1</source>
        <translation>%1を添付</translation>
    </message>
    <message>
        <source>Changed the conditions of %1</source>
        <translation>%1の条件を変更</translation>
    </message>
    <message>
        <source>Changed the holder</source>
        <translation>本人の情報を変更</translation>
    </message>
    <message>
        <source>Undid change %1</source>
        <translation>%1番の変更を元に戻した</translation>
    </message>
    <message>
        <source>Redid change %1</source>
        <translation>%1番の変更をやり直した</translation>
    </message>
    <message>
        <source>Permanently erased %1</source>
        <translation>%1を完全に消去</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>ひな型%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-assessment(s)</source>
        <translation>
            <numerusform>自己評価%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>プロフィール%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1 of %2</source>
        <translation>%2の%1を変更</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>%1を貼り付け</translation>
    </message>
    <message>
        <source>Permanently erased earlier contents of %1</source>
        <translation>%1の以前の内容を完全に消去</translation>
    </message>
    <message>
        <source>Added earlier erasures to the history</source>
        <translation>以前の消去を変更履歴に追記</translation>
    </message>
    <message numerus="yes">
        <source>%n recurring task(s)</source>
        <translation>
            <numerusform>定期の取り組み%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried out a plan: %1</source>
        <translation>計画を実施（%1）</translation>
    </message>
    <message>
        <source>Detached and removed %1</source>
        <translation>%1を外して削除</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>%1の追加</translation>
    </message>
    <message>
        <source>changing %1 of %2</source>
        <translation>%2の%1の変更</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>%1の削除</translation>
    </message>
    <message>
        <source>recording the renewal of %1</source>
        <translation>%1の更新の記録</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>%1の取り込み</translation>
    </message>
    <message>
        <source>attaching %1</source>
        <translation>%1の添付</translation>
    </message>
    <message>
        <source>changing the conditions of %1</source>
        <translation>%1の条件の変更</translation>
    </message>
    <message>
        <source>changing the holder</source>
        <translation>本人の情報の変更</translation>
    </message>
    <message>
        <source>pasting %1</source>
        <translation>%1の貼り付け</translation>
    </message>
    <message>
        <source>detaching and removing %1</source>
        <translation>%1の取り外しと削除</translation>
    </message>
    <message>
        <source>carrying out a plan (%1)</source>
        <translation>計画の実施（%1）</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1番の変更</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>a deed</comment>
        <translation>%1を元に戻す</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>a deed</comment>
        <translation>%1をやり直す</translation>
    </message>
    <message>
        <source>requesting confirmation of %1</source>
        <translation>%1の証明の依頼</translation>
    </message>
    <message>
        <source>recording the answer to a confirmation request (%1)</source>
        <translation>証明の依頼への回答の記録（%1）</translation>
    </message>
    <message>
        <source>Requested confirmation of %1</source>
        <translation>%1の証明を依頼</translation>
    </message>
    <message>
        <source>Recorded the answer to a confirmation request: %1</source>
        <translation>証明の依頼への回答を記録：%1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>「%1」を読めません（%2）。</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2).</source>
        <translation>「%1」に書き込めません（%2）。</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>文字コードが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>JSON として読めません（%1）。</translation>
    </message>
    <message>
        <source>The text is nested deeper than %1 levels.</source>
        <translation>入れ子が%1段を超えています。</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>「%1」が二度書かれています。</translation>
    </message>
    <message>
        <source>This is not a Koshin ledger (its format is “%1”).</source>
        <translation>更新手帳の台帳ではありません（形式は「%1」です）。</translation>
    </message>
    <message>
        <source>Format version %1 is not supported.</source>
        <translation>形式の版 %1 には対応していません。</translation>
    </message>
    <message>
        <source>The format “%1” is not supported.</source>
        <translation>「%1」という形式には対応していません。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>「%1」という項目はありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Possible values: %3.</source>
        <translation>「%1」に「%2」は使えません。使えるのは %3 です。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” must be a valid date such as 2026-04-01, not “%2”.</source>
        <translation>「%1」には 2026-04-01 のような実在する日付を入力してください（「%2」になっています）。</translation>
    </message>
    <message>
        <source>“%1” must be a time in UTC such as 2026-04-01T09:00:00Z, not “%2”.</source>
        <translation>「%1」には 2026-04-01T09:00:00Z のような UTC の日時を入力してください（「%2」になっています）。</translation>
    </message>
    <message>
        <source>“%1” must be a number, not “%2”.</source>
        <translation>「%1」には数値を入力してください（「%2」になっています）。</translation>
    </message>
    <message>
        <source>“%1” must be between %3 and %4, not %2.</source>
        <translation>「%1」には%3から%4までの数値を入力してください（%2になっています）。</translation>
    </message>
    <message>
        <source>“%1” (%2) must not be before “%3” (%4).</source>
        <translation>「%1」（%2）が「%3」（%4）より前になっています。</translation>
    </message>
    <message>
        <source>The ID “%1” is already in use.</source>
        <translation>ID「%1」はすでに使われています。</translation>
    </message>
    <message>
        <source>“%1” appears twice in its list.</source>
        <translation>「%1」が一覧の中で重複しています。</translation>
    </message>
    <message>
        <source>“%1” refers to “%2”, which does not exist.</source>
        <translation>「%1」が指す「%2」という記録はありません。</translation>
    </message>
    <message>
        <source>“%1” refers to “%2”, which is a record of another type (%3, not %4).</source>
        <translation>「%1」が指す「%2」は、%4ではなく%3の記録です。</translation>
    </message>
    <message>
        <source>“%1” already exists with different contents.</source>
        <translation>「%1」は別の内容ですでに登録されています。</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>「%1」という記録はありません。</translation>
    </message>
    <message>
        <source>“%1” is still used by “%2”.</source>
        <translation>「%1」は「%2」で使われています。</translation>
    </message>
    <message>
        <source>“%1” cannot be empty.</source>
        <translation>「%1」は空にできません。</translation>
    </message>
    <message>
        <source>“%1” may have at most %2 characters.</source>
        <translation>「%1」は%2文字までです。</translation>
    </message>
    <message>
        <source>There are no rules for the scheme “%1”.</source>
        <translation>資格制度「%1」の規則がありません。</translation>
    </message>
    <message>
        <source>Confirmed conditions need the official document: a title, a number or an address (“%1”).</source>
        <translation>確認済みの条件には、公式文書の名称・番号・アドレスのいずれかが必要です（「%1」）。</translation>
    </message>
    <message>
        <source>“%1” is not a credential.</source>
        <translation>「%1」は資格の記録ではありません。</translation>
    </message>
    <message>
        <source>Evidence cannot be attached to “%1”.</source>
        <translation>「%1」には証憑を添付できません。</translation>
    </message>
    <message>
        <source>“%1” must be a SHA-256 of 64 lower-case hexadecimal digits.</source>
        <translation>「%1」には SHA-256（小文字の16進数64桁）を入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed.</source>
        <translation>「%1」は変更できません。</translation>
    </message>
    <message>
        <source>The ledger “%1” cannot be opened (%2).</source>
        <translation>台帳「%1」を開けません（%2）。</translation>
    </message>
    <message>
        <source>“%1” is not a Koshin ledger. It was not changed.</source>
        <translation>「%1」は更新手帳の台帳ではありません。手は加えていません。</translation>
    </message>
    <message>
        <source>The ledger “%1” is damaged (%2). It was not changed.</source>
        <translation>台帳「%1」は壊れています（%2）。手は加えていません。</translation>
    </message>
    <message>
        <source>The ledger “%1” has version %2, which is newer than this program (%3). It was not changed.</source>
        <translation>台帳「%1」の版 %2 は、このプログラムの版 %3 より新しいものです。手は加えていません。</translation>
    </message>
    <message>
        <source>The ledger “%1” could not be upgraded to the current version (%2). It was not changed.</source>
        <translation>台帳「%1」を現在の版に更新できませんでした（%2）。元のまま残してあります。</translation>
    </message>
    <message>
        <source>Another program is using the ledger “%1”; please try again later.</source>
        <translation>台帳「%1」はほかのプログラムが使用中です。しばらくしてからお試しください。</translation>
    </message>
    <message>
        <source>The ledger “%1” is read-only.</source>
        <translation>台帳「%1」は読み取り専用です。</translation>
    </message>
    <message>
        <source>There is not enough disk space for “%1”. Nothing was changed.</source>
        <translation>ディスクの空きが足りないため、「%1」に書き込めません。何も変更していません。</translation>
    </message>
    <message>
        <source>The ledger could not be read or written (%1).</source>
        <translation>台帳の読み書きができませんでした（%1）。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻せる変更はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直せる変更はありません。</translation>
    </message>
    <message>
        <source>Change %1 cannot be undone: its contents were permanently erased.</source>
        <translation>%1番の変更は、内容が完全に消去されているため元に戻せません。</translation>
    </message>
    <message>
        <source>Change %1 cannot be undone: the same record was changed later.</source>
        <translation>%1番の変更は、その後に同じ記録が変更されているため元に戻せません。</translation>
    </message>
    <message>
        <source>The history is broken: change %1 does not follow the one before.</source>
        <translation>変更履歴がつながっていません（%1番が前の変更と合いません）。</translation>
    </message>
    <message>
        <source>There is no requirement “%1”.</source>
        <translation>「%1」という要件はありません。</translation>
    </message>
    <message>
        <source>The rule pack has an error: %1.</source>
        <translation>規則パックに誤りがあります（%1）。</translation>
    </message>
    <message>
        <source>The font “%1” is not installed.</source>
        <translation>フォント「%1」がインストールされていません。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>“%1” is not a calendar made by Koshin and was not overwritten.</source>
        <translation>「%1」は更新手帳が作ったカレンダーではないため、上書きしませんでした。</translation>
    </message>
    <message>
        <source>There is no session bus for notifications (%1).</source>
        <translation>通知に使うセッションバスがありません（%1）。</translation>
    </message>
    <message>
        <source>The notification could not be shown (%1).</source>
        <translation>通知を表示できませんでした（%1）。</translation>
    </message>
    <message>
        <source>The email command “%1” failed (%2).</source>
        <translation>メールのコマンド「%1」が失敗しました（%2）。</translation>
    </message>
    <message>
        <source>The email command “%1” did not finish within %2 seconds.</source>
        <translation>メールのコマンド「%1」が%2秒以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>“%1” is missing or empty, but “%2” is still in the same folder. Nothing was created or changed. Put the database back, or move the remaining files elsewhere.</source>
        <translation>「%1」がないか空ですが、同じフォルダーに「%2」が残っています。何も作成、変更していません。データベースを戻すか、残っているファイルを別の場所へ移してください。</translation>
    </message>
    <message>
        <source>The ledger “%1” contains “%2”, which is not part of a Koshin ledger. It was not changed.</source>
        <translation>台帳「%1」に、更新手帳の台帳にはない「%2」があります。開かずにそのまま残しました。</translation>
    </message>
    <message>
        <source>“%1” belongs to another user; it was not opened.</source>
        <translation>「%1」の所有者は別のユーザーです。開いていません。</translation>
    </message>
    <message>
        <source>Other users can write to “%1”, so it was not opened. Remove their write permission first (chmod go-w).</source>
        <translation>「%1」はほかのユーザーが書き込める状態のため、開いていません。先に書き込み権限を外してください（chmod go-w）。</translation>
    </message>
    <message>
        <source>“%1” is on a file system that cannot restrict other users. To use it anyway, allow it once on this machine with “koshin approve”.</source>
        <translation>「%1」のあるファイルシステムでは、ほかのユーザーのアクセスを制限できません。それでも使う場合は、このコンピューターで一度「koshin approve」を実行して許可してください。</translation>
    </message>
    <message>
        <source>“%1” is not a regular file. It was not changed.</source>
        <translation>「%1」は通常のファイルではありません。そのまま残しました。</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>「%1」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>“%1” is no longer the file that was opened: it was replaced, changed or removed. Nothing was written to it.</source>
        <translation>「%1」は、開いたときのファイルではなくなっています（置き換え、変更または削除）。書き込みはしていません。</translation>
    </message>
    <message>
        <source>The folder of “%1” was moved; the ledger is now in “%2”. Nothing was written.</source>
        <translation>「%1」のフォルダーが移動されました。台帳は今「%2」にあります。書き込みはしていません。</translation>
    </message>
    <message>
        <source>The record “%1” cannot be read: its “%3” has an impossible value. The rest of the ledger can be used.</source>
        <translation>記録「%1」を読めません。「%3」がありえない値になっています。ほかの記録は使えます。</translation>
    </message>
    <message>
        <source>The record “%1” does not match the history: it was changed outside Koshin.</source>
        <translation>記録「%1」が変更履歴と一致しません。更新手帳を通さずに変更されています。</translation>
    </message>
    <message>
        <source>The holder does not match the history: it was changed outside Koshin.</source>
        <translation>本人の情報が変更履歴と一致しません。更新手帳を通さずに変更されています。</translation>
    </message>
    <message>
        <source>The history does not continue from %1:%2: it was truncated or rewritten since, or this is another ledger.</source>
        <translation>変更履歴は %1:%2 から続いていません。切り詰められたか書き換えられたか、別の台帳です。</translation>
    </message>
    <message>
        <source>Other users could read “%1”; now only you can.</source>
        <translation>「%1」はほかのユーザーも読める状態でした。所有者だけが読めるように直しました。</translation>
    </message>
    <message>
        <source>A log file that does not belong to this ledger was moved to “%1”.</source>
        <translation>この台帳のものではないログを「%1」に移しました。</translation>
    </message>
    <message>
        <source>The contents of %1 changes were erased before erasures were recorded, so earlier changes cannot be verified.</source>
        <translation>消去の記録が始まる前に、%1件の変更の内容が消去されています。それ以前の変更は照合できません。</translation>
    </message>
    <message>
        <source>“%1” looks like a conflict copy: a sync program makes one when two machines change the ledger.</source>
        <translation>「%1」は、2台で台帳が変更されたために同期ソフトが作った写しのようです。</translation>
    </message>
    <message>
        <source>No record uses the evidence file “%1”.</source>
        <translation>証憑ファイル「%1」を使っている記録がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a regular file. Nothing was written.</source>
        <translation>「%1」は通常のファイルではないため、何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>“%1” already exists and was not made by Koshin. It was not changed (--force replaces it).</source>
        <translation>「%1」はすでにあり、更新手帳が作ったファイルではないため、そのままにしました（--forceを付けると置き換えます）。</translation>
    </message>
    <message>
        <source>“%1” is part of the ledger. It was not changed.</source>
        <translation>「%1」は台帳の一部のため、そのままにしました。</translation>
    </message>
    <message>
        <source>Writing to standard output failed (%1).</source>
        <translation>標準出力に最後まで書き出せませんでした（%1）。</translation>
    </message>
    <message>
        <source>“%1” was written, but this could not be recorded in the ledger. Please export it again later.</source>
        <translation>「%1」を書き出しましたが、そのことを台帳に記録できませんでした。後でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Use a code such as %3.</source>
        <translation>「%1」に「%2」は指定できません。%3 のようなコードで指定してください。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 kB.</source>
        <translation>「%1」は%2 kBを超えています。</translation>
    </message>
    <message>
        <source>At most %2 are allowed here (there are %1).</source>
        <translation>ここに入れられるのは%2件までです（%1件あります）。</translation>
    </message>
    <message>
        <source>Further errors, not listed: %1.</source>
        <translation>表示していない誤りが、ほかに%1件あります。</translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3.</source>
        <translation>「%1」は%2で書いてください（%3になっています）。</translation>
    </message>
    <message>
        <source>A ledger file may hold at most %1 records.</source>
        <translation>台帳ファイルに入れられる記録は%1件までです。</translation>
    </message>
    <message>
        <source>The file contains criteria or acceptances that are not in this ledger: %1</source>
        <translation>この台帳にない基準または承認がファイルにあります。%1</translation>
    </message>
    <message>
        <source>“%1” contains a character that is not allowed: %2.</source>
        <translation>「%1」に使えない文字があります：%2。</translation>
    </message>
    <message>
        <source>“%1” may have at most %2 entries.</source>
        <translation>「%1」に入れられるのは%2件までです。</translation>
    </message>
    <message>
        <source>Expected %2 here, not %3.</source>
        <translation>ここには%2が必要です（%3になっています）。</translation>
    </message>
    <message>
        <source>This is not a Koshin ledger.</source>
        <translation>更新手帳の台帳ではありません。</translation>
    </message>
    <message>
        <source>The file name does not tell the format.</source>
        <translation>ファイル名から形式が分かりません。</translation>
    </message>
    <message>
        <source>three-letter currency codes in capitals, such as JPY</source>
        <translation>JPY のような大文字3字の通貨コード</translation>
    </message>
    <message>
        <source>“%1” must be a file name without “/”.</source>
        <translation>「%1」には、「/」を含まないファイル名を入力してください。</translation>
    </message>
    <message>
        <source>“%1” was skipped: it is %2.</source>
        <translation>「%1」は%2なので、扱いません。</translation>
    </message>
    <message>
        <source>“%1” is still being written. Please try again when it is finished.</source>
        <translation>「%1」はまだ書き込み中です。終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This file has changed since it was added: “%1”.</source>
        <translation>このファイルは追加後に変更されています：「%1」</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). It was added, but proves nothing.</source>
        <translation>「%1」は空（0バイト）です。保管しますが、証憑にはなりません。</translation>
    </message>
    <message>
        <source>“%1” is already stored as “%2”.</source>
        <translation>「%1」は「%2」としてすでに保管してあります。</translation>
    </message>
    <message>
        <source>“%1” is already attached as “%2”.</source>
        <translation>「%1」は「%2」としてすでに添付してあります。</translation>
    </message>
    <message>
        <source>The stored copy of “%1” was missing or altered and has been restored.</source>
        <translation>「%1」の写しがないか、変更されていたため、元どおりにしました。</translation>
    </message>
    <message>
        <source>“%1” differs from the file that was stored (“%2”).</source>
        <translation>「%1」の内容は、保管したファイル（「%2」）と違います。</translation>
    </message>
    <message>
        <source>“%1” could run as a program, so it is not opened from here. It is at %2.</source>
        <translation>「%1」はプログラムとして実行されるおそれがあるため、ここからは開きません。場所：%2</translation>
    </message>
    <message>
        <source>No program could open “%1”. Until the window closes, a copy is at %2.</source>
        <translation>「%1」を開けるプログラムがありません。ウィンドウを閉じるまで、写しが %2 にあります。</translation>
    </message>
    <message>
        <source>There is no private folder for a copy: “%1” cannot be used (%2).</source>
        <translation>写しを置く非公開のフォルダーがありません。「%1」は使えません（%2）。</translation>
    </message>
    <message>
        <source>This ledger wants to send email with a command that is not approved on this machine.</source>
        <translation>この台帳は、このコンピューターで許可していないコマンドでのメール送信を求めています。</translation>
    </message>
    <message>
        <source>This ledger wants to write a calendar file that is not approved on this machine.</source>
        <translation>この台帳は、このコンピューターで許可していない場所へのカレンダーファイルの書き出しを求めています。</translation>
    </message>
    <message>
        <source>“%1” is not used. It must be Koshin’s own file, belong to you, not be a link, and not be writable by others.</source>
        <translation>「%1」は使いません。更新手帳が作ったファイルで、所有者が自分で、リンクでなく、ほかの人が書き込めないことが条件です。</translation>
    </message>
    <message>
        <source>“%1” has control characters in its name, so it cannot be started with the session.</source>
        <translation>「%1」の名前に制御文字があるため、ログイン時の起動に登録できません。</translation>
    </message>
    <message>
        <source>This machine’s clock shows %1. Please correct it. Nothing was read or written.</source>
        <translation>コンピューターの時計が %1 になっています。時刻を合わせてください。読み書きはしていません。</translation>
    </message>
    <message>
        <source>Your own rule pack %1 overrides newer rules that come with the program (from %2).</source>
        <translation>ご自身の規則パック %1 を使っているため、付属の新しい規則（%2から）が使われていません。</translation>
    </message>
    <message>
        <source>“%1” is this ledger itself.</source>
        <translation>「%1」は、いま開いている台帳そのものです。</translation>
    </message>
    <message>
        <source>“%1” already exists with different contents, and can exist only once.</source>
        <translation>「%1」は別の内容ですでに登録されています。登録できるのは1つだけです。</translation>
    </message>
    <message>
        <source>The credential has no term %1.</source>
        <translation>この資格に第%1期はありません。</translation>
    </message>
    <message>
        <source>The real name of “%1” stands in “%3” of the record %2, so nothing was written. Use the code name there, or put the passage between [[ and ]]. Exports and reports can also include real names.</source>
        <translation>記録 %2 の「%3」に「%1」の実名があるため、何も書き出しませんでした。呼び名に直すか、[[ と ]] で囲んでください。台帳と報告書は、実名を含めて書き出すこともできます。</translation>
    </message>
    <message>
        <source>The document would show the real name of “%1”, so nothing was written.</source>
        <translation>文書に「%1」の実名が入るため、何も書き出しませんでした。</translation>
    </message>
    <message>
        <source>“%1” is not an evidence pack made by Koshin.</source>
        <translation>「%1」は更新手帳が作成した証憑一式ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not as Koshin wrote it: the pack was changed or repacked.</source>
        <translation>「%1」が更新手帳の書き出した形と異なります。証憑一式が変更されたか、圧縮し直されています。</translation>
    </message>
    <message>
        <source>“%1” does not match its hash in SHA256SUMS.</source>
        <translation>「%1」のハッシュ値がSHA256SUMSと一致しません。</translation>
    </message>
    <message>
        <source>“%1” does not belong in this pack.</source>
        <translation>「%1」はこの証憑一式に含まれるはずのないファイルです。</translation>
    </message>
    <message>
        <source>“%1” is missing from the pack.</source>
        <translation>「%1」が証憑一式にありません。</translation>
    </message>
    <message>
        <source>“%1” is not a name that a pack may contain, or it appears twice.</source>
        <translation>「%1」は証憑一式では使えない名前か、重複した名前です。</translation>
    </message>
    <message>
        <source>“%1” ends too early: the pack is incomplete.</source>
        <translation>「%1」が途中で切れています。証憑一式が完全ではありません。</translation>
    </message>
    <message>
        <source>“%1” does not belong to any record in ledger.json.</source>
        <translation>「%1」はledger.jsonのどの記録の証憑でもありません。</translation>
    </message>
    <message>
        <source>The signature is not valid (%1).</source>
        <translation>署名が正しくありません（%1）。</translation>
    </message>
    <message>
        <source>The signature is valid, but the key is not in “%1”.</source>
        <translation>署名は正しいものの、「%1」にない鍵によるものです。</translation>
    </message>
    <message>
        <source>The pack is not signed.</source>
        <translation>証憑一式に署名がありません。</translation>
    </message>
    <message>
        <source>“%1” could not sign the pack (%2). Nothing was written.</source>
        <translation>「%1」で署名できませんでした（%2）。何も書き出していません。</translation>
    </message>
    <message>
        <source>The real name of “%1” appears in the file “%2”, so nothing was written. Mark the file as confidential to leave it out, or include real names.</source>
        <translation>「%1」の実名がファイル「%2」の中にあるため、何も書き出していません。そのファイルを機密にして除くか、実名を入れて書き出してください。</translation>
    </message>
    <message>
        <source>The file “%1” is no longer kept with the ledger, so nothing was written. Attach it again, or delete its evidence.</source>
        <translation>ファイル「%1」が台帳の証憑の中に見つからないため、何も書き出していません。もう一度添付するか、その証憑を削除してください。</translation>
    </message>
    <message>
        <source>Only entries and engagements can be confirmed; “%1” is neither.</source>
        <translation>証明の対象は実務と案件です。「%1」はどちらでもありません。</translation>
    </message>
    <message>
        <source>“%1” is already signed. Change its confirmation first to request it again.</source>
        <translation>「%1」の証明は取得済みです。依頼し直すには、先に確認の状況を変えてください。</translation>
    </message>
    <message>
        <source>No answer is pending for “%1”.</source>
        <translation>「%1」は、返事を待っている依頼ではありません。</translation>
    </message>
    <message>
        <source>No QR code of a confirmation form was found in “%1”.</source>
        <translation>「%1」に、証明書の用紙のQRコードが見つかりません。</translation>
    </message>
    <message>
        <source>“%1” is a form for entries that are not in this ledger.</source>
        <translation>「%1」は、この台帳にない実務の用紙です。</translation>
    </message>
    <message>
        <source>The form in “%1” cannot be matched: it was not recorded as requested, and “%2” has been edited since or was not the only entry on it. Nothing was changed.</source>
        <translation>「%1」の用紙は、依頼の記録がなく、「%2」がその後に書き換えられたか、ほかの実務も載っていたため、照合できません。何も変更していません。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the document as a PDF instead.</source>
        <translation>このパソコンには使えるプリンターがありません。PDFで保存してください。</translation>
    </message>
    <message>
        <source>The printer did not take the document.</source>
        <translation>プリンターに送れませんでした。</translation>
    </message>
    <message>
        <source>The rules for “%1” have no deemed attendance, so a dossier cannot be made.</source>
        <translation>「%1」の規則にはみなし受講がないため、資料は作れません。</translation>
    </message>
    <message>
        <source>“%1” is not a table exported by Koshin: its column headings are different.</source>
        <translation>「%1」は更新手帳が書き出した表ではありません（見出しが異なります）。</translation>
    </message>
    <message>
        <source>There is nothing to export: no records under %1.</source>
        <translation>書き出す記録がありません（%1）。</translation>
    </message>
    <message>
        <source>There is nothing to export: the ledger has no records.</source>
        <translation>書き出す記録がありません。台帳は空です。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between headings</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Fee received</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>実名</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>資格制度</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>実施機関</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>修了日</translation>
    </message>
    <message>
        <source>Completed at (UTC)</source>
        <translation>修了時刻（UTC）</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>受講形態</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Relevance (%)</source>
        <translation>関連度（%）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>負担者</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>記録日時</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Nature of work</source>
        <translation>業務の区分</translation>
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
        <source>Result</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>証明者</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Confirmation date</source>
        <translation>証明の日付</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>機密</translation>
    </message>
    <message>
        <source>Days on site</source>
        <translation>現地での日数</translation>
    </message>
    <message>
        <source>Syllabus items</source>
        <translation>シラバス項目</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>計画の内容</translation>
    </message>
    <message>
        <source>Planned training</source>
        <translation>計画した講習・研修</translation>
    </message>
    <message>
        <source>Planned practice</source>
        <translation>計画した実務</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>判定基準</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>判定基準</translation>
    </message>
    <message>
        <source>Number of engagements</source>
        <translation>案件の数</translation>
    </message>
    <message>
        <source>Syllabus items per engagement</source>
        <translation>案件ごとのシラバス項目</translation>
    </message>
    <message>
        <source>Pieces of evidence per engagement</source>
        <translation>案件ごとの証憑</translation>
    </message>
    <message>
        <source>Hours of practice</source>
        <translation>実務の時間数</translation>
    </message>
    <message>
        <source>Days of practice</source>
        <translation>実務の日数</translation>
    </message>
    <message>
        <source>Months with a practice entry</source>
        <translation>実務の記録がある月数</translation>
    </message>
    <message>
        <source>Requirement it replaces</source>
        <translation>代わりになる要件</translation>
    </message>
    <message>
        <source>Official reference</source>
        <translation>公式の出典</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>アドレス（URL）</translation>
    </message>
    <message>
        <source>Accepted for</source>
        <translation>承認された資格</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>First period starts</source>
        <translation>最初の期間の初日</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示する氏名</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Govern</source>
        <translation>統治</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>防御</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>得意分野</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>対応言語</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Side work allowed</source>
        <translation>副業の可否</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Claimed for</source>
        <translation>対象の資格</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>評価日</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>プロフィール名</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>ひな型の名前</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>開始予定日</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>New term starts</source>
        <translation>次期の初日</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>修了証番号</translation>
    </message>
    <message>
        <source>Content identifier</source>
        <translation>教材名</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>依頼元</translation>
    </message>
    <message>
        <source>Credits (override)</source>
        <translation>単位数（手入力）</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Confirmation status</source>
        <translation>証明の状況</translation>
    </message>
    <message>
        <source>Reason it is unavailable</source>
        <translation>取得できない理由</translation>
    </message>
    <message>
        <source>Team size</source>
        <translation>チームの人数</translation>
    </message>
    <message>
        <source>Covers the whole system</source>
        <translation>システム全体が対象</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Reason for these items</source>
        <translation>該当する理由</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>規模（従業員数）</translation>
    </message>
    <message>
        <source>Recurring task</source>
        <translation>定期の取り組み</translation>
    </message>
    <message>
        <source>Interval (months)</source>
        <translation>間隔（月）</translation>
    </message>
    <message>
        <source>Emergency response</source>
        <translation>緊急時の対応</translation>
    </message>
    <message>
        <source>Topics offered</source>
        <translation>支援できるテーマ</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Signed confirmation required</source>
        <translation>証明を必須とする</translation>
    </message>
    <message>
        <source>Work for own employer counts</source>
        <translation>勤務先の業務も算入する</translation>
    </message>
    <message>
        <source>Document title</source>
        <translation>文書名</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>文書の日付</translation>
    </message>
    <message>
        <source>Accepted by the issuer</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>承認の文書</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>確認の状況</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>依頼日</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>証明日</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>Requested again on</source>
        <translation>催促日</translation>
    </message>
    <message>
        <source>Changed since the form</source>
        <translation>用紙の作成後の変更</translation>
    </message>
    <message>
        <source>SHA-256 of the form</source>
        <translation>用紙のSHA-256</translation>
    </message>
    <message>
        <source>Text of the form</source>
        <translation>用紙の内容</translation>
    </message>
    <message>
        <source>CSF functions</source>
        <translation>CSFの機能</translation>
    </message>
    <message>
        <source>Certified or registered on</source>
        <translation>認定日・登録日</translation>
    </message>
    <message>
        <source>Renewal dates</source>
        <translation>更新の日付</translation>
    </message>
    <message>
        <source>Planned completion</source>
        <translation>修了予定日</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>a symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>名前付きパイプ</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>a file where a folder should be</source>
        <translation>フォルダーではなくファイル</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Met</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Applied %1</source>
        <comment>day</comment>
        <translation>%1に申請</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <comment>day</comment>
        <translation>%1に到達</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <comment>day</comment>
        <translation>%1に支払い</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>day</comment>
        <translation>%1に修了</translation>
    </message>
    <message>
        <source>Reported %1</source>
        <comment>day</comment>
        <translation>%1に報告</translation>
    </message>
    <message>
        <source>Met %1</source>
        <comment>day</comment>
        <translation>%1に充足</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>amount</comment>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Not yet taken</source>
        <comment>a course</comment>
        <translation>未受講</translation>
    </message>
    <message>
        <source>Not yet reported</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>Not yet recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Not met in time</source>
        <translation>期限までに満たせず</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>amount</comment>
        <translation>%1不足</translation>
    </message>
    <message>
        <source>Not completed in time</source>
        <translation>期限までに修了せず</translation>
    </message>
    <message>
        <source>Provisionally, through “%1”</source>
        <translation>「%1」により暫定充足</translation>
    </message>
    <message>
        <source>Official reference recorded; acceptance pending</source>
        <translation>公式文書は記録済み、承認待ち</translation>
    </message>
    <message>
        <source>Official conditions not published yet</source>
        <translation>正式な要件は未公表</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>day</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1 more recommended</source>
        <comment>amount</comment>
        <translation>推奨まで残り%1</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 “%2”</source>
        <comment>credential, requirement</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>The issuer has confirmed the conditions for “%1” (%2) in “%3”: %4</source>
        <translation>「%1」（%2）の条件は、発行機関が「%3」で示しています：%4</translation>
    </message>
    <message>
        <source>I assume these conditions for “%1” (%2): %3</source>
        <translation>「%1」（%2）の条件を、本ソフトの想定として次のように置きます：%3</translation>
    </message>
    <message>
        <source>The issuer has accepted “%1” for %2 on %3.</source>
        <translation>%2の「%1」は、%3に発行機関に承認されています。</translation>
    </message>
    <message>
        <source>The issuer has accepted “%1” for %2 on %3 (%4).</source>
        <translation>%2の「%1」は、%3に発行機関に承認されています（%4）。</translation>
    </message>
    <message>
        <source>%1: %2 → no longer required</source>
        <comment>what, verdict</comment>
        <translation>%1：%2 → 不要</translation>
    </message>
    <message>
        <source>%1: %2 (new)</source>
        <comment>what, verdict</comment>
        <translation>%1：%2（新規）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, verdict before, verdict after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence came without the file: %1. Attach it, or there is nothing to show.</source>
        <translation>
            <numerusform>証憑%n件のファイルがありません：%1。添付しないと提示できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>what to do with a double</comment>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>what to do with a double</comment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>what to do with a double</comment>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep both</source>
        <comment>what to do with a double</comment>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>what to do with a double</comment>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Duplicates: skip %1, replace %2, keep both %3.</source>
        <translation>重複：スキップ%1件、置き換える%2件、両方残す%3件。</translation>
    </message>
</context>
<context>
    <name>JsonFaults</name>
    <message>
        <source>The document is empty</source>
        <translation>中身がありません</translation>
    </message>
    <message>
        <source>The document root must not be followed by other values</source>
        <translation>本体の後に余分な値があります</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>値が正しくありません</translation>
    </message>
    <message>
        <source>Missing a name for object member</source>
        <translation>項目名がありません</translation>
    </message>
    <message>
        <source>Missing a colon after a name of object member</source>
        <translation>項目名の後に「:」がありません</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;}&apos; after an object member</source>
        <translation>項目の後に「,」または「}」がありません</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;]&apos; after an array element</source>
        <translation>要素の後に「,」または「]」がありません</translation>
    </message>
    <message>
        <source>Incorrect hex digit after \u escape in string</source>
        <translation>文字列中の「\u」の後が16進数ではありません</translation>
    </message>
    <message>
        <source>The surrogate pair in string is invalid</source>
        <translation>文字列中のサロゲートペアが正しくありません</translation>
    </message>
    <message>
        <source>Invalid escape character in string</source>
        <translation>文字列中のエスケープ文字が正しくありません</translation>
    </message>
    <message>
        <source>Missing a closing quotation mark in string</source>
        <translation>文字列を閉じる引用符がありません</translation>
    </message>
    <message>
        <source>Number too big to be stored in double</source>
        <translation>数が大きすぎます</translation>
    </message>
    <message>
        <source>Miss fraction part in number</source>
        <translation>小数点の後に数字がありません</translation>
    </message>
    <message>
        <source>Miss exponent in number</source>
        <translation>指数部に数字がありません</translation>
    </message>
    <message>
        <source>Unspecific syntax error</source>
        <translation>構文の誤りです</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>%1: counts %2 for “%3”.</source>
        <translation>%1：「%3」に%2として算入されます。</translation>
    </message>
    <message>
        <source>%1: counts %2 for “%3”, as %4.</source>
        <translation>%1：「%3」に%2として算入されます（区分：%4）。</translation>
    </message>
    <message>
        <source>Period %1 to %2.</source>
        <translation>対象期間は%1から%2まで。</translation>
    </message>
    <message>
        <source>Carried over from the previous term.</source>
        <translation>前の期間からの繰越です。</translation>
    </message>
    <message>
        <source>You entered this figure yourself.</source>
        <translation>数値はご自身で入力したものです。</translation>
    </message>
    <message>
        <source>Over the cap: %1.</source>
        <translation>上限を超えた分：%1。</translation>
    </message>
    <message>
        <source>%1: this record does not apply.</source>
        <translation>%1：この記録は対象になりません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not yet submitted to the issuer.</source>
        <translation>発行機関への報告がまだです。</translation>
    </message>
    <message>
        <source>Plan “%1”: planned for %2.</source>
        <translation>計画「%1」：予定日は%2です。</translation>
    </message>
    <message>
        <source>Plan “%1”: its date, %2, has passed and there is no matching record.</source>
        <translation>計画「%1」：予定日（%2）を過ぎましたが、これに当たる記録がありません。</translation>
    </message>
    <message>
        <source>Plan “%1”: done as planned on %2.</source>
        <translation>計画「%1」：予定どおり%2に済みました。</translation>
    </message>
    <message numerus="yes">
        <source>Plan “%1”: done %n day(s) after the planned %2.</source>
        <translation>
            <numerusform>計画「%1」：予定日（%2）の%n日後に済みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan “%1”: done %n day(s) before the planned %2.</source>
        <translation>
            <numerusform>計画「%1」：予定日（%2）の%n日前に済みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two of its parts have the same category. Please check.</source>
        <translation>同じ区分が2つあります。ご確認ください。</translation>
    </message>
    <message>
        <source>Its parts add up to more than its length allows. Please check.</source>
        <translation>区分ごとの点の合計が、時間から計算した点を超えています。ご確認ください。</translation>
    </message>
    <message>
        <source>%1 of it made up the shortfall of the previous term.</source>
        <translation>うち%1は前の期間の不足分に充てられています。</translation>
    </message>
    <message>
        <source>If nothing more is recorded, the next requirement missed is “%1” (from %2).</source>
        <translation>このまま何も記録しないと、次に期限切れになる要件は「%1」です（%2から）。</translation>
    </message>
    <message>
        <source>If nothing more is recorded, the next duty missed is “%1” (from %2).</source>
        <translation>このまま何も記録しないと、次に期限切れになる義務は「%1」です（%2から）。</translation>
    </message>
    <message>
        <source>If nothing more is recorded, the duty “%1” is missed first (from %2), then the requirement “%3” (from %4).</source>
        <translation>このまま何も記録しないと、まず義務の「%1」が（%2から）、次に要件の「%3」が（%4から）期限切れになります。</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>予定日は%1です。</translation>
    </message>
    <message>
        <source>Its planned date, %1, has passed and there is no matching record.</source>
        <translation>予定日の%1を過ぎましたが、対応する記録がありません。</translation>
    </message>
    <message>
        <source>Done as planned on %1.</source>
        <translation>予定どおり%1に実施しました。</translation>
    </message>
    <message numerus="yes">
        <source>Done %n day(s) after the planned %1.</source>
        <translation>
            <numerusform>予定日の%1から%n日遅れて実施しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done %n day(s) before the planned %1.</source>
        <translation>
            <numerusform>予定日の%1より%n日早く実施しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Provisional under a working assumption: the official conditions have not been published.</source>
        <translation>正式な要件が公表されていないため、本ソフトの想定で暫定充足としています。</translation>
    </message>
    <message>
        <source>%1 has lapsed.</source>
        <translation>%1は失効しています。</translation>
    </message>
    <message>
        <source>%1 has lapsed: its term ended on %2 and no renewal is recorded.</source>
        <translation>%1は失効しています。期間は%2に終わり、更新の記録がありません。</translation>
    </message>
    <message>
        <source>%1: there are no rules for this credential, so its status is not known.</source>
        <translation>%1：この資格の規則がないため、判定できません。</translation>
    </message>
    <message>
        <source>%1: no edition of its rules is in force on this day.</source>
        <translation>%1：この日に有効な規則の版がないため、判定できません。</translation>
    </message>
    <message>
        <source>%1: the term has ended and a renewal was applied for, but its result is not recorded.</source>
        <translation>%1：期間が終わり、更新は申請済みですが、結果が記録されていません。</translation>
    </message>
    <message>
        <source>%1: undecided.</source>
        <translation>%1：判定は未確定です。</translation>
    </message>
    <message>
        <source>%1: %2 is undecided.</source>
        <translation>%1：%2の判定は未確定です。</translation>
    </message>
    <message>
        <source>Apply by %1 (%2).</source>
        <translation>申請は%1まで（%2）。</translation>
    </message>
    <message>
        <source>%1 is in its grace period.</source>
        <translation>%1は猶予期間中です。</translation>
    </message>
    <message>
        <source>The term starts on %1.</source>
        <translation>期間は%1に始まります。</translation>
    </message>
    <message>
        <source>All requirements of this term are met.</source>
        <translation>今期の要件はすべて満たしています。</translation>
    </message>
    <message>
        <source>The term has not started.</source>
        <translation>期間はまだ始まっていません。</translation>
    </message>
    <message>
        <source>Nothing is required in this term.</source>
        <translation>今期に必要なことはありません。</translation>
    </message>
    <message>
        <source>%1 expired on %2. You still hold it, but it is not current.</source>
        <translation>%1は%2に有効期限が切れました。資格は失われませんが、有効な資格とは名乗れません。</translation>
    </message>
    <message>
        <source>%1: %2 can no longer be met.</source>
        <translation>%1：%2は、もう満たせません。</translation>
    </message>
    <message>
        <source>Everything needed for renewal is met.</source>
        <translation>更新に必要な要件は満たしています。</translation>
    </message>
    <message>
        <source>Undecided: %1.</source>
        <translation>%1の判定は未確定です。</translation>
    </message>
    <message>
        <source>Still to do: “%1”.</source>
        <translation>ほかに「%1」が残っています。</translation>
    </message>
    <message>
        <source>Still to do: “%1” by %2.</source>
        <translation>ほかに「%1」が残っています（%2まで）。</translation>
    </message>
    <message numerus="yes">
        <source>Still to do: %n duties, the first “%1” by %2.</source>
        <translation>
            <numerusform>ほかに義務が%n件残っています（最初は「%1」、%2まで）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 was missed.</source>
        <translation>%1：%2が期限切れです。</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>%1が期限切れです。</translation>
    </message>
    <message>
        <source>Next: “%1”, by %2.</source>
        <translation>次は「%1」（%2まで）。</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) met provisionally, none left.</source>
        <translation>
            <numerusform>今期の残りはなく、暫定充足が%n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) undecided.</source>
        <translation>
            <numerusform>未確定が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%2要件中 充足%1</translation>
    </message>
    <message>
        <source>%1 provisional</source>
        <translation>暫定%1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>期限切れ%1</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>未確定%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>requirements</comment>
        <translation>残り%1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between figures</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of basis</comment>
        <translation>・</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <comment>left</comment>
        <translation>
            <numerusform>要件%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s)</source>
        <comment>left</comment>
        <translation>
            <numerusform>支払い%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other obligation(s)</source>
        <comment>left</comment>
        <translation>
            <numerusform>ほかの義務%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>what is left</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is left</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>%1 left, %2 provisional.</source>
        <comment>requirements</comment>
        <translation>残りは%1、暫定充足%2件。</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <comment>requirements</comment>
        <translation>残りは%1。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>requirement, basis</comment>
        <translation>「%1」は%2</translation>
    </message>
    <message>
        <source>parts of it: %1</source>
        <comment>kinds of basis</comment>
        <translation>一部は%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what rests on what</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>As of %1: %2.</source>
        <comment>day, figures</comment>
        <translation>%1現在、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) still to pay.</source>
        <translation>
            <numerusform>会費・手数料の支払いが%n件残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply for renewal by %1.</source>
        <translation>更新の申請期限は%1です。</translation>
    </message>
    <message>
        <source>%1: %2 is overdue and unpaid.</source>
        <translation>%1：%2が期限を過ぎて未払いです。</translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <comment>fees</comment>
        <translation>%1が期限切れです。</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>The list is signed. This shows with which key:</source>
        <translation>SHA256SUMSには署名があります。署名した鍵は次のコマンドで分かります。</translation>
    </message>
    <message>
        <source>To check whose key it is, put the signer’s public key into a file of allowed signers and run:</source>
        <translation>誰の鍵かを確かめるには、署名者から公開鍵を受け取り、許可する署名者のファイル（SIGNERS）に書いたうえで、次を実行します。</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>証憑一式</translation>
    </message>
    <message>
        <source>Made by Koshin %1. Status as of %2.</source>
        <translation>作成：更新手帳 %1&#x3000;基準日：%2</translation>
    </message>
    <message>
        <source>the report, for reading</source>
        <translation>実績報告書</translation>
    </message>
    <message>
        <source>the files of evidence, as they were received</source>
        <translation>証憑のファイル（受け取ったまま）</translation>
    </message>
    <message>
        <source>the records, for programs; each file is named there by its SHA-256</source>
        <translation>記録の全項目。証憑のファイルはSHA-256で示しています</translation>
    </message>
    <message>
        <source>what this pack was made from</source>
        <translation>作成時の情報（版、基準日、変更履歴の先頭など）</translation>
    </message>
    <message>
        <source>the SHA-256 of every file</source>
        <translation>各ファイルのSHA-256</translation>
    </message>
    <message>
        <source>To check the files without Koshin, unpack them and run this in their folder:</source>
        <translation>更新手帳がなくても、展開したフォルダーで次を実行すれば、ファイルに変更がないことを確かめられます。</translation>
    </message>
    <message>
        <source>Real names of clients and verifiers are left out; clients stand under code names.</source>
        <translation>支援先と証明者の実名は入っていません。支援先は呼び名で示しています。</translation>
    </message>
    <message>
        <source>Files marked as confidential are left out; only their SHA-256 is given.</source>
        <translation>機密の証憑はファイルを入れず、SHA-256だけを示しています。</translation>
    </message>
    <message>
        <source>[withheld] marks a passage that the holder left out.</source>
        <translation>[withheld] は、本人が伏せた箇所です。</translation>
    </message>
    <message>
        <source>Signed by %1 (key %2).</source>
        <translation>署名者：%1（鍵 %2）</translation>
    </message>
    <message>
        <source>The signature is valid; the key is %1. Use --signers to check whose it is.</source>
        <translation>署名は正しく、鍵は%1です。誰の鍵かは --signers で確かめられます。</translation>
    </message>
    <message>
        <source>Place, author and other metadata were removed from some pictures; manifest.json names them, each with the SHA-256 of the copy here and of the original.</source>
        <translation>一部の画像から、撮影場所や作成者などの情報を除いてあります。manifest.json に、ここにある写しともとのファイルの SHA-256 が並べてあります。</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>四半期ごと</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>年ごと</translation>
    </message>
    <message>
        <source>By fiscal year (from April)</source>
        <translation>年度ごと（4月から）</translation>
    </message>
    <message>
        <source>By term of the credential</source>
        <translation>資格の期間ごと</translation>
    </message>
    <message>
        <source>No engagement</source>
        <comment>coverage of a syllabus item</comment>
        <translation>案件なし</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>coverage of a syllabus item</comment>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Finished, no evidence</source>
        <comment>coverage of a syllabus item</comment>
        <translation>完了・証憑なし</translation>
    </message>
    <message>
        <source>Finished, with evidence</source>
        <comment>coverage of a syllabus item</comment>
        <translation>完了・証憑あり</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>recurring duty</comment>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>recurring duty</comment>
        <translation>未了</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>recurring duty</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Information security management</source>
        <translation>情報セキュリティマネジメント</translation>
    </message>
    <message>
        <source>Security in planning, design, development and operation of systems</source>
        <translation>情報システムの企画・設計・開発・運用でのセキュリティ確保</translation>
    </message>
    <message>
        <source>Security controls in the use of information and systems</source>
        <translation>情報及び情報システムの利用におけるセキュリティ対策</translation>
    </message>
    <message>
        <source>Information security incident management</source>
        <translation>情報セキュリティインシデント管理</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>year, quarter</comment>
        <translation>%1年Q%2</translation>
    </message>
    <message>
        <source>FY %1</source>
        <comment>fiscal year</comment>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>term, its first month</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>No practice is recorded yet.</source>
        <translation>実務の記録はまだありません。</translation>
    </message>
    <message>
        <source>No practice was recorded in the last 12 months.</source>
        <translation>直近12か月に実務の記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n practice entries in the last 12 months, %1.</source>
        <translation>
            <numerusform>直近12か月の実務は%n件、%1です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (CSF 2.0)</source>
        <translation>%1（CSF 2.0）</translation>
    </message>
    <message>
        <source>Syllabus %1: %2</source>
        <translation>シラバス%1：%2</translation>
    </message>
    <message>
        <source>%1% of the time in the last 12 months</source>
        <translation>直近12か月の時間の%1%</translation>
    </message>
    <message>
        <source>No work after %1</source>
        <translation>%1より後の取り組みなし</translation>
    </message>
    <message>
        <source>No work recorded yet</source>
        <translation>取り組みの記録なし</translation>
    </message>
    <message numerus="yes">
        <source>%n entries: %1 with evidence, %2 with a signed confirmation.</source>
        <translation>
            <numerusform>実務%n件のうち、証憑あり%1件、証明取得済み%2件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagements: %1 finished, %2 with evidence, %3 with a signed confirmation.</source>
        <translation>
            <numerusform>案件%n件のうち、完了%1件、証憑あり%2件、証明取得済み%3件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No change</source>
        <comment>rating</comment>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>rating</comment>
        <translation>%1段階向上</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>rating</comment>
        <translation>%1段階低下</translation>
    </message>
    <message>
        <source>Starts on %1.</source>
        <translation>%1から始まります。</translation>
    </message>
    <message>
        <source>Done on %1 for the period up to %2.</source>
        <translation>%2までの分は、%1に実施しました。</translation>
    </message>
    <message>
        <source>Once by %1 (%2).</source>
        <translation>%1までに1回（%2）。</translation>
    </message>
    <message>
        <source>Missed: not done by %1.</source>
        <translation>%1までに実施していません。</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>毎年</translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>%n年ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>毎月</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>%nか月ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Little or no work on %1.</source>
        <translation>手薄なのは、%1です。</translation>
    </message>
    <message numerus="yes">
        <source>Little or no work on %1 and %n more.</source>
        <translation>
            <numerusform>手薄なのは、%1、ほか%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 30 syllabus items have a finished engagement, %2 of them with evidence.</source>
        <translation>シラバスの30項目のうち、完了した案件があるのは%1項目、そのうち証憑もあるのは%2項目です。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, the last of them</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>quoted names of one sort, the last of them</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between quoted names of one sort</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>the topic(s) %1</source>
        <translation>
            <numerusform>テーマでは%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the syllabus part(s) %1</source>
        <translation>
            <numerusform>シラバスでは%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <comment>recorded</comment>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the CSF function(s) %1</source>
        <translation>
            <numerusform>CSFの機能では%1</numerusform>
        </translation>
    </message>
    <message>
        <source>You have worked on every topic, CSF function and part of the syllabus.</source>
        <translation>すべてのテーマ、CSFの機能、シラバスの大項目に取り組んでいます。</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>allowed</source>
        <comment>side work</comment>
        <translation>可</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>side work</comment>
        <translation>不可</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>sum of money, unit</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Fee negotiable</source>
        <translation>料金は応相談</translation>
    </message>
    <message>
        <source>Practice recorded from %1 to %2</source>
        <translation>実務の記録（%1 〜 %2）</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>テーマなし</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Time on an entry with several topics is split equally among them, so the total counts it once.</source>
        <translation>複数のテーマがある記録の時間は、テーマに等分しています。合計では一度だけ数えます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>theme, fee</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme and fee, remark</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2; days: %3; entries: %4</source>
        <translation>%1：%2、%3日、%4件</translation>
    </message>
    <message>
        <source>The figures come from the specialist’s own records. This is not the official form of the Active List, which has not been published.</source>
        <translation>実績は、本人の記録から集計したものです。アクティブリストの正式な様式は公表されていないため、この書面はその様式ではありません。</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The official reference is recorded, but not yet the issuer’s acceptance.</source>
        <translation>公式の出典は記録済みです。承認はまだ記録されていません。</translation>
    </message>
    <message>
        <source>Provisional under a working assumption. The official conditions have not been published.</source>
        <translation>正式な要件が公表されていないため、本ソフトの想定で暫定充足としています。</translation>
    </message>
    <message>
        <source>Apply once everything else is met.</source>
        <translation>ほかの要件をすべて満たしてから申請します。</translation>
    </message>
    <message>
        <source>Apply once everything else is met, by %1.</source>
        <translation>ほかの要件をすべて満たしてから、%1までに申請します。</translation>
    </message>
    <message>
        <source>The amount required is not known.</source>
        <translation>必要な数が分かっていません。</translation>
    </message>
    <message>
        <source>%1 required; none so far.</source>
        <translation>必要な%1の記録がまだありません。</translation>
    </message>
    <message>
        <source>%1 required by %2; none so far.</source>
        <translation>必要な%1の記録がまだありません。期限は%2です。</translation>
    </message>
    <message>
        <source>Not paid yet.</source>
        <translation>未払いです。</translation>
    </message>
    <message>
        <source>Not paid yet; due on %1.</source>
        <translation>未払いです。期限は%1です。</translation>
    </message>
    <message>
        <source>Its period has not started.</source>
        <translation>まだ期間に入っていません。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>期間は%1から%2までです。</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>期限（%1）を過ぎました。</translation>
    </message>
    <message>
        <source>It was due on %1: %2 required, %3 earned.</source>
        <translation>期限（%1）を過ぎました。必要な%2のうち、実績は%3です。</translation>
    </message>
    <message>
        <source>Met on %1.</source>
        <translation>%1に満たしました。</translation>
    </message>
    <message>
        <source>Met.</source>
        <translation>満たしています。</translation>
    </message>
    <message>
        <source>Undecided: the rules leave a question open, or the issuer decides.</source>
        <translation>判定は未確定です。規則に分かっていない点があるか、運営機関の判断によります。</translation>
    </message>
    <message>
        <source>Not required here.</source>
        <translation>ここでは不要です。</translation>
    </message>
    <message>
        <source>Lapsed.</source>
        <translation>失効しました。</translation>
    </message>
    <message>
        <source>In the grace period.</source>
        <translation>猶予期間中です。</translation>
    </message>
    <message>
        <source>%1 does not count here: it is not claimed for this credential.</source>
        <translation>%1は、この資格を対象にしていないので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count here: this type is not accepted.</source>
        <translation>%1は、対象の種別ではないので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count yet: its date is in the future.</source>
        <translation>%1は、日付が基準日より後なので、まだ算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count here: it is from before the certification.</source>
        <translation>%1は、認定より前のものなので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>%1 is not finished yet.</source>
        <translation>%1は、まだ完了していません。</translation>
    </message>
    <message>
        <source>%1 does not count here: it is outside the period.</source>
        <translation>%1は、期間外なので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count: it has too few syllabus items.</source>
        <translation>%1は、シラバス項目が足りないので、まだ算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count: it has too little evidence.</source>
        <translation>%1は、証憑が足りないので、まだ算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count: its confirmation is not signed.</source>
        <translation>%1は、証明が得られていないので、まだ算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count: it is below what is required.</source>
        <translation>%1は、求められる水準に届かないので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count: it repeats another record.</source>
        <translation>%1は、別の記録と重複しているので、算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count: other requirements were still open on that day.</source>
        <translation>%1は、その日にほかの要件が残っていたので、算入しません。</translation>
    </message>
    <message>
        <source>%1 is not needed: the required number is reached.</source>
        <translation>%1は、必要な数に達しているので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>%1 is over the cap.</source>
        <translation>%1は、上限を超えるので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>The record of %1</source>
        <translation>%1の記録</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1” (started %2)</source>
        <translation>「%1」（開始 %2）</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>title, day</comment>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, clause</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At least %1 hours of practice.</source>
        <translation>実務%1時間以上。</translation>
    </message>
    <message>
        <source>At least %1 days of practice.</source>
        <translation>実務%1日以上。</translation>
    </message>
    <message numerus="yes">
        <source>Practice in at least %n different month(s).</source>
        <translation>
            <numerusform>実務の記録がある月が%nか月以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only with a signed confirmation.</source>
        <translation>証明を得たものに限ります。</translation>
    </message>
    <message>
        <source>Work for the own employer does not count.</source>
        <translation>勤務先の業務は算入しません。</translation>
    </message>
    <message>
        <source>No conditions.</source>
        <translation>条件はありません。</translation>
    </message>
    <message>
        <source>The due date has passed, but it can still be made up until %1.</source>
        <translation>本来の期限は過ぎましたが、%1までは補えます。</translation>
    </message>
    <message>
        <source>Another of your credentials from this issuer covers it.</source>
        <translation>同じ発行機関の別の資格で果たすことになります。</translation>
    </message>
    <message>
        <source>No longer required: the longer requirement is met.</source>
        <translation>全体の要件を満たしたので、これは不要になりました。</translation>
    </message>
    <message>
        <source>Not required: something else takes its place.</source>
        <translation>代わりになるものがあるため不要です。</translation>
    </message>
    <message>
        <source>Some records help, but it is not known how much.</source>
        <translation>役に立つ記録はありますが、どこまで認められるかは分かっていません。</translation>
    </message>
    <message>
        <source>The amount required is not known; recorded so far: %1.</source>
        <translation>必要な量は分かっていません。これまでの記録は%1です。</translation>
    </message>
    <message>
        <source>Part of the rules is not known: the records may or may not be enough.</source>
        <translation>規則の一部が分かっていないため、記録が足りているかどうかは判定できません。</translation>
    </message>
    <message>
        <source>%1 does not count here: it counts for “%2”.</source>
        <translation>%1はここでは算入しません。「%2」に算入しています。</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>算入しなかった分：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1: allow %n day(s), %2 (%3)</source>
        <comment>step, day, standing</comment>
        <translation>
            <numerusform>%1：%n日前の%2（%3）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counts only in part: the rest is over the cap.</source>
        <translation>%1は一部だけ算入します。残りは上限を超えています。</translation>
    </message>
    <message>
        <source>It is not known whether the rules from %1 already apply to this term. Under them: %2; under the earlier ones: %3.</source>
        <translation>この期間に%1からの規則が適用されるかは分かっていません。新しい規則では「%2」、それまでの規則では「%3」です。</translation>
    </message>
    <message>
        <source>The ledger does not show whether a credential that this one depends on is in force.</source>
        <translation>前提となる資格が有効かどうか、台帳からは分かりません。</translation>
    </message>
    <message>
        <source>A credential that this one depends on is in force.</source>
        <translation>前提となる資格が有効です。</translation>
    </message>
    <message>
        <source>No credential that this one depends on is in force any more.</source>
        <translation>前提となる資格が、いずれも有効ではなくなっています。</translation>
    </message>
    <message>
        <source>No longer current.</source>
        <translation>有効期限が切れています。</translation>
    </message>
    <message>
        <source>%1 made up a shortfall of the previous term; that part does not count again.</source>
        <translation>%1は前の期間の不足分に充てられたため、その分はここでは算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count here: it belongs to “%2”, which is already met.</source>
        <translation>%1はここでは算入しません。「%2」の期間に当たり、そこはすでに足りています。</translation>
    </message>
    <message>
        <source>%1 does not count here: it belongs to “%2”.</source>
        <translation>%1はここでは算入しません。「%2」の期間に当たります。</translation>
    </message>
    <message>
        <source>%1 does not count here: it is from before the period, which starts on %2.</source>
        <translation>%1は、対象期間（%2から）より前の記録なので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count here: it is from before the period, which starts on %2, and not in the last %3 of the previous term.</source>
        <translation>%1は、対象期間（%2から）より前の記録で、前の期間の最後の%3にも入らないので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count here: it is from before the period, which starts on %2, and none of it is carried over.</source>
        <translation>%1は、対象期間（%2から）より前の記録で、繰り越された分もないので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count here: it is from after the last day, %2.</source>
        <translation>%1は、最終日（%2）より後の記録なので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>%1 does not count here: it is not recorded as “%2”.</source>
        <comment>record, conditions</comment>
        <translation>%1は、「%2」と記録されていないので、ここでは算入しません。</translation>
    </message>
    <message>
        <source>at most %1 for one record</source>
        <translation>1件の上限は%1</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>1日の上限は%1</translation>
    </message>
    <message>
        <source>at most %2 a year for “%1”</source>
        <translation>「%1」の年ごとの上限は%2</translation>
    </message>
    <message>
        <source>at most %2 a term for “%1”</source>
        <translation>「%1」の期間を通じた上限は%2</translation>
    </message>
    <message numerus="yes">
        <source>one record can serve at most %n credential(s)</source>
        <translation>
            <numerusform>1件を使える資格は%nつまで</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not count here: %2.</source>
        <comment>record, cap</comment>
        <translation>%1は、ここでは算入しません（%2）。</translation>
    </message>
    <message>
        <source>%1 counts only %2 of its %3: %4.</source>
        <comment>record, amounts, cap</comment>
        <translation>%1は、%3のうち%2だけ算入します（%4）。</translation>
    </message>
    <message>
        <source>carried over from the previous term</source>
        <translation>前の期間からの繰越</translation>
    </message>
    <message>
        <source>entered by you, not converted</source>
        <translation>換算によらず自分で入力した値</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Meet any one of these.</source>
        <translation>次のどれか1つを満たします。</translation>
    </message>
    <message>
        <source>Meet any one of these, by %1.</source>
        <translation>次のどれか1つを%1までに満たします。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Only %1 remains.</source>
        <translation>残る方法は%1だけです。</translation>
    </message>
    <message>
        <source>Only %1 remains, by %2.</source>
        <translation>残る方法は%1だけです（期限 %2）。</translation>
    </message>
    <message>
        <source>Meet one of the remaining: %1.</source>
        <translation>残る%1のどれか1つを満たします。</translation>
    </message>
    <message>
        <source>Meet one of the remaining by %2: %1.</source>
        <translation>残る%1のどれか1つを%2までに満たします。</translation>
    </message>
    <message>
        <source>“%1” is due first, on %2; once missed, it is no longer an option.</source>
        <translation>先に期限が来るのは「%1」（%2）で、逃すとその方法は使えなくなります。</translation>
    </message>
    <message>
        <source>Met on %1 (%2 required; %3 recorded).</source>
        <translation>%1に満たしました（必要 %2、記録 %3）。</translation>
    </message>
    <message>
        <source>It can no longer be met: “%1” was not met by %2.</source>
        <translation>「%1」が%2までに満たされなかったため、もう満たせません。</translation>
    </message>
    <message>
        <source>It can no longer be met: “%1” is missed.</source>
        <translation>「%1」が満たせなくなったため、もう満たせません。</translation>
    </message>
    <message>
        <source>It can no longer be met: too few options remain.</source>
        <translation>満たせる方法がもう足りないため、満たせません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, standing</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” is due first, on %2.</source>
        <translation>先に期限が来るのは「%1」（%2）です。</translation>
    </message>
    <message>
        <source>%1, retrieved %2</source>
        <comment>source, date</comment>
        <translation>%1（%2閲覧）</translation>
    </message>
    <message>
        <source>Reached.</source>
        <comment>a recommended amount</comment>
        <translation>達しました。</translation>
    </message>
    <message>
        <source>%1 of the %2 recommended by %3.</source>
        <comment>earned, needed, day</comment>
        <translation>%3までの推奨%2のうち、実績は%1でした。</translation>
    </message>
    <message>
        <source>%1 more to reach the recommended %2.</source>
        <translation>推奨%2まで残り%1。</translation>
    </message>
    <message>
        <source>%1 more to reach the recommended %2, by %3.</source>
        <translation>推奨%2まで残り%1（%3まで）。</translation>
    </message>
    <message>
        <source>%1 of %2 to go.</source>
        <comment>missing, needed</comment>
        <translation>必要な%2のうち、残り%1。</translation>
    </message>
    <message>
        <source>%1 of %2 to go, by %3.</source>
        <comment>missing, needed, day</comment>
        <translation>必要な%2のうち、残り%1。期限は%3です。</translation>
    </message>
    <message>
        <source>It was due on %1 and has not been paid.</source>
        <translation>期限（%1）を過ぎました。支払いの記録がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: allow %n more day(s), %2 (%3)</source>
        <comment>step, day, standing</comment>
        <translation>
            <numerusform>%1：さらに%n日前の%2（%3）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, retrieved %2 (%3)</source>
        <comment>source, date, standing</comment>
        <translation>%1（%2閲覧、%3）</translation>
    </message>
    <message>
        <source>Applied on %1.</source>
        <translation>%1に申請しました。</translation>
    </message>
    <message>
        <source>Paid on %1.</source>
        <translation>%1に支払いました。</translation>
    </message>
    <message>
        <source>Completed on %1.</source>
        <translation>%1に修了しました。</translation>
    </message>
    <message>
        <source>Reported on %1.</source>
        <translation>%1に報告しました。</translation>
    </message>
    <message>
        <source>Met on %1 (%2 required; %3 earned).</source>
        <translation>%1に満たしました（必要 %2、現在 %3）。</translation>
    </message>
    <message>
        <source>The grace period ended on %1.</source>
        <translation>猶予期間も%1に終わりました。</translation>
    </message>
    <message>
        <source>Reached on %1 (%2 recommended; %3 earned).</source>
        <translation>%1に達しました（推奨 %2、現在 %3）。</translation>
    </message>
    <message>
        <source>%1 of the %2 recommended.</source>
        <comment>earned, needed</comment>
        <translation>推奨%2のうち、実績は%1でした。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n engagement(s) finished in the counting period.</source>
        <translation>
            <numerusform>算入期間中に完了した案件が%n件以上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n syllabus item(s) per engagement.</source>
        <translation>
            <numerusform>案件ごとにシラバス%n項目以上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n piece(s) of evidence per engagement.</source>
        <translation>
            <numerusform>案件ごとに証憑%n件以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until they are, the due date of %1 still applies.</source>
        <translation>公表されるまで、期限（%1）は残ります。</translation>
    </message>
    <message>
        <source>%1, %2)</source>
        <comment>source with a remark that was in brackets, standing</comment>
        <translation>%1、%2）</translation>
    </message>
    <message>
        <source>what is required</source>
        <comment>part of a requirement</comment>
        <translation>必要な数</translation>
    </message>
    <message>
        <source>first day that counts</source>
        <comment>part of a requirement</comment>
        <translation>算入の開始日</translation>
    </message>
    <message>
        <source>due date</source>
        <comment>part of a requirement</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>grace period</source>
        <comment>part of a requirement</comment>
        <translation>猶予期間</translation>
    </message>
    <message>
        <source>conversion</source>
        <comment>part of a requirement</comment>
        <translation>換算</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>parts of a requirement</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a requirement</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The sources do not say what follows. Settle it soon, or ask the issuer.</source>
        <translation>その後の扱いは、確認できた資料にありません。早めに済ませるか、発行機関に確認してください。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between bases of parts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>grace period ended %1</source>
        <translation>猶予期間は%1に終了</translation>
    </message>
    <message>
        <source>grace until %1</source>
        <translation>%1まで猶予あり</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>period, grace</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>%1 is closed (%2), so the working day before, %3 (%4)</source>
        <comment>day, holiday, day, standing</comment>
        <translation>%1は%2のため、前の開庁日の%3に早めます（%4）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>parts of a requirement, basis</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <comment>basis, that of some parts</comment>
        <translation>%1。ただし%2を除く</translation>
    </message>
    <message>
        <source>assumed grace period ended %1</source>
        <translation>猶予期間（想定）は%1に終了</translation>
    </message>
    <message>
        <source>assumed grace until %1</source>
        <translation>%1まで猶予あり（想定）</translation>
    </message>
    <message>
        <source>Payments count from %1 to %2</source>
        <translation>%1から%2までの支払いを算入</translation>
    </message>
    <message>
        <source>Records count from %1 to %2</source>
        <translation>%1から%2までの記録を算入</translation>
    </message>
</context>
<context>
    <name>Propose</name>
    <message>
        <source>%1 “%2”</source>
        <comment>credential, requirement</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>price not given</source>
        <translation>費用未入力</translation>
    </message>
    <message numerus="yes">
        <source>“%2”: %n time(s), %3 and %4 each, from %1</source>
        <translation>
            <numerusform>「%2」%n回（1回 %3・%4）&#x3000;%1以降</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more has to be taken or paid.</source>
        <translation>新たな受講や支払いは必要ありません。</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>合計：%1。</translation>
    </message>
    <message>
        <source>Total: %1, %2.</source>
        <translation>合計：%1、%2。</translation>
    </message>
    <message>
        <source>The search was cut short; there may be a cheaper option.</source>
        <translation>計算を途中で打ち切りました。より費用の少ない組合せがあるかもしれません。</translation>
    </message>
    <message>
        <source>Left out because the price is not known: %1</source>
        <translation>費用が分からないため除きました：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sums</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) have no fee entered.</source>
        <translation>
            <numerusform>費用が未入力の計画が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>All requirements would be met.</source>
        <translation>計画どおりに終えれば、すべての要件を満たします。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>verdicts</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>money, hours</comment>
        <translation>%1・%2</translation>
    </message>
    <message numerus="yes">
        <source>The courses on file do not cover %n requirement(s).</source>
        <translation>
            <numerusform>登録された講習だけでは足りない要件が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 short</source>
        <comment>requirement, amount</comment>
        <translation>%1：残り%2</translation>
    </message>
    <message>
        <source>The plans and courses on file do not cover %1. Its explanation says what does.</source>
        <translation>%1には、登録された計画と講習だけでは足りません。満たす方法は「判定の根拠」にあります。</translation>
    </message>
    <message>
        <source>Without renewing %1 this proposal would take %2 less.</source>
        <translation>%1を更新しない場合、この案の時間は%2少なくなります。</translation>
    </message>
    <message>
        <source>Without renewing %1 this proposal would take %2 and %3 less (annual fees not included).</source>
        <translation>%1を更新しない場合、この案の費用は%2、時間は%3少なくなります（年会費は含みません）。</translation>
    </message>
    <message>
        <source>Your plans alone, all credentials: %1.</source>
        <translation>登録済みの計画は、全資格で%1です。</translation>
    </message>
    <message numerus="yes">
        <source>All requirements would be met, %n of them provisionally.</source>
        <translation>
            <numerusform>計画どおりに終えれば、すべての要件を満たします（うち暫定充足%n件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>credential, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between credentials</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 more, which meets it</source>
        <comment>requirement, amount</comment>
        <translation>%1に%2（これで充足）</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <comment>requirement, amount</comment>
        <translation>%1に%2</translation>
    </message>
    <message>
        <source>“%1” could also be claimed for %2, at no extra cost. %3.</source>
        <comment>plan, credentials, what it brings</comment>
        <translation>「%1」は、対象の資格に%2を加えれば、費用を増やさずに次のとおり算入できます：%3。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between gains</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>credentials</comment>
        <translation>%1・%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requirement(s) are still short.</source>
        <comment>sums</comment>
        <translation>
            <numerusform>%1で、講習・実務の要件は%n件を残してすべて満たせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>credential, amount</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It counts for none of your credentials.</source>
        <translation>どの資格にも算入しません。</translation>
    </message>
    <message>
        <source>Counts for %1.</source>
        <translation>算入先：%1。</translation>
    </message>
    <message numerus="yes">
        <source>After them, %n requirement(s) stay open: %1; %2 more are met provisionally. Annual fees are separate.</source>
        <translation>
            <numerusform>すべて終えても、更新の要件が%n件残り（%1）、ほかに暫定充足が%2件です。会費は別です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After them, %n requirement(s) stay open: %1. Annual fees are separate.</source>
        <translation>
            <numerusform>すべて終えても、更新の要件が%n件残ります（%1）。会費は別です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest total from %n known option(s).</source>
        <translation>
            <numerusform>候補%n件から選んだ、最も少なく済む組み合わせです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free claim(s) included.</source>
        <translation>
            <numerusform>追加費用のない算入%n件を含みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>requirement, amount</comment>
        <translation>「%1」%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between gains</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” on %2 comes after the due date of %3, %4. It would add %5, but only if %6 counts what is earned in the grace period (basis: %7). It is left out of the sums above.</source>
        <comment>plan, day, credential, day, what it brings, issuer, basis</comment>
        <translation>「%1」（%2）は、%3の期限の%4より後です。%6が猶予期間の取得分も数える場合に限り、%5が加わります（根拠の種類：%7）。上の合計には含みません。</translation>
    </message>
    <message numerus="yes">
        <source>It takes all %n known option(s).</source>
        <translation>
            <numerusform>登録された候補%n件をすべて使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 meet every open training and practice requirement.</source>
        <translation>%1で、残る講習・実務の要件をすべて満たせます。</translation>
    </message>
    <message>
        <source>%2 stays open; %1 meet the rest.</source>
        <comment>sums, requirement</comment>
        <translation>%2が残ります。ほかの要件は%1で満たせます。</translation>
    </message>
    <message>
        <source>%2 stays %3 short; %1 meet the rest.</source>
        <comment>sums, requirement, amount</comment>
        <translation>%2が%3足りません。ほかの要件は%1で満たせます。</translation>
    </message>
    <message>
        <source>Training and practice of all credentials; applications and annual fees are not included.</source>
        <translation>全資格の講習・実務の案で、申請の手数料と年会費は含みません。</translation>
    </message>
    <message>
        <source>Not planned (standard fees): %1.</source>
        <translation>未計画分（標準額）は%1です。</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between sums of money</comment>
        <translation> + </translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Which client is “%1”: %2?</source>
        <translation>「%1」はどの支援先ですか（%2）。</translation>
    </message>
    <message>
        <source>Which engagement is “%1”: %2?</source>
        <translation>「%1」はどの案件ですか（%2）。</translation>
    </message>
    <message>
        <source>No engagement starts with “%1”. Put it in double quotes if it is part of the title.</source>
        <translation>「%1」で始まる案件はありません。件名の一部なら二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>There is no such date: “%1”. Put it in double quotes if it is part of the title.</source>
        <translation>「%1」という日はありません。件名の一部なら二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>How long did the training take? For example 2h, or 0m if it has no length.</source>
        <translation>受講した時間を入力してください（例：2h）。時間のないものは 0m です。</translation>
    </message>
    <message>
        <source>Only the first is used; “%1” goes into the title.</source>
        <translation>先に書いた方を使い、「%1」は件名に入れます。</translation>
    </message>
    <message>
        <source>Enter a time, such as 2h or 90m.</source>
        <translation>時間を入力してください（例：2h、90m）。</translation>
    </message>
    <message>
        <source>The time is zero.</source>
        <translation>時間が0です。</translation>
    </message>
    <message>
        <source>%1 in %2 is more than 24 hours a day. Is that right?</source>
        <translation>%2で%1は、1日24時間を超えます。これでよろしいですか。</translation>
    </message>
    <message>
        <source>%1 is in the future. For a plan, start with “plan:”.</source>
        <translation>%1はまだ先の日付です。計画なら「計画:」で始めてください。</translation>
    </message>
    <message>
        <source>The date of the plan (%1) has passed. Without “plan:” it is recorded as done.</source>
        <translation>計画の日付（%1）は過ぎています。「計画:」を除けば、実績として記録します。</translation>
    </message>
    <message>
        <source>The client is %1, but the engagement is for %2. Is that right?</source>
        <translation>支援先は%1ですが、案件の支援先は%2です。これでよろしいですか。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>Planned training</source>
        <translation>講習・研修の計画</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Planned practice</source>
        <translation>実務の計画</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>テーマ</translation>
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
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is %2, more than a year away. Add the year if that is right.</source>
        <translation>「%1」は%2と読めますが、1年以上離れています。正しければ年も入力してください。</translation>
    </message>
    <message>
        <source>“%1” is a time of day. How long did it take? Add 90m, for example, or the time it ended.</source>
        <translation>「%1」は時刻です。かかった時間（90分など）か終了時刻も入力してください。</translation>
    </message>
    <message>
        <source>%1 is longer than the time from start to end, %2. Please correct one of them.</source>
        <translation>所要時間（%1）が、開始から終了までの時間（%2）を超えています。どちらかを直してください。</translation>
    </message>
    <message>
        <source>If “%1” is the date, write %2.</source>
        <translation>「%1」が日付なら、%2と入力してください。</translation>
    </message>
    <message>
        <source>If “%1” is the days worked, write %2.</source>
        <translation>「%1」が日数なら、%2と入力してください。</translation>
    </message>
    <message>
        <source>If “%1” is the time taken, write %2.</source>
        <translation>「%1」が所要時間なら、%2と入力してください。</translation>
    </message>
    <message>
        <source>If “%1” is part of the title, write %2.</source>
        <translation>「%1」が件名の一部なら、%2と入力してください。</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>%1 (not recorded)</source>
        <translation>%1（記録されません）</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日付：%1</translation>
    </message>
    <message>
        <source>Days worked: %1</source>
        <translation>日数：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時間：%1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>件名：%1</translation>
    </message>
    <message>
        <source>The date lies outside the engagement “%1” (%2). Is that right?</source>
        <translation>日付が案件「%1」の期間（%2）から外れています。よろしいですか。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>CSF function</source>
        <translation>CSFの機能</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>%1 (%2)</source>
        <comment>day, days left</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is due today.</source>
        <translation>%1は今日が期限です。</translation>
    </message>
    <message>
        <source>%1 can be done from today.</source>
        <translation>%1は今日から始められます。</translation>
    </message>
    <message>
        <source>%1 has been open since %2.</source>
        <translation>%1は%2から始まっています。</translation>
    </message>
    <message>
        <source>%1 has been payable since %2.</source>
        <translation>%1は%2から支払えます。</translation>
    </message>
    <message>
        <source>%1 has been available since %2.</source>
        <translation>%1は%2から受講できます。</translation>
    </message>
    <message>
        <source>%1: the period ended on %2 and nothing is recorded for it.</source>
        <translation>%1は、期間が%2に終わりましたが、記録がありません。</translation>
    </message>
    <message>
        <source>%1: due by %2.</source>
        <translation>%1は%2までに行います。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Online course in progress</source>
        <translation>受講中のオンライン講習</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>証憑の不足</translation>
    </message>
    <message>
        <source>Recurring task</source>
        <translation>定期の取り組み</translation>
    </message>
    <message>
        <source>Term ended</source>
        <translation>期間の終了</translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation>規則の変更</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The online course</source>
        <translation>オンライン講習</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that count for %1 have no evidence yet. It is due by %2.</source>
        <translation>
            <numerusform>%1に算入した記録のうち、%n件に証憑がまだありません。%2までにそろえます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A recurring task</source>
        <translation>定期の取り組み</translation>
    </message>
    <message>
        <source>The term of %1 ended on %2 and no renewal is recorded.</source>
        <translation>%1の期間は%2に終わりましたが、更新の記録がありません。</translation>
    </message>
    <message>
        <source>The rules for %1 have been updated. Please review your requirements.</source>
        <translation>%1の規則が更新されました。要件を見直してください。</translation>
    </message>
    <message>
        <source>No reminders.</source>
        <translation>リマインダーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was started. It reportedly has to be finished by %2, or the fee is due again.</source>
        <translation>%1は受講を始めています。%2までに修了しないと、受講料がもう一度かかるとされています。</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Now open: %1</source>
        <translation>開始可能：%1</translation>
    </message>
    <message>
        <source>Finish the online course in progress</source>
        <translation>受講を始めたオンライン講習を修了する</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>%1の証憑をそろえる</translation>
    </message>
    <message>
        <source>A recurring task is due</source>
        <translation>定期の取り組みの期限</translation>
    </message>
    <message>
        <source>The term of %1 ends</source>
        <translation>%1の有効期間の最終日</translation>
    </message>
    <message>
        <source>Start by this day to be in time. The deadline is %1.</source>
        <translation>この日までに始めれば間に合います。期限は%1です。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that count have no evidence yet.</source>
        <translation>
            <numerusform>算入される記録%n件に、まだ証憑がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Details are in Koshin.</source>
        <translation>詳しくは更新手帳をご覧ください。</translation>
    </message>
    <message>
        <source>(Basis: %1.)</source>
        <comment>standing of the number of days</comment>
        <translation>（根拠の種類：%1）</translation>
    </message>
    <message>
        <source>Start by: %1</source>
        <translation>着手期限：%1</translation>
    </message>
    <message>
        <source>Start by %1.</source>
        <translation>着手期限は%1です。</translation>
    </message>
    <message>
        <source>%1 has been overdue since %2; nothing is recorded for it.</source>
        <translation>%1は、期限の%2を過ぎても記録がありません。</translation>
    </message>
    <message>
        <source>%1 is due on %2. Urgent: the day to start by has passed.</source>
        <translation>%1の期限は%2です。急ぎ：着手期限を過ぎました。</translation>
    </message>
    <message>
        <source>%1 is due on %3. Start by %2.</source>
        <translation>%1の着手期限は%2です。期限は%3です。</translation>
    </message>
    <message>
        <source>%1 is due on %2.</source>
        <translation>%1の期限は%2です。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without evidence</source>
        <translation>
            <numerusform>証憑のない記録（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <comment>rules that changed</comment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>%2: “%1”</source>
        <comment>requirement, credential</comment>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>%2 “%1”</source>
        <comment>requirement, credential</comment>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>The confirmation for %1, requested on %2, has not been answered.</source>
        <translation>%1の証明は、%2に依頼しましたが、返事がまだありません。</translation>
    </message>
    <message>
        <source>A confirmation of practice, requested on %1, has not been answered.</source>
        <translation>%1に依頼した実務の証明に、返事がまだありません。</translation>
    </message>
    <message>
        <source>The confirmation for %1, requested on %2 and again on %3, has not been answered.</source>
        <translation>%1の証明は、%2に依頼し、%3に催促しましたが、まだ返事がありません。</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>what a reminder tells</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Confirmation request</source>
        <translation>証明依頼</translation>
    </message>
    <message>
        <source>Follow up: a requested confirmation of practice</source>
        <translation>再依頼：実務の証明への返事がまだありません</translation>
    </message>
</context>
<context>
    <name>RuleFacts</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>level “%1”</source>
        <translation>水準「%1」</translation>
    </message>
    <message>
        <source>given as “%1”</source>
        <translation>区分「%1」と記録したもの</translation>
    </message>
    <message>
        <source>of the whole system</source>
        <translation>全体を対象</translation>
    </message>
    <message>
        <source>of a part of the system</source>
        <translation>一部を対象</translation>
    </message>
    <message>
        <source>a team of at least %1</source>
        <translation>%1人以上のチーム</translation>
    </message>
    <message>
        <source>at least %1 pages</source>
        <translation>%1ページ以上</translation>
    </message>
    <message>
        <source>fewer than %1 pages</source>
        <translation>%1ページ未満</translation>
    </message>
    <message>
        <source>at least %1 a day</source>
        <translation>1日%1以上</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>it lapses</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>a grace period</source>
        <translation>猶予期間</translation>
    </message>
    <message>
        <source>the next term starts automatically</source>
        <translation>自動的に次の期間へ</translation>
    </message>
    <message>
        <source>undecided until the issuer’s answer is recorded</source>
        <translation>発行機関の結果を記録するまで未確定</translation>
    </message>
    <message>
        <source>not current, but still held</source>
        <translation>有効期限切れ（資格は失われない）</translation>
    </message>
    <message>
        <source>a number of records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>a number of different categories</source>
        <translation>異なる区分の数</translation>
    </message>
    <message>
        <source>any one of these</source>
        <translation>いずれか一つ</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>a set number of these</source>
        <translation>このうち決められた数</translation>
    </message>
    <message>
        <source>work that meets conditions</source>
        <translation>条件を満たす実務</translation>
    </message>
    <message>
        <source>an application, once everything else is met</source>
        <translation>ほかの要件をすべて満たしたうえでの申請</translation>
    </message>
    <message>
        <source>another credential in force</source>
        <translation>別の資格が有効であること</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kinds of records, conditions</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>at most %1, earned in the last %2</source>
        <translation>最後の%2に得た分を%1まで</translation>
    </message>
    <message>
        <source>what was earned in the last %1</source>
        <translation>最後の%1に得た分</translation>
    </message>
    <message>
        <source>each credential</source>
        <translation>資格ごと</translation>
    </message>
    <message>
        <source>the earliest credential of this issuer</source>
        <translation>この発行機関で最初に取得した資格</translation>
    </message>
    <message>
        <source>the highest credential of this issuer</source>
        <translation>この発行機関で最上位の資格</translation>
    </message>
    <message>
        <source>from term %1 on</source>
        <translation>第%1期から</translation>
    </message>
    <message>
        <source>in term %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>in terms %1 to %2</source>
        <translation>第%1期から第%2期</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>how far is not known</source>
        <translation>どこまで認められるかは不明</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1間</translation>
    </message>
    <message>
        <source>from the end of the current term</source>
        <translation>今期の終わりから</translation>
    </message>
    <message>
        <source>%1: a working day</source>
        <translation>%1：開庁日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step before the last safe day</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the last day of that month</source>
        <translation>その月の末日</translation>
    </message>
    <message>
        <source>the day before the last of that month</source>
        <translation>その月の末日の前日</translation>
    </message>
    <message>
        <source>to the next working day</source>
        <translation>次の開庁日へ</translation>
    </message>
    <message>
        <source>to the previous working day</source>
        <translation>前の開庁日へ</translation>
    </message>
    <message>
        <source>%1 each, counted back from the end</source>
        <translation>%1ごと（終わりから逆算）</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>down to steps of %1</source>
        <translation>%1単位に切り捨て</translation>
    </message>
    <message>
        <source>up to steps of %1</source>
        <translation>%1単位に切り上げ</translation>
    </message>
    <message>
        <source>to the nearest step of %1</source>
        <translation>%1単位に四捨五入</translation>
    </message>
    <message>
        <source>below %1 nothing</source>
        <translation>%1未満は0</translation>
    </message>
    <message>
        <source>in proportion to the part relevant to the credential</source>
        <translation>関連する割合に応じて</translation>
    </message>
    <message>
        <source>only if at least %1% is relevant to the credential</source>
        <translation>関連する割合が%1%以上のときだけ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>the earlier rules</source>
        <translation>それまでの規則</translation>
    </message>
    <message>
        <source>these rules</source>
        <translation>この規則</translation>
    </message>
    <message>
        <source>while it is paused</source>
        <translation>休止している間</translation>
    </message>
    <message>
        <source>in the term after a pause</source>
        <translation>再開後の期間</translation>
    </message>
    <message>
        <source>in the term after a lapse</source>
        <translation>失効後の期間</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>価格は不明</translation>
    </message>
    <message>
        <source>What is required</source>
        <translation>必要なこと</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必要数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Can be made up until</source>
        <translation>補える最終日</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>いずれか</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>判定日</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>繰り越し</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Usual fee</source>
        <translation>通常の費用</translation>
    </message>
    <message>
        <source>In each year of the term</source>
        <translation>期間中毎年</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>対象の期</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用される資格</translation>
    </message>
    <message>
        <source>No longer required once this is met</source>
        <translation>これを満たせば不要</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>代わりになるもの</translation>
    </message>
    <message>
        <source>Time needed before the due date</source>
        <translation>期限までの余裕</translation>
    </message>
    <message>
        <source>Possible substitute</source>
        <translation>代わりになり得るもの</translation>
    </message>
    <message>
        <source>Length of a term</source>
        <translation>期間の長さ</translation>
    </message>
    <message>
        <source>The first term starts on</source>
        <translation>最初の期間の初日</translation>
    </message>
    <message>
        <source>The first term ends on</source>
        <translation>最初の期間の末日</translation>
    </message>
    <message>
        <source>For the first term, records count from</source>
        <translation>最初の期間で記録を数え始める日</translation>
    </message>
    <message>
        <source>If the last month lacks the day, the term ends on</source>
        <translation>最終月に応当日がないときの末日</translation>
    </message>
    <message>
        <source>The last day moves</source>
        <translation>末日の移動</translation>
    </message>
    <message>
        <source>Parts of a term</source>
        <translation>期間の区切り</translation>
    </message>
    <message>
        <source>Time to renew after the end</source>
        <translation>終了後の更新手続き期間</translation>
    </message>
    <message>
        <source>Grace after the end</source>
        <translation>終了後の猶予</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>終了後</translation>
    </message>
    <message>
        <source>After the end, applied for</source>
        <translation>終了後（申請済み）</translation>
    </message>
    <message>
        <source>After the end, all met</source>
        <translation>終了後（要件をすべて充足）</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>休止の上限</translation>
    </message>
    <message>
        <source>Also renewed by</source>
        <translation>ほかの更新方法</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>Partly relevant activities</source>
        <translation>一部だけ関連する活動</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の区分</translation>
    </message>
    <message>
        <source>Yearly limit</source>
        <translation>年ごとの上限</translation>
    </message>
    <message>
        <source>Limit per term</source>
        <translation>期間を通じた上限</translation>
    </message>
    <message>
        <source>The same content counts once</source>
        <translation>同じ内容は一度だけ</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>換算</translation>
    </message>
    <message>
        <source>Limit per record</source>
        <translation>1件の上限</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>Minimum per record</source>
        <translation>1件の下限</translation>
    </message>
    <message>
        <source>Credentials that a record can serve</source>
        <translation>1件を使える資格の数</translation>
    </message>
    <message>
        <source>Summed before rounding</source>
        <translation>合計してから端数処理</translation>
    </message>
    <message>
        <source>Activities of</source>
        <translation>活動の時期</translation>
    </message>
    <message>
        <source>Nothing from before the certification</source>
        <translation>認定日より前は対象外</translation>
    </message>
    <message>
        <source>Last day to apply</source>
        <translation>申請の最終日</translation>
    </message>
    <message>
        <source>For a term that is running on the first day</source>
        <translation>施行日をまたぐ期間に適用される規則</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>代わりの要件</translation>
    </message>
    <message>
        <source>Typical offer</source>
        <translation>標準的な選択肢</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>義務</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>category, kinds of records</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>%1 on site</source>
        <comment>days</comment>
        <translation>現地%1</translation>
    </message>
    <message>
        <source>record</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>手続き先</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>その後の流れ</translation>
    </message>
    <message>
        <source>Counted separately</source>
        <translation>別に計算する要件</translation>
    </message>
    <message>
        <source>page</source>
        <translation>1ページ</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>amount, measure</comment>
        <translation>%2につき%1</translation>
    </message>
    <message numerus="yes">
        <source>up to %n time(s) in each period</source>
        <translation>
            <numerusform>各期間に%n回まで</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between papers that are asked for together</comment>
        <translation>と</translation>
    </message>
    <message>
        <source>, or </source>
        <comment>between papers of which one is enough</comment>
        <translation>、または</translation>
    </message>
    <message>
        <source>every record</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>all records of the time looked at</source>
        <translation>対象の期間のすべての記録</translation>
    </message>
    <message>
        <source>some records, at random</source>
        <translation>無作為に選んだ一部の記録</translation>
    </message>
    <message>
        <source>Asked about in an audit</source>
        <translation>監査の対象</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>記録する項目</translation>
    </message>
    <message>
        <source>Accepted proof</source>
        <translation>認められる証憑</translation>
    </message>
    <message>
        <source>Not accepted as proof</source>
        <translation>認められない証憑</translation>
    </message>
    <message>
        <source>Must be on the proof</source>
        <translation>証憑に書かれていること</translation>
    </message>
    <message>
        <source>Language of the proof</source>
        <translation>証憑の言語</translation>
    </message>
    <message>
        <source>Evidence kept until</source>
        <translation>証憑の保管</translation>
    </message>
    <message>
        <source>Time to answer an audit</source>
        <translation>監査に答える期限</translation>
    </message>
    <message>
        <source>Drawn in an audit</source>
        <translation>監査で選ばれるもの</translation>
    </message>
    <message>
        <source>renewal requirement</source>
        <translation>更新の要件</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>目安</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>位置づけ</translation>
    </message>
    <message>
        <source>separate obligation, not a renewal requirement</source>
        <translation>更新の要件とは別の義務</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>the first day of the term</source>
        <translation>期間の初日</translation>
    </message>
    <message>
        <source>the last day of the term</source>
        <translation>期間の末日</translation>
    </message>
    <message>
        <source>the day “%1”</source>
        <translation>「%1」の日</translation>
    </message>
    <message>
        <source>the first day of the year</source>
        <translation>その年度の初日</translation>
    </message>
    <message>
        <source>the last day of the year</source>
        <translation>その年度の末日</translation>
    </message>
    <message>
        <source>the day of certification</source>
        <translation>認定日</translation>
    </message>
    <message>
        <source>the day from which records count</source>
        <translation>記録を数え始める日</translation>
    </message>
    <message>
        <source>the first day of the first term</source>
        <translation>最初の期間の初日</translation>
    </message>
    <message>
        <source>the last day of the first term</source>
        <translation>最初の期間の末日</translation>
    </message>
    <message>
        <source>the day of the earliest certification</source>
        <translation>最も早い認定日</translation>
    </message>
    <message>
        <source>the day of the application</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>the day of the pause</source>
        <translation>休止した日</translation>
    </message>
    <message>
        <source>the day of resuming</source>
        <translation>再開した日</translation>
    </message>
    <message>
        <source>the day asked about</source>
        <translation>照会する日</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>「%1」が加わりました。</translation>
    </message>
    <message>
        <source>“%1”: the clause changes from %2 to %3.</source>
        <translation>「%1」：条番号が%2から%3に変わります。</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>no time</source>
        <translation>0日</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between lengths of time</comment>
        <translation>と</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>length, day</comment>
        <translation>%2の%1前</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>length, day</comment>
        <translation>%2の%1後</translation>
    </message>
    <message>
        <source>%1, moved to a working day</source>
        <translation>%1（休日なら開庁日にずらす）</translation>
    </message>
    <message>
        <source>“%1” is newly required of you: %2.</source>
        <translation>「%1」が新たに必要になります（%2）。</translation>
    </message>
    <message>
        <source>“%1” is no longer required of you.</source>
        <translation>「%1」は不要になります。</translation>
    </message>
    <message>
        <source>“%1” changes from “%2” to “%3”.</source>
        <translation>「%1」が「%2」から「%3」に変わります。</translation>
    </message>
    <message>
        <source>“%1” is due on %2 instead of %3.</source>
        <translation>「%1」の期限は%3ではなく%2になります。</translation>
    </message>
    <message>
        <source>“%1” requires %2 instead of %3.</source>
        <translation>「%1」に必要な量は%3ではなく%2になります。</translation>
    </message>
    <message>
        <source>%2 earned for “%1” instead of %3.</source>
        <translation>「%1」の実績は%3ではなく%2になります。</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>半期</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>year from month %1 on</source>
        <translation>%1月始まりの年</translation>
    </message>
    <message>
        <source>the first day of that %1</source>
        <comment>unit of the calendar</comment>
        <translation>その%1の初日</translation>
    </message>
    <message>
        <source>the last day of that %1</source>
        <comment>unit of the calendar</comment>
        <translation>その%1の末日</translation>
    </message>
    <message>
        <source>the first day of the next %1</source>
        <comment>unit of the calendar</comment>
        <translation>次の%1の初日</translation>
    </message>
    <message>
        <source>no such rule</source>
        <translation>定めなし</translation>
    </message>
    <message>
        <source>%1, moved to %2</source>
        <comment>day, day of the calendar</comment>
        <translation>%1を基準に、%2</translation>
    </message>
    <message>
        <source>%1, and %2 back</source>
        <translation>%1のさらに%2前</translation>
    </message>
    <message>
        <source>%1, and %2 on</source>
        <translation>%1のさらに%2後</translation>
    </message>
    <message>
        <source>%1, but not before %2</source>
        <translation>%1（%2より前にはならない）</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>「%1」がなくなりました。</translation>
    </message>
    <message>
        <source>the first day of a %1 on or after it</source>
        <comment>unit of the calendar</comment>
        <translation>その日以後で最初の%1の初日</translation>
    </message>
    <message>
        <source>%1: until now “%2”, from now on “%3”.</source>
        <translation>%1：これまで「%2」、これから「%3」。</translation>
    </message>
    <message>
        <source>“%1”, %2: until now “%3”, from now on “%4”.</source>
        <translation>「%1」の「%2」：これまで「%3」、これから「%4」。</translation>
    </message>
    <message>
        <source>the last day of year %1 from %2</source>
        <comment>number, day</comment>
        <translation>%2の%1年後の前日</translation>
    </message>
    <message>
        <source>“%1”: the basis changes from %2 to %3.</source>
        <translation>「%1」：根拠の種類が%2から%3に変わります。</translation>
    </message>
    <message>
        <source>%1: the basis changes from %2 to %3.</source>
        <translation>%1：根拠の種類が%2から%3に変わります。</translation>
    </message>
    <message>
        <source>“%1”, %2: the basis changes from %3 to %4.</source>
        <translation>「%1」の%2：根拠の種類が%3から%4に変わります。</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>%1 (%2)</source>
        <comment>short name, name</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>After the as-of date</source>
        <translation>基準日より後</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>算入なし</translation>
    </message>
    <message>
        <source>Counted provisionally</source>
        <translation>暫定算入</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>算入</translation>
    </message>
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
        <source>Term</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Counting period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Application window</source>
        <translation>申請期間</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 〜</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>次期</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between credentials</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, days</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>kind, days, state</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>No deadlines ahead.</source>
        <translation>今後の期限はありません。</translation>
    </message>
    <message>
        <source>The next deadline is %1: “%2” (%3).</source>
        <comment>day, requirement, credential</comment>
        <translation>次の期限は%1、「%2」（%3）です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Start by</source>
        <translation>着手期限</translation>
    </message>
    <message>
        <source>Year %1</source>
        <comment>of a term</comment>
        <translation>%1年目</translation>
    </message>
    <message>
        <source>Credits by year</source>
        <translation>年ごとの単位</translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>a term that another followed</comment>
        <translation>更新済み</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) of your credentials in the next 12 months.</source>
        <translation>
            <numerusform>今後12か月に、資格の期限が%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Todos</name>
    <message>
        <source>%1: %2</source>
        <comment>requirement, its part</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 was due on %2. It can still be met until %3 (%4).</source>
        <translation>%1は、期限の%2を過ぎました。%3まで間に合います（%4）。</translation>
    </message>
    <message>
        <source>%1 is due on %2 (%3).</source>
        <translation>%1の期限は%2です（%3）。</translation>
    </message>
    <message>
        <source>%1 can no longer be met.</source>
        <translation>%1は、もう満たせません。</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>次は%1です。</translation>
    </message>
    <message>
        <source>Next: %1. Start by %2 (%3); it is due on %4.</source>
        <translation>次は%1です。%2までに始めてください（%3）。期限は%4です。</translation>
    </message>
    <message>
        <source>Next: %1, due on %2 (%3).</source>
        <translation>次は%1、期限は%2です（%3）。</translation>
    </message>
    <message>
        <source>There is nothing to do now.</source>
        <translation>いま、することはありません。</translation>
    </message>
    <message>
        <source>There is nothing to do now. Next: %1, from %2.</source>
        <translation>いま、することはありません。次は%1で、%2に始まります。</translation>
    </message>
    <message numerus="yes">
        <source>%n to look into</source>
        <translation>
            <numerusform>確認が必要な資格が%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>counts: 1 urgent, 2 overdue</comment>
        <translation>%1あります。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between sums of money</comment>
        <translation>と</translation>
    </message>
    <message>
        <source>Urgent: %1</source>
        <translation>急ぎです。%1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほかに%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No credential is recorded yet. Please begin with the first one.</source>
        <translation>資格がまだ登録されていません。最初の資格から始めてください。</translation>
    </message>
    <message>
        <source>No credential is in force.</source>
        <translation>有効な資格はありません。</translation>
    </message>
    <message>
        <source>The term begins on %1.</source>
        <translation>期間は%1に始まります。</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>期限を過ぎた要件はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without evidence</source>
        <translation>
            <numerusform>証憑のない記録（%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more requirement(s), not begun yet</source>
        <translation>
            <numerusform>このほか、開始前の要件（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Date passed</source>
        <comment>of a plan</comment>
        <translation>予定日を経過</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>evidence</comment>
        <translation>証憑なし</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>急ぎ</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>the term of a credential</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the records</comment>
        <translation>一覧を見る</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画する</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>what was done</comment>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>支払いを記録</translation>
    </message>
    <message>
        <source>Record report</source>
        <translation>報告を記録</translation>
    </message>
    <message>
        <source>Prepare application</source>
        <translation>申請の準備</translation>
    </message>
    <message>
        <source>Record application</source>
        <translation>申請を記録</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>方法を選ぶ</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a requirement</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>oldest requested on %1</source>
        <translation>最も古い依頼は%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record renewal</source>
        <translation>更新を記録</translation>
    </message>
    <message>
        <source>Add the missing rule pack</source>
        <translation>規則パックを追加</translation>
    </message>
    <message>
        <source>Add the rules for this term</source>
        <translation>この期間の規則を追加</translation>
    </message>
    <message>
        <source>Record the result of the renewal</source>
        <translation>更新の結果を記録</translation>
    </message>
    <message>
        <source>Renew within the grace period</source>
        <translation>猶予期間内に更新</translation>
    </message>
    <message>
        <source>Check whether it was renewed</source>
        <translation>更新の有無を確認</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <comment>requirement, credential</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 was missed; its grace period ended on %2.</source>
        <translation>%1は、猶予期間の末日%2を過ぎました。</translation>
    </message>
    <message>
        <source>%1 was missed; its last day was %2.</source>
        <translation>%1は、期限の%2を過ぎました。</translation>
    </message>
    <message>
        <source>%1, term ended %2</source>
        <comment>credential, day</comment>
        <translation>%1（%2満了）</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>a requirement that is advice</comment>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Record course</source>
        <comment>that it was attended</comment>
        <translation>受講を記録</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <comment>a plan whose day has passed</comment>
        <translation>計画し直す</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>予定日 %1</translation>
    </message>
    <message>
        <source>Renewed? Record it.</source>
        <translation>更新済みなら記録</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to go in %n day(s)</source>
        <comment>credential, credits</comment>
        <translation>
            <numerusform>%1は残り%2（あと%n日）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>lacks</comment>
        <translation>%1です。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between lacks</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>amount</comment>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Training and engagements without evidence</source>
        <translation>証憑のない講習・研修と案件</translation>
    </message>
    <message>
        <source>Training and engagements without evidence since %1</source>
        <translation>証憑のない講習・研修と案件（%1以降）</translation>
    </message>
    <message>
        <source>next plan %1</source>
        <comment>day</comment>
        <translation>次の計画 %1</translation>
    </message>
    <message>
        <source>Show requests</source>
        <comment>for confirmations</comment>
        <translation>依頼を見る</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a requirement</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what presses, how it stands</comment>
        <translation>%1は%2</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) due soon</source>
        <translation>
            <numerusform>期限の迫った要件が%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) missed</source>
        <translation>
            <numerusform>期限切れの要件が%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) overdue</source>
        <translation>
            <numerusform>期限切れの支払いが%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) lapsed</source>
        <translation>
            <numerusform>失効した資格が%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>two things that press</comment>
        <translation>%1です。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things that press</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fees overdue and unpaid: %1.</source>
        <translation>期限切れの未払い：%1。</translation>
    </message>
    <message>
        <source>Fee overdue</source>
        <comment>a credential of which a fee alone was missed</comment>
        <translation>支払い期限切れ</translation>
    </message>
    <message>
        <source>%1 has been overdue since %2; its grace period ended on %3.</source>
        <translation>%1は期限（%2）を過ぎて未払いです。猶予期間も%3に終わりました。</translation>
    </message>
    <message>
        <source>%1 has been overdue since %2.</source>
        <translation>%1は期限（%2）を過ぎて未払いです。</translation>
    </message>
    <message numerus="yes">
        <source>No renewal is recorded, so all %n credentials count as lapsed.</source>
        <translation>
            <numerusform>%n資格すべてで更新の記録がなく、失効と判定しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>planned completion %1</source>
        <comment>day</comment>
        <translation>修了予定 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) met only by working assumptions.</source>
        <translation>
            <numerusform>%n件は、正式な要件が未公表のため、本ソフトの想定による暫定充足です。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you renewed, record the renewal. If not, see the consequences of the lapse.</source>
        <translation>更新済みなら更新を記録し、まだなら失効後の手続きを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation request(s)</source>
        <translation>
            <numerusform>証明依頼（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpaid</source>
        <comment>a fee</comment>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a fee</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Consequences</source>
        <comment>once a credential has lapsed</comment>
        <translation>失効後の手続き</translation>
    </message>
    <message>
        <source>Consequences</source>
        <comment>once a requirement is missed</comment>
        <translation>期限後の扱い</translation>
    </message>
    <message>
        <source>%1, not recorded</source>
        <comment>day planned for</comment>
        <translation>%1（未記録）</translation>
    </message>
    <message>
        <source>“%1” is met only by a working assumption.</source>
        <comment>requirement</comment>
        <translation>「%1」は、正式な要件が未公表のため、本ソフトの想定による暫定充足です。</translation>
    </message>
    <message>
        <source>Provisional: unless %1 accepts “%2”, take the planned “%3” (%4).</source>
        <comment>issuer, requirement, plan, day</comment>
        <translation>「%2」は本ソフトの想定による暫定充足です。%1の承認がなければ、計画中の「%3」（%4）を受講します。</translation>
    </message>
    <message>
        <source>Provisional: unless %1 accepts “%2”, start a course by %3.</source>
        <comment>issuer, requirement, day</comment>
        <translation>「%2」は本ソフトの想定による暫定充足です。%1の承認がなければ、%3までに講習に着手します。</translation>
    </message>
    <message>
        <source>Provisional: unless %1 accepts “%2”, complete a course by %3.</source>
        <comment>issuer, requirement, day</comment>
        <translation>「%2」は本ソフトの想定による暫定充足です。%1の承認がなければ、%3までに講習の修了が必要です。</translation>
    </message>
</context>
<context>
    <name>ValueKinds</name>
    <message>
        <source>null</source>
        <translation>空（null）</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>項目の組</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>¥%1</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>US$%1</source>
        <translation>%1米ドル</translation>
    </message>
    <message>
        <source>€%1</source>
        <translation>%1ユーロ</translation>
    </message>
    <message>
        <source>£%1</source>
        <translation>%1ポンド</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>image (%1)</source>
        <translation>画像（%1）</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>¥ (JPY)</source>
        <comment>a currency to choose</comment>
        <translation>円</translation>
    </message>
    <message>
        <source>US$ (USD)</source>
        <comment>a currency to choose</comment>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>€ (EUR)</source>
        <comment>a currency to choose</comment>
        <translation>ユーロ</translation>
    </message>
    <message>
        <source>£ (GBP)</source>
        <comment>a currency to choose</comment>
        <translation>英ポンド</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Met</source>
        <comment>verdict</comment>
        <translation>充足</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <comment>verdict</comment>
        <translation>期間前</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>verdict</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>verdict</comment>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Waived</source>
        <comment>verdict</comment>
        <translation>免除</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>verdict</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>it is not claimed for this credential</source>
        <comment>exclusion</comment>
        <translation>この資格を対象にしていません</translation>
    </message>
    <message>
        <source>its type is not accepted here</source>
        <comment>exclusion</comment>
        <translation>ここで算入する種別ではありません</translation>
    </message>
    <message>
        <source>its date is in the future</source>
        <comment>exclusion</comment>
        <translation>日付が基準日より後です</translation>
    </message>
    <message>
        <source>it is from before the certification</source>
        <comment>exclusion</comment>
        <translation>認定より前のものです</translation>
    </message>
    <message>
        <source>it is not finished</source>
        <comment>exclusion</comment>
        <translation>まだ完了していません</translation>
    </message>
    <message>
        <source>it is outside the period</source>
        <comment>exclusion</comment>
        <translation>期間外です</translation>
    </message>
    <message>
        <source>it has no syllabus items, or too few</source>
        <comment>exclusion</comment>
        <translation>シラバス項目が足りません</translation>
    </message>
    <message>
        <source>it has no evidence, or too little</source>
        <comment>exclusion</comment>
        <translation>証憑がありません（または足りません）</translation>
    </message>
    <message>
        <source>its confirmation is not signed</source>
        <comment>exclusion</comment>
        <translation>証明が得られていません</translation>
    </message>
    <message>
        <source>it is below what is required</source>
        <comment>exclusion</comment>
        <translation>求められる水準に届きません</translation>
    </message>
    <message>
        <source>it repeats another record</source>
        <comment>exclusion</comment>
        <translation>別の記録と重複しています</translation>
    </message>
    <message>
        <source>other requirements were still open on its day</source>
        <comment>exclusion</comment>
        <translation>その日にほかの要件が残っていました</translation>
    </message>
    <message>
        <source>the required number is already reached</source>
        <comment>exclusion</comment>
        <translation>必要な数に達しています</translation>
    </message>
    <message>
        <source>it is over the cap</source>
        <comment>exclusion</comment>
        <translation>上限を超えています</translation>
    </message>
    <message>
        <source>law</source>
        <comment>standing</comment>
        <translation>法令</translation>
    </message>
    <message>
        <source>official</source>
        <comment>standing</comment>
        <translation>公式</translation>
    </message>
    <message>
        <source>confirmed by the holder</source>
        <comment>standing</comment>
        <translation>本人が確認</translation>
    </message>
    <message>
        <source>several sources</source>
        <comment>standing</comment>
        <translation>複数の出典</translation>
    </message>
    <message>
        <source>single source</source>
        <comment>standing</comment>
        <translation>出典1件のみ</translation>
    </message>
    <message>
        <source>inferred</source>
        <comment>standing</comment>
        <translation>推定</translation>
    </message>
    <message>
        <source>working assumption</source>
        <comment>standing</comment>
        <translation>本ソフトの想定</translation>
    </message>
    <message>
        <source>credential</source>
        <comment>record</comment>
        <translation>資格</translation>
    </message>
    <message>
        <source>training</source>
        <comment>record</comment>
        <translation>講習・研修</translation>
    </message>
    <message>
        <source>practice</source>
        <comment>record</comment>
        <translation>実務</translation>
    </message>
    <message>
        <source>engagement</source>
        <comment>record</comment>
        <translation>案件</translation>
    </message>
    <message>
        <source>client</source>
        <comment>record</comment>
        <translation>支援先</translation>
    </message>
    <message>
        <source>verifier</source>
        <comment>record</comment>
        <translation>証明者</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>record</comment>
        <translation>証憑</translation>
    </message>
    <message>
        <source>event</source>
        <comment>record</comment>
        <translation>手続き</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>record</comment>
        <translation>計画</translation>
    </message>
    <message>
        <source>criterion</source>
        <comment>record</comment>
        <translation>基準</translation>
    </message>
    <message>
        <source>active</source>
        <comment>credential status</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>credential status</comment>
        <translation>休止中</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>credential status</comment>
        <translation>返上</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>credential status</comment>
        <translation>取消し</translation>
    </message>
    <message>
        <source>online course</source>
        <comment>training kind</comment>
        <translation>オンライン講習</translation>
    </message>
    <message>
        <source>practical course</source>
        <comment>training kind</comment>
        <translation>実践講習</translation>
    </message>
    <message>
        <source>designated course</source>
        <comment>training kind</comment>
        <translation>特定講習</translation>
    </message>
    <message>
        <source>course</source>
        <comment>training kind</comment>
        <translation>講座</translation>
    </message>
    <message>
        <source>seminar</source>
        <comment>training kind</comment>
        <translation>セミナー</translation>
    </message>
    <message>
        <source>webinar</source>
        <comment>training kind</comment>
        <translation>ウェビナー</translation>
    </message>
    <message>
        <source>conference</source>
        <comment>training kind</comment>
        <translation>カンファレンス</translation>
    </message>
    <message>
        <source>chapter meeting</source>
        <comment>training kind</comment>
        <translation>勉強会・交流会</translation>
    </message>
    <message>
        <source>university course</source>
        <comment>training kind</comment>
        <translation>大学の授業</translation>
    </message>
    <message>
        <source>self-study</source>
        <comment>training kind</comment>
        <translation>自習</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>training kind</comment>
        <translation>書籍</translation>
    </message>
    <message>
        <source>hands-on lab</source>
        <comment>training kind</comment>
        <translation>演習</translation>
    </message>
    <message>
        <source>teaching</source>
        <comment>training kind</comment>
        <translation>講師活動</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>training kind</comment>
        <translation>執筆</translation>
    </message>
    <message>
        <source>exam passed</source>
        <comment>training kind</comment>
        <translation>試験合格</translation>
    </message>
    <message>
        <source>mentoring</source>
        <comment>training kind</comment>
        <translation>メンタリング</translation>
    </message>
    <message>
        <source>volunteering</source>
        <comment>training kind</comment>
        <translation>ボランティア</translation>
    </message>
    <message>
        <source>committee</source>
        <comment>training kind</comment>
        <translation>委員会活動</translation>
    </message>
    <message>
        <source>work</source>
        <comment>training kind</comment>
        <translation>業務</translation>
    </message>
    <message>
        <source>attendee</source>
        <comment>training role</comment>
        <translation>受講者</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>training role</comment>
        <translation>講師・登壇者</translation>
    </message>
    <message>
        <source>author</source>
        <comment>training role</comment>
        <translation>著者</translation>
    </message>
    <message>
        <source>co-author</source>
        <comment>training role</comment>
        <translation>共著者</translation>
    </message>
    <message>
        <source>editor</source>
        <comment>training role</comment>
        <translation>編集者</translation>
    </message>
    <message>
        <source>organiser</source>
        <comment>training role</comment>
        <translation>主催者</translation>
    </message>
    <message>
        <source>online</source>
        <comment>delivery</comment>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>on site</source>
        <comment>delivery</comment>
        <translation>対面</translation>
    </message>
    <message>
        <source>recorded</source>
        <comment>delivery</comment>
        <translation>録画</translation>
    </message>
    <message>
        <source>myself</source>
        <comment>payer</comment>
        <translation>自己負担</translation>
    </message>
    <message>
        <source>employer</source>
        <comment>payer</comment>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>other</source>
        <comment>payer</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>advice</source>
        <comment>practice kind</comment>
        <translation>助言・相談</translation>
    </message>
    <message>
        <source>risk analysis</source>
        <comment>practice kind</comment>
        <translation>リスク分析</translation>
    </message>
    <message>
        <source>assessment or audit</source>
        <comment>practice kind</comment>
        <translation>評価・監査</translation>
    </message>
    <message>
        <source>incident response</source>
        <comment>practice kind</comment>
        <translation>インシデント対応</translation>
    </message>
    <message>
        <source>SOC or CSIRT operation</source>
        <comment>practice kind</comment>
        <translation>SOC・CSIRT の運用</translation>
    </message>
    <message>
        <source>design review</source>
        <comment>practice kind</comment>
        <translation>設計レビュー</translation>
    </message>
    <message>
        <source>lecture</source>
        <comment>practice kind</comment>
        <translation>講演</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>practice kind</comment>
        <translation>執筆</translation>
    </message>
    <message>
        <source>committee</source>
        <comment>practice kind</comment>
        <translation>委員会活動</translation>
    </message>
    <message>
        <source>own employer</source>
        <comment>beneficiary</comment>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>client</source>
        <comment>beneficiary</comment>
        <translation>支援先</translation>
    </message>
    <message>
        <source>public programme</source>
        <comment>beneficiary</comment>
        <translation>公的な事業</translation>
    </message>
    <message>
        <source>one-off</source>
        <comment>assignment</comment>
        <translation>特命業務</translation>
    </message>
    <message>
        <source>routine</source>
        <comment>assignment</comment>
        <translation>通常業務</translation>
    </message>
    <message>
        <source>lead</source>
        <comment>practice role</comment>
        <translation>主担当</translation>
    </message>
    <message>
        <source>team member</source>
        <comment>practice role</comment>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>solo</source>
        <comment>practice role</comment>
        <translation>単独</translation>
    </message>
    <message>
        <source>Security policies</source>
        <comment>theme</comment>
        <translation>情報セキュリティ規程の整備</translation>
    </message>
    <message>
        <source>Asset inventory and risk</source>
        <comment>theme</comment>
        <translation>情報資産の洗い出しとリスクの整備</translation>
    </message>
    <message>
        <source>Cloud security</source>
        <comment>theme</comment>
        <translation>クラウドサービスの安全利用</translation>
    </message>
    <message>
        <source>Incident response</source>
        <comment>theme</comment>
        <translation>セキュリティインシデント対応</translation>
    </message>
    <message>
        <source>Security awareness training</source>
        <comment>theme</comment>
        <translation>従業員向けセキュリティ教育</translation>
    </message>
    <message>
        <source>Govern</source>
        <comment>skill</comment>
        <translation>統治</translation>
    </message>
    <message>
        <source>Identify</source>
        <comment>skill</comment>
        <translation>識別</translation>
    </message>
    <message>
        <source>Protect</source>
        <comment>skill</comment>
        <translation>防御</translation>
    </message>
    <message>
        <source>Detect</source>
        <comment>skill</comment>
        <translation>検知</translation>
    </message>
    <message>
        <source>Respond</source>
        <comment>skill</comment>
        <translation>対応</translation>
    </message>
    <message>
        <source>Recover</source>
        <comment>skill</comment>
        <translation>復旧</translation>
    </message>
    <message>
        <source>certificate</source>
        <comment>evidence kind</comment>
        <translation>修了証</translation>
    </message>
    <message>
        <source>confirmation</source>
        <comment>evidence kind</comment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>report</source>
        <comment>evidence kind</comment>
        <translation>報告書</translation>
    </message>
    <message>
        <source>contract</source>
        <comment>evidence kind</comment>
        <translation>契約書</translation>
    </message>
    <message>
        <source>deliverable</source>
        <comment>evidence kind</comment>
        <translation>成果物</translation>
    </message>
    <message>
        <source>slides</source>
        <comment>evidence kind</comment>
        <translation>スライド</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>evidence kind</comment>
        <translation>領収書</translation>
    </message>
    <message>
        <source>correspondence</source>
        <comment>evidence kind</comment>
        <translation>連絡の記録</translation>
    </message>
    <message>
        <source>photo</source>
        <comment>evidence kind</comment>
        <translation>写真</translation>
    </message>
    <message>
        <source>other</source>
        <comment>evidence kind</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>certification</comment>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>renewal application</source>
        <comment>event kind</comment>
        <translation>更新申請</translation>
    </message>
    <message>
        <source>renewed</source>
        <comment>event kind</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>fee paid</source>
        <comment>event kind</comment>
        <translation>会費・手数料の支払い</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>event kind</comment>
        <translation>報告</translation>
    </message>
    <message>
        <source>audited</source>
        <comment>event kind</comment>
        <translation>監査</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>event kind</comment>
        <translation>休止</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>event kind</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>name suspended</source>
        <comment>event kind</comment>
        <translation>名称の使用停止</translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>event kind</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>event kind</comment>
        <translation>取消し</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>event kind</comment>
        <translation>返上</translation>
    </message>
    <message>
        <source>address changed</source>
        <comment>event kind</comment>
        <translation>住所の変更</translation>
    </message>
    <message>
        <source>employer changed</source>
        <comment>event kind</comment>
        <translation>勤務先の変更</translation>
    </message>
    <message>
        <source>name changed</source>
        <comment>event kind</comment>
        <translation>氏名の変更</translation>
    </message>
    <message>
        <source>exam passed</source>
        <comment>event kind</comment>
        <translation>試験合格</translation>
    </message>
    <message>
        <source>working assumption</source>
        <comment>criterion</comment>
        <translation>本ソフトの想定</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>criterion</comment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>course</source>
        <comment>deadline</comment>
        <translation>講習</translation>
    </message>
    <message>
        <source>application</source>
        <comment>deadline</comment>
        <translation>申請</translation>
    </message>
    <message>
        <source>fee</source>
        <comment>deadline</comment>
        <translation>会費・手数料</translation>
    </message>
    <message>
        <source>report</source>
        <comment>deadline</comment>
        <translation>報告</translation>
    </message>
    <message>
        <source>Information security policy development</source>
        <comment>1-1</comment>
        <translation>情報セキュリティ方針の策定</translation>
    </message>
    <message>
        <source>Information security risk assessment</source>
        <comment>1-2</comment>
        <translation>情報セキュリティリスクアセスメント</translation>
    </message>
    <message>
        <source>Information security risk treatment</source>
        <comment>1-3</comment>
        <translation>情報セキュリティリスク対応</translation>
    </message>
    <message>
        <source>Information security rule development</source>
        <comment>1-4</comment>
        <translation>情報セキュリティ諸規程の策定</translation>
    </message>
    <message>
        <source>Information security audit</source>
        <comment>1-5</comment>
        <translation>情報セキュリティ監査</translation>
    </message>
    <message>
        <source>Collection and analysis of security trends and cases</source>
        <comment>1-6</comment>
        <translation>情報セキュリティに関する動向・事例の収集と分析</translation>
    </message>
    <message>
        <source>Stakeholder communication</source>
        <comment>1-7</comment>
        <translation>関係者とのコミュニケーション</translation>
    </message>
    <message>
        <source>Planning and requirements definition (security)</source>
        <comment>2-1</comment>
        <translation>企画・要件定義（セキュリティの観点）</translation>
    </message>
    <message>
        <source>Secure deployment of products and services</source>
        <comment>2-2</comment>
        <translation>製品・サービスのセキュアな導入</translation>
    </message>
    <message>
        <source>Architecture design (security)</source>
        <comment>2-3</comment>
        <translation>アーキテクチャの設計（セキュリティの観点）</translation>
    </message>
    <message>
        <source>Design and implementation of security functions</source>
        <comment>2-4</comment>
        <translation>セキュリティ機能の設計・実装</translation>
    </message>
    <message>
        <source>Secure programming</source>
        <comment>2-5</comment>
        <translation>セキュアプログラミング</translation>
    </message>
    <message>
        <source>Security testing</source>
        <comment>2-6</comment>
        <translation>セキュリティテスト</translation>
    </message>
    <message>
        <source>Operation and maintenance (security)</source>
        <comment>2-7</comment>
        <translation>運用・保守（セキュリティの観点）</translation>
    </message>
    <message>
        <source>Security of the development environment</source>
        <comment>2-8</comment>
        <translation>開発環境のセキュリティ確保</translation>
    </message>
    <message>
        <source>Use of cryptography and key management</source>
        <comment>3-1</comment>
        <translation>暗号利用及び鍵管理</translation>
    </message>
    <message>
        <source>Malware protection</source>
        <comment>3-2</comment>
        <translation>マルウェア対策</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>3-3</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Security monitoring, log collection and analysis</source>
        <comment>3-4</comment>
        <translation>セキュリティ監視並びにログの取得及び分析</translation>
    </message>
    <message>
        <source>Network and device security management</source>
        <comment>3-5</comment>
        <translation>ネットワーク及び機器のセキュリティ管理</translation>
    </message>
    <message>
        <source>Vulnerability management</source>
        <comment>3-6</comment>
        <translation>脆弱性への対応</translation>
    </message>
    <message>
        <source>Physical security management</source>
        <comment>3-7</comment>
        <translation>物理的セキュリティ管理</translation>
    </message>
    <message>
        <source>Account and access management</source>
        <comment>3-8</comment>
        <translation>アカウント管理及びアクセス管理</translation>
    </message>
    <message>
        <source>Personnel security</source>
        <comment>3-9</comment>
        <translation>人的管理</translation>
    </message>
    <message>
        <source>Supply chain information security</source>
        <comment>3-10</comment>
        <translation>サプライチェーンの情報セキュリティの推進</translation>
    </message>
    <message>
        <source>Compliance management</source>
        <comment>3-11</comment>
        <translation>コンプライアンス管理</translation>
    </message>
    <message>
        <source>Establishing incident management</source>
        <comment>4-1</comment>
        <translation>情報セキュリティインシデントの管理体制の構築</translation>
    </message>
    <message>
        <source>Assessment of information security events</source>
        <comment>4-2</comment>
        <translation>情報セキュリティ事象の評価</translation>
    </message>
    <message>
        <source>Response to information security incidents</source>
        <comment>4-3</comment>
        <translation>情報セキュリティインシデントへの対応</translation>
    </message>
    <message>
        <source>Evidence collection and analysis</source>
        <comment>4-4</comment>
        <translation>証拠の収集及び分析</translation>
    </message>
    <message numerus="yes">
        <source>%1 course(s)</source>
        <translation>
            <numerusform>%1回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 engagement(s)</source>
        <translation>
            <numerusform>%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 application(s)</source>
        <translation>
            <numerusform>%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>%1単位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fee(s)</source>
        <translation>
            <numerusform>支払い%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 report(s)</source>
        <translation>
            <numerusform>報告%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exam(s)</source>
        <translation>
            <numerusform>試験%1回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 audit(s)</source>
        <translation>
            <numerusform>審査%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 categories</source>
        <translation>
            <numerusform>%1区分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requirement(s)</source>
        <translation>
            <numerusform>%1要件</numerusform>
        </translation>
    </message>
    <message>
        <source>template</source>
        <comment>record</comment>
        <translation>ひな型</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <comment>record</comment>
        <translation>自己評価</translation>
    </message>
    <message>
        <source>profile</source>
        <comment>record</comment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>not yet in practice</source>
        <comment>skill level</comment>
        <translation>実践には至っていない</translation>
    </message>
    <message>
        <source>with support</source>
        <comment>skill level</comment>
        <translation>助けがあればできる</translation>
    </message>
    <message>
        <source>can lead others</source>
        <comment>skill level</comment>
        <translation>他者を指導できる</translation>
    </message>
    <message>
        <source>hour</source>
        <comment>service unit</comment>
        <translation>1時間</translation>
    </message>
    <message>
        <source>day</source>
        <comment>service unit</comment>
        <translation>1日</translation>
    </message>
    <message>
        <source>month</source>
        <comment>service unit</comment>
        <translation>1か月</translation>
    </message>
    <message>
        <source>engagement</source>
        <comment>service unit</comment>
        <translation>1案件</translation>
    </message>
    <message>
        <source>Credentials</source>
        <comment>heading of a list</comment>
        <translation>資格</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>heading of a list</comment>
        <translation>講習・研修</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>heading of a list</comment>
        <translation>実務</translation>
    </message>
    <message>
        <source>Engagements</source>
        <comment>heading of a list</comment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>heading of a list</comment>
        <translation>支援先</translation>
    </message>
    <message>
        <source>Verifiers</source>
        <comment>heading of a list</comment>
        <translation>証明者</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>heading of a list</comment>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>heading of a list</comment>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Plans</source>
        <comment>heading of a list</comment>
        <translation>計画</translation>
    </message>
    <message>
        <source>Criteria</source>
        <comment>heading of a list</comment>
        <translation>基準</translation>
    </message>
    <message>
        <source>Templates</source>
        <comment>heading of a list</comment>
        <translation>ひな型</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <comment>heading of a list</comment>
        <translation>自己評価</translation>
    </message>
    <message>
        <source>Profiles</source>
        <comment>heading of a list</comment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Not current</source>
        <comment>verdict</comment>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>official, quoted by a third party</source>
        <comment>standing</comment>
        <translation>公式（第三者の引用）</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>verdict</comment>
        <translation>未了</translation>
    </message>
    <message>
        <source>Provisional</source>
        <comment>verdict</comment>
        <translation>暫定充足</translation>
    </message>
    <message>
        <source>Grace period</source>
        <comment>verdict</comment>
        <translation>猶予期間</translation>
    </message>
    <message>
        <source>recurring task</source>
        <comment>record</comment>
        <translation>定期の取り組み</translation>
    </message>
    <message>
        <source>Recurring tasks</source>
        <comment>heading of a list</comment>
        <translation>定期の取り組み</translation>
    </message>
    <message>
        <source>policy writing</source>
        <comment>practice kind</comment>
        <translation>規程の整備</translation>
    </message>
    <message>
        <source>education</source>
        <comment>practice kind</comment>
        <translation>教育</translation>
    </message>
    <message>
        <source>volunteering</source>
        <comment>beneficiary</comment>
        <translation>ボランティア</translation>
    </message>
    <message>
        <source>independent</source>
        <comment>skill level</comment>
        <translation>単独で支援できる</translation>
    </message>
    <message>
        <source>not requested</source>
        <comment>certification</comment>
        <translation>未依頼</translation>
    </message>
    <message>
        <source>requested</source>
        <comment>certification</comment>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>certification</comment>
        <translation>辞退</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>certification</comment>
        <translation>取得不可</translation>
    </message>
    <message>
        <source>You know of it, but have not done it at work.</source>
        <translation>知識はあるが、実務で行ったことはない。</translation>
    </message>
    <message>
        <source>You can do it with help from someone experienced.</source>
        <translation>経験者の助けを受けながら行える。</translation>
    </message>
    <message>
        <source>You can plan it and carry it out on your own.</source>
        <translation>一人で計画し、やり遂げられる。</translation>
    </message>
    <message>
        <source>You can teach it and lead others in it.</source>
        <translation>ほかの人に教え、任せて導ける。</translation>
    </message>
    <message>
        <source>credits</source>
        <comment>deadline</comment>
        <translation>単位</translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1か月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koshin::PasteText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>credential not held</source>
        <translation>保有していない資格</translation>
    </message>
    <message>
        <source>unknown category</source>
        <translation>区分が不明</translation>
    </message>
    <message>
        <source>credits without a credential</source>
        <translation>単位の対象資格が不明</translation>
    </message>
    <message>
        <source>several clients of this name</source>
        <translation>同じ呼び名の支援先が複数</translation>
    </message>
    <message>
        <source>unknown client</source>
        <translation>支援先が未登録</translation>
    </message>
    <message>
        <source>unknown engagement</source>
        <translation>案件を特定できない</translation>
    </message>
    <message>
        <source>no signature mentioned</source>
        <translation>署名の有無が不明</translation>
    </message>
    <message>
        <source>more than 24 hours a day</source>
        <translation>1日24時間を超過</translation>
    </message>
    <message>
        <source>more days than the period has</source>
        <translation>期間より長い日数</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>先の日付</translation>
    </message>
    <message>
        <source>date has passed</source>
        <translation>過ぎた日付</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>知らない語</translation>
    </message>
    <message>
        <source>times and duration differ</source>
        <translation>時刻と時間が不一致</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>You do not hold %1, so it is left out.</source>
        <translation>%1は保有資格にないため、除きます。</translation>
    </message>
    <message>
        <source>You do not hold %1, so the record is claimed for every credential that accepts its type.</source>
        <translation>%1は保有資格にありません。資格を指定せず、この種別を認めるすべての資格を対象にします。</translation>
    </message>
    <message>
        <source>None of these credentials has the category “%1”, so it is left out.</source>
        <translation>これらの資格に区分「%1」はないため、区分を除きます。</translation>
    </message>
    <message>
        <source>There is no credential for the %1 credits, so they are left out.</source>
        <translation>単位数%1を付ける資格がないため、単位数を除きます。</translation>
    </message>
    <message>
        <source>Several clients are called “%1”, so the client is left out.</source>
        <translation>「%1」という支援先が複数あるため、支援先を除きます。</translation>
    </message>
    <message>
        <source>There is no client “%1” yet, so the client is left out.</source>
        <translation>支援先「%1」はまだないため、支援先を除きます。</translation>
    </message>
    <message>
        <source>There is no single engagement “%1”, so it is left out.</source>
        <translation>案件「%1」が1つに決まらないため、案件を除きます。</translation>
    </message>
    <message>
        <source>“%1” does not mention a signature, so the confirmation is taken as requested.</source>
        <translation>「%1」は署名があると書かれていないため、返事待ちとします。</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n day(s) is more than 24 hours a day. Is that right?</source>
        <translation>
            <numerusform>%n日間で%1は、1日24時間を超えます。このままでよいか確かめてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of work within %n day(s): is that right?</source>
        <translation>
            <numerusform>%n日間に%1日の業務です。このままでよいか確かめてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the future. Is it a plan?</source>
        <translation>%1はまだ先の日付です。計画ではないか確かめてください。</translation>
    </message>
    <message>
        <source>%1 has passed. Is it still a plan?</source>
        <translation>%1は過ぎた日付です。計画のままでよいか確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is not a known word for “%2”, so it is left out.</source>
        <translation>「%1」は「%2」の語として読めないため、取り込みません。</translation>
    </message>
    <message>
        <source>From start to end, without breaks, it is %1; the row says %2, which is taken.</source>
        <translation>開始から終了まで（休憩を除く）は%1ですが、この行の%2を使います。</translation>
    </message>
    <message>
        <source>%1 is the day of publication. Was it completed on that day?</source>
        <translation>%1は公開日です。この日に修了しましたか。</translation>
    </message>
    <message>
        <source>Not part of the table.</source>
        <translation>表の外の行です。</translation>
    </message>
    <message>
        <source>The headings again.</source>
        <translation>見出しの繰り返しです。</translation>
    </message>
    <message>
        <source>A total of other rows.</source>
        <translation>ほかの行の合計です。</translation>
    </message>
    <message>
        <source>Part of another table on the sheet.</source>
        <translation>同じシートにある別の表の行です。</translation>
    </message>
    <message>
        <source>Not done, by “%1”.</source>
        <translation>「%1」とあるため、取り込みません。</translation>
    </message>
    <message>
        <source>Not done yet, by “%1”.</source>
        <translation>「%1」とあり、まだ終わっていないため、取り込みません。</translation>
    </message>
    <message>
        <source>The same record already exists.</source>
        <translation>同じ記録がすでにあります。</translation>
    </message>
    <message>
        <source>This row is the same as line %1 and will be added as another record.</source>
        <translation>%1行目と同じ内容です。別の記録として追加します。</translation>
    </message>
    <message>
        <source>same as line %1</source>
        <translation>%1行目と同じ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready, %1 to check.</source>
        <translation>
            <numerusform>%n行はそのまま追加できます。%1行は確認が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ready.</source>
        <translation>
            <numerusform>%n行を追加できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors.</source>
        <translation>
            <numerusform>%n行にエラーがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) already exist.</source>
        <translation>
            <numerusform>%n行は登録済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) not recorded yet will be added under the name given here.</source>
        <translation>
            <numerusform>まだない支援先%n件も、この呼び名で追加します。</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1”, which comes first: the month or the day?</source>
        <translation>「%1」は、月と日のどちらが先ですか。</translation>
    </message>
    <message>
        <source>In “%1”, which of the numbers is the year?</source>
        <translation>「%1」のどの数字が年ですか。</translation>
    </message>
    <message>
        <source>In “%1”, what do plain numbers count?</source>
        <translation>「%1」の単位のない数字は、何を表しますか。</translation>
    </message>
    <message>
        <source>What does “%1” in “%2” mean?</source>
        <translation>「%2」の「%1」は何ですか。</translation>
    </message>
    <message>
        <source>Which credential do the credits belong to?</source>
        <translation>この単位は、どの資格のものですか。</translation>
    </message>
    <message>
        <source>Do empty cells in “%1” mean the value above them?</source>
        <translation>「%1」の空欄は、すぐ上と同じ値ですか。</translation>
    </message>
    <message>
        <source>Does “%1” in “%2” mean that it was done?</source>
        <translation>「%2」の「%1」は、終わったという意味ですか。</translation>
    </message>
    <message>
        <source>How many minutes did the rows without a duration take?</source>
        <translation>時間の書かれていない行は、何分にしますか。</translation>
    </message>
    <message>
        <source>Which client is “%1”?</source>
        <translation>「%1」はどの支援先ですか。</translation>
    </message>
    <message>
        <source>Which engagement is “%1”?</source>
        <translation>「%1」はどの案件ですか。</translation>
    </message>
    <message>
        <source>Which sheet should be read?</source>
        <translation>どのシートを読みますか。</translation>
    </message>
    <message>
        <source>Is this a list of training or of practice?</source>
        <translation>講習・研修と実務のどちらの一覧ですか。</translation>
    </message>
    <message>
        <source>Month first (3/14/2026)</source>
        <translation>月が先（3/14/2026）</translation>
    </message>
    <message>
        <source>Day first (14/3/2026)</source>
        <translation>日が先（14/3/2026）</translation>
    </message>
    <message>
        <source>Year first (26/3/14)</source>
        <translation>年が先（26/3/14）</translation>
    </message>
    <message>
        <source>Month first (3/14/26)</source>
        <translation>月が先（3/14/26）</translation>
    </message>
    <message>
        <source>Day first (14/3/26)</source>
        <translation>日が先（14/3/26）</translation>
    </message>
    <message>
        <source>Year of Reiwa first (8/3/14)</source>
        <translation>令和の年が先（8/3/14）</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>CPE hours of 50 minutes</source>
        <translation>CPE時間（1時間＝50分）</translation>
    </message>
    <message>
        <source>Keep it as a note</source>
        <translation>メモに残す</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべての資格</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes, it was done</source>
        <translation>はい、終わっています</translation>
    </message>
    <message>
        <source>No, it was not</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>新しい支援先</translation>
    </message>
    <message>
        <source>A new engagement</source>
        <translation>新しい案件</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>講習・研修</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>実務</translation>
    </message>
    <message>
        <source>it is neither a text nor a spreadsheet</source>
        <translation>テキストでも表計算ファイルでもありません</translation>
    </message>
    <message>
        <source>it holds no table: no line has several columns</source>
        <translation>表がありません。列の分かれた行が見つかりません</translation>
    </message>
    <message>
        <source>its table has more than %1 columns</source>
        <translation>列が%1を超えています</translation>
    </message>
    <message>
        <source>it is damaged or no spreadsheet</source>
        <translation>壊れているか、表計算ファイルではありません</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>reading it takes too much memory or time; save the sheet as CSV</source>
        <translation>読み込みに必要なメモリーか時間が上限を超えます。シートをCSVで保存してください</translation>
    </message>
    <message>
        <source>the program “koshin-sheets” is missing from the installation</source>
        <translation>インストール内容に koshin-sheets がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need an answer.</source>
        <translation>
            <numerusform>%n行は、質問への回答が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What type of training are the rows without a type?</source>
        <translation>種別の書かれていない行は、講習・研修のどの種別にしますか。</translation>
    </message>
    <message>
        <source>What type of work are the rows without a type?</source>
        <translation>種別の書かれていない行は、実務のどの種別にしますか。</translation>
    </message>
</context>
</TS>
