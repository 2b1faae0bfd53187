// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outputfile.h"
#include "operations/dossier.h"

// The face by which the library is used once it was loaded.
extern "C" {

/// Writes a dossier for deemed attendance as a workbook (XLSX); the same dossier gives the same bytes. Errors:
/// NameInDocument, NameWouldLeave, those of OutputFile.
Q_DECL_EXPORT void koshin_write_dossier_workbook(const koshin::DossierRequest &request, const koshin::Target &target,
                                                 koshin::Result<> *outcome);
}
