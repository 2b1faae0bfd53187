// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace koshin {

class Database;

/// Makes an empty file that only its owner reads and writes. Errors: FileUnwritable (also where one is there),
/// DiskFull.
[[nodiscard]] Result<> makePrivateFile(const QString &file);

/// Writes all pages of a database, as its connection sees them, into an empty file. Another program may go on writing
/// it meanwhile. Throws SQLite::Exception; what is in the file then is of no use.
void copyPages(Database &source, const QString &emptyFile);

} // namespace koshin
