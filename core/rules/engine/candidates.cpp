// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/candidates.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <bitset>
#include <span>

namespace koshin {

namespace {

using TrainingKinds = std::bitset<CodeNames<TrainingKind>::names.size()>;

struct Kinds
{
    TrainingKinds trainings;
    bool practices = false;
    bool engagements = false; ///< some criterion looks at them

    void add(const Eligibility &takes)
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
            engagements = engagements || r.kind == RequirementKind::Criterion;
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

// Looks through the part of the dated that is near a term.
class Picker
{
public:
    Picker(const DatedRecords &dated, const Scheme &scheme, const Credential &credential, Period term, Period near)
        : m_timeline(dated), m_credential(credential), m_term(term), m_near(near)
    {
        for (const Edition &edition : scheme.editions) m_kinds.add(edition);
        if (!scheme.dayZone.isEmpty()) m_zone = QTimeZone(scheme.dayZone.toLatin1());
    }

    Candidates pick()
    {
        const auto trainings = near(m_timeline.trainings);
        m_found.trainings.reserve(trainings.size());
        for (const auto &dated : trainings) training(dated);
        if (needsPractices()) {
            const auto practices = near(m_timeline.practices());
            m_found.practices.reserve(practices.size());
            for (const auto &dated : practices) practice(dated);
        }
        if (m_kinds.engagements) {
            for (const auto &g : m_timeline.ledger.engagements.pointers()) engagement(*g);
        }
        for (const auto &e : m_timeline.ledger.events.pointers()) event(*e);
        for (const Renewal &r : m_credential.renewals) renewal(r);
        sort(m_found.engagements);
        sort(m_found.events);
        return std::move(m_found);
    }

private:
    // A day more on both sides: the issuer's day can be another one than the holder's.
    template<class R>
    std::span<const DatedRecords::Dated<R>> near(const std::vector<DatedRecords::Dated<R>> &all) const
    {
        const Date first = m_near.from.plusDays(-1);
        const Date last = m_near.to.plusDays(1);
        const auto from = std::partition_point(all.begin(), all.end(), [&](const auto &d) { return d.on < first; });
        const auto to = std::partition_point(from, all.end(), [&](const auto &d) { return d.on <= last; });
        return std::span(from, to);
    }

    void training(const DatedRecords::Dated<Training> &dated)
    {
        const bool taken = m_kinds.trainings.test(std::size_t(dated.kind));
        if (!taken && !dated.offered) return;
        if (!dated.offered) return training(dated, nullptr, 0);
        int part = 0;
        for (const Offer &offer : dated.record->offers) {
            if (offer.credential == m_credential.id) training(dated, &offer, part++);
        }
    }
    void training(const DatedRecords::Dated<Training> &dated, const Offer *offer, int part)
    {
        const Training &t = *dated.record;
        Candidate &c = add(m_found.trainings, *dated.id, dated.on, dated.planned);
        c.training = &t;
        c.kind = dated.kind;
        c.repeated = dated.repeated;
        c.offer = offer;
        c.part = part;
        c.named = offer != nullptr;
        if (t.completedAt && m_zone.isValid()) c.inZone = dayIn(*t.completedAt);
    }
    void practice(const DatedRecords::Dated<Practice> &dated)
    {
        Candidate &c = add(m_found.practices, *dated.id, dated.on, dated.planned);
        c.practice = dated.record;
        c.kind = dated.kind;
    }
    void engagement(const Engagement &g)
    {
        // One that is not finished may still end in the term if it began before the term's end.
        const bool isNear = g.to ? m_near.contains(*g.to) : g.from <= m_term.to;
        if (isNear) add(m_found.engagements, g.id.text(), g.to, false).engagement = &g;
    }
    void event(const Event &e)
    {
        if (e.credential != m_credential.id || !m_near.contains(e.on)) return;
        Candidate &c = add(m_found.events, e.id.text(), e.on, false);
        c.event = &e;
        c.eventKind = e.kind;
    }
    // A renewal's application, unless an event of that day says the same.
    void renewal(const Renewal &r)
    {
        if (!r.appliedOn || !m_near.contains(*r.appliedOn)) return;
        for (const Candidate &c : m_found.events) {
            if (c.eventKind == EventKind::Applied && c.on == r.appliedOn) return;
        }
        add(m_found.events, m_credential.id.text(), r.appliedOn, false).eventKind = EventKind::Applied;
    }

    Candidate &add(std::vector<Candidate> &list, const QString &record, Maybe<Date> on, bool planned) const
    {
        Candidate &c = list.emplace_back();
        c.record = record;
        c.on = on;
        c.planned = planned;
        c.inTerm = !on || m_term.contains(*on);
        return c;
    }
    Maybe<Date> dayIn(const Timestamp &at) const
    {
        const auto seconds = at.seconds().time_since_epoch().count();
        const QDate there = QDateTime::fromSecsSinceEpoch(seconds, m_zone).date();
        return Date::fromCivil(there.year(), unsigned(there.month()), unsigned(there.day()));
    }

    // Most of a ledger is practice entries; they are gathered only where some rule or criterion,
    // shipped or the holder's, takes them.
    bool needsPractices() const
    {
        const auto &own = m_timeline.ledger.criteria.pointers();
        return m_kinds.practices || std::any_of(own.begin(), own.end(), [this](const auto &criterion) {
            return criterion->scheme == m_credential.scheme && Kinds::asksForHours(criterion->values);
        });
    }

    static void sort(std::vector<Candidate> &list)
    {
        std::sort(list.begin(), list.end(), [](const Candidate &a, const Candidate &b) {
            const Date last(Date::last());
            const auto one = a.on.value_or(last);
            const auto other = b.on.value_or(last);
            return one != other ? one < other : a.record < b.record;
        });
    }

    const DatedRecords &m_timeline;
    const Credential &m_credential;
    Period m_term;
    Period m_near;
    Kinds m_kinds;
    QTimeZone m_zone{QByteArray()};
    Candidates m_found;
};

bool isSame(const Training &a, const Training &b)
{
    return a.kind == b.kind && a.title == b.title && a.startedOn == b.startedOn
           && a.provider.value_or(QString()) == b.provider.value_or(QString());
}

// What tells two trainings of one day apart, in one text.
QString contentOf(const Training &t)
{
    const QString separator = QChar(u'\x1f');
    return codeName(t.kind) + separator + t.title + separator + t.provider.value_or(QString()) + separator
           + (t.startedOn ? t.startedOn->toString() : QString());
}

using SameDay = std::span<DatedRecords::Dated<Training>>;

// Few on a day are compared with one another; texts to look up are made only for a crowd.
void markRepeated(SameDay day)
{
    constexpr std::size_t crowd = 50;
    QSet<QString> met;
    for (std::size_t i = 0; i < day.size(); ++i) {
        if (day.size() > crowd) {
            const QString content = contentOf(*day[i].record);
            day[i].repeated = met.contains(content);
            met.insert(content);
            continue;
        }
        const auto earlier = day.first(i);
        day[i].repeated = std::any_of(earlier.begin(), earlier.end(),
                                      [&](const auto &other) { return isSame(*other.record, *day[i].record); });
    }
}

// Told once: every rule and every as-of day finds the same ones. The list is sorted by day.
void markRepeated(std::vector<DatedRecords::Dated<Training>> &trainings)
{
    for (auto at = trainings.begin(); at != trainings.end();) {
        const auto next = std::find_if(at, trainings.end(), [&](const auto &d) { return d.on != at->on; });
        if (next - at > 1) markRepeated(SameDay(at, next));
        at = next;
    }
}

bool isOffered(const Training &t)
{
    return !t.offers.empty();
}
bool isOffered(const Practice &)
{
    return false;
}

// The records of a kind with the plans for it, by day and then by id.
template<class R>
std::vector<DatedRecords::Dated<R>> byDay(const RecordList<R> &records, const RecordList<Plan> &plans, bool withPlans)
{
    std::vector<DatedRecords::Dated<R>> all;
    all.reserve(records.size());
    for (const auto &r : records.pointers())
        all.push_back({*decidingDay(*r), &r->id.text(), r.get(), int(r->kind), false, isOffered(*r), false});
    for (std::size_t i = 0; withPlans && i < plans.size(); ++i) {
        const auto *intended = std::get_if<R>(&plans[i].intended);
        if (!intended) continue;
        all.push_back({*decidingDay(*intended), &plans[i].id.text(), intended, int(intended->kind), true,
                       isOffered(*intended), false});
    }
    // Records come by id already, so that a stable sort by day keeps that order.
    std::stable_sort(all.begin(), all.end(), [withPlans](const auto &a, const auto &b) {
        return a.on != b.on || !withPlans ? a.on < b.on : *a.id < *b.id;
    });
    return all;
}

} // namespace

DatedRecords::DatedRecords(const Ledger &all, bool withPlans)
    : trainings(byDay(all.trainings, all.plans, withPlans)), ledger(all), m_withPlans(withPlans)
{
    markRepeated(trainings);
}

const std::vector<DatedRecords::Dated<Practice>> &DatedRecords::practices() const
{
    if (!m_practices) m_practices = byDay(ledger.practices, ledger.plans, m_withPlans);
    return *m_practices;
}

Interests interestsOf(const Scheme &scheme)
{
    Kinds kinds;
    for (const Edition &edition : scheme.editions) kinds.add(edition);
    return {kinds.trainings.to_ullong(), kinds.practices, kinds.engagements};
}

Candidates candidatesIn(const DatedRecords &dated, const Scheme &scheme, const Credential &credential, Period term,
                        Period near)
{
    return Picker(dated, scheme, credential, term, near).pick();
}

Maybe<Exclusion> Tally::byTime(const Candidate &c) const
{
    if (!c.on) return Exclusion::NotFinished;
    const bool ahead = *c.on > m_asOf && !c.planned;
    const bool outside = m_finding.window && !m_finding.window->contains(*c.windowDay());
    if (m_since && *c.on < *m_since) return ahead ? Exclusion::InTheFuture : Exclusion::BeforeCertification;
    // What lies in the future as well will not count here either; what lies beyond the term is no news yet.
    if (outside && (c.inTerm || !ahead)) return Exclusion::OutsideWindow;
    return ahead ? Maybe<Exclusion>(Exclusion::InTheFuture) : std::nullopt;
}

void Tally::count(const Candidate &c, Decimal amount)
{
    Counted counted;
    counted.record = c.record;
    counted.part = c.part;
    counted.amount = amount;
    counted.planned = c.planned;
    counted.on = c.on;
    m_finding.counted.push_back(std::move(counted));
}

void Tally::exclude(const Candidate &c, Decimal amount, Exclusion reason, Why why)
{
    if (m_rest == Rest::Dropped) return;
    const bool windowOnly = reason == Exclusion::OutsideWindow || reason == Exclusion::BeforeCertification;
    const bool inside = c.inTerm || (c.on && m_finding.window && m_finding.window->contains(*c.windowDay()));
    if (!inside && !windowOnly) return;
    m_finding.excluded.push_back({c.record, amount, c.on, why, c.part, reason, c.planned});
}

} // namespace koshin
