// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "values/day.h"

namespace koshin::paste {

// Values (core/values) as spreadsheets hold them. Each function takes a whole cell or nothing.

/// How the days of a column are written, where a cell alone does not tell.
struct DayForm
{
    using Order = values::Order;
    bool serials = false; ///< Excel's count of days from 1900
    Order order{};        ///< of `1/3/2024`

    /// Judged by all cells of a column: serials only where every cell looks so, an order only where
    /// a cell allows no other.
    [[nodiscard]] static DayForm of(const QStringList &cells);
    bool operator==(const DayForm &) const = default;
};

/// The cell without spaces around it; empty for a dash, which says that there is nothing.
[[nodiscard]] QString content(const QString &cell);
/// The same on one line.
[[nodiscard]] QString lineContent(const QString &cell);

/// A day with its year, and by the column's form `1/3/2024` and `45294`; a time behind it is passed over.
[[nodiscard]] Maybe<Date> day(const QString &cell, DayForm form = {});
/// True for what was meant as a day, whether there is such a day or not.
[[nodiscard]] bool looksLikeDay(const QString &cell);
/// `12.5`, `12,5`, `1,200`, `-2`; digits of full width too.
[[nodiscard]] Maybe<Decimal> number(const QString &cell);

/// A number, or `2日`, `1.5d`, `半日`.
[[nodiscard]] Maybe<Decimal> daysWorked(const QString &cell);

/// What a number without a unit counts.
enum class Unit { Minutes = 1, Hours = 60 };
/// `6.5`, `6,5`, `1:30`, `1:30:00`, `2時間30分`, `90 min`, in minutes, rounded half up; below zero as written.
[[nodiscard]] Maybe<qint64> minutes(const QString &cell, Unit unit);
/// True where the cell itself says that it is a length of time (`1:30`, `2h`).
[[nodiscard]] bool looksLikeDuration(const QString &cell);
/// `¥3,000`, `3,000円`, `$85.50`, `85,50 €`, `JPY 3000`; a number alone is of `currency`.
[[nodiscard]] Maybe<Fee> fee(const QString &cell, const QString &currency);
/// The currency that a heading such as `費用（円）` names; empty if none.
[[nodiscard]] QString currencyNamed(const QString &text);

/// The parts of a list in one cell: `CISSP;CISA`, `規程、クラウド`.
[[nodiscard]] QStringList parts(const QString &cell);

} // namespace koshin::paste
