// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/proposing.h"

namespace koshin {

Result<Edit> takingUp(const std::vector<Plan> &plans, const std::vector<WiderClaim> &claims, const Ledger &ledger,
                      const KnowsScheme &knows, Timestamp now)
{
    auto edit = adding({plans.begin(), plans.end()}, knows, now);
    if (!edit || claims.empty()) return edit;
    edit->mustBeNew = false; // the new plans have ids of their own; the others are there
    if (plans.empty()) edit->code = EditCode::Change;
    for (const WiderClaim &claim : claims) {
        const Plan *before = ledger.plans.find(claim.plan);
        const auto after = widened(ledger, claim);
        if (!before || !after) return failure(ErrorCode::UnknownRecord, {claim.plan});
        edit->put.push_back(Record(*after));
        edit->basedOn.push_back(Record(*before));
    }
    return edit;
}

} // namespace koshin
