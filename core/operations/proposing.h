// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/records.h"
#include "rules/foresight/proposal.h"

namespace koshin {

/// What a proposal asks of the ledger, in one step: plans to add, and plans of the ledger that are claimed for more
/// credentials. Errors: UnknownRecord, UnknownScheme.
[[nodiscard]] Result<Edit> takingUp(const std::vector<Plan> &plans, const std::vector<WiderClaim> &claims,
                                    const Ledger &ledger, const KnowsScheme &knows, Timestamp now);

} // namespace koshin
