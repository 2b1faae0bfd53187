// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/pagepreview.h"

#include "toolkit/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

Button *turning(const QString &name, const QString &icon, const QString &words)
{
    auto *button = new Button({}, Button::Look::Plain);
    button->setObjectName(name);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(words);
    button->setTip(words);
    button->setAutoDefault(false);
    return button;
}

Button *zooming(const QString &name, const QString &sign, const QString &words)
{
    auto *button = new Button(sign, Button::Look::Plain);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setTip(words);
    button->setAutoDefault(false);
    return button;
}

// Ctrl+= is + without Shift on many keyboards.
QList<QKeySequence> keysFor(QKeySequence::StandardKey key)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (key == QKeySequence::ZoomIn) keys += QKeySequence(Qt::CTRL | Qt::Key_Equal);
    return keys;
}

const QKeySequence fitKey(Qt::CTRL | Qt::Key_0);
constexpr double leastZoom = 0.5;
constexpr double mostZoom = 2.5;

} // namespace

PagePreview::PagePreview(Keys keys, QWidget *parent)
    : QWidget(parent), m_previous(turning(u"previousPage"_s, u"previous"_s, tr("Previous page"))),
      m_next(turning(u"nextPage"_s, u"next"_s, tr("Next page"))),
      m_smaller(zooming(u"zoomOut"_s, u"−"_s, tr("Zoom out (Ctrl+-)"))),
      m_larger(zooming(u"zoomIn"_s, u"+"_s, tr("Zoom in (Ctrl++)"))),
      m_fit(zooming(u"fitWidth"_s, tr("Fit width"), tr("Fit width (Ctrl+0)"))),
      m_place(plainLabel({}, theme::Size::Body, theme::Ink::Muted)), m_area(new ReadingArea), m_paper(new QLabel),
      m_soon(new QTimer(this))
{
    m_place->setObjectName(u"place"_s);
    m_place->setWordWrap(false);
    m_paper->setObjectName(u"paper"_s);
    m_paper->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_area->setObjectName(u"pages"_s);
    m_area->setWidget(m_paper);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the page's width does not change as it comes
    m_area->setAccessibleName(tr("Preview"));
    constexpr int whileDragged = 60; // ms; a page is painted once the window's edge rests
    m_soon->setSingleShot(true);
    m_soon->setInterval(whileDragged);
    connect(m_soon, &QTimer::timeout, this, &PagePreview::want);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_place, 1);
    addZooming(bar, keys);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_area, 1);
    connect(m_previous, &Button::clicked, this, [this] { go(m_page - 1); });
    connect(m_next, &Button::clicked, this, [this] { go(m_page + 1); });
    setNone();
}

void PagePreview::addZooming(QHBoxLayout *bar, Keys keys)
{
    for (Button *button : {m_smaller, m_larger, m_fit}) bar->addWidget(button);
    connect(m_smaller, &Button::clicked, this, &PagePreview::zoomOut);
    connect(m_larger, &Button::clicked, this, &PagePreview::zoomIn);
    connect(m_fit, &Button::clicked, this, &PagePreview::fit);
    if (keys == Keys::OfWindow) addShortcuts();
    m_area->installEventFilter(this);
    m_area->viewport()->installEventFilter(this);
    zoomTo(1);
}

void PagePreview::addShortcuts()
{
    for (const QKeySequence &keys : keysFor(QKeySequence::ZoomIn))
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &PagePreview::zoomIn);
    for (const QKeySequence &keys : keysFor(QKeySequence::ZoomOut))
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &PagePreview::zoomOut);
    connect(new QShortcut(fitKey, this), &QShortcut::activated, this, &PagePreview::fit);
}

void PagePreview::zoomTo(double zoom)
{
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    m_smaller->setEnabled(m_zoom > leastZoom);
    m_larger->setEnabled(m_zoom < mostZoom);
    m_area->setHorizontalScrollBarPolicy(m_zoom > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    want();
}

bool PagePreview::zoomBy(const QKeyEvent &event)
{
    const QKeySequence pressed(event.keyCombination());
    void (PagePreview::*deed)() = keysFor(QKeySequence::ZoomIn).contains(pressed)    ? &PagePreview::zoomIn
                                  : keysFor(QKeySequence::ZoomOut).contains(pressed) ? &PagePreview::zoomOut
                                  : pressed == fitKey                                ? &PagePreview::fit
                                                                                     : nullptr;
    if (!deed || m_count == 0) return false;
    if (event.type() == QEvent::KeyPress) (this->*deed)();
    return true;
}

bool PagePreview::turn(int key)
{
    const QScrollBar &bar = *m_area->verticalScrollBar();
    const bool goesOn = key == Qt::Key_PageDown && bar.value() == bar.maximum() && m_page + 1 < m_count;
    const bool goesBack = key == Qt::Key_PageUp && bar.value() == bar.minimum() && m_page > 0;
    if (goesOn || goesBack) go(m_page + (goesOn ? 1 : -1));
    return goesOn || goesBack;
}

bool PagePreview::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && watched == m_area) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isTaken = zoomBy(key) || (event->type() == QEvent::KeyPress && turn(key.key()));
        if (isTaken) event->accept(); // the window does not hear it
        return isTaken;
    }
    if (event->type() != QEvent::Wheel) return QWidget::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier)) return false;
    if (const int turned = wheel->angleDelta().y(); turned != 0) turned > 0 ? zoomIn() : zoomOut();
    return true;
}

void PagePreview::open(int count, bool isPicture)
{
    m_isPicture = isPicture;
    m_previous->setVisible(!isPicture);
    m_next->setVisible(!isPicture);
    m_page = 0;
    m_shown = -1;
    setPages(count);
}

void PagePreview::setPages(int count)
{
    m_count = count;
    go(m_page);
}

void PagePreview::setWaiting()
{
    m_count = 0;
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    m_place->setText(tr("Preparing…"));
}

void PagePreview::setNone()
{
    setWaiting();
    m_place->clear();
    m_paper->clear();
    m_shown = -1;
}

void PagePreview::go(int page)
{
    m_page = std::clamp(page, 0, std::max(0, m_count - 1));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_count);
    m_place->setText(m_isPicture ? QString() : tr("Page %1 of %2").arg(m_page + 1).arg(m_count));
    m_area->setAccessibleDescription(m_place->text());
    want();
}

void PagePreview::want()
{
    const double ratio = devicePixelRatioF();
    if (m_count > 0) Q_EMIT pageWanted(m_page, std::max(1, int(m_area->viewport()->width() * m_zoom * ratio)));
}

void PagePreview::showPage(int page, const QImage &image)
{
    if (page != m_page || m_count == 0) return;
    if (image.isNull()) return m_paper->setText(tr("This page cannot be drawn."));
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    QPainter edge(&pixmap); // paper on a light ground
    edge.setPen(theme::colour(theme::Ink::Line));
    edge.drawRect(QRectF({0.5, 0.5}, pixmap.deviceIndependentSize() - QSizeF(1, 1)));
    edge.end();
    m_paper->setPixmap(pixmap);
    m_paper->setMinimumSize(m_zoom > 1 ? int(pixmap.deviceIndependentSize().width()) : 0,
                            int(pixmap.deviceIndependentSize().height()));
    if (std::exchange(m_shown, page) != page) m_area->verticalScrollBar()->setValue(0);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_soon->start();
}

} // namespace koshin
