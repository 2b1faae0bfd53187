// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "calendar/date.h"

namespace koshin::text {

/// 2026-11-22, in every language: for tables.
[[nodiscard]] QString date(Date date);
/// In both calendars: `2026-11-22（令和8年11月22日）`, in English `2026-11-22 (Reiwa 8)`.
[[nodiscard]] QString dateInBothCalendars(Date date);
/// For sentences: `2027年7月2日`, `2 July 2027`.
[[nodiscard]] QString spokenDate(Date date);
/// `20,000円`, `USD 85.50`.
[[nodiscard]] QString money(Decimal amount, const QString &currency);
/// `9時間30分`, `9 h 30 min`.
[[nodiscard]] QString duration(qint64 minutes);
/// `あと222日`, `222 days left`, `3日過ぎました`, `今日まで`.
[[nodiscard]] QString daysLeft(Date due, Date asOf);
[[nodiscard]] QString bytes(qint64 bytes);

} // namespace koshin::text
