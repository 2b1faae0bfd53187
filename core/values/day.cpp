// SPDX-License-Identifier: GPL-3.0-or-later
#include "values/day.h"

#include "calendar/era.h"
#include "values/weekday.h"

#include <array>

namespace koshin::values {

namespace {

using namespace Qt::StringLiterals;

/// A day as written, whether there is one or not.
struct Civil
{
    std::optional<int> year{};
    int month = 0;
    int day = 0;
    const Era *era = nullptr;
    std::optional<unsigned> weekday{}; ///< as it stands before the day
    bool isBare = false;
    bool isSolid = false;
    bool isAmbiguous = false;
};

using MaybeCivil = std::optional<Civil>;

const Era *takeEra(Scan &scan, bool &isBare)
{
    for (const Era &era : eras()) {
        if (scan.take(era.name)) return &era;
        const QChar mark = era.mark.toLower();
        if (!scan.take(QStringView(&mark, 1))) continue;
        isBare = mark == u't' || mark == u'm'; // rather a name than a day of a hundred years ago
        return &era;
    }
    return nullptr;
}

std::optional<int> takeYear(Scan &scan, Civil &civil)
{
    civil.era = takeEra(scan, civil.isBare);
    scan.skipSpaces();
    if (!civil.era) {
        const auto year = scan.number(4);
        return year && *year >= 1000 ? year : std::nullopt;
    }
    const auto year = scan.take(u"元") ? 1 : scan.number(2);
    return year && *year >= 1 ? std::optional(civil.era->yearBefore + *year) : std::nullopt;
}

// `2025-4-1`, `令和7年4月1日`: one mark parts the year from the month and the month from the day.
MaybeCivil yearFirst(Scan &scan)
{
    Scan ahead = scan;
    Civil civil;
    civil.year = takeYear(ahead, civil);
    if (!civil.year) return {};
    for (const QStringView mark : {u"年", u"-", u"/", u"."}) {
        if (!ahead.takeApart(mark)) continue;
        const bool inKanji = mark == u"年";
        ahead.skipSpaces();
        const auto month = ahead.number(2);
        if (!month || !ahead.takeApart(inKanji ? QStringView(u"月") : mark)) return {};
        ahead.skipSpaces();
        const auto day = ahead.number(2);
        if (!day) return {};
        if (inKanji) ahead.takeApart(u"日");
        civil.month = *month;
        civil.day = *day;
        scan = ahead;
        return civil;
    }
    return {};
}

MaybeCivil solid(Scan &scan)
{
    constexpr int least = 1000'01'01;
    Scan ahead = scan;
    const auto figures = ahead.number(8);
    if (!figures || *figures < least) return {};
    scan = ahead;
    Civil civil{.year = *figures / 1'00'00, .month = *figures / 1'00 % 1'00, .day = *figures % 1'00};
    civil.isBare = civil.isSolid = true;
    return civil;
}

// `3.1.2024`, as in Europe; `1/3/2024` as the order has it.
MaybeCivil yearLast(Scan &scan, const DayContext &context)
{
    Scan ahead = scan;
    const auto first = ahead.number(2);
    if (!first) return {};
    for (const QStringView mark : {u"-", u"/", u"."}) {
        if (!ahead.take(mark)) continue;
        const auto second = ahead.number(2);
        const auto year = second && ahead.take(mark) ? ahead.number(4) : std::nullopt;
        if (!year || *year < 1000) return {};
        scan = ahead;
        const bool isEuropean = mark == u".";
        const bool monthFirst = !isEuropean && context.order == Order::MonthFirst;
        Civil civil{.year = year, .month = monthFirst ? *first : *second, .day = monthFirst ? *second : *first};
        civil.isBare = isEuropean;
        civil.isAmbiguous = isEuropean ? context.mode == Mode::Strict : context.order == Order::Unknown;
        return civil;
    }
    return {};
}

int monthNamed(QStringView name)
{
    static constexpr std::array months{u"january", u"february", u"march",     u"april",   u"may",      u"june",
                                       u"july",    u"august",   u"september", u"october", u"november", u"december"};
    for (int i = 0; i < int(months.size()); ++i) {
        const QStringView month = months[std::size_t(i)];
        if (name == month || name == month.first(3) || (i == 8 && name == u"sept")) return i + 1;
    }
    return 0;
}

std::optional<int> takeDayOfMonth(Scan &scan)
{
    const auto day = scan.number(2);
    if (day) scan.takeAny({u"st", u"nd", u"rd", u"th"});
    return day;
}

// `3 Jan 2024`, `3-Jan-2024`, `January 3rd, 2024`, `Wed, 3 Jan 2024`.
MaybeCivil monthInWords(Scan &scan)
{
    Scan ahead = scan;
    Civil civil;
    civil.weekday = latinWeekday(ahead.letters());
    if (!civil.weekday) ahead = scan;
    else ahead.takeAny({u".,", u",", u"."});
    ahead.skipSpaces();
    auto day = takeDayOfMonth(ahead);
    if (day && !ahead.takeAny({u"-", u" "})) return {};
    civil.month = monthNamed(ahead.letters());
    if (civil.month == 0) return {};
    ahead.take(u".");
    if (!day) {
        ahead.skipSpaces();
        day = takeDayOfMonth(ahead);
    }
    ahead.take(u",");
    if (!day || !ahead.takeAny({u"-", u" "})) return {};
    civil.year = ahead.number(4);
    if (!civil.year || *civil.year < 1000) return {};
    civil.day = *day;
    scan = ahead;
    return civil;
}

// `11/20`, `11月20日`.
MaybeCivil withoutYear(Scan &scan)
{
    Scan ahead = scan;
    const auto month = ahead.number(2);
    const bool inKanji = ahead.take(u"月");
    if (!month || (!inKanji && !ahead.take(u"/"))) return {};
    const auto day = ahead.number(2);
    if (!day || (inKanji && !ahead.take(u"日"))) return {};
    scan = ahead;
    Civil civil{.month = *month, .day = *day};
    civil.isBare = !inKanji;
    return civil;
}

MaybeCivil civilIn(Scan &scan, const DayContext &context)
{
    if (auto civil = solid(scan)) return civil;
    if (auto civil = monthInWords(scan)) return civil;
    if (auto civil = yearLast(scan, context)) return civil;
    if (auto civil = yearFirst(scan)) return civil;
    return withoutYear(scan);
}

// The nearest day of this month and day; 29 February may be eight years off.
std::optional<Date> nearest(const Civil &civil, const Near &near)
{
    const Date from = near.from.value_or(near.today);
    for (int years = 0; years <= 8; ++years) {
        const int year = from.year() + (near.sought == Sought::Before ? -years : years);
        const auto date = Date::fromCivil(year, unsigned(civil.month), unsigned(civil.day));
        if (date && (near.sought == Sought::Before ? *date <= from : *date >= from)) return date;
    }
    return {};
}

Beside takeBesideApart(Scan &scan)
{
    Scan ahead = scan;
    ahead.skipSpaces();
    const Beside beside = takeBeside(ahead);
    if (beside.is != Beside::Is::Nothing) scan = ahead;
    return beside;
}

std::optional<WhyNot> whyNoDay(const Civil &civil, const std::optional<Date> &date, const Beside &beside)
{
    if (!date) return WhyNot::NoSuchDay;
    if (civil.era && !civil.era->contains(*date)) return WhyNot::NotInEra;
    const unsigned weekday = weekdayOf(*date);
    const bool fits =
        civil.weekday.value_or(weekday) == weekday && (beside.is != Beside::Is::Weekday || beside.weekday == weekday);
    return fits ? std::nullopt : std::optional(WhyNot::OtherWeekday);
}

Reading<Date> dayOf(const Civil &civil, Scan &scan, const DayContext &context)
{
    const auto refused = [&](WhyNot why) { return ending<Date>(scan, {}, context.mode, why); };
    const Beside beside = takeBesideApart(scan);
    if (civil.isAmbiguous) return refused(WhyNot::Ambiguous);
    if (!civil.year && !context.near) return refused(WhyNot::Relative);
    const auto date = civil.year ? Date::fromCivil(*civil.year, unsigned(civil.month), unsigned(civil.day))
                                 : nearest(civil, *context.near);
    if (!date && civil.isSolid) return {}; // a number of something
    const auto why = whyNoDay(civil, date, beside);
    auto read = why ? refused(*why) : ending(scan, date, context.mode);
    read.doubts.lacksYear = !civil.year;
    read.doubts.isBare = context.mode == Mode::Lenient && civil.isBare && beside.is == Beside::Is::Nothing;
    read.doubts.isSolid = civil.isSolid;
    return read;
}

std::optional<int> daysFromToday(Scan &scan)
{
    if (scan.takeAny({u"一昨日", u"おととい"})) return -2;
    if (scan.takeAny({u"昨日", u"きのう", u"yesterday"})) return -1;
    if (scan.takeAny({u"今日", u"本日", u"きょう", u"today"})) return 0;
    if (scan.takeAny({u"明後日", u"あさって"})) return 2;
    if (scan.takeAny({u"明日", u"あした", u"tomorrow"})) return 1;
    return {};
}

// A day told from another: `昨日`, `monday`.
Reading<Date> relativeDay(Scan &scan, const DayContext &context)
{
    const auto days = daysFromToday(scan);
    const auto weekday = days ? std::nullopt : takeWeekday(scan);
    if (!days && !weekday) return {};
    if (!context.near) return ending<Date>(scan, {}, context.mode, WhyNot::Relative);
    const Near &near = *context.near;
    if (days) return ending<Date>(scan, near.today.plusDays(*days), context.mode);
    const Date from = near.from.value_or(near.today);
    const int back = int(weekdayOf(from) + 7 - *weekday) % 7;
    return ending<Date>(scan, from.plusDays(near.sought == Sought::Before ? -back : (7 - back) % 7), context.mode);
}

} // namespace

Reading<Date> readDay(QStringView text, const DayContext &context)
{
    Scan scan(text);
    if (const auto civil = civilIn(scan, context)) return dayOf(*civil, scan, context);
    return relativeDay(scan, context);
}

} // namespace koshin::values
