// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinelanes.h"
#include "timeline/timescale.h"
#include "toolkit/mark.h"

#include <QRect>
#include <QStringList>

namespace koshin {

/// How what the rules ask for is drawn: its verdict, or that it is urgent.
[[nodiscard]] StatusMark markOf(const TimelineItem &item);

/// Something drawn that a pointer can meet: one item or, where they lie close, several.
struct TimelineHit
{
    QRectF box;
    int item = -1; ///< place in the list of items; of several the first
    int count = 1;
    int lane = -1;
    Period span;
};

/// What the timeline's picture shows and where its lanes lie. Vertical places are those of the
/// whole picture; the painter moves them by `scrolled`.
struct TimelinePicture
{
    struct Box
    {
        int top = 0; ///< below the heading, if it has one
        int height = 0;
        int heading = 0; ///< room above for the lane's name, where there is no column for names
    };

    std::shared_ptr<const std::vector<TimelineItem>> items = std::make_shared<std::vector<TimelineItem>>();
    std::shared_ptr<const Ledger> ledger = std::make_shared<const Ledger>();
    std::vector<Lane> lanes;
    std::vector<Box> boxes;
    TimeScale scale;
    Date asOf;
    Date today;
    int current = -1; ///< the item that has the focus
    bool hasFocus = false;
    int scrolled = 0;
    int names = 0;         ///< width of the column of names; 0: names stand above their lanes
    QStringList dayLines;  ///< what is said of the as-of day while it is dragged
    QStringList itemLines; ///< what is said of the item with the focus

    /// Lays out for a viewport of this size.
    void layOut(QSize viewport, bool mirrored);
    [[nodiscard]] static int headerHeight();
    [[nodiscard]] static int lineHeight();   ///< of small text
    [[nodiscard]] int contentHeight() const; ///< without the header
    /// Where days are drawn, and the names beside it.
    [[nodiscard]] QRect area(QSize viewport) const;
    [[nodiscard]] QRect namesArea(QSize viewport) const;
    [[nodiscard]] int laneOf(int item) const; ///< -1: drawn nowhere
    [[nodiscard]] const TimelineItem &item(int index) const { return (*items)[std::size_t(index)]; }
};

/// Record text cut to what a line can show: one line, no control characters.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace koshin
