// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <vector>

namespace koshin {

/// Which records an edit touched, so that whoever shows them knows what to look at again.
struct Changes
{
    struct Touched
    {
        RecordKind kind;
        QString id;
        bool operator==(const Touched &) const = default;
    };
    std::vector<Touched> records; ///< added, changed or removed; each once
    bool holder = false;
    bool everything = false; ///< too many to name: read the ledger anew
    qint64 passedOver = 0;   ///< of undo and redo: steps, or parts of one, whose contents were erased since

    [[nodiscard]] bool isEmpty() const { return records.empty() && !holder && !everything; }
};

} // namespace koshin
