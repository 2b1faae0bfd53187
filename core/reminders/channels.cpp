// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/channels.h"

#include <QRegularExpression>

namespace koshin {

using namespace Qt::StringLiterals;

bool isMailAddress(const QString &text)
{
    static const QRegularExpression form(u"\\A[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+\\z"_s);
    return text.size() <= 254 && form.match(text).hasMatch();
}

QJsonObject toJson(const ReminderChannels &channels)
{
    QJsonObject json{{u"notifications"_s, channels.notifications}};
    if (channels.language) json.insert(u"language"_s, codeName(*channels.language));
    return json;
}

ReminderChannels reminderChannels(const QJsonObject &json)
{
    ReminderChannels channels;
    channels.notifications = json.value("notifications"_L1).toBool(channels.notifications);
    channels.language = parseCode<Language>(json.value("language"_L1).toString());
    return channels;
}

} // namespace koshin
