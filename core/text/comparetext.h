// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace koshin::text {

/// One field of two records side by side. An empty text: it has no value there.
struct ComparedField
{
    QString label;
    QString here;
    QString incoming;
    bool differs = false;
};

/// Every field that one of two records of a kind has, in the order of the field tables, parts of lists one by one, in
/// words. Records that they name are called by their titles in the ledger. What is sealed is told to differ or not, and
/// not shown.
[[nodiscard]] std::vector<ComparedField> compared(const Record &here, const Record &incoming, const Ledger &ledger);

} // namespace koshin::text
