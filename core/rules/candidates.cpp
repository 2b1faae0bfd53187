// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/candidates.h"

#include <QSet>

#include <algorithm>
#include <bitset>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;
using Kinds = std::bitset<CodeNames<TrainingKind>::names.size()>;

void addKinds(Kinds &kinds, const std::vector<Requirement> &list)
{
    for (const Requirement &r : list) {
        for (const TrainingKind kind : r.takes.trainings) kinds.set(std::size_t(kind));
        addKinds(kinds, r.children);
    }
}

// One pass over the ledger.
class Picker
{
public:
    Picker(const Credential &credential, const Edition &edition, Period term)
        : m_credential(credential), m_term(term), m_near(nearTo(edition, term))
    {
        addKinds(m_kinds, edition.requirements);
    }

    void training(const Training &t, const QString &record, bool planned)
    {
        if (!m_kinds.test(std::size_t(t.kind)) || !m_near.contains(t.completedOn)) return;
        if (!isOffered(t)) return;
        Candidate c = dated(record, t.completedOn, planned);
        c.training = &t;
        found.trainings.push_back(std::move(c));
    }
    void engagement(const Engagement &g)
    {
        // One that is not finished may still end in the term if it began before the term's end.
        const bool isNear = g.to ? m_near.contains(*g.to) : g.from <= m_term.to;
        if (!isNear) return;
        Candidate c = dated(g.id.text(), g.to, false);
        c.engagement = &g;
        found.engagements.push_back(std::move(c));
    }
    void practice(const Practice &p, const QString &record, bool planned)
    {
        const auto on = decidingDay(p);
        if (!m_near.contains(*on)) return;
        Candidate c = dated(record, on, planned);
        c.practice = &p;
        found.practices.push_back(std::move(c));
    }
    void event(const Event &e)
    {
        if (e.credential != m_credential.id || !m_near.contains(e.on)) return;
        Candidate c = dated(e.id.text(), e.on, false);
        c.event = &e;
        c.eventKind = e.kind;
        found.events.push_back(std::move(c));
    }
    // A renewal's application, unless an event of that day says the same.
    void renewal(const Renewal &r)
    {
        if (!r.appliedOn || !m_near.contains(*r.appliedOn)) return;
        for (const Candidate &c : found.events) {
            if (c.eventKind == EventKind::Applied && c.on == r.appliedOn) return;
        }
        Candidate c = dated(m_credential.id.text(), r.appliedOn, false);
        c.eventKind = EventKind::Applied;
        found.events.push_back(std::move(c));
    }

    Candidates found;

private:
    // The term and as much again on both sides.
    static Period nearTo(const Edition &edition, Period term)
    {
        const Step s = edition.term.length.value.value_or(Step{});
        const Step back{.years = -s.years, .months = -s.months, .days = -s.days};
        return {term.from.plus(back), term.to.plusDays(1).plus(s).plusDays(-1)};
    }
    [[nodiscard]] bool isOffered(const Training &t) const
    {
        return t.offers.empty()
               || std::any_of(t.offers.begin(), t.offers.end(), [this](const Offer &offer) {
                      return offer.credential == m_credential.id;
                  });
    }
    [[nodiscard]] Candidate dated(const QString &record, Maybe<Date> on, bool planned) const
    {
        Candidate c;
        c.record = record;
        c.on = on;
        c.planned = planned;
        c.inTerm = !on || m_term.contains(*on);
        return c;
    }

    const Credential &m_credential;
    Period m_term;
    Period m_near;
    Kinds m_kinds;
};

void sort(std::vector<Candidate> &list)
{
    std::sort(list.begin(), list.end(), [](const Candidate &a, const Candidate &b) {
        const Date last(Date::last());
        const auto one = a.on.value_or(last);
        const auto other = b.on.value_or(last);
        return one != other ? one < other : a.record < b.record;
    });
}

// What tells two trainings apart; equal texts mean the same training entered twice.
QString contentOf(const Training &t)
{
    const QString separator = QChar(u'\x1f');
    return codeName(t.kind) + separator + t.title + separator + t.provider.value_or(QString())
           + separator + (t.startedOn ? t.startedOn->toString() : QString()) + separator
           + t.completedOn.toString();
}

// Told once: every rule and every as-of day finds the same ones.
void markRepeated(std::vector<Candidate> &trainings)
{
    QSet<QString> met;
    met.reserve(qsizetype(trainings.size()));
    for (Candidate &c : trainings) {
        const QString content = contentOf(*c.training);
        c.repeated = met.contains(content);
        if (!c.repeated) met.insert(content);
    }
}

bool asksForPractices(const CriterionValues &values)
{
    return values.hours || values.days || values.months;
}

bool asksForPractices(const std::vector<Requirement> &list)
{
    return std::any_of(list.begin(), list.end(), [](const Requirement &r) {
        return asksForPractices(r.values) || asksForPractices(r.children)
               || asksForPractices(r.deemedBy);
    });
}

// Most of a ledger is practice entries; they are gathered only where some criterion, shipped or the
// holder's, adds them up.
bool needsPractices(const Ledger &ledger, const Credential &credential, const Edition &edition)
{
    const auto &own = ledger.criteria.pointers();
    return asksForPractices(edition.requirements)
           || std::any_of(own.begin(), own.end(), [&](const auto &criterion) {
                  return criterion->scheme == credential.scheme && asksForPractices(criterion->values);
              });
}

void pickPlans(Picker &picker, const Ledger &ledger)
{
    for (const auto &plan : ledger.plans.pointers()) {
        if (const auto *t = std::get_if<Training>(&plan->intended)) {
            picker.training(*t, plan->id.text(), true);
        } else {
            picker.practice(std::get<Practice>(plan->intended), plan->id.text(), true);
        }
    }
}

} // namespace

Candidates candidatesOf(const Ledger &ledger, const Credential &credential, const Edition &edition,
                        Period term, bool withPlans)
{
    Picker picker(credential, edition, term);
    for (const auto &t : ledger.trainings.pointers()) picker.training(*t, t->id.text(), false);
    for (const auto &g : ledger.engagements.pointers()) picker.engagement(*g);
    if (needsPractices(ledger, credential, edition)) {
        for (const auto &p : ledger.practices.pointers()) picker.practice(*p, p->id.text(), false);
    }
    for (const auto &e : ledger.events.pointers()) picker.event(*e);
    for (const Renewal &r : credential.renewals) picker.renewal(r);
    if (withPlans) pickPlans(picker, ledger);
    sort(picker.found.trainings);
    markRepeated(picker.found.trainings);
    sort(picker.found.engagements);
    sort(picker.found.practices);
    sort(picker.found.events);
    return std::move(picker.found);
}

Maybe<Exclusion> Tally::byTime(const Candidate &c) const
{
    if (c.on && *c.on > m_asOf && !c.planned) return Exclusion::InTheFuture;
    if (!c.on) return Exclusion::NotFinished;
    if (m_finding.window && !m_finding.window->contains(*c.on)) return Exclusion::OutsideWindow;
    return {};
}

void Tally::count(const Candidate &c, Decimal amount)
{
    m_finding.counted.push_back({c.record, amount, c.planned, c.on});
}

void Tally::exclude(const Candidate &c, Decimal amount, Exclusion reason)
{
    if (!c.inTerm && reason != Exclusion::OutsideWindow) return;
    m_finding.excluded.push_back({c.record, amount, reason, c.planned, c.on});
}

} // namespace koshin
