// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/strokes.h"

#include "toolkit/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace koshin {

double paint::hair(const QPainter &painter)
{
    const double scale = painter.device()->devicePixelRatioF();
    return std::max(1.0, std::floor(scale + 0.01)) / scale;
}

QRectF paint::onPixels(const QPainter &painter, const QRectF &box)
{
    const QTransform screen = painter.deviceTransform();
    if (screen.type() > QTransform::TxScale) return box;
    const QRectF there = screen.mapRect(box);
    const QRectF whole(QPointF(std::round(there.left()), std::round(there.top())),
                       QPointF(std::round(there.right()), std::round(there.bottom())));
    return screen.inverted().mapRect(whole);
}

void paint::frame(QPainter &painter, const QRectF &box, const QColor &edge, const QColor &ground, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hair(painter);
    const double in = edge.isValid() ? width / 2 : 0;
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(onPixels(painter, box).adjusted(in, in, -in, -in), radius, radius);
    painter.restore();
}

void paint::lineBelow(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QRectF line = onPixels(painter, box);
    line.setTop(line.bottom() - hair(painter));
    painter.fillRect(line, colour);
}

void paint::ring(QPainter &painter, const QRectF &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::colour(theme::Ink::Accent), 2));
    painter.drawRoundedRect(onPixels(painter, box).adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    painter.restore();
}

void paint::chevron(QPainter &painter, QPointF at, Qt::ArrowType way, const QColor &colour)
{
    constexpr double wide = 4;
    constexpr double deep = 2;
    const double turn = way == Qt::LeftArrow ? 90 : way == Qt::UpArrow ? 180 : way == Qt::RightArrow ? 270 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(at);
    painter.rotate(turn);
    painter.drawPolyline(QPolygonF{QPointF(-wide, -deep), QPointF(0, deep), QPointF(wide, -deep)});
    painter.restore();
}

} // namespace koshin
