// SPDX-License-Identifier: GPL-3.0-or-later
#include "values/weekday.h"

#include <iterator>

namespace koshin::values {

namespace {

using namespace Qt::StringLiterals;

constexpr QStringView weekdayMarks[] = {u"日", u"月", u"火", u"水", u"木", u"金", u"土"};
constexpr QStringView weekdayNames[] = {u"sunday",   u"monday", u"tuesday", u"wednesday",
                                        u"thursday", u"friday", u"saturday"};

Beside inBrackets(QStringView words)
{
    QString rest = words.toString();
    for (const QStringView holiday : {u"振休", u"祝日", u"祝", u"休"}) rest.remove(holiday.toString());
    const bool isHoliday = rest.size() < words.size();
    rest.remove(u'・');
    if (rest.isEmpty()) return {isHoliday ? Beside::Is::Holiday : Beside::Is::Nothing};
    for (unsigned i = 0; i < 7; ++i) {
        if (rest == weekdayMarks[i]) return {Beside::Is::Weekday, i};
    }
    Scan scan(rest);
    const auto weekday = takeWeekday(scan);
    return weekday && scan.atEnd() ? Beside{Beside::Is::Weekday, *weekday} : Beside{};
}

} // namespace

unsigned weekdayOf(Date date)
{
    return std::chrono::weekday(date.days()).c_encoding();
}

std::optional<unsigned> takeWeekday(Scan &scan)
{
    for (unsigned i = 0; i < 7; ++i) {
        const QString japanese = weekdayMarks[i].toString() + u"曜"_s;
        if (scan.take(japanese)) {
            scan.take(u"日");
            return i;
        }
        const bool isShort = scan.rest() == weekdayNames[i].first(3);
        if (scan.take(weekdayNames[i]) || (isShort && scan.take(scan.rest()))) return i;
    }
    return {};
}

std::optional<unsigned> latinWeekday(QStringView word)
{
    for (unsigned i = 0; i < std::size(weekdayNames); ++i) {
        if (word == weekdayNames[i] || word == weekdayNames[i].first(3)) return i;
    }
    return {};
}

bool beginsWithLatinWeekday(QStringView word)
{
    for (const QStringView name : weekdayNames) {
        if (word == name.first(3) || word.startsWith(name)) return true;
    }
    return false;
}

Beside takeBeside(Scan &scan)
{
    if (const auto weekday = takeWeekday(scan)) return {Beside::Is::Weekday, *weekday};
    const qsizetype end = scan.rest().indexOf(u')');
    if (end < 0 || !scan.rest().startsWith(u'(')) return {};
    const Beside beside = inBrackets(scan.rest().sliced(1, end - 1));
    if (beside.is != Beside::Is::Nothing) scan.take(scan.rest().first(end + 1));
    return beside;
}

} // namespace koshin::values
