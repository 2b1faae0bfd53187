// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/focusstyle.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

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
    const bool ringed = element == CE_ShapedFrame || element == CE_TabBarTabLabel;
    if (ringed && option->state.testFlag(State_HasFocus)) paint::ring(*painter, option->rect);
}

void FocusStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool whole = control == CC_ComboBox || control == CC_SpinBox;
    if (whole && option->state.testFlag(State_HasFocus)) paint::ring(*painter, option->rect);
}

QSize FocusStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool field = type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox;
    if (field && option) size.setHeight(std::max(size.height(), option->fontMetrics.height() + 14));
    return size;
}

} // namespace koshin
