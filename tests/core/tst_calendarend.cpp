// SPDX-License-Identifier: GPL-3.0-or-later
// Days at the end of the calendar, where a step leads nowhere: everything still comes to an answer.
#include "reminders/calendarentries.h"
#include "reminders/reminders.h"
#include "rules/engine/engine.h"
#include "rules/figures/dutystates.h"
#include "rules/figures/practicefigures.h"
#include "rules/figures/timelineitems.h"
#include "rules/foresight/proposal.h"
#include "rules/pack/schemereader.h"
#include "support/ledgerbuilder.h"
#include "support/program.h"

#include <QElapsedTimer>
#include <QTest>

using namespace koshin;
using namespace koshin::test;
using namespace Qt::StringLiterals;

namespace {

const Date last(Date::last());

Credential held(const QString &id, const QString &scheme, Date startsOn)
{
    Credential c;
    c.id = CredentialId(id);
    c.scheme = SchemeId(scheme);
    c.startsOn = startsOn;
    return c;
}

Event happening(const QString &id, EventKind kind, Date on)
{
    Event e;
    e.id = EventId(id);
    e.credential = CredentialId(u"c"_s);
    e.kind = kind;
    e.on = on;
    return e;
}

// Whatever a person or the window asks of a ledger on a day. False where an answer makes no sense.
bool isAnswered(const SchemeCatalogue &schemes, const Ledger &ledger, Date asOf)
{
    const Assessment all = assess(schemes, ledger, {asOf});
    for (const CredentialAssessment &c : all.credentials) {
        if (c.term && c.term->period.to < c.term->period.from) return false;
        if (c.nextTerm && (c.nextTerm->to < c.nextTerm->from || c.nextTerm->from <= c.term->period.to)) return false;
        for (const Finding &f : c.findings) {
            if (f.window && f.window->to < f.window->from) return false;
        }
    }
    const auto reminders = remindersOf(all, ledger, {});
    (void)calendarEntries(reminders, {}, asOf);
    (void)earlierTerms(schemes, ledger, asOf);
    return true;
}

// A pack whose only figures are the length of its term and of its periods.
SchemeCatalogue ownPack(const QByteArray &length, const QByteArray &periods, const QByteArray &afterEnd)
{
    QByteArray pack = R"({
"format": "koshin-scheme", "version": 1, "id": "x.y",
"name": {"ja": "名", "en": "n"}, "shortName": {"ja": "名", "en": "n"}, "issuer": {"ja": "者", "en": "i"},
"timeZone": "UTC", "editionChoice": "as-of",
"editions": [{"from": "1900-01-01",
"sources": {"law": {"title": {"ja": "法", "en": "Act"}, "standing": "law"}},
"term": {"length": {"value": LENGTH, "standing": "law"}, "periods": PERIODS, "grace": {"value": LENGTH, "standing": "law"},
"closing": {"value": LENGTH, "standing": "law"}, "longestPause": {"value": LENGTH, "standing": "law"},
"afterEnd": {"value": "AFTER", "standing": "law"}},
"requirements": [{"id": "a", "kind": "count", "name": {"ja": "講", "en": "c"}, "unit": "course",
"need": {"value": 1000000000, "sources": ["law"], "standing": "law"}, "takes": {"trainings": ["course"]},
"fee": {"amount": {"value": 1000000000, "standing": "law"}, "currency": "JPY"},
"from": {"value": {"anchor": "term-start"}, "standing": "law"},
"to": {"value": {"anchor": "term-end"}, "standing": "law"}, "deadline": "course"}]}]})";
    pack.replace("LENGTH", length).replace("PERIODS", periods).replace("AFTER", afterEnd);
    const SchemeReading reading = readScheme(pack, u"own"_s);
    if (!reading.scheme) qFatal("%s", qPrintable(reading.faults.front().where.path));
    return {{u"x.y"_s, reading.scheme}};
}

} // namespace

class CalendarEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedPacks_data();
    void shippedPacks();
    void ownPacks_data();
    void ownPacks();
    void theLastTermEndsWithTheCalendar();
    void pausedAndResumedOnOneDay();
    void dutiesAndFigures();
    void costStaysWithinTheGreatestAmount();
};

void CalendarEndTest::shippedPacks_data()
{
    QTest::addColumn<QString>("scheme");
    for (const QString &id : readCatalogue({}).schemes.ids()) QTest::newRow(qPrintable(id)) << id;
}

void CalendarEndTest::shippedPacks()
{
    QFETCH(QString, scheme);
    static const SchemeCatalogue schemes = readCatalogue({}).schemes;
    for (int year = 2195; year <= 2199; ++year) {
        for (const Date start : {Date(year, 1, 1), Date(year, 2, year == 2196 ? 29 : 28), Date(year, 6, 1),
                                 Date(year, 12, 30), Date(year, 12, 31)}) {
            Ledger ledger;
            Credential c = held(u"c"_s, scheme, start);
            ledger.put(c);
            for (const Date asOf : {Date(2026, 11, 26), start, last.plusDays(-1), last})
                QVERIFY(isAnswered(schemes, ledger, asOf));
            ledger.put(happening(u"v-1"_s, EventKind::Paused, last));
            ledger.put(happening(u"v-2"_s, EventKind::Resumed, last));
            c.renewals = {{{}, last}};
            ledger.put(c);
            QVERIFY(isAnswered(schemes, ledger, last));
        }
    }
    Ledger ledger;
    ledger.put(held(u"c"_s, scheme, Date(2197, 4, 1)));
    ProposalOptions options;
    options.asOf = last;
    (void)propose(schemes, ledger, options);
}

void CalendarEndTest::ownPacks_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("periods");
    QTest::newRow("hundred years") << QByteArray(R"({"years": 100})") << QByteArray(R"({"years": 1})");
    QTest::newRow("days") << QByteArray(R"({"days": 36600})") << QByteArray(R"({"days": 36600, "fromEnd": true})");
    QTest::newRow("months") << QByteArray(R"({"months": 1200})") << QByteArray(R"({"months": 1200})");
    QTest::newRow("all of it") << QByteArray(R"({"years": 100, "months": 1200, "days": 36600})")
                               << QByteArray(R"({"years": 100, "months": 1200, "days": 36600})");
    QTest::newRow("a day") << QByteArray(R"({"days": 1})") << QByteArray(R"({"days": 1})");
    QTest::newRow("periods of a day") << QByteArray(R"({"years": 100})")
                                      << QByteArray(R"({"days": 1, "fromEnd": true})");
    // From 2100 on four years have one day less: no step forward at all.
    QTest::newRow("four years and back") << QByteArray(R"({"years": 4, "days": -1460})")
                                         << QByteArray(R"({"years": 4, "days": -1460})");
    QTest::newRow("centuries and back") << QByteArray(R"({"years": 100, "days": -36523})")
                                        << QByteArray(R"({"years": 100, "days": -36523})");
}

void CalendarEndTest::ownPacks()
{
    QFETCH(QByteArray, length);
    QFETCH(QByteArray, periods);
    QElapsedTimer timer;
    timer.start();
    for (const char *after : {"lapsed", "next-term"}) {
        const SchemeCatalogue schemes = ownPack(length, periods, after);
        // A term of a day that follows by itself is walked through day by day.
        const bool isDaily =
            QByteArray(after) == "next-term" && (length.contains("days\": -") || length.contains("\"days\": 1}"));
        for (const Date start : {Date(1900, 1, 1), Date(2026, 2, 28), Date(2099, 2, 28), Date(2100, 2, 28),
                                 Date(2195, 1, 1), Date(2196, 2, 29), Date(2199, 12, 30), last}) {
            if (isDaily && start.year() < 2195) continue;
            Ledger ledger;
            ledger.put(held(u"c"_s, u"x.y"_s, start));
            for (const Date asOf : {start, last}) QVERIFY(isAnswered(schemes, ledger, asOf));
        }
    }
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void CalendarEndTest::theLastTermEndsWithTheCalendar()
{
    const SchemeCatalogue schemes = ownPack(R"({"years": 3})", R"({"years": 1})", "next-term");
    Ledger ledger;
    ledger.put(held(u"c"_s, u"x.y"_s, Date(2194, 4, 1)));
    const auto at = [&](Date on) { return assess(schemes, ledger, {on}).credentials.front(); };
    QCOMPARE(at(Date(2197, 3, 31)).term->period, (Period{Date(2194, 4, 1), Date(2197, 3, 31)}));
    QCOMPARE(at(Date(2197, 4, 1)).term->period, (Period{Date(2197, 4, 1), last}));
    QCOMPARE(at(last).term->index, 2);
    QVERIFY(!at(last).nextTerm);
    // A term that begins on the last day has that day.
    ledger.put(held(u"c"_s, u"x.y"_s, last));
    QCOMPARE(at(last).term->period, (Period{last, last}));
}

// The pause took no time; it must not be taken again and again.
void CalendarEndTest::pausedAndResumedOnOneDay()
{
    const SchemeCatalogue schemes = readCatalogue({}).schemes;
    for (const Date day : {Date(2024, 4, 1), Date(2024, 4, 2), Date(2025, 1, 1)}) {
        Ledger ledger;
        ledger.put(held(u"c"_s, u"jp.meti.smec"_s, Date(2024, 4, 1)));
        ledger.put(happening(u"v-1"_s, EventKind::Paused, day));
        ledger.put(happening(u"v-2"_s, EventKind::Resumed, day));
        QVERIFY(isAnswered(schemes, ledger, Date(2026, 11, 26)));
    }
}

void CalendarEndTest::dutiesAndFigures()
{
    Ledger ledger;
    for (const int months : {1, 12, 1'200}) {
        Duty duty;
        duty.id = DutyId(u"d-%1"_s.arg(months));
        duty.title = u"義務"_s;
        duty.startsOn = months == 1 ? Date(1900, 1, 31) : Date(2199, 11, 30);
        duty.everyMonths = months;
        ledger.put(duty);
    }
    for (const DutyState &state : dutyStates(ledger, last)) {
        const bool monthly = state.duty->everyMonths == 1;
        QCOMPARE(state.occurrences.size(), std::size_t(monthly ? 3'600 : 2)); // the last day ends the walk
        QCOMPARE(state.occurrences.front().period.to, monthly ? Date(1900, 2, 27) : last);
        QCOMPARE(state.occurrences.back().period.to, last);
    }
    const std::vector<Period> years = spansOf({Date(2198, 5, 5), last}, FigureStep::FiscalYear, {});
    QCOMPARE(years.size(), std::size_t(2));
    QCOMPARE(years.back(), (Period{Date(2199, 4, 1), last}));
}

// A thousand million courses at a thousand million each: more than there is.
void CalendarEndTest::costStaysWithinTheGreatestAmount()
{
    const SchemeCatalogue schemes = ownPack(R"({"years": 3})", R"({"years": 1})", "lapsed");
    Ledger ledger;
    ledger.put(held(u"c-1"_s, u"x.y"_s, Date(2026, 4, 1)));
    ledger.put(held(u"c-2"_s, u"x.y"_s, Date(2026, 4, 1)));
    const Assessment all = assess(schemes, ledger, {Date(2026, 11, 26)});
    for (const CredentialAssessment &c : all.credentials) QCOMPARE(c.cost.front().ahead, Decimal(Decimal::greatest));
}

KOSHIN_TEST(CalendarEndTest)
#include "tst_calendarend.moc"
