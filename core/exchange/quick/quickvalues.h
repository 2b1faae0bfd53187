// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "values/day.h"

namespace koshin::quick {

// What words of a line say by their values (core/values): each function takes a whole folded word or nothing.

using values::Sought;

/// True for a length in whole hours, which minutes may follow as a word of their own (`2h 30m`).
[[nodiscard]] bool isWholeHours(QStringView word);
/// Minutes below an hour with their unit (`30m`).
[[nodiscard]] bool isPartOfHour(QStringView word);
/// True for `3d` or `2days`, which are also names of things where they stand in capitals.
[[nodiscard]] bool isLatinDays(QStringView word);

/// A day or a range of days as written.
struct DaysRead
{
    Maybe<Period> period; ///< absent where the day does not exist; `to` may lie before `from`
    bool isRange = false;
    bool lacksYear = false; ///< the nearest year was taken
    bool isBare = false;    ///< figures, which may be anything: `9/11`
};

/// `2026-11-20`, `11/20`, `令和8年11月20日`, `昨日`, `monday`, `11/2-11/5`, `11/2-5`; nothing for
/// words that are no day.
[[nodiscard]] Maybe<DaysRead> daysNamed(QStringView word, Date asOf, Sought sought);
/// `(金)`, `金曜`, `(月・祝)`, `fri`: a weekday as it stands beside a day.
[[nodiscard]] bool isWeekday(QStringView word);
/// True for `sun` or `wed`: short for a weekday, but also words of their own.
[[nodiscard]] bool isWordToo(QStringView word);
/// True for `と`, `&` and their like, as they stand between spans.
[[nodiscard]] bool joinsSpans(QStringView word);
/// True for `-`, `~` and their like.
[[nodiscard]] bool joinsDays(QStringView word);

} // namespace koshin::quick
