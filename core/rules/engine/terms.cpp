// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/terms.h"

#include "calendar/holidays.h"

#include <algorithm>

namespace koshin {

namespace {

Maybe<Date> anchorDay(DayRule::Anchor anchor, const TermDays &days)
{
    switch (anchor) {
    case DayRule::Anchor::TermStart: return days.term.from;
    case DayRule::Anchor::TermEnd: return days.term.to;
    case DayRule::Anchor::PeriodStart: return days.period.from;
    case DayRule::Anchor::PeriodEnd: return days.period.to;
    case DayRule::Anchor::Earned: return days.earned;
    case DayRule::Anchor::CountStart: return days.countStart;
    case DayRule::Anchor::FirstTermStart: return days.firstTerm.from;
    case DayRule::Anchor::FirstTermEnd: return days.firstTerm.to;
    case DayRule::Anchor::FamilyStart: return days.familyStart ? days.familyStart : days.earned;
    case DayRule::Anchor::Application: return std::min(days.application.value_or(days.term.to), days.term.to);
    case DayRule::Anchor::Paused: return days.paused;
    case DayRule::Anchor::Resumed: return days.resumed;
    case DayRule::Anchor::AsOf: return days.asOf;
    case DayRule::Anchor::Point: break;
    }
    return {};
}

Date moved(Date anchor, const DayRule &rule)
{
    Date day = anchor.plus(rule.step);
    if (rule.align) day = aligned(day, *rule.align);
    return rolled(day.plus(rule.then), rule.roll);
}

} // namespace

Date rolled(Date day, const Maybe<Roll> &roll)
{
    const Holidays *holidays = roll ? Holidays::named(roll->calendar) : nullptr;
    if (!holidays) return day;
    return roll->direction == Roll::Direction::Next ? holidays->nextBusinessDay(day)
                                                    : holidays->previousBusinessDay(day);
}

RuleDay ruleDay(const Edition &edition, const Parameter<DayRule> &rule, const TermDays &days)
{
    if (!rule.value) return {{}, rule.standing};
    const DayRule &day = *rule.value;
    const auto earliest = day.notBefore ? anchorDay(*day.notBefore, days) : std::nullopt;
    const auto reckoned = [&](const Maybe<Date> &anchor) -> Maybe<Date> {
        if (!anchor) return {};
        const Date on = moved(*anchor, day);
        return std::max(on, earliest.value_or(on));
    };
    if (day.anchor != DayRule::Anchor::Point) return {reckoned(anchorDay(day.anchor, days)), rule.standing};
    RuleDay point = ruleDay(edition, edition.points.value(day.point), days);
    point.day = reckoned(point.day);
    point.standing = weaker(point.standing, rule.standing);
    return point;
}

Maybe<Date> plainDay(const Edition &edition, const DayRule &rule, const TermDays &days)
{
    Parameter<DayRule> parameter;
    parameter.value = rule;
    return ruleDay(edition, parameter, days).day;
}

RuleDay applicationDay(const Edition &edition, const TermDays &days)
{
    if (edition.applyBy.isEmpty()) return {};
    return ruleDay(edition, edition.points.value(edition.applyBy), days);
}

namespace {

// Where the last month has no such day, the term ends on that month's last day or on the one before it.
Date lastDayOf(const TermRule &rule, Date start, Step length)
{
    const Date corresponding = start.plus(length);
    const bool lacks = length.days == 0 && corresponding.day() != start.day();
    return lacks && rule.monthEnd == MonthEnd::LastDay ? corresponding : start.lastOf(length);
}

} // namespace

Maybe<Period> spanFrom(const TermRule &rule, Date start, Step length)
{
    const Date last = lastDayOf(rule, start, length);
    return last < start ? std::nullopt : Maybe<Period>(Period{start, last});
}

Decimal TermClose::taken(const QString &account, const QString &record, int part) const
{
    const auto at = std::find_if(madeUp.begin(), madeUp.end(), [&](const MadeUp &m) {
        return m.account == account && m.part == part && m.record == record;
    });
    return at == madeUp.end() ? Decimal() : at->amount;
}

namespace {

// Nothing where the last day comes to lie before the first.
Maybe<Period> rolledTerm(Date start, Date last, const Maybe<Roll> &roll)
{
    const Date end = rolled(last, roll);
    return end < start ? std::nullopt : Maybe<Period>(Period{start, end});
}

} // namespace

Maybe<Period> termFrom(const TermRule &rule, Date start)
{
    const auto span = rule.length.value ? spanFrom(rule, start, *rule.length.value) : std::nullopt;
    return span ? rolledTerm(start, span->to, rule.roll) : std::nullopt;
}

Maybe<Period> firstTermFrom(const Edition &edition, Date earned)
{
    const TermDays days(Period{earned, earned});
    const TermRule &rule = edition.term;
    const Date start = ruleDay(edition, rule.start, days).day.value_or(earned);
    auto term = termFrom(rule, start);
    if (!term || !rule.firstEnd.given) return term;
    const auto end = ruleDay(edition, rule.firstEnd, days).day;
    return end ? rolledTerm(start, *end, rule.roll) : std::nullopt;
}

namespace {

// Both come to an end where a part would not reach beyond the one before it: so at the edge of the
// calendar, and where a length adds up to no day.
std::vector<Period> periodsFromStart(const TermRule &rule, Period term)
{
    std::vector<Period> all;
    for (int n = 0;; ++n) {
        const Date from = all.empty() ? term.from : all.back().to.plusDays(1);
        const Period part{from, lastDayOf(rule, term.from, rule.periods.length * (n + 1))};
        const bool grows = part.to >= part.from && (all.empty() || part.to > all.back().to);
        if (!grows || part.from > term.to || (n > 0 && part.to > term.to)) break;
        all.push_back({part.from, std::min(part.to, term.to)});
        if (part.to >= term.to) break;
    }
    if (all.empty()) return {term};
    all.back().to = term.to;
    return all;
}

std::vector<Period> periodsFromEnd(Step length, Period term)
{
    std::vector<Period> all;
    const Date after = term.to.plusDays(1);
    Date to = term.to;
    for (int n = 1;; ++n) {
        const Date from = after.plus(length * -n);
        if (from > to || (from < term.from && n > 1)) break;
        all.push_back({std::max(from, term.from), to});
        if (from <= term.from) break;
        to = from.plusDays(-1);
    }
    if (all.empty()) return {term};
    std::ranges::reverse(all);
    all.front().from = term.from;
    return all;
}

} // namespace

std::vector<TermPeriod> periodsOf(const TermRule &rule, Period term, Date countStart)
{
    const PeriodRule &p = rule.periods;
    const auto parts = p.fromEnd ? periodsFromEnd(p.length, term) : periodsFromStart(rule, term);
    std::vector<TermPeriod> all;
    for (const Period &part : parts) {
        const Align year{Align::Unit::Year, Align::Edge::Start, p.firstMonth};
        all.push_back({part, aligned(part.from, year).year()});
    }
    all.front().period.from = std::min(countStart, all.front().period.from);
    return all;
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

Maybe<Date> latestEvent(const Ledger &ledger, const Credential &credential, EventKind kind, Date asOf)
{
    Maybe<Date> latest;
    for (const auto &event : ledger.events.pointers()) {
        if (event->credential != credential.id || event->kind != kind || event->on > asOf) continue;
        latest = std::max(latest.value_or(event->on), event->on);
    }
    return latest;
}

} // namespace koshin
