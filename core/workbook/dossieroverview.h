// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/dossier.h"
#include "workbook/workbook.h"

namespace koshin::workbook {

/// The first sheet of a dossier: whose it is, where it stands, the criterion and what else it may become.
[[nodiscard]] Sheet dossierOverview(const DossierRequest &request);

} // namespace koshin::workbook
