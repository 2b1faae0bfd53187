// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "machine/ledgers.h"
#include "storage/workspace.h"

namespace koshin {

// A ledger names no program and no path outside its folder. What one brings along, from before this was
// so or by somebody else's hand, is only asked for, and off until the person approves of it here.

enum class ApprovalKind { Mail, Calendar, Folder };
KOSHIN_CODES(ApprovalKind, "mail", "calendar", "folder")

/// One thing that a ledger asks for on this machine.
struct Approval
{
    ApprovalKind kind{};
    QString command; ///< of mail
    QString address; ///< of mail
    QString file;    ///< of the calendar; or the folder, where its file system keeps no modes
    bool operator==(const Approval &) const = default;
};

/// Where this ledger lies.
[[nodiscard]] machine::LedgerAddress addressOf(const Workspace &workspace);

/// What the person allowed this ledger here; where her configuration cannot be trusted, nothing.
[[nodiscard]] machine::Outlets outletsOf(const Workspace &workspace);
/// Allows what the person chose herself; what the ledger asked for in its place is dropped.
/// Errors: ConfigurationUnsafe, FileUnreadable, FileUnwritable, those of `setSetting`.
[[nodiscard]] Result<> setOutlets(Workspace &workspace, const machine::Outlets &outlets);

/// What the ledger asks for and was not allowed: by a setting of its own, or because it was allowed in a
/// folder from which it was moved here. A path that is not full is no path.
[[nodiscard]] std::vector<Approval> asked(const Workspace &workspace);
[[nodiscard]] bool asksFor(const Workspace &workspace, ApprovalKind kind);
/// Allows what the person was shown, which need not be what the ledger asks for by now.
/// Errors as of `setOutlets`.
[[nodiscard]] Result<> approve(Workspace &workspace, const std::vector<Approval> &shown);
/// What holds here because the person chose or approved it.
[[nodiscard]] std::vector<Approval> approved(const Workspace &workspace);
/// Ends all of that: no mail, no calendar file, and a folder without modes is refused from now on. Errors as of
/// `setOutlets`.
[[nodiscard]] Result<> withdraw(Workspace &workspace);
/// Drops for good what the ledger asks for. Errors as of `setOutlets`, ReadOnly.
[[nodiscard]] Result<> decline(Workspace &workspace);

} // namespace koshin
