// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overviewpage.h"
#include "pages/requirementspage.h"
#include "parts/findingmodel.h"
#include "parts/proofpanel.h"
#include "rules/engine/termfigures.h"
#include "rules/figures/termtally.h"
#include "rules/foresight/proposal.h"
#include "rules/foresight/scenario.h"
#include "rules/pack/schemereader.h"
#include "scenario/costlist.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "support/samplewindow.h"
#include "text/language.h"
#include "toolkit/figurelink.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

/// Takes the address in place of a browser.
class Addresses : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

/// A session on a ledger of its own, seen from 2026-11-22: a registration from 2025-10-01, so that
/// year 1 ended on 2026-09-30 and year 2 ends on 2027-09-30.
struct Opened
{
    test::TemporaryLedger ledger;
    std::unique_ptr<Session> session;

    Opened()
    {
        session = std::make_unique<Session>(ledger.another(), readCatalogue({}).schemes, ledger.clock());
        session->load();
        Credential riss;
        riss.id = CredentialId(u"c"_s);
        riss.scheme = SchemeId(u"jp.ipa.riss"_s);
        riss.startsOn = Date(2025, 10, 1);
        put({riss, course(u"t1"_s, {2026, 7, 14}, Payer::Employer)});
    }
    void put(std::vector<Record> records) const
    {
        if (!session->perform(test::adding(std::move(records)))) qFatal("not accepted");
    }
    static Training course(const QString &id, Date on, Maybe<Payer> payer)
    {
        Training t = test::sampleTraining(id);
        t.recordedAt = Timestamp::parse(u"2026-07-20T09:00:00Z");
        t.completedOn = on;
        t.fee = Fee{Decimal(20'000), u"JPY"_s, payer};
        return t;
    }
    static Plan planned(const QString &id, Date on)
    {
        Training t = course({}, on, Payer::Self);
        t.title = u"講習の計画 "_s + id;
        t.recordedAt.reset();
        return {PlanId(id), t, {}};
    }
};

QString labelled(const QWidget &within, const QString &name)
{
    const auto *label = within.findChild<QLabel *>(name);
    return label ? label->text() : QString();
}

const Finding &finding(const Assessment &a, const QString &id)
{
    return *a.credential(u"c"_s)->finding(id);
}

QString idOfYear(const Assessment &a, Date due)
{
    for (const Finding &f : a.credentials.front().findings) {
        if (f.due == due && f.requirement->kind == RequirementKind::Count) return f.id;
    }
    return {};
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::Japanese);
    }

    // A plan within year 2 closes it in the scenario alone; left out, or once its day has passed, it
    // closes nothing.
    void plansCountInTheScenarioOnly()
    {
        const Opened opened;
        Session &session = *opened.session;
        opened.put({Opened::planned(u"p1"_s, {2027, 5, 10}), Opened::planned(u"old"_s, {2026, 10, 15})});
        const QString year2 = idOfYear(session.assessment(), {2027, 9, 30});
        QVERIFY(!year2.isEmpty());
        QCOMPARE(plansAhead(session.ledger(), session.asOf()), std::vector<QString>{u"p1"_s});
        QCOMPARE(finding(session.assessment(), year2).verdict, Verdict::Open);
        const Assessment with = assessWith(session.schemes(), session.ledger(), {u"p1"_s}, session.asOf());
        QCOMPARE(finding(with, year2).verdict, Verdict::Met);
        const Assessment without = assessWith(session.schemes(), session.ledger(), {}, session.asOf());
        QCOMPARE(finding(without, year2).verdict, Verdict::Open);
        QCOMPARE(tallyForRenewal(without).met + 1, tallyForRenewal(with).met);
        const PlanTotals totals = totalsOf(session.ledger(), {u"p1"_s});
        QCOMPARE(totals.minutes, 360);
        QCOMPARE(totals.cost.front().ahead, Decimal(20'000));
    }

    void bothVerdictsStandSideBySide()
    {
        const Opened opened;
        opened.put({Opened::planned(u"p1"_s, {2027, 5, 10})});
        const QString before = opened.session->snapshot()->plans.find(u"p1"_s)->id.text();
        RequirementsPage page(*opened.session, nullptr);
        page.resize(1100, 800);
        page.show();
        auto *tree = page.findChild<RecordView *>(u"requirements"_s);
        const QString year2 = idOfYear(opened.session->assessment(), {2027, 9, 30});
        QVERIFY(tree->isColumnHidden(FindingModel::Then));
        page.setView(RequirementsPage::View::WithPlans);
        QVERIFY(!tree->isColumnHidden(FindingModel::Then));
        QVERIFY(tree->selectId(year2));
        QCOMPARE(tree->currentIndex().siblingAtColumn(FindingModel::Then).data().toString(), u"未了 → 充足"_s);
        QVERIFY(page.findChild<QWidget *>(u"scenarioBar"_s)->isVisible());
        // What is done less often is one key away: the button is reached like any other.
        auto *more = page.findChild<QAbstractButton *>(u"more-p1"_s);
        QVERIFY(more && (more->focusPolicy() & Qt::TabFocus) != 0);
        QTest::keyClick(more, Qt::Key_Space);
        auto *menu = more->findChild<QMenu *>(u"planMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 3);
        menu->close();
        auto *box = page.findChild<QCheckBox *>(u"counts-p1"_s);
        QVERIFY(box && box->isChecked());
        box->click();
        QTRY_COMPARE(tree->currentIndex().siblingAtColumn(FindingModel::Then).data().toString(), u"未了"_s);
        QVERIFY(opened.session->ledger().plans.find(before)); // the ledger is as it was
        page.setView(RequirementsPage::View::Recorded);
        QVERIFY(!page.findChild<QWidget *>(u"scenarioBar"_s)->isVisible());
    }

    // From a status on the overview: one click to the requirement with its clause, one to the record.
    void twoClicksFromStatusToRecordAndClause()
    {
        const Opened opened;
        RequirementsPage page(*opened.session, nullptr);
        page.show();
        const QString year1 = idOfYear(opened.session->assessment(), {2026, 9, 30});
        page.showRequirement(u"c"_s, year1); // what the first click asks for
        Addresses browser;
        QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
        const auto addresses = page.findChildren<FigureLink *>(u"address"_s);
        QVERIFY(!addresses.isEmpty());
        addresses.front()->click();
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(addresses.front()->text())});
        QSignalSpy asked(&page, &Page::recordRequested);
        const auto buttons = page.findChild<ProofPanel *>()->findChildren<QAbstractButton *>();
        const auto open = std::ranges::find_if(buttons, [](auto *b) { return b->text() == u"開く"; });
        QVERIFY(open != buttons.end());
        (*open)->click();
        QCOMPARE(asked.front().front().toString(), u"t1"_s);
    }

    // 20,000 yen paid by the employer for year 1. Ahead at the usual fees: years 2 and 3 at 20,000
    // each, and the practical course at 80,000.
    void everySumLeadsToItsItems()
    {
        const Opened opened;
        OverviewPage page(*opened.session, nullptr);
        page.resize(1000, 800);
        page.show();
        const auto links = page.findChild<QWidget *>(u"cost"_s)->findChildren<FigureLink *>();
        QStringList sums;
        for (const FigureLink *link : links) sums += link->text();
        QCOMPARE(sums, (QStringList{u"20,000円"_s, u"20,000円"_s, u"120,000円"_s}));
        QTest::keyClick(links[1], Qt::Key_Space);
        auto *list = page.findChild<CostList *>();
        QVERIFY(list);
        auto *view = list->findChild<RecordView *>(u"costs"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QSignalSpy asked(&page, &Page::recordRequested);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.front().front().toString(), u"t1"_s);
    }

    void countsLeadToTheirRecords()
    {
        const Opened opened;
        Engagement engagement;
        engagement.id = EngagementId(u"e1"_s);
        engagement.title = u"診断"_s;
        engagement.from = Date(2026, 4, 1);
        engagement.certification = Certification{CertificationState::Asked, Date(2026, 9, 10), {}};
        opened.put({engagement});
        const TermFigures figures = termFigures(opened.session->ledger(), opened.session->assessment());
        QCOMPARE(figures.withoutEvidence, (std::vector<QString>{u"t1"_s, u"e1"_s}));
        QCOMPARE(figures.askedFirst, Maybe<Date>(Date(2026, 9, 10)));
        OverviewPage page(*opened.session, nullptr);
        page.show();
        QSignalSpy asked(&page, &Page::recordsRequested);
        const auto links = page.findChild<QWidget *>(u"evidence"_s)->findChildren<FigureLink *>();
        for (FigureLink *link : links) link->click();
        QCOMPARE(asked.size(), 3); // no file is kept: that figure leads nowhere
        QCOMPARE(asked[0].front().toStringList(), (QStringList{u"t1"_s, u"e1"_s}));
        QCOMPARE(asked[1].front().toStringList(), QStringList{u"e1"_s});
        QCOMPARE(asked[2].front().toStringList(), QStringList{u"t1"_s}); // an audit asks for its certificate
    }

    // Two steps back from the due day are margins of our own: said once.
    void aNoteOfSeveralStepsIsSaidOnce()
    {
        const test::SampleWindow sample;
        sample.show(u"requirements"_s);
        auto *page = qobject_cast<RequirementsPage *>(sample.window->currentPage());
        QVERIFY(page);
        page->showRequirement(u"c-riss"_s, u"practical"_s);
        test::SampleWindow::settle();
        int said = 0;
        for (const QLabel *label : page->findChild<ProofPanel *>()->findChildren<QLabel *>())
            said += label->text() == u"公式の日数ではなく、本ソフトの目安です。"_s ? 1 : 0;
        QCOMPARE(said, 1);
    }

    // The page begins with what its headline names; a plan for one credential is claimed for two more.
    void aPlanIsClaimedForMoreInOneStep()
    {
        const test::SampleWindow sample;
        sample.show(u"requirements"_s);
        auto *page = qobject_cast<RequirementsPage *>(sample.window->currentPage());
        QVERIFY(page);
        QCOMPARE(page->findChild<RecordView *>(u"requirements"_s)->currentId(), u"fee-2027"_s);
        page->setView(RequirementsPage::View::LeastCost);
        const auto button = [page] { return page->findChild<QAbstractButton *>(u"widen-n-online-22"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(button(), 20'000);
        Session &session = *sample.window->session();
        const auto claimed = [&session] {
            return std::get<Training>(session.ledger().plans.find(u"n-online-22"_s)->intended).offers.size();
        };
        QCOMPARE(claimed(), std::size_t(1));
        button()->click();
        QTRY_COMPARE(claimed(), std::size_t(3));
        QVERIFY(session.undo());
        QCOMPARE(claimed(), std::size_t(1));
    }

    // What is left: two online courses at 20,000 and one practical course at 80,000.
    void theProposalIsTakenInOneStep()
    {
        const Opened opened;
        Session &session = *opened.session;
        RequirementsPage page(session, nullptr);
        page.resize(1100, 800);
        page.show();
        page.setView(RequirementsPage::View::LeastCost);
        const auto *steps = page.findChild<RecordView *>(u"steps"_s);
        QTRY_VERIFY_WITH_TIMEOUT(steps->isVisible(), 20'000);
        const QString promise = labelled(page, u"headline"_s);
        QVERIFY2(promise.contains(u"120,000円"_s) && promise.contains(u"すべて"_s), qPrintable(promise));
        const auto *rows = steps->model();
        const int last = rows->rowCount() - 1;
        QCOMPARE(rows->index(last, 0).data().toString(), u"合計"_s);
        QCOMPARE(rows->index(last, 4).data().toString(), u"120,000円"_s);
        QVERIFY(!page.findChild<QComboBox *>(u"credentialChoice"_s)->isVisible());
        page.findChild<QAbstractButton *>(u"take"_s)->click();
        QCOMPARE(session.ledger().plans.size(), std::size_t(3));
        QCOMPARE(page.view(), RequirementsPage::View::WithPlans);
        const auto planned = plansAhead(session.ledger(), session.asOf());
        const Assessment then = assessWith(session.schemes(), session.ledger(), planned, session.asOf());
        QCOMPARE(tallyForRenewal(then).left, 1); // the application
        QVERIFY(session.undo());
        QVERIFY(session.ledger().plans.empty());
    }

    // A ledger that changed meanwhile: the answer shown is of the new one.
    void anOutdatedAnswerIsDropped()
    {
        const Opened opened;
        RequirementsPage page(*opened.session, nullptr);
        page.show();
        page.setView(RequirementsPage::View::LeastCost);
        opened.put({Opened::course(u"t2"_s, {2026, 10, 20}, Payer::Self)}); // year 2 is done
        QTRY_VERIFY_WITH_TIMEOUT(labelled(page, u"headline"_s).contains(u"100,000円"_s), 20'000);
    }

    void theWorkCanBeStopped()
    {
        const Opened opened;
        ProposalOptions options;
        options.asOf = opened.session->asOf();
        int looks = 0;
        const Proposal stopped = propose(opened.session->schemes(), opened.session->ledger(), options,
                                         [&looks](int, int) { return ++looks < 2; });
        QVERIFY(stopped.isStopped);
        QVERIFY(stopped.steps.empty());
        RequirementsPage page(*opened.session, nullptr);
        page.show();
        page.setView(RequirementsPage::View::LeastCost);
        page.findChild<QAbstractButton *>(u"stop"_s)->click();
        const QString said = labelled(page, u"headline"_s);
        QVERIFY(!said.isEmpty());
        QTest::qWait(50);
        QCOMPARE(labelled(page, u"headline"_s), said);
        QVERIFY(!page.findChild<RecordView *>(u"steps"_s)->isVisible());
    }
};

KOSHIN_TEST(TestScenario)
#include "tst_scenario.moc"
