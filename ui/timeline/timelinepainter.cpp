// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepainter.h"

#include "text/codetext.h"
#include "text/timelinetext.h"
#include "timeline/timescalepainter.h"
#include "toolkit/statusmark.h"
#include "toolkit/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace koshin {
namespace {

using Kind = TimelineItem::Kind;

constexpr double markRoom = 14;                    ///< side of the square that holds a verdict's mark
constexpr double lastSafeSize = 0.72;              ///< of a last safe day's mark, beside a deadline's
constexpr double awayFromMark = markRoom / 2 + 12; ///< from a mark's middle to the words beside it
constexpr double inset = 7;                        ///< between a bar's end and its words
constexpr double fewestForWords = 26;
constexpr double runWidth = 30; ///< points closer than this are drawn as one
constexpr double shortestSpan = 6;

bool isNext(const TimelineItem &item)
{
    return item.kind == Kind::Term && item.term == 0;
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const TimelinePicture &picture, QSize viewport)
    : m_painter(painter), m_picture(picture), m_scale(picture.scale), m_viewport(viewport),
      m_area(picture.area(viewport))
{
}

std::vector<TimelineHit> TimelinePainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(QRect(QPoint(), m_viewport), theme::colour(theme::Ink::Pane));
    TimeScalePainter scale(m_painter, m_picture, m_viewport);
    m_painter.setClipRect(m_area);
    scale.paintGrid();
    for (int lane = 0; lane < int(m_picture.lanes.size()); ++lane) paintLane(lane);
    const QRectF focus = paintFocus();
    m_painter.setClipping(false);
    paintNames();
    scale.paintHeader();
    scale.paintDays(m_words);
    if (!focus.isEmpty() && !m_picture.itemLines.isEmpty())
        scale.paintBubble(m_picture.itemLines, focus.bottomLeft() + QPointF(0, 6));
    return std::move(m_hits);
}

QRectF TimelinePainter::rowOf(int lane) const
{
    const auto &box = m_picture.boxes[std::size_t(lane)];
    const double top = box.top - m_picture.scrolled + TimelinePicture::headerHeight();
    return QRectF(m_area.left(), top, m_area.width(), box.height);
}

bool TimelinePainter::isSeen(Period span) const
{
    const Period seen = m_scale.visible();
    return span.from <= seen.to && seen.from <= span.to;
}

QRectF TimelinePainter::barOf(Period span, const QRectF &row, double margin) const
{
    const auto [left, right] = m_scale.ends(span);
    // Ends far outside would tire the painter; a little outside looks the same.
    const double from = std::max(left, m_area.left() - 20.0);
    const double to = std::min(right, m_area.right() + 20.0);
    return QRectF(from, row.top() + margin, std::max(2.0, to - from), row.height() - 2 * margin);
}

void TimelinePainter::hit(const QRectF &box, int lane, int item, int count, Period span)
{
    m_hits.push_back({box, item, count, lane, span});
}

void TimelinePainter::paintLane(int lane)
{
    const QRectF row = rowOf(lane);
    const auto &box = m_picture.boxes[std::size_t(lane)];
    if (row.bottom() < 0 || row.top() - box.heading > m_viewport.height()) return;
    if (box.heading > 0) paintHeading(lane);
    const Lane &what = m_picture.lanes[std::size_t(lane)];
    switch (what.shape) {
    case Lane::Shape::Terms:
        for (const int item : what.items) paintTerm(lane, item, row);
        paintMarks(lane, row);
        break;
    case Lane::Shape::Windows:
        for (const int item : what.items) paintWindow(lane, item, row);
        paintMarks(lane, row);
        break;
    case Lane::Shape::Points: paintPoints(lane, row); break;
    case Lane::Shape::Spans: paintSpans(lane, row); break;
    }
}

void TimelinePainter::paintBar(const QRectF &bar, const TimelineItem &item, bool isDashed)
{
    const Verdict verdict = markOf(item).tint();
    QPen pen(theme::faint(theme::colour(verdict), isDashed ? 0.8 : 0.4), 1);
    if (isDashed) pen.setStyle(Qt::DashLine);
    m_painter.setPen(pen);
    m_painter.setBrush(isDashed ? QBrush(Qt::NoBrush) : QBrush(theme::ground(verdict)));
    m_painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

QRectF TimelinePainter::wordsOf(const QRectF &bar, int lane) const
{
    const QRectF box = bar.intersected(QRectF(m_area)).adjusted(inset, 0, -inset, 0);
    std::vector<double> days;
    for (const int i : m_picture.lanes[std::size_t(lane)].marks) {
        const TimelineItem &mark = m_picture.item(i);
        days.push_back(m_scale.middle(mark.span.from));
        if (mark.metOn) days.push_back(m_scale.middle(*mark.metOn));
    }
    std::ranges::sort(days);
    // The widest stretch that no mark stands in; a mark just outside the bar keeps its distance as well.
    QRectF widest(box.left(), box.top(), 0, box.height());
    double from = box.left();
    const auto take = [&](double to) {
        if (to - from > widest.width()) widest = QRectF(from, box.top(), to - from, box.height());
    };
    for (const double x : days) {
        if (x < box.left() - awayFromMark || x > box.right() + awayFromMark) continue;
        take(std::min(box.right(), x - awayFromMark));
        from = std::max(from, x + awayFromMark);
    }
    take(box.right());
    return widest;
}

// The line of the as-of day runs beside words, never through them.
std::vector<QRectF> TimelinePainter::besideDay(const QRectF &box) const
{
    constexpr double air = 4;
    const double x = m_scale.middle(m_picture.asOf);
    if (x < box.left() - air || x > box.right() + air) return {box};
    std::vector<QRectF> parts{box, box};
    parts[0].setRight(x - air);
    parts[1].setLeft(x + air);
    if (m_scale.isMirrored()) std::swap(parts[0], parts[1]);
    return parts;
}

int TimelinePainter::words(const QRectF &box, const QStringList &texts, const QColor &colour)
{
    m_painter.setFont(theme::font(theme::Size::Small));
    m_painter.setPen(colour);
    const QFontMetrics metrics = m_painter.fontMetrics();
    const auto draw = [&](const QRectF &part, const QString &line) {
        QRectF drawn;
        m_painter.drawText(part, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, line, &drawn);
        m_words.push_back(drawn);
    };
    for (const QRectF &part : besideDay(box)) {
        for (int i = 0; i < texts.size(); ++i) {
            const QString line = oneLine(texts[i]);
            if (metrics.horizontalAdvance(line) > part.width()) continue;
            draw(part, line);
            return i;
        }
    }
    return -1;
}

void TimelinePainter::paintTerm(int lane, int item, const QRectF &row)
{
    const TimelineItem &term = m_picture.item(item);
    if (!isSeen(term.span)) return;
    const QRectF bar = barOf(term.span, row, 3);
    paintBar(bar, term, isNext(term));
    hit(bar, lane, item, 1, term.span);
    const Verdict verdict = term.verdict.value_or(Verdict::Undecided);
    QRectF box = wordsOf(bar, lane);
    if (box.width() < fewestForWords) return;
    const QString title = text::title(term, *m_picture.ledger);
    const QString state = text::state(term);
    const QString whole = QCoreApplication::translate("TimelinePainter", "%1: %2 (%3)", "term, verdict, days")
                              .arg(title, state, text::days(term));
    // The whole of it behind the line of the as-of day sooner than a part of it before.
    const double asked =
        QFontMetricsF(theme::font(theme::Size::Small)).horizontalAdvance(oneLine(whole)) + markRoom + 5;
    const auto parts = besideDay(box);
    const auto roomy = std::ranges::find_if(parts, [asked](const QRectF &part) { return part.width() >= asked; });
    if (roomy != parts.end()) box = *roomy;
    const QRectF mark(m_scale.isMirrored() ? box.right() - markRoom : box.left(), box.top(), markRoom, box.height());
    paint::mark(m_painter, mark, verdict);
    if (m_scale.isMirrored()) box.setRight(mark.left() - 4);
    else box.setLeft(mark.right() + 4);
    words(box,
          {whole, QCoreApplication::translate("TimelinePainter", "%1: %2", "term, verdict").arg(title, state), title},
          theme::textColour(verdict));
}

void TimelinePainter::hatchGrace(QPainter &painter, const QRectF &part)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(theme::faint(theme::colour(theme::Ink::Muted), 0.6), Qt::BDiagPattern));
    painter.drawRect(part.adjusted(1, 1, -1, -1));
}

// What of a window lies behind the due day that is marked in it.
void TimelinePainter::paintGrace(int lane, const TimelineItem &window, const QRectF &bar)
{
    for (const int i : m_picture.lanes[std::size_t(lane)].marks) {
        const TimelineItem &due = m_picture.item(i);
        const bool isIts = due.kind == Kind::Deadline && due.home == window.requirement && due.term == window.term;
        if (!isIts || due.span.from >= window.span.to || due.span.from < window.span.from) continue;
        const double from = m_scale.middle(due.span.from);
        hatchGrace(m_painter, m_scale.isMirrored()
                                  ? QRectF(QPointF(bar.left(), bar.top()), QPointF(from, bar.bottom()))
                                  : QRectF(QPointF(from, bar.top()), QPointF(bar.right(), bar.bottom())));
    }
}

void TimelinePainter::paintWindow(int lane, int item, const QRectF &row)
{
    const TimelineItem &window = m_picture.item(item);
    if (!isSeen(window.span)) return;
    const QRectF bar = barOf(window.span, row, 3);
    paintBar(bar, window, window.verdict == Verdict::Upcoming || window.isAdvised);
    paintGrace(lane, window, bar);
    hit(bar, lane, item, 1, window.span);
    // The lane's name is not said twice, and no name is cut: the item's own words tell the whole of it.
    const QString title = text::title(window, *m_picture.ledger);
    const Lane &what = m_picture.lanes[std::size_t(lane)];
    if (title == what.label) return;
    const QString brief = text::shortTitle(window, *m_picture.ledger);
    words(wordsOf(bar, lane), what.items.size() > 1 ? QStringList{brief} : QStringList{title, brief},
          theme::textColour(markOf(window).tint()));
}

// A requirement's own mark lies over those of the ways that it may be met by.
std::vector<int> TimelinePainter::inDrawingOrder(std::vector<int> marks) const
{
    std::ranges::stable_sort(marks, {}, [this](int i) {
        const TimelineItem &item = m_picture.item(i);
        return item.requirement == item.home;
    });
    return marks;
}

/// A last safe day is tied to its deadline: the stretch between them is the time that is short.
void TimelinePainter::paintMarks(int lane, const QRectF &row)
{
    const auto &marks = m_picture.lanes[std::size_t(lane)].marks;
    const double y = row.center().y();
    for (const int i : marks) {
        const TimelineItem &item = m_picture.item(i);
        const QColor colour = theme::colour(markOf(item).tint());
        if (item.kind != Kind::LastSafe) continue;
        for (const int j : marks) {
            const TimelineItem &due = m_picture.item(j);
            const bool isTied =
                due.kind == Kind::Deadline && due.requirement == item.requirement && due.term == item.term;
            if (!isTied || !isSeen({item.span.from, due.span.from})) continue;
            m_painter.setPen(QPen(colour, 1.4));
            m_painter.drawLine(QPointF(m_scale.middle(item.span.from), y), QPointF(m_scale.middle(due.span.from), y));
        }
    }
    const auto isInSight = [this](const QPointF &at) {
        return at.x() >= m_area.left() - markRoom && at.x() <= m_area.right() + markRoom;
    };
    const std::vector<int> ordered = inDrawingOrder(marks);
    for (const int i : ordered) { // what was done does not hide the day by which it was due
        const TimelineItem &item = m_picture.item(i);
        const QPointF due(m_scale.middle(item.span.from), y);
        const bool isApart = item.metOn && std::abs(m_scale.middle(*item.metOn) - due.x()) >= markRoom;
        if (isApart && isInSight(due)) paintDueTick(m_painter, due, theme::colour(markOf(item).tint()));
    }
    for (const int i : ordered) {
        const TimelineItem &item = m_picture.item(i);
        const QPointF at(m_scale.middle(item.metOn.value_or(item.span.from)), y);
        if (!isInSight(at)) continue; // a dot is what a pointer meets, once for each item
        const double size = item.kind == Kind::LastSafe ? lastSafeSize : 1.0;
        paintDay(m_painter, at, markOf(item), item.kind == Kind::LastSafe);
        const double half = markRoom / 2 * size;
        hit(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), lane, i, 1, item.span);
    }
}

// A ring would be read as something to do.
void TimelinePainter::paintDueTick(QPainter &painter, const QPointF &at, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(at.x(), at.y() - 5), QPointF(at.x(), at.y() + 5));
}

void TimelinePainter::paintDay(QPainter &painter, const QPointF &at, StatusMark mark, bool isStart)
{
    const double size = isStart ? lastSafeSize : 1.0;
    painter.save();
    painter.translate(at);
    painter.scale(size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Ink::Pane));
    painter.drawEllipse(QPointF(), 6.5, 6.5);
    paint::mark(painter, QRectF(-6, -6, 12, 12), mark);
    painter.restore();
}

void TimelinePainter::paintPoints(int lane, const QRectF &row)
{
    const Lane &what = m_picture.lanes[std::size_t(lane)];
    const std::vector<Run> runs = runsOfDays(what.days, m_scale.visible(), m_scale.daysIn(runWidth));
    const double y = row.center().y();
    const bool named = isRoomForNames(what, runs, row);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run &run = runs[i];
        const int item = what.items[std::size_t(run.first)];
        const double x = (m_scale.middle(run.span.from) + m_scale.middle(run.span.to)) / 2;
        const double half =
            run.count == 1
                ? 6
                : std::max(
                      9.0,
                      QFontMetricsF(theme::font(theme::Size::Small)).horizontalAdvance(QLocale().toString(run.count))
                              / 2
                          + 5);
        const QRectF box(x - half, y - row.height() / 2 + 3, 2 * half, row.height() - 6);
        hit(box, lane, item, run.count, run.span);
        if (run.count > 1) {
            paintCount(box, run.count);
            continue;
        }
        paintPoint(box, m_picture.item(item));
        if (named) {
            words(besidePoint(runs, i, row), {text::title(m_picture.item(item), *m_picture.ledger)},
                  theme::colour(theme::Ink::Muted));
        }
    }
}

// Between a point and the next.
QRectF TimelinePainter::besidePoint(const std::vector<Run> &runs, std::size_t i, const QRectF &row) const
{
    const double x = (m_scale.middle(runs[i].span.from) + m_scale.middle(runs[i].span.to)) / 2;
    const double next = i + 1 < runs.size() ? m_scale.middle(runs[i + 1].span.from) - (m_scale.isMirrored() ? -16 : 16)
                                            : (m_scale.isMirrored() ? m_area.left() : m_area.right());
    return m_scale.isMirrored() ? QRectF(QPointF(next, row.top()), QPointF(x - 8, row.bottom()))
                                : QRectF(QPointF(x + 8, row.top()), QPointF(next, row.bottom()));
}

// All points of a lane are named or none: one name among several would seem to be that of all.
bool TimelinePainter::isRoomForNames(const Lane &lane, const std::vector<Run> &runs, const QRectF &row) const
{
    const QFontMetricsF metrics(theme::font(theme::Size::Small));
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const TimelineItem &item = m_picture.item(lane.items[std::size_t(runs[i].first)]);
        const double asked = metrics.horizontalAdvance(oneLine(text::title(item, *m_picture.ledger)));
        const auto parts = besideDay(besidePoint(runs, i, row));
        const bool fits = std::ranges::any_of(parts, [&](const QRectF &part) { return part.width() >= asked; });
        if (runs[i].count == 1 && !fits) return false;
    }
    return true;
}

/// A record is a stroke: high if it counts, short if not, hollow while its day has not come. A plan
/// is a diamond; one whose day has passed a hollow square.
void TimelinePainter::paintPoint(const QRectF &box, const TimelineItem &item)
{
    const QPointF centre = box.center();
    m_painter.setBrush(Qt::NoBrush);
    if (item.plan) {
        const bool overdue = *item.plan == PlanState::State::Overdue;
        const bool done = *item.plan == PlanState::State::Done;
        m_painter.setPen(QPen(theme::colour(overdue ? theme::Ink::Warning : theme::Ink::Accent), 1.5));
        if (overdue) m_painter.drawRect(QRectF(centre.x() - 4, centre.y() - 4, 8, 8));
        else paintPlan(m_painter, centre);
        if (done) m_painter.drawLine(centre + QPointF(-2, 0), centre + QPointF(2, 0));
        return;
    }
    const QColor ink = theme::colour(item.verdict && !item.isAhead ? theme::Ink::Accent : theme::Ink::Muted);
    const double half = (item.verdict ? 0.5 : 0.3) * box.height();
    const QRectF stroke(centre.x() - 2, centre.y() - half, 4, 2 * half);
    m_painter.setPen(item.isAhead ? QPen(ink, 1) : QPen(Qt::NoPen));
    if (!item.isAhead) m_painter.setBrush(ink);
    m_painter.drawRoundedRect(stroke, 2, 2);
}

void TimelinePainter::paintPlan(QPainter &painter, const QPointF &at)
{
    painter.setPen(QPen(theme::colour(theme::Ink::Accent), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{at + QPointF(0, -5), at + QPointF(5, 0), at + QPointF(0, 5), at + QPointF(-5, 0)});
}

void TimelinePainter::paintCount(const QRectF &box, int count)
{
    m_painter.setPen(QPen(theme::faint(theme::colour(theme::Ink::Accent), 0.5), 1));
    m_painter.setBrush(theme::selection());
    const double round = std::min(box.width(), box.height()) / 2;
    m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    m_painter.setFont(theme::font(theme::Size::Small));
    m_painter.setPen(theme::colour(theme::Ink::Text));
    m_painter.drawText(box.adjusted(-4, 0, 4, 0), Qt::AlignCenter, QLocale().toString(count));
}

void TimelinePainter::paintSpans(int lane, const QRectF &row)
{
    const Lane &what = m_picture.lanes[std::size_t(lane)];
    for (const Run &run : runsOfSpans(what.spans, m_scale.visible(), m_scale.daysIn(shortestSpan))) {
        const int index = what.items[std::size_t(run.first)];
        const TimelineItem &item = m_picture.item(index);
        QRectF bar = barOf(run.span, row, 4);
        if (bar.width() < shortestSpan) bar.setWidth(shortestSpan);
        hit(bar, lane, index, run.count, run.span);
        const bool isOpen = run.count == 1 && item.isOpenEnded;
        QPen pen(theme::faint(theme::colour(theme::Ink::Accent), 0.6), 1);
        if (isOpen) pen.setStyle(Qt::DashLine);
        m_painter.setPen(pen);
        m_painter.setBrush(item.isAhead ? QBrush(Qt::NoBrush) : QBrush(theme::selection()));
        m_painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const QRectF box = bar.intersected(QRectF(m_area)).adjusted(inset, 0, -inset, 0);
        words(box,
              {run.count == 1 ? text::title(item, *m_picture.ledger)
                              : QCoreApplication::translate("TimelinePainter", "%n engagement(s)", nullptr, run.count)},
              theme::colour(theme::Ink::Text));
    }
}

QRectF TimelinePainter::paintFocus()
{
    const int lane = m_picture.current < 0 ? -1 : m_picture.laneOf(m_picture.current);
    if (lane < 0) return {};
    const auto &items = m_picture.lanes[std::size_t(lane)].items;
    const auto place = [&items](int item) { return std::ranges::lower_bound(items, item) - items.begin(); };
    const auto current = std::ranges::find_if(m_hits, [&](const TimelineHit &h) {
        if (h.lane != lane) return false;
        const auto along = place(m_picture.current) - place(h.item);
        return h.item == m_picture.current || (h.count > 1 && along >= 0 && along < h.count);
    });
    if (current == m_hits.end()) return {};
    m_painter.setPen(QPen(theme::colour(theme::Ink::Accent), m_picture.hasFocus ? 2 : 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(current->box.adjusted(-2, -2, 2, 2), 4, 4);
    return current->box;
}

void TimelinePainter::paintHeading(int lane)
{
    const Lane &what = m_picture.lanes[std::size_t(lane)];
    const auto &box = m_picture.boxes[std::size_t(lane)];
    const bool isTerms = what.shape == Lane::Shape::Terms;
    const QRectF at = rowOf(lane).translated(0, -box.heading);
    const QRectF line(at.left() + inset, at.top(), at.width() - 2 * inset, box.heading);
    m_painter.setFont(theme::font(isTerms ? theme::Size::Title : theme::Size::Small));
    m_painter.setPen(theme::colour(isTerms ? theme::Ink::Text : theme::Ink::Muted));
    m_painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                       m_painter.fontMetrics().elidedText(oneLine(what.label), Qt::ElideRight, int(line.width())));
}

void TimelinePainter::paintNames()
{
    const QRect column = m_picture.namesArea(m_viewport);
    if (column.width() > 0) m_painter.fillRect(column, theme::colour(theme::Ink::Pane));
    for (int lane = 0; lane < int(m_picture.lanes.size()); ++lane) {
        const Lane &what = m_picture.lanes[std::size_t(lane)];
        const QRectF row = rowOf(lane);
        const auto &box = m_picture.boxes[std::size_t(lane)];
        if (what.isHead && lane > 0) {
            m_painter.setPen(theme::colour(theme::Ink::Line));
            const double y = std::floor(row.top()) - box.heading - 5.5;
            m_painter.drawLine(QPointF(0, y), QPointF(m_viewport.width(), y));
        }
        if (column.width() == 0) continue;
        const bool isTerms = what.shape == Lane::Shape::Terms;
        const QRectF line(column.left() + 12, row.top(), column.width() - 20, row.height());
        m_painter.setFont(theme::font(isTerms ? theme::Size::Title : theme::Size::Small));
        m_painter.setPen(theme::colour(isTerms ? theme::Ink::Text : theme::Ink::Muted));
        m_painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                           m_painter.fontMetrics().elidedText(oneLine(what.label), Qt::ElideRight, int(line.width())));
    }
    if (column.width() == 0) return;
    m_painter.setPen(theme::colour(theme::Ink::Line));
    const double x = m_scale.isMirrored() ? column.left() + 0.5 : column.right() + 0.5;
    m_painter.drawLine(QPointF(x, 0), QPointF(x, m_viewport.height()));
}

} // namespace koshin
