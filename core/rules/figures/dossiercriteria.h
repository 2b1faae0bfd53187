// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/dossier.h"

namespace koshin {

/// The criteria of a credential in its term, each with what else it may become; in the order of the rules.
[[nodiscard]] std::vector<DossierCriterion> dossierCriteria(const SchemeCatalogue &schemes, const Ledger &ledger,
                                                            const CredentialAssessment &credential, Date asOf);

} // namespace koshin
