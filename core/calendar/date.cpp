// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/date.h"

namespace koshin {

namespace {

std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

std::optional<Date> Date::parse(QStringView iso)
{
    if (iso.size() != 10 || iso[4] != u'-' || iso[7] != u'-') return std::nullopt;
    const auto year = digits(iso.first(4));
    const auto month = digits(iso.sliced(5, 2));
    const auto day = digits(iso.last(2));
    if (!year || !month || !day) return std::nullopt;
    return fromCivil(*year, unsigned(*month), unsigned(*day));
}

QString Date::toString() const
{
    const int y = year();
    const int m = int(month());
    const int d = int(day());
    const char16_t text[] = {char16_t(u'0' + y / 1000),
                             char16_t(u'0' + y / 100 % 10),
                             char16_t(u'0' + y / 10 % 10),
                             char16_t(u'0' + y % 10),
                             u'-',
                             char16_t(u'0' + m / 10),
                             char16_t(u'0' + m % 10),
                             u'-',
                             char16_t(u'0' + d / 10),
                             char16_t(u'0' + d % 10)};
    return QString::fromUtf16(text, 10);
}

} // namespace koshin
