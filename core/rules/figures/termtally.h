// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

namespace koshin {

/// How the requirements of a term stand, each in one of these numbers: the one count that page, report, form and
/// console tell. Advice is left out; of a whole its parts are counted, of a choice the choice.
struct TermTally
{
    int met = 0;         ///< or waived
    int provisional = 0; ///< met by an assumption only: named, and never among those left
    int left = 0;        ///< open, or their time has not come
    int undecided = 0;
    int missed = 0;

    [[nodiscard]] int all() const { return met + provisional + left + undecided + missed; }
    bool operator==(const TermTally &) const = default;
};

/// The day from which a requirement is met; of one met provisionally the last day of what counts. Nothing of others.
[[nodiscard]] Maybe<Date> countedOn(const Finding &finding);

[[nodiscard]] TermTally tallyOf(const CredentialAssessment &credential);
/// The same of what decides the renewal and is not paid for alone: without duties and without fees, whichever weight
/// the issuer gives them. Nothing of a credential that is not held.
[[nodiscard]] TermTally tallyForRenewal(const CredentialAssessment &credential);
/// The same of what an application for renewal asks for beside itself: what a form that records it lists.
[[nodiscard]] TermTally tallyBesideApplication(const CredentialAssessment &credential);
/// What of a term is left, by what it is: requirements for renewal, fees, and what else is owed to the issuer.
struct TermLeft
{
    int requirements = 0;
    int fees = 0;
    int others = 0;
};
[[nodiscard]] TermLeft leftOfTerm(const CredentialAssessment &credential);
/// The same over all credentials.
[[nodiscard]] TermTally tallyForRenewal(const Assessment &assessment);

} // namespace koshin
