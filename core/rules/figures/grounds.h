// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

namespace koshin {

/// A part of a requirement that has a basis of its own.
enum class GroundPart { Need, Opens, Due, Grace, Conversion };

/// How well one part of a finding is founded.
struct Ground
{
    GroundPart part{};
    Standing standing{};
    bool operator==(const Ground &) const = default;
};

/// On what a finding rests, part by part, first what is asked for: its other parts only where they are weaker than
/// that. Of a choice, a whole or a criterion there is one part, which is as well founded as the finding.
[[nodiscard]] std::vector<Ground> groundsOf(const Finding &finding);

/// Whether how long a requirement can be made up is a working assumption.
[[nodiscard]] bool isGraceAssumed(const Finding &finding);

} // namespace koshin
