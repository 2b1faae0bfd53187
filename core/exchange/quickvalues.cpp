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
    return scan.takeAny({u"...", u"..", u"-", u"~", u"〜", u"–", u"—", u"―", u"‐", u"‒", u"−", u"∼", u"ー", u"→", u"から"});
}

// `amount` units of so many minutes each, rounded half up.
qint64 rounded(Decimal amount, int minutesEach)
{
    return (amount.micro() * minutesEach + Decimal::scale / 2) / Decimal::scale;
}

constexpr int hour = 60;
constexpr int halfDay = 12 * hour;
constexpr int wholeDay = 24 * hour;
constexpr int latestEnd = 30 * hour; // as services of the small hours count on past midnight: 25:30

enum class Half { Unsaid, Morning, Afternoon };

/// A time of day as written, in minutes.
struct Clock
{
    int minutes = 0;
    Half half = Half::Unsaid;
    bool isBare = false; ///< an hour without its unit, as `2` in `2-4pm`

    [[nodiscard]] int in(Half meant) const
    {
        if (meant == Half::Unsaid || minutes >= wholeDay) return minutes;
        if (meant == Half::Morning) return minutes >= halfDay && minutes < halfDay + hour ? minutes - halfDay : minutes;
        return minutes < halfDay ? minutes + halfDay : minutes;
    }
};

// Minutes below an hour, in two digits.
Maybe<int> sixtieth(Scan &scan)
{
    Scan ahead = scan;
    if (ahead.rest().size() < 2 || !Scan::isDigit(ahead.rest()[1])) return {};
    const auto part = ahead.number(2);
    if (!part || *part >= 60) return {};
    scan = ahead;
    return part;
}

// `9:30`, in minutes; seconds are left out.
Maybe<int> colonTime(Scan &scan)
{
    Scan ahead = scan;
    const auto hours = ahead.number(2);
    if (!hours || !ahead.take(u":")) return {};
    const auto minutes = sixtieth(ahead);
    if (!minutes || (ahead.take(u":") && !sixtieth(ahead))) return {};
    scan = ahead;
    return *hours * hour + *minutes;
}

// `9時`, `9時半`, `9時30分`, but not `9時間`.
Maybe<int> hourTime(Scan &scan)
{
    Scan ahead = scan;
    const auto hours = ahead.number(2);
    if (!hours || !ahead.take(u"時") || ahead.rest().startsWith(u"間")) return {};
    int minutes = *hours * hour;
    if (ahead.take(u"半")) minutes += hour / 2;
    else if (const auto more = ahead.number(2)) {
        if (*more >= 60 || !ahead.take(u"分")) return {};
        minutes += *more;
    }
    scan = ahead;
    return minutes;
}

Half halfBefore(Scan &scan)
{
    if (scan.takeAny({u"午前", u"am"})) return Half::Morning;
    if (scan.takeAny({u"午後", u"pm"})) return Half::Afternoon;
    return Half::Unsaid;
}

Half halfBehind(Scan &scan)
{
    if (scan.takeAny({u"a.m.", u"am"})) return Half::Morning;
    if (scan.takeAny({u"p.m.", u"pm"})) return Half::Afternoon;
    return Half::Unsaid;
}

Maybe<Clock> clockTime(Scan &scan)
{
    Scan ahead = scan;
    ahead.take(u"t"); // as ISO 8601 parts it from the day
    Clock clock;
    clock.half = halfBefore(ahead);
    auto minutes = colonTime(ahead);
    if (!minutes) minutes = hourTime(ahead);
    if (!minutes) {
        const auto hours = ahead.number(2);
        if (!hours) return {};
        minutes = *hours * hour;
        clock.isBare = true;
    }
    const Half behind = clock.half == Half::Unsaid ? halfBehind(ahead) : Half::Unsaid;
    if (behind != Half::Unsaid) {
        clock.half = behind;
        clock.isBare = false;
    }
    clock.minutes = *minutes;
    if (clock.minutes > latestEnd) return {};
    scan = ahead;
    return clock;
}

bool joinsTimes(Scan &scan)
{
    return takeDash(scan) || scan.take(u"to");
}

// `2-4pm` and `午後2時〜4時`: one half of the day may be said for both ends.
qint64 between(const Clock &from, const Clock &to)
{
    int begin = from.in(from.half);
    int end = to.in(to.half);
    if (from.half == Half::Unsaid && to.half != Half::Unsaid && from.in(to.half) <= end) begin = from.in(to.half);
    if (to.half == Half::Unsaid && from.half == Half::Afternoon && end < begin) end = to.in(Half::Afternoon);
    return end >= begin ? end - begin : end + wholeDay - begin; // past midnight
}

Maybe<qint64> span(Scan &scan)
{
    Scan ahead = scan;
    const auto from = clockTime(ahead);
    if (!from || from->minutes > wholeDay || !joinsTimes(ahead)) return {};
    const auto to = clockTime(ahead);
    if (!to || to->isBare) return {};
    ahead.take(u"まで");
    scan = ahead;
    return between(*from, *to);
}

// What follows a span, as in `（休憩1時間）`, `休憩30分` or `（2.5h）`: a break to leave out, or the length that was
// worked in it. The minutes worked, where neither is longer than the span.
qint64 worked(Scan &scan, qint64 minutes)
{
    const QStringView rest = scan.rest();
    const qsizetype close = rest.startsWith(u'(') ? rest.indexOf(u')') : -1;
    Scan inside(close > 0 ? rest.sliced(1, close - 1) : rest);
    const bool isBreak = inside.takeAny({u"休憩", u"昼休み", u"昼休憩", u"break"});
    const auto length = isBreak || close > 0 ? lengthIn(inside.rest()) : std::nullopt;
    if (!length || *length > minutes) return minutes;
    scan.take(close > 0 ? rest.first(close + 1) : rest);
    return isBreak ? minutes - *length : *length;
}

bool takeAnd(Scan &scan)
{
    return scan.takeAny({u",", u"/", u"+", u"&", u"と", u"・", u";", u"and"});
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
    bool inKanji = false;
};

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
    civil.inKanji = kanji;
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

bool isShortWeekday(QStringView word)
{
    for (const QStringView name : weekdayNames) {
        if (word == name.first(3)) return true;
    }
    return false;
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

enum class BesideDay { Nothing, Holiday, Weekday };

/// A weekday that stands beside a day, or the word that it is a holiday.
struct Beside
{
    BesideDay is{};
    unsigned weekday = 0;
};

// `金`, `金曜`, `fri`, `月・祝`, `祝`, as they stand in brackets.
Beside inBrackets(QStringView words)
{
    QString rest = words.toString();
    for (const QStringView holiday : {u"振休", u"祝日", u"祝", u"休"}) rest.remove(holiday.toString());
    const bool isHoliday = rest.size() < words.size();
    rest.remove(u'・');
    if (rest.isEmpty()) return {isHoliday ? BesideDay::Holiday : BesideDay::Nothing};
    for (unsigned i = 0; i < 7; ++i) {
        if (rest == weekdayMarks[i]) return {BesideDay::Weekday, i};
    }
    Scan scan(rest);
    const auto weekday = weekdayIn(scan);
    return weekday && scan.atEnd() ? Beside{BesideDay::Weekday, *weekday} : Beside{};
}

Beside besideIn(Scan &scan)
{
    if (const auto weekday = weekdayIn(scan)) return {BesideDay::Weekday, *weekday};
    const qsizetype end = scan.rest().indexOf(u')');
    if (end < 0 || !scan.rest().startsWith(u'(')) return {};
    const Beside beside = inBrackets(scan.rest().sliced(1, end - 1));
    if (beside.is != BesideDay::Nothing) scan.take(scan.rest().first(end + 1));
    return beside;
}

/// A day in words or figures; `exists` is false for 30 February.
struct DayRead
{
    Date date;
    bool exists = true;
    bool lacksYear = false;
    bool isBare = false;
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
    const Beside beside = besideIn(scan);
    const bool fits = beside.is != BesideDay::Weekday || (date && beside.weekday == weekdayOf(*date));
    DayRead read{date.value_or(anchor), date && fits};
    read.lacksYear = !civil->year;
    read.isBare = read.lacksYear && !civil->inKanji && beside.is == BesideDay::Nothing;
    return read;
}

// The end of a range: a day of its own, or a day of the month in which the range begins.
Maybe<DayRead> endIn(Scan &scan, Date from)
{
    constexpr int halfAYear = 183;
    Scan ahead = scan;
    const auto dayOfMonth = ahead.number(2);
    const bool inKanji = ahead.take(u"日");
    if (dayOfMonth && (ahead.atEnd() || ahead.rest() == u"まで")) {
        scan = ahead;
        const auto date = Date::fromCivil(from.year(), from.month(), unsigned(*dayOfMonth));
        return DayRead{date.value_or(from), date.has_value(), true, !inKanji};
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

Maybe<qint64> lengthIn(QStringView word)
{
    if (const auto minutes = hoursIn(Scan(word))) return minutes;
    Scan scan(word);
    const auto minutes = scan.decimal();
    return minutes && takeMinuteUnit(scan) && scan.atEnd() ? Maybe<qint64>(rounded(*minutes, 1)) : std::nullopt;
}

Maybe<qint64> spansIn(QStringView word)
{
    Scan scan(word);
    qint64 sum = 0;
    do {
        const auto minutes = span(scan);
        if (!minutes) return {};
        sum += worked(scan, *minutes);
    } while (takeAnd(scan));
    return scan.atEnd() ? Maybe<qint64>(sum) : std::nullopt;
}

Maybe<int> timeOfDayIn(QStringView word)
{
    Scan scan(word);
    const bool isEnd = takeDash(scan);
    const auto clock = clockTime(scan);
    if (!clock || clock->isBare) return {};
    scan.takeAny({u"頃", u"ごろ"});
    if (!isEnd && !takeDash(scan)) scan.takeAny({u"より", u"まで"});
    return scan.atEnd() ? Maybe<int>(clock->in(clock->half)) : std::nullopt;
}

Maybe<qint64> minutesIn(QStringView word)
{
    if (const auto spans = spansIn(word)) return spans;
    Scan clock(word);
    if (const auto minutes = colonTime(clock); minutes && clock.atEnd()) return *minutes;
    return lengthIn(word);
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

bool isLatinDays(QStringView word)
{
    return daysIn(word) && !word.endsWith(u"日") && !word.endsWith(u"日間") && !word.endsWith(u"半");
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
    DaysRead read;
    read.lacksYear = from->lacksYear;
    read.isBare = from->isBare;
    if (scan.atEnd()) {
        if (from->exists) read.period = Period{from->date, from->date};
        return read;
    }
    if (!takeDash(scan)) return {};
    const auto to = endIn(scan, from->date);
    scan.take(u"まで");
    if (!to || !scan.atEnd()) return {};
    read.isRange = true;
    read.isBare = from->isBare && to->isBare;
    if (from->exists && to->exists) read.period = Period{from->date, to->date};
    return read;
}

bool isWeekday(QStringView word)
{
    Scan scan(word);
    return besideIn(scan).is != BesideDay::Nothing && scan.atEnd();
}

bool isLatinWeekday(QStringView word)
{
    if (isShortWeekday(word)) return true;
    for (const QStringView name : weekdayNames) {
        if (word.startsWith(name)) return true;
    }
    return false;
}

bool isWordToo(QStringView word)
{
    return word == u"sun" || word == u"sat" || word == u"wed" || word == u"mon";
}

bool joinsSpans(QStringView word)
{
    Scan scan(word);
    return takeAnd(scan) && scan.atEnd();
}

bool joinsDays(QStringView word)
{
    Scan scan(word);
    return takeDash(scan) && scan.atEnd();
}

} // namespace koshin::quick
