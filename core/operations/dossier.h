// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/reporting.h"
#include "rules/figures/dossier.h"

#include <functional>

namespace koshin {

/// What a person chooses of a dossier for deemed attendance.
struct DossierChoice
{
    QString credential = {}; ///< id; the only one that knows deemed attendance need not be named
    Maybe<int> term = {};    ///< its number; nothing: the present one
    RealNames names = RealNames::LeftOut;
    Language language{};
    bool operator==(const DossierChoice &) const = default;
};

/// A dossier that can be made: as pages, or as a workbook.
struct DossierRequest
{
    ReportSource source; ///< its ledger holds only what may leave
    DossierChoice choice;
    Dossier figures;
    SealedNames sealed; ///< that must not stand in it
};

/// Puts it together. Reads every file of evidence that it names while `goesOn` answers so. Errors: MissingField,
/// UnknownRecord and NotACredential for the credential, NoDeemedAttendance, NoSuchTerm, Cancelled.
[[nodiscard]] Result<DossierRequest> dossierRequest(const ReportSource &source, const DossierChoice &choice,
                                                    const std::function<bool()> &goesOn = {});

/// The credential that a dossier is of: the one asked for, else the only one whose rules know deemed attendance. Errors
/// as above.
[[nodiscard]] Result<QString> dossierCredential(const Ledger &ledger, const SchemeCatalogue &schemes,
                                                const QString &asked);

} // namespace koshin
