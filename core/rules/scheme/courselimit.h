// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/scheme/catalogue.h"

namespace koshin {

/// How long an online course may take once it was begun, as a rule pack says it: the first step back
/// from the due day of a requirement that online courses meet.
struct CourseLimit
{
    int days = 0;
    Standing standing{}; ///< how sure the number is

    /// The last day on which a course begun on `begun` is in time.
    [[nodiscard]] Date lastDay(Date begun) const { return begun.plusDays(days); }
};

/// Of the edition in force on the day; nothing where the scheme sets no limit.
[[nodiscard]] Maybe<CourseLimit> onlineCourseLimit(const Scheme &scheme, Date day);
/// The shortest of all schemes.
[[nodiscard]] Maybe<CourseLimit> onlineCourseLimit(const SchemeCatalogue &schemes, Date day);

} // namespace koshin
