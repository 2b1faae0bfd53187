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

} // namespace koshin
