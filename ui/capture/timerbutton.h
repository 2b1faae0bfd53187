// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/timerkeeper.h"
#include "toolkit/widgets.h"

#include <QPointer>

namespace koshin {

class TimerPopup;

/// The timer in the top bar: its time while one runs, and the way to start, pause and end it.
class TimerButton : public Button
{
    Q_OBJECT

public:
    explicit TimerButton(QWidget *parent = nullptr);
    ~TimerButton() override;

    void setSession(Session *session) { m_keeper.setSession(session); }
    [[nodiscard]] TimerKeeper &keeper() { return m_keeper; }
    /// Tells the keys that open it; none if empty.
    void tellKeys(const QString &keys);
    /// Opens what the button opens, or takes the focus there; closes it when the focus is there.
    void toggle();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void recorded(const QString &sentence);
    void left(); ///< the person is done with it

private:
    void refresh();
    [[nodiscard]] TimerPopup &popup();

    TimerKeeper m_keeper;
    QString m_keys;
    QPointer<TimerPopup> m_popup; ///< part of the window
};

} // namespace koshin
