// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/era.h"

#include <algorithm>
#include <array>

namespace koshin {

namespace {

constexpr std::array allEras = {
    Era{u"令和", u"Reiwa", u'R', 2018, Date(2019, 5, 1), Date(Date::last())},
    Era{u"平成", u"Heisei", u'H', 1988, Date(1989, 1, 8), Date(2019, 4, 30)},
    Era{u"昭和", u"Shōwa", u'S', 1925, Date(1926, 12, 25), Date(1989, 1, 7)},
    Era{u"大正", u"Taishō", u'T', 1911, Date(1912, 7, 30), Date(1926, 12, 24)},
    Era{u"明治", u"Meiji", u'M', 1867, Date(Date::first()), Date(1912, 7, 29)},
};

} // namespace

std::span<const Era> eras()
{
    return allEras;
}

EraYear eraYear(Date date)
{
    const auto era = std::ranges::find_if(allEras, [date](const Era &e) { return e.contains(date); });
    Q_ASSERT(era != allEras.end());
    return {*era, date.year() - era->yearBefore};
}

QString eraYearText(Date date)
{
    const EraYear y = eraYear(date);
    return y.era.name.toString() + (y.year == 1 ? QStringLiteral("元") : QString::number(y.year)) + u'年';
}

QString eraText(Date date)
{
    return eraYearText(date) + QStringLiteral("%1月%2日").arg(date.month()).arg(date.day());
}

} // namespace koshin
