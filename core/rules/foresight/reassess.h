// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/engine.h"

namespace koshin {

/// The assessment after a change: only credentials that the changed records can touch are assessed
/// again. Gives the same as `assess` on the new ledger. Snapshots share what did not change, so
/// that finding the change costs next to nothing.
[[nodiscard]] Assessment reassess(Assessment before, const Ledger &was, const Ledger &now,
                                  const SchemeCatalogue &schemes, AssessOptions options);

} // namespace koshin
