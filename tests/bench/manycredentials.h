// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/engine.h"

namespace koshin {

/// A ledger of twenty credentials of nineteen schemes, with the given records spread over forty
/// years.
[[nodiscard]] Ledger generateLongLife(int records);

/// What a loop written for this very ledger would do: fills lists of what lies inside and outside
/// the windows of an assessment, without knowing why. Returns how many entries it made.
[[nodiscard]] std::size_t handWrittenLoop(const Ledger &ledger, const Assessment &windows);

} // namespace koshin
