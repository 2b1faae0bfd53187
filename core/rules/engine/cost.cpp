// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/cost.h"

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

Maybe<CostItem> usually(const Requirement &r, Decimal times)
{
    const Requirement *source = priced(r);
    if (!source) return {};
    const Decimal whole(times.micro() / Decimal::scale);
    const Decimal amount = source->fee->amount.value->scaled(whole, Decimal(1));
    if (amount == Decimal()) return {}; // what is free is no cost
    return CostItem{{}, r.id, source->fee->currency, amount, true, {}};
}

class Items
{
public:
    void spend(const Candidate &c)
    {
        const Fee &fee = *c.training->fee;
        all.push_back({c.record, {}, fee.currency, fee.amount, false, fee.paidBy});
    }
    void expect(const Requirement &r, Decimal times, const QString &record = {})
    {
        if (auto item = usually(r, times)) {
            item->record = record;
            all.push_back(std::move(*item));
        }
    }

    std::vector<CostItem> all;
};

void addRecords(Items &items, const Case &the, const Seen &seen, Date asOf)
{
    for (const Candidate &c : the.candidates.trainings) {
        const bool done = c.inTerm && !c.planned && *c.on <= asOf;
        if (done && c.training->fee && !seen.duplicates.contains(c.record)) items.spend(c);
        if (!c.planned || !seen.plans.contains(c.record)) continue;
        if (const auto &fee = c.training->fee) {
            items.all.push_back({c.record, {}, fee->currency, fee->amount, true, fee->paidBy});
        } else {
            items.expect(*seen.plans.value(c.record), Decimal(1), c.record);
        }
    }
    for (const Candidate &c : the.candidates.events) {
        const bool paid = c.eventKind == EventKind::FeePaid && c.inTerm && *c.on <= asOf;
        if (paid && c.event->amount && c.event->currency) {
            items.all.push_back({c.record, {}, *c.event->currency, *c.event->amount, false, c.event->paidBy});
        }
    }
}

} // namespace

std::vector<CostItem> costItemsOf(const Case &the, const std::vector<Finding> &findings, Date asOf)
{
    Seen seen;
    look(seen, findings);
    Items items;
    addRecords(items, the, seen, asOf);
    for (const Finding &f : findings) {
        if (auto item = usualCost(f)) items.all.push_back(std::move(*item));
    }
    return std::move(items.all);
}

Maybe<CostItem> usualCost(const Finding &f)
{
    if (f.weight == Weight::Advice || !isAhead(f.verdict) || !f.need || !f.requirement) return {};
    const bool single = f.verdict == Verdict::Provisional; // the number is there already
    return usually(*f.requirement, single ? Decimal(1) : *f.need - f.have);
}

Maybe<CostItem> missedCost(const Finding &f)
{
    if (f.weight == Weight::Advice || f.verdict != Verdict::Missed || !f.need || !f.requirement) return {};
    return usually(*f.requirement, *f.need - f.have);
}

std::vector<Cost> costOf(const std::vector<CostItem> &items)
{
    QMap<QString, Cost> byCurrency;
    QSet<QString> counted;
    for (const CostItem &item : items) {
        if (!item.record.isEmpty() && counted.contains(item.record)) continue;
        counted.insert(item.record);
        Cost &cost = byCurrency[item.currency];
        cost.currency = item.currency;
        (item.isAhead ? cost.ahead : cost.spent) += item.amount;
        if (item.paidBy == Payer::Employer) (item.isAhead ? cost.aheadByEmployer : cost.spentByEmployer) += item.amount;
    }
    return {byCurrency.cbegin(), byCurrency.cend()};
}

std::vector<CostLine> overdueFees(const Assessment &assessment)
{
    std::vector<CostLine> lines;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld()) continue;
        for (const Finding &f : c.findings) {
            if (f.unit != QLatin1String("fee")) continue;
            if (auto item = missedCost(f)) lines.push_back({c.credential.text(), std::move(*item)});
        }
    }
    return lines;
}

std::vector<CostLine> costLines(const Assessment &assessment)
{
    std::vector<CostLine> lines;
    QSet<QString> counted;
    for (const CredentialAssessment &c : assessment.credentials) {
        for (const CostItem &item : c.costItems) {
            if (!item.record.isEmpty() && counted.contains(item.record)) continue;
            counted.insert(item.record);
            lines.push_back({c.credential.text(), item});
        }
    }
    return lines;
}

} // namespace koshin
