// SPDX-License-Identifier: GPL-3.0-or-later
#include "values/clock.h"

#include "values/duration.h"

namespace koshin::values {

namespace {

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

// `9:30`, in minutes; seconds are left out.
std::optional<int> colonTime(Scan &scan)
{
    Scan ahead = scan;
    const auto hours = ahead.number(2);
    if (!hours || !ahead.take(u":")) return {};
    const auto minutes = takeSixtieth(ahead);
    if (!minutes || (ahead.take(u":") && !takeSixtieth(ahead))) return {};
    scan = ahead;
    return *hours * hour + *minutes;
}

// `9時`, `9時半`, `9時30分`, but not `9時間`.
std::optional<int> hourTime(Scan &scan)
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

std::optional<Clock> clockTime(Scan &scan)
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

std::optional<qint64> spanOfTime(Scan &scan)
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
    const auto length = isBreak || close > 0 ? readLength(inside.rest()).whole() : std::nullopt;
    if (!length || *length > minutes) return minutes;
    scan.take(close > 0 ? rest.first(close + 1) : rest);
    return isBreak ? minutes - *length : *length;
}

} // namespace

std::optional<int> takeSixtieth(Scan &scan)
{
    Scan ahead = scan;
    if (ahead.rest().size() < 2 || !Scan::isDigit(ahead.rest()[1])) return {};
    const auto part = ahead.number(2);
    if (!part || *part >= 60) return {};
    scan = ahead;
    return part;
}

bool takeDash(Scan &scan)
{
    return scan.takeAny(
        {u"...", u"..", u"-", u"~", u"〜", u"–", u"—", u"―", u"‐", u"‒", u"−", u"∼", u"ー", u"→", u"から"});
}

bool takeAnd(Scan &scan)
{
    return scan.takeAny({u",", u"、", u"/", u"+", u"&", u"と", u"・", u";", u"and"});
}

Reading<qint64> readSpans(QStringView text)
{
    Scan scan(text);
    Scan ahead = scan;
    qint64 sum = 0;
    do {
        const auto minutes = spanOfTime(ahead);
        if (!minutes) break;
        sum += worked(ahead, *minutes);
        scan = ahead;
    } while (takeAnd(ahead));
    return scan.at() > 0 ? ending(scan, std::optional(sum)) : Reading<qint64>();
}

Reading<int> readTimeOfDay(QStringView text)
{
    Scan scan(text);
    const bool isEnd = takeDash(scan);
    const auto clock = clockTime(scan);
    if (!clock || clock->isBare) return {};
    scan.takeAny({u"頃", u"ごろ"});
    if (!isEnd && !takeDash(scan)) scan.takeAny({u"より", u"まで"});
    return ending(scan, std::optional(clock->in(clock->half)));
}

} // namespace koshin::values
