// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <QJsonObject>

namespace koshin {

/// What carries reminders to the person beside window and terminal.
enum class Channel { Notification, Mail, Calendar };
KOSHIN_CODES(Channel, "notification", "mail", "calendar")

/// What a ledger keeps of how its reminders are told: nothing that names a program or a file, for that is
/// decided on each machine.
struct ReminderChannels
{
    bool notifications = true; ///< bubbles of the desktop
    Maybe<Language> language;  ///< in which timers speak; nothing: the system's
    bool operator==(const ReminderChannels &) const = default;
};

/// Whether the text can be the address of a message: one person, nothing that could end a header.
[[nodiscard]] bool isMailAddress(const QString &text);

[[nodiscard]] QJsonObject toJson(const ReminderChannels &channels);
/// What the object does not say, or says wrongly, is as shipped.
[[nodiscard]] ReminderChannels reminderChannels(const QJsonObject &json);

/// A channel that failed, and has not worked since.
struct ChannelTrouble
{
    Date since;
    QString why; ///< in the words of what failed
    bool operator==(const ChannelTrouble &) const = default;
};

} // namespace koshin
