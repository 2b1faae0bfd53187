// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/rule.h"

#include <algorithm>

namespace koshin {

namespace {

// What an application of a day is worth; nothing if it came before the rest was done.
Maybe<Verdict> worthOn(const Case &the, Date day)
{
    Verdict worth = Verdict::Met;
    Instance in{.days = the.daysOn(day), .n = 0, .year = 0, .othersOnly = true, .used = {}};
    in.days.application = day;
    for (const Finding &f : assessRules(the, the.requirements, in, day)) {
        if (f.verdict == Verdict::Open || f.verdict == Verdict::Upcoming) return {};
        if (f.verdict == Verdict::Missed || f.verdict == Verdict::Undecided) worth = Verdict::Undecided;
        else if (f.verdict == Verdict::Provisional && worth == Verdict::Met) worth = f.verdict;
    }
    return worth;
}

struct Filed
{
    const Candidate *candidate;
    Maybe<Exclusion> reason;
    Maybe<Verdict> worth;
};

// The application that decides: the first that is certain, else the first that counts at all.
const Filed *deciding(const std::vector<Filed> &all)
{
    const auto has = [&](Verdict v) {
        return std::find_if(all.begin(), all.end(), [v](const Filed &filed) { return filed.worth == v; });
    };
    const auto met = has(Verdict::Met);
    if (met != all.end()) return &*met;
    const auto any = std::find_if(all.begin(), all.end(), [](const Filed &filed) { return filed.worth.has_value(); });
    return any != all.end() ? &*any : nullptr;
}

std::vector<Filed> applications(const Case &the, const Eligibility &takes, const Tally &tally)
{
    std::vector<Filed> all;
    Maybe<Date> day;
    Maybe<Verdict> worth;
    for (const Candidate &c : the.candidates.events) {
        const auto &kinds = takes.events;
        if (std::find(kinds.begin(), kinds.end(), c.eventKind) == kinds.end()) continue;
        Filed filed{&c, tally.byTime(c), {}};
        if (!filed.reason) {
            if (day != c.on) worth = worthOn(the, *c.on);
            day = c.on;
            filed.worth = worth;
            if (!worth) filed.reason = Exclusion::RequirementsOpen;
        }
        all.push_back(filed);
    }
    return all;
}

} // namespace

void assessApplication(const Case &the, Finding &f, Date asOf)
{
    constexpr Decimal one(1);
    Tally tally(f, asOf);
    const auto all = applications(the, f.requirement->takes, tally);
    const Filed *decides = deciding(all);
    for (const Filed &filed : all) {
        if (&filed == decides) tally.count(*filed.candidate, one);
        else tally.exclude(*filed.candidate, one, filed.reason.value_or(Exclusion::AlreadyCounted));
    }
    f.verdict = notMetYet(f, asOf);
    if (!decides) return;
    f.have = one;
    f.verdict = *decides->worth;
    if (f.verdict == Verdict::Met) f.metOn = decides->candidate->on;
    else if (f.verdict == Verdict::Provisional && f.due && asOf > *f.due) f.verdict = Verdict::Undecided;
}

namespace {

// Where the scheme asks for no application, any counts.
bool isInWindow(const Case &the, Date day)
{
    const TermDays days = the.daysOn(day);
    bool asked = false;
    for (const Requirement &r : the.requirements) {
        if (r.kind != RequirementKind::Application) continue;
        asked = true;
        const auto from = ruleDay(the.edition, r.from, days).day;
        const auto to = ruleDay(the.edition, r.late.given ? r.late : r.to, days).day;
        if (from && to && *from <= day && day <= *to) return true;
    }
    return !asked;
}

bool endsWithApplication(const std::vector<Requirement> &list)
{
    return std::any_of(list.begin(), list.end(), [](const Requirement &r) {
        return (r.to.value && r.to.value->anchor == DayRule::Anchor::Application) || endsWithApplication(r.children);
    });
}

} // namespace

Maybe<Date> effectiveApplication(const Case &the, Date asOf)
{
    if (!endsWithApplication(the.requirements)) return {};
    for (const Candidate &c : the.candidates.events) {
        if (c.eventKind != EventKind::Applied || *c.on < the.term.from || *c.on > asOf) continue;
        if (isInWindow(the, *c.on) && worthOn(the, *c.on)) return c.on;
    }
    return {};
}

} // namespace koshin
