// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/grounds.h"

namespace koshin {

std::vector<Ground> groundsOf(const Finding &finding)
{
    const Requirement *rule = finding.requirement;
    const bool isOne = !rule || rule->kind == RequirementKind::Criterion || !finding.children.empty();
    if (isOne || !rule->need.given) return {{GroundPart::Need, finding.standing}};
    std::vector<Ground> grounds{{GroundPart::Need, rule->need.standing}};
    Standing weakest = rule->need.standing;
    const auto add = [&](GroundPart part, Standing standing) {
        if (standing > rule->need.standing) grounds.push_back({part, standing});
        if (part != GroundPart::Grace) weakest = weaker(weakest, standing); // the verdict does not rest on it
    };
    if (rule->from.given) add(GroundPart::Opens, rule->from.standing);
    if (rule->to.given) add(GroundPart::Due, rule->to.standing);
    const bool isSum = rule->kind == RequirementKind::Sum || rule->kind == RequirementKind::Distinct;
    if (finding.standing > weakest && isSum) add(GroundPart::Conversion, finding.standing);
    else if (finding.standing > weakest) return {{GroundPart::Need, finding.standing}};
    if (finding.grace && rule->late.given) add(GroundPart::Grace, rule->late.standing);
    return grounds;
}

bool isGraceAssumed(const Finding &finding)
{
    return finding.grace && finding.requirement && finding.requirement->late.given
           && finding.requirement->late.standing == Standing::Assumption;
}

} // namespace koshin
