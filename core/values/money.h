// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/reading.h"

namespace koshin::values {

/// An amount in a currency of three letters (ISO 4217).
struct Money
{
    Decimal amount;
    QString currency;
    bool operator==(const Money &) const = default;
};

struct MoneyContext
{
    Mode mode = Mode::Lenient;
    QString currency{}; ///< of a number that names none; empty: it is no money
};

/// `¥3,000`, `3,000円`, `8万円`, `USD85`, `85 usd`, `$85.50`, `85,50 €`; below zero only in the lenient mode.
[[nodiscard]] Reading<Money> readMoney(QStringView text, const MoneyContext &context);
/// The currency that a text such as `費用（円）` holds; empty if none.
[[nodiscard]] QString currencyIn(QStringView text);

/// `12.5`, `12,5`, `1,200`, `-2`: a comma parts groups of three figures, else it is a decimal comma.
[[nodiscard]] Reading<Decimal> readNumber(QStringView text);
[[nodiscard]] std::optional<Decimal> takeNumber(Scan &scan);

} // namespace koshin::values
