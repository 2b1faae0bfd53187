// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick/quickparser.h"

#include "values/clock.h"
#include "values/duration.h"
#include "values/money.h"
#include "values/weekday.h"

#include <algorithm>
#include <cstdlib>

// What the parser makes of words that are values: lengths, times, days and money.

namespace koshin::quick {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostDaysBack = 60; // bare figures may be a day up to then, or as far ahead
constexpr int farOff = 366;      // days; a day without its year is asked beyond

// Days as a line may name them without doubt.
QString exactly(const Period &days)
{
    const QString from = days.from.toString();
    return days.to == days.from ? from : from + u'~' + days.to.toString();
}

} // namespace

std::size_t Parser::readValue(std::size_t at)
{
    if (const std::size_t taken = readTimes(at)) return taken;
    if (const std::size_t taken = readLength(at)) return taken;
    if (const std::size_t taken = readTimeOfDay(at)) return taken;
    if (const std::size_t taken = readDaysWorked(at)) return taken;
    if (const auto fee = moneyAt(at)) return takeOnce(m_draft.fee, *fee, QuickPart::Fee, span(at, 1));
    return readDays(at);
}

std::size_t Parser::readLength(std::size_t at)
{
    auto minutes = values::readLength(text(at)).whole();
    if (!minutes) return 0;
    const bool goesOn = isPlain(at + 1) && isWholeHours(text(at)) && isPartOfHour(text(at + 1));
    if (goesOn) *minutes += *values::readLength(text(at + 1)).value;
    const std::size_t count = goesOn ? 2 : 1;
    return takeOnce(m_draft.minutes, *minutes, QuickPart::Duration, span(at, count)) ? count : 0;
}

// Pieces that are spans of time, `14:30 - 16:00` as well as `14:30から 16:00まで`, and the minutes in them.
std::size_t Parser::spansAt(std::size_t at, qint64 &minutes) const
{
    constexpr std::size_t mostPiecesOfOne = 5; // `2 pm - 4 pm`
    const QChar begin = text(at).front();
    if (!begin.isDigit() && !QStringView(u"午apt").contains(begin)) return 0;
    for (std::size_t count = std::min(mostPiecesOfOne, m_pieces.size() - at); count >= 1; --count) {
        const auto between = values::readSpans(joined(at, count)).whole();
        if (!between) continue;
        minutes = *between;
        return count;
    }
    return 0;
}

std::size_t Parser::readTimes(std::size_t at)
{
    qint64 minutes = 0;
    std::size_t count = spansAt(at, minutes);
    if (count == 0) return 0;
    qint64 more = 0;
    while (at + count + 1 < m_pieces.size() && isPlain(at + count) && joinsSpans(text(at + count))) {
        const std::size_t next = isPlain(at + count + 1) ? spansAt(at + count + 1, more) : 0;
        if (next == 0) break;
        minutes += more;
        count += next + 1;
    }
    m_draft.spanned = m_draft.spanned.value_or(0) + minutes;
    understood(QuickPart::Duration, span(at, count));
    return count;
}

std::size_t Parser::timeOfDayAt(std::size_t at) const
{
    for (const std::size_t count : {2U, 1U}) { // `2:30 pm`
        if (at + count <= m_pieces.size() && values::readTimeOfDay(joined(at, count)).isWhole) return count;
    }
    return 0;
}

std::size_t Parser::readTimeOfDay(std::size_t at)
{
    const std::size_t count = timeOfDayAt(at);
    if (count == 0) return 0;
    const Span where = span(at, count);
    if (!m_draft.timeOfDay) m_draft.timeOfDay = m_line.typed(where);
    understood(QuickPart::TimeOfDay, where);
    const QStringView word = text(at);
    const qsizetype colon = word.indexOf(u':');
    // `1:30` may be a length, as on a stopwatch; `14:30` hardly.
    if (count == 1 && values::readDuration(word, {}).isWhole && values::readTimeOfDay(word).value < 12 * 60) {
        offer(where, u"%1h%2"_s.arg(word.first(colon), word.sliced(colon + 1, 2)), QuickPart::Duration);
    }
    return count;
}

Maybe<Fee> Parser::moneyAt(std::size_t at) const
{
    const auto money = values::readMoney(text(at), {.mode = values::Mode::Strict}).whole();
    return money ? Maybe<Fee>(Fee{money->amount, money->currency, {}}) : std::nullopt;
}

bool Parser::isDaysWorkedAt(std::size_t at) const
{
    if (!values::readDaysWorked(text(at)).isWhole) return false;
    return !isLatinDays(text(at)) || isLowerCase(at) || isAtEitherEnd(at, 1);
}

std::size_t Parser::readDaysWorked(std::size_t at)
{
    const auto days = values::readDaysWorked(text(at)).whole();
    if (!days) return 0;
    const Span where = span(at, 1);
    if (!isDaysWorkedAt(at)) {
        offer(where, text(at).toString(), QuickPart::Days);
        return 0;
    }
    if (isLatinDays(text(at)) && !isLowerCase(at)) offerTitle(where);
    return takeOnce(m_draft.daysWorked, *days, QuickPart::Days, where) ? 1 : 0;
}

DayHere Parser::daysAt(std::size_t at) const
{
    DayHere here;
    const auto read = [this](const QString &words) { return daysNamed(words, m_asOf, sought()); };
    const auto take = [&here](const Maybe<DaysRead> &days, std::size_t count) {
        if (!days) return;
        here.read = *days;
        here.count = count;
    };
    take(daysNamed(text(at), m_asOf, sought()), 1);
    if (isPlain(at + 1) && isWeekday(text(at + 1)) && here.read.isBare) take(read(joined(at, 2)), 2); // `11/20 (金)`
    else if (isPlain(at + 1) && isWeekday(text(at)) && daysNamed(text(at + 1), m_asOf, sought())) {   // `Fri 11/20`
        take(read(joined(at + 1, 1) + joined(at, 1)), 2);
    }
    if (here.count == 1 && isPlain(at + 1) && isPlain(at + 2) && joinsDays(text(at + 1))) {
        const auto range = read(text(at).toString() + u'-' + text(at + 2).toString());
        if (range && range->isRange) take(range, 3);
    }
    if (here.count == 0) return here;
    const bool isLatin = here.count != 2 && values::beginsWithLatinWeekday(text(at));
    here.isDoubtful = isLatin ? !isLowerCase(at) || isWordToo(text(at)) : here.read.isBare;
    here.counts = !here.isDoubtful || countsAsDay(here, at);
    return here;
}

bool Parser::countsAsDay(const DayHere &here, std::size_t at) const
{
    if (values::beginsWithLatinWeekday(text(at))) {
        if (isWordToo(text(at)) && followsLatinTitle(at)) return false; // the rising sun
        return isLowerCase(at) || isAtEitherEnd(at, here.count);
    }
    if (isFirst(at)) return true;
    const int back = here.read.period ? m_asOf.since(here.read.period->to) : mostDaysBack + 1;
    return back <= mostDaysBack && (m_draft.isPlan || back >= -mostDaysBack);
}

std::size_t Parser::readDays(std::size_t at)
{
    const DayHere here = daysAt(at);
    if (here.count == 0) return 0;
    const Span where = span(at, here.count);
    const auto &period = here.read.period;
    const QString exact = period ? exactly(*period) : QString();
    if (!here.counts) {
        if (period) offer(where, exact, QuickPart::Day);
        return 0;
    }
    if (!period) {
        ask(QuickDoubt::NoSuchDay, where, {m_line.typed(where)});
        offerTitle(where);
        return 0;
    }
    if (!takeOnce(m_draft.days, *period, QuickPart::Day, where)) return 0;
    const bool isFar = here.read.lacksYear && std::abs(period->from.since(m_asOf)) > farOff;
    if (isFar) {
        ask(QuickDoubt::FarDay, where, {m_line.typed(where), period->from.toString()});
        offer(where, exact, QuickPart::Day);
    }
    const bool isLongAgo = std::abs(period->to.since(m_asOf)) > mostDaysBack;
    if (isFar || (here.isDoubtful && (isLongAgo || values::beginsWithLatinWeekday(text(at))))) offerTitle(where);
    return here.count;
}

} // namespace koshin::quick
