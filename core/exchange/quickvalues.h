// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

namespace koshin::quick {

// Values as people write them, in folded text: each function takes a whole word or nothing.

/// `2h`, `1,5h`, `1h30`, `90分`, `1時間半`; minutes rounded half up.
[[nodiscard]] Maybe<qint64> lengthIn(QStringView word);
/// `10:00-11:30`, `14時〜16時`, `2-4pm`, or several of them: the minutes between, summed. A span that ends before it
/// begins goes past midnight.
[[nodiscard]] Maybe<qint64> spansIn(QStringView word);
/// `14:30`, `14時半`, `午後2時`, `2pm`, `14:30から`: a time of day, in minutes.
[[nodiscard]] Maybe<int> timeOfDayIn(QStringView word);
/// What a cell for a length may hold: a length, spans, or a length as clocks show it (`1:30`).
[[nodiscard]] Maybe<qint64> minutesIn(QStringView word);
/// True for a length in whole hours, which minutes may follow as a word of their own (`2h 30m`).
[[nodiscard]] bool isWholeHours(QStringView word);
/// Minutes below an hour with their unit (`30m`).
[[nodiscard]] bool isPartOfHour(QStringView word);
/// `2日`, `1.5d`, `半日`: a number of days worked.
[[nodiscard]] Maybe<Decimal> daysIn(QStringView word);
/// True for `3d` or `2days`, which are also names of things where they stand in capitals.
[[nodiscard]] bool isLatinDays(QStringView word);
/// `3,000円`, `¥3000`, `3万円`, `85usd`.
[[nodiscard]] Maybe<Fee> feeIn(QStringView word);

/// A day or a range of days as written.
struct DaysRead
{
    Maybe<Period> period; ///< absent where the day does not exist; `to` may lie before `from`
    bool isRange = false;
    bool lacksYear = false; ///< the nearest year was taken
    bool isBare = false;    ///< figures and a stroke, which may be anything: `9/11`
};

/// Which way a day without a year is sought from the as-of day.
enum class Sought { Before, After };

/// `2026-11-20`, `11/20`, `令和8年11月20日`, `昨日`, `monday`, `11/2-11/5`, `11/2-5`; nothing for
/// words that are no day.
[[nodiscard]] Maybe<DaysRead> daysNamed(QStringView word, Date asOf, Sought sought);
/// `(金)`, `金曜`, `(月・祝)`, `fri`: a weekday as it stands beside a day.
[[nodiscard]] bool isWeekday(QStringView word);
/// True for `sunday`, `sat` and ranges that begin so.
[[nodiscard]] bool isLatinWeekday(QStringView word);
/// True for `sun` or `wed`: short for a weekday, but also words of their own.
[[nodiscard]] bool isWordToo(QStringView word);
/// True for `と`, `&` and their like, as they stand between spans.
[[nodiscard]] bool joinsSpans(QStringView word);
/// True for `-`, `~` and their like.
[[nodiscard]] bool joinsDays(QStringView word);

} // namespace koshin::quick
