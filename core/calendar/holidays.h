// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/holidayrules.h"

#include <cstddef>
#include <map>

namespace koshin {

/// Days on which a country's offices are closed, from `resources/holidays/NAME.json`. Immutable,
/// so it may be asked from any thread. Holidays of years ahead are those of the law as it stands.
class Holidays
{
public:
    /// The calendar of this name; null if there is none. Read once, then shared by all threads and
    /// kept until the program ends.
    [[nodiscard]] static const Holidays *named(const QString &name);

    /// `base`, whose days count as well, has to outlive this.
    explicit Holidays(const HolidayRules &rules, const Holidays *base = nullptr);

    /// A Saturday or Sunday is one only where the calendar says so.
    [[nodiscard]] bool isHoliday(Date day) const;
    /// Neither Saturday, Sunday nor holiday.
    [[nodiscard]] bool isBusinessDay(Date day) const;
    /// The first business day from this day on: the day itself if it is one. The last day that a
    /// Date can be, where none is left.
    [[nodiscard]] Date nextBusinessDay(Date day) const;
    /// The last business day up to this day: the day itself if it is one. The first day that a
    /// Date can be, where none is left.
    [[nodiscard]] Date previousBusinessDay(Date day) const;
    /// What the holiday is called; empty if the day is none.
    [[nodiscard]] const HolidayName &name(Date day) const;

private:
    using Days = std::map<Date, std::size_t>; // the place of the name in m_names

    void spread(const std::vector<HolidayRule> &rules, Days &days);
    void substitute(const SubstituteRule &rule, const Days &holidays, Days &days);
    void fillBetween(const BetweenRule &rule, const Days &holidays, Days &days);
    [[nodiscard]] const HolidayName *ownName(Date day) const;

    const Holidays *m_base;
    std::vector<HolidayName> m_names;
    std::vector<std::pair<Date, std::size_t>> m_days; // in order
};

} // namespace koshin
