// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers/statusjson.h"
#include "rules/engine/engine.h"
#include "rules/engine/terms.h"
#include "rules/pack/schemereader.h"
#include "support/ledgerbuilder.h"
#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace koshin;
using namespace koshin::test;
using namespace Qt::StringLiterals;

namespace {

// `online-1 met, online-2 open …` of the top requirements and the children asked for.
QString verdictOf(const CredentialAssessment &a, const QString &id)
{
    const Finding *f = a.finding(id);
    return f ? codeName(f->verdict) : u"no such requirement"_s;
}

QString due(const CredentialAssessment &a, const QString &id)
{
    const Finding *f = a.finding(id);
    return f && f->due ? f->due->toString() : QString();
}

QStringList counted(const CredentialAssessment &a, const QString &id)
{
    QStringList all;
    for (const Counted &c : a.finding(id)->counted) all << c.record;
    return all;
}

// `t-1 outside-window` of each.
QStringList excluded(const CredentialAssessment &a, const QString &id)
{
    QStringList all;
    for (const Excluded &e : a.finding(id)->excluded) all << e.record + u' ' + codeName(e.reason);
    return all;
}

QStringList deadlines(const CredentialAssessment &a)
{
    QStringList all;
    for (const Deadline &d : a.deadlines) all << d.id + u' ' + d.due.toString() + u' ' + codeName(d.state);
    return all;
}

QByteArray proof(const CredentialAssessment &a)
{
    return QJsonDocument(statusJson(a)).toJson();
}

// The ledger of tests/data/ledger-riss.json.
LedgerBuilder sample()
{
    LedgerBuilder b;
    b.riss(u"2022-10-01", {{day(u"2025-07-20"), day(u"2025-10-01")}})
        .online(u"t-1"_s, u"2023-06-30")
        .online(u"t-2"_s, u"2024-09-25")
        .online(u"t-3"_s, u"2025-05-11")
        .course(u"t-4"_s, TrainingKind::DesignatedCourse, u"2025-02-18",
                Fee{Decimal(110'000), u"JPY"_s, Payer::Employer})
        .online(u"t-5"_s, u"2026-07-14")
        .event(u"v-1"_s, EventKind::Applied, u"2025-07-20");
    return b;
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

    SchemeCatalogue m_schemes;

    CredentialAssessment at(const LedgerBuilder &b, QStringView asOf, bool withPlans = false) const
    {
        return assess(m_schemes, b.ledger, b.ledger.credentials[0], {day(asOf), withPlans});
    }

private Q_SLOTS:
    void initTestCase();
    void applyBy_data();
    void applyBy();
    void applyByOfEveryStart();
    void windowsFromLeapDay();
    void sampleFirstTerm();
    void sampleSecondTerm();
    void twoCoursesInOneYear();
    void boundaryDays_data();
    void boundaryDays();
    void dueDayIsStillPossible();
    void deemedIsProvisional();
    void deemedExclusions_data();
    void deemedExclusions();
    void deemedNeedsTwo();
    void deemedAccepted();
    void deemedAcceptanceMustFit_data();
    void deemedAcceptanceMustFit();
    void deemedHours();
    void deemedStandsInForAnother();
    void earlyApplication();
    void applicationAfterMissedCourse();
    void applicationFromRenewalOnly();
    void afterTheEnd();
    void states_data();
    void states();
    void costOfContractExample();
    void costOfFeeByPayer();
    void plansAreScenarios();
    void duplicates();
    void editionsByDay();
    void unknownScheme();
    void sameInputSameProof();
    void everyCandidateOnce();
    void missedStaysMissed();
};

void EngineTest::initTestCase()
{
    const CatalogueReading reading = readCatalogue({});
    for (const Error &e : reading.faults) {
        qWarning() << errorName(e.code) << e.arguments << e.where.path << e.where.line;
    }
    QVERIFY(reading.faults.empty());
    m_schemes = reading.schemes;
    QVERIFY(m_schemes.contains(u"jp.ipa.riss"_s));
}

void EngineTest::applyBy_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("expected");
    // IPA's worked example of 2024-04-01: registered 2021-10-01, apply by 2024-08-01.
    QTest::newRow("October 2021") << u"2021-10-01"_s << u"2024-09-30"_s << u"2024-08-01"_s;
    QTest::newRow("April 2025") << u"2025-04-01"_s << u"2028-03-31"_s << u"2028-01-31"_s;
    QTest::newRow("April 2026") << u"2026-04-01"_s << u"2029-03-31"_s << u"2029-01-30"_s;
}

void EngineTest::applyBy()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, expected);
    LedgerBuilder b;
    b.riss(start);
    const auto a = at(b, start);
    QCOMPARE(a.term->period.to.toString(), end);
    QCOMPARE(a.applyBy->toString(), expected);
    QCOMPARE(due(a, u"apply"_s), expected);
    QCOMPARE(due(a, u"online-3"_s), expected);
    QCOMPARE(due(a, u"practical"_s), expected);
}

// The same day by QDate's own calendar, for every start from 2020 to 2100.
void EngineTest::applyByOfEveryStart()
{
    for (const Edition &edition : m_schemes.value(u"jp.ipa.riss"_s)->editions) {
        for (QDate start(2020, 1, 1); start.year() <= 2100; start = start.addDays(1)) {
            const Date first(start.year(), unsigned(start.month()), unsigned(start.day()));
            const auto term = termFrom(edition.term, first);
            QCOMPARE(applicationDay(edition, TermDays(*term)).day->toString(),
                     start.addYears(3).addDays(-61).toString(Qt::ISODate));
        }
    }
}

void EngineTest::windowsFromLeapDay()
{
    LedgerBuilder b;
    b.riss(u"2024-02-29");
    const auto a = at(b, u"2024-02-29");
    // 29 February + 1 year = 28 February, so year 1 ends on the 27th; each step from the start.
    QCOMPARE(due(a, u"online-1"_s), u"2025-02-27"_s);
    QCOMPARE(a.finding(u"online-2"_s)->window->from.toString(), u"2025-02-28"_s);
    QCOMPARE(due(a, u"online-2"_s), u"2026-02-27"_s);
    QCOMPARE(a.finding(u"online-3"_s)->window->from.toString(), u"2026-02-28"_s);
    QCOMPARE(a.term->period.to.toString(), u"2027-02-27"_s);
    QCOMPARE(a.applyBy->toString(), u"2026-12-29"_s);
}

void EngineTest::sampleFirstTerm()
{
    const auto a = at(sample(), u"2025-07-31");
    QCOMPARE(a.term->index, 1);
    QCOMPARE(codeName(a.verdict), u"met"_s);
    for (const Finding &f : a.findings) QCOMPARE(codeName(f.verdict), u"met"_s);
    QCOMPARE(a.applyBy->toString(), u"2025-08-01"_s);
    QCOMPARE(counted(a, u"apply"_s), QStringList{u"v-1"_s});
    QCOMPARE(counted(a, u"designated-course"_s), QStringList{u"t-4"_s});
    QCOMPARE(a.edition->from.toString(), u"2020-05-15"_s);
    QCOMPARE(a.finding(u"online-1"_s)->sources.front().clause, u"第26条"_s);
    QCOMPARE(codeName(a.standing), u"inferred"_s);
}

void EngineTest::sampleSecondTerm()
{
    const auto a = at(sample(), u"2026-11-01");
    QCOMPARE(a.term->index, 2);
    QCOMPARE(codeName(a.verdict), u"open"_s);
    QCOMPARE(verdictOf(a, u"online-1"_s), u"met"_s);
    QCOMPARE(verdictOf(a, u"online-2"_s), u"open"_s);
    QCOMPARE(due(a, u"online-2"_s), u"2027-09-30"_s);
    QCOMPARE(verdictOf(a, u"online-3"_s), u"upcoming"_s);
    QCOMPARE(verdictOf(a, u"practical"_s), u"open"_s);
    QCOMPARE(a.applyBy->toString(), u"2028-08-01"_s);
    QCOMPARE(codeName(a.finding(u"online-1"_s)->standing), u"official"_s);
    QCOMPARE(a.finding(u"online-1"_s)->sources.front().clause, u"第23条"_s);
    // Courses of the first term lie next to this one and are named with the reason.
    QCOMPARE(excluded(a, u"online-1"_s),
             (QStringList{u"t-1 outside-window"_s, u"t-2 outside-window"_s, u"t-3 outside-window"_s}));
    QCOMPARE(excluded(a, u"apply"_s), QStringList{u"v-1 outside-window"_s});
}

void EngineTest::twoCoursesInOneYear()
{
    LedgerBuilder b;
    b.riss(u"2023-04-01").online(u"t-1"_s, u"2023-06-01").online(u"t-2"_s, u"2023-09-01");
    const auto a = at(b, u"2025-04-01");
    QCOMPARE(counted(a, u"online-1"_s), QStringList{u"t-1"_s});
    QCOMPARE(excluded(a, u"online-1"_s), QStringList{u"t-2 already-counted"_s});
    QCOMPARE(verdictOf(a, u"online-2"_s), u"missed"_s);
    QCOMPARE(excluded(a, u"online-2"_s), (QStringList{u"t-1 outside-window"_s, u"t-2 outside-window"_s}));
    QCOMPARE(codeName(a.verdict), u"missed"_s);
    QCOMPARE(verdictOf(a, u"apply"_s), u"open"_s);
    const Requirement &r = *a.finding(u"online-2"_s)->requirement;
    QVERIFY(r.whenMissed.en.contains(u"not automatic"_s));
    QVERIFY(r.whenMissed.en.contains(u"not known"_s));
}

void EngineTest::boundaryDays_data()
{
    QTest::addColumn<QString>("completedOn");
    QTest::addColumn<QString>("countedIn");
    QTest::newRow("first day") << u"2025-04-01"_s << u"online-1"_s;
    QTest::newRow("last day of year 1") << u"2026-03-31"_s << u"online-1"_s;
    QTest::newRow("first day of year 2") << u"2026-04-01"_s << u"online-2"_s;
    QTest::newRow("last day of year 2") << u"2027-03-31"_s << u"online-2"_s;
    QTest::newRow("first day of year 3") << u"2027-04-01"_s << u"online-3"_s;
    QTest::newRow("last day to apply") << u"2028-01-31"_s << u"online-3"_s;
    QTest::newRow("a day too early") << u"2025-03-31"_s << QString();
    QTest::newRow("a day too late") << u"2028-02-01"_s << QString();
}

void EngineTest::boundaryDays()
{
    QFETCH(QString, completedOn);
    QFETCH(QString, countedIn);
    LedgerBuilder b;
    b.riss(u"2025-04-01").online(u"t-1"_s, completedOn);
    const auto a = at(b, u"2028-02-01");
    for (const QString &id : {u"online-1"_s, u"online-2"_s, u"online-3"_s}) {
        const bool inside = id == countedIn;
        QCOMPARE(verdictOf(a, id), inside ? u"met"_s : u"missed"_s);
        QCOMPARE(excluded(a, id), inside ? QStringList() : QStringList{u"t-1 outside-window"_s});
    }
}

void EngineTest::dueDayIsStillPossible()
{
    LedgerBuilder b;
    b.riss(u"2025-04-01");
    QCOMPARE(verdictOf(at(b, u"2026-03-31"), u"online-1"_s), u"open"_s);
    QCOMPARE(verdictOf(at(b, u"2026-04-01"), u"online-1"_s), u"missed"_s);
    QCOMPARE(verdictOf(at(b, u"2026-03-31"), u"online-2"_s), u"upcoming"_s);
    QCOMPARE(verdictOf(at(b, u"2028-01-31"), u"apply"_s), u"open"_s);
    QCOMPARE(verdictOf(at(b, u"2028-02-01"), u"apply"_s), u"missed"_s);
    QCOMPARE(codeName(at(b, u"2025-03-31").verdict), u"upcoming"_s);
    QCOMPARE(at(b, u"2025-03-31").term->index, 1);
}

void EngineTest::deemedIsProvisional()
{
    LedgerBuilder b;
    b.riss(u"2025-04-01").online(u"t-1"_s, u"2025-05-20").engagement(u"g-1"_s, u"2025-06-01", u"2025-09-30");
    const auto a = at(b, u"2026-02-01");
    QCOMPARE(verdictOf(a, u"deemed-practical"_s), u"provisional"_s);
    QCOMPARE(verdictOf(a, u"practical"_s), u"provisional"_s);
    QCOMPARE(codeName(a.finding(u"practical"_s)->standing), u"assumption"_s);
    QCOMPARE(codeName(a.verdict), u"open"_s);
    QCOMPARE(deadlines(a), (QStringList{u"online-1 2026-03-31 met"_s, u"online-2 2027-03-31 upcoming"_s,
                                        u"online-3 2028-01-31 upcoming"_s, u"practical 2028-01-31 provisional"_s,
                                        u"practical-course 2028-01-31 open"_s, u"apply 2028-01-31 open"_s}));
    QCOMPARE(verdictOf(at(b, u"2028-02-01"), u"practical"_s), u"undecided"_s);
}

void EngineTest::deemedExclusions_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("evidence");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no evidence") << u"2025-09-30"_s << 1 << 0 << u"g-1 evidence-missing"_s;
    QTest::newRow("no item") << u"2025-09-30"_s << 0 << 1 << u"g-1 item-missing"_s;
    QTest::newRow("not finished") << QString() << 1 << 1 << u"g-1 not-finished"_s;
    QTest::newRow("ended before the term") << u"2025-03-31"_s << 1 << 1 << u"g-1 outside-window"_s;
    QTest::newRow("ended after the deadline") << u"2028-02-01"_s << 1 << 1 << u"g-1 outside-window"_s;
    QTest::newRow("before the term and bare") << u"2025-03-31"_s << 0 << 0 << QString();
}

void EngineTest::deemedExclusions()
{
    QFETCH(QString, to);
    QFETCH(int, items);
    QFETCH(int, evidence);
    QFETCH(QString, reason);
    LedgerBuilder b;
    b.riss(u"2025-04-01").engagement(u"g-1"_s, u"2025-01-10", to, items, evidence);
    const auto a = at(b, u"2026-02-01");
    QCOMPARE(excluded(a, u"deemed-practical"_s), reason.isEmpty() ? QStringList() : QStringList{reason});
    QCOMPARE(verdictOf(a, u"deemed-practical"_s), u"open"_s);
}

void EngineTest::deemedNeedsTwo()
{
    LedgerBuilder b;
    Criterion two = deemedCriterion();
    two.values.engagements = 2;
    b.riss(u"2025-04-01").engagement(u"g-1"_s, u"2025-06-01", u"2025-09-30").criterion(two);
    const auto a = at(b, u"2026-02-01");
    const Finding &f = *a.finding(u"deemed-practical"_s);
    QCOMPARE(codeName(f.verdict), u"open"_s);
    QCOMPARE(f.have, Decimal(1));
    QCOMPARE(*f.need, Decimal(2));
    QVERIFY(f.editedByHolder);
    QCOMPARE(f.shippedValues->engagements, Maybe<int>(1));
}

void EngineTest::deemedAccepted()
{
    LedgerBuilder b;
    Criterion c = deemedCriterion();
    c.standing = CriterionStanding::Confirmed;
    c.reference = Reference{u"告示"_s, {}, {}, day(u"2026-04-01")};
    c.acceptances = {{CredentialId(u"c-riss"_s), day(u"2027-10-01"), {}}};
    b.riss(u"2025-04-01").engagement(u"g-1"_s, u"2025-06-01", u"2025-09-30").criterion(c);
    QCOMPARE(verdictOf(at(b, u"2027-09-30"), u"practical"_s), u"provisional"_s);
    const auto a = at(b, u"2027-10-01");
    QCOMPARE(verdictOf(a, u"practical"_s), u"met"_s);
    QCOMPARE(a.finding(u"practical"_s)->metOn->toString(), u"2027-10-01"_s);
    QCOMPARE(codeName(a.finding(u"practical"_s)->standing), u"confirmed-by-holder"_s);
    QVERIFY(a.finding(u"deemed-practical"_s)->accepted);
}

void EngineTest::deemedAcceptanceMustFit_data()
{
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QString>("on");
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("another credential") << u"c-other"_s << u"2027-10-01"_s << true;
    QTest::newRow("an earlier term") << u"c-riss"_s << u"2025-03-31"_s << true;
    QTest::newRow("only assumed") << u"c-riss"_s << u"2027-10-01"_s << false;
}

void EngineTest::deemedAcceptanceMustFit()
{
    QFETCH(QString, credential);
    QFETCH(QString, on);
    QFETCH(bool, confirmed);
    Criterion c = deemedCriterion();
    c.standing = confirmed ? CriterionStanding::Confirmed : CriterionStanding::Assumption;
    c.reference = Reference{u"告示"_s, {}, {}, {}};
    c.acceptances = {{CredentialId(credential), day(on), {}}};
    LedgerBuilder b;
    b.riss(u"2025-04-01").engagement(u"g-1"_s, u"2025-06-01", u"2025-09-30").criterion(c);
    QCOMPARE(verdictOf(at(b, u"2027-12-01"), u"practical"_s), u"provisional"_s);
}

void EngineTest::deemedHours()
{
    Criterion c = deemedCriterion();
    c.values.hours = Decimal(2);
    c.values.months = 2;
    LedgerBuilder b;
    b.riss(u"2025-04-01").engagement(u"g-1"_s, u"2025-06-01", u"2025-09-30").criterion(c);
    for (int i = 0; i < 3; ++i) {
        Practice p;
        p.id = PracticeId(u"p-%1"_s.arg(i));
        p.from = Date(2025, 6U + unsigned(i) / 2U, 10);
        p.minutes = 40; // three times two thirds of an hour are two hours
        p.title = u"作業"_s;
        p.engagement = EngagementId(u"g-1"_s);
        b.ledger.put(p);
    }
    const auto a = at(b, u"2026-02-01");
    QCOMPARE(a.finding(u"deemed-practical-hours"_s)->have, Decimal(2));
    QCOMPARE(counted(a, u"deemed-practical-months"_s), (QStringList{u"p-0"_s, u"p-2"_s}));
    QCOMPARE(excluded(a, u"deemed-practical-months"_s), QStringList{u"p-1 already-counted"_s});
    QCOMPARE(verdictOf(a, u"deemed-practical"_s), u"provisional"_s);
    // A day before the third entry two conditions are still open.
    QCOMPARE(verdictOf(at(b, u"2025-07-09"), u"deemed-practical-months"_s), u"open"_s);
}

void EngineTest::deemedStandsInForAnother()
{
    Criterion c = deemedCriterion();
    c.standsInFor = u"online-2"_s;
    LedgerBuilder b;
    b.riss(u"2025-04-01").engagement(u"g-1"_s, u"2026-05-01", u"2026-09-30").criterion(c);
    const auto a = at(b, u"2026-11-01");
    QCOMPARE(verdictOf(a, u"practical"_s), u"open"_s);
    QCOMPARE(verdictOf(a, u"online-2"_s), u"provisional"_s);
    QCOMPARE(a.finding(u"online-2"_s)->children.size(), std::size_t(1));
    QCOMPARE(due(a, u"deemed-practical"_s), u"2027-03-31"_s);
}

void EngineTest::earlyApplication()
{
    LedgerBuilder b;
    b.riss(u"2022-10-01")
        .online(u"t-1"_s, u"2023-06-30")
        .online(u"t-2"_s, u"2024-09-25")
        .practical(u"t-4"_s, u"2025-02-18")
        .event(u"v-1"_s, EventKind::Applied, u"2025-05-10")
        .online(u"t-3"_s, u"2025-05-11")
        .event(u"v-2"_s, EventKind::Applied, u"2025-05-11");
    const auto early = at(b, u"2025-05-10");
    QCOMPARE(excluded(early, u"apply"_s), (QStringList{u"v-1 requirements-open"_s, u"v-2 in-the-future"_s}));
    QCOMPARE(verdictOf(early, u"apply"_s), u"open"_s);
    const auto later = at(b, u"2025-05-11");
    QCOMPARE(counted(later, u"apply"_s), QStringList{u"v-2"_s});
    QCOMPARE(excluded(later, u"apply"_s), QStringList{u"v-1 requirements-open"_s});
    QCOMPARE(codeName(later.verdict), u"met"_s);
}

void EngineTest::applicationAfterMissedCourse()
{
    LedgerBuilder b;
    b.riss(u"2022-10-01")
        .online(u"t-2"_s, u"2024-09-25")
        .online(u"t-3"_s, u"2025-05-11")
        .practical(u"t-4"_s, u"2025-02-18")
        .event(u"v-1"_s, EventKind::Applied, u"2025-07-20");
    const auto a = at(b, u"2025-07-31");
    QCOMPARE(verdictOf(a, u"online-1"_s), u"missed"_s);
    QCOMPARE(verdictOf(a, u"apply"_s), u"undecided"_s);
    QCOMPARE(counted(a, u"apply"_s), QStringList{u"v-1"_s});
    QCOMPARE(codeName(a.verdict), u"missed"_s);
}

void EngineTest::applicationFromRenewalOnly()
{
    LedgerBuilder b = sample();
    b.ledger.drop(RecordKind::Event, u"v-1"_s);
    const auto a = at(b, u"2025-07-31");
    QCOMPARE(counted(a, u"apply"_s), QStringList{u"c-riss"_s});
    QCOMPARE(codeName(a.verdict), u"met"_s);
}

void EngineTest::afterTheEnd()
{
    LedgerBuilder b;
    b.riss(u"2022-10-01");
    const auto lapsed = at(b, u"2025-10-01");
    QCOMPARE(codeName(lapsed.verdict), u"lapsed"_s);
    QVERIFY(!lapsed.resultNotRecorded);
    for (const Deadline &d : lapsed.deadlines) QVERIFY(d.state != Verdict::Open);

    LedgerBuilder applied = sample();
    applied.riss(u"2022-10-01");
    QCOMPARE(codeName(at(applied, u"2025-09-30").verdict), u"met"_s);
    const auto pending = at(applied, u"2025-10-01");
    QCOMPARE(codeName(pending.verdict), u"undecided"_s);
    QVERIFY(pending.resultNotRecorded);
}

void EngineTest::states_data()
{
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("status");
    QTest::newRow("cancelled") << EventKind::Cancelled << u"2025-08-01"_s << u"lapsed"_s << u"cancelled"_s;
    QTest::newRow("a day before") << EventKind::Cancelled << u"2025-07-31"_s << u"open"_s << u"active"_s;
    QTest::newRow("retired") << EventKind::Retired << u"2025-08-01"_s << u"waived"_s << u"retired"_s;
    QTest::newRow("suspended") << EventKind::Suspended << u"2025-08-01"_s << u"open"_s << u"paused"_s;
    QTest::newRow("resumed") << EventKind::Resumed << u"2025-08-01"_s << u"open"_s << u"active"_s;
}

void EngineTest::states()
{
    QFETCH(EventKind, kind);
    QFETCH(QString, asOf);
    QFETCH(QString, verdict);
    QFETCH(QString, status);
    LedgerBuilder b;
    b.riss(u"2025-04-01").event(u"v-1"_s, kind, u"2025-08-01");
    const auto a = at(b, asOf);
    QCOMPARE(codeName(a.verdict), verdict);
    QCOMPARE(codeName(a.status), status);
    QCOMPARE(a.deadlines.empty(), verdict == u"lapsed"_s || verdict == u"waived"_s);
}

// What the employer paid is not the holder's, of a fee as of a course.
void EngineTest::costOfFeeByPayer()
{
    LedgerBuilder b;
    b.riss(u"2025-04-01");
    Event fee{EventId(u"v-1"_s),
              CredentialId(u"c-riss"_s),
              EventKind::FeePaid,
              Date(2025, 4, 1),
              Decimal(9'000),
              u"JPY"_s,
              {},
              Payer::Employer};
    b.ledger.put(Record(fee));
    fee.id = EventId(u"v-2"_s);
    fee.amount = Decimal(700);
    fee.paidBy = {};
    b.ledger.put(Record(fee));
    const auto a = at(b, u"2026-02-01");
    QCOMPARE(a.cost.size(), std::size_t(1));
    QCOMPARE(a.cost[0].spent, Decimal(9'700));
    QCOMPARE(a.cost[0].spentByEmployer, Decimal(9'000));
}

void EngineTest::costOfContractExample()
{
    LedgerBuilder b;
    const Fee fee{Decimal(20'000), u"JPY"_s, Payer::Employer};
    b.riss(u"2025-04-01").course(u"t-1"_s, TrainingKind::OnlineCourse, u"2025-05-20", fee);
    const auto a = at(b, u"2026-02-01");
    QCOMPARE(a.cost.size(), std::size_t(1));
    QCOMPARE(a.cost[0].currency, u"JPY"_s);
    QCOMPARE(a.cost[0].spent, Decimal(20'000));
    QCOMPARE(a.cost[0].spentByEmployer, Decimal(20'000));
    QCOMPARE(a.cost[0].ahead, Decimal(120'000)); // 2 × 20,000 + 80,000
    const Deadline &first = a.deadlines.front();
    QCOMPARE(first.lastSafe->toString(), u"2025-12-31"_s);
    QCOMPARE(codeName(a.standing), u"inferred"_s);
}

void EngineTest::plansAreScenarios()
{
    LedgerBuilder b;
    b.riss(u"2025-04-01");
    Training t;
    t.kind = TrainingKind::PracticalCourse;
    t.title = u"実践講習B"_s;
    t.completedOn = day(u"2027-06-01");
    t.fee = Fee{Decimal(90'000), u"JPY"_s, {}};
    b.ledger.put(Plan{PlanId(u"n-1"_s), t, {}});
    const auto without = at(b, u"2025-05-01");
    QCOMPARE(verdictOf(without, u"practical"_s), u"open"_s);
    QVERIFY(without.finding(u"practical-course"_s)->excluded.empty());
    QCOMPARE(without.cost[0].ahead, Decimal(140'000));
    const auto with = at(b, u"2025-05-01", true);
    QCOMPARE(verdictOf(with, u"practical"_s), u"met"_s);
    QVERIFY(with.finding(u"practical-course"_s)->counted.front().planned);
    QCOMPARE(with.cost[0].ahead, Decimal(150'000)); // 3 × 20,000 + 90,000 of the plan
}

void EngineTest::duplicates()
{
    LedgerBuilder b;
    const Fee fee{Decimal(20'000), u"JPY"_s, {}};
    b.riss(u"2025-04-01").course(u"t-1"_s, TrainingKind::OnlineCourse, u"2025-05-20", fee);
    Training again = *b.ledger.trainings.find(u"t-1"_s);
    again.id = TrainingId(u"t-2"_s);
    b.ledger.put(again);
    const auto a = at(b, u"2026-02-01");
    QCOMPARE(excluded(a, u"online-1"_s), QStringList{u"t-2 duplicate"_s});
    QCOMPARE(a.cost[0].spent, Decimal(20'000));
}

void EngineTest::editionsByDay()
{
    LedgerBuilder b;
    b.riss(u"2025-04-01");
    QCOMPARE(at(b, u"2025-08-03").edition->from.toString(), u"2020-05-15"_s);
    QCOMPARE(at(b, u"2025-08-04").edition->from.toString(), u"2025-08-04"_s);
    const auto before = at(b, u"2020-05-14");
    QCOMPARE(codeName(before.verdict), u"undecided"_s);
    QVERIFY(!before.term && !before.edition);
}

void EngineTest::unknownScheme()
{
    LedgerBuilder b;
    b.riss(u"2025-04-01");
    const auto a = assess({}, b.ledger, b.ledger.credentials[0], {day(u"2026-01-01"), false});
    QCOMPARE(codeName(a.verdict), u"undecided"_s);
    QVERIFY(!a.term && !a.scheme);
}

void EngineTest::sameInputSameProof()
{
    const LedgerBuilder b = sample();
    QCOMPARE(proof(at(b, u"2026-11-01")), proof(at(b, u"2026-11-01")));
}

void EngineTest::everyCandidateOnce()
{
    LedgerBuilder b = sample();
    b.online(u"t-6"_s, u"2026-07-15").online(u"t-7"_s, u"2027-01-15");
    for (const QString &asOf : {u"2023-01-01"_s, u"2025-07-31"_s, u"2026-11-01"_s, u"2028-09-01"_s}) {
        const auto a = at(b, asOf);
        for (const QString &id : {u"online-1"_s, u"online-2"_s, u"online-3"_s}) {
            const Finding &f = *a.finding(id);
            QStringList all = counted(a, id);
            for (const Excluded &e : f.excluded) all << e.record;
            QCOMPARE(all.removeDuplicates(), 0);
        }
    }
}

void EngineTest::missedStaysMissed()
{
    LedgerBuilder b;
    b.riss(u"2025-04-01")
        .online(u"t-1"_s, u"2026-04-01")
        .online(u"t-2"_s, u"2027-06-01")
        .engagement(u"g-1"_s, u"2025-06-01", u"2025-09-30");
    QStringList missed;
    for (Date d = day(u"2025-04-01"); d < day(u"2028-03-31"); d = d.plusDays(7)) {
        const auto a = at(b, d.toString());
        for (const QString &id : missed) QCOMPARE(verdictOf(a, id), u"missed"_s);
        for (const Finding &f : a.findings) {
            if (f.verdict == Verdict::Missed && !missed.contains(f.id)) missed << f.id;
        }
    }
    QCOMPARE(missed, (QStringList{u"online-1"_s, u"apply"_s}));
}

KOSHIN_TEST(EngineTest)
#include "tst_engine.moc"
