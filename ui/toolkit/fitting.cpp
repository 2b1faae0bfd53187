// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/fitting.h"

#include "toolkit/theme.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace koshin {

namespace {

// What the widget needs at least where it is given this width.
QSize leastOf(const QWidget &widget, int width)
{
    const QLayout *layout = widget.layout();
    const QSize least = widget.minimumSizeHint();
    const int across = std::max(width, least.width());
    return {across, layout && layout->hasHeightForWidth() ? layout->minimumHeightForWidth(across) : least.height()};
}

} // namespace

QSize roomFor(const QWidget &window)
{
    constexpr QSize around(8, 36); // edges, and a title bar
    return window.screen()->availableSize() - around;
}

void openAt(QWidget &window, QSize wanted)
{
    const int width = std::min(theme::scaled(wanted.width()), roomFor(window).width());
    const QLayout *contents = window.layout();
    const bool flows = contents && contents->hasHeightForWidth();
    const int needed = flows ? contents->totalHeightForWidth(width) : window.sizeHint().height();
    const int height = wanted.height() > 0 ? theme::scaled(wanted.height()) : needed;
    window.resize(width, std::min(height, roomFor(window).height()));
}

Beside::Beside(QWidget *first, QWidget *second, int least, QWidget *parent)
    : QWidget(parent), m_first(first), m_second(second), m_least(least),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(first, 1, Qt::AlignTop);
    m_layout->addWidget(second, 0, Qt::AlignTop);
    m_layout->setAlignment(first, {});
}

bool Beside::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) settle();
    return handled;
}

void Beside::settle()
{
    const int second = m_second->isVisibleTo(this) ? m_second->sizeHint().width() : 0;
    const int first = m_least > 0 ? m_least : m_first->sizeHint().width();
    const bool below = second > 0 && width() < first + m_layout->spacing() + second;
    if (below == isBelow()) return;
    m_layout->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setAlignment(m_second, below ? Qt::AlignLeft : Qt::AlignTop);
}

QSize Beside::minimumSizeHint() const
{
    const int second = m_second->isVisibleTo(this) ? m_second->minimumSizeHint().width() : 0;
    return {std::max(m_first->minimumSizeHint().width(), second), m_layout->minimumSize().height()};
}

ViewStack::ViewStack(QWidget *parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize ViewStack::minimumSizeHint() const
{
    const QWidget *view = currentWidget();
    return view ? QSize(view->minimumSizeHint().width(), leastOf(*view, width()).height()) : QSize();
}

void ViewStack::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) updateGeometry();
}

PageRoom::PageRoom(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize PageRoom::sizeHint() const
{
    return widget()->sizeHint();
}

QSize PageRoom::minimumSizeHint() const
{
    return {theme::scaled(480), theme::scaled(160)};
}

void PageRoom::settle()
{
    QSize room = maximumViewportSize(); // the bar at the side lies over the page's margin
    if (leastOf(*widget(), room.width()).width() > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    widget()->resize(leastOf(*widget(), room.width()).expandedTo(room));
}

void PageRoom::resizeEvent(QResizeEvent *event)
{
    settle();
    QScrollArea::resizeEvent(event);
}

bool PageRoom::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        settle();
    }
    return handled;
}

} // namespace koshin
