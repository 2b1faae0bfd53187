// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "values/scan.h"

namespace koshin::values {

/// A day of the week; 0 is Sunday.
[[nodiscard]] unsigned weekdayOf(Date date);
/// `金曜`, `金曜日`, `friday`, and `fri` where nothing follows.
[[nodiscard]] std::optional<unsigned> takeWeekday(Scan &scan);
/// `friday` or `fri`, whole.
[[nodiscard]] std::optional<unsigned> latinWeekday(QStringView word);
/// True for `sunday`, `sat` and ranges that begin so.
[[nodiscard]] bool beginsWithLatinWeekday(QStringView word);

/// What stands beside a day.
struct Beside
{
    enum class Is { Nothing, Holiday, Weekday };
    Is is{};
    unsigned weekday = 0;
};

/// `金曜`, `(金)`, `(fri)`, `(月・祝)`, `(祝)`.
[[nodiscard]] Beside takeBeside(Scan &scan);

} // namespace koshin::values
