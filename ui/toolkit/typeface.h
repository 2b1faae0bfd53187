// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/codes.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace koshin::theme {

/// The type of the window, from what the desktop says of itself: for English its font, or a good one
/// where it names none; for Japanese the same if that writes Japanese, else BIZ UDPGothic. What the
/// first family lacks is taken from BIZ UDPGothic, where it is installed, in either language.
[[nodiscard]] QFont typeface(const QFont &system, Language language);

/// What a line of text takes above and below its baseline, in pixels: what the font says, or what
/// its letters and those of the fonts that stand in for it need, where that is more.
struct LineRoom
{
    int ascent = 0;
    int descent = 0;
    [[nodiscard]] int height() const { return ascent + descent; }
};
[[nodiscard]] LineRoom lineRoom(const QFont &font);
/// How high a field or a button with one line in it is: all of them alike.
[[nodiscard]] int controlHeight(const QFont &font);
/// Letters and marks that reach highest and lowest, in Latin and Japanese: what `lineRoom` measures.
[[nodiscard]] QString farReaching();

} // namespace koshin::theme

namespace koshin::paint {

/// One line of text in the painter's font and pen, ended by an ellipsis where it is longer than the
/// box. It stands in the middle of the box by its room, so that a box as high as that cuts nothing.
void line(QPainter &painter, const QRect &box, const QString &text, Qt::Alignment alignment = Qt::AlignLeft);
/// How wide `line` draws the text, in pixels. What begins with a digit or stands at the right is a figure: its digits
/// are of one width, so that figures below one another stand in columns, whatever the typeface.
[[nodiscard]] int lineWidth(const QFont &font, const QString &text, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace koshin::paint
