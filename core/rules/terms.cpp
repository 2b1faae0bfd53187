// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/terms.h"

#include <algorithm>

namespace koshin {

RuleDay ruleDay(const Edition &edition, const Parameter<DayRule> &rule, Period term)
{
    if (!rule.value) return {{}, rule.standing};
    RuleDay anchor{term.from, rule.standing};
    if (rule.value->anchor == DayRule::Anchor::TermEnd) anchor.day = term.to;
    if (rule.value->anchor == DayRule::Anchor::Point) {
        anchor = ruleDay(edition, edition.points.value(rule.value->point), term);
        anchor.standing = weaker(anchor.standing, rule.standing);
    }
    if (anchor.day) anchor.day = anchor.day->plus(rule.value->step);
    return anchor;
}

RuleDay applicationDay(const Edition &edition, Period term)
{
    if (edition.applyBy.isEmpty()) return {};
    return ruleDay(edition, edition.points.value(edition.applyBy), term);
}

Maybe<Period> termFrom(const TermRule &rule, Date start)
{
    if (!rule.length.value) return {};
    return Period{start, start.plus(*rule.length.value).plusDays(-1)};
}

namespace {

// A multiple of a step: terms are stepped from their anchor, so that a 29 February comes back.
Step times(Step step, int n)
{
    return {.years = step.years * n, .months = step.months * n, .days = step.days * n};
}

// Where an ended term is followed by the next one without anyone's doing.
void moveOn(TermPlace &place, Date start, Date asOf)
{
    const TermRule &rule = place.edition->term;
    if (rule.afterEnd.value != AfterEnd::NextTerm) return;
    const int first = place.term->index;
    for (int n = 1; place.term->period.to < asOf && place.term->period.to < Date(Date::last()); ++n) {
        const Date from = start.plus(times(*rule.length.value, n));
        const Date next = start.plus(times(*rule.length.value, n + 1));
        place.term = TermSpan{first + n, {from, next.plusDays(-1)}};
    }
    place.ended = place.term->period.to < asOf;
}

} // namespace

TermPlace termPlace(const Scheme &scheme, const Credential &credential, Date asOf)
{
    TermPlace place;
    Date start = credential.startsOn;
    int index = 1;
    for (const Renewal &renewal : credential.renewals) {
        if (renewal.startsOn > asOf) continue;
        start = std::max(start, renewal.startsOn);
        ++index;
    }
    place.begun = asOf >= credential.startsOn;
    place.edition = scheme.editionOn(scheme.editionChoice == EditionChoice::AsOf ? asOf : start);
    if (!place.edition) return place;
    const auto period = termFrom(place.edition->term, start);
    if (!period) return place;
    place.term = TermSpan{index, *period};
    place.ended = period->to < asOf;
    if (place.ended) moveOn(place, start, asOf);
    return place;
}

namespace {

Maybe<CredentialStatus> statusAfter(EventKind kind)
{
    switch (kind) {
    case EventKind::Renewed:
    case EventKind::Resumed: return CredentialStatus::Active;
    case EventKind::Paused:
    case EventKind::Suspended: return CredentialStatus::Paused;
    case EventKind::Lapsed:
    case EventKind::Cancelled: return CredentialStatus::Cancelled;
    case EventKind::Retired: return CredentialStatus::Retired;
    default: return {};
    }
}

// The latest change of state up to a day; later ones are only known to exist.
struct LatestChange
{
    Date asOf;
    bool any = false;
    Maybe<Date> on;
    CredentialStatus status = CredentialStatus::Active;

    void take(Date day, CredentialStatus to)
    {
        any = true;
        if (day > asOf || (on && day < *on)) return;
        on = day;
        status = to;
    }
};

} // namespace

CredentialStatus statusOn(const Ledger &ledger, const Credential &credential, Date asOf)
{
    LatestChange latest;
    latest.asOf = asOf;
    for (const Renewal &renewal : credential.renewals) {
        latest.take(renewal.startsOn, CredentialStatus::Active);
    }
    for (const auto &event : ledger.events.pointers()) {
        if (event->credential != credential.id) continue;
        if (const auto to = statusAfter(event->kind)) latest.take(event->on, *to);
    }
    if (latest.any) return latest.status;
    return credential.status.value_or(CredentialStatus::Active);
}

} // namespace koshin
