// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outputfile.h"
#include "exchange/formats.h"
#include "ledger/redaction.h"
#include "ledger/sealednames.h"
#include "rules/engine/assessment.h"
#include "rules/scheme/catalogue.h"
#include "storage/workspace.h"

#include <memory>

namespace koshin {

/// What a person chooses of tables for other programs.
struct TablesChoice
{
    std::vector<RecordKind> kinds = {}; ///< whose records; none: all kinds, and how the requirements stand
    QString credential = {};            ///< whose requirements; empty: of all
    Clearance clearance = {};
    Language language{};
};

/// Tables that can be made as the sheets of a workbook.
struct TablesRequest
{
    std::shared_ptr<const Ledger> ledger; ///< only what may leave
    std::vector<RecordKind> kinds;        ///< those that have records, of those asked for
    bool withRequirements = false;
    Assessment assessment; ///< of the credentials asked for, where there are requirements
    Date asOf;
    QString programVersion;
    Language language{};
    SealedNames sealed; ///< that must not stand in it
    QString format;     ///< the id of the form (`exchange/formats.h`)
};

/// Puts it together. Errors: NameWouldLeave, UnknownRecord for the credential, NothingToExport.
[[nodiscard]] Result<TablesRequest> tablesRequest(const Ledger &ledger, const SchemeCatalogue &schemes, Date asOf,
                                                  const QString &programVersion, const TablesChoice &choice,
                                                  const QString &format);

/// Writes what may leave of the records of a kind as CSV; `withMark` with the mark of its encoding. Errors:
/// NameWouldLeave, NothingToExport, Cancelled, those of OutputFile.
[[nodiscard]] Result<> exportCsv(const Target &target, const Ledger &ledger, RecordKind kind,
                                 const Clearance &clearance, bool withMark, const Progress &progress = {});

} // namespace koshin
