// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/typeface.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace koshin::report {

/// Some lines of text in a column, broken to its width.
class TextBox
{
public:
    TextBox(const Drawn &text, const QFont &font, double left, double width, Qt::Alignment alignment = Qt::AlignLeft);

    /// Paints in a colour of its own; else in black.
    void setInk(const QColor &ink) { m_ink = ink; }

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    /// Where the line begins below the box's top; for `lines()` the box's height.
    [[nodiscard]] double lineTop(int line) const;
    void paint(QPainter &painter, double top) const { paint(painter, top, 0, lines()); }
    /// Only the lines from `first` up to `end`, the first of them at `top`.
    void paint(QPainter &painter, double top, int first, int end) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    QColor m_ink = Qt::black;
    double m_left;
    double m_height = 0;
};

/// A QR code as squares.
class QrCode
{
public:
    /// With error correction of level M (15 %). No text is too long that a confirmation form could have.
    explicit QrCode(const QString &text);

    /// Paints it with its quiet zone of four modules.
    void paint(QPainter &painter, QPointF at, double size) const;

private:
    int m_width = 0; ///< in modules
    std::vector<bool> m_dark;
};

/// A rectangle of one colour in a row, from the row's top.
struct Fill
{
    QRectF rect;
    QColor colour;
};

/// Texts side by side, as in a row of a table, with what surrounds them.
struct Row
{
    std::vector<TextBox> cells;
    double above = 0; ///< space before the text
    double below = 0; ///< space after it
    double left = 0;  ///< of frame and rule
    double width = 0;
    QColor ground;    ///< invalid: none
    QColor rule;      ///< line below; invalid: none
    QColor bar;       ///< thick line at the left; invalid: none
    double least = 0; ///< of the height of the texts
    std::vector<Fill> fills;
    std::shared_ptr<const QrCode> code; ///< at the left, as high as the row
    QImage picture;                     ///< at the left, as high as the row

    [[nodiscard]] double height() const;
    [[nodiscard]] int lines() const;
    void paint(QPainter &painter, double top) const;
    /// A part of the row that is higher than a page: the lines from `first` up to `end`.
    void paint(QPainter &painter, double top, int first, int end) const;
    [[nodiscard]] double height(int first, int end) const;
};

} // namespace koshin::report
