// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/scheme/scheme.h"

#include <QJsonObject>

#include <map>

namespace koshin {

/// The longest time before a deadline that a reminder may be asked for, in days.
inline constexpr int longestStage = 3650;

/// After its last stage, every how many days an unanswered request is told again.
inline constexpr int unansweredEvery = 30;

/// How many days before a deadline the person is told.
struct ReminderStages
{
    std::vector<int> beforeSafe{180, 90, 30, 7, 1}; ///< before the last safe day
    std::vector<int> beforeDue{60, 30, 14,
                               7,  3,  1}; ///< before the deadline, once that day has passed or if there is none
    bool onDue = true;
    bool overdue = true; ///< once, on the day after
    bool operator==(const ReminderStages &) const = default;
};

/// What the person wants to be told, and when.
struct ReminderPolicy
{
    ReminderStages ordinary;
    std::map<DeadlineKind, ReminderStages> ofKind; ///< in place of the ordinary ones
    bool windows = true;
    bool rules = true;
    std::vector<int> onlineClock{30, 7, 1};  ///< before the last day of a course that was begun
    std::vector<int> unanswered{90, 60, 30}; ///< since a certification was asked for; then every `unansweredEvery`
    std::vector<int> evidence{90, 30};       ///< before the application is due
    std::vector<int> duty{60, 30, 7, 1};     ///< before the period of a duty ends

    [[nodiscard]] const ReminderStages &of(DeadlineKind kind) const;
    bool operator==(const ReminderPolicy &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ReminderPolicy &policy);
/// What the object does not say, or says wrongly, is as shipped.
[[nodiscard]] ReminderPolicy reminderPolicy(const QJsonObject &json);

} // namespace koshin
