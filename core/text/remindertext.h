// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminders/calendarentries.h"

namespace koshin::text {

/// Whether titles that the holder wrote may be said, for they may tell of clients, and the numbers of
/// credentials. A notification, a mail and a calendar file leave both out.
enum class Titles { Said, LeftOut };

[[nodiscard]] QString word(ReminderAbout about);
/// What it is about, as a row of a list names it: a requirement, the title of a record, what happened.
[[nodiscard]] QString what(const Reminder &reminder);
/// How that stands, in a word or two; `finding` is that of its requirement or null.
[[nodiscard]] QString stateWord(const Reminder &reminder, const Finding *finding, const Assessment &assessment);
/// What is told on this day, in one or two sentences; how grave it is follows the day, not the stage,
/// so that a reminder told late says what is true.
[[nodiscard]] QString sentence(const Reminder &reminder, const Assessment &assessment, Date today,
                               Titles titles = Titles::Said);
/// Of an entry of the calendar file: what it is, without titles that the holder wrote and without
/// anything that changes from day to day.
[[nodiscard]] QString entryTitle(const CalendarEntry &entry, const Assessment &assessment);
[[nodiscard]] QString entryDescription(const CalendarEntry &entry, const Assessment &assessment);
/// Several in one line: the gravest, and how many more. A notification leaves the holder's titles out.
[[nodiscard]] QString summary(const std::vector<Reminder> &spoken, const Assessment &assessment, Date today,
                              Titles titles = Titles::LeftOut);

} // namespace koshin::text
