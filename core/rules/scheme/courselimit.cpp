// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/scheme/courselimit.h"

#include "base/contains.h"

namespace koshin {

Maybe<CourseLimit> onlineCourseLimit(const Scheme &scheme, Date day)
{
    const Edition *edition = scheme.editionOn(day);
    if (!edition) return {};
    for (const Requirement &r : edition->requirements) {
        if (!contains(r.takes.trainings, TrainingKind::OnlineCourse) || r.lead.empty()) continue;
        const Parameter<int> &days = r.lead.front().days;
        if (days.value) return CourseLimit{*days.value, days.standing};
    }
    return {};
}

Maybe<CourseLimit> onlineCourseLimit(const SchemeCatalogue &schemes, Date day)
{
    Maybe<CourseLimit> shortest;
    for (const auto &scheme : schemes.all()) {
        const auto limit = onlineCourseLimit(*scheme, day);
        if (limit && (!shortest || limit->days < shortest->days)) shortest = limit;
    }
    return shortest;
}

} // namespace koshin
