// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminders/deliveries.h"
#include "reminders/reminder.h"

#include <QJsonObject>

namespace koshin {

/// One day in the calendar file.
struct CalendarEntry
{
    enum class Part { Due, LastSafe, Day };

    QString uid; ///< the same while it is about the same thing, also when its day moves
    Part part{}; ///< of a deadline its due day or the last safe one; else the day of the reminder
    Date day;
    std::vector<int> alarms; ///< days before `day`, falling; one at least, none of them the day itself
    Reminder reminder;       ///< of the subject, to take the words from
};

/// What the calendar file holds: the days that reminders are about, with an alarm for each stage,
/// that of the day itself on its eve. What the person is done with is left out; of what was put off, the alarms
/// before the day it is put off to.
[[nodiscard]] std::vector<CalendarEntry> calendarEntries(const std::vector<Reminder> &all, const Deliveries &deliveries,
                                                         Date today);

/// An entry as a calendar program is given it.
struct CalendarEvent
{
    QString uid;
    int sequence = 0;  ///< grows by one with every change
    QString changedAt; ///< ISO 8601, UTC
    Date day;
    QString title;
    QString description;
    std::vector<int> alarms;
    bool cancelled = false; ///< it was there and is no more
    bool silent = false;    ///< no longer given out; its sequence is remembered should it come back
    bool operator==(const CalendarEvent &) const = default;
};

/// What was given out before, taken forward: a changed event keeps its id and grows its sequence, one
/// that has gone before its day is cancelled for 400 days; after that, or gone after its day, it is silent. `wanted`
/// has ids and contents only.
[[nodiscard]] std::vector<CalendarEvent> carriedOn(const std::vector<CalendarEvent> &before,
                                                   std::vector<CalendarEvent> wanted, const QString &now, Date today);

[[nodiscard]] QJsonObject toJson(const CalendarEvent &event);
/// Nothing where the object is not one.
[[nodiscard]] std::optional<CalendarEvent> calendarEvent(const QJsonObject &json);

} // namespace koshin
