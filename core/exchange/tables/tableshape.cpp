// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/tableshape.h"

#include "exchange/quick/quickline.h"
#include "exchange/tables/tablesource.h"

#include <QRegularExpression>

#include <algorithm>

namespace koshin::paste {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostAbove = 40;       ///< rows in which the first heading is sought
constexpr std::size_t enoughToTell = 1'000; ///< rows by which a kind of record is told

qsizetype filled(const TableRow &row)
{
    return std::ranges::count_if(row.cells, [](const QString &cell) { return !content(cell).isEmpty(); });
}

bool holdsDay(const TableRow &row)
{
    return std::ranges::any_of(row.cells, [](const QString &cell) { return looksLikeDay(cell); });
}

bool isFigure(const QString &cell)
{
    return number(cell) || looksLikeDuration(cell) || timeOfDay(cell);
}

bool isTotal(const TableRow &row)
{
    static const QRegularExpression word(
        u"^(?:.{0,10}(?:小計|合計|総計|累計)|計|(?:sub|grand|running)?[ -]?totals?|sum)(?:時間|分|日数|hours|\\s|[:：]|[\\d.,:h])*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return std::ranges::any_of(row.cells, [](const QString &cell) { return word.match(content(cell)).hasMatch(); })
           && !holdsDay(row);
}

/// Finds the tables of a sheet.
class Sheet
{
public:
    Sheet(const TableText &table, RecordKind kind, const PasteNames &names)
        : m_table(table), m_kind(kind), m_names(names), m_headings(kind)
    {
    }

    TableShape shape()
    {
        const std::vector<std::size_t> tops = headingRows();
        if (tops.empty()) return firstRowAsHeading();
        const std::size_t best = bestOf(tops);
        TableShape shape;
        takeHeading(shape, tops[best]);
        const std::size_t end = best + 1 < tops.size() ? tops[best + 1] : m_table.rows.size();
        for (std::size_t row = 0; row < m_table.rows.size(); ++row)
            shape.roles.push_back(roleOf(row, shape, end, best == 0));
        return shape;
    }

    /// The headings of the table that is this kind's rather than another; empty without any.
    QStringList headings()
    {
        const std::vector<std::size_t> tops = headingRows();
        if (tops.empty()) return {};
        TableShape shape;
        takeHeading(shape, tops[bestOf(tops)]);
        return shape.headings;
    }

    /// How many of them only this kind of record has.
    int own(const QStringList &headings) const
    {
        return int(std::ranges::count_if(headings, [this](const QString &heading) {
            return m_headings.isOwn(heading) || (m_kind == RecordKind::Training && m_names.isScheme(heading));
        }));
    }

private:
    [[nodiscard]] bool isNamed(const QString &cell) const
    {
        return !m_headings.senses(cell).empty() || (!content(cell).isEmpty() && m_names.isScheme(cell));
    }

    // Cells that name something, where none of the row is a value.
    [[nodiscard]] int named(const TableRow &row) const
    {
        if (holdsDay(row)) return 0;
        int count = 0;
        for (const QString &cell : row.cells) {
            if (content(cell).isEmpty()) continue;
            if (isFigure(cell)) return 0;
            count += isNamed(cell) ? 1 : 0;
        }
        return count;
    }

    [[nodiscard]] std::size_t bestOf(const std::vector<std::size_t> &tops) const
    {
        std::size_t best = 0;
        for (std::size_t i = 1; i < tops.size(); ++i) {
            if (worth(tops[i]) > worth(tops[best])) best = i;
        }
        return best;
    }

    [[nodiscard]] int worth(std::size_t row) const
    {
        int own = 0;
        for (const QString &cell : m_table.rows[row].cells) own += m_headings.isOwn(cell) ? 1 : 0;
        return own * 10 + named(m_table.rows[row]);
    }

    // The first rows of the tables of the sheet, one each.
    [[nodiscard]] std::vector<std::size_t> headingRows() const
    {
        std::vector<std::size_t> tops;
        for (std::size_t at = 0; at < m_table.rows.size(); ++at) {
            const TableRow &row = m_table.rows[at];
            if (tops.empty() && at >= mostAbove) break;
            const int count = named(row);
            const bool isHeading = tops.empty() ? count >= 2 : count >= 3 && count * 5 >= filled(row) * 3;
            if (!isHeading) continue;
            // A line of the same heading, or a richer one right below.
            if (tops.empty() || !belongsTo(row, m_table.rows[tops.back()])) tops.push_back(at);
            if (tops.size() == 1 && at + 1 < m_table.rows.size() && tops.back() == at
                && named(m_table.rows[at + 1]) > count) {
                tops.back() = at + 1;
                ++at;
            }
        }
        return tops;
    }

    [[nodiscard]] static bool isSame(const TableRow &one, const TableRow &other)
    {
        for (int column = 0; column < int(std::max(one.cells.size(), other.cells.size())); ++column) {
            if (quick::foldedName(one.cell(column)) != quick::foldedName(other.cell(column))) return false;
        }
        return true;
    }

    // The same heading once more, or the second line of it.
    [[nodiscard]] bool belongsTo(const TableRow &row, const TableRow &heading) const
    {
        if (isSame(row, heading) || isSecondLine(row, heading)) return true;
        int same = 0;
        for (int column = 0; column < int(row.cells.size()); ++column) {
            const auto one = m_headings.senses(row.cell(column));
            const auto other = m_headings.senses(heading.cell(column));
            same += !one.empty() && !other.empty() && one.front().field == other.front().field ? 1 : 0;
        }
        return same * 2 > filled(row);
    }

    [[nodiscard]] bool isSecondLine(const TableRow &row, const TableRow &heading) const
    {
        if (holdsDay(row) || row.line != heading.line + 1) return false;
        bool any = false;
        for (int column = 0; column < int(row.cells.size()); ++column) {
            const QString cell = content(row.cell(column));
            if (cell.isEmpty()) continue;
            if (isFigure(cell)) return false;
            const QString above = content(heading.cell(column));
            if (cell == above) continue; // merged over both lines
            if (m_headings.senses(cell).empty() && m_headings.senses(above + cell).empty() && !Headings::isIdle(cell)
                && !m_names.isScheme(cell))
                return false;
            any = true;
        }
        return any;
    }

    void takeHeading(TableShape &shape, std::size_t top) const
    {
        shape.hasHeading = true;
        shape.heading = top;
        shape.headingRows = 1;
        const bool isDouble = top + 1 < m_table.rows.size() && isSecondLine(m_table.rows[top + 1], m_table.rows[top]);
        const bool hasGroups = !isDouble && top > 0 && m_table.rows[top - 1].line + 1 == m_table.rows[top].line
                               && filled(m_table.rows[top - 1]) >= 2 && filled(m_table.rows[top]) < m_table.columns();
        if (isDouble) shape.headingRows = 2;
        for (int column = 0; column < m_table.columns(); ++column) {
            const QString upper = lineContent(m_table.rows[top].cell(column));
            const QString lower = isDouble ? lineContent(m_table.rows[top + 1].cell(column)) : QString();
            if (upper.isEmpty() && hasGroups && isNamed(m_table.rows[top - 1].cell(column)))
                shape.headings += lineContent(m_table.rows[top - 1].cell(column));
            else shape.headings += joined(upper, lower);
        }
    }

    [[nodiscard]] QString joined(const QString &upper, const QString &lower) const
    {
        if (lower.isEmpty() || upper == lower) return upper;
        if (upper.isEmpty()) return lower;
        const bool isUnit = lower.startsWith(u'(') || lower.startsWith(u'（') || lower.startsWith(u'[');
        if (isUnit) return upper + lower;
        return isNamed(lower) ? lower : QString(upper + u' ' + lower);
    }

    [[nodiscard]] RowRole roleOf(std::size_t at, const TableShape &shape, std::size_t end, bool isFirst) const
    {
        const TableRow &row = m_table.rows[at];
        if (at >= shape.heading && at < shape.heading + std::size_t(shape.headingRows)) return RowRole::Heading;
        if (at < shape.heading) return isFirst ? RowRole::Title : RowRole::Other;
        if (at >= end) return RowRole::Other;
        if (isTotal(row)) return RowRole::Total;
        if (named(row) >= 2 && belongsTo(row, m_table.rows[shape.heading])) return RowRole::Heading;
        const bool isRemark = filled(row) == 1 && m_table.columns() >= 3 && !holdsDay(row);
        return isRemark ? RowRole::Title : RowRole::Record;
    }

    // A single word of a heading, or unknown words above days.
    [[nodiscard]] TableShape firstRowAsHeading() const
    {
        if (m_table.rows.empty()) return {};
        const TableRow &top = m_table.rows.front();
        const bool isValue = holdsDay(top);
        bool aboveDays = false;
        for (int column = 0; column < m_table.columns() && !isValue; ++column)
            aboveDays = aboveDays || mostlyDays(column);
        const bool anyNamed = std::ranges::any_of(top.cells, [this](const QString &cell) { return isNamed(cell); });
        if (isValue || (!anyNamed && !aboveDays)) return shapeWithoutHeading(m_table);
        TableShape shape;
        takeHeading(shape, 0);
        for (std::size_t row = 0; row < m_table.rows.size(); ++row)
            shape.roles.push_back(roleOf(row, shape, m_table.rows.size(), true));
        return shape;
    }

    [[nodiscard]] bool mostlyDays(int column) const
    {
        int seen = 0;
        int days = 0;
        for (std::size_t row = 1; row < m_table.rows.size() && seen < 50; ++row) {
            const QString cell = content(m_table.rows[row].cell(column));
            if (cell.isEmpty()) continue;
            ++seen;
            days += looksLikeDay(cell) ? 1 : 0;
        }
        return seen > 0 && days * 10 > seen * 7;
    }

    const TableText &m_table;
    RecordKind m_kind;
    const PasteNames &m_names;
    Headings m_headings;
};

} // namespace

TableShape shapeOf(const TableText &table, RecordKind kind, const PasteNames &names)
{
    return Sheet(table, kind, names).shape();
}

TableShape shapeWithoutHeading(const TableText &table)
{
    TableShape shape;
    for (int column = 0; column < table.columns(); ++column) shape.headings += QString();
    for (const TableRow &row : table.rows) shape.roles.push_back(isTotal(row) ? RowRole::Total : RowRole::Record);
    return shape;
}

namespace {

// The beginning tells: what follows is the same again, or another table beside it.
TableText beginningOf(const TableText &table)
{
    const auto end = table.rows.begin() + qsizetype(std::min(table.rows.size(), enoughToTell));
    return {table.separator, {table.rows.begin(), end}};
}

} // namespace

bool hasHeadings(const TableText &table, const PasteNames &names)
{
    const TableText beginning = beginningOf(table);
    return !Sheet(beginning, RecordKind::Training, names).headings().isEmpty()
           || !Sheet(beginning, RecordKind::Practice, names).headings().isEmpty();
}

std::vector<RecordKind> kindsOf(const TableText &table, const PasteNames &names)
{
    const TableText beginning = beginningOf(table);
    int own[2]{};
    for (const RecordKind kind : {RecordKind::Training, RecordKind::Practice}) {
        Sheet sheet(beginning, kind, names);
        const QStringList headings = sheet.headings();
        const TableSource *source = sourceOf(headings, kind);
        if (source && source->kind) return {*source->kind};
        own[kind == RecordKind::Practice] = sheet.own(headings);
    }
    const auto [trainings, practices] = own;
    if (trainings > 0 && practices == 0) return {RecordKind::Training};
    if (practices > 0 && trainings == 0) return {RecordKind::Practice};
    if (practices > trainings) return {RecordKind::Practice, RecordKind::Training};
    return {RecordKind::Training, RecordKind::Practice};
}

} // namespace koshin::paste
