// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/foresight/scenario.h"

#include "base/contains.h"
#include "rules/engine/rule.h"
#include "rules/foresight/planstate.h"

namespace koshin {

namespace {

std::vector<QString> plansThatAre(PlanState::State wanted, const Ledger &ledger, Date asOf)
{
    std::vector<QString> ids;
    for (const PlanState &state : planStates(ledger, asOf)) {
        if (state.state == wanted) ids.push_back(state.plan);
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace

std::vector<QString> plansAhead(const Ledger &ledger, Date asOf)
{
    return plansThatAre(PlanState::State::Ahead, ledger, asOf);
}

std::vector<QString> plansPassed(const Ledger &ledger, Date asOf)
{
    return plansThatAre(PlanState::State::Overdue, ledger, asOf);
}

Assessment assessWith(const SchemeCatalogue &schemes, const Ledger &ledger, const std::vector<QString> &plans,
                      Date asOf)
{
    Ledger scenario = ledger;
    std::vector<RecordList<Plan>::Pointer> kept;
    for (const auto &plan : ledger.plans.pointers()) {
        if (contains(plans, plan->id.text())) kept.push_back(plan);
    }
    scenario.plans = RecordList<Plan>(std::move(kept));
    return assess(schemes, scenario, {.asOf = asOf, .withPlans = true});
}

PlanTotals totalsOf(const Ledger &ledger, const std::vector<QString> &plans)
{
    PlanTotals totals;
    std::vector<CostItem> items;
    for (const QString &id : plans) {
        const Plan *plan = ledger.plans.find(id);
        if (!plan) continue;
        std::visit([&](const auto &intended) {
            if constexpr (std::is_same_v<std::decay_t<decltype(intended)>, Training>) {
                totals.minutes += intended.minutes;
            } else {
                totals.minutes += intended.minutes.value_or(0);
            }
            const auto &fee = intended.fee;
            if (fee) items.push_back({id, {}, fee->currency, fee->amount, true, fee->paidBy});
            else ++totals.withoutFee;
        }, plan->intended);
    }
    totals.cost = costOf(items);
    return totals;
}

} // namespace koshin
