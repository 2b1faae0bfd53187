// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace koshin {

/// What is looked at before a ledger is touched: folder and files belong to the person who runs the program, nobody
/// else can write them, they are plain files and no links. What others can only read is tightened (folder 0700, files
/// 0600) and returned as notes. Errors: ForeignOwner, WritableByOthers, NotAFile, and ModesNotKept where the file
/// system keeps no modes and the person has not allowed it on this machine.
[[nodiscard]] Result<Faults> inspectLedger(const QString &folder);

/// The same of a database that is only to be read, under whatever name: nothing is tightened or written, and that
/// others can read it is no fault. Errors: ForeignOwner, WritableByOthers, NotAFile, NotAFolder.
[[nodiscard]] Result<> inspectForeign(const QString &database);

} // namespace koshin
