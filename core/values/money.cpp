// SPDX-License-Identifier: GPL-3.0-or-later
#include "values/money.h"

#include <array>

namespace koshin::values {

namespace {

struct Sign
{
    QStringView sign;
    QStringView currency;
};

constexpr std::array signs = {Sign{u"jpy", u"JPY"}, Sign{u"円", u"JPY"},  Sign{u"¥", u"JPY"},    Sign{u"\\", u"JPY"},
                              Sign{u"usd", u"USD"}, Sign{u"$", u"USD"},   Sign{u"ドル", u"USD"}, Sign{u"eur", u"EUR"},
                              Sign{u"€", u"EUR"},   Sign{u"gbp", u"GBP"}, Sign{u"£", u"GBP"}};

QStringView takeCurrency(Scan &scan)
{
    for (const auto &[sign, currency] : signs) {
        if (scan.takeApart(sign)) return currency;
    }
    return {};
}

bool takeMinus(Scan &scan)
{
    return scan.takeAny({u"-", u"−"});
}

constexpr int mostDigitsOfMoney = 12;

} // namespace

Reading<Money> readMoney(QStringView text, const MoneyContext &context)
{
    Scan scan(text);
    bool isNegative = takeMinus(scan);
    const QStringView before = takeCurrency(scan);
    scan.skipSpaces();
    isNegative = takeMinus(scan) || isNegative;
    auto amount = scan.decimal(mostDigitsOfMoney);
    if (!amount) return {};
    const int times = scan.takeApart(u"万") ? 10'000 : scan.takeApart(u"千") ? 1'000 : 1;
    amount = amount->scaled(Decimal(times), Decimal(1));
    const QStringView behind = takeCurrency(scan);
    if (!before.isEmpty() && !behind.isEmpty() && before != behind) return {};
    const QString named = (before.isEmpty() ? behind : before).toString();
    const auto refused = [&](WhyNot why) { return ending<Money>(scan, {}, context.mode, why); };
    if (named.isEmpty() && context.currency.isEmpty()) return refused(WhyNot::NoCurrency);
    if (isNegative && context.mode == Mode::Strict) return refused(WhyNot::Negative);
    return ending(scan,
                  std::optional(Money{isNegative ? -*amount : *amount, named.isEmpty() ? context.currency : named}),
                  context.mode);
}

QString currencyIn(QStringView text)
{
    for (const auto &[sign, currency] : signs) {
        if (text.contains(sign)) return currency.toString();
    }
    return {};
}

std::optional<Decimal> takeNumber(Scan &scan)
{
    Scan ahead = scan;
    const bool isNegative = takeMinus(ahead);
    if (!isNegative) ahead.take(u"+");
    const auto number = ahead.decimal(12);
    if (!number) return {};
    scan = ahead;
    return isNegative ? -*number : *number;
}

Reading<Decimal> readNumber(QStringView text)
{
    Scan scan(text);
    const auto number = takeNumber(scan);
    return number ? ending(scan, number) : Reading<Decimal>();
}

} // namespace koshin::values
