// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace koshin {

/// A plan beside what was recorded.
struct PlanState
{
    enum class State {
        Ahead,   ///< its day has not passed
        Done,    ///< a record of the same kind and title stands for it
        Overdue, ///< its day has passed and nothing like it is recorded
    };
    QString plan;
    Date on; ///< the intended day
    State state{};
    Maybe<QString> record;
    Maybe<int> daysLate; ///< of the record, after the intended day; negative: earlier
};
KOSHIN_CODES(PlanState::State, "ahead", "done", "overdue")

/// Plans by day. A record stands for a plan of its kind if the titles, or the content keys, are
/// equal, it was done no more than six months before the intended day and was not on record before
/// the plan was made; each record stands for one plan, the nearest first.
[[nodiscard]] std::vector<PlanState> planStates(const Ledger &ledger, Date asOf);

} // namespace koshin
