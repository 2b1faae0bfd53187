// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/pastevalues.h"

#include "values/duration.h"
#include "values/money.h"

#include <QRegularExpression>

namespace koshin::paste {

namespace {

using namespace Qt::StringLiterals;

QString folded(const QString &cell)
{
    return values::folded(content(cell));
}

// Behind a day, as spreadsheets show a moment.
QString withoutTime(const QString &text)
{
    static const QRegularExpression time(u"(?:\\s+|t)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?$"_s);
    return text.contains(u':') ? QString(text).remove(time) : text;
}

Maybe<Date> serialDay(const QString &text)
{
    // Excel counts 1900-02-29, which was not; from 1900-03-01 on, day 1 is 1899-12-31.
    constexpr int march1900 = 61;
    const auto count = Decimal::parse(text);
    if (!count || *count < Decimal(march1900) || *count > Decimal(200'000)) return {};
    const auto whole = std::chrono::days(count->micro() / Decimal::scale);
    const Date day{std::chrono::sys_days(std::chrono::year(1899) / 12 / 30) + whole};
    return day <= Date(Date::last()) ? Maybe<Date>(day) : std::nullopt;
}

bool looksLikeSerial(const QString &text)
{
    static const QRegularExpression form(u"^[2-7]\\d{4}(?:\\.\\d+)?$"_s); // 1954 to 2119
    return form.match(text).hasMatch();
}

} // namespace

QString content(const QString &cell)
{
    const QString text = cell.trimmed();
    static const QStringList dashes{u"-"_s, u"—"_s, u"–"_s, u"―"_s, u"ー"_s, u"－"_s, u"‐"_s, u"−"_s, u"--"_s};
    return dashes.contains(text) ? QString() : text;
}

QString lineContent(const QString &cell)
{
    return content(cell).simplified();
}

DayForm DayForm::of(const QStringList &cells)
{
    static const QRegularExpression yearLast(u"^(\\d{1,2})[-/](\\d{1,2})[-/]\\d{4}$"_s);
    DayForm form;
    qsizetype filled = 0;
    qsizetype serials = 0;
    bool dayFirst = false;
    bool monthFirst = false;
    for (const QString &cell : cells) {
        const QString text = folded(cell);
        if (text.isEmpty()) continue;
        ++filled;
        serials += looksLikeSerial(text) ? 1 : 0;
        const auto match = yearLast.match(withoutTime(text));
        if (!match.hasMatch()) continue;
        dayFirst = dayFirst || match.capturedView(1).toUInt() > 12;
        monthFirst = monthFirst || match.capturedView(2).toUInt() > 12;
    }
    form.serials = filled > 0 && serials == filled;
    if (dayFirst != monthFirst) form.order = dayFirst ? Order::DayFirst : Order::MonthFirst;
    return form;
}

Maybe<Date> day(const QString &cell, DayForm form)
{
    const QString text = withoutTime(folded(cell));
    if (text.isEmpty()) return {};
    if (form.serials) return serialDay(text);
    return values::readDay(text, {.order = form.order}).whole();
}

bool looksLikeDay(const QString &cell)
{
    const auto read = values::readDay(withoutTime(folded(cell)), {});
    const bool isRunningNumber = read.doubts.isSolid && !read.isWhole;
    return read.length > 0 && read.whyNot != values::WhyNot::Relative && !isRunningNumber;
}

Maybe<Decimal> number(const QString &cell)
{
    return values::readNumber(folded(cell)).whole();
}

Maybe<Decimal> daysWorked(const QString &cell)
{
    const auto plain = number(cell);
    return plain ? plain : values::readDaysWorked(folded(cell)).whole();
}

Maybe<qint64> minutes(const QString &cell, Unit unit)
{
    return values::readDuration(folded(cell), {.bareMinutes = int(unit)}).whole();
}

bool looksLikeDuration(const QString &cell)
{
    return !number(cell) && minutes(cell, Unit::Hours).has_value();
}

QString currencyNamed(const QString &text)
{
    return values::currencyIn(folded(text));
}

Maybe<Fee> fee(const QString &cell, const QString &currency)
{
    const auto read = values::readMoney(folded(cell), {.currency = currency}).whole();
    return read ? Maybe<Fee>(Fee{read->amount, read->currency, {}}) : std::nullopt;
}

QStringList parts(const QString &cell)
{
    static const QRegularExpression separators(u"[;,、；，|\\n]+"_s);
    QStringList found;
    for (const QString &part : content(cell).split(separators, Qt::SkipEmptyParts)) {
        if (const QString text = lineContent(part); !text.isEmpty()) found += text;
    }
    return found;
}

} // namespace koshin::paste
