// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/compare.h"

namespace koshin::text {

/// A day of the rules in words: `60 days before the last day of the term`.
[[nodiscard]] QString sentence(const DayRule &rule);
/// A length of time in words: `3 years`.
[[nodiscard]] QString words(Step step);
/// A difference between two editions in one sentence.
[[nodiscard]] QString sentence(const RuleChange &change);
/// Where a change of the rules touches the holder, in one sentence.
[[nodiscard]] QString sentence(const Touch &touch);

} // namespace koshin::text
