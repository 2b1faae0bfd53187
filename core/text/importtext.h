// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/intake.h"

#include <QStringList>

namespace koshin::text {

/// What becomes of a double, as a button says it: `Skip`, `Replace`, `Keep both`.
[[nodiscard]] QString word(Doubles what);
/// What a double is, in one sentence with its place.
[[nodiscard]] QString sentence(const Double &one);
/// What became, or would become, of doubles: `Doubles: skip 1, replace 0, keep both 2.` Empty if there are none.
[[nodiscard]] QString doublesSentence(const IntakeAnswer &answer);
/// Files and records of the source that could not be taken, one sentence each.
[[nodiscard]] QStringList remarkSentences(const IntakeAnswer &answer);

/// A verdict that changes: `RISS 012345 “Practical or designated course”: Open → Met`.
[[nodiscard]] QString sentence(const VerdictChange &change, const Assessment &after);

/// What a criterion from outside says, as the holder would say it, one sentence for the conditions
/// and one for each acceptance: `The issuer has accepted “Deemed practical course” for RISS 012345
/// on 2027-10-01 (reference).`
[[nodiscard]] QStringList statements(const BroughtCriterion &brought, const SchemeCatalogue &schemes,
                                     const Assessment &after);
[[nodiscard]] QStringList statements(const IntakeAnswer &answer, const SchemeCatalogue &schemes);

/// Evidence that came without its file, in one sentence; empty if there is none.
[[nodiscard]] QString withoutFileSentence(const IntakeAnswer &answer);

} // namespace koshin::text
