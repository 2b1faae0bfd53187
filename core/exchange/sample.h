// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/ledger.h"

namespace koshin {

class Workspace;

/// The sample ledger as it would look on a day: a specialist in the second year of her second
/// term. Its dates are moved by whole years; what would lie in the future, but for plans, is left
/// out.
[[nodiscard]] Result<Ledger> sampleLedger(Date today);

/// Fills an empty workspace with the sample and its evidence files, as one undo step.
[[nodiscard]] Result<> makeSample(Workspace &workspace, Date today);

} // namespace koshin
