// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/date.h"

#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

namespace koshin::workbook {

// What a spreadsheet says, without any file. A text is a text whatever it begins with, never a formula.

/// A text, a number, a day or yes and no; or nothing.
using Cell = std::variant<std::monostate, QString, double, Date, bool>;

struct Column
{
    QString heading;
    double width = 14; ///< in letters
};

/// The sum of the numbers of a column, below its rows: a formula that follows what a filter shows.
struct Sum
{
    std::size_t column = 0;
    double value = 0; ///< of all rows
};

/// A table with its headings on top, which stay in sight.
struct Sheet
{
    QString name; ///< of at most 31 signs, without any of `[]:*?/\`
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    bool isNamed = false; ///< the first cell of a row says what the row is
    std::vector<Sum> sums = {};
    bool isDense = false; ///< of records: rows one line high, and texts from which the same can be read again
};

struct Workbook
{
    QString title;
    QString program; ///< as in `Koshin 1.0.0`; by it Koshin knows its own file again
    QString font;
    Date day; ///< told as the day on which it was made: a file of the same ledger and day has the same bytes
    std::vector<Sheet> sheets;
    bool isCompressed = false; ///< for what may be long; else its parts are stored as they are
};

/// Everything that it says, piece by piece, with the names of sheets and the properties of the file.
[[nodiscard]] QStringList textsOf(const Workbook &book);

/// What a row written is told to, as rows done and rows in all; false ends the writing.
using RowProgress = std::function<bool(qint64 done, qint64 total)>;

/// Why there are no bytes: a sentence of the system or the writer; empty where somebody ended it.
using WhyNot = QString;

/// The file's bytes, in the Office Open XML form. Texts longer than a cell of it are cut and marked (`cutTexts`).
[[nodiscard]] tl::expected<QByteArray, WhyNot> xlsx(const Workbook &book, const RowProgress &progress = {});
/// The same in the OpenDocument form. Its cells hold any text.
[[nodiscard]] tl::expected<QByteArray, WhyNot> ods(const Workbook &book, const RowProgress &progress = {});

/// How many texts are longer than a cell of the Office Open XML form.
[[nodiscard]] qint64 cutTexts(const Workbook &book);

} // namespace koshin::workbook
