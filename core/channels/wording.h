// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/bubble.h"
#include "machine/ledgers.h"

#include <optional>

namespace koshin {

/// What a process asks to be shown of a ledger: names of things in it, never words.
struct ShowRequest
{
    QString ledger;        ///< the token of an address where the person has opened a ledger
    QString day;           ///< ISO; what is said is said as of it
    QString language;      ///< as `Language`
    QStringList reminders; ///< keys of reminders that have come by that day
    QStringList channels;  ///< that do not work, or wait for approval
};

struct Wording
{
    machine::LedgerAddress address;
    std::vector<Bubble> bubbles;
};

/// Opens the ledger that the person has opened at this address before; makes none. Nothing where it is gone or another
/// one lies there.
[[nodiscard]] std::unique_ptr<Workspace> openKnown(const machine::LedgerAddress &address, const Clock &clock,
                                                   Workspace::Mode mode);

/// The words for a request, made from the ledger itself; nothing where any part of the request is not
/// known.
[[nodiscard]] std::optional<Wording> wordingFor(const ShowRequest &request, const Clock &clock);

} // namespace koshin
