// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

namespace koshin {

/// A move to the edge of the calendar unit that holds a day, as in "the end of the half-year".
struct Align
{
    enum class Unit { Month, Quarter, HalfYear, Year };
    enum class Edge {
        Start,          ///< first day of the unit
        End,            ///< last day of the unit
        NextStart,      ///< first day of the following unit
        StartOnOrAfter, ///< the day itself if it begins a unit, else the following unit's first day
    };

    Unit unit{};
    Edge edge{};
    int firstMonth = 1; ///< the month in which a year begins: 4 for Japanese fiscal years

    bool operator==(const Align &) const = default;
};

[[nodiscard]] Date aligned(Date day, Align to);

} // namespace koshin
