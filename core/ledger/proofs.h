// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace koshin {

// An empty file is kept like any other, but proves nothing.

/// How many different pieces of a record's evidence can prove something.
[[nodiscard]] int proofs(const Ledger &ledger, const std::vector<EvidenceId> &evidence);
/// Whether one of them can.
[[nodiscard]] bool hasProof(const Ledger &ledger, const std::vector<EvidenceId> &evidence);

} // namespace koshin
