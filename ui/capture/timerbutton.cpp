// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/timerbutton.h"

#include "capture/timerpopup.h"
#include "text/valuetext.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace koshin {

TimerButton::TimerButton(QWidget *parent) : Button({}, Look::Bare, parent)
{
    setObjectName(u"timer"_s);
    setIcon(theme::icon(u"timer"_s));
    setIconSize({16, 16});
    connect(this, &Button::clicked, this, &TimerButton::toggle);
    connect(&m_keeper, &TimerKeeper::changed, this, &TimerButton::refresh);
    connect(&m_keeper, &TimerKeeper::gapFound, this, [this] {
        refresh();
        if (!isVisible()) return;
        popup().open(TimerPopup::Focus::Left); // the person is typing something else
        QAccessibleEvent event(&popup(), QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
    refresh();
}

TimerButton::~TimerButton()
{
    delete m_popup;
}

TimerPopup &TimerButton::popup()
{
    if (!m_popup) {
        m_popup = new TimerPopup(this, m_keeper);
        connect(m_popup, &TimerPopup::recorded, this, &TimerButton::recorded);
        connect(m_popup, &TimerPopup::left, this, &TimerButton::left);
    }
    return *m_popup;
}

void TimerButton::tellKeys(const QString &keys)
{
    m_keys = keys;
    refresh();
}

bool TimerButton::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void TimerButton::toggle()
{
    if (!m_keeper.session()) return;
    if (!isOpen() || !m_popup->hasFocusWithin()) return popup().open(TimerPopup::Focus::Taken);
    m_popup->hide();
    Q_EMIT left();
}

void TimerButton::refresh()
{
    const auto &timer = m_keeper.timer();
    const int minutes = m_keeper.minutes();
    const QString figures = u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    QString words = tr("Timer");
    if (!timer) setText({});
    else if (m_keeper.gap()) setText(tr("%1 ?", "a running timer with a question").arg(figures));
    else if (timer->isPaused()) setText(tr("%1 paused").arg(figures));
    else setText(figures);
    if (timer) {
        const QString worked = text::duration(minutes);
        words = m_keeper.gap()      ? tr("Timer: %1, with a question about idle time").arg(worked)
                : timer->isPaused() ? tr("Timer: paused after %1").arg(worked)
                                    : tr("Timer: running for %1").arg(worked);
    }
    setAccessibleName(words);
    setTip(m_keys.isEmpty() ? words : tr("%1 (%2)", "what it is, and its keys").arg(words, m_keys));
    updateGeometry();
    update();
}

} // namespace koshin
