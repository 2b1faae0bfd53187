// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/dossier.h"
#include "report/document.h"

namespace koshin::report {

/// A dossier for deemed attendance, in the language in use.
[[nodiscard]] Document dossierContents(const DossierRequest &request);

} // namespace koshin::report
