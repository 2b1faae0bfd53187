// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/windowstyle.h"

#include "toolkit/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

void rounded(QPainter &painter, const QRectF &box, const QColor &edge, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

void drawEdge(QPainter &painter, const QStyleOption &option)
{
    rounded(painter, option.rect, option.palette.color(QPalette::Shadow), option.palette.color(QPalette::Base));
    if (option.state.testFlag(QStyle::State_HasFocus)) paint::ring(painter, option.rect);
}

void drawCheck(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ink =
        enabled ? theme::colour(theme::Ink::Accent) : option.palette.color(QPalette::Disabled, QPalette::Text);
    const QRectF box = option.rect;
    rounded(painter, box, on ? ink : option.palette.color(QPalette::Shadow),
            on ? ink : option.palette.color(QPalette::Base));
    if (!on) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Ink::Pane), box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.70), at(0.76, 0.31)});
    painter.restore();
}

// A check beside words of its own, which the ring cannot go around.
bool isBare(const QStyleOption *option)
{
    const auto *check = qstyleoption_cast<const QStyleOptionButton *>(option);
    return check && check->text.isEmpty() && check->icon.isNull();
}

constexpr int aroundCheck = 4; ///< on each side: the ring, and what parts it from the check

void drawBox(QPainter &painter, const QStyleOption &option, const QRect &arrow)
{
    rounded(painter, option.rect, option.palette.color(QPalette::Shadow), option.palette.color(QPalette::Button));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::ButtonText), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = QRectF(arrow).center();
    painter.drawPolyline(QPolygonF{at + QPointF(-4, -2), at + QPointF(0, 2), at + QPointF(4, -2)});
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) paint::ring(painter, option.rect);
}

} // namespace

void paint::ring(QPainter &painter, const QRectF &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::colour(theme::Ink::Accent), 2));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

WindowStyle::WindowStyle() : QProxyStyle(u"Fusion"_s) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: return paint::ring(*painter, option->rect);
    case PE_FrameLineEdit: return drawEdge(*painter, *option);
    case PE_IndicatorCheckBox: return drawCheck(*painter, *option);
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *frame = element == CE_ShapedFrame ? qstyleoption_cast<const QStyleOptionFrame *>(option) : nullptr;
    if (frame && frame->frameShape == QFrame::StyledPanel) return drawEdge(*painter, *option);
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_CheckBox && isBare(option) && option->state.testFlag(State_HasFocus))
        paint::ring(*painter, option->rect);
    const bool framed = frame && frame->frameShape != QFrame::NoFrame;
    const bool ringed = framed || element == CE_TabBarTabLabel || element == CE_PushButton;
    if (ringed && option->state.testFlag(State_HasFocus)) paint::ring(*painter, option->rect);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *box = control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (box && !box->editable) {
        return drawBox(*painter, *option, subControlRect(control, option, SC_ComboBoxArrow, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (box && option->state.testFlag(State_HasFocus)) paint::ring(*painter, option->rect);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool field = type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox;
    if (type == CT_CheckBox && isBare(option)) {
        const int side = pixelMetric(PM_IndicatorWidth, option, widget) + 2 * aroundCheck;
        return {side, side};
    }
    if (field && option) size.setHeight(std::max(size.height(), option->fontMetrics.height() + 14));
    return size;
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_CheckBoxIndicator && isBare(option)) {
        return option->rect.adjusted(aroundCheck, aroundCheck, -aroundCheck, -aroundCheck);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const bool area = metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget);
    return area ? std::max(2, usual) : usual; // as wide as the ring
}

} // namespace koshin
