// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <QDate>

class QCalendarWidget;

namespace koshin {

/// A calendar to pick a day from, in the window's own language, colours and drawing.
void dress(QCalendarWidget &calendar);

[[nodiscard]] QDate shownDay(Date day);
/// A day of a calendar of ours: from 1900 to 2199.
[[nodiscard]] Date pickedDay(QDate day);

} // namespace koshin
