// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/engine.h"

namespace koshin {

// What if the plans were carried out: an assessment of a copy of the ledger, never of the ledger.

/// The plans that a scenario counts unless told otherwise: those whose day is still ahead and for
/// which no record stands yet, by id.
[[nodiscard]] std::vector<QString> plansAhead(const Ledger &ledger, Date asOf);

/// Those whose day has passed without a record like them, by id.
[[nodiscard]] std::vector<QString> plansPassed(const Ledger &ledger, Date asOf);

/// The assessment with these plans carried out as planned, and no others.
[[nodiscard]] Assessment assessWith(const SchemeCatalogue &schemes, const Ledger &ledger,
                                    const std::vector<QString> &plans, Date asOf);

/// What a set of plans asks for.
struct PlanTotals
{
    std::vector<Cost> cost; ///< by currency, all of it ahead
    int minutes = 0;
    int withoutFee = 0; ///< plans that name none
};
[[nodiscard]] PlanTotals totalsOf(const Ledger &ledger, const std::vector<QString> &plans);

} // namespace koshin
