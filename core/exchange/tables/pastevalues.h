// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "values/day.h"

#include <chrono>

namespace koshin::paste {

// Values (core/values) as spreadsheets hold them. Each function takes a whole cell or nothing.

/// How the days of a column are written, where a cell alone does not tell.
struct DayForm
{
    using Order = values::Order;
    /// Of `26/4/1`, where no group has four figures: which one is the year; `Era` counts it in Reiwa.
    enum class ShortYear { Unknown, YearFirst, MonthFirst, DayFirst, Era };
    bool serials = false; ///< Excel's count of days from 1900
    Order order{};        ///< of `1/3/2024`
    ShortYear shortYear{};

    /// Judged by all cells of a column: serials only where every cell looks so, an order only where
    /// a cell allows no other.
    [[nodiscard]] static DayForm of(const QStringList &cells);
    bool operator==(const DayForm &) const = default;
};

/// What the days of a column leave open, with the reading that looks likeliest until somebody says: the one in which
/// the rows follow one another, then the one with more working days.
struct OpenDays
{
    DayForm likely;
    bool isOrderOpen = false;                   ///< `1/3/2024` in all of its cells may be either
    std::vector<DayForm::ShortYear> shortYears; ///< that all of its cells allow, where more than one does

    /// `latest`: days after it are less likely.
    [[nodiscard]] static OpenDays of(const QStringList &cells, Date latest);
};

/// What a cell of days says: one day, or the first and last of several, with the time of day behind it.
struct DaysTold
{
    Maybe<Date> first;
    Maybe<Date> last;                       ///< where more than one is named
    Maybe<qint64> minutes;                  ///< of a span of time behind the day, as in `2026/9/3 13:00-15:00`
    Maybe<std::chrono::sys_seconds> moment; ///< of a time that ends in `Z`: its day depends on where one is
};

/// The cell without spaces around it; empty for a dash, which says that there is nothing.
[[nodiscard]] QString content(const QString &cell);
/// The same on one line.
[[nodiscard]] QString lineContent(const QString &cell);

/// A day with its year, and by the column's form `1/3/2024` and `45294`; a time behind it is passed over.
[[nodiscard]] Maybe<Date> day(const QString &cell, DayForm form = {});
/// The same, and several days (`10/6〜10/7`, `R7.10.3、10.10`), a span of time behind a day, a moment in UTC.
[[nodiscard]] DaysTold days(const QString &cell, DayForm form = {});
/// True for a day whose groups may be read in several orders (`1/3/2024`, `26/4/1`).
[[nodiscard]] bool isOpenDay(const QString &cell);
/// `9:30`, `25:30`, `14時`, `2pm`: a time of day in minutes, up to 30 hours; nothing else stands in the cell.
[[nodiscard]] Maybe<int> timeOfDay(const QString &cell);
/// True for what was meant as a day, whether there is such a day or not.
[[nodiscard]] bool looksLikeDay(const QString &cell);
/// `12.5`, `12,5`, `1,200`, `-2`; digits of full width too.
[[nodiscard]] Maybe<Decimal> number(const QString &cell);

/// A number, or `2日`, `1.5d`, `半日`.
[[nodiscard]] Maybe<Decimal> daysWorked(const QString &cell);

/// What a number without a unit counts. Of `CpeHours` an hour has 50 minutes; in a column of seconds `12:10` is
/// twelve minutes and ten seconds.
enum class Unit { Seconds, Minutes, Hours, CpeHours };
/// The unit that a word such as `分`, `mins` or `h` names.
[[nodiscard]] Maybe<Unit> unitNamed(const QString &word);
/// How many minutes one of the unit has, at least 1.
[[nodiscard]] int minutesOf(Unit unit);
/// `6.5`, `6,5`, `1:30`, `1:30:00`, `2時間30分`, `90 min`, `18:25 min`, in minutes, rounded half up; below zero as
/// written.
[[nodiscard]] Maybe<qint64> minutes(const QString &cell, Unit unit);
/// True where the cell itself says that it is a length of time (`1:30`, `2h`).
[[nodiscard]] bool looksLikeDuration(const QString &cell);
/// `¥3,000`, `3,000円`, `$85.50`, `85,50 €`, `JPY 3000`; a number alone is of `currency`.
[[nodiscard]] Maybe<Fee> fee(const QString &cell, const QString &currency);
/// The currency that a heading such as `費用（円）` names; empty if none.
[[nodiscard]] QString currencyNamed(const QString &text);

/// `2`, `2 (B)`, `1.5 CPE`: credits, with the category beside them.
struct CreditsTold
{
    Decimal amount;
    QString category; ///< as written; may be empty
};
[[nodiscard]] Maybe<CreditsTold> creditsTold(const QString &cell);
/// `〃`, `同上`, `ditto`: the same as in the row above.
[[nodiscard]] bool isDitto(const QString &cell);

/// The parts of a list in one cell: `CISSP;CISA`, `規程、クラウド`.
[[nodiscard]] QStringList parts(const QString &cell);

} // namespace koshin::paste

namespace koshin {

KOSHIN_CODES(paste::DayForm::ShortYear, "unknown", "year-first", "month-first", "day-first", "reiwa")
KOSHIN_CODES(paste::Unit, "seconds", "minutes", "hours", "cpe-hours")

} // namespace koshin
