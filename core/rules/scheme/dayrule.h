// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/align.h"
#include "rules/scheme/standing.h"

namespace koshin {

/// A move to a day on which offices are open.
struct Roll
{
    enum class Direction { Next, Previous };
    QString calendar; ///< as in `jp-government`
    Direction direction{};
    bool operator==(const Roll &) const = default;
};

/// A day that follows from the term, as in "term end − 60 days". Applied in this order: anchor,
/// step, align, then, roll, not before.
struct DayRule
{
    // clang-format off
    enum class Anchor {
        TermStart, TermEnd,
        Point,                      ///< the edition's named point
        PeriodStart, PeriodEnd,     ///< of a requirement that is asked for in each period
        Earned,                     ///< the credential's first day
        CountStart,                 ///< from which day records count: the term's first, or earlier
        FirstTermStart, FirstTermEnd,
        FamilyStart,                ///< first day of the earliest credential of the family
        Application,                ///< of the term's first application; else the term's end
        Paused, Resumed,            ///< day of the latest such event
        AsOf,                       ///< the day asked about
    };
    // clang-format on
    Anchor anchor{};
    QString point;
    Step step;
    Maybe<Align> align;
    Step then;
    Maybe<Roll> roll;
    Maybe<Anchor> notBefore; ///< an earlier day becomes the day of this anchor
    bool operator==(const DayRule &) const = default;
};
KOSHIN_CODES(DayRule::Anchor, "term-start", "term-end", "point", "period-start", "period-end", "earned", "count-start",
             "first-term-start", "first-term-end", "family-start", "application", "paused", "resumed", "as-of")
KOSHIN_CODES(Align::Unit, "month", "quarter", "half-year", "year")
KOSHIN_CODES(Align::Edge, "start", "end", "next-start", "start-on-or-after")
KOSHIN_CODES(Roll::Direction, "next", "previous")

/// Something that must happen before a due day. Going back through the steps from the due day
/// gives the last safe day.
struct LeadStep
{
    Bilingual name;
    Parameter<int> days; ///< how long it takes
    Maybe<Roll> roll;    ///< instead of days: offices must be open
};

} // namespace koshin
