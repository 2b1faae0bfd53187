// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost.h"

#include <QMap>
#include <QSet>

namespace koshin {

namespace {

// Which records were found to be entered twice, and which plans count where.
struct Seen
{
    QSet<QString> duplicates;
    QMap<QString, const Requirement *> plans;
};

void look(Seen &seen, const std::vector<Finding> &findings)
{
    for (const Finding &f : findings) {
        for (const Excluded &e : f.excluded) {
            if (e.reason == Exclusion::Duplicate) seen.duplicates.insert(e.record);
        }
        for (const Counted &c : f.counted) {
            if (c.planned) seen.plans.insert(c.record, f.requirement);
        }
        look(seen, f.children);
    }
}

// The requirement whose usual fee stands for this one: itself, else its first child that has one.
const Requirement *priced(const Requirement &r)
{
    if (r.fee && r.fee->amount.value) return &r;
    for (const Requirement &child : r.children) {
        if (const Requirement *found = priced(child)) return found;
    }
    return nullptr;
}

class Sums
{
public:
    Cost &in(const QString &currency)
    {
        Cost &cost = m_byCurrency[currency];
        cost.currency = currency;
        return cost;
    }
    void spend(const Candidate &c)
    {
        const Fee &fee = *c.training->fee;
        in(fee.currency).spent += fee.amount;
        if (fee.paidBy == Payer::Employer) in(fee.currency).spentByEmployer += fee.amount;
    }
    void expect(const Requirement &r, Decimal times)
    {
        const Requirement *source = priced(r);
        if (!source) return;
        const qint64 micro = source->fee->amount.value->micro();
        in(source->fee->currency).ahead +=
            Decimal::fromMicro(micro * (times.micro() / Decimal::scale));
    }
    [[nodiscard]] std::vector<Cost> all() const
    {
        return {m_byCurrency.cbegin(), m_byCurrency.cend()};
    }

private:
    QMap<QString, Cost> m_byCurrency;
};

void addRecords(Sums &sums, const Case &the, const Seen &seen, Date asOf)
{
    for (const Candidate &c : the.candidates.trainings) {
        const bool done = c.inTerm && !c.planned && *c.on <= asOf;
        if (done && c.training->fee && !seen.duplicates.contains(c.record)) sums.spend(c);
        if (!c.planned || !seen.plans.contains(c.record)) continue;
        if (const auto &fee = c.training->fee) sums.in(fee->currency).ahead += fee->amount;
        else sums.expect(*seen.plans.value(c.record), Decimal(1));
    }
    for (const Candidate &c : the.candidates.events) {
        const bool paid = c.eventKind == EventKind::FeePaid && c.inTerm && *c.on <= asOf;
        if (paid && c.event->amount && c.event->currency) {
            sums.in(*c.event->currency).spent += *c.event->amount;
        }
    }
}

} // namespace

std::vector<Cost> costOf(const Case &the, const std::vector<Finding> &findings, Date asOf)
{
    Seen seen;
    look(seen, findings);
    Sums sums;
    addRecords(sums, the, seen, asOf);
    for (const Finding &f : findings) {
        if (!f.hard || !isAhead(f.verdict) || !f.need) continue;
        const bool single = f.verdict == Verdict::Provisional; // the number is there already
        sums.expect(*f.requirement, single ? Decimal(1) : *f.need - f.have);
    }
    return sums.all();
}

} // namespace koshin
