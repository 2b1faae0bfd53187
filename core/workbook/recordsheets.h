// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/tables.h"
#include "workbook/workbook.h"

namespace koshin::workbook {

/// The sheet of the records of a kind: a row each, headed by the names of a ledger file, so that Koshin reads it again.
/// Days are days, numbers are numbers; sums stand under what can be summed up.
[[nodiscard]] Sheet recordSheet(const Ledger &ledger, RecordKind kind);

/// Tables of the ledger, in the language in use: the requirements with their proof first, then the records by kind.
/// Errors: TooMany for more records of a kind than a sheet has rows.
[[nodiscard]] Result<Workbook> recordsWorkbook(const TablesRequest &request);

} // namespace koshin::workbook
