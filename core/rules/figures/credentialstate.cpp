// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/credentialstate.h"

#include "rules/figures/todos.h"

#include <algorithm>

namespace koshin {
namespace {

bool anyUrgent(const CredentialAssessment &c, Date asOf)
{
    for (const Verdict v : {Verdict::Open, Verdict::Provisional, Verdict::Undecided}) {
        const auto found = findingsWith(c, v);
        if (std::ranges::any_of(found, [asOf](const Finding *f) { return isUrgent(*f, asOf); })) return true;
    }
    return false;
}

} // namespace

Maybe<Date> CredentialState::missedOn() const
{
    return missed ? dueDayOf(*missed) : Maybe<Date>();
}

CredentialState stateOf(const CredentialAssessment &credential, Date asOf)
{
    CredentialState state{.verdict = credential.verdict};
    if (!credential.isHeld() || needsLook(credential)) return state;
    const auto missed = findingsWith(credential, Verdict::Missed);
    if (!missed.empty()) {
        // A fee is named only where nothing else was missed.
        const auto rank = [](const Finding *f) {
            return std::pair(f->unit == QLatin1String("fee"), dueDayOf(*f).value_or(Date(Date::last())));
        };
        state.verdict = Verdict::Missed;
        state.missed = *std::ranges::min_element(missed, {}, rank);
        return state;
    }
    state.isUrgent = anyUrgent(credential, asOf);
    return state;
}

} // namespace koshin
