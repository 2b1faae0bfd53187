// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace koshin {
namespace {

constexpr int firstSerial = Date(Date::first()).serial();
constexpr int lastSerial = Date(Date::last()).serial();

Date dateOf(double serial)
{
    const int day = int(std::clamp(std::floor(serial), double(firstSerial), double(lastSerial)));
    return Date(std::chrono::sys_days(std::chrono::days(day)));
}

} // namespace

void TimeScale::setRoom(double left, double width, bool mirrored)
{
    m_left = left;
    m_width = std::max(1.0, width);
    m_mirrored = mirrored;
}

void TimeScale::show(Period period)
{
    const double length = period.to.since(period.from) + 1;
    m_days = length;
    m_first = period.from.serial();
    keepInside();
    m_first -= (m_days - length) / 2;
    keepInside();
}

void TimeScale::showAround(Date day, double days)
{
    m_days = days;
    keepInside();
    m_first = day.serial() + 0.5 - m_days / 2;
    keepInside();
}

void TimeScale::zoom(double factor, double x)
{
    const double part = std::clamp(m_mirrored ? (right() - x) / m_width : (x - m_left) / m_width, 0.0, 1.0);
    const double fixed = m_first + part * m_days;
    m_days *= factor;
    keepInside();
    m_first = fixed - part * m_days;
    keepInside();
}

void TimeScale::moveBy(double days)
{
    moveTo(m_first + days);
}

void TimeScale::moveTo(double firstDay)
{
    m_first = firstDay;
    keepInside();
}

void TimeScale::keepInside()
{
    m_days = std::clamp(m_days, double(fewestDays), double(mostDays));
    m_first = std::clamp(m_first, double(firstSerial), lastSerial + 1 - m_days);
}

Period TimeScale::visible() const
{
    return {dateOf(m_first), dateOf(m_first + m_days - 1e-6)};
}

double TimeScale::x(double day) const
{
    const double along = (day - m_first) * dayWidth();
    return m_mirrored ? right() - along : m_left + along;
}

Date TimeScale::dayAt(double x) const
{
    return dateOf(m_first + (m_mirrored ? right() - x : x - m_left) / dayWidth());
}

double TimeScale::middle(Date day) const
{
    return x(day.serial() + 0.5);
}

std::pair<double, double> TimeScale::ends(Period span) const
{
    const double a = x(span.from.serial());
    const double b = x(span.to.serial() + 1);
    return {std::min(a, b), std::max(a, b)};
}

int TimeScale::daysIn(double pixels) const
{
    return std::max(1, int(std::ceil(pixels / dayWidth())));
}

} // namespace koshin
