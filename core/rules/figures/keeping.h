// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/auditrehearsal.h"

namespace koshin {

/// How long one file of evidence is to be kept, over all credentials and terms. The program itself throws nothing away.
struct Keeping
{
    enum class State {
        Keep,     ///< until a day that is not over, or the term is running
        MayGo,    ///< the last day is over everywhere
        NotKnown, ///< some issuer's rule is not known, or a record of it is in no term
        Unused,   ///< no record names it
    };
    QString evidence;
    State state{};
    Maybe<Date> until;       ///< the latest of the known days
    bool isLeast = false;    ///< for another use the day is not known
    QStringList credentials; ///< in whose terms its records stand, each once
};
KOSHIN_CODES(Keeping::State, "keep", "may-go", "not-known", "unused")

/// Every file of the ledger, by id. `earlier`: the earlier terms of all credentials.
[[nodiscard]] std::vector<Keeping> keepingOf(const Ledger &ledger, const Assessment &running,
                                             const std::vector<CredentialAssessment> &earlier);

/// The rehearsals of the terms that a credential has had, earliest first, and of the running one.
/// The assessments must outlive them.
[[nodiscard]] std::vector<AuditRehearsal> rehearseTerms(const Ledger &ledger,
                                                        const std::vector<CredentialAssessment> &earlier,
                                                        const CredentialAssessment &running, const FileLook &look,
                                                        Date asOf);

} // namespace koshin
