// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspace.h"

namespace koshin::test {

/// Adds records as an older program took them, past the gate of what is written today.
inline bool addUnchecked(Workspace &workspace, const std::vector<Record> &records)
{
    auto import = workspace.beginImport();
    if (!import) return false;
    for (const Record &record : records) {
        if (!(*import)->put(record)) return false;
    }
    return (*import)->commit().has_value();
}

} // namespace koshin::test
