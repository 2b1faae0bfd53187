// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/practicecoverage.h"

#include "ledger/proofs.h"
#include "rules/figures/practicefigures.h"

#include <algorithm>

namespace koshin {

namespace {

bool isFinished(const Engagement &engagement, Date asOf)
{
    return engagement.to && *engagement.to <= asOf;
}

Coverage stateOf(const Engagement &engagement, bool isProven, Date asOf)
{
    if (!isFinished(engagement, asOf)) return Coverage::Running;
    return isProven ? Coverage::Proven : Coverage::Finished;
}

void add(ItemCoverage &item, const Engagement &engagement, bool isProven, Date asOf)
{
    item.engagements.push_back(&engagement);
    item.state = std::max(item.state, stateOf(engagement, isProven, asOf));
    ++(isFinished(engagement, asOf) ? item.finished : item.running);
    item.proven += isProven && isFinished(engagement, asOf) ? 1 : 0;
}

void keepLatest(Maybe<Date> &last, Date day)
{
    if (!last || *last < day) last = day;
}

// The last day on which each code was worked on.
template<class C, std::size_t N>
std::array<Maybe<Date>, N> lastDays(const Ledger &ledger, Date asOf, std::vector<C> Practice::*codes)
{
    std::array<Maybe<Date>, N> last;
    for (const auto &practice : ledger.practices.pointers()) {
        const Date day = *decidingDay(*practice);
        if (day > asOf) continue;
        for (const C code : (*practice).*codes) keepLatest(last[std::size_t(code)], day);
    }
    return last;
}

// The last array element, work without a code, is nobody's thin spot.
template<std::size_t N>
void addThin(std::vector<ThinSpot> &spots, ThinSpot::Part part, const std::array<Worked, N> &worked,
             const std::array<Maybe<Date>, N - 1> &last, qint64 minutes, int least)
{
    for (std::size_t i = 0; i + 1 < N; ++i) {
        const Worked &w = worked[i];
        const bool small = w.entries > 0 && minutes > 0 && w.minutes * 100 < minutes * least;
        if (w.entries > 0 && !small) continue;
        ThinSpot spot{part, int(i), last[i], {}};
        if (small) spot.percent = int(w.minutes * 100 / minutes);
        spots.push_back(spot);
    }
}

void addThinItems(std::vector<ThinSpot> &spots, const Ledger &ledger, Period window)
{
    std::array<Maybe<Date>, largeItemCount + 1> last;
    for (const auto &engagement : ledger.engagements.pointers()) {
        if (engagement->from > window.to) continue;
        const Date day = std::min(engagement->to.value_or(window.to), window.to);
        for (const SyllabusItem item : engagement->items) keepLatest(last[std::size_t(largeItemOf(item))], day);
    }
    for (int number = 1; number <= largeItemCount; ++number) {
        const Maybe<Date> &day = last[std::size_t(number)];
        if (!day || *day < window.from) spots.push_back({ThinSpot::Part::LargeItem, number, day, {}});
    }
}

} // namespace

int largeItemOf(SyllabusItem item)
{
    return CodeNames<SyllabusItem>::names[std::size_t(item)].front() - '0';
}

std::array<ItemCoverage, syllabusCount> syllabusCoverage(const Ledger &ledger, Date asOf)
{
    std::array<ItemCoverage, syllabusCount> items;
    for (std::size_t i = 0; i < items.size(); ++i) items[i].item = SyllabusItem(i);
    for (const auto &engagement : ledger.engagements.pointers()) {
        if (engagement->from > asOf) continue;
        const bool isProven = hasProof(ledger, engagement->evidence);
        for (const SyllabusItem item : engagement->items) add(items[std::size_t(item)], *engagement, isProven, asOf);
    }
    return items;
}

std::vector<ThinSpot> thinSpots(const Ledger &ledger, Date asOf, ThinRule rule)
{
    std::vector<ThinSpot> spots;
    if (!practisedIn(ledger, asOf) && ledger.engagements.empty()) return spots;
    const Period window = monthsUpTo(asOf, rule.months);
    const SpanFigures figures = practiceFigures(ledger, std::span(&window, 1), asOf).whole;
    const qint64 minutes = figures.total.minutes;
    addThin(spots, ThinSpot::Part::Theme, figures.themes, lastDays<Theme, themeCount>(ledger, asOf, &Practice::themes),
            minutes, rule.percent);
    addThin(spots, ThinSpot::Part::Skill, figures.skills, lastDays<Skill, skillCount>(ledger, asOf, &Practice::skills),
            minutes, rule.percent);
    addThinItems(spots, ledger, window);
    return spots;
}

} // namespace koshin
