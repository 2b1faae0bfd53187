// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <QString>

#include <optional>

namespace koshin::forms {

/// A day as people write it: `2025-04-01`, `2025/4/1`, `2025.4.1`, `2025年4月1日`, `20250401`,
/// `R7.4.1`, `令和7年4月1日`, `令和元年5月1日`; digits and signs of full width are taken too.
/// Nothing when there is no such day, or when the era had no such day.
[[nodiscard]] std::optional<Date> typedDay(const QString &text);

/// A length of time in minutes: `90`, `90分`, `90min`, `1:30`, `1時間30分`, `1h30`, `1.5h`, `1.5時間`.
/// Nothing when it is no length or no whole number of minutes.
[[nodiscard]] std::optional<int> typedMinutes(const QString &text);

/// The text with digits, letters and signs of full width made plain, without spaces around it.
[[nodiscard]] QString plainWidth(const QString &text);

} // namespace koshin::forms
