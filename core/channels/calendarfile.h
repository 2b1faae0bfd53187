// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outputfile.h"
#include "reminders/calendarentries.h"

#include <QByteArray>

namespace koshin {

/// The events as iCalendar (RFC 5545): whole days, an alarm at nine in the morning of each day asked for. Whoever
/// wants it to ring everywhere asks for no alarm on the day itself, which has begun at midnight.
[[nodiscard]] QByteArray calendarText(const std::vector<CalendarEvent> &events);

/// Writes the file; nothing is done where one of ours holds the same already and nobody else may read it.
/// Errors: those of OutputFile.
[[nodiscard]] Result<> writeCalendar(const Target &target, const std::vector<CalendarEvent> &events);

/// False for a file that is there and was not written by us: it is not to be overwritten unasked.
[[nodiscard]] bool mayBeOurs(const QString &file);

} // namespace koshin
