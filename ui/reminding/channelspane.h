// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/pageplace.h"
#include "reminding/cardscroll.h"
#include "session/session.h"
#include "watch/approval.h"
#include "watch/pendingreminders.h"

class QCheckBox;
class QLabel;

namespace koshin {

class Button;
class LineEditor;
class WindowSettings;

/// By which ways the person is told: each with its switch, where it leads, and what is wrong with it.
class ChannelsPane : public CardScroll
{
    Q_OBJECT

public:
    ChannelsPane(Session &session, WindowSettings &settings, QWidget *parent = nullptr);
    /// What can be chosen here, as the search finds it.
    [[nodiscard]] static std::vector<PagePlace> places();
    void refresh();

Q_SIGNALS:
    void kept();
    void failed(const koshin::Error &error);

private:
    /// A card of a channel; returns where it says what is wrong.
    QLabel *addWay(const QString &title, const QString &remark, const QList<QWidget *> &parts);
    /// The card of what the ledger asks for and the person has not decided.
    void addApprovals();
    void showApprovals();
    void keepNotifications(bool on);
    void keepOutlets(const machine::Outlets &outlets);
    void adopt(const Result<> &outcome);
    void keepMail();
    void chooseCalendar();
    void keepAutostart(bool wanted);
    void showTrouble(Channel channel, QLabel *label);

    Session &m_session;
    WindowSettings &m_settings;
    QWidget *m_approvals = nullptr; ///< hidden while nothing is asked for
    QLabel *m_asked = nullptr;
    std::vector<Approval> m_shown; ///< as `m_asked` says it
    QCheckBox *m_notifications;
    QCheckBox *m_autostart;
    QCheckBox *m_tray;
    QLabel *m_calendar;
    Button *m_noCalendar;
    LineEditor *m_mailTo;
    LineEditor *m_mailCommand;
    Button *m_noMail;
    QLabel *m_troubles[3]{};
    QLabel *m_autostartTrouble;
    QList<QWidget *> m_deciding; ///< what is kept on this machine: not in a demonstration
};

} // namespace koshin
