// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contains.h"
#include "rules/engine/eligibility.h"
#include "rules/engine/rule.h"

#include <algorithm>

namespace koshin {

namespace {

// The first record or credential in the window that stands in.
Maybe<QString> factFor(const Case &the, const Deeming &deeming, Period window, Date asOf)
{
    const auto inTime = [&](Date day, Date done, bool planned) {
        return window.contains(day) && (done <= asOf || planned);
    };
    const auto find = [&](const std::vector<Candidate> &list) -> Maybe<QString> {
        for (const Candidate &c : list) {
            const bool fits = c.on && isOfKind(deeming.takes, c) && !misfit(deeming.takes, c);
            if (fits && inTime(*c.windowDay(), *c.on, c.planned)) return c.record;
        }
        return {};
    };
    const auto &c = the.candidates;
    Maybe<QString> found;
    if (!deeming.takes.trainings.empty()) found = find(c.trainings);
    if (!found && !deeming.takes.practices.empty()) found = find(c.practices);
    if (!found && !deeming.takes.events.empty()) found = find(c.events);
    if (found) return found;
    for (const auto &held : the.ledger.credentials.pointers()) {
        const bool other = held->id != the.credential.id && contains(deeming.schemes, held->scheme);
        if (other && inTime(held->startsOn, held->startsOn, false)) return held->id.text();
    }
    return {};
}

void standIn(const Case &the, Finding &f, const Deeming &deeming, const Instance &in, Date asOf)
{
    const auto from = ruleDay(the.edition, deeming.from, in.days).day;
    const auto to = ruleDay(the.edition, deeming.to, in.days).day;
    if (!from || !to || *from > *to) return;
    const auto fact = factFor(the, deeming, {*from, *to}, asOf);
    if (!fact) return;
    const bool certain = deeming.effect.value == Deeming::Effect::Waived;
    f.verdict = certain ? Verdict::Waived : Verdict::Undecided;
    f.standing = weaker(f.standing, deeming.effect.standing);
    f.standIn = fact;
    f.metOn.reset();
}

// The credential of the family that a shared duty falls on.
const Credential *bearer(const Case &the, Sharing sharing, Date asOf)
{
    const auto family = the.family(asOf);
    const auto rankOf = [&](const Credential *c) {
        const auto scheme = the.schemes.value(c->scheme.text());
        return scheme ? scheme->rank : 0;
    };
    const auto before = [&](const Credential *a, const Credential *b) {
        if (sharing == Sharing::Highest && rankOf(a) != rankOf(b)) return rankOf(a) > rankOf(b);
        return a->startsOn != b->startsOn ? a->startsOn < b->startsOn : a->id < b->id;
    };
    return *std::min_element(family.begin(), family.end(), before);
}

} // namespace

void applyStandIns(const Case &the, Finding &f, const Instance &in, Date asOf)
{
    const Requirement &r = *f.requirement;
    if (r.sharing != Sharing::None) {
        const Credential *on = bearer(the, r.sharing, asOf);
        if (on->id != the.credential.id) {
            f.verdict = Verdict::Waived;
            f.standIn = on->id.text();
        }
    }
    for (const Deeming &deeming : r.satisfiedBy) {
        if (!isDone(f.verdict)) standIn(the, f, deeming, in, asOf);
    }
}

void applyWaivers(std::vector<Finding> &list)
{
    for (Finding &f : list) {
        const QString &other = f.requirement->waivedWhen;
        if (other.isEmpty() || isDone(f.verdict)) continue;
        const auto at = std::find_if(list.begin(), list.end(), [&](const Finding &x) { return x.id == other; });
        if (at == list.end()) continue;
        if (at->verdict == Verdict::Met) {
            f.verdict = Verdict::Waived;
            f.standIn = at->id;
        } else if (f.verdict == Verdict::Missed && isAhead(at->verdict)) {
            f.verdict = Verdict::Open;
            f.due = f.grace = at->due;
            f.lastSafe = at->lastSafe;
            f.isLate = true;
        }
    }
}

} // namespace koshin
