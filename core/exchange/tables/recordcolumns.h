// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonnode.h"
#include "ledger/records.h"

#include <QStringList>

namespace koshin {

// Records as a table: a row each, a column for each field. Lists on a terminal, CSV and spreadsheets are read off
// this one table of columns, and it is what brings such a table back in.

/// What the cells of a column hold.
enum class CellHolds {
    Text,
    Day,
    Number,
    YesOrNo,
    Texts,  ///< a list of texts, as in `e-1; e-2`
    Things, ///< a list of things with fields of their own, as JSON: `{"credential":"c-cissp"}; {"credential":"c-cisa"}`
};

struct RecordColumn
{
    QString path; ///< by the names of a ledger file, as in `fee.amount`: the heading of the column
    QStringList steps;
    CellHolds holds{};
    bool isRequired = false;   ///< no record of the kind is without it
    bool opensGroup = false;   ///< first of a group, such as `reference`, that may be there without any value
    bool groupIsThere = false; ///< and every record of the kind has the group
};

/// The columns of a kind in the order of the table of fields. A list is one cell.
[[nodiscard]] const std::vector<RecordColumn> &recordColumns(RecordKind kind);
/// Their headings.
[[nodiscard]] QStringList columnHeadings(RecordKind kind);

/// A record's value in a column as words: nothing where it has none. Numbers are exact.
[[nodiscard]] Maybe<QString> cellWords(const JsonNode &record, const RecordColumn &column);

// A cell knows no text that is there and empty, and a spreadsheet may take a text for a formula. Each of these gives a
// cell from which `wordsOfCell` makes the same words again.

/// As a cell of CSV: an apostrophe stands before what would be taken for a formula (`safecell.h`).
[[nodiscard]] QString csvCellText(const Maybe<QString> &words);
/// As a cell of text of a spreadsheet, which is no formula whatever it begins with; one that begins with an apostrophe
/// gets another.
[[nodiscard]] QString sheetCellText(const Maybe<QString> &words);
/// The words of a cell as it stands in a file; nothing for an empty one.
[[nodiscard]] Maybe<QString> wordsOfCell(const QString &cell);

/// The record's file form from its words, one for each column of the kind, with `line` as the place of everything in
/// it. Whether it is sound is for `readRecord` to say.
[[nodiscard]] JsonNode recordFromWords(RecordKind kind, const std::vector<Maybe<QString>> &words, qint64 line);

} // namespace koshin
