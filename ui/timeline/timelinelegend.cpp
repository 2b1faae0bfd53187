// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelegend.h"

#include "text/codetext.h"
#include "timeline/timelinepainter.h"
#include "toolkit/statusmark.h"
#include "toolkit/strokes.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QPainter>

#include <functional>

namespace koshin {
namespace {

constexpr int signRoom = 30;
constexpr int wordGap = 6;
constexpr int entryGap = 18;

struct LegendEntry
{
    std::function<void(QPainter &, const QRectF &)> draw;
    QString words;
};

std::function<void(QPainter &, const QRectF &)> markOnly(Verdict verdict)
{
    return [verdict](QPainter &painter, const QRectF &box) {
        paint::mark(painter, QRectF(box.right() - 14, box.center().y() - 7, 14, 14), verdict);
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
        painter.setPen(QPen(theme::colour(theme::Ink::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(box.right() - 7, box.center().y()), 4.5, 4.5);
    };
    return {
        {drawStart, TimelineLegend::tr("Start by – due")},        {markOnly(Verdict::Met), text::word(Verdict::Met)},
        {markOnly(Verdict::Missed), text::word(Verdict::Missed)}, {plan, text::choice(text::word(RecordKind::Plan))},
        {record(true), TimelineLegend::tr("Record that counts")}, {record(false), TimelineLegend::tr("Other record")}};
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("legend"));
    setFont(theme::font(theme::Size::Small));
    setAccessibleName(tr("Legend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimelineLegend::sizeHint() const
{
    return {400, theme::lineRoom(font()).height() + 8};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const bool mirrored = isRightToLeft();
    int x = 0;
    for (const LegendEntry &entry : legendEntries()) {
        const int words = fontMetrics().horizontalAdvance(entry.words) + 2;
        if (x + signRoom + wordGap + words > width()) return;
        const auto placed = [&](int from, int wide) {
            return QRect(mirrored ? width() - from - wide : from, 0, wide, height());
        };
        entry.draw(painter, placed(x, signRoom));
        painter.setPen(theme::colour(theme::Ink::Muted));
        paint::line(painter, placed(x + signRoom + wordGap, words), entry.words, Qt::AlignLeft);
        x += signRoom + wordGap + words + entryGap;
    }
}

} // namespace koshin
