// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/makingup.h"

#include <algorithm>

namespace koshin {

namespace {

class MakingUp
{
public:
    explicit MakingUp(const Case &the) : m_the(the) {}

    void take(const Finding &f)
    {
        if (f.requirement->kind == RequirementKind::AnyOf) {
            if (const Finding *way = wayTaken(f)) take(*way);
            return;
        }
        for (const Finding &child : f.children) take(child);
        if (f.requirement->late.given && f.need) takeMissing(f);
    }

    std::vector<MadeUp> taken;

private:
    // The child that met it; those that were not needed take nothing.
    static const Finding *wayTaken(const Finding &f)
    {
        const Finding *first = nullptr;
        for (const Finding &child : f.children) {
            if (child.verdict == Verdict::Waived) return nullptr;
            if (child.verdict != Verdict::Met) continue;
            if (!first || child.metOn < first->metOn) first = &child;
        }
        return first;
    }

    // What counts is in the order of time already.
    void takeMissing(const Finding &f)
    {
        Decimal missing = *f.need;
        for (const Counted &c : f.counted) {
            const Decimal part = std::clamp(missing, Decimal(), c.amount);
            missing = missing - part;
            if (part > Decimal() && c.on && *c.on > m_the.term.to) note(f, c, part);
        }
    }

    // Two requirements of one account may take the same part of a record.
    void note(const Finding &f, const Counted &c, Decimal amount)
    {
        const bool isNumber = f.requirement->kind == RequirementKind::Count;
        const Account *account = isNumber ? nullptr : m_the.edition.account(f.requirement->account);
        MadeUp one{account ? account->id : QString(), c.record, c.part, amount};
        const auto known = std::find_if(taken.begin(), taken.end(), [&](const MadeUp &other) {
            return other.account == one.account && other.record == one.record && other.part == one.part;
        });
        if (known == taken.end()) taken.push_back(std::move(one));
        else known->amount = std::max(known->amount, amount);
    }

    const Case &m_the;
};

} // namespace

std::vector<MadeUp> madeUpAfter(const Case &the, const std::vector<Finding> &findings)
{
    MakingUp all(the);
    for (const Finding &f : findings) {
        if (f.hard) all.take(f);
    }
    return std::move(all.taken);
}

QSet<QString> spentBy(const Case &the, const std::vector<Finding> &findings)
{
    QSet<QString> all;
    for (const Finding &f : findings) {
        if (!f.requirement->eachPeriod || f.requirement->kind != RequirementKind::Count) continue;
        for (const Counted &c : f.counted) {
            if (c.on && *c.on <= the.term.to) all.insert(c.record);
        }
    }
    return all;
}

} // namespace koshin
