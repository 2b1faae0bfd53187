// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/eligibility.h"
#include "rules/engine/rule.h"

#include <algorithm>

namespace koshin {

namespace {

// Counts records one by one until the requirement has its number.
class Counter
{
public:
    Counter(Finding &finding, const Eligibility &takes, Tally tally)
        : m_finding(finding), m_takes(takes), m_tally(tally)
    {
    }

    void take(const Candidate &c, bool used, bool byTermBefore)
    {
        constexpr Decimal one(1);
        if (const auto reason = reasonAgainst(c, used)) {
            const bool before = byTermBefore && *reason == Exclusion::AlreadyCounted;
            return m_tally.exclude(c, one, *reason, before ? Why::byTermBefore() : Why::unlike(&m_takes));
        }
        m_tally.count(c, one);
        m_finding.have += one;
        if (m_finding.have == m_finding.need) m_finding.metOn = c.on;
    }

private:
    Maybe<Exclusion> reasonAgainst(const Candidate &c, bool used) const
    {
        const auto misfits = misfit(m_takes, c);
        if (misfits == Exclusion::KindNotTaken) return misfits;
        if (const auto reason = m_tally.byTime(c)) return reason;
        if (misfits) return misfits;
        if (used) return Exclusion::AlreadyCounted;
        if (c.repeated) return Exclusion::Duplicate;
        const bool full = m_finding.need && m_finding.have >= *m_finding.need;
        return full ? Maybe<Exclusion>(Exclusion::AlreadyCounted) : std::nullopt;
    }

    Finding &m_finding;
    const Eligibility &m_takes;
    Tally m_tally;
};

std::vector<const Candidate *> takenBy(const Case &the, const Eligibility &takes)
{
    std::vector<const Candidate *> taken;
    const auto add = [&](const std::vector<Candidate> &list) {
        for (const Candidate &c : list) {
            if (!isOfKind(takes, c)) continue;
            // A record is one, into however many parts it is split: the first that fits stands for it.
            if (c.part == 0) taken.push_back(&c);
            else if (misfit(takes, *taken.back()) && !misfit(takes, c)) taken.back() = &c;
        }
    };
    const int lists = !takes.trainings.empty() + !takes.practices.empty() + !takes.events.empty();
    if (!takes.trainings.empty()) add(the.candidates.trainings);
    if (!takes.practices.empty()) add(the.candidates.practices);
    if (!takes.events.empty()) add(the.candidates.events);
    if (lists < 2) return taken; // each list is in order by itself
    std::stable_sort(taken.begin(), taken.end(), [](const Candidate *a, const Candidate *b) {
        return a->on != b->on ? *a->on < *b->on : a->record < b->record;
    });
    return taken;
}

// Events of the other credentials of the family, for a duty that they share: what one did while it was held stays
// done when it is given up.
std::vector<Candidate> familyEvents(const Case &the, const Requirement &r)
{
    std::vector<Candidate> all;
    if (r.sharing == Sharing::None) return all;
    for (const auto &c : the.ledger.credentials.pointers()) {
        if (c->id == the.credential.id) continue;
        for (const auto &e : the.ledger.events.pointers()) {
            if (e->credential != c->id || !the.isRelated(*c, e->on)) continue;
            Candidate candidate;
            candidate.record = e->id.text();
            candidate.on = e->on;
            candidate.inTerm = the.term.contains(e->on);
            candidate.event = e.get();
            candidate.eventKind = e->kind;
            all.push_back(std::move(candidate));
        }
    }
    return all;
}

} // namespace

void assessCount(const Case &the, Finding &f, const Instance &in, Date asOf)
{
    const Eligibility &takes = f.requirement->takes;
    std::vector<const Candidate *> taken = takenBy(the, takes);
    const std::vector<Candidate> shared = familyEvents(the, *f.requirement);
    for (const Candidate &c : shared) {
        if (isOfKind(takes, c)) taken.push_back(&c);
    }
    Counter counter(f, takes, Tally(f, asOf, the.since, the.rest));
    for (const Candidate *c : taken) {
        const bool byTermBefore = the.place.before.taken({}, c->record, 0) > Decimal();
        counter.take(*c, byTermBefore || in.used.contains(c->record), byTermBefore);
    }
    if (!f.window) f.verdict = Verdict::Undecided;
    else if (!f.need) f.verdict = asOf < f.window->from ? Verdict::Upcoming : Verdict::Undecided;
    else f.verdict = f.have >= *f.need ? Verdict::Met : notMetYet(f, asOf);
    if (f.verdict == Verdict::Met && !f.metOn) f.metOn = f.window->from;
}

} // namespace koshin
