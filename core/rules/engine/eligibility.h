// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/candidates.h"
#include "rules/scheme/account.h"

namespace koshin {

/// Whether a record is of a kind that is taken, whatever its other facts.
[[nodiscard]] bool isOfKind(const Eligibility &takes, const Candidate &candidate);

/// Whether the other facts fit; else why they do not: a size below what is asked, or another kind
/// of work.
[[nodiscard]] Maybe<Exclusion> misfit(const Eligibility &takes, const Candidate &candidate);

/// Of these conditions, those that a training or practice does not fulfil.
[[nodiscard]] Where unfulfilled(const Where &where, const Record &record);

/// How many days an activity took: as recorded, else from its first to its last day.
[[nodiscard]] Decimal daysOf(const Candidate &candidate);
[[nodiscard]] int minutesOf(const Candidate &candidate);

} // namespace koshin
