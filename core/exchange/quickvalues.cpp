// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quickvalues.h"

#include "exchange/quickscan.h"

namespace koshin::quick {

namespace {

using namespace Qt::StringLiterals;

bool takeHourUnit(Scan &scan)
{
    return scan.takeAny({u"hours", u"hour", u"hrs", u"hr", u"h", u"時間"});
}

bool takeMinuteUnit(Scan &scan)
{
    return scan.takeAny({u"minutes", u"minute", u"mins", u"min", u"m", u"分間", u"分"});
}

bool takeDash(Scan &scan)
{
    return scan.takeAny({u"..", u"-", u"~", u"〜", u"–", u"—", u"から"});
}

// `amount` units of so many minutes each, rounded half up.
qint64 rounded(Decimal amount, int minutesEach)
{
    return (amount.micro() * minutesEach + Decimal::scale / 2) / Decimal::scale;
}

// `9:30`, in minutes.
Maybe<int> clockTime(Scan &scan)
{
    const auto hours = scan.number(2);
    if (!hours || !scan.take(u":")) return {};
    const bool twoDigits = scan.rest().size() >= 2 && Scan::isDigit(scan.rest()[1]);
    const auto minutes = scan.number(2);
    if (!minutes || !twoDigits || *minutes >= 60) return {};
    return *hours * 60 + *minutes;
}

Maybe<qint64> betweenClockTimes(Scan scan)
{
    const auto from = clockTime(scan);
    if (!from || !takeDash(scan)) return {};
    const auto to = clockTime(scan);
    if (!to || !scan.atEnd() || *from > 24 * 60 || *to > 24 * 60) return {};
    return *to >= *from ? *to - *from : *to + 24 * 60 - *from; // past midnight
}

Maybe<qint64> hoursIn(Scan scan)
{
    const auto hours = scan.decimal();
    if (!hours || !takeHourUnit(scan)) return {};
    const qint64 minutes = rounded(*hours, 60);
    if (scan.atEnd()) return minutes;
    if (scan.take(u"半")) return scan.atEnd() ? Maybe<qint64>(minutes + 30) : std::nullopt;
    const auto more = scan.number(2);
    if (!more || *more >= 60) return {};
    takeMinuteUnit(scan);
    return scan.atEnd() ? Maybe<qint64>(minutes + *more) : std::nullopt;
}

struct Civil
{
    Maybe<int> year;
    int month = 0;
    int day = 0;
};

bool isPlausible(const Civil &c)
{
    return c.month >= 1 && c.month <= 12 && c.day >= 1 && c.day <= 31;
}

int eraBegin(Scan &scan)
{
    if (scan.takeAny({u"令和", u"r"})) return 2019;
    if (scan.takeAny({u"平成", u"h"})) return 1989;
    if (scan.takeAny({u"昭和", u"s"})) return 1926;
    return 0;
}

// The year with its mark behind it; the same mark then parts month and day.
Maybe<int> yearIn(Scan &scan, QStringView &mark)
{
    const int era = eraBegin(scan);
    Maybe<int> year = era && scan.take(u"元") ? 1 : scan.number(era ? 2 : 4);
    if (!year || (era ? *year < 1 : *year < 1000)) return {};
    for (const QStringView candidate : {u"年", u"-", u"/", u"."}) {
        if (!scan.take(candidate)) continue;
        mark = candidate;
        return era ? era + *year - 1 : *year;
    }
    return {};
}

Maybe<Civil> civilIn(Scan &scan)
{
    Scan ahead = scan;
    QStringView mark;
    Civil civil;
    civil.year = yearIn(ahead, mark);
    if (!civil.year) ahead = scan;
    const auto month = ahead.number(2);
    if (!month) return {};
    const bool kanji = civil.year ? mark == u"年" : ahead.rest().startsWith(u"月");
    if (!ahead.take(kanji ? QStringView(u"月") : civil.year ? mark : QStringView(u"/"))) return {};
    const auto day = ahead.number(2);
    if (!day || (kanji && !ahead.take(u"日"))) return {};
    civil.month = *month;
    civil.day = *day;
    if (!isPlausible(civil)) return {};
    scan = ahead;
    return civil;
}

// The nearest day of this month and day from the anchor on; 29 February may be eight years off.
Maybe<Date> nearest(const Civil &c, Date anchor, Sought sought)
{
    if (c.year) return Date::fromCivil(*c.year, unsigned(c.month), unsigned(c.day));
    for (int years = 0; years <= 8; ++years) {
        const int year = anchor.year() + (sought == Sought::Before ? -years : years);
        const auto date = Date::fromCivil(year, unsigned(c.month), unsigned(c.day));
        if (date && (sought == Sought::Before ? *date <= anchor : *date >= anchor)) return date;
    }
    return {};
}

constexpr QStringView weekdayMarks[] = {u"日", u"月", u"火", u"水", u"木", u"金", u"土"};
constexpr QStringView weekdayNames[] = {u"sunday",   u"monday", u"tuesday", u"wednesday",
                                        u"thursday", u"friday", u"saturday"};

unsigned weekdayOf(Date date)
{
    return std::chrono::weekday(date.days()).c_encoding(); // 0 is Sunday
}

Maybe<unsigned> weekdayIn(Scan &scan)
{
    for (unsigned i = 0; i < 7; ++i) {
        const QString japanese = weekdayMarks[i].toString() + u"曜"_s;
        if (scan.take(japanese)) {
            scan.take(u"日");
            return i;
        }
        if (scan.take(weekdayNames[i]) || (isShortWeekday(scan.rest()) && scan.take(weekdayNames[i].first(3)))) return i;
    }
    return {};
}

Maybe<int> daysFromToday(Scan &scan)
{
    if (scan.takeAny({u"一昨日", u"おととい"})) return -2;
    if (scan.takeAny({u"昨日", u"きのう", u"yesterday"})) return -1;
    if (scan.takeAny({u"今日", u"本日", u"きょう", u"today"})) return 0;
    if (scan.takeAny({u"明後日", u"あさって"})) return 2;
    if (scan.takeAny({u"明日", u"あした", u"tomorrow"})) return 1;
    return {};
}

// `(金)` behind a day: false where the day is another one.
bool weekdayFits(Scan &scan, Date date)
{
    for (unsigned i = 0; i < 7; ++i) {
        const QString mark = weekdayMarks[i].toString();
        if (scan.take(u"(%1)"_s.arg(mark)) || scan.take(u"(%1曜)"_s.arg(mark)) || scan.take(u"(%1曜日)"_s.arg(mark))) {
            return i == weekdayOf(date);
        }
    }
    return true;
}

/// A day in words or figures; `exists` is false for 30 February.
struct DayRead
{
    Date date;
    bool exists = true;
};

Maybe<DayRead> dayIn(Scan &scan, Date anchor, Sought sought)
{
    if (const auto days = daysFromToday(scan)) return DayRead{anchor.plusDays(*days)};
    if (const auto weekday = weekdayIn(scan)) {
        const int back = int(weekdayOf(anchor) + 7 - *weekday) % 7;
        return DayRead{anchor.plusDays(sought == Sought::Before ? -back : (7 - back) % 7)};
    }
    const auto civil = civilIn(scan);
    if (!civil) return {};
    const auto date = nearest(*civil, anchor, sought);
    if (!date) return DayRead{anchor, false};
    return DayRead{*date, weekdayFits(scan, *date)};
}

// The end of a range: a day of its own, or a day of the month in which the range begins.
Maybe<DayRead> endIn(Scan &scan, Date from)
{
    constexpr int halfAYear = 183;
    Scan ahead = scan;
    const auto dayOfMonth = ahead.number(2);
    if (dayOfMonth && (ahead.take(u"日") || true) && (ahead.atEnd() || ahead.rest() == u"まで")) {
        scan = ahead;
        const auto date = Date::fromCivil(from.year(), from.month(), unsigned(*dayOfMonth));
        return DayRead{date.value_or(from), date.has_value()};
    }
    ahead = scan;
    const auto civil = civilIn(ahead);
    auto end = dayIn(scan, from, Sought::After);
    // Without its year, an end that far off was meant in the year of the beginning, before it.
    if (end && civil && !civil->year && end->exists && end->date.since(from) > halfAYear
        && end->date.year() > from.year()) {
        end->date = end->date.plus({.years = from.year() - end->date.year()});
    }
    return end;
}

} // namespace

Maybe<qint64> minutesIn(QStringView word)
{
    if (const auto between = betweenClockTimes(Scan(word))) return between;
    Scan clock(word);
    if (const auto minutes = clockTime(clock); minutes && clock.atEnd()) return *minutes;
    if (const auto minutes = hoursIn(Scan(word))) return minutes;
    Scan scan(word);
    const auto minutes = scan.decimal();
    return minutes && takeMinuteUnit(scan) && scan.atEnd() ? Maybe<qint64>(rounded(*minutes, 1)) : std::nullopt;
}

bool isWholeHours(QStringView word)
{
    Scan scan(word);
    return scan.number(9) && takeHourUnit(scan) && scan.atEnd();
}

bool isPartOfHour(QStringView word)
{
    Scan scan(word);
    const auto minutes = scan.number(2);
    return minutes && *minutes < 60 && takeMinuteUnit(scan) && scan.atEnd();
}

Maybe<Decimal> daysIn(QStringView word)
{
    const Decimal half = Decimal::fromMicro(Decimal::scale / 2);
    if (word == u"半日") return half;
    Scan scan(word);
    auto days = scan.decimal();
    if (!days || !scan.takeAny({u"days", u"day", u"d", u"日間", u"日"})) return {};
    if (scan.take(u"半")) *days += half;
    return scan.atEnd() ? days : std::nullopt;
}

Maybe<Fee> feeIn(QStringView word)
{
    Scan scan(word);
    QString currency;
    const auto takeCode = [&scan, &currency] {
        for (const QStringView code : {u"jpy", u"usd", u"eur", u"gbp"}) {
            if (scan.take(code)) currency = code.toString().toUpper();
        }
        return !currency.isEmpty();
    };
    if (scan.take(u"¥")) currency = u"JPY"_s;
    else takeCode();
    auto amount = scan.decimal();
    if (!amount) return {};
    if (currency.isEmpty()) {
        const int times = scan.take(u"万") ? 10'000 : scan.take(u"千") ? 1'000 : 1;
        amount = amount->scaled(Decimal(times), Decimal(1));
        if (scan.take(u"円")) currency = u"JPY"_s;
        else if (times > 1 || !takeCode()) return {};
    }
    return scan.atEnd() ? Maybe<Fee>(Fee{*amount, currency, {}}) : std::nullopt;
}

Maybe<DaysRead> daysNamed(QStringView word, Date asOf, Sought sought)
{
    Scan scan(word);
    const auto from = dayIn(scan, asOf, sought);
    if (!from) return {};
    if (scan.atEnd()) return DaysRead{from->exists ? Maybe<Period>({from->date, from->date}) : std::nullopt, false};
    if (!takeDash(scan)) return {};
    const auto to = endIn(scan, from->date);
    scan.take(u"まで");
    if (!to || !scan.atEnd()) return {};
    const bool exists = from->exists && to->exists;
    return DaysRead{exists ? Maybe<Period>({from->date, to->date}) : std::nullopt, true};
}

bool isShortWeekday(QStringView word)
{
    for (const QStringView name : weekdayNames) {
        if (word == name.first(3)) return true;
    }
    return false;
}

bool joinsDays(QStringView word)
{
    Scan scan(word);
    return takeDash(scan) && scan.atEnd();
}

} // namespace koshin::quick
