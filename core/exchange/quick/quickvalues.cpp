// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick/quickvalues.h"

#include "values/clock.h"
#include "values/duration.h"
#include "values/weekday.h"

namespace koshin::quick {

namespace {

using values::Scan;

// A day is meant, whether there is one or not.
bool isDay(const values::Reading<Date> &read)
{
    using values::WhyNot;
    return read.value || read.whyNot == WhyNot::NoSuchDay || read.whyNot == WhyNot::NotInEra
           || read.whyNot == WhyNot::OtherWeekday;
}

/// The end of a range of days; absent where there is no such day.
struct RangeEnd
{
    Maybe<Date> day;
    bool isBare = false;
};

// A day of the month in which the range begins.
Maybe<RangeEnd> dayOfMonth(Scan &scan, Date from)
{
    Scan ahead = scan;
    const auto day = ahead.number(2);
    const bool inKanji = ahead.take(u"日");
    if (!day || !(ahead.atEnd() || ahead.rest() == u"まで")) return {};
    scan = ahead;
    return RangeEnd{Date::fromCivil(from.year(), from.month(), unsigned(*day)), !inKanji};
}

Maybe<RangeEnd> rangeEnd(Scan &scan, Date from, Date asOf)
{
    constexpr int halfAYear = 183;
    if (const auto end = dayOfMonth(scan, from)) return end;
    const auto read = values::readDay(scan.rest(), {.near = values::Near{asOf, Sought::After, from}});
    if (!isDay(read) || read.doubts.isSolid) return {};
    scan.take(scan.rest().first(read.length));
    RangeEnd end{read.value, read.doubts.isBare};
    // Without its year, an end that far off was meant in the year of the beginning, before it.
    if (end.day && read.doubts.lacksYear && end.day->since(from) > halfAYear && end.day->year() > from.year()) {
        end.day = end.day->plus({.years = from.year() - end.day->year()});
    }
    return end;
}

} // namespace

bool isWholeHours(QStringView word)
{
    Scan scan(word);
    return scan.number(9) && values::takeHourUnit(scan) && scan.atEnd();
}

bool isPartOfHour(QStringView word)
{
    Scan scan(word);
    const auto minutes = scan.number(2);
    return minutes && *minutes < 60 && values::takeMinuteUnit(scan) && scan.atEnd();
}

bool isLatinDays(QStringView word)
{
    return values::readDaysWorked(word).whole() && !word.endsWith(u"日") && !word.endsWith(u"日間")
           && !word.endsWith(u"半");
}

Maybe<DaysRead> daysNamed(QStringView word, Date asOf, Sought sought)
{
    const auto from = values::readDay(word, {.near = values::Near{asOf, sought}});
    if (!isDay(from)) return {};
    DaysRead read;
    read.lacksYear = from.doubts.lacksYear;
    read.isBare = from.doubts.isBare;
    if (from.isWhole) {
        if (from.value) read.period = Period{*from.value, *from.value};
        return read;
    }
    Scan scan(word.sliced(from.length));
    if (from.doubts.isSolid || !values::takeDash(scan)) return {};
    const auto to = rangeEnd(scan, from.value.value_or(asOf), asOf);
    scan.take(u"まで");
    if (!to || !scan.atEnd()) return {};
    read.isRange = true;
    read.isBare = from.doubts.isBare && to->isBare;
    if (from.value && to->day) read.period = Period{*from.value, *to->day};
    return read;
}

bool isWeekday(QStringView word)
{
    Scan scan(word);
    return values::takeBeside(scan).is != values::Beside::Is::Nothing && scan.atEnd();
}

bool isWordToo(QStringView word)
{
    return word == u"sun" || word == u"sat" || word == u"wed" || word == u"mon";
}

bool joinsSpans(QStringView word)
{
    Scan scan(word);
    return values::takeAnd(scan) && scan.atEnd();
}

bool joinsDays(QStringView word)
{
    Scan scan(word);
    return values::takeDash(scan) && scan.atEnd();
}

} // namespace koshin::quick
