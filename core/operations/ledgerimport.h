// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/records/ledgerjson.h"
#include "rules/foresight/verdictchanges.h"

namespace koshin {

/// A criterion of a ledger file that is not in the ledger, as a whole or in part: what only the
/// issuer can make true, and so only the holder may say.
struct BroughtCriterion
{
    Criterion record;
    bool conditions = false;             ///< its conditions, their standing or what it stands in for are not here
    std::vector<Acceptance> acceptances; ///< those that are not here
    Place where;

    bool operator==(const BroughtCriterion &o) const
    {
        return record == o.record && conditions == o.conditions && acceptances == o.acceptances;
    }
};

/// What taking a ledger file in comes to.
struct ImportAnswer
{
    Workspace::Import::Outcome outcome;
    bool taken = false; ///< written for good; false after a trial and where it was not agreed to
    std::vector<VerdictChange> verdicts;
    std::vector<BroughtCriterion> criteria;
    std::vector<Evidence> withoutFile; ///< added or replaced, its file not in the evidence store
    Assessment after;                  ///< of the ledger with the file in it
};

struct ImportRequest
{
    QString file = {};
    Date asOf = {}; ///< the day on which verdicts are compared
    bool replace = false;
    bool dryRun = false;
    /// Whether what the answer tells may be written; without it, only a file that brings no
    /// criterion is. The answer's outcome is not known yet.
    std::function<bool(const ImportAnswer &)> agree = {};
};

/// Takes a ledger file in as the holder's request: the one way by which verb and window do it.
/// Schemes must be known or reserved. Errors: those of `importLedger`, and InUse where another
/// program wrote meanwhile.
[[nodiscard]] Result<ImportAnswer> importLedgerFile(Workspace &workspace, const SchemeCatalogue &schemes,
                                                    const ImportRequest &request, const Progress &progress = {});

} // namespace koshin
