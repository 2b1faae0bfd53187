// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/engine/assessment.h"
#include "rules/scheme/catalogue.h"

namespace koshin {

struct AssessOptions
{
    Date asOf;
    bool withPlans = false; ///< plans count as if done; a scenario, never a record
};

/// Assesses every credential of the ledger: a pure function. The same input gives the same proof.
/// A credential whose scheme is not in the catalogue is `undecided`, without a term.
[[nodiscard]] Assessment assess(const SchemeCatalogue &schemes, const Ledger &ledger, AssessOptions options);
/// The same for one credential.
[[nodiscard]] CredentialAssessment assess(const SchemeCatalogue &schemes, const Ledger &ledger,
                                          const Credential &credential, AssessOptions options);

/// The terms before those that hold the as-of day, as known on that day: by credential, earliest
/// first. A pure function; costs as much as `assess` for each term.
[[nodiscard]] std::vector<CredentialAssessment> earlierTerms(const SchemeCatalogue &schemes, const Ledger &ledger,
                                                             Date asOf);
/// The same of one credential, earliest first.
[[nodiscard]] std::vector<CredentialAssessment> earlierTerms(const SchemeCatalogue &schemes, const Ledger &ledger,
                                                             const Credential &credential, Date asOf);

class DatedRecords;
/// The same, on records already put in order.
[[nodiscard]] CredentialAssessment assess(const SchemeCatalogue &schemes, const DatedRecords &dated,
                                          const Credential &credential, Date asOf);

} // namespace koshin
