// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <span>

namespace koshin {

/// A Japanese era (元号) with its first and last day, each day in one era: a day on which the name changed is the
/// first of the later one.
struct Era
{
    QStringView name;  ///< 令和
    QStringView latin; ///< Reiwa
    QChar mark;        ///< R
    int yearBefore;    ///< 2018: its first year, 元年, is the next one
    Date first;        ///< of 明治, the first day that a Date can be
    Date last;         ///< of the era now, the last day that a Date can be

    [[nodiscard]] constexpr bool contains(Date day) const { return first <= day && day <= last; }
};

/// A year of an era.
struct EraYear
{
    const Era &era;
    int year; ///< 1 is 元年
};

/// All eras, the latest first.
[[nodiscard]] std::span<const Era> eras();
/// The era of a date from 1900-01-01 on (明治 to 令和).
[[nodiscard]] EraYear eraYear(Date date);
/// 令和8年11月22日; the first year is written 元年.
[[nodiscard]] QString eraText(Date date);
/// 令和8年.
[[nodiscard]] QString eraYearText(Date date);

} // namespace koshin
