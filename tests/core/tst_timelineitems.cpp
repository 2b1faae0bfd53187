// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/ledgerbuilder.h"
#include "support/program.h"
#include "text/language.h"
#include "text/timelinetext.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace koshin;
using namespace koshin::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = TimelineItem::Kind;

QString line(const TimelineItem &item)
{
    const QString what = !item.record.isEmpty()        ? item.record
                         : !item.requirement.isEmpty() ? item.requirement
                                                       : u"term-%1"_s.arg(item.term);
    const QString state = item.plan ? codeName(*item.plan) : item.verdict ? codeName(*item.verdict) : u"-"_s;
    const QString days = item.span.from == item.span.to ? item.span.from.toString()
                                                        : item.span.from.toString() + u".."_s + item.span.to.toString();
    return QStringList{codeName(item.kind), what, days, state}.join(u' ');
}

} // namespace

/// What has a place in time, with days worked by hand from the ordinance's rules (domain: three
/// years; each course in its year; application and year 3 by the 60th day before the end).
class TestTimelineItems : public QObject
{
    Q_OBJECT

    SchemeCatalogue m_schemes;

    std::vector<TimelineItem> items(const Ledger &ledger, Date asOf) const
    {
        return timelineItems(assess(m_schemes, ledger, {.asOf = asOf}), earlierTerms(m_schemes, ledger, asOf), ledger);
    }
    QStringList lines(const Ledger &ledger, Date asOf, const QSet<Kind> &kinds) const
    {
        QStringList all;
        for (const TimelineItem &item : items(ledger, asOf)) {
            if (kinds.contains(item.kind)) all += line(item);
        }
        return all;
    }

private Q_SLOTS:
    // Done on 2026-06-14, due on 2026-09-30: both days are known, and which year of the term a window is.
    void whatIsDoneHasItsDay()
    {
        test::LedgerBuilder b;
        b.riss(u"2025-10-01"_s);
        b.online(u"t-1"_s, u"2026-06-14");
        QStringList said;
        for (const TimelineItem &item : items(b.ledger, Date(2026, 11, 22))) {
            if (item.kind == Kind::Deadline && item.metOn)
                said += item.requirement + u" "_s + item.span.to.toString() + u" "_s + item.metOn->toString();
            if (item.kind == Kind::Window) said += item.requirement + u" year "_s + QString::number(item.year);
        }
        said.sort();
        QCOMPARE(said, (QStringList{u"online-1 2026-09-30 2026-06-14"_s, u"online-1 year 1"_s, u"online-2 year 2"_s,
                                    u"online-3 year 3"_s, u"practical year 0"_s}));
    }

    void initTestCase()
    {
        useLanguage(Language::English);
        m_schemes = readCatalogue({}).schemes;
        QVERIFY(m_schemes.contains(u"jp.ipa.riss"_s));
    }

    void termsOfTheSample()
    {
        QCOMPARE(
            lines(sample(), Date(2026, 11, 22), {Kind::Term}),
            (QStringList{u"term term-1 2022-10-01..2025-09-30 met"_s, u"term term-2 2025-10-01..2028-09-30 open"_s}));
    }

    void theTermBeforeTheRenewalIsAllThereWas()
    {
        QCOMPARE(lines(sample(), Date(2024, 10, 1), {Kind::Term}),
                 QStringList{u"term term-1 2022-10-01..2025-09-30 open"_s});
    }

    void windowsOfTheSample()
    {
        QCOMPARE(lines(sample(), Date(2026, 11, 22), {Kind::Window, Kind::ApplicationWindow}),
                 (QStringList{
                     u"window online-1 2022-10-01..2023-09-30 met"_s, u"window practical 2022-10-01..2025-08-01 met"_s,
                     u"application-window apply 2022-10-01..2025-08-01 met"_s,
                     u"window online-2 2023-10-01..2024-09-30 met"_s, u"window online-3 2024-10-01..2025-08-01 met"_s,
                     u"window online-1 2025-10-01..2026-09-30 met"_s, u"window practical 2025-10-01..2028-08-01 open"_s,
                     u"application-window apply 2025-10-01..2028-08-01 open"_s,
                     u"window online-2 2026-10-01..2027-09-30 open"_s,
                     u"window online-3 2027-10-01..2028-08-01 upcoming"_s}));
    }

    // Last safe days: 90 days before for a course; 30 + 60 days before 2028-08-01 is 3 May 2028,
    // a holiday, so the working day before it.
    void deadlinesOfTheSample()
    {
        const QStringList all = lines(sample(), Date(2026, 11, 22), {Kind::Deadline, Kind::LastSafe});
        QCOMPARE(all,
                 (QStringList{u"deadline online-1 2023-09-30 met"_s, u"deadline online-2 2024-09-30 met"_s,
                              u"deadline online-3 2025-08-01 met"_s, u"deadline practical 2025-08-01 met"_s,
                              u"deadline apply 2025-08-01 met"_s, u"deadline online-1 2026-09-30 met"_s,
                              u"last-safe online-2 2027-07-02 open"_s, u"deadline online-2 2027-09-30 open"_s,
                              u"last-safe practical 2028-05-02 open"_s, u"last-safe apply 2028-05-02 open"_s,
                              u"last-safe online-3 2028-05-03 upcoming"_s, u"deadline online-3 2028-08-01 upcoming"_s,
                              u"deadline practical 2028-08-01 open"_s, u"deadline apply 2028-08-01 open"_s}));
    }

    void recordsOfTheSample()
    {
        QCOMPARE(
            lines(sample(), Date(2026, 6, 30), {Kind::Training, Kind::Event}),
            (QStringList{u"training t-1 2023-05-08..2023-06-30 met"_s, u"training t-2 2024-07-01..2024-09-25 met"_s,
                         u"training t-4 2025-02-17..2025-02-18 met"_s, u"training t-3 2025-04-02..2025-05-11 met"_s,
                         u"event v-1 2025-07-20 met"_s,
                         u"training t-5 2026-06-01..2026-07-14 -"_s})); // not finished on this day
        for (const TimelineItem &item : items(sample(), Date(2026, 6, 30))) {
            if (item.isRecord()) QCOMPARE(item.isAhead, item.record == u"t-5"_s);
        }
    }

    void aMissedCourseOfAnEarlierTermStaysMissed()
    {
        LedgerBuilder b;
        b.riss(u"2022-10-01", {{day(u"2025-07-20"), day(u"2025-10-01")}}).online(u"t-1"_s, u"2023-06-30");
        const QStringList all = lines(b.ledger, Date(2026, 11, 22), {Kind::Window});
        QVERIFY(all.contains(u"window online-1 2022-10-01..2023-09-30 met"_s));
        QVERIFY(all.contains(u"window online-2 2023-10-01..2024-09-30 missed"_s));
        QVERIFY(all.contains(u"window online-1 2025-10-01..2026-09-30 missed"_s));
        QVERIFY(all.contains(u"window online-2 2026-10-01..2027-09-30 open"_s));
    }

    // On the last day of a year its course can still be met; the day after it cannot.
    void theDayLookedAtDecides()
    {
        LedgerBuilder b;
        b.riss(u"2025-10-01");
        QVERIFY(lines(b.ledger, Date(2026, 9, 30), {Kind::Deadline}).contains(u"deadline online-1 2026-09-30 open"_s));
        QVERIFY(
            lines(b.ledger, Date(2026, 10, 1), {Kind::Deadline}).contains(u"deadline online-1 2026-09-30 missed"_s));
    }

    void engagementsAreSpans()
    {
        LedgerBuilder b;
        b.riss(u"2025-10-01")
            .engagement(u"g-1"_s, u"2026-01-10", u"2026-03-31")
            .engagement(u"g-2"_s, u"2026-08-01", u"");
        const auto all = items(b.ledger, Date(2026, 11, 22));
        const auto open = std::ranges::find(all, u"g-2"_s, &TimelineItem::record);
        QVERIFY(open != all.end() && open->isOpenEnded);
        QCOMPARE(open->span, (Period{Date(2026, 8, 1), Date(2026, 11, 22)}));
        QCOMPARE(text::days(*open), u"from 2026-08-01"_s);
        QCOMPARE(text::state(*open), u"In progress"_s);
        const auto closed = std::ranges::find(all, u"g-1"_s, &TimelineItem::record);
        QCOMPARE(closed->span, (Period{Date(2026, 1, 10), Date(2026, 3, 31)}));
    }

    void plansStandBesideRecords()
    {
        Ledger ledger = sample();
        Training intended = *ledger.trainings.find(u"t-5"_s);
        intended.id = {};
        intended.title = u"オンライン講習 2年目（更新後）"_s;
        intended.completedOn = Date(2027, 5, 10);
        intended.startedOn = {};
        ledger.put(Plan{PlanId(u"n-1"_s), intended, {}});
        QCOMPARE(lines(ledger, Date(2026, 11, 22), {Kind::Plan}), QStringList{u"plan n-1 2027-05-10 ahead"_s});
        QCOMPARE(lines(ledger, Date(2027, 5, 11), {Kind::Plan}), QStringList{u"plan n-1 2027-05-10 overdue"_s});
    }

    void everyItemHasAKeyOfItsOwn()
    {
        QSet<QString> keys;
        const auto all = items(sample(), Date(2026, 11, 22));
        for (const TimelineItem &item : all) keys.insert(item.key());
        QCOMPARE(std::size_t(keys.size()), all.size());
        QVERIFY(std::ranges::is_sorted(all, {}, &TimelineItem::day));
    }

    void nextDays()
    {
        const Assessment a = assess(m_schemes, sample(), {.asOf = Date(2026, 11, 22)});
        QCOMPARE(nextDeadline(a)->deadline->due, Date(2027, 9, 30));
        QCOMPARE(text::timelineHeadline(a),
                 u"The next deadline is 30 September 2027: “Year 2 online course” (RISS)."_s);
        QCOMPARE(text::timelineSubline(a),
                 u"1 deadline of your credentials in the next 12 months."_s); // the others are those of 2028-08-01
    }

private:
    const Ledger &sample()
    {
        static const Ledger ledger = [] {
            QFile file(QStringLiteral(TEST_DATA "/ledger-riss.json"));
            if (!file.open(QIODevice::ReadOnly)) qFatal("the sample is missing");
            auto read = readLedger(file.readAll());
            if (!read) qFatal("the sample cannot be read");
            return std::move(*read);
        }();
        return ledger;
    }
};

KOSHIN_TEST(TestTimelineItems)
#include "tst_timelineitems.moc"
