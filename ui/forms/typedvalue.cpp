// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedvalue.h"

#include "base/decimal.h"
#include "base/textform.h"
#include "calendar/era.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace koshin::forms {

namespace {

struct Era
{
    QStringView name;
    QStringView mark;
    int yearBefore; ///< year 1 of the era is this plus one
};

constexpr std::array eras{Era{u"令和", u"R", 2018}, Era{u"平成", u"H", 1988},
                          Era{u"昭和", u"S", 1925}, Era{u"大正", u"T", 1911},
                          Era{u"明治", u"M", 1867}};

std::optional<Date> dayOf(const QRegularExpressionMatch &match, int firstGroup, int year)
{
    return Date::fromCivil(year, match.capturedView(firstGroup).toUInt(),
                           match.capturedView(firstGroup + 1).toUInt());
}

std::optional<Date> eraDay(const QRegularExpressionMatch &match)
{
    const QString name = match.captured(1).toUpper();
    const QString year = match.captured(2);
    for (const Era &era : eras) {
        if (name != era.name && name != era.mark) continue;
        const int inEra = year == u"元" ? 1 : year.toInt();
        const auto day = dayOf(match, 3, era.yearBefore + inEra);
        if (!day || eraYear(*day).era.name != era.name) return std::nullopt;
        return day;
    }
    return std::nullopt;
}

std::optional<int> wholeMinutes(const QString &hours, const QString &minutes)
{
    const auto h = Decimal::parse(hours.isEmpty() ? u"0"_s : hours);
    const auto m = Decimal::parse(minutes.isEmpty() ? u"0"_s : minutes);
    if (!h || !m || hours.size() > 6 || minutes.size() > 9) return std::nullopt;
    const qint64 micro = h->micro() * 60 + m->micro();
    if (micro % Decimal::scale != 0) return std::nullopt;
    const qint64 whole = micro / Decimal::scale;
    return whole <= std::numeric_limits<int>::max() ? std::optional(int(whole)) : std::nullopt;
}

} // namespace

QString plainWidth(const QString &text)
{
    return compatible(text).trimmed();
}

std::optional<Date> typedDay(const QString &text)
{
    static const QRegularExpression parted(
        u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?$"_s);
    static const QRegularExpression solid(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression ofEra(
        u"^(令和|平成|昭和|大正|明治|[RHSTMrhstm])\\s*(\\d{1,2}|元)\\s*[-/.年]\\s*(\\d{1,2})"
        u"\\s*[-/.月]\\s*(\\d{1,2})\\s*日?$"_s);
    const QString plain = plainWidth(text);
    for (const QRegularExpression &form : {parted, solid}) {
        if (const auto match = form.match(plain); match.hasMatch()) {
            return dayOf(match, 2, match.capturedView(1).toInt());
        }
    }
    const auto match = ofEra.match(plain);
    return match.hasMatch() ? eraDay(match) : std::nullopt;
}

std::optional<int> typedMinutes(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d+):([0-5]\\d)$"_s);
    static const QRegularExpression hours(
        u"^(\\d+(?:\\.\\d+)?)\\s*(?:時間|hours?|h)\\s*(?:(\\d+)\\s*(?:分|minutes?|mins?|m)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression minutes(u"^()(\\d+)\\s*(?:分|minutes?|mins?|m)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString plain = plainWidth(text);
    for (const QRegularExpression &form : {clock, hours, minutes}) {
        if (const auto match = form.match(plain); match.hasMatch()) {
            return wholeMinutes(match.captured(1), match.captured(2));
        }
    }
    return std::nullopt;
}

} // namespace koshin::forms
