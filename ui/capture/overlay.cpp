// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/overlay.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace koshin {

Overlay::Overlay(QWidget *anchor, int width) : Card(anchor->window()), m_anchor(anchor), m_width(width)
{
    hide();
    anchor->window()->installEventFilter(this);
    anchor->installEventFilter(this);
}

void Overlay::open()
{
    show();
    place();
    raise();
}

void Overlay::place()
{
    if (!isVisible()) return;
    constexpr int margin = 8;
    const QWidget *window = parentWidget();
    const int width = std::min(std::max(m_width, m_anchor->width()), window->width() - 2 * margin);
    activateLayouts();
    const int wanted = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    const QPoint below = m_anchor->mapTo(window, QPoint(0, m_anchor->height() + 4));
    const int left = std::clamp(below.x(), margin, std::max(margin, window->width() - width - margin));
    const int lowest = window->height() - margin - wanted; // in a low window it may cover its anchor
    const int top = std::clamp(lowest, margin, std::max(margin, below.y()));
    setGeometry(left, top, width, std::min(wanted, std::max(1, window->height() - top - margin)));
}

// What a part needs reaches the layout around it only once its own layout is up to date, so the inner ones come first.
void Overlay::activateLayouts()
{
    const QList<QWidget *> parts = findChildren<QWidget *>();
    std::for_each(parts.rbegin(), parts.rend(), [](QWidget *part) {
        if (part->layout()) part->layout()->activate();
    });
    if (layout()) layout()->activate();
}

bool Overlay::event(QEvent *event)
{
    const bool done = Card::event(event);
    if (event->type() == QEvent::LayoutRequest) place();
    return done;
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && (watched == parentWidget() || watched == m_anchor)) place();
    return Card::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(rect(), theme::colour(theme::Ink::Ground)); // nothing of the page shines through
    Card::paintEvent(event);
}

} // namespace koshin
