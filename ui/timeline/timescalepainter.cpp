// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timescalepainter.h"

#include "text/valuetext.h"
#include "toolkit/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace koshin {
namespace {

constexpr double widestBubble = 420;

QString handleText(const TimelinePicture &picture)
{
    if (picture.today == picture.asOf) return QCoreApplication::translate("TimeScalePainter", "Today");
    return QCoreApplication::translate("TimeScalePainter", "As of %1").arg(text::date(picture.asOf));
}

} // namespace

TimeScalePainter::TimeScalePainter(QPainter &painter, const TimelinePicture &picture, QSize viewport)
    : m_painter(painter), m_picture(picture), m_scale(picture.scale), m_viewport(viewport),
      m_area(picture.area(viewport)), m_unit(finestUnit(picture.scale.dayWidth()))
{
}

TimeUnit TimeScalePainter::finestUnit(double dayWidth)
{
    const QFontMetricsF metrics(theme::font(theme::Size::Small));
    for (const TimeUnit unit : {TimeUnit::Day, TimeUnit::Month, TimeUnit::Quarter}) {
        const QString widest = unitLabel(unit, Date(2026, 10, 28), false);
        if (fewestDaysOf(unit) * dayWidth >= metrics.horizontalAdvance(widest) + 8) return unit;
    }
    return TimeUnit::Year;
}

void TimeScalePainter::paintGrid()
{
    const QColor line = theme::colour(theme::Ink::Line);
    const auto lines = [this](TimeUnit unit, const QColor &colour) {
        m_painter.setPen(QPen(colour, 1));
        for (const Period &cell : unitsIn(m_scale.visible(), unit)) {
            const auto [left, right] = m_scale.ends(cell);
            const double x = std::floor(m_scale.isMirrored() ? right : left) + 0.5;
            m_painter.drawLine(QPointF(x, 0), QPointF(x, m_viewport.height()));
        }
    };
    if (m_unit != TimeUnit::Year) lines(m_unit, theme::faint(line, 0.45));
    lines(coarserThan(m_unit), line);
}

/// A name stays in sight while any part of its unit does.
void TimeScalePainter::paintUnits(TimeUnit unit, bool whole, const QRectF &row)
{
    m_painter.setFont(theme::font(theme::Size::Small));
    for (const Period &cell : unitsIn(m_scale.visible(), unit)) {
        const auto [left, right] = m_scale.ends(cell);
        const QRectF box =
            QRectF(QPointF(left, row.top()), QPointF(right, row.bottom())).intersected(row).adjusted(4, 0, -3, 0);
        QString label = unitLabel(unit, cell.from, whole);
        if (whole && m_painter.fontMetrics().horizontalAdvance(label) > box.width())
            label = unitLabel(unit, cell.from, false);
        if (m_painter.fontMetrics().horizontalAdvance(label) > box.width() + 2) continue;
        m_painter.setPen(theme::colour(whole ? theme::Ink::Text : theme::Ink::Muted));
        m_painter.drawText(box, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextDontClip, label);
    }
}

void TimeScalePainter::paintHeader()
{
    const int height = TimelinePicture::headerHeight();
    const int line = TimelinePicture::lineHeight();
    m_painter.fillRect(QRect(0, 0, m_viewport.width(), height), theme::colour(theme::Ink::Pane));
    m_painter.setPen(theme::colour(theme::Ink::Line));
    m_painter.drawLine(QPointF(0, height - 0.5), QPointF(m_viewport.width(), height - 0.5));
    const QRectF coarse(m_area.left(), 2, m_area.width(), line);
    const QRectF fine = coarse.translated(0, line);
    m_painter.save();
    m_painter.setClipRect(QRectF(m_area.left(), 0, m_area.width(), height));
    const QColor colour = theme::colour(theme::Ink::Line);
    m_painter.setPen(QPen(colour, 1));
    for (const Period &cell : unitsIn(m_scale.visible(), m_unit)) {
        const auto [left, right] = m_scale.ends(cell);
        const double x = std::floor(m_scale.isMirrored() ? right : left) + 0.5;
        const bool isCoarse = unitsIn({cell.from, cell.from}, coarserThan(m_unit)).front().from == cell.from;
        m_painter.drawLine(QPointF(x, isCoarse ? coarse.top() : fine.top() + 2), QPointF(x, fine.bottom()));
    }
    paintUnits(coarserThan(m_unit), true, coarse);
    if (m_unit != TimeUnit::Year) paintUnits(m_unit, false, fine);
    m_painter.restore();
}

QRectF TimeScalePainter::handleOf(const TimelinePicture &picture, QSize viewport)
{
    const QRect area = picture.area(viewport);
    const double width = QFontMetricsF(theme::font(theme::Size::Small)).horizontalAdvance(handleText(picture)) + 18;
    const double x = picture.scale.middle(picture.asOf);
    const int line = TimelinePicture::lineHeight();
    const double left =
        std::clamp(x - width / 2, double(area.left()), std::max(double(area.left()), area.right() - width));
    return {left, 2.0 * line + 3, width, double(line)};
}

void TimeScalePainter::paintToday()
{
    if (m_picture.today == m_picture.asOf) return;
    const double x = m_scale.middle(m_picture.today);
    if (x < m_area.left() || x > m_area.right()) return;
    const QColor ink = theme::colour(theme::Ink::Muted);
    m_painter.setPen(QPen(ink, 1.2, Qt::DotLine));
    m_painter.drawLine(QPointF(x, TimelinePicture::headerHeight()), QPointF(x, m_viewport.height()));
    const QString word = QCoreApplication::translate("TimeScalePainter", "Today");
    m_painter.setFont(theme::font(theme::Size::Small));
    const double width = m_painter.fontMetrics().horizontalAdvance(word) + 8;
    const QRectF box(x - width / 2, 2.0 * TimelinePicture::lineHeight() + 3, width, TimelinePicture::lineHeight());
    if (box.intersects(handleOf(m_picture, m_viewport)) || !QRectF(m_area).contains(box)) return;
    m_painter.setPen(ink);
    m_painter.drawText(box, Qt::AlignCenter, word);
}

void TimeScalePainter::paintDays(const std::vector<QRectF> &kept)
{
    m_painter.save();
    m_painter.setClipRect(m_area);
    paintToday();
    const double x = m_scale.middle(m_picture.asOf);
    const bool isSeen = x >= m_area.left() && x <= m_area.right();
    const QRectF handle = handleOf(m_picture, m_viewport);
    if (isSeen) {
        QRegion free(m_area);
        for (const QRectF &words : kept) free -= words.toAlignedRect().adjusted(-2, 0, 2, 0);
        m_painter.setClipRegion(free);
        m_painter.setPen(QPen(theme::colour(theme::Ink::Text), 2));
        m_painter.drawLine(QPointF(x, handle.bottom()), QPointF(x, m_viewport.height()));
        m_painter.setClipRect(m_area);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme::colour(theme::Ink::Text));
        m_painter.drawRoundedRect(handle, 4, 4);
        m_painter.setFont(theme::font(theme::Size::Small));
        m_painter.setPen(theme::colour(theme::Ink::Pane));
        m_painter.drawText(handle, Qt::AlignCenter, handleText(m_picture));
    }
    m_painter.restore();
    if (isSeen && !m_picture.dayLines.isEmpty()) {
        paintBubble(m_picture.dayLines, {x, handle.bottom() + 8});
    }
}

void TimeScalePainter::paintBubble(const QStringList &lines, QPointF at)
{
    m_painter.setFont(theme::font(theme::Size::Small));
    const QFontMetricsF metrics(theme::font(theme::Size::Small));
    const double line = TimelinePicture::lineHeight();
    double width = 0;
    for (const QString &text : lines) width = std::max(width, metrics.horizontalAdvance(oneLine(text)));
    width = std::min({width + 20, widestBubble, m_viewport.width() - 8.0});
    const double height = line * double(lines.size()) + 10;
    const double left = std::clamp(at.x() + 8, 4.0, std::max(4.0, m_viewport.width() - width - 4));
    const QRectF box(left, std::min(at.y(), std::max(4.0, m_viewport.height() - height - 4)), width, height);
    m_painter.setPen(QPen(theme::colour(theme::Ink::Line), 1));
    m_painter.setBrush(theme::colour(theme::Ink::Ground));
    m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    m_painter.setPen(theme::colour(theme::Ink::Text));
    QRectF row(box.left() + 10, box.top() + 5, box.width() - 20, line);
    for (const QString &text : lines) {
        m_painter.drawText(row, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                           m_painter.fontMetrics().elidedText(oneLine(text), Qt::ElideRight, int(row.width())));
        row.translate(0, line);
    }
}

} // namespace koshin
