// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/figurelink.h"

#include "text/tame.h"
#include "toolkit/shown.h"
#include "toolkit/typeface.h"

#include <QPainter>

#include <algorithm>

namespace koshin {
namespace {

constexpr int side = 3; ///< room for the focus frame

} // namespace

FigureLink::FigureLink(const QString &figure, theme::Size size, QWidget *parent)
    : QPushButton(text::tame(figure), parent)
{
    setShortcut({}); // an ampersand in the text means itself
    setFont(theme::font(size));
    setAccessibleName(text::tame(figure));
    setToolTip(plainTip(figure));
    setAccessibleDescription(text::tame(figure));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FigureLink::sizeHint() const
{
    return {paint::lineWidth(font(), text(), m_alignment) + 2 * side + 1, theme::lineRoom(font()).height() + 2 * side};
}

QSize FigureLink::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 4 * fontMetrics().height()), sizeHint().height()};
}

void FigureLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = theme::colour(isEnabled() ? theme::Ink::Accent : theme::Ink::Muted);
    QFont shown = font();
    shown.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(shown);
    painter.setPen(ink);
    const int beside = hasFocus() ? side : 0; // in line with other text, but clear of its frame
    const QRect inner = rect().adjusted(beside, 0, -beside, 0);
    paint::line(painter, inner, text(), m_alignment);
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace koshin
