// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerbutton.h"

#include "text/valuetext.h"
#include "timerpopup.h"

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
        if (isVisible()) popup().open();
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

bool TimerButton::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void TimerButton::toggle()
{
    if (!m_keeper.session()) return;
    if (!isOpen()) return popup().open();
    m_popup->hide();
    Q_EMIT left();
}

void TimerButton::refresh()
{
    const auto &timer = m_keeper.timer();
    const int minutes = m_keeper.minutes();
    const QString figures = u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    QString words = tr("Timer (Ctrl+T)");
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
    setToolTip(u"<span>%1</span>"_s.arg(words.toHtmlEscaped()));
    updateGeometry();
    update();
}

} // namespace koshin
