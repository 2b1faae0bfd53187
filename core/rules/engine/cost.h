// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/rule.h"

namespace koshin {

/// What the term has cost up to the as-of day and what it will still cost by the usual fees, by
/// currency. Each fee once; a fee counts as spent even where its record does not count.
[[nodiscard]] std::vector<CostItem> costItemsOf(const Case &the, const std::vector<Finding> &findings, Date asOf);

} // namespace koshin
