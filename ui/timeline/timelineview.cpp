// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineview.h"

#include "session/session.h"
#include "text/tame.h"
#include "text/timelinetext.h"
#include "text/valuetext.h"
#include "timeline/timelineaccessible.h"
#include "timeline/timelinepainter.h"
#include "timeline/timescalepainter.h"
#include "toolkit/shown.h"
#include "toolkit/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr double zoomStep = 1.25;
constexpr double grip = 5;  ///< how far from the line it can be taken
constexpr int beyond = 400; ///< days to scroll beyond the first and last item

Maybe<Period> wholeOf(const std::vector<TimelineItem> &items)
{
    if (items.empty()) return {};
    Period all = items.front().span;
    for (const TimelineItem &item : items) {
        all.from = std::min(all.from, item.span.from);
        all.to = std::max(all.to, item.span.to);
    }
    return all;
}

} // namespace

TimelineView::TimelineView(const Session &session, QWidget *parent) : QAbstractScrollArea(parent), m_session(session)
{
    TimelineAccessible::install();
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr(
        "Left and right: earlier and later. Up and down: from item to item; Enter opens it. Plus and minus: zoom. Home: the as-of date. Alt, Shift or both with left and right: move the as-of date by a day, a week or a month."));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    QPalette lines = palette();
    lines.setColor(QPalette::WindowText, theme::colour(theme::Ink::Line));
    setPalette(lines);
    viewport()->setMouseTracking(true);
    m_picture.asOf = session.asOf();
    m_picture.today = session.clock().today();
    showAroundAsOf(3 * 365);
}

void TimelineView::setItems(std::shared_ptr<const std::vector<TimelineItem>> items)
{
    const QString chosen = m_picture.current >= 0 ? m_picture.item(m_picture.current).key() : QString();
    m_picture.items = std::move(items);
    m_picture.ledger = m_session.snapshot();
    m_picture.lanes = lanesOf(*m_picture.items, m_session.credentials());
    m_whole = wholeOf(*m_picture.items);
    if (m_drag != Drag::Day) m_picture.asOf = m_session.asOf();
    m_picture.today = m_session.clock().today();
    const auto again =
        chosen.isEmpty() ? m_picture.items->end() : std::ranges::find(*m_picture.items, chosen, &TimelineItem::key);
    m_picture.current = again == m_picture.items->end() ? -1 : int(again - m_picture.items->begin());
    if (m_drag == Drag::Day) m_picture.dayLines = text::verdictLines(m_session.assessment());
    layOut();
    tellCurrent();
}

void TimelineView::layOut()
{
    m_picture.layOut(viewport()->size(), isRightToLeft());
    settle();
}

/// After any change of what is seen.
void TimelineView::settle()
{
    updateScrollBars();
    viewport()->update();
    Q_EMIT spanChanged();
}

Period TimelineView::bounds() const
{
    const Period seen = scale().visible();
    const Period own = m_whole.value_or(seen);
    return {std::min({own.from, seen.from, m_picture.asOf}).plusDays(-beyond),
            std::max({own.to, seen.to, m_picture.asOf}).plusDays(beyond)};
}

void TimelineView::updateScrollBars()
{
    m_settling = true;
    const int room = viewport()->height() - TimelinePicture::headerHeight();
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(TimelinePicture::lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, m_picture.contentHeight() - room));
    m_picture.scrolled = verticalScrollBar()->value();
    const Period all = bounds();
    const double days = all.to.since(all.from) + 1 - scale().days();
    horizontalScrollBar()->setPageStep(std::max(1, int(scale().days() * scale().dayWidth())));
    horizontalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setRange(0, std::max(0, int(days * scale().dayWidth())));
    horizontalScrollBar()->setValue(int((scale().firstDay() - all.from.serial()) * scale().dayWidth()));
    m_settling = false;
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_settling) return;
    m_picture.scrolled = verticalScrollBar()->value();
    const Period all = bounds();
    m_picture.scale.moveTo(all.from.serial() + horizontalScrollBar()->value() / scale().dayWidth());
    viewport()->update();
    Q_EMIT spanChanged();
}

void TimelineView::showPeriod(Period period)
{
    m_picture.scale.show(period);
    settle();
}

void TimelineView::showAroundAsOf(double days)
{
    m_picture.scale.showAround(m_picture.asOf, days);
    settle();
}

void TimelineView::showAsOf()
{
    showAroundAsOf(scale().days());
}

void TimelineView::zoom(double factor)
{
    const double x = scale().middle(m_picture.asOf);
    const bool isSeen = x >= scale().left() && x <= scale().right();
    m_picture.scale.zoom(factor, isSeen ? x : (scale().left() + scale().right()) / 2);
    settle();
}

QSize TimelineView::sizeHint() const
{
    return {640, TimelinePicture::headerHeight() + m_picture.contentHeight() + 24};
}

QSize TimelineView::minimumSizeHint() const
{
    return {160, TimelinePicture::headerHeight() + 4 * TimelinePicture::lineHeight()};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    m_picture.hasFocus = hasFocus();
    m_hits = TimelinePainter(painter, m_picture, viewport()->size()).paint();
    if (!hasFocus()) return;
    painter.setPen(QPen(theme::colour(theme::Ink::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) layOut();
}

int TimelineView::hitAt(QPointF at) const
{
    if (at.y() < TimelinePicture::headerHeight() || !m_picture.area(viewport()->size()).contains(at.toPoint()))
        return -1;
    const auto found =
        std::find_if(m_hits.rbegin(), m_hits.rend(), [at](const TimelineHit &h) { return h.box.contains(at); });
    return found == m_hits.rend() ? -1 : int(m_hits.rend() - found) - 1;
}

bool TimelineView::isOnLine(QPointF at) const
{
    if (!m_picture.area(viewport()->size()).contains(at.toPoint())) return false;
    const double x = scale().middle(m_picture.asOf);
    const QRectF handle = TimeScalePainter::handleOf(m_picture, viewport()->size());
    if (handle.contains(at)) return x >= scale().left() && x <= scale().right();
    return at.y() > handle.bottom() && std::abs(at.x() - x) <= grip;
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int hit = hitAt(help->pos());
    if (hit < 0 || m_drag != Drag::None) {
        QToolTip::hideText();
        return true;
    }
    const TimelineHit &h = m_hits[std::size_t(hit)];
    const QString said =
        h.count == 1 ? describe(h.item) : tr("%n record(s), %1", nullptr, h.count).arg(text::days(h.span));
    QToolTip::showText(help->globalPos(), plainTip(said.left(1'000)), viewport(), h.box.toRect());
    return true;
}

QString TimelineView::describe(int item) const
{
    return text::tameBlock(text::description(m_picture.item(item), m_session.assessment(), m_session.ledger()));
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_picture.scale.zoom(std::pow(zoomStep, -delta.y() / 120.0), event->position().x());
        settle();
    } else if (delta.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier)
               || verticalScrollBar()->maximum() == 0) {
        const double along = delta.x() != 0 ? delta.x() : delta.y();
        m_picture.scale.moveBy((scale().isMirrored() ? along : -along) / 120.0 * 60.0 / scale().dayWidth());
        settle();
    } else {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y() / 2);
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    m_pressed = event->position();
    m_pressedFirst = scale().firstDay();
    m_dayBefore = m_picture.asOf;
    m_drag = isOnLine(m_pressed) ? Drag::Day : Drag::Press;
    m_picture.itemLines.clear();
    if (m_drag == Drag::Day) m_picture.dayLines = text::verdictLines(m_session.assessment());
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::Press && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_drag = Drag::Pan;
    if (m_drag == Drag::Day) return dragDay(at.x());
    if (m_drag == Drag::Pan) {
        const double days = (at.x() - m_pressed.x()) / scale().dayWidth();
        m_picture.scale.moveTo(m_pressedFirst + (scale().isMirrored() ? days : -days));
        viewport()->setCursor(Qt::ClosedHandCursor);
        return settle();
    }
    viewport()->setCursor(isOnLine(at) ? Qt::SplitHCursor : hitAt(at) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::dragDay(double x)
{
    const Date day = scale().dayAt(std::clamp(x, scale().left(), scale().right() - 1));
    if (day == m_picture.asOf) return;
    m_picture.asOf = day;
    viewport()->update();
    Q_EMIT dayMoved(day);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    const Drag was = std::exchange(m_drag, Drag::None);
    m_picture.dayLines.clear();
    viewport()->setCursor(isOnLine(event->position()) ? Qt::SplitHCursor : Qt::ArrowCursor);
    viewport()->update();
    if (was == Drag::Day && m_picture.asOf != m_dayBefore) Q_EMIT dayChosen(m_picture.asOf);
    if (was != Drag::Press) return;
    if (const int hit = hitAt(event->position()); hit >= 0) click(m_hits[std::size_t(hit)]);
}

/// A group opens by zooming until its members stand apart; what is chosen already opens.
void TimelineView::click(const TimelineHit &hit)
{
    const int days = hit.span.to.since(hit.span.from) + 1;
    const bool canOpen = hit.count > 1 && days > 1 && scale().days() > TimeScale::fewestDays;
    if (canOpen) showPeriod({hit.span.from.plusDays(-days / 4 - 1), hit.span.to.plusDays(days / 4 + 1)});
    else if (hit.item == m_picture.current && hit.count == 1) Q_EMIT opened(hit.item);
    else choose(hit.item);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int hit = hitAt(event->position());
    if (event->button() != Qt::LeftButton || hit < 0 || isOnLine(event->position())) return;
    if (m_hits[std::size_t(hit)].count == 1) Q_EMIT opened(m_hits[std::size_t(hit)].item);
}

void TimelineView::setCurrentItem(int item)
{
    if (item == m_picture.current) return;
    m_picture.current = item < int(m_picture.items->size()) ? item : -1;
    m_picture.itemLines.clear();
    if (m_picture.current >= 0) bringIntoSight(m_picture.current);
    viewport()->update();
    tellCurrent();
}

QString TimelineView::currentText() const
{
    return m_picture.current >= 0 ? describe(m_picture.current) : QString();
}

QString TimelineView::summary() const
{
    const Period seen = scale().visible();
    const auto items = std::ranges::count_if(*m_picture.items, [seen](const TimelineItem &item) {
        return item.span.from <= seen.to && seen.from <= item.span.to;
    });
    return tr("Timeline from %1 to %2, as of %3: %n item(s)", nullptr, int(items))
        .arg(text::date(seen.from), text::date(seen.to), text::date(m_picture.asOf));
}

void TimelineView::choose(int item)
{
    setCurrentItem(item);
    Q_EMIT itemChosen(m_picture.current);
}

/// From item to item by day; those that are drawn nowhere are passed over.
void TimelineView::step(int by)
{
    const int size = int(m_picture.items->size());
    const Period seen = scale().visible();
    int next = m_picture.current + by;
    if (m_picture.current < 0) {
        const auto first =
            std::ranges::find_if(*m_picture.items, [&](const TimelineItem &item) { return item.day() >= seen.from; });
        next = int(first - m_picture.items->begin());
    }
    while (next >= 0 && next < size && m_picture.laneOf(next) < 0) next += by;
    if (next < 0 || next >= size) return;
    choose(next);
    m_picture.itemLines = describe(next).left(1'000).split(u'\n');
}

void TimelineView::bringIntoSight(int index)
{
    const TimelineItem &item = m_picture.item(index);
    const Period seen = scale().visible();
    if (item.span.to < seen.from || item.span.from > seen.to) {
        m_picture.scale.moveTo(item.day().serial() - scale().days() / 3);
    }
    const int lane = m_picture.laneOf(index);
    if (lane >= 0) {
        const auto &box = m_picture.boxes[std::size_t(lane)];
        const int room = viewport()->height() - TimelinePicture::headerHeight();
        const int most = box.top - box.heading - 4;
        const int least = box.top + box.height + 4 - room;
        verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), std::min(least, most), most));
    }
    settle();
}

void TimelineView::tellCurrent()
{
    if (!QAccessible::isActive()) return;
    QAccessibleValueChangeEvent event(this, currentText());
    QAccessible::updateAccessibility(&event);
}

bool TimelineView::moveDayByKey(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right) return false;
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (!alt && !shift) return false;
    const int by = (event.key() == Qt::Key_Right) != scale().isMirrored() ? 1 : -1;
    const Step step = alt && shift ? Step{.months = by} : Step{.days = shift ? 7 * by : by};
    const Date day = m_picture.asOf.plus(step);
    const double x = scale().middle(day);
    if (x < scale().left() || x > scale().right()) m_picture.scale.showAround(day, scale().days());
    m_picture.itemLines.clear();
    Q_EMIT dayChosen(day);
    return true;
}

bool TimelineView::moveByKey(int key)
{
    const double on = scale().isMirrored() ? -scale().days() : scale().days();
    switch (key) {
    case Qt::Key_Left: m_picture.scale.moveBy(-on / 10); break;
    case Qt::Key_Right: m_picture.scale.moveBy(on / 10); break;
    case Qt::Key_PageUp: m_picture.scale.moveBy(-scale().days()); break;
    case Qt::Key_PageDown: m_picture.scale.moveBy(scale().days()); break;
    case Qt::Key_Home: showAsOf(); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(1 / zoomStep); return true;
    case Qt::Key_Minus: zoom(zoomStep); return true;
    default: return false;
    }
    settle();
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (moveDayByKey(*event)) return;
    if (moveByKey(key)) return;
    if (key == Qt::Key_Up || key == Qt::Key_Down) return step(key == Qt::Key_Down ? 1 : -1);
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_picture.current >= 0)
        return Q_EMIT opened(m_picture.current);
    if (key != Qt::Key_Escape) return QAbstractScrollArea::keyPressEvent(event);
    if (m_drag == Drag::Day) {
        m_drag = Drag::None;
        m_picture.asOf = m_dayBefore;
        m_picture.dayLines.clear();
        Q_EMIT dayChosen(m_dayBefore);
    } else {
        m_picture.itemLines.clear();
        choose(-1);
    }
    viewport()->update();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_picture.itemLines.clear();
    viewport()->update();
}

} // namespace koshin
