// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/timelineitems.h"

namespace koshin {

/// Items that stand next to each other in a lane and are drawn as one: `count` of them from the
/// lane's item `first` on.
struct Run
{
    Period span;
    int first = 0;
    int count = 0;
    bool operator==(const Run &) const = default;
};

/// A row of the timeline's picture. The lanes of a credential follow each other; records have lanes
/// of their own below, because one record may count for several credentials.
struct Lane
{
    enum class Shape {
        Terms,   ///< of one credential: the head of its group
        Windows, ///< of requirements, with their deadlines and last safe days
        Points,  ///< records or plans, each on its day
        Spans,   ///< engagements
    };
    Shape shape{};
    QString credential; ///< empty: a lane of records
    QString label;
    bool isHead = false;    ///< begins a group
    std::vector<int> items; ///< places in the list of items, by day
    std::vector<Date> days; ///< of points: the day of each
    std::vector<Run> spans; ///< of spans: in order, apart from each other
    std::vector<int> marks; ///< deadlines and last safe days, of windows or of the credential
};

/// The lanes of all items. Their number hangs on rules and credentials, never on how many records
/// there are: engagements that overlap share at most four lanes.
[[nodiscard]] std::vector<Lane> lanesOf(const std::vector<TimelineItem> &items,
                                        const std::vector<const CredentialAssessment *> &credentials);

/// The days of `visible` gathered into runs that lie in the same stretch of `daysEach` days. The
/// stretches are fixed in time, so that runs stay the same while a person scrolls. Never more runs
/// than stretches, whatever the number of days: found by halving, not by walking.
[[nodiscard]] std::vector<Run> runsOfDays(const std::vector<Date> &days, Period visible, int daysEach);
/// The spans of `visible`; those shorter than `daysEach` are gathered with their neighbours.
[[nodiscard]] std::vector<Run> runsOfSpans(const std::vector<Run> &spans, Period visible, int daysEach);

} // namespace koshin
