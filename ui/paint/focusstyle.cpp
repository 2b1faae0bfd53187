// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/focusstyle.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace koshin {

void paint::ring(QPainter &painter, const QRectF &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::colour(theme::Ink::Accent), 2));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

FocusStyle::FocusStyle() : QProxyStyle(u"Fusion"_s) {}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) return paint::ring(*painter, option->rect);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus)) paint::ring(*painter, option->rect);
}

void FocusStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ShapedFrame && option->state.testFlag(State_HasFocus)) paint::ring(*painter, option->rect);
}

void FocusStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool whole = control == CC_ComboBox || control == CC_SpinBox;
    if (whole && option->state.testFlag(State_HasFocus)) paint::ring(*painter, option->rect);
}

} // namespace koshin
