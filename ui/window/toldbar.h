// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "toolkit/messagebar.h"

#include <functional>

class QTimer;

namespace koshin {

/// What was done last, with the way back. The one place that decides what stands there: each change of
/// the ledger, whoever made it, takes away what was said before; one made here is told, and the button
/// takes back the entry of the journal that the words are about, or nothing. It leaves by itself.
class ToldBar : public MessageBar
{
    Q_OBJECT

public:
    explicit ToldBar(QWidget *parent);
    void setSession(Session *session);

    /// Tells the change just made here in words of its own, with the way back from it.
    void tellChange(const QString &sentence);
    /// Tells what is no change of the ledger.
    void say(const QString &sentence);
    /// Tells it with something to do about it.
    void offer(const QString &sentence, const QString &action, std::function<void()> run);

Q_SIGNALS:
    void undoRequested();

private:
    void ledgerChanged();
    void put(const QString &sentence, const QString &action, std::function<void()> run);
    void takeBack(qint64 entry);
    void leave();

    Session *m_session = nullptr;
    std::function<void()> m_run;
    QTimer *m_leaving;
};

} // namespace koshin
