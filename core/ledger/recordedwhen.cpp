// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/recordedwhen.h"

namespace koshin {

RecordedWhen recordedWhen(const Maybe<Timestamp> &recordedAt, Date happened)
{
    if (!recordedAt) return {};
    const Date on(std::chrono::floor<std::chrono::days>(recordedAt->seconds()));
    return {on, on.serial() - happened.serial()};
}

} // namespace koshin
