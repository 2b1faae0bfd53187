// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/reading.h"

namespace koshin::values {

struct DurationContext
{
    Mode mode = Mode::Lenient;
    int bareMinutes = 0; ///< what 1 counts where a number stands alone; 0: a number alone is no length
    int doubtedUpTo = 0; ///< strict: a whole number alone from 1 to this may be hours or minutes, and is refused
};

/// `2h`, `1,5h`, `1h30`, `90分`, `1時間半`: a length by its units, in whole minutes, rounded half up.
[[nodiscard]] Reading<qint64> readLength(QStringView text);
/// A length, spans of time (`10:00-11:30`), `1:30`, `1:30:00` and `90`, in whole minutes, rounded half up; below
/// zero only in the lenient mode.
[[nodiscard]] Reading<qint64> readDuration(QStringView text, const DurationContext &context);
/// `2日`, `1.5d`, `半日`: a number of days worked.
[[nodiscard]] Reading<Decimal> readDaysWorked(QStringView text);

/// `h`, `hours`, `時間`.
bool takeHourUnit(Scan &scan);
/// `m`, `min`, `分`.
bool takeMinuteUnit(Scan &scan);

} // namespace koshin::values
