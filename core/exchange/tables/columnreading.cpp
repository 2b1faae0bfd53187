// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/columnreading.h"

#include "exchange/quick/quickline.h"
#include "exchange/tables/pastewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace koshin::paste {

using namespace Qt::StringLiterals;

QStringList subparts(const QString &part)
{
    static const QRegularExpression separators(u"[/／・+＋&＆]+"_s);
    return part.split(separators, Qt::SkipEmptyParts);
}

namespace {

using About = TableQuestion::About;

// The cells of a column that belong to records.
QStringList cellsOf(const TableText &table, const TableShape &shape, int column)
{
    QStringList cells;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (shape.roles[row] == RowRole::Record) cells += content(table.rows[row].cell(column));
    }
    return cells;
}

QStringList codesOf(const std::vector<DayForm::ShortYear> &forms)
{
    QStringList codes;
    for (const DayForm::ShortYear form : forms) codes += codeName(form);
    return codes;
}

void readDays(ColumnReading &how, int column, const QStringList &cells, const PasteOptions &options, QuestionBook &book)
{
    const OpenDays open = OpenDays::of(cells, options.asOf);
    how.dayForm = open.likely;
    if (open.isOrderOpen) {
        const bool isMonth = open.likely.order == DayForm::Order::MonthFirst;
        how.openDays = book.ask({.about = About::DayOrder,
                                 .column = column,
                                 .answers = {u"month-first"_s, u"day-first"_s},
                                 .likely = isMonth ? u"month-first"_s : u"day-first"_s});
        const bool monthFirst = book.at(*how.openDays).reading() == u"month-first";
        how.dayForm.order = monthFirst ? DayForm::Order::MonthFirst : DayForm::Order::DayFirst;
    } else if (!open.shortYears.empty()) {
        how.openDays = book.ask({.about = About::Years,
                                 .column = column,
                                 .answers = codesOf(open.shortYears),
                                 .likely = codeName(open.likely.shortYear)});
        const auto chosen = parseCode<DayForm::ShortYear>(book.at(*how.openDays).reading());
        how.dayForm.shortYear = chosen.value_or(open.likely.shortYear);
    }
}

// Bare numbers beneath a heading that is used for hours and for minutes alike.
void readUnit(ColumnReading &how, int column, PasteField field, const PasteColumn &known, const QStringList &cells,
              QuestionBook &book)
{
    how.unit = known.unit.value_or(field == PasteField::Minutes ? Unit::Minutes : Unit::Hours);
    if (field == PasteField::Minutes || field == PasteField::Break) return;
    std::vector<Decimal> bare;
    for (const QString &cell : cells) {
        if (const auto n = number(cell); n && *n > Decimal()) bare.push_back(*n);
    }
    if (bare.empty()) return;
    std::ranges::sort(bare);
    const bool isWhole = std::ranges::all_of(bare, [](Decimal n) { return n.micro() % Decimal::scale == 0; });
    const bool isLong = bare[bare.size() / 2] > Decimal(12) || (isWhole && bare.front() >= Decimal(10));
    const bool isCpe = known.by != KnownBy::Source && quick::foldedName(how.heading).contains(u"cpe");
    const bool isOpen = !known.isUnitClear && isWhole && isLong;
    if (!isOpen && !isCpe) return;
    how.openUnit = book.ask({.about = About::Unit,
                             .column = column,
                             .answers = {codeName(Unit::Minutes), codeName(Unit::Hours), codeName(Unit::CpeHours)},
                             .likely = codeName(isOpen ? Unit::Minutes : how.unit),
                             .isNeeded = isOpen});
    how.unit = parseCode<Unit>(book.at(*how.openUnit).reading()).value_or(how.unit);
}

// Merged cells leave all but their first row empty: what stands above may be meant.
void readFill(ColumnReading &how, int column, PasteField field, const QStringList &cells, QuestionBook &book)
{
    const bool canFill = field == PasteField::Day || field == PasteField::Client || field == PasteField::Engagement;
    const auto empty = std::ranges::count_if(cells, [](const QString &cell) { return cell.isEmpty(); });
    if (!canFill || cells.isEmpty() || cells.front().isEmpty() || empty == 0 || empty == cells.size()) return;
    const bool isMerged = empty * 5 >= cells.size() * 2;
    if (!isMerged && field != PasteField::Day) return;
    how.openFill = book.ask({.about = About::FillDown,
                             .column = column,
                             .answers = {u"yes"_s, u"no"_s},
                             .likely = isMerged ? u"yes"_s : u"no"_s, // a single gap is rather an omission
                             .isNeeded = isMerged});
    how.fillsDown = book.at(*how.openFill).reading() == u"yes";
}

template<Code E>
bool anyKnown(const QStringList &cells)
{
    return std::ranges::any_of(cells, [](const QString &cell) {
        return std::ranges::any_of(parts(cell), [](const QString &word) {
            return codeNamed<E>(word) || std::ranges::any_of(subparts(word), [](const QString &part) {
                return codeNamed<E>(part).has_value();
            });
        });
    });
}

bool isWordless(RecordKind kind, PasteField field, const QStringList &cells)
{
    using F = PasteField;
    const bool isTraining = kind == RecordKind::Training;
    switch (field) {
    case F::Kind: return isTraining ? !anyKnown<TrainingKind>(cells) : !anyKnown<PracticeKind>(cells);
    case F::Role: return isTraining ? !anyKnown<TrainingRole>(cells) : !anyKnown<PracticeRole>(cells);
    case F::Delivery: return !anyKnown<Delivery>(cells);
    case F::Beneficiary: return !anyKnown<Beneficiary>(cells);
    case F::Assignment: return !anyKnown<Assignment>(cells);
    case F::Themes: return !anyKnown<Theme>(cells);
    case F::Skills: return !anyKnown<Skill>(cells);
    case F::Confirmation: return !anyKnown<CertificationState>(cells);
    default: return false;
    }
}

} // namespace

Maybe<QString> Surroundings::wordOf(int column, const QString &word) const
{
    return source ? source->word(columns[std::size_t(column)].heading, word) : std::nullopt;
}

QString columnName(const QString &heading, int column)
{
    if (!heading.isEmpty()) return heading;
    QString letters; // `A` to `Z`, then `AA`
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

std::vector<ColumnReading> columnReadings(const TableText &table, const TableShape &shape, RecordKind kind,
                                          const PasteMapping &mapping, const PasteOptions &options,
                                          const PasteNames &names, const TableSource *source, QuestionBook &book)
{
    using F = PasteField;
    std::vector<ColumnReading> all(mapping.fields.size());
    for (int column = 0; column < int(mapping.fields.size()); ++column) {
        ColumnReading &how = all[std::size_t(column)];
        how.heading = columnName(shape.headings.value(column), column);
        how.currency = currencyNamed(shape.hasHeading ? how.heading : QString());
        const auto &field = mapping.fields[std::size_t(column)];
        if (!field) continue;
        const PasteColumn &known = mapping.columns[std::size_t(column)];
        const QStringList cells = cellsOf(table, shape, column);
        if (*field == F::Day || *field == F::StartDay || *field == F::EndDay || *field == F::SubmittedDay)
            readDays(how, column, cells, options, book);
        if (*field == F::Hours || *field == F::Minutes || *field == F::Break)
            readUnit(how, column, *field, known, cells, book);
        if (*field == F::Credits) {
            how.isOwnCredits = known.credits != CredentialId() || names.isScheme(how.heading);
            if (known.credits != CredentialId()) how.offers = {known.credits};
            else if (!how.isOwnCredits && source && !source->issuer.isEmpty())
                how.offers = names.issuedBy(source->issuer);
            else if (!how.isOwnCredits) how.offers = names.countedIn(how.heading);
        }
        readFill(how, column, *field, cells, book);
        how.isWordless = isWordless(kind, *field, cells) && !(source && source->knowsWords(how.heading));
    }
    return all;
}

} // namespace koshin::paste
