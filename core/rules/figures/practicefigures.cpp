// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/practicefigures.h"

#include "calendar/align.h"
#include "ledger/proofs.h"

#include <QHash>

#include <algorithm>

namespace koshin {

namespace {

constexpr int profileYears = 3;

Align startOf(FigureStep step)
{
    using enum Align::Unit;
    switch (step) {
    case FigureStep::Month: return {Month, Align::Edge::Start};
    case FigureStep::Quarter: return {Quarter, Align::Edge::Start};
    case FigureStep::FiscalYear: return {Year, Align::Edge::Start, 4};
    case FigureStep::Year:
    case FigureStep::Term: break;
    }
    return {Year, Align::Edge::Start};
}

void add(Worked &to, const Practice &practice, qint64 minutes, Decimal days)
{
    ++to.entries;
    to.minutes += minutes;
    to.days += days;
    to.behind.push_back(&practice);
}

// Shares the entry's time among its codes; without one it goes to the last place.
template<class C, std::size_t N>
void addShared(std::array<Worked, N> &to, const Practice &practice, const std::vector<C> &codes)
{
    const qint64 minutes = practice.minutes.value_or(0);
    const Decimal days = practice.days.value_or(Decimal());
    if (codes.empty()) return add(to.back(), practice, minutes, days);
    const auto parts = qint64(codes.size());
    const qint64 micro = days.micro() / parts;
    for (qint64 i = 0; i < parts; ++i) {
        const qint64 more = i < minutes % parts ? 1 : 0;
        const qint64 rest = i == 0 ? days.micro() - micro * parts : 0;
        add(to[std::size_t(codes[std::size_t(i)])], practice, minutes / parts + more, Decimal::fromMicro(micro + rest));
    }
}

void add(SpanFigures &to, const Practice &practice)
{
    add(to.total, practice, practice.minutes.value_or(0), practice.days.value_or(Decimal()));
    addShared(to.themes, practice, practice.themes);
    addShared(to.skills, practice, practice.skills);
}

SpanFigures *spanWith(Date day, std::vector<SpanFigures> &spans)
{
    const auto found = std::ranges::lower_bound(spans, day, {}, [](const SpanFigures &s) { return s.period.to; });
    return found != spans.end() && found->period.contains(day) ? &*found : nullptr;
}

std::vector<ClientWork> sorted(QHash<QString, Worked> &byClient, const Ledger &ledger)
{
    std::vector<ClientWork> clients;
    for (auto it = byClient.begin(); it != byClient.end(); ++it) {
        const Client *client = ledger.clients.find(it.key());
        clients.push_back({it.key(), client ? client->code : QString(), std::move(it.value())});
    }
    std::ranges::sort(clients, [](const ClientWork &a, const ClientWork &b) {
        return std::pair(-a.worked.minutes, a.code + a.client) < std::pair(-b.worked.minutes, b.code + b.client);
    });
    return clients;
}

bool isSigned(const Maybe<Certification> &certification)
{
    return certification && certification->state == CertificationState::Signed;
}

} // namespace

std::vector<Period> spansOf(Period whole, FigureStep step, std::span<const Period> terms)
{
    std::vector<Period> spans;
    if (step == FigureStep::Term) {
        std::ranges::copy_if(terms, std::back_inserter(spans),
                             [whole](const Period &term) { return term.from <= whole.to && whole.from <= term.to; });
        return spans;
    }
    const Align start = startOf(step);
    const Date last(Date::last());
    for (Date from = aligned(whole.from, start); from <= whole.to;) {
        const Date next = aligned(from, {start.unit, Align::Edge::NextStart, start.firstMonth});
        spans.push_back({from, next < last ? next.plusDays(-1) : last}); // dates end with the last unit
        if (next >= last) break;
        from = next;
    }
    return spans;
}

PracticeFigures practiceFigures(const Ledger &ledger, std::span<const Period> spans, Date asOf)
{
    PracticeFigures figures;
    for (const Period &period : spans)
        figures.spans.push_back({.period = period, .total = {}, .themes = {}, .skills = {}});
    if (!spans.empty()) figures.whole.period = {spans.front().from, spans.back().to};
    QHash<QString, Worked> byClient;
    for (const auto &practice : ledger.practices.pointers()) {
        const Date day = *decidingDay(*practice);
        SpanFigures *span = day <= asOf ? spanWith(day, figures.spans) : nullptr;
        if (!span) continue;
        const qint64 minutes = practice->minutes.value_or(0);
        const Decimal days = practice->days.value_or(Decimal());
        add(*span, *practice);
        add(figures.whole, *practice);
        add(figures.kinds[std::size_t(practice->kind)], *practice, minutes, days);
        add(byClient[practice->client ? practice->client->text() : QString()], *practice, minutes, days);
    }
    figures.clients = sorted(byClient, ledger);
    return figures;
}

Period monthsUpTo(Date day, int months)
{
    return {day.plus({.months = -months}).plusDays(1), day};
}

Maybe<Period> practisedIn(const Ledger &ledger, Date asOf)
{
    Maybe<Period> period;
    for (const auto &practice : ledger.practices.pointers()) {
        const Date day = *decidingDay(*practice);
        if (day > asOf) continue;
        if (!period) period = Period{day, day};
        period->from = std::min(period->from, day);
        period->to = std::max(period->to, day);
    }
    return period;
}

Backing backingOf(const Ledger &ledger, Period period, Date asOf)
{
    Backing backing;
    const Date last = std::min(period.to, asOf);
    for (const auto &practice : ledger.practices.pointers()) {
        const Date day = *decidingDay(*practice);
        if (day < period.from || day > last) continue;
        ++backing.entries;
        backing.entriesWithEvidence += hasProof(ledger, practice->evidence) ? 1 : 0;
        backing.entriesSigned += isSigned(practice->certification) ? 1 : 0;
    }
    for (const auto &engagement : ledger.engagements.pointers()) {
        if (engagement->from > last || (engagement->to && *engagement->to < period.from)) continue;
        ++backing.engagements;
        backing.engagementsFinished += engagement->to && *engagement->to <= asOf ? 1 : 0;
        backing.engagementsWithEvidence += hasProof(ledger, engagement->evidence) ? 1 : 0;
        backing.engagementsSigned += isSigned(engagement->certification) ? 1 : 0;
    }
    return backing;
}

ProfileFigures profileFigures(const Ledger &ledger, Date asOf)
{
    const Period period = monthsUpTo(asOf, 12 * profileYears);
    return {practiceFigures(ledger, std::span(&period, 1), asOf).whole, backingOf(ledger, period, asOf)};
}

} // namespace koshin
