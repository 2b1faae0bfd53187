// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

// What the person decided on this machine about her ledgers, in a file of her configuration that no
// ledger brings along (`ledgers.json`, 0600). Nothing that lies in a ledger's folder decides it.

namespace koshin::machine {

/// A ledger where it lies. A copy elsewhere, and another ledger in the same folder, are other places.
struct LedgerAddress
{
    QString id;     ///< as `Workspace::ledgerId`
    QString folder; ///< as `oneName` writes it

    /// By which processes of ours speak of it; it tells strangers no path.
    [[nodiscard]] QString token() const;
    bool operator==(const LedgerAddress &) const = default;
};

/// The programs and paths by which reminders leave the machine's own window. Empty: not that way.
struct Outlets
{
    QString mailCommand; ///< as sendmail: a message on its standard input
    QString mailTo;
    QString calendarFile; ///< a full path

    [[nodiscard]] bool mails() const { return !mailCommand.isEmpty() && !mailTo.isEmpty(); }
    [[nodiscard]] bool keepsCalendar() const { return !calendarFile.isEmpty(); }
    bool operator==(const Outlets &) const = default;
};

struct KnownLedger
{
    LedgerAddress address;
    Outlets outlets;
};

// Errors of all below: ConfigurationUnsafe, FileUnreadable; of what writes, FileUnwritable too.

/// The ledgers that this person has opened here.
[[nodiscard]] Result<std::vector<KnownLedger>> knownLedgers();
/// What the person allowed the ledger at this address; nothing where she has not opened it before.
[[nodiscard]] Result<Outlets> outletsOf(const LedgerAddress &address);
/// Allows it. The person was asked, in words that show the whole command and path.
[[nodiscard]] Result<> setOutlets(const LedgerAddress &address, const Outlets &outlets);
/// Keeps that the person opened the ledger there; writes nothing where that is known.
[[nodiscard]] Result<> noteOpened(const LedgerAddress &address);
/// The address of this token, if the person has opened a ledger there.
[[nodiscard]] std::optional<LedgerAddress> addressOf(const QString &token);

/// Whether the person approved of a folder whose file system keeps no modes.
[[nodiscard]] bool isFolderApproved(const QString &folder);
[[nodiscard]] Result<> approveFolder(const QString &folder);
/// Takes that back: the folder is refused again.
[[nodiscard]] Result<> withdrawFolder(const QString &folder);

} // namespace koshin::machine
