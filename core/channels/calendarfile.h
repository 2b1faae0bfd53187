// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reminders/calendarentries.h"

#include <QByteArray>

namespace koshin {

/// The events as iCalendar (RFC 5545): whole days, an alarm at nine in the morning of each day asked for.
[[nodiscard]] QByteArray calendarText(const std::vector<CalendarEvent> &events);

/// Puts the file in place whole, or not at all; nothing is written where it holds the same already.
/// Errors: FileUnwritable.
[[nodiscard]] Result<> writeCalendar(const QString &file, const std::vector<CalendarEvent> &events);

/// False for a file that is there and was not written by us: it is not to be overwritten unasked.
[[nodiscard]] bool mayBeOurs(const QString &file);

} // namespace koshin
