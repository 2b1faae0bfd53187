// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/sample.h"
#include "rules/engine/checklist.h"
#include "rules/engine/engine.h"
#include "rules/figures/credentialorder.h"
#include "rules/figures/credentialstate.h"
#include "rules/figures/todos.h"
#include "rules/foresight/scenario.h"
#include "rules/pack/schemereader.h"
#include "support/ledgerbuilder.h"
#include "support/program.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/todotext.h"

#include <QTest>

using namespace koshin;
using namespace koshin::test;
using namespace Qt::StringLiterals;

namespace {

using Pressing = Todo::Pressing;

const Todo *find(const std::vector<Todo> &all, const QString &requirement)
{
    const auto at = std::ranges::find_if(all, [&](const Todo &t) { return t.finding && t.finding->id == requirement; });
    return at == all.end() ? nullptr : &*at;
}

} // namespace

/// What there is to do, in which order, and what stands above it. Days by hand: a term of RISS is three years, a
/// course falls due at the end of its year and is begun 90 days before; ISC2 takes the fee of a year for 90 days after
/// its day.
class TestTodos : public QObject
{
    Q_OBJECT

    SchemeCatalogue m_schemes;

    Assessment riss(Date asOf, const QString &more = {}) const
    {
        return assess(m_schemes, ledger(more), {.asOf = asOf});
    }
    static Ledger ledger(const QString &more = {})
    {
        LedgerBuilder all;
        all.riss(u"2025-10-01");
        if (more.isEmpty()) return all.ledger;
        Credential cissp;
        cissp.id = CredentialId(u"c-cissp"_s);
        cissp.scheme = SchemeId(u"org.isc2.cissp"_s);
        cissp.startsOn = day(more);
        all.ledger.put(cissp);
        return all.ledger;
    }

private Q_SLOTS:
    void initTestCase()
    {
        useLanguage(Language::English);
        m_schemes = readCatalogue({}).schemes;
    }

    void pressesOnceTheDayToBeginHasPassed_data()
    {
        QTest::addColumn<Date>("asOf");
        QTest::addColumn<int>("pressing");
        QTest::newRow("before") << Date(2026, 7, 1) << int(Pressing::Plain);
        QTest::newRow("on that day it can still be begun") << Date(2026, 7, 2) << int(Pressing::Plain);
        QTest::newRow("the day after") << Date(2026, 7, 3) << int(Pressing::Urgent);
        QTest::newRow("on the last day it can still be met") << Date(2026, 9, 30) << int(Pressing::Urgent);
        QTest::newRow("too late") << Date(2026, 10, 1) << int(Pressing::Missed);
    }
    void pressesOnceTheDayToBeginHasPassed()
    {
        QFETCH(Date, asOf);
        QFETCH(int, pressing);
        const Assessment assessment = riss(asOf);
        const auto all = todosOf(assessment);
        const Todo *course = find(all, u"online-1"_s);
        QVERIFY(course);
        QCOMPARE(int(course->pressing), pressing);
        QCOMPARE(isUrgent(*course->finding, asOf), pressing == int(Pressing::Urgent));
        QCOMPARE(course->due, Maybe<Date>(Date(2026, 9, 30)));
        QCOMPARE(course->startBy, Maybe<Date>(Date(2026, 7, 2)));
    }

    void whatCanBeSavedStandsBeforeWhatIsLost()
    {
        // On 2027-09-22 the course of year 1 is lost, that of year 2 has eight days left.
        const Assessment assessment = riss(Date(2027, 9, 22));
        const auto all = todosOf(assessment);
        QVERIFY(all.size() >= 2);
        QCOMPARE(all[0].finding->id, u"online-2"_s);
        QCOMPARE(all[1].finding->id, u"online-1"_s);
        const text::Summary said = text::summary(assessment);
        QCOMPARE(said.headline, u"“Year 2 online course”: 8 days left; “Year 1 online course”: missed."_s);
        QVERIFY2(said.lines.isEmpty(), qPrintable(said.lines.join(u'|'))); // the headline names both
    }

    // On 2027-09-22 the fee of CISSP is 233 days late, the course of RISS has eight days left.
    void whatIsOwedStandsFirst()
    {
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        const Assessment assessment = assess(m_schemes, *sample, {.asOf = Date(2027, 9, 22)});
        const auto all = todosOf(assessment);
        QVERIFY(all.size() >= 2);
        QCOMPARE(all[0].finding->id, u"fee-2027"_s);
        QCOMPARE(text::stateWord(all[0]), u"Overdue"_s);
        QCOMPARE(all[1].finding->id, u"online-2"_s);
        QCOMPARE(text::summary(assessment).headline,
                 u"CISSP “2027 annual fee”: 233 days overdue; RISS “Year 2 online course”: 8 days left."_s);
    }

    // Applications close on 2028-08-01. Less 30 days for the certificate and 60 for finding a course that is
    // 2028-05-03, a holiday: the last day that helps is the working day before. The sample has a course planned for
    // 2028-02-18.
    void anAssumptionNamesALastDayThatHelps()
    {
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        const Date asOf(2026, 11, 22);
        const Assessment assessment = assess(m_schemes, *sample, {.asOf = asOf});
        const QString alone = text::summary(assessment).below;
        QVERIFY2(alone.endsWith(u", start a course by 2 May 2028."_s) && alone.startsWith(u"Provisional: unless IPA"_s),
                 qPrintable(alone));
        const Assessment planned = assessWith(m_schemes, *sample, plansAhead(*sample, asOf), asOf);
        const QString beside = text::summary(assessment, planned, *sample).below;
        QVERIFY2(beside.endsWith(u", take the planned “実践講習B” (18 February 2028)."_s), qPrintable(beside));
        // Once that day has passed, the day of the application is all there is to name.
        const QString late = text::summary(assess(m_schemes, *sample, {.asOf = Date(2028, 5, 3)})).below;
        QVERIFY2(late.isEmpty() || late.contains(u"complete a course by 1 August 2028"_s), qPrintable(late));
    }

    // Until it is due a fee is unpaid, once its grace is over it is overdue: in every list.
    void aFeeIsUnpaidThenOverdue()
    {
        const auto word = [this](Date asOf) {
            const Assessment assessment = riss(asOf, u"2025-02-01"_s);
            const Finding *fee = assessment.credential(u"c-cissp"_s)->finding(u"fee-2027"_s);
            return text::stateWord(*fee, asOf);
        };
        QCOMPARE(word(Date(2026, 11, 22)), u"Unpaid"_s);
        QCOMPARE(word(Date(2027, 3, 1)), u"Urgent"_s);
        QCOMPARE(word(Date(2027, 5, 3)), u"Overdue"_s);
    }

    void graceLeavesTheDueDayAsItIs()
    {
        const Date due(2027, 2, 1);
        const Date last(2027, 5, 2);
        const auto fee = [&](const Assessment &assessment) {
            const auto all = todosOf(assessment);
            const auto at = std::ranges::find_if(
                all, [&](const Todo &t) { return t.step == Todo::Step::Pay && t.due == Maybe<Date>(due); });
            return at == all.end() ? Todo() : *at;
        };
        const Assessment before = riss(Date(2026, 11, 22), u"2025-02-01"_s);
        QCOMPARE(fee(before).grace, Maybe<Date>(last));
        QCOMPARE(fee(before).dayAhead(before.asOf), Maybe<Date>(due));
        QCOMPARE(int(fee(before).pressing), int(Pressing::Plain));
        const Assessment within = riss(Date(2027, 3, 1), u"2025-02-01"_s);
        QCOMPARE(fee(within).dayAhead(within.asOf), Maybe<Date>(last));
        QCOMPARE(int(fee(within).pressing), int(Pressing::Urgent));
        const Assessment after = riss(Date(2027, 5, 3), u"2025-02-01"_s);
        QCOMPARE(int(fee(after).pressing), int(Pressing::Unpaid));
    }

    void whatIsLostIsSaid()
    {
        // The fees of three years, US$135 each, were never paid; the last one's grace ended yesterday.
        const text::Summary late = text::summary(riss(Date(2027, 5, 3), u"2025-02-01"_s));
        QCOMPARE(
            late.lines.front(),
            u"CISSP “2025 annual fee” has been overdue since 1 February 2025; its grace period ended on 2 May 2025."_s);
        QCOMPARE(text::overdueSentence(riss(Date(2027, 5, 3), u"2025-02-01"_s)), u"Fees overdue and unpaid: US$405."_s);
        QCOMPARE(text::overdueSentence(riss(Date(2025, 5, 2), u"2025-02-01"_s)), QString());
        const Assessment over = riss(Date(2028, 11, 22), u"2025-02-01"_s); // both terms ended, nothing was renewed
        QCOMPARE(text::summary(over).headline, u"No renewal is recorded, so all 2 credentials count as lapsed."_s);
        QCOMPARE(text::overdueSentence(over), u"Fees overdue and unpaid: US$405."_s); // still owed
        for (const Todo &todo : todosOf(over)) QCOMPARE(int(todo.step), int(Todo::Step::Renew));
        const text::Summary one = text::summary(riss(Date(2028, 5, 10), u"2025-02-01"_s));
        QVERIFY2(one.headline.contains(u"1 credential lapsed"_s), qPrintable(one.headline));
    }

    // The certification runs until 2028-01-31: what is overdue is a fee, and the state says no more than that.
    void aFeeThatIsOverdueEndsNoCredential()
    {
        const Assessment late = riss(Date(2027, 5, 3), u"2025-02-01"_s);
        const auto cissp =
            std::ranges::find(late.credentials, SchemeId(u"org.isc2.cissp"_s), &CredentialAssessment::schemeId);
        QVERIFY(cissp != late.credentials.end());
        QCOMPARE(text::stateWord(stateOf(*cissp, late.asOf)), u"Fee overdue"_s);
        QCOMPARE(overdueFees(late).size(), std::size_t(3));
    }

    void theListAddsUpToWhatTheTermStillCosts()
    {
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        for (const Date asOf : {Date(2026, 11, 22), Date(2027, 9, 22), Date(2025, 10, 1)}) {
            const Assessment assessment = assess(m_schemes, *sample, {.asOf = asOf});
            QMap<QString, Decimal> sums;
            for (const Todo &todo : todosOf(assessment, {}, *sample, termFigures(*sample, assessment))) {
                if (todo.cost) sums[todo.currency] += *todo.cost;
                for (const Cost &cost : todo.ahead) sums[cost.currency] += cost.ahead;
            }
            for (const Cost &cost : assessment.cost) QCOMPARE(sums.value(cost.currency), cost.ahead);
        }
    }

    void aHeadlineIsShortOnAnyDay()
    {
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        for (Date asOf(2023, 1, 1); asOf < Date(2033, 1, 1); asOf = asOf.plusDays(17)) {
            const text::Summary said = text::summary(assess(m_schemes, *sample, {.asOf = asOf}));
            QVERIFY(!said.headline.isEmpty());
            QVERIFY2(said.lines.size() <= 3, qPrintable(asOf.toString()));
            QVERIFY2(!said.headline.contains(u"safe"_s), qPrintable(said.headline));
            QVERIFY2(said.headline.size() < 200, qPrintable(said.headline));
        }
    }

    void whatIsMetOrLiesAheadIsNotUrgent()
    {
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        const Assessment assessment = assess(m_schemes, *sample, {.asOf = Date(2027, 9, 22)});
        const auto all = todosOf(assessment);
        for (const CredentialAssessment &c : assessment.credentials) {
            for (const Finding &f : c.findings) {
                const Todo *todo = find(all, f.id);
                if (isUrgent(f, assessment.asOf)) QVERIFY2(todo, qPrintable(f.id)); // it is asked for
                if (isDone(f.verdict) || f.verdict == Verdict::Upcoming) QVERIFY(!isUrgent(f, assessment.asOf));
            }
        }
    }

    void theHeadlineLeads()
    {
        const Assessment bad = riss(Date(2027, 9, 22));
        auto all = todosOf(bad);
        QCOMPARE(leadingOf(all), &all.front());
        const Assessment good = riss(Date(2026, 5, 1));
        all = todosOf(good);
        all.insert(all.begin(), {.about = Todo::About::Confirmations, .pressing = Pressing::Waiting, .count = 2});
        const Todo *leading = leadingOf(all);
        QVERIFY(leading && leading->finding);
        QVERIFY(text::summary(good).headline.contains(leading->finding->name.en));
        QVERIFY(!leadingOf({}));
    }

    void onlyWhatIsOfficialIsTheIssuersPage()
    {
        const auto source = [](Standing standing, const QString &url) {
            Source s;
            s.standing = standing;
            s.url = url;
            return s;
        };
        Finding finding;
        finding.sources = {
            source(Standing::Law, u"https://laws.example/a"_s), source(Standing::Single, u"https://blog.example/b"_s),
            source(Standing::Official, u"http://issuer.example/c"_s),
            source(Standing::Official, u"file:///etc/passwd"_s), source(Standing::Official, u"https://"_s)};
        QCOMPARE(issuersPage(finding, {}), QString());
        finding.sources.push_back(source(Standing::Official, u"https://issuer.example/apply"_s));
        QCOMPARE(issuersPage(finding, {}), u"https://issuer.example/apply"_s);
    }

    void waitingThingsAreListed()
    {
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        const Assessment assessment = assess(m_schemes, *sample, {.asOf = Date(2026, 11, 22)});
        const auto all = todosOf(assessment, {}, *sample, termFigures(*sample, assessment));
        const auto asked = std::ranges::find(all, Todo::About::Confirmations, &Todo::about);
        QVERIFY(asked != all.end());
        QCOMPARE(asked->count, 2);
        QCOMPARE(asked->since, Maybe<Date>(Date(2026, 7, 1)));
        QVERIFY(std::ranges::find(all, Todo::About::WithoutEvidence, &Todo::about) != all.end());
        // A credential may ask for courses: they are planned until there is a plan, then recorded.
        QCOMPARE(int(find(all, u"online-2"_s)->step), int(Todo::Step::Schedule));
        const auto plans = plansAhead(*sample, assessment.asOf);
        const Assessment planned = assessWith(m_schemes, *sample, plans, assessment.asOf);
        const auto withPlans = todosOf(assessment, planned, *sample, termFigures(*sample, assessment));
        QCOMPARE(int(find(withPlans, u"online-2"_s)->step), int(Todo::Step::Enter));
    }

    // In the sample the course of year 1 is done, those of years 2 and 3 and the application are left, and the
    // practical course is met by an assumption. What is provisional is named and not counted as left.
    void whatIsLeftIsCountedByOneRule()
    {
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        const Assessment assessment = assess(m_schemes, *sample, {.asOf = Date(2026, 11, 22)});
        const auto riss =
            std::ranges::find(assessment.credentials, SchemeId(u"jp.ipa.riss"_s), &CredentialAssessment::schemeId);
        const QString said = text::sentence(*riss, assessment.asOf);
        QVERIFY2(said.contains(u"3 requirements left, 1 provisional."_s), qPrintable(said));
    }

    // On 2027-09-22 CISA lacks 120 - 87.25 = 32.75 credits, due 2027-12-31 (8 + 31 + 30 + 31 = 100 days), and CISSP
    // 120 - 73.5 = 46.5, due 31 days later.
    void creditsThatAreShortStandBeforeWhatWaits()
    {
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        const Date asOf(2027, 9, 22);
        const Assessment assessment = assess(m_schemes, *sample, {.asOf = asOf});
        const auto all = todosOf(assessment, {}, *sample, termFigures(*sample, assessment));
        const auto place = [&](auto condition) { return std::ranges::find_if(all, condition) - all.begin(); };
        const auto cisa = place(
            [](const Todo &t) { return t.finding && t.finding->id == u"total"_s && t.due == Date(2027, 12, 31); });
        QVERIFY(cisa < place([](const Todo &t) { return t.about == Todo::About::Confirmations; }));
        QVERIFY(cisa > place([](const Todo &t) { return t.pressing == Pressing::Unpaid; }));
        const QStringList lines = text::summary(assessment).lines;
        QCOMPARE(lines.back(), u"CISA: 32.75 credits to go in 100 days; CISSP: 46.5 credits to go in 131 days."_s);
    }

    // The conference brings a part of what is missing; the course ends after the day to begin it by.
    void aPlanSaysHowFarItReaches()
    {
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        const Assessment assessment = assess(m_schemes, *sample, {.asOf = Date(2026, 11, 22)});
        const auto plans = plansAhead(*sample, assessment.asOf);
        const Assessment planned = assessWith(m_schemes, *sample, plans, assessment.asOf);
        const auto all = todosOf(assessment, planned, *sample, termFigures(*sample, assessment));
        QCOMPARE(text::hint(*find(all, u"total"_s)), u"next plan 2027-03-12"_s);
        QCOMPARE(text::hint(*find(all, u"online-2"_s)), u"planned completion 2027-08-29"_s);
    }

    // Due 2027-02-01, grace to 2027-05-02, looked at on 2027-09-22: 27 days are left of February, then 31, 30, 31, 30,
    // 31 and 31, and 22 of September: 233 days since the day that stands beside it.
    void overdueDaysAreCountedFromTheDayShown()
    {
        const Assessment assessment = riss(Date(2027, 9, 22), u"2025-02-01"_s);
        const auto all = todosOf(assessment);
        const Todo *fee = find(all, u"fee-2027"_s);
        QVERIFY(fee);
        QCOMPARE(fee->due, Maybe<Date>(Date(2027, 2, 1)));
        QCOMPARE(assessment.asOf.since(*fee->dayAhead(assessment.asOf)), 233);
        // Of several, the credential counts from the one that was due first.
        const CredentialState state = stateOf(*assessment.credential(u"c-cissp"_s), assessment.asOf);
        QCOMPARE(state.missedOn(), Maybe<Date>(Date(2025, 2, 1)));
    }

    // The fee of 2025 was due on 1 February 2025. That leaves the verdict alone, and shows on the credential all the
    // same.
    void aMissedDutyIsSeenOnItsCredential()
    {
        const Assessment assessment = riss(Date(2026, 7, 3), u"2025-02-01"_s);
        const CredentialAssessment &cissp = *assessment.credential(u"c-cissp"_s);
        QCOMPARE(cissp.verdict, Verdict::Open);
        const CredentialState state = stateOf(cissp, assessment.asOf);
        QCOMPARE(state.verdict, Verdict::Missed);
        QVERIFY(!state.isUrgent && state.missed);
        QCOMPARE(state.missed->id, u"fee-2025"_s);
        QCOMPARE(state.missedOn(), Maybe<Date>(Date(2025, 2, 1)));
        QCOMPARE(text::stateWord(state), u"Fee overdue"_s);
        QVERIFY2(text::sentence(cissp, assessment.asOf).startsWith(u"Overdue: “2025 annual fee”"_s),
                 qPrintable(text::sentence(cissp, assessment.asOf)));
        // The other one has a course that can still be met in time.
        const CredentialState other = stateOf(*assessment.credential(u"c-riss"_s), assessment.asOf);
        QCOMPARE(other.verdict, Verdict::Open);
        QVERIFY(other.isUrgent && !other.missed);
        QCOMPARE(inOrder(assessment, {}).front(), &cissp);
    }

    void aPassedPlanOfACourseIsToldWithTheCourse()
    {
        // The course of year 2 was planned for 2027-08-29 and is due on 2027-09-30.
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        const Date asOf(2027, 9, 22);
        const Assessment assessment = assess(m_schemes, *sample, {.asOf = asOf});
        const TermFigures figures = termFigures(*sample, assessment);
        const auto isIt = [](const Todo &t) { return t.about == Todo::About::PassedPlan && t.plan == u"n-online-22"; };
        QCOMPARE(std::ranges::count_if(todosOf(assessment, {}, *sample, figures), isIt), 1);
        const auto passed = assessWith(m_schemes, *sample, plansPassed(*sample, asOf), asOf);
        const auto all = todosOf(assessment, {}, *sample, figures, passed);
        QCOMPARE(std::ranges::count_if(all, isIt), 0);
        const Todo *course = find(all, u"online-2"_s);
        QVERIFY(course && course->isPlanPassed);
        QCOMPARE(course->plan, u"n-online-22"_s);
        QCOMPARE(int(course->step), int(Todo::Step::Enter));
        QCOMPARE(text::hint(*course), u"planned completion 2027-08-29, not recorded"_s);
        QCOMPARE(text::verb(*course), u"Record course"_s);
        QCOMPARE(text::secondVerb(*course), u"Reschedule"_s);
    }

    void whatHasLapsedSaysWhatFollows()
    {
        const Assessment over = riss(Date(2028, 11, 22));
        const auto all = todosOf(over);
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all.front().wayBack);
        QCOMPARE(all.front().wayBack->id, u"apply"_s); // its pack says what a new registration takes
        QCOMPARE(text::what(all.front(), {}), u"RISS, term ended 2028-09-30"_s);
        QVERIFY(!text::secondVerb(all.front()).isEmpty());
        QVERIFY(text::secondVerb(todosOf(riss(Date(2026, 5, 1))).front()).isEmpty());
    }

    void credentialsStandAsTheHolderPutThem()
    {
        const auto ids = [](const std::vector<const CredentialAssessment *> &all) {
            QStringList said;
            for (const auto *c : all) said += c->credential.text();
            return said;
        };
        // At first by what presses: the course has eight days, nothing of the other is late.
        const Assessment assessment = riss(Date(2026, 9, 22), u"2026-09-01"_s);
        QCOMPARE(ids(inOrder(assessment, {})), (QStringList{u"c-riss"_s, u"c-cissp"_s}));
        QCOMPARE(ids(inOrder(assessment, {u"c-cissp"_s, u"c-gone"_s})), (QStringList{u"c-cissp"_s, u"c-riss"_s}));
    }
};

KOSHIN_TEST(TestTodos)
#include "tst_todos.moc"
