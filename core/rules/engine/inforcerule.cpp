// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contains.h"
#include "rules/engine/rule.h"

#include <algorithm>

namespace koshin {

namespace {

enum class Force { Held, Unknown, Ended };

Force forceOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Lapsed:
    case Verdict::NotCurrent:
    case Verdict::Missed:
    case Verdict::Waived: return Force::Ended; // waived: given up in good order
    case Verdict::Undecided: return Force::Unknown;
    default: return Force::Held;
    }
}

} // namespace

void assessInForce(const Case &the, Finding &f, const Instance &in, Date asOf)
{
    f.have = Decimal();
    const auto judged = f.requirement->judgedOn ? plainDay(the.edition, *f.requirement->judgedOn, in.days)
                                                : Maybe<Date>(std::min(asOf, the.term.to));
    f.verdict = Verdict::Undecided;
    if (!judged) return;
    if (*judged > asOf || (f.window && asOf < f.window->from)) {
        f.verdict = Verdict::Upcoming;
        return;
    }
    Maybe<Force> best; // nothing: none is recorded
    for (const auto &other : the.ledger.credentials.pointers()) {
        const bool asked = other->id != the.credential.id && contains(f.requirement->schemes, other->scheme);
        if (!asked || other->startsOn > *judged) continue;
        const Force force = forceOf(the.neighbours->verdictOf(*other, *judged));
        best = std::min(best.value_or(force), force);
        if (force != Force::Held || f.have > Decimal()) continue;
        f.have = Decimal(1);
        f.counted.push_back({.record = other->id.text(), .amount = f.have, .on = judged});
    }
    if (best == Force::Held) f.verdict = Verdict::Met;
    else if (best == Force::Ended) f.verdict = Verdict::Missed;
}

} // namespace koshin
