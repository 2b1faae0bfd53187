// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/rule.h"

#include "ledger/proofs.h"

#include <QSet>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

template<class T>
qsizetype different(const std::vector<T> &list)
{
    std::vector<T> sorted = list;
    std::sort(sorted.begin(), sorted.end());
    return std::unique(sorted.begin(), sorted.end()) - sorted.begin();
}

bool isSigned(const Maybe<Certification> &certification, Date asOf)
{
    return certification && certification->state == CertificationState::Signed
           && (!certification->on || *certification->on <= asOf);
}

// One criterion against the ledger.
class CriterionCheck
{
public:
    CriterionCheck(const Case &the, Finding &finding, const CriterionValues &values, Date asOf)
        : m_the(the), m_f(finding), m_values(values), m_asOf(asOf)
    {
        // A condition on each engagement asks for at least one of them.
        const bool onEach = values.items.value_or(0) > 0 || values.evidence.value_or(0) > 0;
        m_need = values.engagements.value_or(onEach ? 1 : 0);
        m_byEngagement = values.engagements || onEach;
    }

    /// Whether every condition holds; the finding then knows since when.
    bool run()
    {
        m_f.need = Decimal(m_need);
        if (m_byEngagement) takeEngagements();
        const bool enough = m_f.have >= Decimal(m_need);
        if (enough && m_need == 0) m_f.metOn = m_the.term.from;
        if (m_values.hours) total(u"hours"_s, u"hour"_s, *m_values.hours);
        if (m_values.days) total(u"days"_s, u"day"_s, *m_values.days);
        if (m_values.months) total(u"months"_s, u"month"_s, Decimal(*m_values.months));
        return enough && childrenHold();
    }

private:
    Maybe<Exclusion> byConditions(const Engagement &g) const
    {
        if (different(g.items) < m_values.items.value_or(0)) return Exclusion::ItemMissing;
        if (proofs(m_the.ledger, g.evidence) < m_values.evidence.value_or(0)) return Exclusion::EvidenceMissing;
        if (m_values.certified.value_or(false) && !isSigned(g.certification, m_asOf)) {
            return Exclusion::NotCertified;
        }
        return {};
    }
    bool isOwnWork(const Maybe<Beneficiary> &beneficiary) const
    {
        return m_values.ownEmployer == false && beneficiary == Beneficiary::Employer;
    }

    void takeEngagements()
    {
        Tally tally(m_f, m_asOf);
        for (const Candidate &c : m_the.candidates.engagements) takeEngagement(tally, c);
    }
    void takeEngagement(Tally &tally, const Candidate &c)
    {
        constexpr Decimal one(1);
        if (isOwnWork(c.engagement->beneficiary)) return tally.exclude(c, one, Exclusion::KindNotTaken);
        const auto conditions = byConditions(*c.engagement);
        if (const auto reason = tally.byTime(c)) {
            // Next to the term it is worth a line only if nothing else speaks against it.
            if (c.inTerm || !conditions) tally.exclude(c, one, *reason);
            return;
        }
        if (conditions) return tally.exclude(c, one, *conditions);
        m_qualified.insert(c.record);
        if (m_need > 0 && m_f.have >= Decimal(m_need)) {
            return tally.exclude(c, one, Exclusion::AlreadyCounted);
        }
        tally.count(c, one);
        m_f.have += one;
        if (m_f.have == Decimal(m_need)) m_f.metOn = c.on;
    }

    bool concerns(const Practice &p) const
    {
        return !m_byEngagement || (p.engagement && m_qualified.contains(p.engagement->text()));
    }
    Maybe<Exclusion> byConditions(const Practice &p) const
    {
        if (m_byEngagement) return {};
        const bool certified = m_values.certified.value_or(false);
        return certified && !isSigned(p.certification, m_asOf) ? Maybe<Exclusion>(Exclusion::NotCertified)
                                                               : std::nullopt;
    }

    // What an entry adds to a total.
    static Decimal amountOf(const QString &unit, const Practice &p)
    {
        if (unit == u"hour") return Decimal::fromMicro(p.minutes.value_or(0) * Decimal::scale / 60);
        if (unit == u"day") return p.days.value_or(Decimal(p.to ? p.to->since(p.from) + 1 : 1));
        return Decimal(1);
    }

    void total(const QString &name, const QString &unit, Decimal need)
    {
        Finding f;
        f.requirement = m_f.requirement;
        f.id = m_f.id + u'-' + name;
        f.name = m_f.name;
        f.unit = unit;
        f.need = need;
        f.window = m_f.window;
        f.due = m_f.due;
        f.ordinaryDue = m_f.ordinaryDue;
        f.grace = m_f.grace;
        f.lastSafe = m_f.lastSafe;
        f.standing = m_f.standing;
        f.sources = m_f.sources;
        Tally tally(f, m_asOf);
        QSet<int> months;
        qint64 minutes = 0;
        for (const Candidate &c : m_the.candidates.practices) {
            if (!concerns(*c.practice)) continue;
            add(f, tally, c, months, minutes);
        }
        f.verdict = f.have >= need ? Verdict::Met : notMetYet(f, m_asOf);
        if (f.verdict == Verdict::Met && !f.metOn) f.metOn = m_the.term.from;
        m_f.children.push_back(std::move(f));
    }
    void add(Finding &f, Tally &tally, const Candidate &c, QSet<int> &months, qint64 &minutes)
    {
        const Practice &p = *c.practice;
        const Decimal amount = amountOf(f.unit, p);
        const bool own = !m_byEngagement && isOwnWork(p.beneficiary);
        if (own) return tally.exclude(c, amount, Exclusion::KindNotTaken);
        const auto conditions = byConditions(p);
        if (const auto reason = tally.byTime(c)) {
            if (c.inTerm || !conditions) tally.exclude(c, amount, *reason);
            return;
        }
        if (conditions) return tally.exclude(c, amount, *conditions);
        if (f.unit == u"month") {
            const int month = c.on->year() * 12 + int(c.on->month());
            if (months.contains(month)) return tally.exclude(c, amount, Exclusion::AlreadyCounted);
            months.insert(month);
        }
        tally.count(c, amount);
        minutes += p.minutes.value_or(0);
        // Minutes are summed before they become hours: thirds of an hour must not get lost.
        if (f.unit == u"hour") f.have = Decimal::fromMicro(minutes * Decimal::scale / 60);
        else f.have += amount;
        if (!f.metOn && f.have >= *f.need) f.metOn = c.on;
    }

    bool childrenHold()
    {
        bool hold = true;
        for (const Finding &child : m_f.children) {
            hold = hold && child.verdict == Verdict::Met;
            if (child.metOn && m_f.metOn) m_f.metOn = std::max(*m_f.metOn, *child.metOn);
        }
        return hold;
    }

    const Case &m_the;
    Finding &m_f;
    const CriterionValues &m_values;
    Date m_asOf;
    int m_need = 0;
    bool m_byEngagement = false;
    QSet<QString> m_qualified; ///< engagements that fulfil every condition on each
};

// The day of the issuer's acceptance for this credential in this term, if it is known by now: it may come after
// the application that it is about.
Maybe<Date> acceptedOn(const Case &the, const Criterion &own)
{
    Maybe<Date> first;
    for (const Acceptance &a : own.acceptances) {
        if (a.credential != the.credential.id || a.on > the.knownOn || !the.term.contains(a.on)) continue;
        first = std::min(first.value_or(a.on), a.on);
    }
    return first;
}

// Conditions that hold become a fact only by the issuer's document and acceptance.
void settle(const Case &the, Finding &f, const Criterion *own, Date asOf)
{
    const bool official = own && own->standing == CriterionStanding::Confirmed && own->reference;
    const auto accepted = official ? acceptedOn(the, *own) : std::nullopt;
    f.confirmed = official && own->reference->on.value_or(asOf) <= the.knownOn;
    f.accepted = f.confirmed && accepted;
    if (f.confirmed) f.standing = Standing::ConfirmedByHolder;
    if (!f.accepted) {
        f.verdict = f.due && asOf > *f.due ? Verdict::Undecided : Verdict::Provisional;
        f.metOn.reset();
        return;
    }
    f.verdict = Verdict::Met;
    f.metOn = std::max(f.metOn.value_or(*accepted), *accepted);
    if (own->reference->on) f.metOn = std::max(*f.metOn, *own->reference->on);
}

} // namespace

void assessCriterion(const Case &the, Finding &f, Date asOf)
{
    const Criterion *own = holdersCriterion(the, f.id);
    f.shippedValues = f.requirement->values;
    f.values = own ? own->values : f.requirement->values;
    f.editedByHolder = own && own->values != f.requirement->values;
    CriterionCheck check(the, f, *f.values, asOf);
    if (check.run()) return settle(the, f, own, asOf);
    f.verdict = notMetYet(f, asOf);
    f.metOn.reset();
    f.confirmed = own && own->standing == CriterionStanding::Confirmed && own->reference;
}

} // namespace koshin
