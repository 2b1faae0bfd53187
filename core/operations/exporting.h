// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outputfile.h"
#include "ledger/redaction.h"

namespace koshin {

/// Writes what may leave of the ledger as a file of its form. Errors: those of OutputFile.
[[nodiscard]] Result<> exportLedger(const Target &target, const Ledger &ledger, const Clearance &clearance);

/// The credential that a report is of: the one asked for; a single one need not be named. Errors: MissingField,
/// UnknownRecord.
[[nodiscard]] Result<QString> reportedCredential(const Ledger &ledger, const QString &asked);

/// The profile asked for; a single one need not be named. Errors as above.
[[nodiscard]] Result<const Profile *> exportedProfile(const Ledger &ledger, const QString &asked);

} // namespace koshin
