// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/ledgerimport.h"

#include <QStringList>

namespace koshin::text {

/// A verdict that changes: `RISS 012345 “Practical or designated course”: Open → Met`.
[[nodiscard]] QString sentence(const VerdictChange &change, const Assessment &after);

/// What a criterion from outside says, as the holder would say it, one sentence for the conditions
/// and one for each acceptance: `The issuer has accepted “Deemed practical course” for RISS 012345
/// on 2027-10-01 (reference).`
[[nodiscard]] QStringList statements(const BroughtCriterion &brought, const SchemeCatalogue &schemes,
                                     const Assessment &after);
[[nodiscard]] QStringList statements(const ImportAnswer &answer, const SchemeCatalogue &schemes);

/// Evidence that came without its file, in one sentence; empty if there is none.
[[nodiscard]] QString withoutFileSentence(const ImportAnswer &answer);

} // namespace koshin::text
