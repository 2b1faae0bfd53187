// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/skillratings.h"

#include <algorithm>

namespace koshin {

Maybe<SkillLevel> levelOf(const SelfAssessment &assessment, Skill skill)
{
    static constexpr std::array members{&SelfAssessment::govern, &SelfAssessment::identify, &SelfAssessment::protect,
                                        &SelfAssessment::detect, &SelfAssessment::respond,  &SelfAssessment::recover};
    static_assert(members.size() == CodeNames<Skill>::names.size());
    return assessment.*members[std::size_t(skill)];
}

std::vector<const SelfAssessment *> selfAssessmentsUpTo(const Ledger &ledger, Date asOf)
{
    std::vector<const SelfAssessment *> found;
    for (const auto &assessment : ledger.selfAssessments.pointers()) {
        if (assessment->on <= asOf) found.push_back(assessment.get());
    }
    std::ranges::stable_sort(found, {}, &SelfAssessment::on); // the list is ordered by id
    return found;
}

std::array<SkillRating, CodeNames<Skill>::names.size()> skillRatings(const Ledger &ledger, Date asOf)
{
    std::array<SkillRating, CodeNames<Skill>::names.size()> ratings;
    const auto assessments = selfAssessmentsUpTo(ledger, asOf);
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        SkillRating &rating = ratings[i];
        rating.skill = Skill(i);
        Maybe<SkillLevel> first;
        for (const SelfAssessment *assessment : assessments) {
            const auto level = levelOf(*assessment, rating.skill);
            if (!level) continue;
            if (!first) first = level;
            else rating.sinceFirst = int(*level) - int(*first);
            if (rating.latest) rating.sinceBefore = int(*level) - int(*rating.latest);
            rating.latest = level;
            rating.on = assessment->on;
        }
    }
    return ratings;
}

} // namespace koshin
