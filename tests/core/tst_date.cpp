// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/align.h"
#include "calendar/date.h"
#include "calendar/era.h"
#include "calendar/timestamp.h"
#include "support/program.h"

#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

static_assert(Date(2024, 2, 29).plus({.years = 1}) == Date(2025, 2, 28));
static_assert(Date(2024, 2, 29).plus({.years = 4}) == Date(2028, 2, 29));
static_assert(Date(2025, 1, 31).plus({.months = 1}) == Date(2025, 2, 28));
static_assert(Date(2025, 1, 31).plus({.months = 2}) == Date(2025, 3, 31));
static_assert(Date(2025, 4, 1).plus({.years = 3, .days = -1}) == Date(2028, 3, 31));
static_assert(Date(2025, 12, 31).plus({.months = 2}) == Date(2026, 2, 28));
static_assert(Step{.years = 1, .months = 2, .days = -3} * 3 == Step{.years = 3, .months = 6, .days = -9});
static_assert(-Step{.years = 1, .days = -3} == Step{.years = -1, .days = 3});
static_assert(Step{.years = 100, .days = 36'600} * 100'000
              == Step{.years = 10'000'000, .days = std::numeric_limits<int>::max()});
static_assert(Step{.days = -36'600} * 100'000 == Step{.days = std::numeric_limits<int>::min()});
static_assert(-Step{.months = std::numeric_limits<int>::min()} == Step{.months = std::numeric_limits<int>::max()});
static_assert(Date(2025, 4, 1).lastOf({.years = 3}) == Date(2028, 3, 31));
static_assert(Date(2199, 4, 1).lastOf({.years = 1}) == Date(2199, 12, 31));
static_assert(Date(2199, 12, 31).lastOf({.years = 1}) == Date(2199, 12, 31));
static_assert(!Date::fromCivil(2023, 2, 29));
static_assert(!Date::fromCivil(1899, 12, 31));

/// Civil dates, steps from an anchor, eras and moments.
class TestDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIsoDatesOnly_data();
    void readsIsoDatesOnly();
    void everyDayReadsBackAsWritten();
    void stepsAreTakenFromTheAnchor();
    void sixtyDaysBeforeTheEndOfATerm();
    void staysInsideItsRange();
    void alignsAtTheEdges();
    void namesTheEra_data();
    void namesTheEra();
    void erasFollowEachOther();
    void readsMoments_data();
    void readsMoments();
};

void TestDate::readsIsoDatesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("exists");
    QTest::newRow("plain") << u"2025-04-01"_s << true;
    QTest::newRow("leap day") << u"2024-02-29"_s << true;
    QTest::newRow("no leap year") << u"2023-02-29"_s << false;
    QTest::newRow("century without leap day") << u"2100-02-29"_s << false;
    QTest::newRow("30 February") << u"2024-02-30"_s << false;
    QTest::newRow("month 13") << u"2024-13-01"_s << false;
    QTest::newRow("day 0") << u"2024-01-00"_s << false;
    QTest::newRow("short year") << u"24-01-01"_s << false;
    QTest::newRow("slashes") << u"2024/01/01"_s << false;
    QTest::newRow("full width") << u"２０２４-01-01"_s << false;
    QTest::newRow("time behind") << u"2024-01-01T00:00:00Z"_s << false;
    QTest::newRow("sign") << u"2024--1-01"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("before the range") << u"1899-12-31"_s << false;
    QTest::newRow("after the range") << u"2200-01-01"_s << false;
}

void TestDate::readsIsoDatesOnly()
{
    QFETCH(QString, text);
    QFETCH(bool, exists);
    const auto date = Date::parse(text);
    QCOMPARE(date.has_value(), exists);
    if (date) QCOMPARE(date->toString(), text);
}

void TestDate::everyDayReadsBackAsWritten()
{
    int days = 0;
    for (auto day = Date::first(); day <= Date::last(); day += std::chrono::days(1), ++days) {
        const Date date(day);
        if (Date::parse(date.toString()) != date) QFAIL(qPrintable(date.toString()));
    }
    QCOMPARE(days, 109573); // 300 years, 73 of them with a leap day (not 1900 and 2100)
}

void TestDate::stepsAreTakenFromTheAnchor()
{
    // 31 January, month by month: never drifts to the 28th.
    const Date anchor(2025, 1, 31);
    const QStringList expected = {u"2025-02-28"_s, u"2025-03-31"_s, u"2025-04-30"_s, u"2025-05-31"_s, u"2025-06-30"_s};
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(anchor.plus({.months = i + 1}).toString(), expected[i]);
    }
}

void TestDate::sixtyDaysBeforeTheEndOfATerm()
{
    const auto due = [](Date start) { return start.plus({.years = 3, .days = -1}).plusDays(-60); };
    QCOMPARE(due(Date(2021, 10, 1)), Date(2024, 8, 1)); // IPA's own example
    QCOMPARE(due(Date(2025, 4, 1)), Date(2028, 1, 31));
    QCOMPARE(due(Date(2026, 4, 1)), Date(2029, 1, 30));
    for (int year = 1990; year < 2150; ++year) {
        QCOMPARE(due(Date(year, 10, 1)), Date(year + 3, 8, 1));
        const bool leap = Date::fromCivil(year + 3, 2, 29).has_value();
        QCOMPARE(due(Date(year, 4, 1)), Date(year + 3, 1, leap ? 31 : 30));
    }
}

void TestDate::staysInsideItsRange()
{
    QCOMPARE(Date(2199, 12, 1).plus({.years = 5}), Date(2199, 12, 31));
    QCOMPARE(Date(1900, 1, 2).plusDays(-10), Date(1900, 1, 1));
    constexpr int most = std::numeric_limits<int>::max();
    for (const Step step : {Step{.years = most}, Step{.months = most}, Step{.days = most}, Step{most, most, most}}) {
        for (const Date from : {Date(Date::first()), Date(2024, 2, 29), Date(Date::last())}) {
            QCOMPARE(from.plus(step), Date(Date::last()));
            QCOMPARE(from.plus(-step), Date(Date::first()));
        }
    }
    // Far beyond every year there is and back again: 40,000 years are 14,609,700 days.
    QCOMPARE(Date(2024, 2, 29).plus({.years = 40'000, .days = -14'609'700}), Date(2024, 2, 29));
    QCOMPARE(Date(2024, 2, 29).plus({.months = -480'000, .days = 14'609'700}), Date(2024, 2, 29));
}

void TestDate::alignsAtTheEdges()
{
    const auto unit = [](Date day, Align::Unit of, Align::Edge edge, int firstMonth = 1) {
        return aligned(day, {of, edge, firstMonth}).toString();
    };
    using enum Align::Unit;
    using enum Align::Edge;
    QCOMPARE(unit(Date(2199, 12, 5), Month, End), u"2199-12-31"_s);
    QCOMPARE(unit(Date(2199, 12, 31), Year, End), u"2199-12-31"_s);
    QCOMPARE(unit(Date(2199, 12, 5), Year, NextStart), u"2199-12-31"_s); // the nearest day there is
    QCOMPARE(unit(Date(1900, 2, 1), Year, Start, 4), u"1900-01-01"_s);
    QCOMPARE(unit(Date(1900, 2, 1), Year, End, 4), u"1900-03-31"_s);
    QCOMPARE(unit(Date(1900, 2, 1), Year, NextStart, 4), u"1900-04-01"_s);
    QCOMPARE(unit(Date(1900, 1, 1), Year, StartOnOrAfter, 4), u"1900-04-01"_s);
    QCOMPARE(unit(Date(1900, 4, 1), Year, StartOnOrAfter, 4), u"1900-04-01"_s);
}

void TestDate::namesTheEra_data()
{
    QTest::addColumn<Date>("date");
    QTest::addColumn<QString>("text");
    QTest::newRow("Reiwa") << Date(2026, 11, 22) << u"令和8年11月22日"_s;
    QTest::newRow("first day of Reiwa") << Date(2019, 5, 1) << u"令和元年5月1日"_s;
    QTest::newRow("last day of Heisei") << Date(2019, 4, 30) << u"平成31年4月30日"_s;
    QTest::newRow("first day of Heisei") << Date(1989, 1, 8) << u"平成元年1月8日"_s;
    QTest::newRow("last day of Showa") << Date(1989, 1, 7) << u"昭和64年1月7日"_s;
    QTest::newRow("first day of Showa") << Date(1926, 12, 25) << u"昭和元年12月25日"_s;
    QTest::newRow("Taisho") << Date(1912, 7, 30) << u"大正元年7月30日"_s;
    QTest::newRow("Meiji") << Date(1912, 7, 29) << u"明治45年7月29日"_s;
}

void TestDate::namesTheEra()
{
    QFETCH(Date, date);
    QTEST(eraText(date), "text");
}

// Every day lies in one era, from the first that a Date can be to the last.
void TestDate::erasFollowEachOther()
{
    const auto all = eras();
    QCOMPARE(all.size(), std::size_t(5));
    QCOMPARE(all.front().last, Date(Date::last()));
    QCOMPARE(all.back().first, Date(Date::first()));
    QString marks;
    for (std::size_t i = 0; i < all.size(); ++i) {
        marks += all[i].mark;
        if (i > 0) QCOMPARE(all[i].last.plusDays(1), all[i - 1].first);
    }
    QCOMPARE(marks, u"RHSTM"_s);
}

void TestDate::readsMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("UTC") << u"2025-05-20T10:00:00Z"_s << u"2025-05-20T10:00:00Z"_s;
    QTest::newRow("Japan") << u"2025-05-20T19:00:00+09:00"_s << u"2025-05-20T10:00:00Z"_s;
    QTest::newRow("fraction") << u"2025-05-20T10:00:00.750Z"_s << u"2025-05-20T10:00:00Z"_s;
    QTest::newRow("before the range in UTC") << u"1900-01-01T00:00:00+09:00"_s << QString();
    QTest::newRow("after the range in UTC") << u"2199-12-31T23:00:00-09:00"_s << QString();
    QTest::newRow("last second") << u"2199-12-31T23:59:59Z"_s << u"2199-12-31T23:59:59Z"_s;
    QTest::newRow("no zone") << u"2025-05-20T10:00:00"_s << QString();
    QTest::newRow("no such day") << u"2025-02-30T10:00:00Z"_s << QString();
    QTest::newRow("no such hour") << u"2025-05-20T25:00:00Z"_s << QString();
    QTest::newRow("date only") << u"2025-05-20"_s << QString();
}

void TestDate::readsMoments()
{
    QFETCH(QString, text);
    const auto at = Timestamp::parse(text);
    QTEST(at ? at->toString() : QString(), "utc");
}

KOSHIN_TEST(TestDate)
#include "tst_date.moc"
