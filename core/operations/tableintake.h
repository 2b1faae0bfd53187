// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pasting.h"
#include "operations/tablefile.h"

namespace koshin {

/// What a person says of a table before it is read.
struct TableRequest
{
    Maybe<RecordKind> kind = {}; ///< training or practice; else as the headings look
    QString sheet = {};          ///< by its name
    /// Columns by their heading, or else by their number from 1, with the field that each holds: as the ledger file
    /// calls it, or as `PasteField` does; an empty one leaves the column out.
    std::vector<std::pair<QString, QString>> columns = {};
    PasteOptions options;
};

/// A table read as records, not yet taken in.
struct TableReading
{
    RecordKind kind{};
    QString sheet;        ///< empty for a text
    QStringList headings; ///< of the columns
    PasteMapping mapping;
    Pasting pasting;
    std::vector<TableQuestion> questions; ///< of file and table, answered ones too

    /// Whether everything is ready or there already.
    [[nodiscard]] bool isSettled() const;
};

/// Reads the table of a file as records. Errors: UnknownValue for a sheet, column or answer that there is not,
/// UnknownField.
[[nodiscard]] Result<TableReading> readRecords(const TableFile &file, const TableRequest &request, const Ledger &ledger,
                                               const SchemeCatalogue &schemes);
/// The field that a name means in a table: as the ledger file calls it, or as `PasteField` does.
[[nodiscard]] Maybe<PasteField> tableField(const QString &name, RecordKind kind);

} // namespace koshin
