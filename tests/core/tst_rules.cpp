// SPDX-License-Identifier: GPL-3.0-or-later
// Properties that hold for every pack and ledger, the least-cost proposal, and editions compared.
#include "exchange/answers/statusjson.h"
#include "exchange/records/ledgerjson.h"
#include "rules/figures/recordlines.h"
#include "rules/foresight/compare.h"
#include "rules/foresight/planstate.h"
#include "rules/foresight/proposal.h"
#include "rules/foresight/reassess.h"
#include "rules/pack/schemereader.h"
#include "rules/scheme/rulefacts.h"
#include "support/ledgerbuilder.h"
#include "support/program.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/rulestext.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace koshin;
using namespace koshin::test;
using namespace Qt::StringLiterals;

namespace {

Credential held(const QString &id, const QString &scheme, QStringView startsOn)
{
    Credential c;
    c.id = CredentialId(id);
    c.scheme = SchemeId(scheme);
    c.startsOn = day(startsOn);
    return c;
}

Training course(const QString &id, Date on, int minutes)
{
    Training t;
    t.id = TrainingId(id);
    t.kind = TrainingKind::Course;
    t.title = u"講習 "_s + id;
    t.completedOn = on;
    t.minutes = minutes;
    return t;
}

// A ledger of every scheme with trainings of every kind and practices, from a seed.
Ledger randomLedger(const SchemeCatalogue &schemes, quint32 seed)
{
    QRandomGenerator random(seed);
    Ledger ledger;
    int n = 0;
    for (const QString &id : schemes.ids()) {
        ledger.put(held(u"c-%1"_s.arg(++n), id, u"2021-03-05"));
    }
    for (int i = 0; i < 60; ++i) {
        Training t =
            course(u"t-%1"_s.arg(i), Date(2020, 6, 1).plusDays(int(random.bounded(2200))), int(random.bounded(1200)));
        t.kind = TrainingKind(random.bounded(int(CodeNames<TrainingKind>::names.size())));
        ledger.put(std::move(t));
    }
    for (int i = 0; i < 30; ++i) {
        Practice p;
        p.id = PracticeId(u"p-%1"_s.arg(i));
        p.title = u"実務"_s;
        p.kind = PracticeKind(random.bounded(int(CodeNames<PracticeKind>::names.size())));
        p.from = Date(2020, 6, 1).plusDays(int(random.bounded(2200)));
        p.minutes = int(random.bounded(600));
        ledger.put(std::move(p));
    }
    return ledger;
}

void forEachFinding(const std::vector<Finding> &list, const std::function<void(const Finding &)> &visit)
{
    for (const Finding &f : list) {
        visit(f);
        forEachFinding(f.children, visit);
    }
}

QByteArray proof(const Assessment &a)
{
    return QJsonDocument(statusJson(a)).toJson();
}

// A pack with a number of courses, a sum with a cap and a choice between them.
constexpr auto madeUp = R"({
  "format": "koshin-scheme", "version": 1, "id": "org.example.gardener",
  "name": {"ja": "庭師", "en": "Gardener"}, "shortName": {"ja": "庭師", "en": "Gardener"},
  "issuer": {"ja": "庭", "en": "Garden"}, "timeZone": "UTC", "editionChoice": "term-start",
  "editions": [{
    "from": "2020-01-01",
    "sources": {"rules": {"title": {"ja": "規則", "en": "Rules"}, "clause": "1", "standing": "official"}},
    "term": {"length": {"value": {"years": 2}, "standing": "official"},
             "afterEnd": {"value": "lapsed", "standing": "official"},
             "afterEndMet": {"value": "next-term", "standing": "official"}},
    "accounts": [{"id": "hours", "categories": [
        {"id": "books", "name": {"ja": "本", "en": "Books"}, "perTerm": {"value": 4, "standing": "official"}}],
      "ways": [
        {"takes": {"trainings": ["reading"]}, "category": "books", "rate": {"value": {"measure": "minutes", "per": 60}, "standing": "official"}},
        {"takes": {"trainings": ["course"]}, "rate": {"value": {"measure": "minutes", "per": 60}, "standing": "official"}}]}],
    "requirements": [
      {"id": "hours", "kind": "sum", "name": {"ja": "時間", "en": "Hours"}, "unit": "hour", "need": {"value": 10, "standing": "official"},
       "from": {"value": {"anchor": "term-start"}, "standing": "official"}, "to": {"value": {"anchor": "term-end"}, "standing": "official"}, "deadline": "points"},
      {"id": "proof", "kind": "any-of", "name": {"ja": "証明", "en": "Proof"}, "unit": "requirement",
       "from": {"value": {"anchor": "term-start"}, "standing": "official"}, "to": {"value": {"anchor": "term-end"}, "standing": "official"}, "deadline": "course",
       "children": [
         {"id": "talk", "kind": "count", "name": {"ja": "発表", "en": "A talk"}, "unit": "event", "need": {"value": 1, "standing": "official"}, "takes": {"trainings": ["teaching"]}},
         {"id": "meetings", "kind": "count", "name": {"ja": "例会", "en": "Meetings"}, "unit": "event", "need": {"value": 3, "standing": "official"}, "takes": {"trainings": ["meeting"]}}]}],
    "offers": [
      {"id": "course", "name": {"ja": "講習", "en": "Course"}, "kind": "course", "minutes": 360, "price": {"value": 90, "standing": "single"}, "currency": "EUR", "most": 3},
      {"id": "book", "name": {"ja": "本", "en": "Book"}, "kind": "reading", "minutes": 240, "price": {"value": 20, "standing": "single"}, "currency": "EUR", "most": 5},
      {"id": "talk", "name": {"ja": "発表", "en": "Talk"}, "kind": "teaching", "minutes": 600, "price": {"value": 0, "standing": "single"}, "currency": "EUR"},
      {"id": "meeting", "name": {"ja": "例会", "en": "Meeting"}, "kind": "meeting", "minutes": 120, "price": {"value": 15, "standing": "single"}, "currency": "EUR", "most": 6}]
  }]})";

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

    SchemeCatalogue m_schemes;
    SchemeCatalogue m_garden;

private Q_SLOTS:
    void initTestCase();
    void everyCandidateOnce();
    void sameInputSameProof();
    void moreNeverCountsLess();
    void missedStaysMissed();
    void termsFollowOneAnother_data();
    void termsFollowOneAnother();
    void carriedOnlyOnce();
    void madeUpCredential();
    void proposesTheLeast();
    void proposesTheLeastHours();
    void proposesNothingWhenMet();
    void saysWhatNothingCloses();
    void needsARate();
    void plannedWorkIsProposed();
    void aPlanCouldBeClaimedForMore();
    void aClaimAfterTheTermIsInNoSum();
    void eachOfTwoPlansClosesItsYear();
    void aCriterionIsNotClosedForNothing();
    void aNumberNotKnownIsNotClosed();
    void lapsingSaves();
    void comparesEditions();
    void everyDifferenceIsSeen_data();
    void everyDifferenceIsSeen();
    void everyFactIsTold();
    void daysInWords();
    void touchesTheHolder();
    void linesOfARecord();
    void plansBesideRecords();
    void lastYearsCourseIsNoneOfThisYear();
    void whatWasRecordedBeforeThePlanIsNotItsRecord();
    void nearestPlanHasTheRecord();
    void reassessedAsIfNew();
    void lastSafeDayStepByStep();
    void noCautionOfOursIsCitedAsLaw();
};

void RulesTest::initTestCase()
{
    const CatalogueReading shipped = readCatalogue({});
    QVERIFY(shipped.faults.empty());
    QVERIFY(shipped.schemes.size() >= 25);
    m_schemes = shipped.schemes;
    const SchemeReading garden = readScheme(madeUp, u"garden"_s);
    QVERIFY2(garden.scheme, garden.faults.empty() ? "" : qPrintable(garden.faults.front().where.path));
    m_garden.insert(garden.scheme->id.text(), garden.scheme);
}

// Counted and excluded cover a record once: an amount in each of the two at most, together the whole.
void RulesTest::everyCandidateOnce()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const Ledger ledger = randomLedger(m_schemes, seed);
        const Assessment all = assess(m_schemes, ledger, {Date(2024, 2, 1)});
        for (const CredentialAssessment &c : all.credentials) {
            forEachFinding(c.findings, [&](const Finding &f) {
                QStringList counted;
                QStringList excluded;
                for (const Counted &x : f.counted) counted << x.record;
                for (const Excluded &x : f.excluded) excluded << x.record + codeName(x.reason);
                QCOMPARE(QSet<QString>(counted.begin(), counted.end()).size(), counted.size());
                QCOMPARE(QSet<QString>(excluded.begin(), excluded.end()).size(), excluded.size());
                for (const Excluded &x : f.excluded) {
                    if (counted.contains(x.record)) QCOMPARE(x.reason, Exclusion::OverCap);
                }
            });
        }
    }
}

void RulesTest::sameInputSameProof()
{
    const Ledger ledger = randomLedger(m_schemes, 77);
    QCOMPARE(proof(assess(m_schemes, ledger, {Date(2024, 2, 1)})),
             proof(assess(m_schemes, ledger, {Date(2024, 2, 1)})));
}

// One record more never lowers a sum; a cap may leave it where it was.
void RulesTest::moreNeverCountsLess()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        Ledger ledger = randomLedger(m_schemes, seed);
        const Assessment before = assess(m_schemes, ledger, {Date(2024, 2, 1)});
        ledger.put(course(u"t-new"_s, Date(2022, 1, 1).plusDays(int(seed) * 37), 90));
        const Assessment after = assess(m_schemes, ledger, {Date(2024, 2, 1)});
        for (const CredentialAssessment &c : before.credentials) {
            if (after.credential(c.credential.text())->term->index != c.term->index) continue;
            forEachFinding(c.findings, [&](const Finding &f) {
                if (f.requirement->kind != RequirementKind::Sum) return;
                const Finding *now = after.credential(c.credential.text())->finding(f.id);
                QVERIFY2(now && now->have >= f.have, qPrintable(c.schemeId.text() + u' ' + f.id));
            });
        }
    }
}

// Where nothing can be made up later, what was missed on a day is missed on every later one.
void RulesTest::missedStaysMissed()
{
    const Ledger ledger = randomLedger(m_schemes, 5);
    std::map<QString, Date> missed;
    for (Date on(2022, 1, 1); on < Date(2026, 6, 1); on = on.plusDays(9)) {
        const Assessment all = assess(m_schemes, ledger, {on});
        for (const CredentialAssessment &c : all.credentials) {
            for (const Finding &f : c.findings) {
                const bool knowsNoMercy = f.requirement->waivedWhen.isEmpty() && f.requirement->satisfiedBy.empty()
                                          && f.requirement->carryOver.given == false;
                if (!knowsNoMercy || !f.window) continue;
                const QString key = c.credential.text() + f.id + QString::number(c.term->index);
                if (f.verdict == Verdict::Missed) missed.emplace(key, on);
                else QVERIFY2(!missed.contains(key), qPrintable(key + u' ' + on.toString()));
            }
        }
    }
    QVERIFY(!missed.empty());
}

void RulesTest::termsFollowOneAnother_data()
{
    QTest::addColumn<QString>("scheme");
    for (const QString &id : m_schemes.ids()) QTest::newRow(qPrintable(id)) << id;
}

// A term begins the day after the last one ends, over thirty years of renewals.
void RulesTest::termsFollowOneAnother()
{
    QFETCH(QString, scheme);
    for (const Date start : {Date(2020, 2, 29), Date(2021, 4, 1), Date(2022, 12, 31), Date(2024, 2, 29)}) {
        if (!m_schemes.value(scheme)->editionOn(start)) continue;
        Ledger ledger;
        Credential c = held(u"c"_s, scheme, start.toString());
        ledger.put(c);
        const auto at = [&](Date on) { return assess(m_schemes, ledger, {on}).credentials.front(); };
        CredentialAssessment now = at(start);
        QVERIFY(now.term);
        QVERIFY(now.term->period.from >= start);
        for (int n = 2; n <= 10; ++n) {
            const Date next = now.term->period.to.plusDays(1);
            c.renewals.push_back({{}, next});
            ledger.put(c);
            now = at(next);
            QVERIFY(now.term);
            QCOMPARE(now.term->index, n);
            QCOMPARE(now.term->period.from.toString(), next.toString());
            QVERIFY(now.term->period.to > next);
        }
    }
}

// What was carried into a term is not carried on into the one after it.
void RulesTest::carriedOnlyOnce()
{
    Ledger ledger;
    ledger.put(held(u"c"_s, u"org.isc2.cissp"_s, u"2020-03-01"));
    const auto add = [&](const QString &id, QStringView on, qint64 credits) {
        Training t = course(id, day(on), 0);
        t.offers = {{CredentialId(u"c"_s), u"A"_s, Decimal(credits)}};
        ledger.put(std::move(t));
    };
    add(u"t-1"_s, u"2021-05-01", 40);
    add(u"t-2"_s, u"2021-06-01", 40);
    add(u"t-3"_s, u"2022-06-01", 40);
    add(u"t-4"_s, u"2023-01-15", 30); // 30 above the need, in the last six months
    const auto second = assess(m_schemes, ledger, {Date(2023, 3, 5)}).credentials.front();
    QCOMPARE(second.term->index, 2);
    QCOMPARE(second.finding(u"total"_s)->have.toString(), u"30"_s);
    add(u"t-5"_s, u"2023-09-01", 40);
    add(u"t-6"_s, u"2024-09-01", 40);
    add(u"t-7"_s, u"2025-03-01", 20); // with what came over 130: ten above the need, not of the last half-year
    const auto third = assess(m_schemes, ledger, {Date(2026, 3, 5)}).credentials.front();
    QCOMPARE(third.term->index, 3);
    QCOMPARE(third.finding(u"total"_s)->have.toString(), u"0"_s);
}

void RulesTest::madeUpCredential()
{
    Ledger ledger;
    ledger.put(held(u"c"_s, u"org.example.gardener"_s, u"2025-01-01"));
    Training book = course(u"t-1"_s, Date(2025, 2, 1), 600);
    book.kind = TrainingKind::Reading;
    ledger.put(book);
    ledger.put(course(u"t-2"_s, Date(2025, 3, 1), 360));
    Training talk = course(u"t-3"_s, Date(2025, 4, 1), 60);
    talk.kind = TrainingKind::Teaching;
    ledger.put(talk);
    const auto a = assess(m_garden, ledger, {Date(2025, 6, 1)}).credentials.front();
    QCOMPARE(a.finding(u"hours"_s)->have.toString(), u"10"_s); // 4 of the 10 hours of reading, and 6
    QCOMPARE(a.finding(u"hours"_s)->excluded.front().reason, Exclusion::OverCap);
    QCOMPARE(a.finding(u"hours"_s)->excluded.front().amount.toString(), u"6"_s);
    QCOMPARE(a.finding(u"proof"_s)->verdict, Verdict::Met);
    QCOMPARE(a.finding(u"meetings"_s)->verdict, Verdict::Open);
    QCOMPARE(a.verdict, Verdict::Met);
}

// Ten hours: one book (4 h, 20) and one course (6 h, 90) make 110; two courses make 180. The talk is
// free, three meetings cost 45.
void RulesTest::proposesTheLeast()
{
    Ledger ledger;
    ledger.put(held(u"c"_s, u"org.example.gardener"_s, u"2025-01-01"));
    ProposalOptions options;
    options.asOf = Date(2025, 6, 1);
    const Proposal p = propose(m_garden, ledger, options);
    QVERIFY(p.isLeast);
    QVERIFY(p.unclosed.empty());
    QCOMPARE(p.money.toString(), u"110"_s);
    QCOMPARE(p.currency, u"EUR"_s);
    QCOMPARE(p.minutes, 360 + 240 + 600);
}

// By hours the three meetings (6 h) beat the talk (10 h); the sum needs its ten hours either way.
void RulesTest::proposesTheLeastHours()
{
    Ledger ledger;
    ledger.put(held(u"c"_s, u"org.example.gardener"_s, u"2025-01-01"));
    ProposalOptions options;
    options.asOf = Date(2025, 6, 1);
    options.aim = ProposalOptions::Aim::Hours;
    const Proposal p = propose(m_garden, ledger, options);
    QVERIFY(p.isLeast);
    QCOMPARE(p.minutes, 360 + 240 + 360);
    QCOMPARE(p.money.toString(), u"155"_s);
}

void RulesTest::proposesNothingWhenMet()
{
    Ledger ledger;
    ledger.put(held(u"c"_s, u"org.example.gardener"_s, u"2025-01-01"));
    ledger.put(course(u"t-1"_s, Date(2025, 2, 1), 600));
    Training talk = course(u"t-2"_s, Date(2025, 3, 1), 60);
    talk.kind = TrainingKind::Teaching;
    ledger.put(talk);
    ProposalOptions options;
    options.asOf = Date(2025, 6, 1);
    const Proposal p = propose(m_garden, ledger, options);
    QVERIFY(p.steps.empty());
    QVERIFY(p.unclosed.empty());
}

// CISSP has no offers with a price: what is open is named, and nothing is invented.
void RulesTest::saysWhatNothingCloses()
{
    Ledger ledger;
    ledger.put(held(u"c"_s, u"org.isc2.cissp"_s, u"2025-01-01"));
    ProposalOptions options;
    options.asOf = Date(2025, 6, 1);
    const Proposal p = propose(m_schemes, ledger, options);
    QVERIFY(p.steps.empty());
    QVERIFY(std::find(p.unclosed.begin(), p.unclosed.end(), std::pair(u"c"_s, u"total"_s)) != p.unclosed.end());
    QCOMPARE(p.missing.size(), p.unclosed.size());
    const auto total = std::ranges::find(p.unclosed, std::pair(u"c"_s, u"total"_s)) - p.unclosed.begin();
    QCOMPARE(p.missing[std::size_t(total)], Decimal(120)); // none of the 120 credits is there
}

// Thirty days of work are thirty points, all that the practice asks for; work has no fee.
void RulesTest::plannedWorkIsProposed()
{
    Ledger ledger;
    ledger.put(held(u"c"_s, u"jp.meti.smec"_s, u"2022-11-15"));
    Practice work;
    work.title = u"助言"_s;
    work.kind = PracticeKind::Advice;
    work.from = Date(2025, 6, 1);
    work.days = Decimal(30);
    work.minutes = 1200;
    Plan plan;
    plan.id = PlanId(u"n"_s);
    plan.intended = work;
    ledger.put(plan);
    for (const auto aim : {ProposalOptions::Aim::Money, ProposalOptions::Aim::Hours}) {
        ProposalOptions options;
        options.asOf = Date(2025, 5, 22);
        options.aim = aim;
        const Proposal p = propose(m_schemes, ledger, options);
        const auto step = std::ranges::find(p.steps, u"n"_s, [](const ProposedStep &s) { return s.item.id; });
        QVERIFY(step != p.steps.end());
        QVERIFY(std::ranges::find(step->closes, std::pair(u"c"_s, u"practice"_s)) != step->closes.end());
        QVERIFY(std::ranges::find(p.unclosed, std::pair(u"c"_s, u"practice"_s)) == p.unclosed.end());
        QCOMPARE(step->item.minutes(), 1200);
    }
}

// A course planned for RISS alone, six hours: six credits of CISSP as well, of 120 and of the 90 in group A. What
// the plan claims already, or what is met, is no gain.
void RulesTest::aPlanCouldBeClaimedForMore()
{
    Ledger ledger;
    ledger.put(held(u"r"_s, u"jp.ipa.riss"_s, u"2025-10-01"));
    ledger.put(held(u"c"_s, u"org.isc2.cissp"_s, u"2025-02-01"));
    Training t = course(u"x"_s, Date(2027, 8, 29), 360);
    t.id = TrainingId();
    t.kind = TrainingKind::OnlineCourse;
    t.fee = Fee{Decimal(20000), u"JPY"_s, {}};
    t.offers = {{CredentialId(u"r"_s), {}, {}}};
    Plan plan;
    plan.id = PlanId(u"n"_s);
    plan.intended = t;
    ledger.put(plan);
    ProposalOptions options;
    options.asOf = Date(2026, 11, 22);
    const Proposal p = propose(m_schemes, ledger, options);
    QCOMPARE(p.wider.size(), std::size_t(1));
    QCOMPARE(p.wider[0].plan, u"n"_s);
    QStringList gains;
    for (const auto &g : p.wider[0].gains) gains += u"%1/%2 %3"_s.arg(g.credential, g.requirement, g.amount.toString());
    QCOMPARE(gains, (QStringList{u"c/total 6"_s, u"c/category-A 6"_s}));
    const auto wide = widened(ledger, p.wider[0]);
    QVERIFY(wide);
    const auto &offers = std::get<Training>(wide->intended).offers;
    QCOMPARE(offers.size(), std::size_t(2));
    QCOMPARE(offers[1].credential.text(), u"c"_s);
    ledger.put(*wide);
    QVERIFY(propose(m_schemes, ledger, options).wider.empty());
}

// The term of CISSP ends on 2028-01-31. That what is earned in the 90 days after counts, a copy of an old policy and
// a chapter say: no sum rests on it.
void RulesTest::aClaimAfterTheTermIsInNoSum()
{
    Ledger ledger;
    ledger.put(held(u"r"_s, u"jp.ipa.riss"_s, u"2025-10-01"));
    ledger.put(held(u"c"_s, u"org.isc2.cissp"_s, u"2025-02-01"));
    Training t = course(u"x"_s, Date(2028, 2, 18), 600);
    t.id = TrainingId();
    t.kind = TrainingKind::PracticalCourse;
    t.fee = Fee{Decimal(80000), u"JPY"_s, {}};
    t.offers = {{CredentialId(u"r"_s), {}, {}}};
    Plan plan;
    plan.id = PlanId(u"n"_s);
    ProposalOptions options;
    options.asOf = Date(2026, 11, 22);
    Maybe<Decimal> missing;
    for (const bool isMade : {false, true}) {
        if (isMade) t.offers.push_back({CredentialId(u"c"_s), {}, {}});
        plan.intended = t;
        ledger.put(plan);
        const Proposal p = propose(m_schemes, ledger, options);
        QVERIFY(p.wider.empty());
        QCOMPARE(p.late.size(), std::size_t(1));
        QCOMPARE(p.late[0].claim.plan, u"n"_s);
        QCOMPARE(p.late[0].on, Date(2028, 2, 18));
        QCOMPARE(p.late[0].due, Date(2028, 1, 31));
        QCOMPARE(p.late[0].standing, Standing::Single);
        QCOMPARE(p.late[0].isMade, isMade);
        QCOMPARE(p.late[0].claim.gains.front().requirement, u"total"_s);
        QCOMPARE(p.late[0].claim.gains.front().amount, Decimal(10));
        const auto gap = std::ranges::find(p.unclosed, std::pair(u"c"_s, u"total"_s));
        QVERIFY(gap != p.unclosed.end());
        const Decimal left = p.missing[std::size_t(gap - p.unclosed.begin())];
        QVERIFY(left > Decimal(90)); // what the courses of RISS bring, and no more
        QCOMPARE(missing.value_or(left), left);
        missing = left;
    }
}

// One course in each of the two years, 1,000 yen each.
void RulesTest::eachOfTwoPlansClosesItsYear()
{
    Ledger ledger;
    ledger.put(held(u"c"_s, u"jp.joho-gakushu.piip"_s, u"2021-02-15"));
    for (const auto &[id, on] : {std::pair{u"n1"_s, Date(2022, 1, 10)}, std::pair{u"n2"_s, Date(2022, 4, 4)}}) {
        Training t = course(id, on, 600);
        t.id = TrainingId();
        t.fee = Fee{Decimal(1000), u"JPY"_s, {}};
        Plan plan;
        plan.id = PlanId(id);
        plan.intended = t;
        ledger.put(plan);
    }
    ProposalOptions options;
    options.asOf = Date(2021, 5, 21);
    const Proposal p = propose(m_schemes, ledger, options);
    QCOMPARE(p.steps.size(), std::size_t(2));
    QCOMPARE(p.money.toString(), u"2000"_s);
    QVERIFY(p.unclosed.empty());
    QCOMPARE(p.steps[0].closes, (std::vector{std::pair(u"c"_s, u"regular-1"_s)}));
    QCOMPARE(p.steps[1].closes, (std::vector{std::pair(u"c"_s, u"regular-2"_s)}));
}

// The holder asks for a hundred hours beside one engagement: the engagement is there, the hours are not.
void RulesTest::aCriterionIsNotClosedForNothing()
{
    LedgerBuilder b;
    b.riss(u"2024-04-01").engagement(u"g-1"_s, u"2024-05-01", u"2024-06-01");
    Criterion own;
    own.scheme = SchemeId(u"jp.ipa.riss"_s);
    own.criterion = u"deemed-practical"_s;
    own.values.engagements = 1;
    own.values.hours = Decimal(100);
    b.ledger.put(own);
    ProposalOptions options;
    options.asOf = Date(2024, 7, 1);
    const Proposal p = propose(m_schemes, b.ledger, options);
    const bool isClosed = std::ranges::any_of(p.steps, [](const ProposedStep &s) {
        return std::ranges::any_of(s.closes, [](const auto &gap) {
            return gap.second == u"practical-course" || gap.second == u"designated-course";
        });
    });
    QVERIFY(isClosed);
}

void RulesTest::aNumberNotKnownIsNotClosed()
{
    QByteArray pack = madeUp;
    pack.replace(R"("id": "proof", "kind": "any-of",)",
                 R"("id": "proof", "kind": "k-of", "need": {"value": null, "standing": "official"},)");
    const SchemeReading reading = readScheme(pack, u"garden"_s);
    QVERIFY2(reading.scheme, reading.faults.empty() ? "" : qPrintable(reading.faults.front().where.path));
    SchemeCatalogue schemes;
    schemes.insert(reading.scheme->id.text(), reading.scheme);
    Ledger ledger;
    ledger.put(held(u"c"_s, u"org.example.gardener"_s, u"2025-01-01"));
    ProposalOptions options;
    options.asOf = Date(2025, 6, 1);
    const Proposal p = propose(schemes, ledger, options);
    QCOMPARE(p.money.toString(), u"110"_s); // the hours alone, as above
}

void RulesTest::needsARate()
{
    SchemeCatalogue both = m_schemes;
    for (const QString &id : m_garden.ids()) both.insert(id, m_garden.value(id));
    Ledger ledger;
    ledger.put(held(u"c-1"_s, u"jp.ipa.riss"_s, u"2025-04-01"));
    ledger.put(held(u"c-2"_s, u"org.example.gardener"_s, u"2025-01-01"));
    ProposalOptions options;
    options.asOf = Date(2025, 6, 1);
    QCOMPARE(propose(both, ledger, options).withoutRate, std::vector<QString>{u"EUR"_s});
    options.currency = u"JPY"_s;
    options.rates[u"EUR"_s] = Decimal(160);
    const Proposal p = propose(both, ledger, options);
    QVERIFY(p.withoutRate.empty());
    // Three online courses and one practical course, and 110 euro for the garden.
    QCOMPARE(p.money.toString(), QString::number(3 * 20'000 + 80'000 + 110 * 160));
}

void RulesTest::lapsingSaves()
{
    Ledger ledger;
    ledger.put(held(u"c"_s, u"org.example.gardener"_s, u"2025-01-01"));
    ProposalOptions options;
    options.asOf = Date(2025, 6, 1);
    const auto choices = lapseChoices(m_garden, ledger, options, propose(m_garden, ledger, options));
    QCOMPARE(choices.size(), std::size_t(1));
    QCOMPARE(choices.front().saved.toString(), u"110"_s);
}

// The Act's articles were renumbered on 2025-08-04 and nothing else changed (domain notes on RISS).
void RulesTest::comparesEditions()
{
    const auto &editions = m_schemes.value(u"jp.ipa.riss"_s)->editions;
    const auto changes = compareEditions(editions[0], editions[1]);
    QCOMPARE(changes.size(), std::size_t(9));
    for (const RuleChange &c : changes) QCOMPARE(c.what, RuleChange::What::Clause);
    QVERIFY(compareEditions(editions[1], editions[1]).empty());
}

void RulesTest::everyDifferenceIsSeen_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("aspect");
    const auto row = [](const char *aspect, const char *patch) {
        QTest::newRow(aspect) << QByteArray(patch) << QString::fromLatin1(aspect);
    };
    row("grace", R"("term": {"grace": {"value": {"months": 3}, "standing": "official"}})");
    row("closing", R"("term": {"closing": {"value": {"months": 1}, "standing": "official"}})");
    row("after-end", R"("term": {"afterEnd": {"value": "undecided"}})");
    row("after-end-met", R"("term": {"afterEndMet": null})");
    row("term-length", R"("term": {"length": {"value": {"years": 3}}})");
    row("month-end", R"("term": {"monthEnd": "last-day"})");
    row("parts", R"("term": {"periods": {"months": 6}})");
    row("renewed-by",
        R"("term": {"renewedBy": [{"events": ["exam-passed"], "start": "event", "length": {"value": {"years": 2}, "standing": "official"}}]})");
    row("need", R"("requirements": {"hours": {"need": {"value": 12}}})");
    row("opens", R"("requirements": {"hours": {"from": {"value": {"anchor": "term-start", "months": 1}}}})");
    row("due", R"("requirements": {"hours": {"to": {"value": {"days": -30}}}})");
    row("late",
        R"("requirements": {"hours": {"late": {"value": {"anchor": "term-end", "days": 30}, "standing": "official"}}})");
    row("carry-over",
        R"("requirements": {"hours": {"carryOver": {"value": {"months": 6, "most": 5}, "standing": "official"}}})");
    row("weight", R"("requirements": {"hours": {"weight": "advice"}})");
    row("fee",
        R"("requirements": {"hours": {"fee": {"currency": "EUR", "amount": {"value": 10, "standing": "official"}}}})");
    row("categories", R"("requirements": {"hours": {"categories": ["books"]}})");
    row("in-terms", R"("requirements": {"hours": {"inTerms": {"from": 2}}})");
    row("waived-by", R"("requirements": {"hours": {"waivedWhen": "proof"}})");
    row("alternative",
        R"("requirements": {"hours": {"satisfiedBy": [{"name": {"ja": "試験", "en": "Exam"}, "takes": {"events": ["exam-passed"]}, "effect": {"value": "waived", "standing": "official"}}]}})");
    row("safe-day",
        R"("requirements": {"hours": {"lead": [{"name": {"ja": "郵送", "en": "Post"}, "days": {"value": 3, "standing": "assumption"}}]}})");
    row("kind", R"("requirements": {"proof": {"kind": "all-of"}})");
    row("takes",
        R"("requirements": {"proof": {"children": {"talk": {"takes": {"trainings": ["teaching", "writing"]}}}}})");
    row("rounding",
        R"("accounts": {"hours": {"rounding": {"value": {"step": 0.5, "mode": "down"}, "standing": "official"}}})");
    row("relevance",
        R"("accounts": {"hours": {"relevance": {"value": {"mode": "pro-rata"}, "standing": "official"}}})");
    row("term-cap", R"("accounts": {"hours": {"categories": {"books": {"perTerm": {"value": 5}}}}})");
    row("period-cap",
        R"("accounts": {"hours": {"categories": {"books": {"perPeriod": {"value": 2, "standing": "official"}}}}})");
    row("once", R"("accounts": {"hours": {"categories": {"books": {"once": true}}}})");
    row("conversion", R"("accounts": {"hours": {"ways": [
        {"takes": {"trainings": ["reading"]}, "category": "books", "rate": {"value": {"measure": "minutes", "per": 50}, "standing": "official"}},
        {"takes": {"trainings": ["course"]}, "rate": {"value": {"measure": "minutes", "per": 60}, "standing": "official"}}]}})");
    row("entry-cap", R"("accounts": {"hours": {"ways": [
        {"takes": {"trainings": ["reading"]}, "category": "books", "perEntry": {"value": 2, "standing": "official"}, "rate": {"value": {"measure": "minutes", "per": 60}, "standing": "official"}},
        {"takes": {"trainings": ["course"]}, "rate": {"value": {"measure": "minutes", "per": 60}, "standing": "official"}}]}})");
    row("added", R"("accounts": {"hours": {"ways": [
        {"takes": {"trainings": ["reading"]}, "category": "books", "rate": {"value": {"measure": "minutes", "per": 60}, "standing": "official"}},
        {"takes": {"trainings": ["course", "seminar"]}, "rate": {"value": {"measure": "minutes", "per": 60}, "standing": "official"}}]}})");
    row("not-before", R"("notBeforeCertification": {"value": true, "standing": "official"})");
    QTest::newRow("what it rests on") << QByteArray(R"("term": {"length": {"standing": "inferred"}})")
                                      << u"certainty"_s;
    row("offer", R"("offers": {"book": {"price": {"value": 25}}})");
    row("duty", R"("duties": [{"ja": "誠実", "en": "Honesty"}])");
    QTest::newRow("situation") << QByteArray(
        R"("situations": [{"id": "rest", "name": {"ja": "休み", "en": "Rest"}, "when": "paused", "requirements": []}])")
                               << u"added"_s;
}

// Each kind of rule by a patch of one thing over the made-up pack.
void RulesTest::everyDifferenceIsSeen()
{
    QFETCH(QByteArray, patch);
    QFETCH(QString, aspect);
    const PackFinder shelf = [](const QString &) -> Result<PackFound> { return PackFound{madeUp, u"garden"_s}; };
    const QByteArray pack =
        R"({"id": "org.example.other", "basedOn": "org.example.gardener", "editions": {"2020-01-01": {)" + patch
        + "}}}";
    const SchemeReading reading = readScheme(pack, u"other"_s, shelf);
    QVERIFY2(reading.scheme, reading.faults.empty() ? ""
                                                    : qPrintable(reading.faults.front().where.path
                                                                 + reading.faults.front().arguments.join(u' ')));
    const auto changes =
        compareEditions(m_garden.value(u"org.example.gardener"_s)->editions.front(), reading.scheme->editions.front());
    QStringList seen;
    for (const RuleChange &c : changes)
        seen << (c.what == RuleChange::What::Changed ? codeName(c.aspect) : codeName(c.what));
    QVERIFY2(seen.contains(aspect), qPrintable(seen.join(u' ')));
    QVERIFY2(seen.size() <= 2, qPrintable(seen.join(u' '))); // a way that takes other kinds is another way
    for (const RuleChange &c : changes) {
        const QString said = text::sentence(c);
        QVERIFY2(!said.isEmpty() && !said.contains(u'%'), qPrintable(said));
    }
}

// Every fact of every pack has a label and a value in words, and what is not known says so.
void RulesTest::everyFactIsTold()
{
    for (const auto &scheme : m_schemes.all()) {
        for (const Edition &edition : scheme->editions) {
            for (const RuleFact &fact : factsOf(edition)) {
                const QString name = scheme->id.text() + u' ' + fact.id + u' ' + codeName(fact.aspect);
                QVERIFY2(!text::label(fact.aspect).isEmpty(), qPrintable(name));
                const QString said = text::words(fact.value, m_schemes);
                QVERIFY2(!said.isEmpty() || fact.aspect == RuleAspect::Conditions, qPrintable(name));
                static const QRegularExpression leftOver(u"%[0-9n]"_s);
                QVERIFY2(!said.contains(leftOver), qPrintable(name + u' ' + said));
                for (const QString &key : fact.sources)
                    QVERIFY2(edition.sources.contains(key), qPrintable(name + u' ' + key));
            }
        }
    }
}

void RulesTest::daysInWords()
{
    useLanguage(Language::English); // for its plurals
    const auto said = [](Step step, Step then = {}) {
        DayRule rule;
        rule.anchor = DayRule::Anchor::TermStart;
        rule.step = step;
        rule.then = then;
        return text::sentence(rule);
    };
    QCOMPARE(said({}), u"the first day of the term"_s);
    QCOMPARE(said({.years = 1, .days = -1}), u"the last day of year 1 from the first day of the term"_s);
    QCOMPARE(said({.months = -3}), u"3 months before the first day of the term"_s);
    QCOMPARE(said({.years = -1, .months = -6, .days = -2}),
             u"1 year and 6 months and 2 days before the first day of the term"_s);
    QCOMPARE(said({.years = 1}, {.days = -90}), u"1 year after the first day of the term, and 90 days back"_s);
}

// Up to 2014 a year without Group A credits was a breach; from 2015 it is only advised against.
void RulesTest::touchesTheHolder()
{
    Ledger ledger;
    ledger.put(held(u"c"_s, u"org.isc2.cissp"_s, u"2021-03-01"));
    const Scheme &scheme = *m_schemes.value(u"org.isc2.cissp"_s);
    const Edition &old = *scheme.editionOn(Date(2010, 1, 1));
    const Edition &now = scheme.editions.back();
    const auto touched = touches(m_schemes, ledger, scheme, old, scheme, now, Date(2022, 6, 1));
    const auto at =
        std::find_if(touched.begin(), touched.end(), [](const Touch &t) { return t.requirement == u"category-A"; });
    QVERIFY(at != touched.end());
    QCOMPARE(at->needBefore->toString(), u"80"_s);
    QCOMPARE(at->needAfter->toString(), u"90"_s);
}

// One seminar of 300 minutes: 5 for CISSP, 6 for CISA (50 minutes make one), nothing for RISS.
void RulesTest::linesOfARecord()
{
    Ledger ledger;
    ledger.put(held(u"c-1"_s, u"org.isc2.cissp"_s, u"2024-05-01"));
    ledger.put(held(u"c-2"_s, u"org.isaca.cisa"_s, u"2023-05-20"));
    ledger.put(held(u"c-3"_s, u"jp.ipa.riss"_s, u"2025-04-01"));
    Training t = course(u"t-1"_s, Date(2025, 6, 1), 300);
    t.kind = TrainingKind::Seminar;
    ledger.put(t);
    const Assessment all = assess(m_schemes, ledger, {Date(2025, 7, 1)});
    std::map<QString, QString> totals;
    for (const RecordLine &line : linesOf(all, u"t-1"_s)) {
        if (line.counted && line.finding->id == u"total")
            totals[line.credential->credential.text()] = line.counted->amount.toString();
        if (!line.finding) totals[line.credential->credential.text()] = u"not looked at"_s;
    }
    QCOMPARE(totals[u"c-1"_s], u"5"_s);
    QCOMPARE(totals[u"c-2"_s], u"6"_s);
    QCOMPARE(totals[u"c-3"_s], u"not looked at"_s);
}

// One plan is ahead, one was done five days late, one has passed; a record stands for one plan only.
void RulesTest::plansBesideRecords()
{
    Ledger ledger;
    const auto plan = [&](const QString &id, const QString &title, Date on) {
        Plan p;
        p.id = PlanId(id);
        Training t = course(QString(), on, 60);
        t.title = title;
        p.intended = t;
        ledger.put(p);
    };
    plan(u"n-1"_s, u"A"_s, Date(2025, 3, 1));
    plan(u"n-2"_s, u"A"_s, Date(2025, 4, 1));
    plan(u"n-3"_s, u"B"_s, Date(2026, 1, 1));
    Training done = course(u"t-1"_s, Date(2025, 3, 6), 60);
    done.title = u"A"_s;
    ledger.put(done);
    const auto states = planStates(ledger, Date(2025, 6, 1));
    QCOMPARE(states.size(), std::size_t(3));
    QCOMPARE(states[0].state, PlanState::State::Done);
    QCOMPARE(states[0].daysLate, Maybe<int>(5));
    QCOMPARE(states[1].state, PlanState::State::Overdue);
    QCOMPARE(states[2].state, PlanState::State::Ahead);
}

// The course that plans of course(QString(), …) intend.
static Training taken(Date on)
{
    Training t = course(QString(), on, 60);
    t.id = TrainingId(u"t-1"_s);
    return t;
}

// The next year's turn of the same course is not carried out by this year's.
void RulesTest::lastYearsCourseIsNoneOfThisYear()
{
    const auto stateOf = [](Date intended) {
        Ledger ledger;
        Plan p;
        p.id = PlanId(u"n-1"_s);
        p.intended = course(QString(), intended, 60);
        ledger.put(p);
        ledger.put(taken(Date(2025, 3, 6)));
        return planStates(ledger, Date(2025, 6, 1)).front();
    };
    QCOMPARE(stateOf(Date(2025, 9, 6)).daysLate, Maybe<int>(-184));
    QCOMPARE(stateOf(Date(2025, 9, 7)).state, PlanState::State::Ahead); // six months and a day after it
    QCOMPARE(stateOf(Date(2024, 1, 1)).state, PlanState::State::Done);  // late is still done
}

// Who plans what is on record already means to do it once more.
void RulesTest::whatWasRecordedBeforeThePlanIsNotItsRecord()
{
    Ledger ledger;
    Plan p;
    p.id = PlanId(u"n-1"_s);
    Training intended = course(QString(), Date(2025, 10, 1), 60);
    intended.recordedAt = *Timestamp::parse(u"2025-09-25T10:00:00Z");
    p.intended = intended;
    ledger.put(p);
    Training done = taken(Date(2025, 9, 20));
    done.recordedAt = *Timestamp::parse(u"2025-09-20T10:00:00Z");
    ledger.put(done);
    QCOMPARE(planStates(ledger, Date(2025, 9, 30)).front().state, PlanState::State::Ahead);
    done.recordedAt = *Timestamp::parse(u"2025-09-25T10:00:01Z");
    ledger.put(done);
    QCOMPARE(planStates(ledger, Date(2025, 9, 30)).front().state, PlanState::State::Done);
}

// Of two plans the nearer has the record, whichever was written first.
void RulesTest::nearestPlanHasTheRecord()
{
    Ledger ledger;
    for (const auto &[id, on] : {std::pair(u"n-1"_s, Date(2025, 3, 1)), std::pair(u"n-2"_s, Date(2025, 7, 1))}) {
        Plan p;
        p.id = PlanId(id);
        p.intended = course(QString(), on, 60);
        ledger.put(p);
    }
    ledger.put(taken(Date(2025, 6, 20)));
    const auto states = planStates(ledger, Date(2025, 8, 1));
    QCOMPARE(states[0].state, PlanState::State::Overdue);
    QCOMPARE(states[1].daysLate, Maybe<int>(-11));
}

// After each of many edits the part assessed again equals the whole assessed anew.
void RulesTest::reassessedAsIfNew()
{
    QRandomGenerator random(9);
    Ledger ledger = randomLedger(m_schemes, 3);
    const AssessOptions options{Date(2024, 2, 1)};
    Assessment kept = assess(m_schemes, ledger, options);
    for (int i = 0; i < 60; ++i) {
        Ledger next = ledger;
        const QString credential = u"c-%1"_s.arg(1 + random.bounded(int(m_schemes.size())));
        const Date on = Date(2021, 1, 1).plusDays(int(random.bounded(1200)));
        switch (random.bounded(5)) {
        case 0: next.put(course(u"t-%1"_s.arg(random.bounded(80)), on, 120)); break;
        case 1: {
            Training t = course(u"t-%1"_s.arg(random.bounded(80)), on, 240);
            t.offers = {{CredentialId(credential), {}, Decimal(7)}};
            next.put(t);
            break;
        }
        case 2: {
            Event e;
            e.id = EventId(u"v-%1"_s.arg(random.bounded(20)));
            e.credential = CredentialId(credential);
            e.kind = EventKind(random.bounded(int(CodeNames<EventKind>::names.size())));
            e.on = on;
            next.put(e);
            break;
        }
        case 3: next.drop(RecordKind::Practice, u"p-%1"_s.arg(random.bounded(30))); break;
        default: {
            Engagement g;
            g.id = EngagementId(u"g-%1"_s.arg(random.bounded(5)));
            g.title = u"案件"_s;
            g.from = on;
            g.to = on.plusDays(30);
            g.items = {SyllabusItem::I1_1};
            g.evidence = {EvidenceId(u"e"_s)};
            next.put(g);
        }
        }
        kept = reassess(std::move(kept), ledger, next, m_schemes, options);
        QCOMPARE(proof(kept), proof(assess(m_schemes, next, options)));
        ledger = next;
    }
}

// The steps back from a due day are this program's own: none is shown with an issuer's or a law's standing.
void RulesTest::noCautionOfOursIsCitedAsLaw()
{
    int steps = 0;
    for (const auto &scheme : m_schemes.all()) {
        for (const Edition &edition : scheme->editions) {
            for (const RuleFact &fact : factsOf(edition)) {
                const auto *lead = std::get_if<RuleLead>(&fact.value);
                if (!lead || !lead->roll) continue;
                ++steps;
                QVERIFY2(fact.standing == Standing::Assumption, qPrintable(scheme->id.text()));
            }
        }
    }
    QVERIFY(steps >= 3); // RISS, 中小企業診断士, 宅地建物取引士
}

// A term from 2025-10-01: apply by 2028-08-01. 90 days before is 2028-05-03, Constitution Memorial
// Day, so the last safe day is Tuesday, 2 May. The online course keeps its plain 90 days.
void RulesTest::lastSafeDayStepByStep()
{
    Ledger ledger;
    ledger.put(held(u"c"_s, u"jp.ipa.riss"_s, u"2025-10-01"));
    const auto a = assess(m_schemes, ledger, {Date(2026, 1, 1)}).credentials.front();
    const Finding &apply = *a.finding(u"apply"_s);
    QCOMPARE(apply.due->toString(), u"2028-08-01"_s);
    QCOMPARE(apply.lastSafe->toString(), u"2028-05-02"_s);
    QCOMPARE(apply.lead.size(), std::size_t(3));
    QCOMPARE(apply.lead[0].on.toString(), u"2028-07-02"_s);
    QCOMPARE(apply.lead[1].on.toString(), u"2028-05-03"_s);
    QVERIFY(!apply.lead[2].days);
    // The act on holidays moves a deadline to the day after: moving ahead of one is this program's caution.
    QCOMPARE(apply.lead[2].standing, Standing::Assumption);
    QCOMPARE(apply.lead[2].closed->toString(), u"2028-05-03"_s);
    QCOMPARE(apply.lead[2].holiday.ja, u"憲法記念日"_s);
    QCOMPARE(text::sentence(apply.lead[2], true), u"2028-05-03 is closed (Constitution Memorial Day), so the working "
                                                  "day before, 2028-05-02 (working assumption)"_s);
    QCOMPARE(a.finding(u"online-1"_s)->lastSafe->toString(), u"2026-07-02"_s);
}

KOSHIN_TEST(RulesTest)
#include "tst_rules.moc"
