// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/clock.h"

namespace koshin {

/// The machine's clock: the only place that reads it.
class SystemClock : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] Date today() const override;
    /// Whether it can be believed. Errors: ClockWrong, where its year is none that a record can have.
    [[nodiscard]] static Result<> check();
};

} // namespace koshin
