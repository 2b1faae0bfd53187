// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/rule.h"

namespace koshin {

/// The parts of a term's surplus that its rules carry into the next one: what lies above the need in
/// the order of days, from the last part of the term, within its categories and up to its cap. A cap that is not known
/// carries nothing: what is not certain is not promised.
[[nodiscard]] std::vector<Carried> carriedFrom(const Case &the, const std::vector<Finding> &findings, Date asOf);

} // namespace koshin
