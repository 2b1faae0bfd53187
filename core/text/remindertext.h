// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminders/reminder.h"

namespace koshin::text {

/// Whether titles that the holder wrote may be said: they may tell of clients. A notification, a mail
/// and a calendar file leave them out.
enum class Titles { Said, LeftOut };

[[nodiscard]] QString word(ReminderAbout about);
/// What is told on this day, in one or two sentences; how grave it is follows the day, not the stage,
/// so that a reminder told late says what is true.
[[nodiscard]] QString sentence(const Reminder &reminder, const Assessment &assessment, Date today, Titles titles = Titles::Said);
/// Several in one line, for a notification: the number and the gravest.
[[nodiscard]] QString summary(const std::vector<Reminder> &spoken, const Assessment &assessment, Date today);

} // namespace koshin::text
