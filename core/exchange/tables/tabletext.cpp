// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/tabletext.h"

#include "exchange/tables/safecell.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace koshin {

namespace {

constexpr QChar quote = u'"';
constexpr qsizetype enoughToJudge = 100'000;
constexpr std::size_t rowsToJudge = 50;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// Walks through a text cell by cell.
class TableReader
{
public:
    TableReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    TableText read(std::size_t mostRows = std::size_t(-1))
    {
        TableText table{m_separator, {}};
        while (m_at < m_text.size() && table.rows.size() < mostRows) {
            TableRow row = readRow();
            const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                           [](const QString &cell) { return cell.trimmed().isEmpty(); });
            if (!blank) table.rows.push_back(std::move(row));
        }
        return table;
    }

private:
    TableRow readRow()
    {
        TableRow row{m_line, {}};
        for (;;) {
            row.cells += plainCell(readCell());
            if (m_at == m_text.size()) return row;
            if (m_text[m_at] != m_separator) break;
            ++m_at;
        }
        takeLineEnd();
        return row;
    }

    QString readCell()
    {
        if (m_at < m_text.size() && m_text[m_at] == quote) {
            if (auto quoted = readQuoted()) return *quoted;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at])) ++m_at;
        return m_text.sliced(begin, m_at - begin).toString();
    }

    // Nothing, and no step taken, where the quote does not close at the end of a cell.
    std::optional<QString> readQuoted()
    {
        if (m_at > m_lastQuote) return {};
        QString cell;
        qsizetype at = m_at + 1;
        qint64 lines = 0;
        for (; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (c == quote) {
                if (at + 1 == m_text.size() || m_text[at + 1] != quote) break;
                ++at;
            } else if (c == u'\r') {
                if (at + 1 < m_text.size() && m_text[at + 1] == u'\n') ++at;
                cell += u'\n';
                ++lines;
                continue;
            }
            lines += c == u'\n' ? 1 : 0;
            cell += c;
        }
        if (at == m_text.size()) {
            m_lastQuote = m_at; // none after this one closes either: do not walk to the end again
            return {};
        }
        if (at + 1 < m_text.size() && m_text[at + 1] != m_separator && !isLineEnd(m_text[at + 1])) return {};
        m_at = at + 1;
        m_line += lines;
        return cell;
    }

    void takeLineEnd()
    {
        const bool two = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
        m_at += two ? 2 : 1;
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qsizetype m_lastQuote = std::numeric_limits<qsizetype>::max();
};

/// How evenly a separator parts a text: the rows that have the commonest number of cells, and
/// that number; nothing where it parts none.
std::pair<double, int> evenness(QStringView sample, QChar separator)
{
    const TableText table = TableReader(sample, separator).read(rowsToJudge);
    QHash<int, int> counts;
    for (const TableRow &row : table.rows) ++counts[int(row.cells.size())];
    std::pair<int, int> commonest{0, 1}; // rows, cells
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (at.key() > 1) commonest = std::max(commonest, {at.value(), at.key()});
    }
    if (commonest.first == 0) return {0, 0};
    return {double(commonest.first) / double(table.rows.size()), commonest.second};
}

// A tab is in a text only where a spreadsheet put it.
QChar separatorOf(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), enoughToJudge));
    if (evenness(sample, u'\t').first > 0) return u'\t';
    const auto comma = evenness(sample, u',');
    const auto semicolon = evenness(sample, u';');
    if (comma.first == 0 && semicolon.first == 0) return u'\t';
    return semicolon > comma ? u';' : u',';
}

} // namespace

int TableText::columns() const
{
    qsizetype most = 0;
    for (const TableRow &row : rows) most = std::max(most, row.cells.size());
    return int(most);
}

Result<TableText> readTable(QStringView text, std::optional<QChar> separator, qsizetype limit)
{
    if (text.size() > limit) return failure(ErrorCode::TextTooLong, {QString(), QString::number(limit)});
    if (text.startsWith(QChar(0xFEFF))) text = text.sliced(1);
    return TableReader(text, separator.value_or(separatorOf(text))).read();
}

} // namespace koshin
