// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"
#include "support/program.h"

#include <QTest>
#include <QThread>

#include <memory>
#include <set>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

const Holidays &national()
{
    return *Holidays::named(u"jp"_s);
}

const Holidays &offices()
{
    return *Holidays::named(u"jp-government"_s);
}

Date date(const QString &iso)
{
    return *Date::parse(iso);
}

// As in `01-01 01-13`, all of one year.
QString holidaysOf(const Holidays &calendar, int year)
{
    QStringList found;
    for (Date day(year, 1, 1); day.year() == year; day = day.plusDays(1)) {
        if (calendar.isHoliday(day)) found << day.toString().sliced(5);
    }
    return found.join(u' ');
}

bool isSunday(Date day)
{
    return std::chrono::weekday(day.days()) == std::chrono::Sunday;
}

// A calendar with its head, of which the test only writes what it is about.
QByteArray calendar(const QByteArray &body)
{
    return R"({"format": "koshin-holidays", "version": 1, "name": {"ja": "例", "en": "Example"},
"note": {"ja": "例", "en": "Example"}, "sources": [],
)" + body + "}";
}

} // namespace

/// Days on which offices are closed, as data.
class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCalendarForAllThreads(); // first, while nobody has asked for it yet
    void knowsTheOfficialLists_data();
    void knowsTheOfficialLists();
    void namesEachHoliday_data();
    void namesEachHoliday();
    void anOrdinaryDayHasNoName();
    void substitutesKeepTheRuleOfTheirTime_data();
    void substitutesKeepTheRuleOfTheirTime();
    void equinoxesFallAsProclaimed();
    void otherDaysAreThoseOfTheOfficialList();
    void everyYearIsPlausible();
    void substitutesNeverFallOnASunday();
    void officesCloseAtNewYear();
    void findsTheNextBusinessDay_data();
    void findsTheNextBusinessDay();
    void staysInsideTheRangeOfDates();
    void unknownCalendarsAreNull();
    void readsRulesOfAnyCountry();
    void namesTheFaultOfACalendar_data();
    void namesTheFaultOfACalendar();
};

void TestHolidays::oneCalendarForAllThreads()
{
    constexpr int count = 8;
    std::vector<const Holidays *> found(count);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back(
            QThread::create([&found, i] { found[std::size_t(i)] = Holidays::named(u"jp-government"_s); }));
        threads.back()->start();
    }
    for (const auto &thread : threads) thread->wait();
    QVERIFY(found.front());
    QCOMPARE(std::set<const Holidays *>(found.begin(), found.end()).size(), std::size_t(1));
}

// The Cabinet Office's lists of national holidays and holidays.
void TestHolidays::knowsTheOfficialLists_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    QTest::newRow("1948, the first") << 1948 << u"09-23 11-03 11-23"_s;
    QTest::newRow("2019, the accession")
        << 2019
        << u"01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 "
           "08-11 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23"_s;
    QTest::newRow("2020, the Games planned")
        << 2020
        << u"01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 "
           "08-10 09-21 09-22 11-03 11-23"_s;
    QTest::newRow("2021, the Games held")
        << 2021
        << u"01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 "
           "09-20 09-23 11-03 11-23"_s;
    QTest::newRow("2022") << 2022
                          << u"01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 "
                             "09-19 09-23 10-10 11-03 11-23"_s;
    QTest::newRow("2023") << 2023
                          << u"01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 "
                             "08-11 09-18 09-23 10-09 11-03 11-23"_s;
    QTest::newRow("2024") << 2024
                          << u"01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 "
                             "07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23"_s;
    QTest::newRow("2025") << 2025
                          << u"01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 "
                             "07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24"_s;
    QTest::newRow("2026") << 2026
                          << u"01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 "
                             "08-11 09-21 09-22 09-23 10-12 11-03 11-23"_s;
    QTest::newRow("2027") << 2027
                          << u"01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 "
                             "08-11 09-20 09-23 10-11 11-03 11-23"_s;
}

void TestHolidays::knowsTheOfficialLists()
{
    QFETCH(int, year);
    QTEST(holidaysOf(national(), year), "days");
}

void TestHolidays::namesEachHoliday_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");
    const auto row = [](const char *day, const QString &ja, const QString &en) {
        QTest::newRow(day) << QString::fromLatin1(day) << ja << en;
    };
    row("1959-04-10", u"皇太子明仁親王の結婚の儀"_s, u"Wedding of Crown Prince Akihito"_s);
    row("1988-04-29", u"天皇誕生日"_s, u"Emperor's Birthday"_s);
    row("1989-02-24", u"昭和天皇の大喪の礼"_s, u"Funeral of Emperor Showa"_s);
    row("1989-04-29", u"みどりの日"_s, u"Greenery Day"_s);
    row("1990-11-12", u"即位礼正殿の儀"_s, u"Enthronement Ceremony"_s);
    row("1993-06-09", u"皇太子徳仁親王の結婚の儀"_s, u"Wedding of Crown Prince Naruhito"_s);
    row("2007-04-29", u"昭和の日"_s, u"Showa Day"_s);
    row("2007-05-04", u"みどりの日"_s, u"Greenery Day"_s);
    row("2019-04-30", u"国民の休日"_s, u"Citizens' holiday"_s);
    row("2019-05-01", u"天皇の即位の日"_s, u"Accession of the Emperor"_s);
    row("2019-05-02", u"国民の休日"_s, u"Citizens' holiday"_s);
    row("2019-10-14", u"体育の日"_s, u"Health and Sports Day"_s);
    row("2019-10-22", u"即位礼正殿の儀"_s, u"Enthronement Ceremony"_s);
    row("2021-07-23", u"スポーツの日"_s, u"Sports Day"_s);
    row("2026-05-06", u"振替休日"_s, u"Substitute holiday"_s);
    row("2026-09-22", u"国民の休日"_s, u"Citizens' holiday"_s);
}

void TestHolidays::namesEachHoliday()
{
    QFETCH(QString, day);
    QTEST(national().name(date(day)).ja, "ja");
    QTEST(national().name(date(day)).en, "en");
}

void TestHolidays::anOrdinaryDayHasNoName()
{
    QVERIFY(national().name(Date(2026, 9, 24)).isEmpty());
    QVERIFY(national().name(Date(2019, 12, 23)).isEmpty()); // no birthday in the accession's year
    QVERIFY(national().name(Date(2020, 10, 12)).isEmpty()); // moved to July
    QVERIFY(national().name(Date(2021, 8, 11)).isEmpty());
}

// 3 May is a Sunday in 1970, 1981, 1987, 1992, 1998 and 2009.
void TestHolidays::substitutesKeepTheRuleOfTheirTime_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const QString &day, const QString &name) {
        QTest::newRow(title) << day << name;
    };
    row("before the rule", u"1970-05-04"_s, {});
    row("a Sunday before it came into force", u"1973-02-12"_s, {});
    row("the first one", u"1973-04-30"_s, u"振替休日"_s);
    row("the next day", u"1981-05-04"_s, u"振替休日"_s);
    row("not beyond the next day", u"1992-05-06"_s, {});
    row("substitute rather than between", u"1992-05-04"_s, u"振替休日"_s);
    row("beyond the days that follow", u"2009-05-06"_s, u"振替休日"_s);
    row("no day between yet", u"1985-05-04"_s, {});
    row("a Sunday between was none", u"1986-05-04"_s, {});
    row("the first day between", u"1988-05-04"_s, u"国民の休日"_s);
    row("the silver week", u"2009-09-22"_s, u"国民の休日"_s);
}

void TestHolidays::substitutesKeepTheRuleOfTheirTime()
{
    QFETCH(QString, day);
    QTEST(national().name(date(day)).ja, "name");
}

// Every equinox of the Cabinet Office's list, which goes from 1955 to 2027.
void TestHolidays::equinoxesFallAsProclaimed()
{
    const std::set<int> springsOn20 = {1960, 1964, 1968, 1972, 1976, 1980, 1984, 1988, 1992,
                                       1993, 1996, 1997, 2000, 2001, 2004, 2005, 2008, 2009,
                                       2012, 2013, 2016, 2017, 2020, 2021, 2024, 2025, 2026};
    const std::set<int> autumnsOn24 = {1955, 1959, 1963, 1967, 1971, 1975, 1979};
    const std::set<int> autumnsOn22 = {2012, 2016, 2020, 2024};
    for (int year = 1955; year <= 2027; ++year) {
        const unsigned spring = springsOn20.contains(year) ? 20 : 21;
        const unsigned autumn = autumnsOn24.contains(year) ? 24 : autumnsOn22.contains(year) ? 22 : 23;
        QCOMPARE(national().name(Date(year, 3, spring)).ja, u"春分の日"_s);
        QCOMPARE(national().name(Date(year, 9, autumn)).ja, u"秋分の日"_s);
    }
}

// Every day that the same list calls a holiday without a name of its own.
void TestHolidays::otherDaysAreThoseOfTheOfficialList()
{
    const QStringList official =
        u"1973-04-30 1973-09-24 1974-05-06 1974-09-16 1974-11-04 "
        "1975-11-24 1976-10-11 1978-01-02 1978-01-16 1979-02-12 1979-04-30 1980-11-24 1981-05-04 "
        "1982-03-22 1982-10-11 1984-01-02 1984-01-16 1984-04-30 1984-09-24 1985-05-06 1985-09-16 "
        "1985-11-04 1986-11-24 1987-05-04 1988-03-21 1988-05-04 1989-01-02 1989-01-16 1989-05-04 "
        "1990-02-12 1990-04-30 1990-05-04 1990-09-24 1990-12-24 1991-05-04 1991-05-06 1991-09-16 "
        "1991-11-04 1992-05-04 1993-05-04 1993-10-11 1994-05-04 1995-01-02 1995-01-16 1995-05-04 "
        "1996-02-12 1996-05-04 1996-05-06 1996-09-16 1996-11-04 1997-07-21 1997-11-24 1998-05-04 "
        "1999-03-22 1999-05-04 1999-10-11 2000-05-04 2001-02-12 2001-04-30 2001-05-04 2001-09-24 "
        "2001-12-24 2002-05-04 2002-05-06 2002-09-16 2002-11-04 2003-11-24 2004-05-04 2005-03-21 "
        "2005-05-04 2006-01-02 2006-05-04 2007-02-12 2007-04-30 2007-09-24 2007-12-24 2008-05-06 "
        "2008-11-24 2009-05-06 2009-09-22 2010-03-22 2012-01-02 2012-04-30 2012-12-24 2013-05-06 "
        "2013-11-04 2014-05-06 2014-11-24 2015-05-06 2015-09-22 2016-03-21 2017-01-02 2018-02-12 "
        "2018-04-30 2018-09-24 2018-12-24 2019-04-30 2019-05-02 2019-05-06 2019-08-12 2019-11-04 "
        "2020-02-24 2020-05-06 2021-08-09 2023-01-02 2024-02-12 2024-05-06 2024-08-12 2024-09-23 "
        "2024-11-04 2025-02-24 2025-05-06 2025-11-24 2026-05-06 2026-09-22 2027-03-22"_s.split(u' ');
    QStringList found;
    for (Date day(1955, 1, 1); day.year() <= 2027; day = day.plusDays(1)) {
        const QString name = national().name(day).ja;
        if (name == u"振替休日" || name == u"国民の休日") found << day.toString();
    }
    QCOMPARE(found, official);
}

void TestHolidays::everyYearIsPlausible()
{
    for (int year = 2000; year <= 2040; ++year) {
        const auto count = holidaysOf(national(), year).split(u' ').size();
        QVERIFY2(count >= 15 && count <= 22, qPrintable(u"%1: %2"_s.arg(year).arg(count)));
    }
}

void TestHolidays::substitutesNeverFallOnASunday()
{
    int seen = 0;
    for (Date day(1973, 1, 1); day.year() < 2150; day = day.plusDays(1)) {
        const QString name = national().name(day).ja;
        if (name != u"振替休日") continue;
        ++seen;
        QVERIFY2(!isSunday(day), qPrintable(day.toString()));
        // Going back over holidays only, a Sunday is the one it stands for.
        Date back = day.plusDays(-1);
        while (!isSunday(back)) {
            QVERIFY2(national().isHoliday(back), qPrintable(day.toString()));
            back = back.plusDays(-1);
        }
        QVERIFY2(national().isHoliday(back), qPrintable(day.toString()));
    }
    QVERIFY(seen > 200);
}

void TestHolidays::officesCloseAtNewYear()
{
    for (const char *day : {"2026-12-29", "2026-12-30", "2026-12-31", "2027-01-02", "2027-01-03"}) {
        QVERIFY2(offices().isHoliday(date(QString::fromLatin1(day))), day);
        QVERIFY2(!national().isHoliday(date(QString::fromLatin1(day))), day);
    }
    QCOMPARE(offices().name(Date(2026, 12, 31)).en, u"Year-end and New Year closing"_s);
    QCOMPARE(offices().name(Date(2027, 1, 1)).ja, u"元日"_s);
    QCOMPARE(offices().name(Date(2023, 1, 2)).ja, u"振替休日"_s);
    QVERIFY(!offices().isHoliday(Date(2026, 12, 28)));
    QVERIFY(!offices().isHoliday(Date(2027, 1, 4)));
    QVERIFY(!offices().isHoliday(Date(1988, 12, 29)));
    QVERIFY(offices().isHoliday(Date(1989, 1, 3)));
    QVERIFY(offices().isHoliday(Date(2026, 9, 22)));
}

void TestHolidays::findsTheNextBusinessDay_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("previous");
    const auto row = [](const char *title, const QString &calendar, const QString &day, const QString &next,
                        const QString &previous) { QTest::newRow(title) << calendar << day << next << previous; };
    const QString jp = u"jp"_s;
    const QString offices = u"jp-government"_s;
    row("a Wednesday", jp, u"2026-11-25"_s, u"2026-11-25"_s, u"2026-11-25"_s);
    row("a Sunday", jp, u"2027-01-31"_s, u"2027-02-01"_s, u"2027-01-29"_s);
    row("a Saturday", jp, u"2026-11-28"_s, u"2026-11-30"_s, u"2026-11-27"_s);
    row("five days in September", jp, u"2026-09-19"_s, u"2026-09-24"_s, u"2026-09-18"_s);
    row("five days in May", jp, u"2026-05-04"_s, u"2026-05-07"_s, u"2026-05-01"_s);
    row("ten days in 2019", jp, u"2019-04-30"_s, u"2019-05-07"_s, u"2019-04-26"_s);
    row("31 December", jp, u"2026-12-31"_s, u"2026-12-31"_s, u"2026-12-31"_s);
    row("31 December at an office", offices, u"2026-12-31"_s, u"2027-01-04"_s, u"2026-12-28"_s);
    row("nine days at an office", offices, u"2025-01-01"_s, u"2025-01-06"_s, u"2024-12-27"_s);
}

void TestHolidays::findsTheNextBusinessDay()
{
    QFETCH(QString, calendar);
    QFETCH(QString, day);
    const Holidays *holidays = Holidays::named(calendar);
    QVERIFY(holidays);
    QTEST(holidays->nextBusinessDay(date(day)).toString(), "next");
    QTEST(holidays->previousBusinessDay(date(day)).toString(), "previous");
}

void TestHolidays::staysInsideTheRangeOfDates()
{
    const Date last{Date::last()};
    QVERIFY(!offices().isBusinessDay(last));
    QCOMPARE(offices().nextBusinessDay(last), last);
    QCOMPARE(offices().previousBusinessDay(Date(Date::first())), Date(Date::first()));
}

void TestHolidays::unknownCalendarsAreNull()
{
    QVERIFY(!Holidays::named(u"nowhere"_s));
    QVERIFY(!Holidays::named(QString()));
}

// Thanksgiving, a fifth Monday and a day that drifts out of its month; a Saturday gives the next day; offices close
// over New Year.
void TestHolidays::readsRulesOfAnyCountry()
{
    const auto rules = readHolidayRules(calendar(R"(
"holidays": [
  {"name": {"ja": "感謝祭", "en": "Thanksgiving"}, "on": [{"month": 11, "weekday": "thursday", "nth": 4}]},
  {"name": {"ja": "第5", "en": "Fifth"}, "on": [{"month": 2, "weekday": "monday", "nth": 5}]},
  {"name": {"ja": "ずれ", "en": "Drifts out"}, "on": [{"month": 6,
    "equinox": {"year": 2022, "day": 30.5, "drift": 0.9}, "from": 2018, "to": 2043}]},
  {"name": {"ja": "閏日", "en": "Leap"}, "on": [{"month": 2, "day": 29, "from": 2020, "to": 2030}]}],
"substitutes": [{"name": {"ja": "振替", "en": "Instead"}, "weekday": "saturday", "moveTo": "next-day",
  "from": "2020-01-01"}],
"closures": [{"name": {"ja": "冬", "en": "Winter"}, "on": [{"month": 12, "day": 30, "days": 4, "from": 2025}]}])"),
                                        u"x.json"_s);
    QVERIFY(rules);
    const Holidays holidays(*rules);
    // 29 February is a Saturday; 30.5 - 2 * 0.9 + 1 = 29.7. From 2023 on there is no such day in June.
    QCOMPARE(holidaysOf(holidays, 2020), u"02-29 03-01 06-29 11-26"_s);
    QCOMPARE(holidaysOf(holidays, 2023), u"11-23"_s);
    QCOMPARE(holidaysOf(holidays, 2025), u"11-27 12-30 12-31"_s);
    QCOMPARE(holidaysOf(holidays, 2026), u"01-01 01-02 11-26 12-30 12-31"_s);
    QCOMPARE(holidaysOf(holidays, 2044), u"01-01 01-02 02-29 11-24 12-30 12-31"_s);
    QCOMPARE(holidays.name(Date(2044, 2, 29)).en, u"Fifth"_s);
}

void TestHolidays::namesTheFaultOfACalendar_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *title, const QByteArray &json, const QString &code, const QString &path) {
        QTest::newRow(title) << json << code << path;
    };
    const auto day = [](const QByteArray &when) {
        return calendar(R"("holidays": [{"name": {"ja": "例", "en": "x"}, "on": [)" + when + "]}]");
    };
    const QString on = u"$.holidays[0].on[0]"_s;
    row("no JSON", "holidays", u"json-syntax"_s, u"$"_s);
    row("a list", "[]", u"wrong-type"_s, u"$"_s);
    row("a key twice", calendar(R"("basedOn": "a", "basedOn": "b")"), u"duplicate-key"_s, u"$.basedOn"_s);
    row("unknown field", calendar(R"("weekend": [])"), u"unknown-field"_s, u"$.weekend"_s);
    row("no month", day(R"({"day": 1})"), u"missing-field"_s, on + u".month"_s);
    row("month 13", day(R"({"month": 13, "day": 1})"), u"out-of-range"_s, on + u".month"_s);
    row("half a day", day(R"({"month": 1, "day": 1.5})"), u"out-of-range"_s, on + u".day"_s);
    row("an equinox on day 32", day(R"({"month": 3, "equinox": {"year": 1980, "day": 32, "drift": 0.24}})"),
        u"out-of-range"_s, on + u".equinox.day"_s);
    row("no such date", day(R"({"date": "2019-02-29"})"), u"bad-date"_s, on + u".date"_s);
    row("no such weekday", day(R"({"month": 1, "weekday": "someday", "nth": 1})"), u"unknown-value"_s,
        on + u".weekday"_s);
    row("two rules in one", day(R"({"date": "2019-01-01", "month": 1})"), u"unknown-field"_s, on + u".month"_s);
    row("ends before it starts", day(R"({"month": 1, "day": 1, "from": 2020, "to": 2019})"), u"end-before-start"_s,
        on + u".to"_s);
    row("no name", calendar(R"("holidays": [{"on": []}])"), u"missing-field"_s, u"$.holidays[0].name"_s);
    row("a substitute without a start",
        calendar(R"("substitutes": [{"name": {"ja": "例", "en": "x"}, "weekday": "sunday", "moveTo": "next-day"}])"),
        u"missing-field"_s, u"$.substitutes[0].from"_s);
}

void TestHolidays::namesTheFaultOfACalendar()
{
    QFETCH(QByteArray, json);
    const auto rules = readHolidayRules(json, u"x.json"_s);
    QVERIFY(!rules);
    QTEST(errorName(rules.error().code), "code");
    QTEST(rules.error().where.path, "path");
    QCOMPARE(rules.error().where.file, u"x.json"_s);
}

KOSHIN_TEST(TestHolidays)
#include "tst_holidays.moc"
