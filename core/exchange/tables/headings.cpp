// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/headings.h"

#include "exchange/quick/quickline.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace koshin::paste {

namespace {

using namespace Qt::StringLiterals;

/// Words in folded form, separated by `|`; `only` where they mean this in one kind of record alone.
struct HeadingWords
{
    PasteField field;
    QStringView words;
    Maybe<RecordKind> only = {};
    Maybe<Unit> unit = {};
    bool isClear = true;
};

// Of the rows of one field, the earlier is the likelier; of the words of one row, the earlier column.
const HeadingWords knownWords[] = {
    {PasteField::Day,
     u"完了日|修了日|受講日|受講年月日|受講完了日|修了年月日|completed|completed on|completion date|date completed|"
     u"end date|終了日|date of completion|finished",
     RecordKind::Training},
    {PasteField::Day,
     u"日付|実施日|実施年月日|従事年月日|従事日|年月日|日|日時|開催日|開催日時|実施日時|作業日|対応日|訪問日|支援日|"
     u"date|day|activity date|date of activity|date worked|work date|when|event date|session date|date & time|"
     u"date and time|date/time"},
    {PasteField::Day, u"end|to", RecordKind::Training},
    {PasteField::Day, u"開始日|着手日|from|start|start date|started|started on|begin|begin date", RecordKind::Practice},
    {PasteField::StartDay, u"開始日|受講開始日|start|start date|started|started on|from|begin|begin date",
     RecordKind::Training},
    {PasteField::EndDay, u"終了日|完了日|to|until|end|end date|finished", RecordKind::Practice},
    {PasteField::StartTime,
     u"開始時刻|開始時間|開始|始業|入室時刻|参加時刻|start time|time in|begin time|from time|join time|clock in|start|from"},
    {PasteField::EndTime,
     u"終了時刻|終了時間|終了|終業|退室時刻|退出時刻|end time|time out|finish time|to time|leave time|clock out|end|to|"
     u"until"},
    {PasteField::Break, u"休憩|休憩時間|中断|break|breaks|break time|pause|lunch"},
    {PasteField::Title,
     u"タイトル|件名|題名|名称|研修名|研修名称|講習名|講座名|講習・講座名|セミナー名|コース名|イベント名|書名|活動名|"
     u"作業内容|業務名|作業名|活動内容|title|subject|course|course title|course name|event|event name|event title|"
     u"activity title|activity name|activity description|session|session title|program title|task|topic|webinar name"},
    {PasteField::Title, u"内容|研修内容|受講内容|研修|講習|講座|セミナー|description|program|programme",
     RecordKind::Training},
    {PasteField::Title, u"活動|activity|項目|作業"},
    {PasteField::Title, u"name"},
    {PasteField::Provider,
     u"主催|主催者|主催団体|実施者|実施機関|実施団体|提供元|提供者|提供機関|開催者|研修機関|機関|講師|出版社|provider|"
     u"organiser|organizer|sponsor|vendor|host|publisher|training provider|course provider|organization|organisation|"
     u"institution|source"},
    {PasteField::Kind,
     u"種別|種類|形態|分類|活動区分|type|kind|activity type|type of activity|activity group|activity category"},
    {PasteField::Kind, u"区分|業務区分|作業区分|業務種別|category", RecordKind::Practice},
    {PasteField::Minutes, u"分|分数|実働分|minutes|mins|min|duration minutes|time in session", {}, Unit::Minutes},
    {PasteField::Hours,
     u"実働|実働時間|実作業時間|正味時間|稼働時間|実時間|作業時間|受講時間|net time|net hours|hours worked|time worked|worked",
     {},
     Unit::Hours,
     false},
    {PasteField::Hours,
     u"時間数|cpe時間|cpe時間数|hours|hrs|h|hour|contact hours|credit hours|total hours",
     {},
     Unit::Hours},
    {PasteField::Hours,
     u"時間|所要時間|所要|従事時間|対応時間|工数|duration|time|length|time spent|elapsed",
     {},
     Unit::Hours,
     false},
    {PasteField::Days, u"日数|従事日数|稼働日数|days|number of days"},
    {PasteField::Credentials,
     u"資格|対象資格|対象の資格|申請資格|認定|credential|credentials|certification|certifications|certs|applies to|"
     u"applied to",
     RecordKind::Training},
    {PasteField::Category,
     u"区分|カテゴリ|カテゴリー|グループ|category|group|domain|cpe type|credit type|field of study",
     RecordKind::Training},
    {PasteField::Credits,
     u"単位|単位数|ポイント|取得単位|credits|credit|cpe|cpes|cpe credits|cpe hours|cpd|cpd hours|points|pdu|pdus|ceu|ceus|"
     u"credits claimed|credits earned|cpe earned|cpe claimed|cpe points",
     RecordKind::Training},
    {PasteField::CertificateNumber,
     u"証明書番号|修了証番号|証明番号|受講番号|修了番号|証明書no|修了証no|certificate no|certificate number|cert no|"
     u"certificate|certificate id|reference no|証明書|修了証|受講証明書",
     RecordKind::Training},
    {PasteField::Fee, u"費用|受講料|受講費|参加費|料金|金額|価格|報酬|報酬額|fee|cost|price|amount|fees|course fee"},
    {PasteField::Currency, u"通貨|currency"},
    {PasteField::Delivery,
     u"受講の形|受講形態|受講方法|開催形式|開催方法|形式|実施形態|実施方法|形態|方法|delivery|format|mode|delivery method",
     RecordKind::Training},
    {PasteField::Role, u"役割|立場|参加の立場|担当|role"},
    {PasteField::Level, u"レベル|level", RecordKind::Training},
    {PasteField::Pages, u"ページ数|ページ|頁数|pages|number of pages", RecordKind::Training},
    {PasteField::Client,
     u"支援先|支援先名|支援先企業|顧客|顧客名|客先|相手先|取引先|助言先|診断先|訪問先|派遣先|お客様|クライアント|企業|企業名|"
     u"会社|会社名|事業者|事業者名|client|client name|customer|customer name|company|client code",
     RecordKind::Practice},
    {PasteField::Engagement,
     u"案件|案件名|契約|契約名|プロジェクト|プロジェクト名|engagement|project|project name|matter",
     RecordKind::Practice},
    {PasteField::Themes, u"テーマ|指導テーマ|支援テーマ|topic|topics|theme|themes", RecordKind::Practice},
    {PasteField::Skills, u"技能|スキル|能力|skill|skills|csf", RecordKind::Practice},
    {PasteField::Beneficiary,
     u"依頼元|業務の対象|誰のため|誰のための業務か|対象|for|for whom|on behalf of|performed for|beneficiary",
     RecordKind::Practice},
    {PasteField::Assignment, u"業務の区分|業務の位置づけ|位置づけ|assignment", RecordKind::Practice},
    {PasteField::Description,
     u"内容|詳細|説明|実施内容|業務内容|支援内容|助言内容|行ったこと|description|details|what was done|work done|notes of work",
     RecordKind::Practice},
    {PasteField::Result, u"成果|結果|result|outcome", RecordKind::Practice},
    {PasteField::Confirmation, u"証明|証明の状況|確認|確認状況|confirmation|confirmed|certified|sign-off|signed off",
     RecordKind::Practice},
    {PasteField::SubmittedDay,
     u"提出日|申告日|申請日|報告日|submitted|submitted on|submitted date|date submitted|submission date",
     RecordKind::Training},
    {PasteField::Status,
     u"状態|状況|ステータス|受講状況|受講状態|参加状況|出欠|出席|合否|受講結果|完了|進捗|status|state|attendance|attended|"
     u"attendance status|completion status|registration status|completed"},
    {PasteField::Note, u"備考|メモ|注記|コメント|特記事項|note|notes|remark|remarks|comment|comments|memo"},
    {PasteField::ReleaseDay,
     u"公開日|発行日|配信日|掲載日|published|published on|published date|publication date|release date|released",
     RecordKind::Training},
};

// Of what no record holds: never taken for a length, a day or a title.
constexpr QStringView idle =
    u"no|no.|№|#|番号|連番|通番|項番|順番|行|id|uuid|guid|登録日|入力日|記録日|作成日|更新日|登録日時|作成日時|更新日時|created|"
    u"created at|created on|updated|updated at|recorded|recorded on|recorded at|logged on|entered on|fetched date|年度|"
    u"fiscal year|fy|年|月|曜日|曜|weekday|day of week|url|リンク|link|user|username|email|e-mail|メール|氏名|登録番号|"
    u"billable|請求|staff number|hourly price|hourly rate|fixed price|internal price|rate|account|vat-id|project number|"
    u"order number|files|file|添付|添付ファイル|ファイル|証憑|documentation language|language|言語|様式|tags|tag|タグ|"
    u"subtitle|proof image|cpe summary|presenter";

// Endings that leave no doubt, whatever stands before them.
constexpr QStringView japaneseEndings =
    u"年月日|時間数|研修名|講習名|講座名|セミナー名|コース名|イベント名|主催者|主催団体|実施機関|提供元|団体名|受講料|参加費|"
    u"受講日|修了日|実施日|開催日|支援先|顧客名|案件名|備考|所要時間|作業時間|受講時間|証明書番号|修了証番号";
constexpr QStringView englishEndings =
    u"provider|sponsor|organizer|organiser|hours|minutes|duration|credits|cpes|cpe|ceus|pdus|title|certificate number";

const QSet<QString> &idleWords()
{
    static const QSet<QString> all = [] {
        QSet<QString> words;
        for (const QStringView word : idle.split(u'|')) words.insert(quick::foldedName(word.toString()));
        return words;
    }();
    return all;
}

QString named(const QString &heading)
{
    static const QRegularExpression marks(u"^[\\s.:*※]+|[\\s.:*※#]+$"_s);
    QString name = quick::foldedName(QString(heading).replace(u'_', u' '));
    name.replace(u'[', u'(').replace(u']', u')').replace(u'【', u'(').replace(u'】', u')');
    return name.remove(marks);
}

bool takes(const std::vector<PasteField> &fields, PasteField field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

} // namespace

Headings::Headings(RecordKind kind) : m_kind(kind)
{
    const std::vector<PasteField> taken = pasteFields(kind);
    QHash<PasteField, int> ranks;
    for (const HeadingWords &row : knownWords) {
        if ((row.only && *row.only != kind) || !takes(taken, row.field)) continue;
        const int rank = ranks[row.field]++;
        for (const QStringView word : row.words.split(u'|'))
            m_words[word.toString()].push_back({row.field, rank, row.unit, row.isClear});
    }
}

const std::vector<HeadingSense> *Headings::exact(const QString &name) const
{
    const auto found = m_words.constFind(name);
    return found == m_words.cend() ? nullptr : &*found;
}

std::vector<HeadingSense> Headings::senses(const QString &heading) const
{
    const QString name = named(heading);
    if (name.isEmpty()) return {};
    if (const auto *found = exact(name)) return *found;
    if (isIdle(heading)) return {};
    static const QRegularExpression inBrackets(u"^(.*?)\\s*\\(([^()]*)\\)?\\s*$"_s);
    static const QRegularExpression behindSlash(u"^(.*)/([^/]{1,8})$"_s);
    const auto withUnit = [this](const QString &plain, const QString &bracketed) {
        std::vector<HeadingSense> found;
        const auto unit = unitNamed(bracketed);
        if (const auto *known = exact(plain)) found = *known;
        else if (unit && plain.isEmpty()) found = {{PasteField::Hours, 0, unit, true}};
        for (HeadingSense &sense : found) {
            if (!unit
                || (sense.field != PasteField::Hours && sense.field != PasteField::Minutes
                    && sense.field != PasteField::Break))
                continue;
            sense.unit = unit;
            sense.isClear = true;
        }
        return found;
    };
    QString plain = name;
    QString bracketed;
    if (const auto match = inBrackets.match(name); match.hasMatch()) {
        plain = match.captured(1);
        bracketed = match.captured(2);
        if (auto found = withUnit(plain, bracketed); !found.empty()) return found;
    } else if (const auto parted = behindSlash.match(name); parted.hasMatch() && unitNamed(parted.captured(2))) {
        if (auto found = withUnit(parted.captured(1), parted.captured(2)); !found.empty()) return found;
    }
    if (idleWords().contains(plain)) return {};
    static const QRegularExpression joints(u"\\s*(?:[・/／,、&+]|または|又は| or | and )\\s*"_s);
    const QStringList parts = plain.split(joints, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (parts.size() < 2) break;
        if (auto found = withUnit(part, bracketed); !found.empty()) return found;
    }
    // `Duration mins`, `所要時間 分`: the unit behind a space.
    if (const qsizetype space = plain.lastIndexOf(u' '); space > 0 && unitNamed(plain.sliced(space + 1))) {
        if (auto found = withUnit(plain.first(space), plain.sliced(space + 1)); !found.empty()) return found;
    }
    for (const QStringView ending : japaneseEndings.split(u'|')) {
        if (!plain.endsWith(ending) || plain.size() > ending.size() + 8) continue;
        if (auto found = withUnit(ending.toString(), bracketed); !found.empty()) return found;
    }
    for (const QStringView ending : englishEndings.split(u'|')) {
        if (!plain.endsWith(u' ' + ending.toString()) || plain.size() > 40) continue;
        if (auto found = withUnit(ending.toString(), bracketed); !found.empty()) return found;
    }
    return {};
}

bool Headings::isIdle(const QString &heading)
{
    return idleWords().contains(named(heading)) || idleWords().contains(quick::foldedName(heading));
}

bool Headings::isOwn(const QString &heading) const
{
    static const QRegularExpression ofTrainings(u"^(?:受講|研修|講習|講座|セミナー|course|webinar)"_s);
    if (ofTrainings.match(named(heading)).hasMatch()) return m_kind == RecordKind::Training;
    const std::vector<HeadingSense> found = senses(heading);
    const bool isTraining = m_kind == RecordKind::Training;
    return !found.empty()
           && !takes(pasteFields(isTraining ? RecordKind::Practice : RecordKind::Training), found.front().field);
}

} // namespace koshin::paste
