// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/era.h"

#include <array>

namespace koshin {

namespace {

struct Era
{
    Date from;
    const char16_t *name;
    const char *mark;
    int firstYear;
};

constexpr std::array eras = {
    Era{Date(2019, 5, 1), u"令和", "R", 2019},  Era{Date(1989, 1, 8), u"平成", "H", 1989},
    Era{Date(1926, 12, 25), u"昭和", "S", 1926}, Era{Date(1912, 7, 30), u"大正", "T", 1912},
    Era{Date(1900, 1, 1), u"明治", "M", 1868},
};

} // namespace

EraYear eraYear(Date date)
{
    for (const Era &era : eras) {
        if (date >= era.from) {
            return {QString::fromUtf16(era.name), QString::fromLatin1(era.mark),
                    date.year() - era.firstYear + 1};
        }
    }
    Q_UNREACHABLE();
}

QString eraYearText(Date date)
{
    const EraYear y = eraYear(date);
    return y.era + (y.year == 1 ? QStringLiteral("元") : QString::number(y.year)) + u'年';
}

QString eraText(Date date)
{
    return eraYearText(date) + QStringLiteral("%1月%2日").arg(date.month()).arg(date.day());
}

} // namespace koshin
