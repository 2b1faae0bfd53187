// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/pastefields.h"

#include "exchange/quick/quickline.h"
#include "exchange/tables/headings.h"
#include "exchange/tables/pastenames.h"
#include "exchange/tables/pastewords.h"
#include "exchange/tables/tableshape.h"

#include <algorithm>
#include <functional>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;
using F = PasteField;
using paste::HeadingSense;
using paste::Unit;

constexpr std::size_t mostLooked = 200; ///< cells of a column that are looked at

/// Finds out what the columns mean.
class Guess
{
public:
    Guess(const TableText &table, const paste::TableShape &shape, RecordKind kind, const PasteNames &names)
        : m_table(table), m_shape(shape), m_kind(kind), m_names(names), m_headings(kind)
    {
    }

    PasteMapping make()
    {
        m_mapping.fields.resize(std::size_t(m_table.columns()));
        m_mapping.columns.resize(std::size_t(m_table.columns()));
        m_mapping.hasHeading = m_shape.hasHeading;
        if (m_mapping.hasHeading) byHeadings();
        byContents();
        if (m_mapping.column(F::Day) < 0) releaseDay();
        if (m_mapping.column(F::Title) < 0) titleFromOthers();
        return m_mapping;
    }

private:
    using Test = std::function<bool(const QString &)>;
    struct Claim
    {
        int column;
        HeadingSense sense;
    };

    // Each column is asked what it may mean, and each field takes the column that says it best.
    void byHeadings()
    {
        std::vector<Claim> claims;
        for (int column = 0; column < m_table.columns(); ++column) {
            const QString &heading = m_shape.headings[column];
            m_mapping.columns[std::size_t(column)].isIdle = paste::Headings::isIdle(heading);
            if (isCreditsOf(column, heading)) continue;
            if (const auto sense = senseOf(column, heading)) claims.push_back({column, *sense});
        }
        std::ranges::stable_sort(claims, {}, [](const Claim &claim) { return claim.sense.rank; });
        for (const Claim &claim : claims) claimed(claim);
    }

    void claimed(const Claim &claim)
    {
        const F field = claim.sense.field;
        const bool isSecondLength = (field == F::Minutes && m_mapping.column(F::Hours) >= 0)
                                    || (field == F::Hours && m_mapping.column(F::Minutes) >= 0);
        if (isSecondLength || !give(claim.column, field, KnownBy::Heading)) return;
        PasteColumn &column = m_mapping.columns[std::size_t(claim.column)];
        column.unit = claim.sense.unit;
        column.isUnitClear = claim.sense.isClear;
    }

    // A heading that is the name of a credential, over numbers: its credits.
    bool isCreditsOf(int column, const QString &heading)
    {
        if (m_kind != RecordKind::Training || heading.isEmpty() || !m_names.isScheme(heading)) return false;
        const bool isNumbers =
            part(column, [](const QString &cell) { return paste::creditsTold(cell).has_value(); }) >= 0.8;
        if (!isNumbers) return false;
        PasteColumn &known = m_mapping.columns[std::size_t(column)];
        const auto held = m_names.credentials(heading);
        known.by = KnownBy::Heading;
        if (!held.empty()) known.credits = held.front();
        m_mapping.fields[std::size_t(column)] = F::Credits;
        return true;
    }

    // Of several senses, the one that the cells fit.
    Maybe<HeadingSense> senseOf(int column, const QString &heading) const
    {
        const std::vector<HeadingSense> senses = m_headings.senses(heading);
        if (senses.empty()) return {};
        Maybe<HeadingSense> best;
        double most = -1;
        for (const HeadingSense &sense : senses) {
            const double fit = fits(column, sense.field);
            if (fit <= most) continue;
            most = fit;
            best = sense;
        }
        if (most <= 0 && hasCells(column)) {
            // A certificate column of ticks, a day column of clock times: not what the heading alone says.
            if (best && best->field == F::CertificateNumber && part(column, isTick) > 0.9) return {};
        }
        return adjusted(column, best);
    }

    static bool isTick(const QString &cell)
    {
        static const QStringList ticks{u"有"_s, u"無"_s, u"あり"_s, u"なし"_s,  u"済"_s, u"未"_s,  u"○"_s,
                                       u"◯"_s,  u"〇"_s, u"×"_s,    u"✓"_s,     u"✔"_s,  u"yes"_s, u"no"_s,
                                       u"y"_s,  u"n"_s,  u"true"_s, u"false"_s, u"x"_s};
        return ticks.contains(quick::foldedName(cell));
    }

    // How well the cells suit a field: 0.5 where any text does.
    double fits(int column, F field) const
    {
        if (!hasCells(column)) return 0.5;
        switch (field) {
        case F::Day:
        case F::StartDay:
        case F::EndDay:
        case F::SubmittedDay:
        case F::ReleaseDay:
            return part(column, [](const QString &cell) { return paste::looksLikeDay(cell) || isSerial(cell); });
        case F::StartTime:
        case F::EndTime: return part(column, [](const QString &cell) { return paste::timeOfDay(cell).has_value(); });
        case F::Hours:
        case F::Minutes:
        case F::Break:
        case F::Credits:
        case F::Days:
        case F::Pages:
            return part(column, [](const QString &cell) {
                return paste::minutes(cell, Unit::Hours).has_value() || paste::daysWorked(cell).has_value();
            });
        case F::Kind: return m_kind == RecordKind::Training ? coded<TrainingKind>(column) : coded<PracticeKind>(column);
        case F::Delivery: return coded<Delivery>(column);
        case F::Role: return m_kind == RecordKind::Training ? coded<TrainingRole>(column) : coded<PracticeRole>(column);
        case F::Themes: return coded<Theme>(column);
        case F::Status:
            return 0.01 + part(column, [](const QString &cell) { return paste::statusNamed(cell).has_value(); });
        case F::CertificateNumber: return part(column, isTick) > 0.9 ? 0 : 0.5;
        default: return 0.5;
        }
    }

    // A field of codes whose words are all unknown is still what the heading says, if nothing else fits.
    template<Code E>
    double coded(int column) const
    {
        return 0.1 + part(column, [](const QString &cell) {
            return std::ranges::any_of(paste::parts(cell),
                                       [](const QString &word) { return paste::codeNamed<E>(word).has_value(); });
        });
    }

    static bool isSerial(const QString &cell) { return paste::DayForm::of({cell}).serials; }

    // `開始` over clock times is no day, `Start` over days no time of day.
    Maybe<HeadingSense> adjusted(int column, Maybe<HeadingSense> sense) const
    {
        if (!sense || !hasCells(column)) return sense;
        const bool isDay = sense->field == F::Day || sense->field == F::StartDay || sense->field == F::EndDay;
        if (isDay && fits(column, sense->field) < 0.2 && fits(column, F::StartTime) > 0.8) return {};
        if ((sense->field == F::StartTime || sense->field == F::EndTime) && fits(column, F::StartTime) < 0.2
            && fits(column, F::Day) < 0.2)
            return {};
        return sense;
    }

    void byContents()
    {
        first(F::Day, paste::looksLikeDay);
        if (m_mapping.column(F::Day) < 0) serials();
        if (m_kind == RecordKind::Practice && !m_shape.hasHeading) first(F::EndDay, paste::looksLikeDay);
        if (!hasLength()) first(F::Hours, paste::looksLikeDuration);
        if (m_kind == RecordKind::Training) {
            if (!hasCreditColumns()) first(F::Credentials, [this](const QString &cell) { return namesSchemes(cell); });
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
    }

    [[nodiscard]] bool hasLength() const
    {
        return m_mapping.column(F::Hours) >= 0 || m_mapping.column(F::Minutes) >= 0
               || (m_mapping.column(F::StartTime) >= 0 && m_mapping.column(F::EndTime) >= 0);
    }
    [[nodiscard]] bool hasCreditColumns() const
    {
        return std::ranges::any_of(m_mapping.columns, [](const PasteColumn &c) { return !c.credits.isEmpty(); });
    }

    bool give(int column, PasteField field, KnownBy by)
    {
        const bool isFree = !m_mapping.fields[std::size_t(column)] && m_mapping.column(field) < 0;
        if (isFree) {
            m_mapping.fields[std::size_t(column)] = field;
            m_mapping.columns[std::size_t(column)].by = by;
        }
        return isFree;
    }

    // Of the filled cells of a column that are looked at, the part that passes a test.
    [[nodiscard]] double part(int column, const Test &test) const
    {
        const QStringList cells = cellsBelow(column, mostLooked);
        const auto passed = std::ranges::count_if(cells, test);
        return cells.isEmpty() ? 0 : double(passed) / double(cells.size());
    }
    [[nodiscard]] bool hasCells(int column) const { return !cellsBelow(column, 1).isEmpty(); }

    // What stands in the rows of records, as far as anything does.
    [[nodiscard]] QStringList cellsBelow(int column, std::size_t most = std::size_t(-1)) const
    {
        QStringList cells;
        for (std::size_t row = 0; row < m_table.rows.size() && std::size_t(cells.size()) < most; ++row) {
            if (m_shape.roles[row] != paste::RowRole::Record) continue;
            const QString cell = paste::content(m_table.rows[row].cell(column));
            if (!cell.isEmpty() && !paste::isDitto(cell)) cells += cell;
        }
        return cells;
    }

    // Gives the field to the first column left whose cells nearly all pass.
    void first(PasteField field, const Test &test)
    {
        if (m_mapping.column(field) >= 0) return;
        for (int column = 0; column < m_table.columns(); ++column) {
            if (m_mapping.fields[std::size_t(column)] || isNamedOtherwise(column)) continue;
            if (part(column, test) >= 0.8) {
                give(column, field, KnownBy::Contents);
                return;
            }
        }
    }

    void serials()
    {
        for (int column = 0; column < m_table.columns(); ++column) {
            if (m_mapping.fields[std::size_t(column)] || isNamedOtherwise(column)) continue;
            if (paste::DayForm::of(cellsBelow(column)).serials) {
                give(column, F::Day, KnownBy::Contents);
                return;
            }
        }
    }

    // Without any heading, a column of bare numbers is the time: minutes where they are as large as minutes are. One
    // that counts the rows is not.
    void numbers()
    {
        if (hasLength() || m_shape.hasHeading) return;
        for (int column = 0; column < m_table.columns(); ++column) {
            if (m_mapping.fields[std::size_t(column)] || isRunningNumber(column)) continue;
            const bool isHours = part(column, [](const QString &cell) {
                const auto n = paste::number(cell);
                return n && *n > Decimal(0) && *n <= Decimal(24);
            }) >= 0.8;
            const bool isMinutes = part(column, [](const QString &cell) {
                const auto n = paste::number(cell);
                return n && *n >= Decimal(5) && *n <= Decimal(24 * 60) && n->micro() % Decimal::scale == 0;
            }) >= 0.8;
            if (!isHours && !isMinutes) continue;
            give(column, isHours ? F::Hours : F::Minutes, KnownBy::Contents);
            return;
        }
    }

    [[nodiscard]] bool isRunningNumber(int column) const
    {
        const QStringList cells = cellsBelow(column, mostLooked);
        Maybe<Decimal> before;
        int steps = 0;
        for (const QString &cell : cells) {
            const auto n = paste::number(cell);
            if (!n) return false;
            steps += before && *n == *before + Decimal(1) ? 1 : 0;
            before = n;
        }
        return cells.size() >= 3 && steps * 10 >= (cells.size() - 1) * 9;
    }

    void releaseDay()
    {
        const int column = m_mapping.column(F::ReleaseDay);
        if (column < 0) return;
        m_mapping.fields[std::size_t(column)] = F::Day;
        m_mapping.columns[std::size_t(column)].isRelease = true;
    }

    // Where no column is a title: what else the record is about.
    void titleFromOthers()
    {
        if (m_mapping.column(F::Engagement) >= 0 && m_mapping.column(F::Description) >= 0) return; // by each row
        if (const int column = m_mapping.column(F::Description); column >= 0) {
            m_mapping.fields[std::size_t(column)] = F::Title;
            return;
        }
        int best = -1;
        qsizetype most = 0;
        for (int column = 0; column < m_table.columns(); ++column) {
            const PasteColumn &known = m_mapping.columns[std::size_t(column)];
            if (m_mapping.fields[std::size_t(column)] || isNamedOtherwise(column) || known.isIdle) continue;
            qsizetype length = 0;
            for (const QString &cell : cellsBelow(column, 50))
                length += paste::number(cell) ? 0 : std::min<qsizetype>(cell.size(), 200);
            if (length > most) best = column;
            most = std::max(most, length);
        }
        if (best >= 0) give(best, F::Title, KnownBy::Contents);
    }

    // A heading that says something else (a second column for a field) is not guessed away.
    [[nodiscard]] bool isNamedOtherwise(int column) const
    {
        return m_mapping.hasHeading
               && (m_mapping.columns[std::size_t(column)].isIdle
                   || !m_headings.senses(m_shape.headings[column]).empty());
    }
    [[nodiscard]] bool namesSchemes(const QString &cell) const
    {
        const QStringList parts = paste::parts(cell);
        return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [this](const QString &name) {
            return m_names.isScheme(name) || !m_names.credentials(name).empty();
        });
    }

    const TableText &m_table;
    const paste::TableShape &m_shape;
    RecordKind m_kind;
    const PasteNames &m_names;
    paste::Headings m_headings;
    PasteMapping m_mapping;
};

} // namespace

std::vector<PasteField> pasteFields(RecordKind kind)
{
    if (kind == RecordKind::Practice) {
        return {F::Day,    F::EndDay,     F::Title,    F::Description,  F::Kind,       F::Themes,
                F::Hours,  F::Minutes,    F::Days,     F::StartTime,    F::EndTime,    F::Break,
                F::Client, F::Engagement, F::Role,     F::Beneficiary,  F::Assignment, F::Skills,
                F::Result, F::Fee,        F::Currency, F::Confirmation, F::Status,     F::Note};
    }
    return {F::Day,   F::StartDay,     F::Title,      F::Provider,  F::Kind,
            F::Hours, F::Minutes,      F::Days,       F::StartTime, F::EndTime,
            F::Break, F::Credentials,  F::Category,   F::Credits,   F::CertificateNumber,
            F::Fee,   F::Currency,     F::Delivery,   F::Role,      F::Level,
            F::Pages, F::SubmittedDay, F::ReleaseDay, F::Status,    F::Note};
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
    case F::SubmittedDay: return u"submittedOn"_s;
    case F::ReleaseDay: return u"completedOn"_s;
    case F::Currency: return u"fee.currency"_s;
    default: return codeName(field);
    }
}

int PasteMapping::column(PasteField field) const
{
    const auto found = std::find(fields.begin(), fields.end(), Maybe<PasteField>(field));
    return found == fields.end() ? -1 : int(found - fields.begin());
}

void PasteMapping::choose(int column, const Maybe<PasteField> &field, KnownBy by)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool isShared = columns[i].credits != CredentialId() && field == PasteField::Credits;
        if (field && fields[i] == field && !isShared) fields[i].reset();
    }
    fields[std::size_t(column)] = field;
    columns[std::size_t(column)].by = by;
    columns[std::size_t(column)].isFallback = false;
    if (by == KnownBy::Person) {
        columns[std::size_t(column)].unit.reset(); // the field says it: hours or minutes
        columns[std::size_t(column)].isUnitClear = true;
    }
    if (field != PasteField::Credits) columns[std::size_t(column)].credits = {};
}

PasteMapping guessMapping(const TableText &table, const paste::TableShape &shape, RecordKind kind,
                          const PasteNames &names)
{
    return Guess(table, shape, kind, names).make();
}

} // namespace koshin
