// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace koshin {

/// The machine's clock: the only place that reads it.
class SystemClock : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] Date today() const override;
};

} // namespace koshin
