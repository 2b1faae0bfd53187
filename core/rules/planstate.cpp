// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planstate.h"

#include <QSet>

#include <algorithm>

namespace koshin {

namespace {

bool isLike(const Training &plan, const Training &done)
{
    const bool sameContent = plan.contentKey && plan.contentKey == done.contentKey;
    return plan.kind == done.kind && (plan.title == done.title || sameContent);
}
bool isLike(const Practice &plan, const Practice &done)
{
    return plan.kind == done.kind && plan.title == done.title;
}

template<class R>
void look(PlanState &state, const R &plan, const RecordList<R> &records, Date asOf, QSet<QString> &taken)
{
    state.on = *decidingDay(plan);
    const R *nearest = nullptr;
    for (const auto &r : records.pointers()) {
        if (*decidingDay(*r) > asOf || taken.contains(r->id.text()) || !isLike(plan, *r)) continue;
        const auto distance = [&](const R &x) { return std::abs(decidingDay(x)->since(state.on)); };
        if (!nearest || distance(*r) < distance(*nearest)) nearest = r.get();
    }
    if (!nearest) {
        state.state = state.on < asOf ? PlanState::State::Overdue : PlanState::State::Ahead;
        return;
    }
    taken.insert(nearest->id.text());
    state.state = PlanState::State::Done;
    state.record = nearest->id.text();
    state.daysLate = decidingDay(*nearest)->since(state.on);
}

} // namespace

std::vector<PlanState> planStates(const Ledger &ledger, Date asOf)
{
    std::vector<PlanState> all;
    QSet<QString> taken;
    for (const auto &plan : ledger.plans.pointers()) {
        PlanState state;
        state.plan = plan->id.text();
        if (const auto *t = std::get_if<Training>(&plan->intended)) look(state, *t, ledger.trainings, asOf, taken);
        else look(state, std::get<Practice>(plan->intended), ledger.practices, asOf, taken);
        all.push_back(std::move(state));
    }
    std::stable_sort(all.begin(), all.end(), [](const PlanState &a, const PlanState &b) { return a.on < b.on; });
    return all;
}

} // namespace koshin
