// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/dutystates.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace koshin {

namespace {

constexpr int everyYear = 12;

struct Fulfilment
{
    Date on;
    QString record;
    bool operator<(const Fulfilment &other) const { return std::tie(on, record) < std::tie(other.on, other.record); }
};
using Fulfilments = QHash<DutyId, std::vector<Fulfilment>>;

template<class R>
void collect(Fulfilments &found, const RecordList<R> &records, Date asOf)
{
    for (const auto &record : records.pointers()) {
        const Date day = *decidingDay(*record);
        if (record->duty && day <= asOf) found[*record->duty].push_back({day, idOf(*record)});
    }
}

Occurrence occurrenceIn(Period period, const std::vector<Fulfilment> &done, Date asOf)
{
    Occurrence occurrence{
        period, period.to, asOf <= period.to ? OccurrenceState::Open : OccurrenceState::Missed, {}, {}};
    const auto first = std::ranges::lower_bound(done, period.from, {}, &Fulfilment::on);
    if (first != done.end() && first->on <= period.to) {
        occurrence.state = OccurrenceState::Done;
        occurrence.record = first->record;
        occurrence.on = first->on;
    }
    return occurrence;
}

DutyState stateOf(const Duty &duty, std::vector<Fulfilment> done, Date asOf)
{
    std::sort(done.begin(), done.end());
    DutyState state{&duty, {}};
    for (int n = 0;; ++n) {
        const Period period = dutyPeriod(duty, n);
        const bool stands = !state.occurrences.empty() && period.from <= state.occurrences.back().period.from;
        if (period.from > asOf || stands || (duty.endsOn && period.from > *duty.endsOn)) return state;
        state.occurrences.push_back(occurrenceIn(period, done, asOf));
    }
}

Maybe<Date> openUntil(const DutyState &state)
{
    const Occurrence *current = state.current();
    if (!current || current->state != OccurrenceState::Open) return {};
    return current->due;
}

bool goesBefore(const DutyState &a, const DutyState &b)
{
    const auto first = openUntil(a);
    const auto second = openUntil(b);
    if (first.has_value() != second.has_value()) return first.has_value();
    if (first && *first != *second) return *first < *second;
    return a.duty->title < b.duty->title;
}

} // namespace

int DutyState::missed() const
{
    return int(std::ranges::count(occurrences, OccurrenceState::Missed, &Occurrence::state));
}

Maybe<Date> DutyState::lastDone() const
{
    for (const Occurrence &occurrence : occurrences | std::views::reverse) {
        if (occurrence.on) return occurrence.on;
    }
    return {};
}

Period dutyPeriod(const Duty &duty, int n)
{
    const Step each{.months = std::max(1, duty.everyMonths.value_or(everyYear))};
    const Date from = duty.startsOn.plus(each * n);
    return {from, std::max(from, duty.startsOn.lastOf(each * (n + 1)))};
}

std::vector<DutyState> dutyStates(const Ledger &ledger, Date asOf)
{
    Fulfilments done;
    collect(done, ledger.trainings, asOf);
    collect(done, ledger.practices, asOf);
    std::vector<DutyState> states;
    for (const auto &duty : ledger.duties.pointers()) states.push_back(stateOf(*duty, done.value(duty->id), asOf));
    std::ranges::stable_sort(states, goesBefore);
    return states;
}

} // namespace koshin
