// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <QString>

#include <vector>

namespace koshin {

/// The units of a scale of time, from fine to coarse.
enum class TimeUnit { Day, Month, Quarter, Year };

/// The unit after this one on a scale of two rows; a year stands alone.
[[nodiscard]] TimeUnit coarserThan(TimeUnit unit);
/// How many days such a unit has at least.
[[nodiscard]] int fewestDaysOf(TimeUnit unit);
/// The units that touch a period, in order, each whole.
[[nodiscard]] std::vector<Period> unitsIn(Period period, TimeUnit unit);
/// What stands in the cell of a unit that begins on `from`: the day of the month, the month, the
/// month a quarter begins with, the year. With `whole`, everything coarser too: `2026年11月`,
/// `2026年（令和8年）`; in English by the Gregorian calendar alone.
[[nodiscard]] QString unitLabel(TimeUnit unit, Date from, bool whole);

} // namespace koshin
