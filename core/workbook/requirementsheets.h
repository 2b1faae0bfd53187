// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/tables.h"
#include "workbook/workbook.h"

namespace koshin::workbook {

/// How the requirements stand, one a row; and record by record what counted for them and what did not, and why. Each
/// sheet has at most so many rows; a longer proof says in its last one what it leaves out.
[[nodiscard]] std::vector<Sheet> requirementSheets(const TablesRequest &request, std::size_t mostRows);

} // namespace koshin::workbook
