// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "reminders/policy.h"

namespace koshin {

/// Reads `180, 90, 30`, in full width too, falling and each once; an empty line is none. Nothing where
/// it is no list of whole numbers from 1 to `longestStage`.
[[nodiscard]] Maybe<std::vector<int>> typedDays(const QString &text);
[[nodiscard]] QString inWords(const std::vector<int> &days);

} // namespace koshin
