// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <utility>

namespace koshin {

/// Which days a picture shows and where each of them lies, in pixels. Time runs with the writing:
/// from left to right, or mirrored.
class TimeScale
{
public:
    static constexpr int fewestDays = 31;  ///< closest zoom: a month
    static constexpr int mostDays = 3'653; ///< widest zoom: ten years

    /// The room that the days are spread over.
    void setRoom(double left, double width, bool mirrored);
    /// Shows the whole period, as near as the limits of zoom allow, in the middle.
    void show(Period period);
    void showAround(Date day, double days);
    /// Zooms by a factor (below 1: closer) so that the day at `x` stays where it is.
    void zoom(double factor, double x);
    void moveBy(double days);
    void moveTo(double firstDay);

    [[nodiscard]] double firstDay() const { return m_first; } ///< days since 1970-01-01
    [[nodiscard]] double days() const { return m_days; }
    [[nodiscard]] double dayWidth() const { return m_width / m_days; }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_left + m_width; }
    /// The days of which at least a part is seen.
    [[nodiscard]] Period visible() const;
    /// The day at a place; places outside the room lead to days outside the visible ones.
    [[nodiscard]] Date dayAt(double x) const;
    /// The middle of a day.
    [[nodiscard]] double middle(Date day) const;
    /// Left and right end of a span of days, both days inside.
    [[nodiscard]] std::pair<double, double> ends(Period span) const;
    /// Days that are at least so many pixels wide together.
    [[nodiscard]] int daysIn(double pixels) const;

private:
    [[nodiscard]] double x(double day) const;
    void keepInside();

    double m_first = Date(2026, 1, 1).serial();
    double m_days = 365;
    double m_left = 0;
    double m_width = 1;
    bool m_mirrored = false;
};

} // namespace koshin
