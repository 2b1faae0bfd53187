// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelegend.h"

#include "text/codetext.h"
#include "text/todotext.h"
#include "timeline/timelinepainter.h"
#include "toolkit/statusmark.h"
#include "toolkit/strokes.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QPainter>

#include <functional>

namespace koshin {
namespace {

constexpr int signRoom = 26;
constexpr int wordGap = 6;
constexpr int entryGap = 10;

struct LegendEntry
{
    std::function<void(QPainter &, const QRectF &)> draw;
    QString words;
};

std::function<void(QPainter &, const QRectF &)> markOnly(StatusMark sign)
{
    return [sign](QPainter &painter, const QRectF &box) {
        paint::mark(painter, QRectF(box.right() - 14, box.center().y() - 7, 14, 14), sign);
    };
}

void drawStart(QPainter &painter, const QRectF &box)
{
    const double y = box.center().y();
    painter.setPen(QPen(theme::colour(Verdict::Open), 1.4));
    painter.drawLine(QPointF(box.left() + 6, y), QPointF(box.right() - 6, y));
    TimelinePainter::paintDay(painter, QPointF(box.left() + 6, y), Verdict::Open, true);
    TimelinePainter::paintDay(painter, QPointF(box.right() - 7, y), Verdict::Open, false);
}

// A bar that goes on behind its due day.
void drawGrace(QPainter &painter, const QRectF &box)
{
    const QRectF bar(box.left() + 2, box.center().y() - 6, box.width() - 3, 12);
    painter.setPen(QPen(theme::faint(theme::colour(Verdict::Open), 0.4), 1));
    painter.setBrush(theme::ground(Verdict::Open));
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    TimelinePainter::hatchGrace(painter, QRectF(QPointF(bar.center().x(), bar.top()), bar.bottomRight()));
    paint::mark(painter, QRectF(bar.center().x() - 6, bar.center().y() - 6, 12, 12), Verdict::Open);
}

std::vector<LegendEntry> legendEntries()
{
    const auto record = [](bool counts) {
        return [counts](QPainter &painter, const QRectF &box) {
            const double half = (counts ? 0.5 : 0.3) * 16;
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::colour(counts ? theme::Ink::Accent : theme::Ink::Muted));
            painter.drawRoundedRect(QRectF(box.right() - 9, box.center().y() - half, 4, 2 * half), 2, 2);
        };
    };
    const auto plan = [](QPainter &painter, const QRectF &box) {
        TimelinePainter::paintPlan(painter, QPointF(box.right() - 7, box.center().y()));
    };
    return {{drawStart, TimelineLegend::tr("Start by – due")},
            {markOnly(Verdict::Open), TimelineLegend::tr("Due", "a deadline that is not met")},
            {markOnly(Verdict::Met), text::word(Verdict::Met)},
            {markOnly(Verdict::Provisional), text::word(Verdict::Provisional)},
            {markOnly(Verdict::Missed), text::word(Verdict::Missed)},
            {markOnly(Verdict::Upcoming), text::word(Verdict::Upcoming)},
            {markOnly(StatusMark::advised()), text::advisedWord()},
            {drawGrace, TimelineLegend::tr("Grace period")},
            {plan, text::choice(text::word(RecordKind::Plan))},
            {record(true), TimelineLegend::tr("Record that counts")},
            {record(false), TimelineLegend::tr("Other record")}};
}

/// Where each entry begins, in as many lines as the width asks for.
std::vector<QPoint> placesOf(const std::vector<LegendEntry> &entries, const QFontMetrics &metrics, int width, int line)
{
    std::vector<QPoint> places;
    QPoint at;
    for (const LegendEntry &entry : entries) {
        const int wide = signRoom + wordGap + metrics.horizontalAdvance(entry.words) + 2;
        if (at.x() > 0 && at.x() + wide > width) at = QPoint(0, at.y() + line);
        places.push_back(at);
        at.rx() += wide + entryGap;
    }
    return places;
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("legend"));
    setFont(theme::font(theme::Size::Small));
    setAccessibleName(tr("Legend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TimelineLegend::lineHeight() const
{
    return theme::lineRoom(font()).height() + 8;
}

int TimelineLegend::heightForWidth(int width) const
{
    return placesOf(legendEntries(), fontMetrics(), width, lineHeight()).back().y() + lineHeight();
}

QSize TimelineLegend::sizeHint() const
{
    return {400, heightForWidth(std::max(400, width()))};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const bool mirrored = isRightToLeft();
    const std::vector<LegendEntry> entries = legendEntries();
    const std::vector<QPoint> places = placesOf(entries, fontMetrics(), width(), lineHeight());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const int words = fontMetrics().horizontalAdvance(entries[i].words) + 2;
        const auto placed = [&](int from, int wide) {
            return QRect(mirrored ? width() - from - wide : from, places[i].y(), wide, lineHeight());
        };
        entries[i].draw(painter, placed(places[i].x(), signRoom));
        painter.setPen(theme::colour(theme::Ink::Muted));
        paint::line(painter, placed(places[i].x() + signRoom + wordGap, words), entries[i].words, Qt::AlignLeft);
    }
}

} // namespace koshin
