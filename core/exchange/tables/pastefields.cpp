// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/pastefields.h"

#include "exchange/quick/quickline.h"
#include "exchange/tables/pastenames.h"
#include "exchange/tables/pastevalues.h"
#include "exchange/tables/pastewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;
using F = PasteField;

/// What headings call a field, separated by `|`, in folded form; `only` where the word means this
/// in one kind of record alone.
struct Heading
{
    PasteField field;
    QStringView words;
    Maybe<RecordKind> only = {};
};

// In each column the first row that fits is taken; of two columns with one field, the first.
const Heading headings[] = {
    {F::Day,
     u"日付|完了日|修了日|受講日|実施日|年月日|日|開催日|作業日|date|completed|completed on|completion date|date completed|"
     u"day|activity date|date of activity"},
    {F::Day, u"終了日|end|end date|to", RecordKind::Training},
    {F::Day, u"開始日|from|start|start date", RecordKind::Practice},
    {F::StartDay, u"開始日|start|start date|started|started on|from", RecordKind::Training},
    {F::EndDay, u"終了日|to|until|end|end date", RecordKind::Practice},
    {F::Title,
     u"タイトル|件名|題名|名称|研修名|講習名|講座名|セミナー名|コース名|イベント名|書名|活動|活動名|作業内容|業務名|title|name|"
     u"activity|subject|course|course title|event|topic|task"},
    {F::Title, u"内容|研修内容|受講内容|description", RecordKind::Training},
    {F::Provider,
     u"主催|主催者|実施者|実施機関|提供元|提供者|開催者|講師|出版社|provider|organiser|organizer|sponsor|vendor|host|publisher"},
    {F::Kind, u"種別|種類|形態|分類|type|kind|activity type|type of activity"},
    {F::Kind, u"区分|業務区分|category", RecordKind::Practice},
    {F::Minutes, u"分|分数|時間(分)|所要時間(分)|minutes|mins|min|duration (min)|duration (minutes)|time (min)"},
    {F::Hours, u"時間|時間数|所要時間|所要|作業時間|受講時間|時間(h)|hours|hrs|h|duration|time|length"},
    {F::Days, u"日数|days", RecordKind::Practice},
    {F::Credentials,
     u"資格|対象資格|対象の資格|認定|credential|credentials|certification|certifications|certs|applies to",
     RecordKind::Training},
    {F::Category, u"区分|カテゴリ|カテゴリー|グループ|category|group|domain", RecordKind::Training},
    {F::Credits, u"単位|単位数|ポイント|credits|credit|cpe|cpes|cpe credits|cpd|points|pdu|pdus|ceu|ceus",
     RecordKind::Training},
    {F::CertificateNumber,
     u"証明書番号|修了証番号|証明番号|受講番号|修了番号|certificate no|certificate number|cert no|certificate|"
     u"certificate id|reference no",
     RecordKind::Training},
    {F::Fee, u"費用|受講料|料金|金額|価格|報酬|fee|cost|price|amount|fees"},
    {F::Delivery, u"受講の形|受講形態|受講方法|開催形式|形式|実施形態|delivery|format|mode", RecordKind::Training},
    {F::Role, u"役割|立場|参加の立場|担当|role"},
    {F::Level, u"レベル|level", RecordKind::Training},
    {F::Pages, u"ページ数|ページ|頁数|pages", RecordKind::Training},
    {F::Client, u"支援先|顧客|顧客名|客先|相手先|取引先|client|customer|company", RecordKind::Practice},
    {F::Engagement, u"案件|案件名|プロジェクト|engagement|project", RecordKind::Practice},
    {F::Themes, u"テーマ|指導テーマ|topic|topics|theme|themes", RecordKind::Practice},
    {F::Skills, u"技能|スキル|能力|skill|skills", RecordKind::Practice},
    {F::Beneficiary,
     u"依頼元|業務の対象|誰のため|誰のための業務か|対象|for|for whom|on behalf of|performed for|beneficiary",
     RecordKind::Practice},
    {F::Assignment, u"業務の区分|業務の位置づけ|位置づけ|assignment", RecordKind::Practice},
    {F::Description, u"内容|詳細|説明|実施内容|業務内容|行ったこと|description|details|what was done|work done",
     RecordKind::Practice},
    {F::Result, u"成果|結果|result|outcome", RecordKind::Practice},
    {F::Confirmation, u"証明|証明の状況|確認|確認状況|confirmation|confirmed|certified|sign-off", RecordKind::Practice},
    {F::Note, u"備考|メモ|注記|コメント|note|notes|remark|remarks|comment|comments|memo"},
};

QHash<QString, PasteField> dictionary(RecordKind kind)
{
    const std::vector<PasteField> taken = pasteFields(kind);
    QHash<QString, PasteField> words;
    for (const Heading &heading : headings) {
        if (heading.only && *heading.only != kind) continue;
        if (std::find(taken.begin(), taken.end(), heading.field) == taken.end()) continue;
        for (const QStringView word : heading.words.split(u'|')) {
            if (!words.contains(word.toString())) words.insert(word.toString(), heading.field);
        }
    }
    return words;
}

// By the heading as it stands, then without what stands in brackets, as in `費用（円）`.
Maybe<PasteField> fieldNamed(const QString &heading, const QHash<QString, PasteField> &words)
{
    static const QRegularExpression brackets(u"\\s*[(\\[].*$"_s);
    static const QRegularExpression marks(u"[\\s.:*※#]+$"_s);
    QString name = quick::foldedName(heading).remove(marks);
    for (int i = 0; i < 2; ++i) {
        const auto found = words.constFind(name);
        if (found != words.cend()) return *found;
        name.remove(brackets).remove(marks);
    }
    return {};
}

/// Finds out what the columns mean.
class Guess
{
public:
    Guess(const TableText &table, RecordKind kind, const PasteNames &names)
        : m_table(table), m_kind(kind), m_names(names), m_words(dictionary(kind))
    {
    }

    PasteMapping make()
    {
        m_mapping.fields.resize(std::size_t(m_table.columns()));
        m_mapping.hasHeading = hasHeading();
        if (m_mapping.hasHeading) byHeadings();
        byContents();
        if (m_mapping.column(F::Title) < 0) titleFromDescription();
        return m_mapping;
    }

private:
    using Test = std::function<bool(const QString &)>;

    bool hasHeading() const
    {
        if (m_table.rows.empty()) return false;
        int named = 0;
        for (const QString &cell : m_table.rows.front().cells) {
            if (paste::looksLikeDay(cell)) return false;
            named += fieldNamed(cell, m_words) ? 1 : 0;
        }
        if (named > 0) return true;
        // Unknown words above days are a heading as well.
        for (int column = 0; column < m_table.columns(); ++column) {
            if (part(column, paste::looksLikeDay, 1) > 0.7) return true;
        }
        return false;
    }

    void byHeadings()
    {
        const TableRow &top = m_table.rows.front();
        for (int column = 0; column < m_table.columns(); ++column) {
            if (const auto field = fieldNamed(top.cell(column), m_words)) give(column, *field);
        }
    }

    void byContents()
    {
        first(F::Day, paste::looksLikeDay);
        if (m_mapping.column(F::Day) < 0) serials();
        if (m_kind == RecordKind::Practice) first(F::EndDay, paste::looksLikeDay);
        if (m_mapping.column(F::Minutes) < 0) first(F::Hours, paste::looksLikeDuration);
        if (m_kind == RecordKind::Training) {
            first(F::Credentials, [this](const QString &cell) { return namesSchemes(cell); });
            first(F::Kind, [](const QString &cell) { return paste::codeNamed<TrainingKind>(cell).has_value(); });
            first(F::Category, [this](const QString &cell) { return m_names.isCategory(cell); });
        } else {
            first(F::Themes, [](const QString &cell) { return paste::codeNamed<Theme>(cell).has_value(); });
            first(F::Kind, [](const QString &cell) { return paste::codeNamed<PracticeKind>(cell).has_value(); });
            first(F::Client, [this](const QString &cell) { return !m_names.clients(cell).empty(); });
        }
        first(F::Fee,
              [](const QString &cell) { return !paste::currencyNamed(cell).isEmpty() && paste::fee(cell, {}); });
        numbers();
        if (m_mapping.column(F::Description) < 0) longestText();
    }

    void give(int column, PasteField field)
    {
        const bool free = !m_mapping.fields[std::size_t(column)] && m_mapping.column(field) < 0;
        if (free) m_mapping.fields[std::size_t(column)] = field;
    }

    // The part of a column's filled cells, up to 50 of them, that pass a test.
    double part(int column, const Test &test, std::size_t from) const
    {
        int filled = 0;
        int passed = 0;
        for (std::size_t row = from; row < m_table.rows.size() && filled < 50; ++row) {
            const QString cell = paste::content(m_table.rows[row].cell(column));
            if (cell.isEmpty()) continue;
            ++filled;
            passed += test(cell) ? 1 : 0;
        }
        return filled == 0 ? 0 : double(passed) / filled;
    }

    // Gives the field to the first column left whose cells nearly all pass.
    void first(PasteField field, const Test &test)
    {
        if (m_mapping.column(field) >= 0) return;
        for (int column = 0; column < m_table.columns(); ++column) {
            if (m_mapping.fields[std::size_t(column)] || isNamedOtherwise(column)) continue;
            if (part(column, test, firstRow()) >= 0.8) return give(column, field);
        }
    }

    void serials()
    {
        for (int column = 0; column < m_table.columns(); ++column) {
            if (m_mapping.fields[std::size_t(column)] || isNamedOtherwise(column)) continue;
            if (paste::DayForm::of(cellsBelow(column)).serials) return give(column, F::Day);
        }
    }

    QStringList cellsBelow(int column) const
    {
        QStringList cells;
        for (std::size_t row = firstRow(); row < m_table.rows.size(); ++row) cells += m_table.rows[row].cell(column);
        return cells;
    }

    // A column of bare numbers is the time: minutes where they are as large as minutes are.
    void numbers()
    {
        if (m_mapping.column(F::Hours) >= 0 || m_mapping.column(F::Minutes) >= 0) return;
        first(F::Hours, [](const QString &cell) {
            const auto n = paste::number(cell);
            return n && *n > Decimal(0) && *n <= Decimal(24);
        });
        if (m_mapping.column(F::Hours) >= 0) return;
        first(F::Minutes, [](const QString &cell) {
            const auto n = paste::number(cell);
            return n && *n >= Decimal(5) && *n <= Decimal(24 * 60) && n->micro() % Decimal::scale == 0;
        });
    }

    void longestText()
    {
        int best = -1;
        qsizetype most = 0;
        for (int column = 0; column < m_table.columns(); ++column) {
            if (m_mapping.fields[std::size_t(column)] || isNamedOtherwise(column)) continue;
            qsizetype length = 0;
            for (std::size_t row = firstRow(); row < std::min<std::size_t>(m_table.rows.size(), 50); ++row) {
                length += std::min<qsizetype>(m_table.rows[row].cell(column).size(), 200);
            }
            if (length > most) best = column;
            most = std::max(most, length);
        }
        if (best >= 0) give(best, F::Title);
    }

    void titleFromDescription()
    {
        const int column = m_mapping.column(F::Description);
        if (column >= 0) m_mapping.fields[std::size_t(column)] = F::Title;
    }

    // A heading that says something else (a second column for a field) is not guessed away.
    bool isNamedOtherwise(int column) const
    {
        return m_mapping.hasHeading && fieldNamed(m_table.rows.front().cell(column), m_words);
    }
    bool namesSchemes(const QString &cell) const
    {
        const QStringList parts = paste::parts(cell);
        return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [this](const QString &name) {
            return m_names.isScheme(name) || !m_names.credentials(name).empty();
        });
    }
    std::size_t firstRow() const { return m_mapping.hasHeading ? 1 : 0; }

    const TableText &m_table;
    RecordKind m_kind;
    const PasteNames &m_names;
    QHash<QString, PasteField> m_words;
    PasteMapping m_mapping;
};

} // namespace

std::vector<PasteField> pasteFields(RecordKind kind)
{
    if (kind == RecordKind::Practice) {
        return {F::Day,     F::EndDay, F::Title,  F::Description,  F::Kind, F::Themes,      F::Hours,
                F::Minutes, F::Days,   F::Client, F::Engagement,   F::Role, F::Beneficiary, F::Assignment,
                F::Skills,  F::Result, F::Fee,    F::Confirmation, F::Note};
    }
    return {F::Day,         F::StartDay, F::Title,   F::Provider,          F::Kind, F::Hours,    F::Minutes,
            F::Credentials, F::Category, F::Credits, F::CertificateNumber, F::Fee,  F::Delivery, F::Role,
            F::Level,       F::Pages,    F::Note};
}

QString ledgerField(PasteField field, RecordKind kind)
{
    const bool training = kind == RecordKind::Training;
    switch (field) {
    case F::Day: return training ? u"completedOn"_s : u"from"_s;
    case F::StartDay: return u"startedOn"_s;
    case F::EndDay: return u"to"_s;
    case F::Hours:
    case F::Minutes: return u"minutes"_s;
    case F::Credentials: return u"for"_s;
    case F::Category: return u"for.category"_s;
    case F::Credits: return u"for.credits"_s;
    case F::CertificateNumber: return u"certificateNumber"_s;
    case F::Beneficiary: return u"for"_s;
    case F::Confirmation: return u"certification"_s;
    default: return codeName(field);
    }
}

int PasteMapping::column(PasteField field) const
{
    const auto found = std::find(fields.begin(), fields.end(), Maybe<PasteField>(field));
    return found == fields.end() ? -1 : int(found - fields.begin());
}

PasteMapping guessMapping(const TableText &table, RecordKind kind, const PasteNames &names)
{
    return Guess(table, kind, names).make();
}

} // namespace koshin
