// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/dossier.h"
#include "workbook/workbook.h"

namespace koshin::workbook {

/// A dossier for deemed attendance, in the language in use: overview, engagements, entries, evidence, confirmations.
/// Lengths of time are hours, days are days.
[[nodiscard]] Workbook dossierWorkbook(const DossierRequest &request);

} // namespace koshin::workbook
