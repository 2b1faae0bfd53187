// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/numberform.h"

#include <QDate>

#include <cmath>

namespace koshin::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsOfDay = 86'400;
constexpr double lastDay = 2'958'465; ///< 9999-12-31

// The letters of a format that count, without quoted texts, escaped letters and what stands in brackets.
QString bareCode(const QString &code, QString &quoted, bool &isElapsed)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';') break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
            continue;
        }
        const QChar end = c == u'"' ? u'"' : c == u'[' ? u']' : QChar();
        if (end.isNull()) {
            bare += c.toLower();
            continue;
        }
        const qsizetype close = code.indexOf(end, i + 1);
        if (close < 0) break;
        const QString inside = code.sliced(i + 1, close - i - 1);
        const bool isClock = end == u']' && !inside.isEmpty() && inside.count(inside.front()) == inside.size()
                             && u"hms"_s.contains(inside.front().toLower());
        isElapsed = isElapsed || isClock;
        if (end == u'"') quoted += inside;
        else if (inside.startsWith(u'$')) quoted += inside.sliced(1).section(u'-', 0, 0);
        i = close;
    }
    return bare;
}

QString currencyOf(const QString &text)
{
    for (const QString &sign :
         {u"¥"_s, u"￥"_s, u"円"_s, u"€"_s, u"£"_s, u"US$"_s, u"$"_s, u"JPY"_s, u"USD"_s, u"EUR"_s, u"GBP"_s}) {
        if (text.contains(sign)) return sign;
    }
    return {};
}

QString clock(qint64 seconds)
{
    const QString hoursAndMinutes = u"%1:%2"_s.arg(seconds / 3'600).arg(seconds % 3'600 / 60, 2, 10, QLatin1Char('0'));
    return seconds % 60 == 0 ? hoursAndMinutes : hoursAndMinutes + u":%1"_s.arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QDate dayOf(qint64 count, bool from1904)
{
    if (from1904) return QDate(1904, 1, 1).addDays(count);
    // Day 60 is a 29 February 1900 that was not; from there on the count is one ahead.
    return QDate(1899, 12, count < 60 ? 31 : 30).addDays(count);
}

} // namespace

NumberForm NumberForm::ofCode(const QString &code)
{
    NumberForm form;
    if (code.compare(u"general"_s, Qt::CaseInsensitive) == 0 || code == u"@") return form;
    QString quoted;
    bool isElapsed = false;
    const QString bare = bareCode(code, quoted, isElapsed);
    const auto holds = [&bare](QStringView letters) {
        for (const QChar letter : letters) {
            if (bare.contains(letter)) return true;
        }
        return false;
    };
    const bool isFigure = holds(u"0#?");
    const bool isDay = !isFigure && !isElapsed && (holds(u"yedg") || (holds(u"m") && !holds(u"hs")));
    const bool isTime = isElapsed || (holds(u"hs") && !(isFigure && !bare.contains(u':')));
    if (isDay) form.shown = isTime ? Shown::Moment : Shown::Day;
    else if (isTime) form.shown = Shown::Time;
    else form.currency = currencyOf(quoted.isEmpty() ? bare.toUpper() : quoted + bare.toUpper());
    return form;
}

NumberForm NumberForm::ofId(int id)
{
    NumberForm form;
    const bool isDay =
        (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58;
    const bool isTime =
        (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56;
    if (id == 22) form.shown = Shown::Moment;
    else if (isDay) form.shown = Shown::Day;
    else if (isTime) form.shown = Shown::Time;
    return form;
}

QString written(double value, const NumberForm &form, bool from1904)
{
    if (!std::isfinite(value)) return {};
    const auto seconds = qint64(std::llround(value * secondsOfDay));
    const bool isCounted = value >= 0 && value < lastDay;
    if (form.shown == Shown::Time && isCounted) return clock(seconds);
    if (form.shown != Shown::Number && form.shown != Shown::Time && isCounted) {
        const qint64 ofDay = seconds % qint64(secondsOfDay);
        const QString day = dayOf(seconds / qint64(secondsOfDay), from1904).toString(Qt::ISODate);
        return form.shown == Shown::Day || ofDay == 0 ? day : day + u' ' + clock(ofDay);
    }
    return form.currency + QString::number(value, 'g', 15);
}

} // namespace koshin::sheets
