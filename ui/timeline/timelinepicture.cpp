// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepicture.h"

#include "text/tame.h"
#include "toolkit/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace koshin {
namespace {

constexpr int pad = 8;
constexpr int groupGap = 10;
constexpr int longestLine = 300; ///< characters of a record's text that a line could ever show

int heightOf(const Lane &lane)
{
    const int line = TimelinePicture::lineHeight();
    return lane.shape == Lane::Shape::Terms ? line + 12 : line + 8;
}

bool isNamed(const Lane &lane)
{
    return lane.isHead || (lane.shape != Lane::Shape::Windows && !lane.label.isEmpty());
}

int widestName(const std::vector<Lane> &lanes)
{
    const QFontMetrics head(theme::font(theme::Size::Title));
    const QFontMetrics small(theme::font(theme::Size::Small));
    int widest = 0;
    for (const Lane &lane : lanes) {
        const bool isHead = lane.shape == Lane::Shape::Terms;
        widest = std::max(widest, (isHead ? head : small).horizontalAdvance(oneLine(lane.label)));
    }
    return widest;
}

} // namespace

QString oneLine(const QString &text)
{
    return text::tame(text.left(longestLine).simplified());
}

int TimelinePicture::lineHeight()
{
    return QFontMetrics(theme::font(theme::Size::Small)).height() + 4;
}

int TimelinePicture::headerHeight()
{
    return 3 * lineHeight() + 6;
}

void TimelinePicture::layOut(QSize viewport, bool mirrored)
{
    const int unit = QFontMetrics(theme::font(theme::Size::Body)).horizontalAdvance(u'0');
    const bool hasColumn = viewport.width() >= 78 * unit;
    names = hasColumn ? std::min({widestName(lanes) + 3 * pad, 32 * unit, viewport.width() / 3}) : 0;
    const int left = mirrored ? 0 : names;
    scale.setRoom(left, std::max(1, viewport.width() - names), mirrored);
    boxes.clear();
    int y = pad / 2;
    for (const Lane &lane : lanes) {
        if (lane.isHead && !boxes.empty()) y += groupGap;
        const int heading = hasColumn || !isNamed(lane) ? 0 : lineHeight() + 2;
        const int height = heightOf(lane);
        boxes.push_back({y + heading, height, heading});
        y += heading + height;
    }
}

int TimelinePicture::contentHeight() const
{
    return boxes.empty() ? 0 : boxes.back().top + boxes.back().height + pad;
}

QRect TimelinePicture::area(QSize viewport) const
{
    return {scale.isMirrored() ? 0 : names, 0, viewport.width() - names, viewport.height()};
}

QRect TimelinePicture::namesArea(QSize viewport) const
{
    return {scale.isMirrored() ? viewport.width() - names : 0, 0, names, viewport.height()};
}

int TimelinePicture::laneOf(int item) const
{
    const auto holds = [item](const Lane &lane) {
        return std::ranges::binary_search(lane.items, item) || std::ranges::find(lane.marks, item) != lane.marks.end();
    };
    const auto lane = std::ranges::find_if(lanes, holds);
    return lane == lanes.end() ? -1 : int(lane - lanes.begin());
}

StatusMark markOf(const TimelineItem &item)
{
    if (item.isAdvised) return StatusMark::advised();
    return item.isUrgent ? StatusMark::urgent() : StatusMark(item.verdict.value_or(Verdict::Undecided));
}

} // namespace koshin
