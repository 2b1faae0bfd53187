// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/recordtext.h"

namespace koshin::recordtext {

/// What several records of practice, or of training, come to: their time, days, cost and
/// confirmations, without those lines that would say nothing. Ids of other records are passed over.
[[nodiscard]] std::vector<Line> sums(const QStringList &ids, const Ledger &ledger);

} // namespace koshin::recordtext
