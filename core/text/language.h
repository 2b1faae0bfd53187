// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/codes.h"

class QLocale;

namespace koshin {

/// Japanese for a Japanese system, English for every other.
[[nodiscard]] Language languageOf(const QLocale &locale);

/// Makes every tr() of every loaded Koshin library, and Qt's own, speak this language from now on.
/// Call it again after a library was loaded.
void useLanguage(Language language);
[[nodiscard]] Language languageInUse();

/// How years are counted in what people read: 2026, or 令和8年. What programs read is Gregorian.
enum class Calendar { Gregorian, Japanese };
KOSHIN_CODES(Calendar, "gregorian", "japanese")
void useCalendar(Calendar calendar);
[[nodiscard]] Calendar calendarInUse();

} // namespace koshin
