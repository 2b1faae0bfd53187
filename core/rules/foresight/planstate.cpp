// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/foresight/planstate.h"

#include <QSet>

#include <algorithm>

namespace koshin {

namespace {

/// What was done longer before the intended day was an earlier turn of the same: last year's course
/// does not carry out the plan for this year's.
constexpr int earliestMonths = 6;

/// Who plans what is on record already means to do it once more.
bool isPlannedAfter(const Maybe<Timestamp> &planned, const Maybe<Timestamp> &recorded)
{
    return planned && recorded && *recorded < *planned;
}

bool isLike(const Training &plan, const Training &done)
{
    const bool sameContent = plan.contentKey && plan.contentKey == done.contentKey;
    return plan.kind == done.kind && (plan.title == done.title || sameContent);
}
bool isLike(const Practice &plan, const Practice &done)
{
    return plan.kind == done.kind && plan.title == done.title;
}

/// A plan and a record that might have carried it out.
struct Pair
{
    std::size_t plan;
    QString record;
    int daysLate;
};

template<class R>
void addPairs(std::vector<Pair> &pairs, std::size_t at, const R &plan, const RecordList<R> &records, Date asOf)
{
    const Date on = *decidingDay(plan);
    const Date since = on.plus({.months = -earliestMonths});
    for (const auto &r : records.pointers()) {
        const Date day = *decidingDay(*r);
        if (day < since || day > asOf || !isLike(plan, *r) || isPlannedAfter(plan.recordedAt, r->recordedAt)) continue;
        pairs.push_back({at, r->id.text(), day.since(on)});
    }
}

} // namespace

std::vector<PlanState> planStates(const Ledger &ledger, Date asOf)
{
    std::vector<PlanState> all;
    std::vector<Pair> pairs;
    for (const auto &plan : ledger.plans.pointers()) {
        PlanState state;
        state.plan = plan->id.text();
        std::visit([&](const auto &intended) {
            state.on = *decidingDay(intended);
            if constexpr (std::is_same_v<std::decay_t<decltype(intended)>, Training>)
                addPairs(pairs, all.size(), intended, ledger.trainings, asOf);
            else addPairs(pairs, all.size(), intended, ledger.practices, asOf);
        }, plan->intended);
        state.state = state.on < asOf ? PlanState::State::Overdue : PlanState::State::Ahead;
        all.push_back(std::move(state));
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return std::abs(a.daysLate) < std::abs(b.daysLate); });
    QSet<QString> taken;
    for (const Pair &pair : pairs) {
        PlanState &state = all[pair.plan];
        if (state.record || taken.contains(pair.record)) continue;
        taken.insert(pair.record);
        state.state = PlanState::State::Done;
        state.record = pair.record;
        state.daysLate = pair.daysLate;
    }
    std::stable_sort(all.begin(), all.end(), [](const PlanState &a, const PlanState &b) { return a.on < b.on; });
    return all;
}

} // namespace koshin
