// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/theme.h"

#include <QPushButton>

namespace koshin {

/// A figure in words that leads to what it was made of: reads as text, works as a button, by
/// mouse and keyboard. Too long for its place, it is cut, and its tooltip tells it whole.
class FigureLink : public QPushButton
{
    Q_OBJECT

public:
    FigureLink(const QString &figure, theme::Size size, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setAlignment(Qt::Alignment alignment) { m_alignment = alignment; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace koshin
