// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/candidates.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <bitset>

namespace koshin {

namespace {

using TrainingKinds = std::bitset<CodeNames<TrainingKind>::names.size()>;

struct Kinds
{
    TrainingKinds trainings;
    bool practices = false;

    void add(const Taking &takes)
    {
        for (const TrainingKind kind : takes.trainings) trainings.set(std::size_t(kind));
        practices = practices || !takes.practices.empty();
    }
    void add(const std::vector<Requirement> &list)
    {
        for (const Requirement &r : list) {
            add(r.takes);
            for (const Deeming &d : r.satisfiedBy) add(d.takes);
            add(r.children);
            practices = practices || asksForHours(r.values);
            add(r.deemedBy);
        }
    }
    void add(const Edition &edition)
    {
        add(edition.requirements);
        for (const Situation &s : edition.situations) add(s.requirements);
        for (const Account &account : edition.accounts) {
            for (const Way &way : account.ways) add(way.takes);
        }
    }
    static bool asksForHours(const CriterionValues &v) { return v.hours || v.days || v.months; }
};

// One pass over the ledger.
class Picker
{
public:
    Picker(const Scheme &scheme, const Credential &credential, const Kinds &kinds)
        : m_credential(credential), m_kinds(kinds)
    {
        if (!scheme.dayZone.isEmpty()) m_zone = QTimeZone(scheme.dayZone.toLatin1());
    }

    void training(const Training &t, const QString &record, bool planned)
    {
        const Offer *offer = nullptr;
        for (const Offer &o : t.offers) {
            if (o.credential == m_credential.id) offer = &o;
        }
        if (!offer && (!t.offers.empty() || !m_kinds.trainings.test(std::size_t(t.kind)))) return;
        Candidate c = dated(record, t.completedOn, planned);
        c.training = &t;
        c.offer = offer;
        c.named = offer != nullptr;
        if (t.completedAt && m_zone.isValid()) c.inZone = dayIn(*t.completedAt);
        found.trainings.push_back(std::move(c));
    }
    void engagement(const Engagement &g)
    {
        Candidate c = dated(g.id.text(), g.to, false);
        c.engagement = &g;
        found.engagements.push_back(std::move(c));
    }
    void practice(const Practice &p, const QString &record, bool planned)
    {
        Candidate c = dated(record, decidingDay(p), planned);
        c.practice = &p;
        found.practices.push_back(std::move(c));
    }
    void event(const Event &e)
    {
        if (e.credential != m_credential.id) return;
        Candidate c = dated(e.id.text(), e.on, false);
        c.event = &e;
        c.eventKind = e.kind;
        found.events.push_back(std::move(c));
    }
    // A renewal's application, unless an event of that day says the same.
    void renewal(const Renewal &r)
    {
        if (!r.appliedOn) return;
        for (const Candidate &c : found.events) {
            if (c.eventKind == EventKind::Applied && c.on == r.appliedOn) return;
        }
        Candidate c = dated(m_credential.id.text(), r.appliedOn, false);
        c.eventKind = EventKind::Applied;
        found.events.push_back(std::move(c));
    }

    Candidates found;

private:
    static Candidate dated(const QString &record, Maybe<Date> on, bool planned)
    {
        Candidate c;
        c.record = record;
        c.on = on;
        c.planned = planned;
        return c;
    }
    Maybe<Date> dayIn(const Timestamp &at) const
    {
        const auto seconds = at.seconds().time_since_epoch().count();
        const QDate there = QDateTime::fromSecsSinceEpoch(seconds, m_zone).date();
        return Date::fromCivil(there.year(), unsigned(there.month()), unsigned(there.day()));
    }

    const Credential &m_credential;
    const Kinds &m_kinds;
    QTimeZone m_zone{QByteArray()};
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

// What tells two trainings of one day apart; equal texts mean the same one, entered twice.
QString contentOf(const Training &t)
{
    const QString separator = QChar(u'\x1f');
    return codeName(t.kind) + separator + t.title + separator + t.provider.value_or(QString())
           + separator + (t.startedOn ? t.startedOn->toString() : QString());
}

// Told once: every rule and every as-of day finds the same ones. The list is sorted by day.
void markRepeated(std::vector<Candidate> &trainings)
{
    QSet<QString> met;
    for (std::size_t i = 0; i < trainings.size(); ++i) {
        const bool first = i == 0 || trainings[i - 1].on != trainings[i].on;
        const bool alone = first && (i + 1 == trainings.size() || trainings[i + 1].on != trainings[i].on);
        if (first) met.clear();
        if (alone) continue;
        const QString content = contentOf(*trainings[i].training);
        trainings[i].repeated = met.contains(content);
        met.insert(content);
    }
}

// Most of a ledger is practice entries; they are gathered only where some rule or criterion,
// shipped or the holder's, takes them.
bool needsPractices(const Ledger &ledger, const Credential &credential, const Kinds &kinds)
{
    const auto &own = ledger.criteria.pointers();
    return kinds.practices || std::any_of(own.begin(), own.end(), [&](const auto &criterion) {
               return criterion->scheme == credential.scheme && Kinds::asksForHours(criterion->values);
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

Candidates candidatesOf(const Ledger &ledger, const Scheme &scheme, const Credential &credential,
                        bool withPlans)
{
    Kinds kinds;
    for (const Edition &edition : scheme.editions) kinds.add(edition);
    Picker picker(scheme, credential, kinds);
    for (const auto &t : ledger.trainings.pointers()) picker.training(*t, t->id.text(), false);
    for (const auto &g : ledger.engagements.pointers()) picker.engagement(*g);
    if (needsPractices(ledger, credential, kinds)) {
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

namespace {

// Records of the span; each list is sorted by day, and those without a day come last.
std::vector<Candidate> slice(const std::vector<Candidate> &all, Period term, Period near)
{
    const auto begin = std::partition_point(all.begin(), all.end(), [&](const Candidate &c) {
        return c.on && *c.on < near.from;
    });
    std::vector<Candidate> part;
    for (auto at = begin; at != all.end(); ++at) {
        if (at->on && *at->on > near.to) continue;
        // One that is not finished may still end in the term if it began before the term's end.
        if (!at->on && at->engagement && at->engagement->from > term.to) continue;
        part.push_back(*at);
        part.back().inTerm = !at->on || term.contains(*at->on);
    }
    return part;
}

} // namespace

Candidates candidatesIn(const Candidates &all, Period term, Period near)
{
    return {slice(all.trainings, term, near), slice(all.engagements, term, near),
            slice(all.practices, term, near), slice(all.events, term, near)};
}

Maybe<Exclusion> Tally::byTime(const Candidate &c) const
{
    if (c.on && *c.on > m_asOf && !c.planned) return Exclusion::InTheFuture;
    if (c.on && m_since && *c.on < *m_since) return Exclusion::BeforeCertification;
    if (!c.on) return Exclusion::NotFinished;
    const bool outside = m_finding.window && !m_finding.window->contains(*c.windowDay());
    if (outside && !c.carried) return Exclusion::OutsideWindow;
    return {};
}

void Tally::count(const Candidate &c, Decimal amount)
{
    Counted counted;
    counted.record = c.record;
    counted.amount = amount;
    counted.planned = c.planned;
    counted.on = c.on;
    m_finding.counted.push_back(std::move(counted));
}

void Tally::exclude(const Candidate &c, Decimal amount, Exclusion reason)
{
    const bool windowOnly =
        reason == Exclusion::OutsideWindow || reason == Exclusion::BeforeCertification;
    const bool inside = c.inTerm || (c.on && m_finding.window && m_finding.window->contains(*c.windowDay()));
    if (!inside && !windowOnly) return;
    m_finding.excluded.push_back({c.record, amount, reason, c.planned, c.on});
}

} // namespace koshin
