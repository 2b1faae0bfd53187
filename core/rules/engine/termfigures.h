// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/engine/assessment.h"

namespace koshin {

/// What was done in the running terms up to the as-of day, each figure with the records behind it.
/// The span runs from the first day of the earliest running term to the last day of the latest.
struct TermFigures
{
    Maybe<Period> span; ///< nothing: no term is known, and all records up to the day are looked at
    std::vector<QString> practices;
    qint64 practiceMinutes = 0;
    std::vector<QString> engagements;     ///< that touch the span
    std::vector<QString> proven;          ///< those of them with evidence
    std::vector<QString> withoutEvidence; ///< trainings and engagements
    std::vector<QString> awaiting;        ///< confirmations asked for and not answered, whatever their day
    Maybe<Date> askedFirst;               ///< the earliest of these requests that has a day
};
[[nodiscard]] TermFigures termFigures(const Ledger &ledger, const Assessment &assessment);

} // namespace koshin
