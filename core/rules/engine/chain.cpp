// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/terms.h"

#include <algorithm>

namespace koshin {

namespace {

// Walks from the first term to the one that holds the as-of day.
class TermChain
{
public:
    TermChain(const Scheme &scheme, const Ledger &ledger, const Credential &credential, Date asOf,
              const TermCloser &closer)
        : m_scheme(scheme), m_ledger(ledger), m_credential(credential), m_asOf(asOf), m_closer(closer)
    {
    }

    /// The terms that came before; known once it has run.
    std::vector<TermPlace> earlier() && { return std::move(m_earlier); }

    TermPlace run()
    {
        m_place.begun = m_asOf >= m_credential.startsOn;
        if (!begin()) return m_place;
        while (step()) {}
        m_place.ended = m_place.term->period.to < m_asOf;
        if (m_place.term->index == 1) m_place.begun = m_asOf >= m_place.term->period.from;
        return m_place;
    }

private:
    // The edition of a term: by its first day, or by the day asked about.
    const Edition *editionFor(Date start) const
    {
        return m_scheme.editionOn(m_scheme.editionChoice == EditionChoice::TermStart ? start : m_asOf);
    }

    // Rules that changed while a term runs: which of them hold for it may not be known.
    void chooseForRunning()
    {
        m_place.other = nullptr;
        if (m_scheme.editionChoice != EditionChoice::TermStart) return;
        for (const Edition &later : m_scheme.editions) {
            const bool runs = later.from > current().from && current().contains(later.from);
            if (!runs || !later.runningTerms.given) continue;
            if (later.runningTerms.isUnknown()) m_place.other = &later;
            else if (later.runningTerms.value == RunningTerms::New) m_place.edition = &later;
        }
    }

    bool begin()
    {
        const Date earned = m_credential.startsOn;
        m_place.edition = editionFor(earned);
        if (!m_place.edition) return false;
        auto term = firstTermFrom(*m_place.edition, earned);
        // Where the term's first day decides, that day can differ from the day of earning.
        if (term && editionFor(term->from)) {
            m_place.edition = editionFor(term->from);
            term = firstTermFrom(*m_place.edition, earned);
        }
        if (!term) return false;
        m_place.term = TermSpan{1, *term};
        m_place.firstTerm = *term;
        const auto counts =
            ruleDay(*m_place.edition, m_place.edition->term.countsFrom, TermDays(Period{earned, earned}));
        m_place.countStart = counts.day.value_or(term->from);
        m_anchor = term->from;
        chooseForRunning();
        return true;
    }

    const Period &current() const { return m_place.term->period; }
    const TermRule &rule() const { return m_place.edition->term; }

    // A recorded renewal outranks whatever the rules would have begun by themselves.
    bool step()
    {
        const auto recorded = nextRenewal();
        if (const auto again = resumption(recorded)) return *again;
        if (const auto other = renewedBy(recorded)) return *other;
        if (recorded) return enter(*recorded, TermOrigin::Renewal, termFor(*recorded));
        return current().to < m_asOf && automatic();
    }

    Maybe<Date> nextRenewal() const
    {
        Maybe<Date> next;
        for (const Renewal &r : m_credential.renewals) {
            if (r.startsOn > m_asOf || r.startsOn <= current().from) continue;
            next = std::min(next.value_or(r.startsOn), r.startsOn);
        }
        return next;
    }

    Maybe<Period> termFor(Date start) const
    {
        const Edition *edition = editionFor(start);
        return edition ? termFrom(edition->term, start) : std::nullopt;
    }

    bool enter(Date start, TermOrigin origin, const Maybe<Period> &period)
    {
        if (!period) return false;
        TermPlace next = m_place;
        next.before = dependsOnEnd() ? close() : TermClose{};
        // A renewal says that nothing was lacking, whatever of the term before is in the ledger.
        if (origin != TermOrigin::Automatic) next.before.madeUp.clear();
        if (origin == TermOrigin::Renewal && start > lastRescue()) origin = TermOrigin::AfterLapse;
        next.edition = editionFor(start);
        next.term = TermSpan{m_place.term->index + 1, *period};
        next.countStart = period->from;
        next.origin = origin;
        m_earlier.push_back(std::move(m_place));
        m_place = std::move(next);
        chooseForRunning();
        m_close.reset();
        if (origin != TermOrigin::Automatic) {
            m_anchor = start;
            m_steps = 0;
        }
        return true;
    }

    // How the current term ended: two rules may ask, and asking assesses it.
    const TermClose &close()
    {
        if (!m_close) m_close = m_closer.close(m_place);
        return *m_close;
    }

    // The last day on which the term could still be continued.
    Date lastRescue() const
    {
        Date last = current().to;
        if (rule().closing.value) last = last.plus(*rule().closing.value);
        if (rule().grace.value) last = std::max(last, current().to.plus(*rule().grace.value));
        return last.plusDays(1);
    }

    // A payment ahead serves one year: that of the next term only if this one has not used it.
    static bool isAskedEachPeriod(const Requirement &r) { return r.eachPeriod && r.kind == RequirementKind::Count; }

    bool dependsOnEnd() const
    {
        const auto &list = m_place.edition->requirements;
        return rule().grace.value || std::any_of(list.begin(), list.end(), [](const Requirement &r) {
            return r.carryOver.given || r.late.given || isAskedEachPeriod(r);
        });
    }

    // A pause stops the clock: what was left of the term on the first of the following month is
    // left again from the day of resuming.
    Maybe<bool> resumption(const Maybe<Date> &before)
    {
        if (!rule().longestPause.given) return {};
        // The day of resuming begins a term, and what happened until then is done with.
        const bool isResumed = m_place.origin == TermOrigin::AfterPause;
        const Date first = isResumed ? current().from.plusDays(1) : current().from;
        const auto pause = eventIn(EventKind::Paused, first, current().to, before);
        if (!pause) return {};
        const auto back = eventIn(EventKind::Resumed, *pause, Date(Date::last()), before);
        if (!back || (isResumed && *back <= current().from)) return {}; // the calendar's last day
        const Date from = aligned(*pause, {Align::Unit::Month, Align::Edge::NextStart, 1});
        const Date after = current().to.plusDays(1);
        const int months = (after.year() - from.year()) * 12 + int(after.month()) - int(from.month());
        return enter(*back, TermOrigin::AfterPause, Period{*back, back->plus({.months = std::max(0, months)})});
    }

    Maybe<Date> eventIn(EventKind kind, Date from, Date to, const Maybe<Date> &before) const
    {
        Maybe<Date> first;
        for (const auto &e : m_ledger.events.pointers()) {
            if (e->credential != m_credential.id || e->kind != kind) continue;
            if (e->on > m_asOf || e->on < from || e->on > to || (before && e->on >= *before)) continue;
            first = std::min(first.value_or(e->on), e->on);
        }
        return first;
    }

    Maybe<bool> renewedBy(const Maybe<Date> &before)
    {
        for (const Renewing &renewing : rule().renewedBy) {
            if (!renewing.length.value) continue;
            const auto day = renewingDay(renewing, before);
            if (!day) continue;
            const bool atEnd = renewing.start == Renewing::Start::TermEnd;
            const Date start = atEnd ? current().to.plusDays(1) : *day;
            if (start > m_asOf || start <= current().from) continue;
            const bool other = !renewing.schemes.empty();
            return enter(start, other ? TermOrigin::OtherCredential : TermOrigin::Renewal,
                         spanFrom(rule(), start, *renewing.length.value));
        }
        return {};
    }

    Maybe<Date> renewingDay(const Renewing &renewing, const Maybe<Date> &before) const
    {
        TermDays days(current());
        days.asOf = m_asOf;
        Date from = current().from.plusDays(1);
        if (renewing.from) from = plainDay(*m_place.edition, *renewing.from, days).value_or(from);
        Maybe<Date> first;
        const auto take = [&](Date d) {
            if (d < from || d > current().to || d > m_asOf || (before && d >= *before)) return;
            first = std::min(first.value_or(d), d);
        };
        for (const EventKind kind : renewing.events) {
            if (const auto d = eventIn(kind, from, current().to, before)) take(*d);
        }
        for (const auto &c : m_ledger.credentials.pointers()) {
            const auto &ids = renewing.schemes;
            if (std::find(ids.begin(), ids.end(), c->scheme) != ids.end()) take(c->startsOn);
        }
        return first;
    }

    bool automatic()
    {
        const bool always = rule().afterEnd.value == AfterEnd::NextTerm;
        const bool ifMet = rule().afterEndMet.value == AfterEnd::NextTerm;
        if (!always && !(ifMet && close().isMet)) return false;
        if (current().to >= Date(Date::last())) return false;
        const Date start = current().to.plusDays(1);
        if (start <= current().from) return false;
        return enter(start, TermOrigin::Automatic, automaticTerm(start));
    }

    // Terms are stepped from their anchor, so that a 29 February comes back, unless their last day
    // is moved by other rules.
    bool isPlain() const { return !rule().firstEnd.given && !rule().roll && rule().length.value; }
    Maybe<Period> automaticTerm(Date start)
    {
        ++m_steps;
        const auto term = termFor(start);
        if (!term || !isPlain()) return term;
        const auto sinceAnchor = spanFrom(rule(), m_anchor, *rule().length.value * (m_steps + 1));
        return sinceAnchor && sinceAnchor->to >= start ? Period{start, sinceAnchor->to} : *term;
    }

    const Scheme &m_scheme;
    const Ledger &m_ledger;
    const Credential &m_credential;
    Date m_asOf;
    const TermCloser &m_closer;
    TermPlace m_place;
    Maybe<TermClose> m_close; ///< of the current term, once asked for
    std::vector<TermPlace> m_earlier;
    Date m_anchor;   ///< start of the last term that did not follow by itself
    int m_steps = 0; ///< terms since then
};

} // namespace

TermPlace termPlace(const Scheme &scheme, const Ledger &ledger, const Credential &credential, Date asOf,
                    const TermCloser &closer)
{
    return TermChain(scheme, ledger, credential, asOf, closer).run();
}

std::vector<TermPlace> earlierPlaces(const Scheme &scheme, const Ledger &ledger, const Credential &credential,
                                     Date asOf, const TermCloser &closer)
{
    TermChain chain(scheme, ledger, credential, asOf, closer);
    (void)chain.run();
    return std::move(chain).earlier();
}

} // namespace koshin
