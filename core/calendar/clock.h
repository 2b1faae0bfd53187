// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "calendar/timestamp.h"

namespace koshin {

/// The only way to learn what time it is. `app` owns the real one; everything else is given one,
/// or better: a date.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
    /// The civil date of the machine's time zone.
    [[nodiscard]] virtual Date today() const = 0;
};

} // namespace koshin
