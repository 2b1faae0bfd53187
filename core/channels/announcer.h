// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channelsentry.h"
#include "machine/ledgers.h"

namespace koshin {

/// Tells one look by the channels the person chose. A channel that fails keeps nothing from the others,
/// is said once, and is tried again at the next look.
class Announcer
{
public:
    explicit Announcer(const AnnounceRequest &request);
    [[nodiscard]] Result<AnnounceOutcome> run();

private:
    Result<> keepCalendarFile();
    Result<> sendMail();
    Result<> tellByCalendar();
    Result<> tellByMail();
    Result<> tellByNotification();
    /// Has another process show them, which stays to hear the answers.
    [[nodiscard]] Result<> handOver() const;
    /// Keeps whether the channel worked. Errors are of the ledger.
    Result<> note(Channel channel, const Result<> &outcome);

    AnnounceRequest m_request;
    Workspace &m_workspace;
    const PendingReminders &m_pending;
    machine::Outlets m_outlets;
    AnnounceOutcome m_outcome;
};

} // namespace koshin
