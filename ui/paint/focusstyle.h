// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace koshin {

namespace paint {

/// The ring around what has the keyboard: two pixels in the accent, in every control alike.
void ring(QPainter &painter, const QRectF &box);

} // namespace paint

/// Fusion with two changes. The keyboard's place is always to be seen; Fusion marks it by a pale
/// line, in the colour of the selection, or not at all. And fields are as high as buttons.
class FocusStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FocusStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
};

} // namespace koshin
