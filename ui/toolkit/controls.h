// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// How each control looks. WindowStyle says when, and where its parts lie.
namespace koshin::controls {

constexpr int fieldMargin = 8;    ///< from a field's edge to its text
constexpr int arrowRoom = 26;     ///< of a combo's arrow
constexpr int stepRoom = 24;      ///< of a spin box's arrows
constexpr int thumbWidth = 4;     ///< of a scroll bar, a thin line over the margin
constexpr int heldThumbWidth = 8; ///< of the same under the pointer
constexpr int tabIndent = 4;      ///< from a tab's line to its word
constexpr int tabGap = 18;        ///< between one tab's line and the next
constexpr int menuMargin = 12;    ///< from a menu's edge to its words
constexpr int menuColumn = 26;    ///< of checks and icons in a menu
constexpr int progressHeight = 6;

void field(QPainter &painter, const QStyleOption &option);
void check(QPainter &painter, const QStyleOption &option);
void radio(QPainter &painter, const QStyleOption &option);
void pushButton(QPainter &painter, const QStyleOptionButton &option);
void toolButton(QPainter &painter, const QStyleOption &option);
void combo(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow);
void spin(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb);
/// The line of a tab; the selected one in the accent.
void tabLine(QPainter &painter, const QStyleOptionTab &option);
void tabWord(QPainter &painter, const QStyleOptionTab &option);
/// `turn` is how far the bar of a work without measure has gone, 0 to 1.
void progress(QPainter &painter, const QStyleOptionProgressBar &option, double turn);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void splitter(QPainter &painter, const QStyleOption &option);
void headerSection(QPainter &painter, const QStyleOption &option);

} // namespace koshin::controls
