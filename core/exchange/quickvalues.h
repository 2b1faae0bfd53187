// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

namespace koshin::quick {

// Values as people write them, in folded text: each function takes a whole word or nothing.

/// `2h`, `1h30`, `1:30`, `90分`, `1時間半`, `10:00-11:30`; minutes rounded half up.
[[nodiscard]] Maybe<qint64> minutesIn(QStringView word);
/// True for a length in whole hours, which minutes may follow as a word of their own (`2h 30m`).
[[nodiscard]] bool isWholeHours(QStringView word);
/// Minutes below an hour with their unit (`30m`).
[[nodiscard]] bool isPartOfHour(QStringView word);
/// `2日`, `1.5d`, `半日`: a number of days worked.
[[nodiscard]] Maybe<Decimal> daysIn(QStringView word);
/// `3,000円`, `¥3000`, `3万円`, `85usd`.
[[nodiscard]] Maybe<Fee> feeIn(QStringView word);

/// A day or a range of days as written.
struct DaysRead
{
    Maybe<Period> period; ///< absent where the day does not exist; `to` may lie before `from`
    bool isRange = false;
};

/// Which way a day without a year is sought from the as-of day.
enum class Sought { Before, After };

/// `2026-11-20`, `11/20`, `令和8年11月20日`, `昨日`, `monday`, `11/2-11/5`, `11/2-5`; nothing for
/// words that are no day.
[[nodiscard]] Maybe<DaysRead> daysNamed(QStringView word, Date asOf, Sought sought);
/// True for `mon` or `sat`: short for a weekday, but also words of their own.
[[nodiscard]] bool isShortWeekday(QStringView word);
/// True for `-`, `~` and their like.
[[nodiscard]] bool joinsDays(QStringView word);

} // namespace koshin::quick
