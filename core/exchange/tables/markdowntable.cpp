// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/markdowntable.h"

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

QString markdownCell(const QString &text)
{
    static const QString meaning = u"\\|`*_[]<>~&$"_s;
    QString cell;
    for (const QChar sign : text.simplified()) {
        if (meaning.contains(sign)) cell += u'\\';
        cell += sign;
    }
    return cell;
}

QString markdownRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace

QString markdownTable(const std::vector<QStringList> &rows, const std::vector<int> &figures)
{
    QString table;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) cells += markdownCell(cell);
        table += markdownRow(cells);
        if (&row != &rows.front()) continue;
        QStringList rules;
        for (int column = 0; column < row.size(); ++column)
            rules += std::ranges::find(figures, column) == figures.end() ? u"---"_s : u"---:"_s;
        table += markdownRow(rules);
    }
    return table;
}

} // namespace koshin
