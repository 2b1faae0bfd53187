// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <QHash>
#include <QString>

#include <optional>

namespace koshin {

/// A subject put off by the holder.
struct PutOff
{
    Date madeOn;
    std::optional<Date> until; ///< told again on this day; nothing: done with, for good
    QString reason;
    bool operator==(const PutOff &) const = default;
};

/// What was told, and what was put off. An entry dated after today was made by a wrong clock and is void.
struct Deliveries
{
    QHash<QString, Date> toldOn;   ///< by key
    QHash<QString, PutOff> putOff; ///< by subject
};

} // namespace koshin
