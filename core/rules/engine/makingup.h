// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/rule.h"

namespace koshin {

/// What an ended term takes of the records after its end, where a requirement could still be made up: only what
/// was missing on the last day, of the earliest records first, and so much of each as is missing.
[[nodiscard]] std::vector<MadeUp> madeUpAfter(const Case &the, const std::vector<Finding> &findings);
/// The records of the term that made up a number asked for in each of its periods.
[[nodiscard]] QSet<QString> spentBy(const Case &the, const std::vector<Finding> &findings);

} // namespace koshin
