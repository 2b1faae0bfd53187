// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinepicture.h"
#include "timeline/timeunit.h"

class QPainter;

namespace koshin {

/// Draws what is about days alone: the scale at the top, the lines of its units, the as-of line
/// with its handle, today, and the words at a day or an item.
class TimeScalePainter
{
public:
    TimeScalePainter(QPainter &painter, const TimelinePicture &picture, QSize viewport);

    void paintGrid();
    void paintHeader();
    /// The as-of line leaves out what lies in `kept`: words that are read across it.
    void paintDays(const std::vector<QRectF> &kept);
    /// Lines of words beside a place, wholly in sight.
    void paintBubble(const QStringList &lines, QPointF at);

    /// Where the handle of the as-of line lies.
    [[nodiscard]] static QRectF handleOf(const TimelinePicture &picture, QSize viewport);
    /// The finest unit whose names fit at this zoom.
    [[nodiscard]] static TimeUnit finestUnit(double dayWidth);

private:
    void paintUnits(TimeUnit unit, bool whole, const QRectF &row);
    void paintToday();

    QPainter &m_painter;
    const TimelinePicture &m_picture;
    const TimeScale &m_scale;
    QSize m_viewport;
    QRect m_area;
    TimeUnit m_unit;
};

} // namespace koshin
