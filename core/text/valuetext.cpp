// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/valuetext.h"

#include "calendar/era.h"
#include "text/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace koshin::text {

namespace {

using namespace Qt::StringLiterals;

struct Values
{
    Q_DECLARE_TR_FUNCTIONS(Values)
};

constexpr std::pair<const char *, const char *> languages[] = {
    {"ja", QT_TRANSLATE_NOOP("Values", "Japanese")}, {"en", QT_TRANSLATE_NOOP("Values", "English")},
    {"zh", QT_TRANSLATE_NOOP("Values", "Chinese")},  {"ko", QT_TRANSLATE_NOOP("Values", "Korean")},
    {"de", QT_TRANSLATE_NOOP("Values", "German")},   {"fr", QT_TRANSLATE_NOOP("Values", "French")},
    {"es", QT_TRANSLATE_NOOP("Values", "Spanish")},
};

bool inJapanese()
{
    return languageInUse() == Language::Japanese;
}

QLocale locale()
{
    return inJapanese() ? QLocale(QLocale::Japanese, QLocale::Japan)
                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

thread_local bool spelledOut = false;

bool byEras()
{
    return calendarInUse() == Calendar::Japanese;
}

// `Reiwa 8`
QString latinEraYear(Date date)
{
    const EraYear year = eraYear(date);
    return year.era.latin.toString() + u' ' + QString::number(year.year);
}

// Grouped in threes, with at least `places` decimals.
QString grouped(Decimal amount, int places)
{
    QString text = amount.toString();
    const auto point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.first(point);
    QString fraction = point < 0 ? QString() : text.sliced(point + 1);
    while (fraction.size() < places) fraction += u'0';
    const bool lostSign = whole == "-0"_L1; // -0.5 has a sign that its whole part cannot carry
    text = (lostSign ? u"-"_s : QString()) + QLocale(QLocale::English).toString(whole.toLongLong());
    return fraction.isEmpty() ? text : text + u'.' + fraction;
}

} // namespace

QString date(Date date)
{
    if (spelledOut) return spokenDate(date);
    if (!byEras()) return date.toString();
    const EraYear year = eraYear(date);
    return u"%1%2.%3.%4"_s.arg(year.era.mark).arg(year.year).arg(date.month()).arg(date.day());
}

QString month(Date date)
{
    if (!byEras()) return date.toString().first(7);
    const EraYear year = eraYear(date);
    return u"%1%2.%3"_s.arg(year.era.mark).arg(year.year).arg(date.month());
}

QString dateInBothCalendars(Date date)
{
    if (spelledOut) return spokenDate(date);
    const QString gregorian = date.toString();
    if (byEras()) return (inJapanese() ? u"%1（%2）"_s : u"%1 (%2)"_s).arg(spokenDate(date), gregorian);
    return inJapanese() ? gregorian + u'（' + eraText(date) + u'）' : gregorian;
}

QString spokenDate(Date date)
{
    if (inJapanese() && byEras()) return eraText(date);
    const QString year = byEras() ? latinEraYear(date) : QString::number(date.year());
    const QString day = QString::number(date.day());
    if (inJapanese()) return u"%1年%2月%3日"_s.arg(year, QString::number(date.month()), day);
    return u"%1 %2 %3"_s.arg(day, locale().monthName(int(date.month())), year);
}

DatesSpelledOut::DatesSpelledOut() : m_before(std::exchange(spelledOut, true)) {}

DatesSpelledOut::~DatesSpelledOut()
{
    spelledOut = m_before;
}

QString money(Decimal amount, const QString &currency)
{
    const bool isWhole = amount.micro() % Decimal::scale == 0;
    const QString figure = grouped(amount, currency == "JPY"_L1 || isWhole ? 0 : 2);
    if (currency == "JPY"_L1) return Values::tr("¥%1").arg(figure);
    if (currency == "USD"_L1) return Values::tr("US$%1").arg(figure);
    if (currency == "EUR"_L1) return Values::tr("€%1").arg(figure);
    if (currency == "GBP"_L1) return Values::tr("£%1").arg(figure);
    return currency + u' ' + figure;
}

QString amount(Decimal amount)
{
    return grouped(amount, 0);
}

QString currencyName(const QString &currency)
{
    if (currency == "JPY"_L1) return Values::tr("¥ (JPY)", "a currency to choose");
    if (currency == "USD"_L1) return Values::tr("US$ (USD)", "a currency to choose");
    if (currency == "EUR"_L1) return Values::tr("€ (EUR)", "a currency to choose");
    if (currency == "GBP"_L1) return Values::tr("£ (GBP)", "a currency to choose");
    return currency;
}

QString duration(qint64 minutes)
{
    const QString hours = QString::number(minutes / 60);
    const QString rest = QString::number(minutes % 60);
    if (minutes < 60) return Values::tr("%1 min").arg(rest);
    if (minutes % 60 == 0) return Values::tr("%1 h").arg(hours);
    return Values::tr("%1 h %2 min").arg(hours, rest);
}

QString clockLength(qint64 minutes)
{
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString daysLeft(Date due, Date asOf)
{
    const int days = due.since(asOf);
    if (days == 0) return Values::tr("today");
    if (days > 0) return Values::tr("%n day(s) left", "", days);
    return Values::tr("%n day(s) overdue", "", -days);
}

QString bytes(qint64 bytes)
{
    return locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString languageName(const QString &code)
{
    for (const auto &[known, name] : languages) {
        if (code == QLatin1String(known)) return QCoreApplication::translate("Values", name);
    }
    return code;
}

std::vector<std::pair<QString, QString>> languagesInWords()
{
    std::vector<std::pair<QString, QString>> all;
    for (const auto &[code, name] : languages)
        all.emplace_back(QLatin1String(code), QCoreApplication::translate("Values", name));
    return all;
}

QString mediaType(const QString &type)
{
    const QString form = type.section(u'/', 1);
    if (type.startsWith("image/"_L1)) return Values::tr("image (%1)").arg(form.section(u'+', 0, 0).toUpper());
    if (form == "pdf"_L1) return u"PDF"_s;
    if (form == "zip"_L1) return u"ZIP"_s;
    if (type == "text/plain"_L1) return Values::tr("text");
    if (type == "text/csv"_L1) return u"CSV"_s;
    if (type == "message/rfc822"_L1) return Values::tr("email");
    if (form.endsWith("wordprocessingml.document"_L1) || form == "msword"_L1) return u"Word"_s;
    if (form.endsWith("spreadsheetml.sheet"_L1) || form == "vnd.ms-excel"_L1) return u"Excel"_s;
    if (form.endsWith("presentationml.presentation"_L1) || form == "vnd.ms-powerpoint"_L1) return u"PowerPoint"_s;
    return type;
}

} // namespace koshin::text
