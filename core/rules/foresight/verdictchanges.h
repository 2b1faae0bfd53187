// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

namespace koshin {

/// What another state of the ledger makes of one requirement, or of a credential as a whole.
struct VerdictChange
{
    QString credential;
    QString requirement; ///< empty: the credential's own verdict
    Bilingual name;      ///< of the requirement
    Maybe<Verdict> from; ///< nothing: it is new
    Maybe<Verdict> to;   ///< nothing: it is asked for no more

    bool operator==(const VerdictChange &o) const
    {
        return credential == o.credential && requirement == o.requirement && from == o.from && to == o.to;
    }
};

/// Every verdict that differs, credentials by id: first its own, then its requirements in the order
/// of the rules, each before those inside it; last what is asked for no more.
[[nodiscard]] std::vector<VerdictChange> verdictChanges(const Assessment &was, const Assessment &now);

} // namespace koshin
