// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/codes.h"

#include <optional>

class QLocale;

namespace koshin {

/// Japanese for a Japanese system, English for every other.
[[nodiscard]] Language languageOf(const QLocale &locale);

/// Makes every tr() of every loaded Koshin library, and Qt's own, speak this language from now on.
/// A library that is loaded later speaks it from the next `knowLanguage` on.
void useLanguage(Language language);
/// The language of this thread: the one in use, or that of a SpeakingHere.
[[nodiscard]] Language languageInUse();
/// Gets a language ready beside the one in use, for SpeakingHere on other threads, in every library loaded by now.
/// Nothing that is shown changes.
void knowLanguage(Language language);

/// Speaks a language on this thread while it lives, and leaves the others as they are. On a thread other than the
/// application's the language must be known.
class SpeakingHere
{
public:
    explicit SpeakingHere(Language language);
    ~SpeakingHere();
    SpeakingHere(const SpeakingHere &) = delete;
    SpeakingHere &operator=(const SpeakingHere &) = delete;

private:
    std::optional<Language> m_before;
};

/// How years are counted in what people read: 2026, or 令和8年. What programs read is Gregorian.
enum class Calendar { Gregorian, Japanese };
KOSHIN_CODES(Calendar, "gregorian", "japanese")
void useCalendar(Calendar calendar);
[[nodiscard]] Calendar calendarInUse();

} // namespace koshin
