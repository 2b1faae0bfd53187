// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/carryover.h"

#include <algorithm>

namespace koshin {

namespace {

std::vector<Carried> carriedFrom(const Case &the, const Finding &f, const CarryOver &rule)
{
    std::vector<Carried> parts;
    const Account *account = the.edition.account(f.requirement->account);
    if (!account || !rule.most || f.verdict != Verdict::Met) return parts;
    const Period last{the.term.to.plusDays(1).plus(-rule.last), the.term.to};
    Decimal sum;
    Decimal left = *rule.most;
    for (const Counted &c : f.counted) {
        // In the order of days, what lies above the need is surplus.
        sum += c.amount;
        const Decimal above = std::min(c.amount, sum - *f.need);
        const QString category = c.category ? c.category->id : QString();
        const bool fits = c.on && last.contains(*c.on) && !c.carried && account->isWithin(category, rule.categories);
        const Decimal part = std::min(left, above);
        if (!fits || part <= Decimal()) continue;
        parts.push_back({c.record, c.part, category, part, *c.on, c.planned});
        left = left - part;
    }
    return parts;
}

} // namespace

std::vector<Carried> carriedFrom(const Case &the, const std::vector<Finding> &findings, Date asOf)
{
    std::vector<Carried> all;
    if (asOf <= the.term.to) return all;
    for (const Finding &f : findings) {
        const auto &rule = f.requirement->carryOver.value;
        if (!rule) continue;
        auto parts = carriedFrom(the, f, *rule);
        std::move(parts.begin(), parts.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace koshin
