// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/candidates.h"
#include "rules/terms.h"

namespace koshin {

/// One credential in one term: what every rule is measured against.
struct Case
{
    const Scheme &scheme;
    const Edition &edition;
    const Ledger &ledger;
    const Credential &credential;
    Period term;
    Candidates candidates;
};

/// The proof of one requirement as of a day, with all its children.
[[nodiscard]] Finding assessRule(const Case &the, const Requirement &r, Date asOf);

// One function for each kind. They take a finding that already says what the rules say of it
// (name, window, standing, sources) and add what the ledger says.
void assessCount(const Case &the, Finding &finding, Date asOf);
void assessCriterion(const Case &the, Finding &finding, Date asOf);
void assessApplication(const Case &the, Finding &finding, Date asOf);
void assessAnyOf(Finding &finding);
void assessAllOf(Finding &finding);

/// The verdict of something that is not met: upcoming, open or missed by its window.
[[nodiscard]] Verdict notMetYet(const Finding &finding, Date asOf);
[[nodiscard]] constexpr bool isDone(Verdict v) { return v == Verdict::Met || v == Verdict::Waived; }
[[nodiscard]] constexpr bool isAhead(Verdict v)
{
    return v == Verdict::Open || v == Verdict::Upcoming || v == Verdict::Provisional;
}
/// The place in the order met, waived, provisional, open, upcoming, undecided, missed.
[[nodiscard]] int rank(Verdict v);

/// The holder's version of a criterion of the scheme; null if there is none.
[[nodiscard]] const Criterion *holdersCriterion(const Case &the, const QString &id);

} // namespace koshin
