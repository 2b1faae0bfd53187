// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"
#include "calendar/date.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace koshin {

/// What a holiday is called.
struct HolidayName
{
    QString ja;
    QString en;

    [[nodiscard]] bool isEmpty() const { return ja.isEmpty(); }
    bool operator==(const HolidayName &) const = default;
};

/// The same days of each year: as many in a row as `days`.
struct FixedDay
{
    unsigned month = 1;
    unsigned day = 1;
    int days = 1;
};

/// As in "the second Monday of January".
struct NthWeekday
{
    unsigned month = 1;
    std::chrono::weekday weekday{};
    unsigned nth = 1;
};

/// The day of an equinox: it stands at `day` (with its fraction) in `year`, comes later by `drift`
/// each year, and earlier by one day with each leap year.
struct EquinoxDay
{
    unsigned month = 3;
    int year = 0;
    Decimal day;
    Decimal drift;
};

/// A holiday and the years in which it falls on the day that the rule gives.
struct HolidayRule
{
    HolidayName name;
    std::variant<FixedDay, NthWeekday, EquinoxDay> when;
    int from = 0;
    int to = 0;
};

/// A holiday that falls on this weekday gives another day.
struct SubstituteRule
{
    enum class Move {
        NextDay,    ///< the day after it
        NextFreeDay ///< the first day after it that is no holiday of its own right
    };

    HolidayName name;
    Period inForce; ///< counts the holiday, not the day it gives
    std::chrono::weekday weekday{};
    Move move{};
};

/// A day between two holidays is one too.
struct BetweenRule
{
    HolidayName name;
    Period inForce;
    std::optional<std::chrono::weekday> except;
};

/// A calendar of holidays as it is written in `resources/holidays`.
struct HolidayRules
{
    QString basedOn;                   ///< the calendar whose days count as well; empty if none
    std::vector<HolidayRule> holidays; ///< the only ones that substitutes and in-betweens arise from
    std::vector<SubstituteRule> substitutes;
    std::vector<BetweenRule> between;
    std::vector<HolidayRule> closures;
};

/// Reads a calendar. Fails with the first fault found and its place; `file` is only named in it.
[[nodiscard]] Result<HolidayRules> readHolidayRules(const QByteArray &json, const QString &file);

} // namespace koshin
