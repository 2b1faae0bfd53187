// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"
#include "storage/database.h"

namespace koshin {

/// From so many records in one step on, the index is made anew instead of kept up.
inline constexpr qint64 bulkRecords = 2'000;

/// Records whose text contains the needle, newest first.
[[nodiscard]] std::vector<Changes::Touched> findText(Database &database, const QString &needle, int limit);
/// Stops the triggers that keep the index, for bulk writes in this transaction.
void pauseIndex(Database &database);
/// Makes the index anew from the records, and lets the triggers go on.
void rebuildIndex(Database &database);

} // namespace koshin
