// SPDX-License-Identifier: GPL-3.0-or-later
#include "values/duration.h"

#include "values/clock.h"
#include "values/money.h"

namespace koshin::values {

namespace {

constexpr int minutesOfHour = 60;

Decimal timesMinutes(Decimal amount, int minutes)
{
    return amount.scaled(Decimal(minutes), Decimal(1));
}

// `1.5h`, `1h30`, `1時間半`, in minutes.
std::optional<Decimal> hoursAndMinutes(Scan &scan)
{
    Scan ahead = scan;
    const auto hours = ahead.decimal();
    ahead.skipSpaces();
    if (!hours || !takeHourUnit(ahead)) return {};
    Decimal minutes = timesMinutes(*hours, minutesOfHour);
    scan = ahead;
    if (scan.takeApart(u"半")) return minutes + Decimal(minutesOfHour / 2);
    ahead.skipSpaces();
    const auto more = ahead.number(2);
    if (!more || *more >= minutesOfHour) return minutes;
    scan = ahead;
    ahead.skipSpaces();
    if (takeMinuteUnit(ahead)) scan = ahead;
    return minutes + Decimal(*more);
}

std::optional<Decimal> minutesAlone(Scan &scan)
{
    Scan ahead = scan;
    const auto minutes = ahead.decimal();
    ahead.skipSpaces();
    if (!minutes || !takeMinuteUnit(ahead)) return {};
    scan = ahead;
    return minutes;
}

// `1:30`, `1:30:00`.
std::optional<Decimal> clockLength(Scan &scan)
{
    Scan ahead = scan;
    const auto hours = ahead.number(5);
    const auto minutes = hours && ahead.take(u":") ? takeSixtieth(ahead) : std::nullopt;
    if (!minutes) return {};
    const auto seconds = ahead.take(u":") ? takeSixtieth(ahead) : 0;
    if (!seconds) return {};
    scan = ahead;
    return Decimal(*hours * minutesOfHour + *minutes) + Decimal::fromMicro(*seconds * Decimal::scale / 60);
}

Reading<qint64> rounded(const Scan &scan, Decimal minutes, Mode mode)
{
    const qint64 half = minutes < Decimal() ? -Decimal::scale / 2 : Decimal::scale / 2;
    const qint64 whole = (minutes.micro() + half) / Decimal::scale;
    if (mode == Mode::Strict && minutes < Decimal()) return ending<qint64>(scan, {}, mode, WhyNot::Negative);
    if (whole == 0 && minutes != Decimal()) return ending<qint64>(scan, {}, mode, WhyNot::TooShort);
    auto read = ending(scan, std::optional(whole), mode);
    read.doubts.isRounded = Decimal(whole) != minutes;
    return read;
}

std::optional<Decimal> lengthByUnits(Scan &scan)
{
    const auto minutes = hoursAndMinutes(scan);
    return minutes ? minutes : minutesAlone(scan);
}

} // namespace

bool takeHourUnit(Scan &scan)
{
    return scan.takeAny({u"hours", u"hour", u"hrs", u"hr", u"h", u"時間"});
}

bool takeMinuteUnit(Scan &scan)
{
    return scan.takeAny({u"minutes", u"minute", u"mins", u"min", u"m", u"分間", u"分"});
}

Reading<qint64> readLength(QStringView text)
{
    Scan scan(text);
    const auto minutes = lengthByUnits(scan);
    return minutes ? rounded(scan, *minutes, Mode::Lenient) : Reading<qint64>();
}

Reading<qint64> readDuration(QStringView text, const DurationContext &context)
{
    if (auto spans = readSpans(text.toString().remove(u' ')); spans.isWhole) {
        spans.length = text.size();
        return spans;
    }
    Scan scan(text);
    auto minutes = lengthByUnits(scan);
    if (!minutes) minutes = clockLength(scan);
    if (!minutes && context.bareMinutes > 0) {
        const auto bare = takeNumber(scan);
        const bool isHours = bare && bare->micro() % Decimal::scale != 0; // rather than part of a minute
        const bool maybeHours = bare && Decimal() < *bare && *bare <= Decimal(context.doubtedUpTo);
        if ((isHours || maybeHours) && context.mode == Mode::Strict)
            return ending<qint64>(scan, {}, context.mode, WhyNot::Ambiguous);
        if (bare) minutes = timesMinutes(*bare, context.bareMinutes);
    }
    return minutes ? rounded(scan, *minutes, context.mode) : Reading<qint64>();
}

Reading<Decimal> readDaysWorked(QStringView text)
{
    const Decimal half = Decimal::fromMicro(Decimal::scale / 2);
    Scan scan(text);
    if (scan.take(u"半日")) return ending(scan, std::optional(half));
    auto days = scan.decimal();
    if (!days || !scan.takeAnyApart({u"days", u"day", u"d", u"日間", u"日"})) return {};
    if (scan.take(u"半")) *days += half;
    return ending(scan, days);
}

} // namespace koshin::values
