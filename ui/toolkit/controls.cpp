// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/controls.h"

#include "toolkit/strokes.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QAbstractSpinBox>
#include <QPainter>

#include <algorithm>

namespace koshin::controls {
namespace {

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor edgeOf(const QStyleOption &option)
{
    return option.palette.color(is(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled,
                                QPalette::Shadow);
}

QColor inkOf(const QStyleOption &option, QPalette::ColorRole role = QPalette::ButtonText)
{
    return option.palette.color(is(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, role);
}

/// A field's ground: the pane's, or the page's where it can hold nothing now.
QColor groundOf(const QStyleOption &option)
{
    return is(option, QStyle::State_Enabled) ? option.palette.color(QPalette::Base)
                                             : option.palette.color(QPalette::Window);
}

void tick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.69), at(0.75, 0.32)});
    painter.restore();
}

QColor markInk(const QStyleOption &option)
{
    return is(option, QStyle::State_Enabled) ? theme::colour(theme::Ink::Accent) : inkOf(option, QPalette::Text);
}

} // namespace

void field(QPainter &painter, const QStyleOption &option)
{
    paint::frame(painter, option.rect, edgeOf(option), groundOf(option));
    if (is(option, QStyle::State_HasFocus)) paint::ring(painter, option.rect);
}

void check(QPainter &painter, const QStyleOption &option)
{
    const bool on = is(option, QStyle::State_On);
    const QColor ink = markInk(option);
    const QRectF box = paint::onPixels(painter, option.rect);
    paint::frame(painter, box, on ? ink : edgeOf(option), on ? ink : groundOf(option), 3);
    if (on) tick(painter, box, theme::colour(theme::Ink::Pane));
    if (!is(option, QStyle::State_NoChange)) return;
    QRectF some(0, 0, box.width() / 2, 2); // some of what it stands for
    some.moveCenter(box.center());
    painter.fillRect(paint::onPixels(painter, some), ink);
}

void radio(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = paint::onPixels(painter, option.rect);
    const bool on = is(option, QStyle::State_On);
    paint::frame(painter, box, on ? markInk(option) : edgeOf(option), groundOf(option), box.width() / 2);
    const double in = box.width() * 0.28;
    if (on) paint::frame(painter, box.adjusted(in, in, -in, -in), {}, markInk(option), box.width());
}

void pushButton(QPainter &painter, const QStyleOptionButton &option)
{
    const bool on = is(option, QStyle::State_Enabled);
    const bool over = on && (is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken));
    paint::frame(painter, option.rect, edgeOf(option), over ? theme::hover() : option.palette.color(QPalette::Button));
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const bool over = is(option, QStyle::State_Enabled) && is(option, QStyle::State_MouseOver);
    if (over || is(option, QStyle::State_Sunken)) paint::frame(painter, option.rect, {}, theme::selection());
}

void combo(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    if (option.frame) field(painter, option);
    paint::chevron(painter, QRectF(arrow).center(), Qt::DownArrow, inkOf(option));
}

void spin(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    if (option.frame) field(painter, option);
    const auto step = [&](const QRect &box, Qt::ArrowType way, QStyle::SubControl part, bool possible) {
        const bool over = possible && option.activeSubControls == part && is(option, QStyle::State_MouseOver);
        if (over) paint::frame(painter, box, {}, theme::selection(), 2);
        const QColor ink = possible ? inkOf(option) : option.palette.color(QPalette::Disabled, QPalette::ButtonText);
        paint::chevron(painter, QRectF(box).center(), way, ink);
    };
    using Steps = QAbstractSpinBox;
    step(up, Qt::UpArrow, QStyle::SC_SpinBoxUp, option.stepEnabled.testFlag(Steps::StepUpEnabled));
    step(down, Qt::DownArrow, QStyle::SC_SpinBoxDown, option.stepEnabled.testFlag(Steps::StepDownEnabled));
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    if (option.maximum <= option.minimum) return;
    const bool upright = option.orientation == Qt::Vertical;
    const bool held = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    const int width = held ? heldThumbWidth : thumbWidth;
    // Along the outer side, a pixel from it, so that it lies beside the words.
    const QRect shape = upright ? QRect(thumb.right() - width, thumb.top() + 2, width, thumb.height() - 4)
                                : QRect(thumb.left() + 2, thumb.bottom() - width, thumb.width() - 4, width);
    paint::frame(painter, shape, {}, theme::colour(held ? theme::Ink::Muted : theme::Ink::Edge), width / 2.0);
}

void tabLine(QPainter &painter, const QStyleOptionTab &option)
{
    const QRectF line = QRectF(option.rect).adjusted(0, 0, -tabGap, 0);
    if (is(option, QStyle::State_Selected)) {
        QRectF strong = paint::onPixels(painter, line);
        strong.setTop(strong.bottom() - 2);
        painter.fillRect(strong, theme::colour(theme::Ink::Accent));
    } else if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled)) {
        paint::lineBelow(painter, line, theme::colour(theme::Ink::Edge));
    }
}

void tabWord(QPainter &painter, const QStyleOptionTab &option)
{
    const bool chosen = is(option, QStyle::State_Selected);
    const bool over = is(option, QStyle::State_MouseOver);
    painter.save();
    QFont font = painter.font();
    font.setBold(chosen);
    painter.setFont(font);
    painter.setPen(!is(option, QStyle::State_Enabled)
                       ? inkOf(option)
                       : theme::colour(chosen || over ? theme::Ink::Text : theme::Ink::Muted));
    const QRect box = option.rect.adjusted(tabIndent, 0, -tabGap, -2);
    QString word = option.text;
    paint::line(painter, box, word.replace(QStringLiteral("&&"), QStringLiteral("&")));
    if (is(option, QStyle::State_HasFocus)) paint::ring(painter, option.rect.adjusted(0, 1, -tabGap, -4));
    painter.restore();
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option, double turn)
{
    QRectF groove(option.rect);
    groove.setHeight(progressHeight);
    groove.moveCenter(QRectF(option.rect).center());
    paint::frame(painter, groove, {}, theme::trough(), progressHeight / 2.0);
    const double whole = option.maximum - option.minimum;
    QRectF done = groove;
    if (whole > 0) {
        done.setWidth(groove.width() * std::clamp((option.progress - option.minimum) / whole, 0.0, 1.0));
    } else {
        done.setWidth(groove.width() / 4);
        done.moveLeft(groove.left() + (groove.width() - done.width()) * turn);
    }
    if (done.width() >= 1) paint::frame(painter, done, {}, theme::colour(theme::Ink::Accent), progressHeight / 2.0);
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        QRectF line(option.rect.adjusted(menuMargin, 0, -menuMargin, 0));
        line.setBottom(QRectF(option.rect).center().y());
        return paint::lineBelow(painter, line, theme::colour(theme::Ink::Line));
    }
    const bool enabled = is(option, QStyle::State_Enabled);
    if (enabled && is(option, QStyle::State_Selected))
        paint::frame(painter, QRectF(option.rect).adjusted(4, 1, -4, -1), {}, theme::selection());
    QRect box = option.rect.adjusted(menuMargin, 0, -menuMargin, 0);
    if (option.menuHasCheckableItems || option.maxIconWidth > 0) {
        const QRect sign(box.left() - 2, box.center().y() - 8, 16, 16);
        if (option.checked) tick(painter, sign, markInk(option));
        else option.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        box.setLeft(box.left() + menuColumn);
    }
    painter.save();
    painter.setFont(option.font);
    const QStringList parts = option.text.split(u'\t');
    painter.setPen(inkOf(option));
    painter.drawText(
        box, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine | Qt::TextHideMnemonic | Qt::TextDontClip,
        parts.first());
    if (parts.size() > 1) {
        if (enabled) painter.setPen(theme::colour(theme::Ink::Muted));
        paint::line(painter, box, parts.last(), Qt::AlignRight);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paint::chevron(painter, QPointF(box.right() - 3, QRectF(box).center().y()), Qt::RightArrow, inkOf(option));
    painter.restore();
}

void splitter(QPainter &painter, const QStyleOption &option)
{
    const bool held = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    const bool beside = is(option, QStyle::State_Horizontal); // the panes lie beside each other
    QRectF grip(0, 0, beside ? 4 : 32, beside ? 32 : 4);
    grip.moveCenter(QRectF(option.rect).center());
    paint::frame(painter, grip, {}, theme::colour(held ? theme::Ink::Edge : theme::Ink::Line), 2);
}

void headerSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, theme::colour(theme::Ink::Pane));
    paint::lineBelow(painter, option.rect, theme::colour(theme::Ink::Line));
}

} // namespace koshin::controls
