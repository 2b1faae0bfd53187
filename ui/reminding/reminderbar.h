// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/messagebar.h"
#include "watch/pendingreminders.h"

class QTimer;

namespace koshin {

class Session;

/// Says in the window what has come due, once it is in front of the person, and marks it as told: only
/// of today. Their number is that of the day that is looked at.
class ReminderBar : public MessageBar
{
    Q_OBJECT

public:
    explicit ReminderBar(QWidget *parent);
    void setSession(Session *session);
    /// On a page that says the same the bar stays away; what it has to say waits for another one.
    void setAway(bool away);
    /// What it said was seen elsewhere: it does not come back.
    void dismiss();
    /// Counts at once where another day is looked at than was counted for; nothing is told of it.
    void countFor(Date asOf);
    /// Takes up what was put off or chosen, which is no change of the ledger.
    void lookSoon();

Q_SIGNALS:
    void counted(int current); ///< how many reminders hold on the as-of day

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void tellCount(const PendingReminders &pending);

    Session *m_session = nullptr;
    QTimer *m_soon;
    Maybe<Date> m_countedOn;
    bool m_isAway = false;
    bool m_waits = false; ///< something was said and not closed when the bar went away
};

} // namespace koshin
