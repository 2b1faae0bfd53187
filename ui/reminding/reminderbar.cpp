// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/reminderbar.h"

#include "session/session.h"
#include "text/remindertext.h"
#include "watch/pendingreminders.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace koshin {

ReminderBar::ReminderBar(QWidget *parent)
    : MessageBar(StatusMark::notice(), Closing::ByPerson, parent), m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("reminderBar"));
    m_soon->setSingleShot(true);
    m_soon->setInterval(300);
    connect(m_soon, &QTimer::timeout, this, &ReminderBar::look);
}

void ReminderBar::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::changed, this, &ReminderBar::lookSoon);
    window()->installEventFilter(this);
    lookSoon();
}

void ReminderBar::dismiss()
{
    m_waits = false;
    hide();
}

void ReminderBar::setAway(bool away)
{
    if (away == m_isAway) return;
    m_isAway = away;
    if (away) {
        m_waits = !isHidden();
        hide();
    } else {
        setVisible(m_waits);
        if (m_session) lookSoon();
    }
}

void ReminderBar::lookSoon()
{
    m_soon->start();
}

bool ReminderBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_session) lookSoon();
    return MessageBar::eventFilter(watched, event);
}

// The first count is no hurry: the window is to be seen before it.
void ReminderBar::countFor(Date asOf)
{
    if (!m_countedOn || !m_session->isLoaded()) return;
    if (m_countedOn == asOf && m_session->isToday()) return; // `look` follows what changes today
    if (const auto pending = pendingReminders(m_session->workspace(), m_session->ledger(), m_session->assessment()))
        tellCount(*pending);
}

void ReminderBar::tellCount(const PendingReminders &pending)
{
    m_countedOn = pending.today();
    Q_EMIT counted(int(standingReminders(pending.all, pending.deliveries, pending.today()).size()));
}

// What the person does not have in front of her is left for the desktop to say.
void ReminderBar::look()
{
    if (!m_session->isLoaded() || !m_session->isToday()) return;
    if (m_session->isBusy()) return lookSoon();
    const auto pending = pendingReminders(m_session->workspace(), m_session->ledger(), m_session->assessment());
    if (!pending) return;
    const auto standing = standingReminders(pending->all, pending->deliveries, pending->today());
    tellCount(*pending);
    if (pending->due.empty() || m_isAway || !window()->isActiveWindow()) return;
    auto spoken = gravestOfEach(pending->due);
    std::erase_if(spoken, [&](const Reminder &r) {
        return std::ranges::find(standing, r.subject, &Reminder::subject) == standing.end();
    });
    if (!spoken.empty())
        tell(text::summary(spoken, pending->assessment, pending->today(), text::Titles::Said), tr("Show all"));
    if (!m_session->isReadOnly()) (void)markTold(m_session->workspace(), *pending); // else it is said again
}

} // namespace koshin
