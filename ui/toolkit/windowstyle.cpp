// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/windowstyle.h"

#include "toolkit/controls.h"
#include "toolkit/strokes.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocument>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int belowTabs = 12;  ///< as between all parts of a page
constexpr int aroundCheck = 4; ///< on each side: the ring, and what parts it from the check

// A check beside words of its own, which the ring cannot go around.
bool isBare(const QStyleOption *option)
{
    const auto *check = qstyleoption_cast<const QStyleOptionButton *>(option);
    return check && check->text.isEmpty() && check->icon.isNull();
}

/// How far a work without measure has gone in its bar, which moves while it is seen.
double turnOf(const QWidget *bar)
{
    constexpr int steps = 60;
    if (!bar) return 0;
    const int at = bar->property("turn").toInt();
    if (!bar->property("turning").toBool()) {
        auto *moving = const_cast<QWidget *>(bar); // the style is given what it animates as constant
        moving->setProperty("turning", true);
        QTimer::singleShot(50, moving, [moving, at] {
            moving->setProperty("turning", false);
            moving->setProperty("turn", (at + 1) % (2 * steps));
            moving->update();
        });
    }
    return at < steps ? double(at) / steps : 2 - double(at) / steps;
}

/// The area that a scroll bar belongs to, if it is one whose contents keep clear of its side.
const QAbstractScrollArea *roomyAreaOf(const QWidget *bar)
{
    const QWidget *holder = bar ? bar->parentWidget() : nullptr;
    const auto *area = holder ? qobject_cast<const QAbstractScrollArea *>(holder->parentWidget()) : nullptr;
    return qobject_cast<const QScrollArea *>(area) || qobject_cast<const QAbstractItemView *>(area) ? area : nullptr;
}

/// The width at the side of a layout, up to what a bar takes, in which nothing is drawn. What has no layout, or a frame
/// around it, reaches to its own edge.
int freeBeside(const QLayout &layout)
{
    const int most = theme::scaled(10);
    int inner = most;
    for (int i = 0; i < layout.count() && inner > 0; ++i) {
        const QWidget *widget = layout.itemAt(i)->widget();
        const QLayout *within = widget ? widget->layout() : layout.itemAt(i)->layout();
        const bool reaches = widget && (!within || qobject_cast<const QFrame *>(widget));
        if (reaches) inner = 0;
        else if (within) inner = std::min(inner, freeBeside(*within));
    }
    return std::min(most, layout.contentsMargins().right() + inner);
}

/// How much of the width beside its contents an area leaves free; a list's cells have a margin of their own.
int freeBeside(const QAbstractScrollArea &area)
{
    const auto *scroll = qobject_cast<const QScrollArea *>(&area);
    if (!scroll) return theme::scaled(10);
    const QLayout *inside = scroll->widget() ? scroll->widget()->layout() : nullptr;
    return inside ? freeBeside(*inside) : 0;
}

QRect thumbOf(const QStyleOptionSlider &bar, const QRect &groove)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? groove.height() : groove.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int size = length;
    if (range > 0) size = int(qint64(bar.pageStep) * length / (range + bar.pageStep));
    size = std::clamp(size, std::min(length, theme::scaled(32)), std::max(length, 1));
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
    return upright ? QRect(groove.left(), groove.top() + at, groove.width(), size)
                   : QRect(groove.left() + at, groove.top(), size, groove.height());
}

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part, const QWidget *widget)
{
    QRect groove = bar.rect;
    if (const auto *area = roomyAreaOf(widget); area && bar.orientation == Qt::Vertical) { // not over the headings
        const int above = widget->mapFrom(area, area->viewport()->pos()).y();
        groove.setTop(std::clamp(above, groove.top(), std::max(groove.top(), groove.bottom() - theme::scaled(32))));
    }
    const QRect thumb = thumbOf(bar, groove);
    const bool upright = bar.orientation == Qt::Vertical;
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return groove;
    case QStyle::SC_ScrollBarSlider: return thumb;
    case QStyle::SC_ScrollBarSubPage:
        return upright ? QRect(groove.topLeft(), QPoint(groove.right(), thumb.top() - 1))
                       : QRect(groove.topLeft(), QPoint(thumb.left() - 1, groove.bottom()));
    case QStyle::SC_ScrollBarAddPage:
        return upright ? QRect(QPoint(groove.left(), thumb.bottom() + 1), groove.bottomRight())
                       : QRect(QPoint(thumb.right() + 1, groove.top()), groove.bottomRight());
    default: return {}; // no arrows
    }
}

QRect spinPart(const QStyleOptionSpinBox &spin, QStyle::SubControl part)
{
    const int edge = spin.frame ? 2 : 0;
    const QRect box = spin.rect.adjusted(edge, edge, -edge, -edge);
    const bool stepped = spin.buttonSymbols != QAbstractSpinBox::NoButtons;
    const QRect steps = stepped
                            ? QRect(box.right() + 1 - controls::stepRoom, box.top(), controls::stepRoom, box.height())
                            : QRect(box.right() + 1, box.top(), 0, box.height());
    const int half = steps.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp: return steps.adjusted(0, 0, 0, half - steps.height());
    case QStyle::SC_SpinBoxDown: return steps.adjusted(0, half, 0, 0);
    case QStyle::SC_SpinBoxEditField:
        return box.adjusted(controls::fieldMargin - 2 - edge, 0, -steps.width(), 0); // 2: a line's own
    default: return spin.rect;
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) return {10, 9};
    const int signs = item.menuHasCheckableItems || item.maxIconWidth > 0 ? controls::menuColumn : 0;
    const int keys = item.text.contains(u'\t') ? 28 : 0;
    const int arrow = item.menuItemType == QStyleOptionMenuItem::SubMenu ? 20 : 0;
    return {contents.width() + signs + keys + arrow + 2 * controls::menuMargin + 4,
            std::max(contents.height(), theme::lineRoom(item.font).height()) + 12};
}

QSize tabSize(const QStyleOptionTab &tab, const QWidget *widget)
{
    QFont font = widget ? widget->font() : theme::font(theme::Size::Body);
    const int usual = QFontMetrics(font).horizontalAdvance(tab.text);
    font.setBold(true); // as the selected one is, so that none moves
    const int strong = QFontMetrics(font).horizontalAdvance(tab.text);
    return {std::max(usual, strong) + 2 * controls::tabIndent + 2 + controls::tabGap,
            theme::lineRoom(font).height() + 16};
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(u"Fusion"_s) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const QColor ink = option->palette.color(QPalette::ButtonText);
    switch (element) {
    case PE_FrameFocusRect: return paint::ring(*painter, option->rect);
    case PE_FrameLineEdit: return controls::field(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return controls::field(*painter, *option);
        if (option->state.testFlag(State_Enabled)) painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return controls::check(*painter, *option);
    case PE_IndicatorRadioButton: return controls::radio(*painter, *option);
    case PE_IndicatorArrowDown: return paint::chevron(*painter, QRectF(option->rect).center(), Qt::DownArrow, ink);
    case PE_IndicatorArrowUp: return paint::chevron(*painter, QRectF(option->rect).center(), Qt::UpArrow, ink);
    case PE_IndicatorArrowLeft: return paint::chevron(*painter, QRectF(option->rect).center(), Qt::LeftArrow, ink);
    case PE_IndicatorArrowRight: return paint::chevron(*painter, QRectF(option->rect).center(), Qt::RightArrow, ink);
    case PE_PanelButtonTool: return controls::toolButton(*painter, *option);
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return controls::pushButton(*painter, *button);
        return;
    case PE_FrameTabWidget: {
        const QRectF pane(option->rect);
        return paint::lineBelow(*painter, QRectF(pane.topLeft(), QSizeF(pane.width(), 1)),
                                theme::colour(theme::Ink::Line));
    }
    case PE_FrameTabBarBase: return paint::lineBelow(*painter, option->rect, theme::colour(theme::Ink::Line));
    case PE_FrameGroupBox: return paint::frame(*painter, option->rect, theme::colour(theme::Ink::Line), {});
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return paint::frame(*painter, option->rect, theme::colour(theme::Ink::Edge), theme::colour(theme::Ink::Pane),
                            0);
    case PE_FrameMenu: // its panel has the edge
    case PE_PanelScrollAreaCorner: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
        if (element == CE_TabBarTabShape) return controls::tabLine(*painter, *tab);
        if (element == CE_TabBarTabLabel) return controls::tabWord(*painter, *tab);
    }
    const auto *bar = element == CE_ProgressBar ? qstyleoption_cast<const QStyleOptionProgressBar *>(option) : nullptr;
    if (bar) return controls::progress(*painter, *bar, bar->maximum > bar->minimum ? 0 : turnOf(widget));
    const auto *item = element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem *>(option) : nullptr;
    if (item) return controls::menuItem(*painter, *item);
    if (element == CE_Splitter) return controls::splitter(*painter, *option);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) return controls::headerSection(*painter, *option);
    const auto *frame = element == CE_ShapedFrame ? qstyleoption_cast<const QStyleOptionFrame *>(option) : nullptr;
    if (frame && frame->frameShape == QFrame::StyledPanel) {
        QStyleOption panel = *option;
        const bool pops = widget && widget->window()->windowType() == Qt::Popup; // the keyboard is there anyway
        panel.state.setFlag(State_HasFocus, option->state.testFlag(State_HasFocus) && !pops);
        return controls::field(*painter, panel);
    }
    if (frame && frame->frameShape == QFrame::Box) { // around a list: its own colour of lines
        paint::frame(*painter, option->rect, option->palette.color(QPalette::WindowText), {}, 0);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    if (element == CE_CheckBox && isBare(option) && option->state.testFlag(State_HasFocus))
        paint::ring(*painter, option->rect);
    const bool ringed = (frame && frame->frameShape != QFrame::NoFrame) || element == CE_PushButton;
    if (ringed && option->state.testFlag(State_HasFocus)) paint::ring(*painter, option->rect);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto part = [&](SubControl sub) { return subControlRect(control, option, sub, widget); };
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox)
        return controls::combo(*painter, *box, part(SC_ComboBoxArrow));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return controls::spin(*painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return controls::scrollBar(*painter, *bar, part(SC_ScrollBarSlider));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) return visualRect(bar->direction, bar->rect, scrollPart(*bar, part, widget));
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin) return visualRect(spin->direction, spin->rect, spinPart(*spin, part));
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !box) return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect arrow(box->rect.right() + 1 - controls::arrowRoom, box->rect.top(), controls::arrowRoom,
                      box->rect.height());
    if (part == SC_ComboBoxArrow) return visualRect(box->direction, box->rect, arrow);
    if (part != SC_ComboBoxEditField) return QProxyStyle::subControlRect(control, option, part, widget);
    const int own = box->editable ? 3 : 1; // what a line, or the word, is set in by itself
    return visualRect(box->direction, box->rect,
                      box->rect.adjusted(controls::fieldMargin - own, 2, -controls::arrowRoom, -2));
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && type == CT_MenuItem)
        return menuItemSize(*item, contents);
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && type == CT_TabBarTab)
        return tabSize(*tab, widget);
    const int line = theme::lineRoom(widget ? widget->font() : theme::font(theme::Size::Body)).height();
    if (type == CT_CheckBox && isBare(option)) {
        const int side = pixelMetric(PM_IndicatorWidth, option, widget) + 2 * aroundCheck;
        return {side, side};
    }
    if (type == CT_ItemViewItem) return {size.width(), std::max(size.height(), line + 10)};
    if (type == CT_ProgressBar) return {size.width(), controls::progressHeight + 6};
    if (type == CT_CheckBox || type == CT_RadioButton) size.setHeight(std::max(size.height(), line + 4));
    const bool field = type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox;
    if (!field || !option) return size;
    if (type == CT_ComboBox) size.setWidth(contents.width() + 2 * controls::fieldMargin + controls::arrowRoom);
    if (type == CT_SpinBox) size.setWidth(contents.width() + controls::fieldMargin + controls::stepRoom + 4);
    size.setHeight(theme::controlHeight(widget ? widget->font() : theme::font(theme::Size::Body)));
    return size;
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_CheckBoxIndicator && isBare(option)) {
        return option->rect.adjusted(aroundCheck, aroundCheck, -aroundCheck, -aroundCheck);
    }
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_TabWidgetTabContents) return usual.adjusted(0, belowTabs, 0, 0);
    const auto *line = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && line && line->lineWidth > 0) {
        const int more = controls::fieldMargin - line->lineWidth - 2; // 2: the line's own
        return usual.adjusted(more, 0, -more, 0);
    }
    return usual;
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_DefaultFrameWidth: // of an area as wide as the ring
        return qobject_cast<const QAbstractScrollArea *>(widget) ? std::max(2, usual) : usual;
    case PM_ScrollBarExtent: return theme::scaled(10);
    case PM_ScrollBarSliderMin: return theme::scaled(32);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ScrollView_ScrollBarOverlap: {
        const auto *bar = qobject_cast<const QScrollBar *>(widget);
        const auto *area = bar && bar->orientation() == Qt::Vertical ? roomyAreaOf(bar) : nullptr;
        return area ? freeBeside(*area) : 0;
    }
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return theme::scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin: return 0;
    case PM_MenuVMargin: return 4;
    case PM_ToolTipLabelFrameWidth: return 6;
    default: return usual;
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    if (hint == SH_ToolTipLabel_Opacity) return 255;
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText) return 0;
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition) return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton) return theme::icon(u"close"_s);
    return QProxyStyle::standardIcon(icon, option, widget);
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget)) widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->document()->setDocumentMargin(controls::fieldMargin - 2); // 2: its frame
}

} // namespace koshin
