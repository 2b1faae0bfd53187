// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

namespace koshin {

/// A year of a Japanese era (元号).
struct EraYear
{
    QString era;  ///< 令和
    QString mark; ///< R
    int year;     ///< 1 is 元年
};

/// The era of a date from 1900-01-01 on (明治 to 令和).
[[nodiscard]] EraYear eraYear(Date date);
/// 令和8年11月22日; the first year is written 元年.
[[nodiscard]] QString eraText(Date date);
/// 令和8年.
[[nodiscard]] QString eraYearText(Date date);

} // namespace koshin
