// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

namespace koshin {

/// What one record is worth to one credential in one requirement.
struct RecordLine
{
    const CredentialAssessment *credential = nullptr;
    const Finding *finding = nullptr;   ///< null: the credential does not look at this record
    const Counted *counted = nullptr;   ///< null: it does not count here …
    const Excluded *excluded = nullptr; ///< … and why; both where a cap leaves a part
};

/// A line for each place in which a record counts, and for each credential where it counts nowhere
/// the nearest reason. The lines live as long as the assessment.
[[nodiscard]] std::vector<RecordLine> linesOf(const Assessment &assessment, const QString &record);

/// The first requirement of a weight that is missed if nothing more is recorded; null if none is. It
/// is missed from the day on which it can be made up no more.
[[nodiscard]] const Finding *breaksNext(const CredentialAssessment &credential, Weight weight = Weight::Hard);

} // namespace koshin
