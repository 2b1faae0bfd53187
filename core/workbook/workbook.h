// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/date.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace koshin::workbook {

// What a spreadsheet says, without any file. A text is a text whatever it begins with, never a formula.

/// A text, a number or a day; or nothing.
using Cell = std::variant<std::monostate, QString, double, Date>;

struct Column
{
    QString heading;
    double width = 14; ///< in letters
};

/// A table with its headings on top, which stay in sight.
struct Sheet
{
    QString name; ///< of at most 31 signs, without any of `[]:*?/\`
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    bool isNamed = false; ///< the first cell of a row says what the row is
};

struct Workbook
{
    QString title;
    QString program; ///< as in `Koshin 1.0.0`; by it Koshin knows its own file again
    QString font;
    Date day; ///< told as the day on which it was made: a file of the same ledger and day has the same bytes
    std::vector<Sheet> sheets;
};

/// Everything that it says, piece by piece, with the names of sheets and the properties of the file.
[[nodiscard]] QStringList textsOf(const Workbook &book);

/// The file's bytes, in the Office Open XML form. The error is a sentence of the system or the writer.
[[nodiscard]] tl::expected<QByteArray, QString> xlsx(const Workbook &book);

} // namespace koshin::workbook
