// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/timestamp.h"
#include "ledger/records.h"

namespace koshin {

/// When something was written down, beside when it happened. A note of the same week proves more
/// than one from memory, so the distance is told.
struct RecordedWhen
{
    Maybe<Date> on;       ///< by UTC
    Maybe<int> daysAfter; ///< after it happened; negative: before

    /// More than a week after it happened.
    [[nodiscard]] bool isLate() const { return daysAfter.value_or(0) > 7; }
};

[[nodiscard]] RecordedWhen recordedWhen(const Maybe<Timestamp> &recordedAt, Date happened);

} // namespace koshin
