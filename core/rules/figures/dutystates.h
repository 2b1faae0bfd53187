// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace koshin {

enum class OccurrenceState { Done, Open, Missed };
KOSHIN_CODES(OccurrenceState, "done", "open", "missed")

/// One period of a recurring duty. On its due day it is still open.
struct Occurrence
{
    Period period;
    Date due; ///< the period's last day
    OccurrenceState state{};
    QString record; ///< the earliest training or practice that names the duty and lies in the period
    Maybe<Date> on; ///< its deciding day
};

/// A duty with every period that began up to the as-of day, earliest first. What was done late lies
/// in the period of its own day; the period before stays missed.
struct DutyState
{
    const Duty *duty = nullptr; ///< lives as long as the ledger
    std::vector<Occurrence> occurrences;

    /// The period that holds the as-of day or, where the duty has ended, its last one; null before
    /// the first.
    [[nodiscard]] const Occurrence *current() const { return occurrences.empty() ? nullptr : &occurrences.back(); }
    [[nodiscard]] int missed() const;
    /// The last day on which it was done.
    [[nodiscard]] Maybe<Date> lastDone() const;
};

/// The n-th period of a duty, from 0. Periods are stepped from the duty's first day, so that a duty
/// from 29 February returns to that day in leap years.
[[nodiscard]] Period dutyPeriod(const Duty &duty, int n);

/// The states of all duties, by what is next due: the open ones by due day, then the others by title.
[[nodiscard]] std::vector<DutyState> dutyStates(const Ledger &ledger, Date asOf);

} // namespace koshin
