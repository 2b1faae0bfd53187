// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastevalues.h"

#include "base/textform.h"
#include "exchange/quickvalues.h"

#include <QRegularExpression>

#include <array>

namespace koshin::paste {

namespace {

using namespace Qt::StringLiterals;

/// A cell with width and case made one, so that few forms are left to read.
QString folded(const QString &cell)
{
    return foldedText(content(cell)).simplified();
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

// Three numbers, the year last: `1/3/2024`, `3.1.2024`.
QRegularExpressionMatch yearLast(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})$"_s);
    return form.match(text);
}

Maybe<Date> yearLastDay(const QRegularExpressionMatch &match, DayForm::Order order)
{
    if (match.capturedView(2) == u".") order = DayForm::Order::DayFirst;
    if (order == DayForm::Order::Unknown) return {};
    const unsigned first = match.capturedView(1).toUInt();
    const unsigned second = match.capturedView(3).toUInt();
    const bool dayFirst = order == DayForm::Order::DayFirst;
    return Date::fromCivil(match.capturedView(4).toInt(), dayFirst ? second : first, dayFirst ? first : second);
}

unsigned monthNamed(QStringView name)
{
    static constexpr std::array months{u"january", u"february", u"march", u"april", u"may", u"june", u"july",
                                       u"august", u"september", u"october", u"november", u"december"};
    for (unsigned i = 0; i < months.size(); ++i) {
        const QStringView month = months[i];
        if (name == month || name == month.first(3) || (i == 8 && name == u"sept")) return i + 1;
    }
    return 0;
}

QRegularExpressionMatch monthInWords(const QString &text)
{
    static const QRegularExpression dayFirst(u"^(?:[a-z]+,? )?(?<d>\\d{1,2})(?:st|nd|rd|th)?[- ](?<m>[a-z]+)\\.?,?[- ](?<y>\\d{4})$"_s);
    static const QRegularExpression monthFirst(u"^(?<m>[a-z]+)\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})$"_s);
    const auto match = dayFirst.match(text);
    return match.hasMatch() ? match : monthFirst.match(text);
}

// A year or an era at the beginning: what `11/20` and `monday` lack.
bool namesItsYear(const QString &text)
{
    static const QRegularExpression form(u"^(?:\\d{4}[-/.年]|[rhs]\\s?(?:\\d|元)|令和|平成|昭和)"_s);
    return form.match(text).hasMatch();
}

Maybe<Date> solidDay(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) return {};
    return Date::fromCivil(match.capturedView(1).toInt(), match.capturedView(2).toUInt(), match.capturedView(3).toUInt());
}

qint64 rounded(Decimal amount, Unit unit)
{
    const qint64 micro = amount.scaled(Decimal(int(unit)), Decimal(1)).micro(); // within bounds, whatever the cell holds
    const qint64 half = Decimal::scale / 2;
    return (micro < 0 ? micro - half : micro + half) / Decimal::scale;
}

Maybe<qint64> clockLength(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,4}):([0-5]\\d)(?::[0-5]\\d)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) return {};
    return match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
}

QString spaceless(QString text)
{
    return text.remove(u' ');
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
        const auto match = yearLast(withoutTime(text));
        if (!match.hasMatch() || match.capturedView(2) == u".") continue;
        dayFirst = dayFirst || match.capturedView(1).toUInt() > 12;
        monthFirst = monthFirst || match.capturedView(3).toUInt() > 12;
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
    if (namesItsYear(text)) {
        const auto days = quick::daysNamed(spaceless(text), Date(), quick::Sought::Before);
        return days && !days->isRange && days->period ? Maybe<Date>(days->period->from) : std::nullopt;
    }
    if (const auto match = yearLast(text); match.hasMatch()) return yearLastDay(match, form.order);
    if (const auto match = monthInWords(text); match.hasMatch()) {
        const unsigned month = monthNamed(match.captured(u"m"_s));
        return Date::fromCivil(match.captured(u"y"_s).toInt(), month, match.captured(u"d"_s).toUInt());
    }
    return solidDay(text);
}

bool looksLikeDay(const QString &cell)
{
    const QString text = withoutTime(folded(cell));
    static const QRegularExpression parted(u"^\\D{0,2}\\d{1,4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}"_s);
    return parted.match(text).hasMatch() || yearLast(text).hasMatch() || solidDay(text)
           || (monthInWords(text).hasMatch() && monthNamed(monthInWords(text).captured(u"m"_s)) > 0);
}

Maybe<Decimal> number(const QString &cell)
{
    static const QRegularExpression grouped(u"^[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?$"_s);
    static const QRegularExpression plain(u"^[-+]?\\d{1,12}(?:[.,]\\d{1,6})?$"_s);
    QString text = folded(cell).replace(u'−', u'-');
    if (grouped.match(text).hasMatch()) text.remove(u',');
    else if (plain.match(text).hasMatch()) text.replace(u',', u'.');
    else return {};
    if (text.startsWith(u'+')) text.remove(0, 1);
    return Decimal::parse(text);
}

Maybe<qint64> minutes(const QString &cell, Unit unit)
{
    const QString text = spaceless(folded(cell));
    if (text.isEmpty()) return {};
    if (const auto length = clockLength(text)) return length;
    if (const auto amount = number(text)) return rounded(*amount, unit);
    return quick::minutesIn(text);
}

bool looksLikeDuration(const QString &cell)
{
    return !number(cell) && minutes(cell, Unit::Hours).has_value();
}

QString currencyNamed(const QString &text)
{
    static const std::array<std::pair<QStringView, QStringView>, 11> signs{{
        {u"jpy", u"JPY"}, {u"円", u"JPY"}, {u"¥", u"JPY"}, {u"\\", u"JPY"}, {u"usd", u"USD"}, {u"$", u"USD"},
        {u"ドル", u"USD"}, {u"eur", u"EUR"}, {u"€", u"EUR"}, {u"gbp", u"GBP"}, {u"£", u"GBP"}}};
    const QString plain = folded(text);
    for (const auto &[sign, code] : signs) {
        if (plain.contains(sign)) return code.toString();
    }
    return {};
}

Maybe<Fee> fee(const QString &cell, const QString &currency)
{
    const QString text = spaceless(folded(cell));
    if (const auto read = quick::feeIn(text)) return read;
    const QString named = currencyNamed(text);
    static const QRegularExpression sign(u"jpy|円|¥|\\\\|usd|\\$|ドル|eur|€|gbp|£"_s);
    const auto amount = number(named.isEmpty() ? text : QString(text).remove(sign));
    if (!amount) return {};
    return Fee{*amount, named.isEmpty() ? currency : named, {}};
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
