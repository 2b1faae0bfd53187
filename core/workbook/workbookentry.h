// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outputfile.h"
#include "operations/dossier.h"
#include "operations/tables.h"

// The face by which the library is used once it was loaded.
extern "C" {

/// Writes a dossier for deemed attendance as a workbook (XLSX); the same dossier gives the same bytes. Errors:
/// NameInDocument, NameWouldLeave, those of OutputFile.
Q_DECL_EXPORT void koshin_write_dossier_workbook(const koshin::DossierRequest &request, const koshin::Target &target,
                                                 koshin::Result<> *outcome);

/// Writes tables of the ledger as a workbook of the form asked for (XLSX, ODS). `cut` becomes the number of texts that
/// a cell of the form has no room for. Errors: NameWouldLeave, NameInDocument, TooMany, Cancelled, those of OutputFile.
Q_DECL_EXPORT void koshin_write_tables(const koshin::TablesRequest &request, const koshin::Target &target,
                                       const koshin::Progress &progress, qint64 *cut, koshin::Result<> *outcome);
}
