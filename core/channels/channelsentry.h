// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outputfile.h"
#include "calendar/clock.h"
#include "watch/pendingreminders.h"

namespace koshin {

/// One look, to be told by the channels that the person chose.
struct AnnounceRequest
{
    Workspace *workspace = nullptr;
    const PendingReminders *pending = nullptr;
    const Clock *clock = nullptr;
    QString program;      ///< the executable; it hears the answers to notifications
    int mailSeconds = 30; ///< after which a mail command is given up
};

struct AnnounceOutcome
{
    bool told = false;                           ///< what was due was told on the screen, and is marked so
    bool complete = true;                        ///< nothing is left for a later look
    std::vector<std::pair<Channel, Error>> news; ///< channels that failed now and worked before
};

/// What a process that hears the answers to notifications needs.
struct ServeRequest
{
    const Clock *clock = nullptr;
    QString program;
    int idleSeconds = 20; ///< it ends when nothing was shown for so long
};

} // namespace koshin

// The faces by which the library is used once it was loaded. They need an application object.
extern "C" {

/// Writes the calendar file, sends the mail and shows the notifications; marks what was told and keeps
/// what failed. Errors are of the ledger only: a channel that fails is part of the outcome.
Q_DECL_EXPORT void koshin_announce(const koshin::AnnounceRequest &request,
                                   koshin::Result<koshin::AnnounceOutcome> *outcome);

/// Writes a calendar file. Errors: those of OutputFile.
Q_DECL_EXPORT void koshin_write_calendar(const koshin::Target &target, const std::vector<koshin::CalendarEvent> &events,
                                         koshin::Result<> *outcome);

/// Shows notifications for other processes and hears the answers, until there is nothing left to hear.
/// Errors: NoSessionBus, InUse (another does it already).
Q_DECL_EXPORT void koshin_serve_reminders(const koshin::ServeRequest &request, koshin::Result<> *outcome);
}
