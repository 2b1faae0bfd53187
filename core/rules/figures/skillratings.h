// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <array>

namespace koshin {

/// What a self-assessment says of a skill; nothing where it says nothing.
[[nodiscard]] Maybe<SkillLevel> levelOf(const SelfAssessment &assessment, Skill skill);

/// The self-assessments up to the as-of day, earliest first; those of one day by id.
[[nodiscard]] std::vector<const SelfAssessment *> selfAssessmentsUpTo(const Ledger &ledger, Date asOf);

/// How a skill was rated last and how that differs from before.
struct SkillRating
{
    Skill skill{};
    Maybe<SkillLevel> latest;
    Maybe<Date> on;
    Maybe<int> sinceBefore; ///< steps up (or down) from the rating before; nothing with a single one
    Maybe<int> sinceFirst;  ///< from the first rating
};

/// One rating a skill, in the order of the skills. A self-assessment that leaves a skill out is
/// passed over for it.
[[nodiscard]] std::array<SkillRating, CodeNames<Skill>::names.size()> skillRatings(const Ledger &ledger, Date asOf);

} // namespace koshin
