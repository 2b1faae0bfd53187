// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/statusmark.h"

#include "toolkit/strokes.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QPainter>
#include <QPainterPath>

namespace koshin::paint {
namespace {

constexpr int markSize = 10;
constexpr int inset = 8; ///< between a chip's end and its contents
constexpr int gap = 5;   ///< between mark and word

void cross(QPainter &painter, const QRectF &shape)
{
    const QRectF in = shape.adjusted(2.5, 2.5, -2.5, -2.5);
    painter.drawLine(in.topLeft(), in.bottomRight());
    painter.drawLine(in.topRight(), in.bottomLeft());
}

// A clock: somebody else's turn.
void clock(QPainter &painter, const QRectF &r)
{
    painter.drawEllipse(r);
    painter.drawPolyline(
        QPolygonF{QPointF(r.center().x(), r.top() + 2), r.center(), QPointF(r.right() - 2, r.center().y())});
}

// A sheet with nothing but a bar on it: nothing proves it.
void noSheet(QPainter &painter, const QRectF &r)
{
    const QRectF sheet = r.adjusted(1, -0.25, -1, 0.25);
    painter.drawRoundedRect(sheet, 1, 1);
    painter.drawLine(QPointF(sheet.left() + 2, sheet.center().y()), QPointF(sheet.right() - 2, sheet.center().y()));
}

void diamond(QPainter &painter, const QRectF &r)
{
    painter.drawPolygon(QPolygonF{QPointF(r.center().x(), r.top() - 0.5), QPointF(r.right() + 0.5, r.center().y()),
                                  QPointF(r.center().x(), r.bottom() + 0.5), QPointF(r.left() - 0.5, r.center().y())});
}

// A question mark in a ring: nobody can tell yet.
void question(QPainter &painter, const QRectF &r, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.2));
    painter.drawEllipse(r.adjusted(-0.4, -0.4, 0.4, 0.4));
    const QPointF at = r.center();
    const QRectF bow(at.x() - 1.5, at.y() - 2.6, 3, 3);
    QPainterPath hook;
    hook.arcMoveTo(bow, 170);
    hook.arcTo(bow, 170, -215);
    hook.lineTo(at.x(), at.y() + 1.1);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(at.x(), at.y() + 2.6));
}

// A leaf of a calendar.
void calendar(QPainter &painter, const QRectF &r, const QColor &colour)
{
    painter.drawRect(r);
    painter.fillRect(QRectF(r.left(), r.top(), r.width(), r.height() / 3), colour);
}

// The letter i in a ring.
void notice(QPainter &painter, const QRectF &r)
{
    painter.drawEllipse(r);
    const double x = r.center().x();
    painter.drawLine(QPointF(x, r.center().y()), QPointF(x, r.bottom() - 2));
    painter.drawPoint(QPointF(x, r.top() + 2.2));
}

// What is no verdict; false if it is one.
bool ownShape(QPainter &painter, const QRectF &r, StatusMark mark, const QColor &colour)
{
    if (mark == StatusMark::waiting()) clock(painter, r);
    else if (mark == StatusMark::unproven()) noSheet(painter, r);
    else if (mark == StatusMark::otherDay()) calendar(painter, r, colour);
    else if (mark == StatusMark::notice()) notice(painter, r);
    else if (mark == StatusMark::plan()) diamond(painter, r);
    else return false;
    return true;
}

void shape(QPainter &painter, const QRectF &r, StatusMark mark, const QColor &colour)
{
    if (ownShape(painter, r, mark, colour)) return;
    const QRectF square = r.adjusted(0.5, 0.5, -0.5, -0.5);
    if (mark.isUrgent() || mark == StatusMark::warning()) {
        painter.setBrush(colour);
        painter.drawPolygon(
            QPolygonF{QPointF(r.center().x(), r.top()), QPointF(r.right(), r.bottom()), QPointF(r.left(), r.bottom())});
        return;
    }
    if (mark.isAdvised()) {
        painter.drawLine(QPointF(r.left() + 1.5, r.center().y()), QPointF(r.right() - 1.5, r.center().y()));
        return;
    }
    switch (mark.tint()) {
    case Verdict::Met: painter.setBrush(colour); [[fallthrough]];
    case Verdict::Open: painter.drawEllipse(r); break;
    case Verdict::Upcoming: {
        QPen dots(colour, 1.6, Qt::CustomDashLine, Qt::FlatCap);
        dots.setDashPattern({1.1, 1.1});
        painter.setPen(dots);
        painter.drawEllipse(r);
        break;
    }
    case Verdict::Missed:
        painter.setBrush(colour);
        painter.drawRect(square);
        break;
    case Verdict::Provisional:
    case Verdict::Grace:
        painter.drawEllipse(r);
        painter.setBrush(colour);
        painter.drawPie(r, 90 * 16, 180 * 16);
        break;
    case Verdict::Undecided: question(painter, r, colour); break;
    case Verdict::Waived:
        painter.drawEllipse(r);
        painter.drawLine(QPointF(r.left() + 2.5, r.center().y()), QPointF(r.right() - 2.5, r.center().y()));
        break;
    case Verdict::Lapsed:
        painter.drawRect(square);
        cross(painter, square);
        break;
    case Verdict::NotCurrent: painter.drawRect(square); break;
    }
}

} // namespace

void mark(QPainter &painter, const QRectF &box, StatusMark mark)
{
    paint::mark(painter, box, mark, theme::colour(mark.tint()));
}

void mark(QPainter &painter, const QRectF &box, StatusMark mark, const QColor &colour)
{
    QRectF r(0, 0, markSize, markSize);
    r.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    shape(painter, r.adjusted(0.75, 0.75, -0.75, -0.75), mark, colour);
    painter.restore();
}

QSize chipSize(const QString &word)
{
    const QFont small = theme::font(theme::Size::Small);
    return {inset * 2 + markSize + gap + QFontMetrics(small).horizontalAdvance(word),
            theme::lineRoom(small).height() + 6};
}

void chip(QPainter &painter, const QRect &box, StatusMark mark, const QString &word, On on)
{
    const QSize size = chipSize(word).boundedTo({box.width(), box.height()});
    QRect r(QPoint(box.left(), box.center().y() - size.height() / 2), size);
    painter.save();
    // On a tint the pale ground alone would not be seen.
    const QColor edge = on == On::Tint ? theme::faint(theme::colour(mark.tint()), 0.5) : QColor();
    frame(painter, r, edge, theme::ground(mark.tint()), r.height() / 2.0);
    paint::mark(painter, QRectF(r.left() + inset, r.top(), markSize, r.height()), mark);
    r.adjust(inset + markSize + gap, 0, -inset + 2, 0);
    painter.setFont(theme::font(theme::Size::Small));
    painter.setPen(theme::textColour(mark.tint()));
    line(painter, r, word);
    painter.restore();
}

} // namespace koshin::paint

namespace koshin {

StatusChip::StatusChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setMark(StatusMark mark, const QString &word)
{
    m_mark = mark;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return paint::chipSize(m_word);
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::chip(painter, rect(), m_mark, m_word);
}

} // namespace koshin
