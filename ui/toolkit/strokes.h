// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/// The few shapes that everything is drawn from, on whole pixels of the screen at any scale.
namespace koshin::paint {

constexpr double corner = 4; ///< radius of fields, buttons and cards

/// The thinnest line that is whole pixels wide.
[[nodiscard]] double hair(const QPainter &painter);
/// The box with its sides moved to the nearest pixels.
[[nodiscard]] QRectF onPixels(const QPainter &painter, const QRectF &box);
/// A rounded box with a thin edge inside it; a colour that is not valid leaves edge or ground out.
void frame(QPainter &painter, const QRectF &box, const QColor &edge, const QColor &ground, double radius = corner);
/// The thin line along the lower side of the box, inside it.
void lineBelow(QPainter &painter, const QRectF &box, const QColor &colour);
/// The ring around what has the keyboard: two pixels in the accent, in every control alike.
void ring(QPainter &painter, const QRectF &box);

/// An open arrow of two strokes around a point.
void chevron(QPainter &painter, QPointF at, Qt::ArrowType way, const QColor &colour);

} // namespace koshin::paint
