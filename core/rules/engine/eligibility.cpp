// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/eligibility.h"

#include "base/contains.h"

#include <algorithm>

namespace koshin {

namespace {

// A condition on a fact that may be unrecorded: what is not recorded fits no condition.
template<class T>
bool fits(const std::vector<T> &allowed, const Maybe<T> &fact)
{
    return allowed.empty() || (fact && contains(allowed, *fact));
}

bool isLongEnough(const Where &where, const Candidate &c)
{
    if (!where.minutesPerDayAtLeast) return true;
    const double days = std::max(1.0, daysOf(c).toDouble());
    return minutesOf(c) >= *where.minutesPerDayAtLeast * days;
}

bool isOfRightKind(const Where &where, const Training &t, const Offer *offer)
{
    const Maybe<QString> category = offer ? offer->category : std::nullopt;
    return fits(where.roles, t.role) && fits(where.deliveries, t.delivery) && fits(where.levels, t.level)
           && fits(where.categories, category) && where.practiceRoles.empty() && where.assignments.empty()
           && where.beneficiaries.empty() && !where.fullSystem;
}

bool isOfRightKind(const Where &where, const Practice &p)
{
    return fits(where.practiceRoles, p.role) && fits(where.assignments, p.assignment)
           && fits(where.beneficiaries, p.beneficiary) && where.roles.empty() && where.deliveries.empty()
           && where.levels.empty() && where.categories.empty()
           && (!where.fullSystem || where.fullSystem == p.fullSystem);
}

bool isLargeEnough(const Where &where, const Candidate &c)
{
    const int pages = c.training ? c.training->pages.value_or(0) : 0;
    const int team = c.practice ? c.practice->teamSize.value_or(0) : 0;
    return pages >= where.pagesAtLeast.value_or(0) && team >= where.teamAtLeast.value_or(0)
           && (!where.pagesBelow || pages < *where.pagesBelow) && isLongEnough(where, c);
}

template<class List, class T>
void dropIfFits(List &conditions, const Maybe<T> &fact)
{
    if (fits(conditions, fact)) conditions.clear();
}

Candidate candidateOf(const Record &record)
{
    Candidate c;
    c.training = std::get_if<Training>(&record);
    c.practice = std::get_if<Practice>(&record);
    return c;
}

} // namespace

bool isOfKind(const Eligibility &takes, const Candidate &c)
{
    if (c.training) return takes.trainingBits >> c.kind & 1;
    if (c.practice) return takes.practiceBits >> c.kind & 1;
    return !c.engagement && (takes.eventBits >> int(c.eventKind) & 1);
}

Maybe<Exclusion> misfit(const Eligibility &takes, const Candidate &c)
{
    if (takes.isPlain) return {};
    const Where &where = takes.where;
    const bool right = c.training   ? isOfRightKind(where, *c.training, c.offer)
                       : c.practice ? isOfRightKind(where, *c.practice)
                                    : true;
    if (!right) return Exclusion::KindNotTaken;
    if (!isLargeEnough(where, c)) return Exclusion::BelowThreshold;
    return {};
}

Where unfulfilled(const Where &where, const Record &record)
{
    Where left = where;
    const Candidate c = candidateOf(record);
    if (const Training *t = c.training) {
        dropIfFits(left.roles, t->role);
        dropIfFits(left.deliveries, t->delivery);
        dropIfFits(left.levels, t->level);
        for (const Offer &offer : t->offers) dropIfFits(left.categories, offer.category);
    }
    if (const Practice *p = c.practice) {
        dropIfFits(left.practiceRoles, p->role);
        dropIfFits(left.assignments, p->assignment);
        dropIfFits(left.beneficiaries, p->beneficiary);
        if (left.fullSystem == p->fullSystem) left.fullSystem.reset();
    }
    const int pages = c.training ? c.training->pages.value_or(0) : 0;
    const int team = c.practice ? c.practice->teamSize.value_or(0) : 0;
    if (pages >= left.pagesAtLeast.value_or(0)) left.pagesAtLeast.reset();
    if (pages < left.pagesBelow.value_or(0)) left.pagesBelow.reset();
    if (team >= left.teamAtLeast.value_or(0)) left.teamAtLeast.reset();
    if (isLongEnough(where, c)) left.minutesPerDayAtLeast.reset();
    return left;
}

Decimal daysOf(const Candidate &c)
{
    if (c.training) {
        const Training &t = *c.training;
        if (t.days) return *t.days;
        return Decimal(t.startedOn ? t.completedOn.since(*t.startedOn) + 1 : 1);
    }
    if (c.practice) {
        const Practice &p = *c.practice;
        if (p.days) return *p.days;
        return Decimal(p.to ? p.to->since(p.from) + 1 : 1);
    }
    return Decimal(1);
}

int minutesOf(const Candidate &c)
{
    if (c.training) return c.training->minutes;
    return c.practice ? c.practice->minutes.value_or(0) : 0;
}

} // namespace koshin
