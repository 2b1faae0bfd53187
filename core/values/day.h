// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "values/reading.h"

namespace koshin::values {

/// Which way a day without a year is sought.
enum class Sought { Before, After };

/// The day on which something is written, for days that hang on it: `昨日`, `monday`, `11/20`.
struct Near
{
    Date today;
    Sought sought{};
    std::optional<Date> from{}; ///< where the search begins, if not today
};

/// Of the first two numbers in `1/3/2024`.
enum class Order { Unknown, DayFirst, MonthFirst };

struct DayContext
{
    Mode mode = Mode::Lenient;
    std::optional<Near> near{}; ///< never in the strict mode
    Order order{};
};

/// `2025-04-01`, `2025/4/1`, `2025.4.1`, `2025年4月1日`, `20250401`, `R7.4.1`, `令和7年4月1日`, `令和元年5月1日`,
/// `1 Apr 2025`, `April 1, 2025`, with a weekday beside it or without, which must then be its own. Lenient also
/// `1.4.2025`, in a known order `1/4/2025`, and near a day `11/20`, `11月20日`, `昨日`, `monday`.
[[nodiscard]] Reading<Date> readDay(QStringView text, const DayContext &context);

} // namespace koshin::values
