// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "reminders/channels.h"

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

/// That a channel brings a reminder to the person. What window or terminal shows counts as a notification; the calendar
/// file holds everything and brings nothing.
struct Telling
{
    Channel channel{};
    QString key; ///< of the reminder
};

/// What was told, and what was put off. An entry dated after today was made by a wrong clock and is void.
struct Deliveries
{
    QHash<QString, Date> toldOn;   ///< by key: what was shown
    QHash<QString, Date> mailedOn; ///< likewise: what was sent by mail
    QHash<QString, PutOff> putOff; ///< by subject

    /// What the channel brought.
    [[nodiscard]] QHash<QString, Date> &by(Channel channel) { return channel == Channel::Mail ? mailedOn : toldOn; }
    /// When the channel brought it last; nothing if it never did.
    [[nodiscard]] std::optional<Date> on(const Telling &telling) const
    {
        const auto &all = telling.channel == Channel::Mail ? mailedOn : toldOn;
        const auto found = all.find(telling.key);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
};

} // namespace koshin
