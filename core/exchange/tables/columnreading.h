// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pastevalues.h"
#include "exchange/tables/pasting.h"
#include "exchange/tables/tablesource.h"

namespace koshin::paste {

/// How the cells of one column are read.
struct ColumnReading
{
    QString heading;
    QString currency; ///< that the heading names; may be empty
    DayForm dayForm;
    Unit unit = Unit::Hours;
    bool fillsDown = false;
    bool isWordless = false;          ///< a column of codes of which no word is known
    bool isOwnCredits = false;        ///< its heading is the credential whose credits it holds
    std::vector<CredentialId> offers; ///< whose credits the column holds
    Maybe<std::size_t> openDays;      ///< questions that its cells hang on
    Maybe<std::size_t> openUnit;
    Maybe<std::size_t> openFill;
};

/// What all rows of a pasting have in common.
struct Surroundings
{
    RecordKind kind{};
    const PasteNames &names;
    const PasteMapping &mapping;
    const PasteOptions &options;
    const TableSource *source; ///< null for a table of no known source
    std::vector<ColumnReading> columns;

    /// The code that the source's words give to a cell.
    [[nodiscard]] Maybe<QString> wordOf(int column, const QString &word) const;
};

/// What a column is called: its heading, or its letter as in spreadsheets.
[[nodiscard]] QString columnName(const QString &heading, int column);
/// How the columns of a table are read, with the questions that concern a whole column.
[[nodiscard]] std::vector<ColumnReading> columnReadings(const TableText &table, const TableShape &shape,
                                                        RecordKind kind, const PasteMapping &mapping,
                                                        const PasteOptions &options, const PasteNames &names,
                                                        const TableSource *source, QuestionBook &book);

/// The parts of a part, at weak separators: `資産・リスク` is one theme, `規程・教育` are two.
[[nodiscard]] QStringList subparts(const QString &part);

} // namespace koshin::paste
