// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinepicture.h"

class QColor;
class QPainter;

namespace koshin {

/// Draws the lanes of a timeline. What it does hangs on the pixels and the rules, not on the number
/// of records.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelinePicture &picture, QSize viewport);

    /// Draws everything; tells where each thing lies.
    std::vector<TimelineHit> paint();
    /// The mark of a day: a deadline, or smaller the day to start by.
    static void paintDay(QPainter &painter, const QPointF &at, StatusMark mark, bool isStart);
    static void paintPlan(QPainter &painter, const QPointF &at);
    /// The part of a bar that is grace.
    static void hatchGrace(QPainter &painter, const QRectF &part);
    /// The due day of what is done.
    static void paintDueTick(QPainter &painter, const QPointF &at, const QColor &colour);

private:
    void paintLane(int lane);
    void paintTerm(int lane, int item, const QRectF &row);
    void paintWindow(int lane, int item, const QRectF &row);
    void paintBar(const QRectF &bar, const TimelineItem &item, bool isDashed);
    void paintGrace(int lane, const TimelineItem &window, const QRectF &bar);
    void paintMarks(int lane, const QRectF &row);
    void paintPoints(int lane, const QRectF &row);
    void paintPoint(const QRectF &box, const TimelineItem &item);
    void paintCount(const QRectF &box, int count);
    void paintSpans(int lane, const QRectF &row);
    void paintNames();
    void paintHeading(int lane);
    /// The ring around what holds the current item; returns that box, or nothing.
    QRectF paintFocus();

    [[nodiscard]] QRectF rowOf(int lane) const;
    [[nodiscard]] bool isSeen(Period span) const;
    [[nodiscard]] QRectF barOf(Period span, const QRectF &row, double margin) const;
    /// The part of a bar in which words are not covered by its marks.
    [[nodiscard]] QRectF wordsOf(const QRectF &bar, int lane) const;
    /// The first text that has room beside the line of the as-of day, whole; none is cut.
    /// Draws the first of them that has room; its place in the list, or −1.
    int words(const QRectF &box, const QStringList &texts, const QColor &colour);
    [[nodiscard]] QRectF besidePoint(const std::vector<Run> &runs, std::size_t i, const QRectF &row) const;
    [[nodiscard]] bool isRoomForNames(const Lane &lane, const std::vector<Run> &runs, const QRectF &row) const;
    [[nodiscard]] std::vector<QRectF> besideDay(const QRectF &box) const;
    [[nodiscard]] std::vector<int> inDrawingOrder(std::vector<int> marks) const;
    void hit(const QRectF &box, int lane, int item, int count, Period span);

    QPainter &m_painter;
    const TimelinePicture &m_picture;
    const TimeScale &m_scale;
    QSize m_viewport;
    QRect m_area;
    std::vector<TimelineHit> m_hits;
    std::vector<QRectF> m_words; ///< where bars and points have theirs
};

} // namespace koshin
