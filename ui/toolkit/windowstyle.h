// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace koshin {

namespace paint {

/// The ring around what has the keyboard: two pixels in the accent, in every control alike.
void ring(QPainter &painter, const QRectF &box);

} // namespace paint

/// Fusion, drawn so that it can be seen. The keyboard's place wears a ring; Fusion marks it by a
/// pale line in the colour of the selection, or not at all. Fields, boxes and checks have an edge of
/// at least 3 to 1 on their ground (WCAG 1.4.11), also in the dark, and are as high as buttons.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace koshin
