// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/codes.h"

namespace koshin {

/// What the rules say of a requirement or a credential on the as-of day.
// clang-format off
enum class Verdict {
    Met, Open, Upcoming, Missed, Provisional, Undecided, Waived, // of requirements and credentials
    Lapsed, Grace, NotCurrent                                    // of credentials only
};
// clang-format on
KOSHIN_CODES(Verdict, "met", "open", "upcoming", "missed", "provisional", "undecided", "waived", "lapsed", "grace",
             "not-current")

/// Nothing is left to do for it.
[[nodiscard]] constexpr bool isDone(Verdict v)
{
    return v == Verdict::Met || v == Verdict::Waived;
}

} // namespace koshin
