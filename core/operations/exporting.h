// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outputfile.h"
#include "ledger/redaction.h"
#include "ledger/sealednames.h"

namespace koshin {

/// The real names that must not stand in what leaves; none where they may.
[[nodiscard]] SealedNames sealedNames(const Ledger &ledger, const Clearance &clearance);

/// What may leave of the ledger. Errors: NameWouldLeave.
[[nodiscard]] Result<Ledger> leavingLedger(const Ledger &ledger, const Clearance &clearance);

/// Writes what may leave of the ledger as a file of its form. Errors: NameWouldLeave, those of OutputFile.
[[nodiscard]] Result<> exportLedger(const Target &target, const Ledger &ledger, const Clearance &clearance);

/// The credential that a report is of: the one asked for; a single one need not be named. Errors: MissingField,
/// UnknownRecord.
[[nodiscard]] Result<QString> reportedCredential(const Ledger &ledger, const QString &asked);

/// The profile asked for, of a ledger that may leave; a single one need not be named. `names` must not stand in it.
/// Errors as above, NameWouldLeave.
[[nodiscard]] Result<const Profile *> exportedProfile(const Ledger &redacted, const QString &asked,
                                                      const SealedNames &names);

} // namespace koshin
