// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <compare>
#include <limits>
#include <optional>

namespace koshin {

/// A number of years, months and days to step from a date, applied in this order.
struct Step
{
    int years = 0;
    int months = 0;
    int days = 0;

    bool operator==(const Step &) const = default;
    /// As often as that; a part that grows too great stays at the greatest number.
    [[nodiscard]] constexpr Step operator*(int times) const
    {
        return {.years = bounded(qint64(years) * times),
                .months = bounded(qint64(months) * times),
                .days = bounded(qint64(days) * times)};
    }
    [[nodiscard]] constexpr Step operator-() const { return *this * -1; }
    [[nodiscard]] constexpr Step plusDays(int more) const
    {
        return {.years = years, .months = months, .days = bounded(qint64(days) + more)};
    }

private:
    static constexpr int bounded(qint64 number)
    {
        return int(std::clamp<qint64>(number, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    }
};

/// A civil date of the Gregorian calendar from 1900-01-01 to 2199-12-31, without time or zone.
class Date
{
public:
    /// 1900-01-01, so that records can be filled field by field; never a meaning of "none".
    constexpr Date() : Date(first()) {}
    constexpr explicit Date(std::chrono::sys_days days) : m_days(days) {}
    /// A date known to exist, as in `Date(2025, 4, 1)`.
    constexpr Date(int year, unsigned month, unsigned day)
        : m_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day))
    {
    }

    static constexpr std::chrono::sys_days first() { return std::chrono::year(1900) / std::chrono::January / 1; }
    static constexpr std::chrono::sys_days last() { return std::chrono::year(2199) / std::chrono::December / 31; }

    /// Reads `2025-04-01`; nothing if the day does not exist or lies outside the range.
    [[nodiscard]] static std::optional<Date> parse(QStringView iso);
    [[nodiscard]] static constexpr std::optional<Date> fromCivil(int year, unsigned month, unsigned day)
    {
        using namespace std::chrono;
        const year_month_day ymd{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
        if (!ymd.ok() || sys_days(ymd) < first() || sys_days(ymd) > last()) return std::nullopt;
        return Date(sys_days(ymd));
    }

    [[nodiscard]] QString toString() const; ///< ISO 8601
    [[nodiscard]] constexpr std::chrono::year_month_day civil() const { return m_days; }
    [[nodiscard]] constexpr int year() const { return int(civil().year()); }
    [[nodiscard]] constexpr unsigned month() const { return unsigned(civil().month()); }
    [[nodiscard]] constexpr unsigned day() const { return unsigned(civil().day()); }
    [[nodiscard]] constexpr std::chrono::sys_days days() const { return m_days; }
    /// Days since 1970-01-01.
    [[nodiscard]] constexpr int serial() const { return int(m_days.time_since_epoch().count()); }

    /// Steps from this date. Years and months keep the day of the month, or take the month's last
    /// day where it is missing (29 February + 1 year = 28 February); so step from the anchor,
    /// never from the result of an earlier step. Stays within the range.
    [[nodiscard]] constexpr Date plus(Step step) const
    {
        using namespace std::chrono;
        // The calendar repeats itself every 400 years: those are counted in days, so that no step is
        // too great for a year.
        constexpr qint64 cycleMonths = 400 * 12;
        constexpr qint64 cycleDays = 146'097;
        const year_month_day from = civil();
        const qint64 months = (qint64(int(from.year())) + step.years) * 12 + unsigned(from.month()) - 1 + step.months;
        const qint64 cycles = months / cycleMonths - (months % cycleMonths < 0 ? 1 : 0);
        const int within = int(months - cycles * cycleMonths);
        const year_month month = std::chrono::year(within / 12) / std::chrono::month(unsigned(within % 12) + 1);
        const auto end = year_month_day_last(month.year(), month_day_last(month.month())).day();
        const auto day = std::min(from.day(), end);
        return at(qint64(sys_days(month / day).time_since_epoch().count()) + cycles * cycleDays + step.days);
    }
    [[nodiscard]] constexpr Date plusDays(int days) const { return at(qint64(serial()) + days); }
    /// The last day of a span of this length that begins on this date. Within the range it is the day
    /// before `plus(length)`; at the end of the calendar, its last day.
    [[nodiscard]] constexpr Date lastOf(Step length) const { return plus(length.plusDays(-1)); }
    /// Days from `other` to this date.
    [[nodiscard]] constexpr int since(Date other) const { return int((m_days - other.m_days).count()); }

    constexpr auto operator<=>(const Date &) const = default;

private:
    // By days since 1970-01-01; the nearest day of the range.
    static constexpr Date at(qint64 serial)
    {
        const auto within =
            std::clamp<qint64>(serial, first().time_since_epoch().count(), last().time_since_epoch().count());
        return Date(std::chrono::sys_days(std::chrono::days(within)));
    }

    std::chrono::sys_days m_days;
};

/// A span of days, both ends inside.
struct Period
{
    Date from;
    Date to;

    [[nodiscard]] constexpr bool contains(Date d) const { return from <= d && d <= to; }
    bool operator==(const Period &) const = default;
};

} // namespace koshin
