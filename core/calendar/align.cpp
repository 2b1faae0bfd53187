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

Date unitStart(Date day, Align to)
{
    const int length = monthsIn(to.unit);
    const int sinceFirst = (int(day.month()) - to.firstMonth + 12) % length;
    return Date(day.year(), day.month(), 1).plus({.months = -sinceFirst});
}

} // namespace

Date aligned(Date day, Align to)
{
    const Date start = unitStart(day, to);
    const Date next = start.plus({.months = monthsIn(to.unit)});
    switch (to.edge) {
    case Align::Edge::Start: return start;
    case Align::Edge::End: return next.plusDays(-1);
    case Align::Edge::NextStart: return next;
    case Align::Edge::StartOnOrAfter: return start == day ? day : next;
    }
    return day;
}

} // namespace koshin
