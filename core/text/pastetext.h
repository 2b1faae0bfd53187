// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pasting.h"
#include "operations/tablefile.h"

namespace koshin::text {

// What reading a table says to a person.

/// What a field is called in the choice above a column.
[[nodiscard]] QString fieldName(PasteField field, RecordKind kind);
/// A fault in one sentence that names heading and reason; `mapping` tells which words were possible.
[[nodiscard]] QString sentence(const PasteFault &fault, RecordKind kind, const PasteMapping &mapping);
[[nodiscard]] QString sentence(const PasteQuestion &question);
/// All that is to be said of a row: its faults, or its questions and what it repeats.
[[nodiscard]] QString sentence(const PasteRow &row, RecordKind kind, const PasteMapping &mapping,
                               const std::vector<TableQuestion> &asked, const QStringList &headings);
/// Why it is to be looked at, in a few words that stand beside its state; empty where it need not be.
[[nodiscard]] QString shortReason(const PasteRow &row);
/// Why a row is no record of the table.
[[nodiscard]] QString reason(LeftOut leftOut, const QString &word);
/// `24 rows ready, 16 to check. 2 rows have errors.` and so on.
[[nodiscard]] QString sentence(const Pasting &pasting);
/// A field of the record as it will be; nothing where the cell's own text says the same.
[[nodiscard]] Maybe<QString> valueText(PasteField field, const Record &record, const Ledger &ledger,
                                       const SchemeCatalogue &schemes);

/// The question that a person is asked; `headings` are those of the columns.
[[nodiscard]] QString sentence(const TableQuestion &question, RecordKind kind, const QStringList &headings);
/// One of its answers.
[[nodiscard]] QString answer(const TableQuestion &question, const QString &code, RecordKind kind,
                             const PasteMapping &mapping, const Ledger &ledger, const SchemeCatalogue &schemes);
/// A file that cannot be read as a table, as an error of it.
[[nodiscard]] Error unreadable(const TableFileFault &fault, const QString &file);

} // namespace koshin::text
