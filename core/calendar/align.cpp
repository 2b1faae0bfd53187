// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/align.h"

namespace koshin {

namespace {

int monthsIn(Align::Unit unit)
{
    switch (unit) {
    case Align::Unit::Month: return 1;
    case Align::Unit::Quarter: return 3;
    case Align::Unit::HalfYear: return 6;
    case Align::Unit::Year: return 12;
    }
    return 1;
}

// Months of the unit that are over when the day's month begins.
int monthsBefore(Date day, Align to)
{
    return (int(day.month()) - to.firstMonth + 12) % monthsIn(to.unit);
}

} // namespace

Date aligned(Date day, Align to)
{
    // From the month of the day in one step: the unit may begin or end outside the calendar.
    const Date month(day.year(), day.month(), 1);
    const int before = monthsBefore(day, to);
    const Step whole{.months = monthsIn(to.unit) - before};
    const Date start = month.plus({.months = -before});
    switch (to.edge) {
    case Align::Edge::Start: return start;
    case Align::Edge::End: return month.lastOf(whole);
    case Align::Edge::NextStart: return month.plus(whole);
    case Align::Edge::StartOnOrAfter: return before == 0 && day == month ? day : month.plus(whole);
    }
    return day;
}

} // namespace koshin
