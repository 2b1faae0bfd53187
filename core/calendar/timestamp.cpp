// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/timestamp.h"

#include "calendar/date.h"

#include <QDateTime>
#include <QTimeZone>

namespace koshin {

std::optional<Timestamp> Timestamp::parse(QStringView iso)
{
    if (iso.size() < 17 || iso[10] != u'T' || !Date::parse(iso.first(10))) return std::nullopt;
    const bool zoned = iso.endsWith(u'Z') || iso.sliced(11).contains(u'+') || iso.sliced(11).contains(u'-');
    const QDateTime time = QDateTime::fromString(iso.toString(), Qt::ISODate);
    if (!zoned || !time.isValid()) return std::nullopt;
    const std::chrono::sys_seconds at{std::chrono::seconds(time.toSecsSinceEpoch())};
    const auto day = std::chrono::floor<std::chrono::days>(at); // in UTC another one than written
    if (day < Date::first() || day > Date::last()) return std::nullopt;
    return Timestamp(at);
}

QString Timestamp::toString() const
{
    return QDateTime::fromSecsSinceEpoch(m_at.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

} // namespace koshin
