// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace koshin {

/// How big the ledger is to be.
struct Size
{
    int records = 1'000;
    int textLength = 120; ///< characters of each practice's description
};

/// A lifelike ledger of a RISS holder, registered on 2022-10-01 and renewed on 2025-10-01: mostly
/// practices, with trainings, engagements, clients, certifiers, evidence, events and plans. The
/// same size gives the same ledger. It reaches to 2026-10-31.
[[nodiscard]] Ledger generateLedger(Size size);

/// Record `i` of such a ledger, changed a little: for benchmarks that edit.
[[nodiscard]] Practice generatePractice(int i, int textLength);

} // namespace koshin
