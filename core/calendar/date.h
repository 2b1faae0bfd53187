// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace koshin {

/// A number of years, months and days to step from a date, applied in this order.
struct Step
{
    int years = 0;
    int months = 0;
    int days = 0;

    bool operator==(const Step &) const = default;
    [[nodiscard]] constexpr Step operator*(int times) const
    {
        return {.years = years * times, .months = months * times, .days = days * times};
    }
    [[nodiscard]] constexpr Step operator-() const { return *this * -1; }
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

    static constexpr std::chrono::sys_days first()
    {
        return std::chrono::year(1900) / std::chrono::January / 1;
    }
    static constexpr std::chrono::sys_days last()
    {
        return std::chrono::year(2199) / std::chrono::December / 31;
    }

    /// Reads `2025-04-01`; nothing if the day does not exist or lies outside the range.
    [[nodiscard]] static std::optional<Date> parse(QStringView iso);
    [[nodiscard]] static constexpr std::optional<Date> fromCivil(int year, unsigned month,
                                                                 unsigned day)
    {
        using namespace std::chrono;
        const year_month_day ymd{std::chrono::year(year), std::chrono::month(month),
                                 std::chrono::day(day)};
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
        const auto month = year_month(civil().year(), civil().month())
                           + std::chrono::years(step.years) + std::chrono::months(step.months);
        const auto end = year_month_day_last(month.year(), month_day_last(month.month())).day();
        const auto day = std::min(civil().day(), end);
        const sys_days stepped = sys_days(month / day) + std::chrono::days(step.days);
        return Date(std::clamp(stepped, first(), last()));
    }
    [[nodiscard]] constexpr Date plusDays(int days) const { return plus({.days = days}); }
    /// Days from `other` to this date.
    [[nodiscard]] constexpr int since(Date other) const
    {
        return int((m_days - other.m_days).count());
    }

    constexpr auto operator<=>(const Date &) const = default;

private:
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
