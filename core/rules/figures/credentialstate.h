// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

namespace koshin {

/// How a credential stands for a person who looks at it: by its verdict, or by what is worse. A duty beside the
/// renewal, as a fee, leaves the verdict alone; once it is missed, the credential does not look well all the same.
struct CredentialState
{
    Verdict verdict{};               ///< `Missed` also where only a duty is
    bool isUrgent = false;           ///< something can still be met although its day, or that to begin, has passed
    const Finding *missed = nullptr; ///< of `Missed`, what was missed first, a fee last; lives with the assessment

    /// The due day of what was missed: days overdue are counted from it, not from the end of a grace.
    [[nodiscard]] Maybe<Date> missedOn() const;
};

[[nodiscard]] CredentialState stateOf(const CredentialAssessment &credential, Date asOf);

} // namespace koshin
