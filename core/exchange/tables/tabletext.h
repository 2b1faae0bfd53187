// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace koshin {

/// A row of a table of text.
struct TableRow
{
    qint64 line = 0; ///< on which the row begins, counted from 1
    QStringList cells;

    /// The cell of a column, empty where the row is shorter.
    [[nodiscard]] QString cell(int column) const { return cells.value(column); }
};

/// A table as people hand it over: rows need not be equally long, and rows without any text are
/// left out.
struct TableText
{
    QChar separator;
    std::vector<TableRow> rows;

    /// The number of cells of the longest row.
    [[nodiscard]] int columns() const;
};

/// The longest text that is read from the clipboard, in UTF-16 units; files may be longer.
inline constexpr qsizetype tableTextLimit = 10'000'000;
/// The most columns of a table that is read.
inline constexpr int tableColumnLimit = 2'000;

/// Takes a text apart into cells. Tabs part them as spreadsheets put it on the clipboard; without
/// tabs a comma or a semicolon does, whichever makes the more even table; a `separator` given is
/// taken as it is. Cells in double quotes may hold separators, line breaks and doubled quotes
/// (RFC 4180); a quote that does not close where a cell ends is text. A byte order mark is passed
/// over; CRLF, LF and CR end a line. Error: TextTooLong (empty field, the limit).
[[nodiscard]] Result<TableText> readTable(QStringView text, std::optional<QChar> separator = {},
                                          qsizetype limit = tableTextLimit);
/// The tables of a page (HTML), as browsers and spreadsheets put them on the clipboard too; cells that reach over
/// several rows are in each of them. Nothing of the page is run or fetched. Empty where it has none.
[[nodiscard]] std::vector<TableText> htmlTables(QStringView html);

} // namespace koshin
