// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeunit.h"

#include "calendar/era.h"
#include "text/language.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

unsigned monthsOf(TimeUnit unit)
{
    return unit == TimeUnit::Year ? 12 : unit == TimeUnit::Quarter ? 3 : 1;
}

Date beginOf(TimeUnit unit, Date day)
{
    if (unit == TimeUnit::Day) return day;
    const unsigned months = monthsOf(unit);
    return Date(day.year(), (day.month() - 1) / months * months + 1, 1);
}

// The years of the eras that a year lies in: 平成31年・令和元年.
QString eraYears(int year)
{
    const QString first = eraYearText(Date(year, 1, 1));
    const QString last = eraYearText(Date(year, 12, 31));
    return first == last ? first : first + u'・' + last;
}

QString monthLabel(Date from, bool whole, bool japanese)
{
    if (japanese) return whole ? u"%1年%2月"_s.arg(from.year()).arg(from.month()) : u"%1月"_s.arg(from.month());
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto form = whole ? QLocale::LongFormat : QLocale::ShortFormat;
    const QString month = english.standaloneMonthName(int(from.month()), form);
    return whole ? u"%1 %2"_s.arg(month, QString::number(from.year())) : month;
}

} // namespace

TimeUnit coarserThan(TimeUnit unit)
{
    return unit == TimeUnit::Day ? TimeUnit::Month : TimeUnit::Year;
}

int fewestDaysOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day: return 1;
    case TimeUnit::Month: return 28;
    case TimeUnit::Quarter: return 90;
    case TimeUnit::Year: return 365;
    }
    return 1;
}

std::vector<Period> unitsIn(Period period, TimeUnit unit)
{
    const Step step = unit == TimeUnit::Day ? Step{.days = 1} : Step{.months = int(monthsOf(unit))};
    std::vector<Period> units;
    for (Date from = beginOf(unit, period.from); from <= period.to;) {
        const Date next = from.plus(step);
        const bool isLast = next <= from || next.plusDays(-1) >= Date(Date::last());
        units.push_back({from, isLast ? Date(Date::last()) : next.plusDays(-1)});
        if (isLast) break;
        from = next;
    }
    return units;
}

QString unitLabel(TimeUnit unit, Date from, bool whole)
{
    const bool japanese = languageInUse() == Language::Japanese;
    switch (unit) {
    case TimeUnit::Day: return QString::number(from.day());
    case TimeUnit::Month:
    case TimeUnit::Quarter: return monthLabel(from, whole, japanese);
    case TimeUnit::Year: break;
    }
    if (!japanese) return QString::number(from.year());
    return whole ? u"%1年（%2）"_s.arg(QString::number(from.year()), eraYears(from.year()))
                 : u"%1年"_s.arg(from.year());
}

} // namespace koshin
