// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/mark.h"

#include <QWidget>

class QPainter;

namespace koshin::paint {

/// The shape of a mark, in its colour, centred in `box`. Shapes differ without colour.
void mark(QPainter &painter, const QRectF &box, StatusMark mark);
/// The same in a colour of the caller's, for filled grounds.
void mark(QPainter &painter, const QRectF &box, StatusMark mark, const QColor &colour);

/// Size of a chip: mark and word on a pale rounded ground.
[[nodiscard]] QSize chipSize(const QString &word);
/// What a chip lies on: a selected row, or a list with a tint, asks for an edge around it.
enum class On { Pane, Tint };
/// Draws a chip at the left end of `box`, elided to its width.
void chip(QPainter &painter, const QRect &box, StatusMark mark, const QString &word, On on = On::Pane);

} // namespace koshin::paint

namespace koshin {

/// A chip as a widget of its own, named by its word for screen readers.
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);
    void setMark(StatusMark mark, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusMark m_mark = Verdict::Undecided;
    QString m_word;
};

} // namespace koshin
