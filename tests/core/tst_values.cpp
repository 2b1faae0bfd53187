// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "values/clock.h"
#include "values/day.h"
#include "values/duration.h"
#include "values/money.h"

#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;
using values::Mode;
using values::WhyNot;

namespace {

constexpr Date today(2026, 11, 22); // a Sunday

// clang-format off
QString said(Date day) { return day.toString(); }
QString said(qint64 minutes) { return QString::number(minutes); }
QString said(Decimal number) { return number.toString(); }
QString said(const values::Money &money) { return money.amount.toString() + u' ' + money.currency; }
// clang-format on

// The value, `+1` where so many characters are left, its doubts; `!` and why there is none.
template<class T>
QString told(const values::Reading<T> &read, qsizetype size)
{
    static const char *const reasons[] = {"!form",      "!no-such-day", "!era",      "!weekday", "!relative",
                                          "!ambiguous", "!short",       "!negative", "!currency"};
    if (!read.value) return QLatin1String(reasons[int(read.whyNot)]);
    QString text = said(*read.value);
    if (!read.isWhole) text += u" +%1"_s.arg(size - read.length);
    if (read.doubts.lacksYear) text += u" year"_s;
    if (read.doubts.isBare) text += u" bare"_s;
    if (read.doubts.isRounded) text += u" rounded"_s;
    return text;
}

QString day(const QString &typed, Mode mode)
{
    const QString text = values::folded(typed);
    values::DayContext context{.mode = mode};
    if (mode == Mode::Lenient) context.near = values::Near{today, values::Sought::Before};
    return told(values::readDay(text, context), text.size());
}

// A form counts minutes, a cell is one of a column of hours.
QString duration(const QString &typed, Mode mode)
{
    const QString text = values::folded(typed);
    return told(values::readDuration(text, {.mode = mode, .bareMinutes = mode == Mode::Strict ? 1 : 60}), text.size());
}

QString money(const QString &typed, Mode mode)
{
    const QString text = values::folded(typed);
    return told(values::readMoney(text, {.mode = mode}), text.size());
}

QString number(const QString &typed, Mode)
{
    const QString text = values::folded(typed);
    return told(values::readNumber(text), text.size());
}

QString daysWorked(const QString &typed, Mode)
{
    const QString text = values::folded(typed);
    return told(values::readDaysWorked(text), text.size());
}

struct Row
{
    const char16_t *text;
    const char16_t *strict;
    const char16_t *lenient; ///< nothing: the same
};

// clang-format off
constexpr Row days[] = {
    {u"2025-04-01", u"2025-04-01", u""}, {u"2025/4/1", u"2025-04-01", u""}, {u"2025.4.1", u"2025-04-01", u""},
    {u" 2025-4-1 ", u"2025-04-01", u""}, {u"２０２５年４月１日", u"2025-04-01", u""}, {u"2025年 4月 1日", u"2025-04-01", u""},
    {u"2025年4月1", u"2025-04-01", u""}, {u"20250401", u"2025-04-01", u"2025-04-01 bare"},
    {u"1 Apr 2025", u"2025-04-01", u""}, {u"1-Apr-2025", u"2025-04-01", u""}, {u"April 1st, 2025", u"2025-04-01", u""},
    {u"Tue, 1 Apr. 2025", u"2025-04-01", u""}, {u"Wed, 1 Apr 2025", u"!weekday", u""}, {u"Foo, 1 Apr 2025", u"!form", u""},
    {u"2025/4/1（火）", u"2025-04-01", u""}, {u"2025-04-01 Tue", u"2025-04-01", u""}, {u"2025/4/1(水)", u"!weekday", u""},
    {u"2025年5月5日(月・祝)", u"2025-05-05", u""},
    // Eras.
    {u"R7.4.1", u"2025-04-01", u""}, {u"r7/4/1", u"2025-04-01", u""}, {u"Ｒ７．４．１", u"2025-04-01", u""},
    {u"令和7年4月1日", u"2025-04-01", u""}, {u"令和 7 年 4 月 1 日", u"2025-04-01", u""}, {u"㋿7年4月1日", u"2025-04-01", u""},
    {u"令和元年5月1日", u"2019-05-01", u""}, {u"R元.5.1", u"2019-05-01", u""}, {u"R1.5.1", u"2019-05-01", u""},
    {u"R1.4.30", u"!era", u""}, {u"令和元年4月30日", u"!era", u""}, {u"令和0年4月1日", u"!form", u""},
    {u"H31.4.30", u"2019-04-30", u""}, {u"平成31年5月1日", u"!era", u""}, {u"平成元年1月8日", u"1989-01-08", u""}, {u"H1.1.7", u"!era", u""},
    {u"S64.1.7", u"1989-01-07", u""}, {u"昭和64年1月8日", u"!era", u""}, {u"昭和元年12月25日", u"1926-12-25", u""}, {u"S1.12.24", u"!era", u""},
    {u"大正15年12月24日", u"1926-12-24", u""}, {u"大正15年12月25日", u"!era", u""},
    {u"T1.7.30", u"1912-07-30", u"1912-07-30 bare"}, {u"T1.7.29", u"!era", u""}, {u"明治45年7月29日", u"1912-07-29", u""},
    {u"M45.7.30", u"!era", u""}, {u"M33.1.1", u"1900-01-01", u"1900-01-01 bare"}, {u"明治32年12月31日", u"!no-such-day", u""},
    {u"R7.2.29", u"!no-such-day", u""},
    // No day, or not one alone.
    {u"2025-02-29", u"!no-such-day", u""}, {u"2025/13/1", u"!no-such-day", u""}, {u"2200-01-01", u"!no-such-day", u""},
    {u"2025-4", u"!form", u""}, {u"2025-4/1", u"!form", u""}, {u"2025年4-1", u"!form", u""}, {u"20250230", u"!form", u""},
    {u"202504011", u"!form", u""}, {u"words", u"!form", u""}, {u"", u"!form", u""}, {u"2025-04-01x", u"!form", u"2025-04-01 +1"},
    {u"1.4.2025", u"!ambiguous", u"2025-04-01 bare"}, {u"1/4/2025", u"!ambiguous", u""}, {u"13/1/2025", u"!ambiguous", u""},
    // From today.
    {u"11/20", u"!relative", u"2026-11-20 year bare"}, {u"11/23", u"!relative", u"2025-11-23 year bare"},
    {u"11月20日", u"!relative", u"2026-11-20 year"}, {u"11/20(金)", u"!relative", u"2026-11-20 year"}, {u"11/20(土)", u"!relative", u"!weekday"},
    {u"2/30", u"!relative", u"!no-such-day"}, {u"2/29", u"!relative", u"2024-02-29 year bare"}, {u"昨日", u"!relative", u"2026-11-21"},
    {u"tomorrow", u"!relative", u"2026-11-23"}, {u"月曜", u"!relative", u"2026-11-16"}, {u"Sunday", u"!relative", u"2026-11-22"},
};

constexpr Row durations[] = {
    {u"90", u"90", u"5400"}, {u"９０", u"90", u"5400"}, {u"1.5", u"!ambiguous", u"90"}, {u"0", u"0", u""}, {u"-5", u"!negative", u"-300"},
    {u"1:30", u"90", u""}, {u"1:30:00", u"90", u""}, {u"1:30:30", u"91 rounded", u""}, {u"1:30:29", u"90 rounded", u""},
    {u"0:00:20", u"!short", u""}, {u"1:60", u"!form", u"60 +3"}, {u"90:00", u"5400", u""},
    {u"2h", u"120", u""}, {u"1.5h", u"90", u""}, {u"1,5h", u"90", u""}, {u"1h30", u"90", u""}, {u"1h 30", u"90", u""}, {u"1h30m", u"90", u""},
    {u"1 h 30 min", u"90", u""}, {u"2hrs", u"120", u""}, {u"1 hour 5 minutes", u"65", u""}, {u"90m", u"90", u""}, {u"90 min", u"90", u""},
    {u"90分", u"90", u""}, {u"90分間", u"90", u""}, {u"１時間３０分", u"90", u""}, {u"1.5 時間", u"90", u""}, {u"1時間半", u"90", u""},
    {u"1,500m", u"1500", u""}, {u"0,500h", u"30", u""}, {u"1h90", u"!form", u"60 +2"},
    // To the minute: 19.8, 19.99998, 0.6, 0.48, 90.5.
    {u"0.33h", u"20 rounded", u""}, {u"0.333333h", u"20 rounded", u""}, {u"0.01h", u"1 rounded", u""}, {u"0.008h", u"!short", u""},
    {u"90.5分", u"91 rounded", u""}, {u"0.25h", u"15", u""},
    // From one time to another; a time alone is no length.
    {u"10:00-11:30", u"90", u""}, {u"10:00 - 11:30", u"90", u""}, {u"22:30〜0:15", u"105", u""}, {u"2-4pm", u"120", u""},
    {u"9時半から11時まで", u"90", u""}, {u"10:00-12:00、13:00-15:00", u"240", u""}, {u"10:00-12:00,13:00-15:00", u"240", u""},
    {u"10:00-18:00（休憩1時間）", u"420", u""}, {u"14時", u"!form", u"840 +1"}, {u"2pm", u"!form", u"120 +2"}, {u"半日", u"!form", u""},
    {u"2日", u"!form", u"120 +1"}, {u"two hours", u"!form", u""}, {u"=1+1", u"!form", u""},
};

constexpr Row moneys[] = {
    {u"¥3,000", u"3000 JPY", u""}, {u"￥３０００", u"3000 JPY", u""}, {u"\\3000", u"3000 JPY", u""}, {u"3,000円", u"3000 JPY", u""},
    {u"JPY 3000", u"3000 JPY", u""}, {u"¥3,000円", u"3000 JPY", u""}, {u"8万円", u"80000 JPY", u""}, {u"1.5万円", u"15000 JPY", u""},
    {u"３千円", u"3000 JPY", u""}, {u"USD49.50", u"49.5 USD", u""}, {u"85usd", u"85 USD", u""}, {u"$85.50", u"85.5 USD", u""},
    {u"85ドル", u"85 USD", u""}, {u"85,50 €", u"85.5 EUR", u""}, {u"£1,049.50", u"1049.5 GBP", u""},
    {u"3000", u"!currency", u""}, {u"3万", u"!currency", u""}, {u"-¥3000", u"!negative", u"-3000 JPY"}, {u"¥-3000", u"!negative", u"-3000 JPY"},
    {u"¥85 USD", u"!form", u""}, {u"¥", u"!form", u""}, {u"3,000円台", u"!form", u"3000 JPY +1"},
};

constexpr Row numbers[] = {
    {u"12.5", u"12.5", u""}, {u"12,5", u"12.5", u""}, {u"１２", u"12", u""}, {u"1,200", u"1200", u""}, {u"1,234,567.5", u"1234567.5", u""},
    {u"1234,567", u"1234.567", u""}, {u"0,500", u"0.5", u""}, {u"-2", u"-2", u""}, {u"−2", u"-2", u""}, {u"+2", u"2", u""},
    {u"0.000001", u"0.000001", u""}, {u"0.0000001", u"!form", u""}, {u"123456789012", u"123456789012", u""}, {u"1234567890123", u"!form", u""},
    {u"1,2,3", u"1.2 +2", u""}, {u"1e3", u"1 +2", u""}, {u"x", u"!form", u""},
};

constexpr Row daysOfWork[] = {
    {u"2日", u"2", u""}, {u"2 日間", u"2", u""}, {u"1.5d", u"1.5", u""}, {u"1,5日", u"1.5", u""}, {u"2日半", u"2.5", u""}, {u"半日", u"0.5", u""},
    {u"3days", u"3", u""}, {u"2", u"!form", u""}, {u"11月20日", u"!form", u""},
};
// clang-format on

struct Table
{
    const char *name;
    std::span<const Row> rows;
    QString (*read)(const QString &, Mode);
};

const Table tables[] = {{"day", days, day},
                        {"duration", durations, duration},
                        {"money", moneys, money},
                        {"number", numbers, number},
                        {"days worked", daysOfWork, daysWorked}};

} // namespace

/// One grammar for what people write, in a form and elsewhere.
class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("strict");
        QTest::addColumn<QString>("lenient");
        for (int i = 0; i < int(std::size(tables)); ++i) {
            for (const Row &row : tables[i].rows) {
                const QString text = QString::fromUtf16(row.text);
                const QString strict = QString::fromUtf16(row.strict);
                const QString lenient = QString::fromUtf16(row.lenient);
                QTest::newRow(qPrintable(QLatin1String(tables[i].name) + u": "_s + text))
                    << i << text << strict << (lenient.isEmpty() ? strict : lenient);
            }
        }
    }
    void reads()
    {
        QFETCH(int, table);
        QFETCH(QString, text);
        QTEST(tables[table].read(text, Mode::Strict), "strict");
        QTEST(tables[table].read(text, Mode::Lenient), "lenient");
    }

    // In a form a small number alone may be hours as well as minutes.
    void aSmallNumberAloneIsDoubtful()
    {
        const auto read = [](const QString &text) {
            return values::readDuration(text, {.mode = Mode::Strict, .bareMinutes = 1, .doubtedUpTo = 12});
        };
        for (const auto &text : {u"1"_s, u"2"_s, u"12"_s, u"1.5"_s}) {
            QVERIFY(!read(text).value);
            QCOMPARE(read(text).whyNot, values::WhyNot::Ambiguous);
        }
        QCOMPARE(read(u"0"_s).whole(), std::optional<qint64>(0));
        QCOMPARE(read(u"13"_s).whole(), std::optional<qint64>(13));
        QCOMPARE(read(u"2h"_s).whole(), std::optional<qint64>(120));
        QCOMPARE(read(u"2m"_s).whole(), std::optional<qint64>(2));
    }

    // The line looks on behind a value.
    void tellsHowMuchItTook()
    {
        const values::DayContext near{.near = values::Near{today, values::Sought::Before}};
        QCOMPARE(values::readDay(u"2026/11/2-5", near).length, 9);
        QCOMPARE(values::readDay(u"11/20(金)13:00", near).length, 8);
        QCOMPARE(values::readDay(u"2/30-3/1", near).length, 4);
        QCOMPARE(values::readDay(u"24/7 監視", near).length, 4);
        QCOMPARE(values::readDay(u"令和の台帳", near).length, 0);
        QCOMPARE(values::readLength(u"2hの打合せ").length, 2);
        QCOMPARE(values::readSpans(u"10:00-12:00と").length, 11);
    }

    void knowsTheOrderOfAColumn()
    {
        using values::Order;
        QCOMPARE(values::readDay(u"1/3/2024", {.order = Order::DayFirst}).whole(), std::optional(Date(2024, 3, 1)));
        QCOMPARE(values::readDay(u"1/3/2024", {.order = Order::MonthFirst}).whole(), std::optional(Date(2024, 1, 3)));
        QCOMPARE(values::readDay(u"1.3.2024", {.order = Order::MonthFirst}).whole(), std::optional(Date(2024, 3, 1)));
        QCOMPARE(int(values::readDay(u"11/20", {}).whyNot), int(WhyNot::Relative));
    }

    void seeksAhead()
    {
        const auto ahead = [](QStringView text, std::optional<Date> from = {}) {
            return values::readDay(text, {.near = values::Near{today, values::Sought::After, from}}).whole();
        };
        QCOMPARE(ahead(u"11/20"), std::optional(Date(2027, 11, 20)));
        QCOMPARE(ahead(u"monday"), std::optional(Date(2026, 11, 23)));
        QCOMPARE(ahead(u"11/20", Date(2026, 11, 2)), std::optional(Date(2026, 11, 20)));
        QCOMPARE(ahead(u"昨日", Date(2026, 11, 2)),
                 std::optional(Date(2026, 11, 21))); // of today, wherever the range begins
    }

    // In a line, a number is a number and 1:30 half past one.
    void aLineHasLengthsByTheirUnitsAlone()
    {
        QCOMPARE(int(values::readLength(u"90").length), 0);
        QCOMPARE(int(values::readLength(u"1:30").length), 0);
        QCOMPARE(values::readTimeOfDay(u"1:30").whole(), std::optional(90));
        QCOMPARE(values::readTimeOfDay(u"午後2時").whole(), std::optional(14 * 60));
        QVERIFY(!values::readTimeOfDay(u"14時間").whole());
    }

    void aNumberHasTheCurrencyOfItsColumn()
    {
        const values::MoneyContext pounds{.currency = u"GBP"_s};
        QCOMPARE(values::readMoney(u"85.5", pounds).whole(),
                 std::optional(values::Money{*Decimal::parse(u"85.5"), u"GBP"_s}));
        QCOMPARE(values::readMoney(u"85.5€", pounds).whole(),
                 std::optional(values::Money{*Decimal::parse(u"85.5"), u"EUR"_s}));
        QCOMPARE(values::currencyIn(u"費用(円)"), u"JPY"_s);
        QCOMPARE(values::currencyIn(u"費用"), QString());
    }
};

KOSHIN_TEST(TestValues)
#include "tst_values.moc"
