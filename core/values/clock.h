// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/reading.h"

namespace koshin::values {

/// `10:00-11:30`, `14時〜16時`, `2-4pm`, or several of them: the minutes between, summed. A span that ends before it
/// begins goes past midnight. A break (`休憩1時間`) is left out; a length in brackets counts instead.
[[nodiscard]] Reading<qint64> readSpans(QStringView text);
/// `14:30`, `14時半`, `午後2時`, `2pm`, `14:30から`: a time of day, in minutes.
[[nodiscard]] Reading<int> readTimeOfDay(QStringView text);

/// `-`, `~`, `から` and their like, as they stand between two ends.
bool takeDash(Scan &scan);
/// `と`, `&` and their like, as they stand between spans.
bool takeAnd(Scan &scan);
/// Minutes or seconds of a clock, in two digits.
[[nodiscard]] std::optional<int> takeSixtieth(Scan &scan);

} // namespace koshin::values
