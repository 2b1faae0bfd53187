// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/termfigures.h"

#include "ledger/proofs.h"

#include <algorithm>

namespace koshin {

namespace {

Maybe<Period> spanOf(const Assessment &assessment)
{
    Maybe<Period> span;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.term) continue;
        if (!span) span = c.term->period;
        span->from = std::min(span->from, c.term->period.from);
        span->to = std::max(span->to, c.term->period.to);
    }
    return span;
}

template<class R>
void lookForRequest(TermFigures &figures, const R &record)
{
    if (!record.certification || record.certification->state != CertificationState::Asked) return;
    figures.awaiting.push_back(record.id.text());
    const Maybe<Date> on = record.certification->on;
    if (on) figures.askedFirst = std::min(figures.askedFirst.value_or(*on), *on);
}

} // namespace

TermFigures termFigures(const Ledger &ledger, const Assessment &assessment)
{
    TermFigures figures;
    figures.span = spanOf(assessment);
    const Period all = figures.span.value_or(Period{Date(Date::first()), Date(Date::last())});
    const Period counted{all.from, std::min(all.to, assessment.asOf)};
    for (const auto &t : ledger.trainings.pointers()) {
        if (counted.contains(t->completedOn) && !hasProof(ledger, t->evidence))
            figures.withoutEvidence.push_back(t->id.text());
    }
    for (const auto &p : ledger.practices.pointers()) {
        lookForRequest(figures, *p);
        if (!counted.contains(*decidingDay(*p))) continue;
        figures.practices.push_back(p->id.text());
        figures.practiceMinutes += p->minutes.value_or(0);
    }
    for (const auto &g : ledger.engagements.pointers()) {
        lookForRequest(figures, *g);
        if (g->from > counted.to || (g->to && *g->to < counted.from)) continue;
        figures.engagements.push_back(g->id.text());
        (hasProof(ledger, g->evidence) ? figures.proven : figures.withoutEvidence).push_back(g->id.text());
    }
    return figures;
}

} // namespace koshin
