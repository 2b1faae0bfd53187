// SPDX-License-Identifier: GPL-3.0-or-later
// What one page says of the sample, no other denies.
#include "forms/formdialog.h"
#include "forms/recorddialog.h"
#include "operations/records.h"
#include "pages/requirementspage.h"
#include "parts/proofpanel.h"
#include "support/program.h"
#include "support/samplewindow.h"
#include "text/language.h"
#include "toolkit/mark.h"
#include "toolkit/messagebar.h"
#include "toolkit/recordview.h"
#include "toolkit/roles.h"
#include "toolkit/statusmark.h"
#include "toolkit/theme.h"
#include "toolkit/widgets.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) texts += label->text();
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) texts += button->text();
    return texts;
}

QString labelled(const QWidget &widget, const QString &name)
{
    const auto *label = widget.findChild<QLabel *>(name);
    return label ? label->text() : QString();
}

/// The row of a view that shows this text in any column, below its headings as well.
QModelIndex rowWith(const QAbstractItemModel &model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        if (first.data().toString().contains(text) || first.siblingAtColumn(1).data().toString().contains(text))
            return first;
        if (const QModelIndex below = rowWith(model, text, first); below.isValid()) return below;
    }
    return {};
}

QStringList cellsOf(const QModelIndex &row, int role)
{
    QStringList cells;
    for (int column = 0; column < row.model()->columnCount(row.parent()); ++column)
        cells += row.siblingAtColumn(column).data(role).toString();
    return cells;
}

} // namespace

class TestOneTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useLanguage(Language::English);
        theme::apply(*qApp, theme::Look::Light);
        m_sample = std::make_unique<test::SampleWindow>();
    }
    void cleanupTestCase()
    {
        m_sample.reset();
        useLanguage(Language::Japanese);
    }

    // The due day is the issuer's; only the first day that counts and the grace are assumed.
    void aFeeHasOneBasis()
    {
        RequirementsPage *page = requirements(u"c-cissp"_s, u"fee-2027"_s);
        const QStringList texts = textsOf(*page->findChild<ProofPanel *>());
        const QString said = u"Basis: Official, except first day that counts and grace period (working assumption)"_s;
        QVERIFY2(texts.contains(said), qPrintable(texts.join(u'\n')));
        const QString below = labelled(*page, u"below"_s);
        QVERIFY2(!below.contains(u"basis"_s, Qt::CaseInsensitive), qPrintable(below)); // said where the rules stand
        page->setView(RequirementsPage::View::Rules);
        const QStringList rules = textsOf(*page);
        QVERIFY2(!rules.filter(u"Basis: official; parts of it: single source, working assumption."_s).isEmpty(),
                 qPrintable(rules.join(u'\n')));
    }

    // What an earlier year's fee counts for is no surprise under this year's.
    void paymentsOfOtherYearsAreNotTold()
    {
        RequirementsPage *page = requirements(u"c-cissp"_s, u"fee-2027"_s);
        const QStringList texts = textsOf(*page->findChild<ProofPanel *>());
        QVERIFY2(texts.filter(u"Not counted"_s).isEmpty(), qPrintable(texts.join(u'\n')));
    }

    void aFeeIsNoRequirementForRenewal()
    {
        RequirementsPage *page = requirements(u"c-cissp"_s, u"fee-2027"_s);
        const QString headline = labelled(*page, u"headline"_s);
        QVERIFY2(headline.contains(u"2 requirements and 1 fee left."_s), qPrintable(headline));
    }

    // 24.5 credits are short, and a free claim brings 6 of them and closes CISA. The ten of the course of
    // 2028-02-18 come after the term, and are in no sum.
    void theLowestCostCountsWhatIsFree()
    {
        RequirementsPage *page = requirements(u"c-cissp"_s, u"fee-2027"_s);
        page->setView(RequirementsPage::View::LeastCost);
        auto *steps = page->findChild<RecordView *>(u"steps"_s);
        QTRY_VERIFY_WITH_TIMEOUT(steps->isVisible(), 30'000);
        QCOMPARE(labelled(*page, u"headline"_s),
                 u"CISSP “3-year CPE total” stays 18.5 credits short; ¥158,000 and 38 h meet the rest."_s);
        const QString late = labelled(*page, u"late-n-practical"_s);
        QVERIFY2(late.contains(u"18 February 2028"_s) && late.contains(u"31 January 2028"_s), qPrintable(late));
        QVERIFY2(late.contains(u"10 credits"_s) && late.contains(u"single source"_s), qPrintable(late));

        const QAbstractItemModel &rows = *steps->model();
        QCOMPARE(rows.rowCount(), 4 + 1);
        QCOMPARE(page->findChild<QAbstractButton *>(u"take"_s)->text(), u"Add 1 plan and 1 claim"_s);
        Session &session = *m_sample->window->session();
        const auto claims = [&session](const QString &plan) {
            return std::get<Training>(session.ledger().plans.find(plan)->intended).offers.size();
        };
        const auto before = session.ledger().plans.size();
        page->findChild<QAbstractButton *>(u"take"_s)->click();
        QTRY_COMPARE(session.ledger().plans.size(), before + 1);
        QCOMPARE(claims(u"n-online-22"_s), std::size_t(3));
        QVERIFY(session.undo());
        QCOMPARE(session.ledger().plans.size(), before);
        QCOMPARE(claims(u"n-online-22"_s), std::size_t(1));
        page->setView(RequirementsPage::View::Recorded);
    }

    void aGraceThatIsOverIsOver()
    {
        m_sample->window->session()->setAsOf(Date(2027, 9, 22));
        m_sample->show(u"overview"_s);
        const auto *todos = m_sample->window->currentPage()->findChild<RecordView *>(u"todos"_s);
        const QModelIndex fee = rowWith(*todos->model(), u"2027 annual fee"_s);
        QVERIFY(fee.isValid());
        const QString hint = cellsOf(fee, SecondLineRole).join(u' ');
        QVERIFY2(hint.contains(u"grace period ended 2027-05-02"_s), qPrintable(hint));
        QVERIFY(cellsOf(fee, Qt::DisplayRole).contains(u"Consequences"_s));
        RequirementsPage *page = requirements(u"c-cissp"_s, u"fee-2027"_s);
        const QStringList texts = textsOf(*page->findChild<ProofPanel *>());
        QVERIFY2(!texts.filter(u"grace period ended 2027-05-02"_s).isEmpty(), qPrintable(texts.join(u'\n')));
        QVERIFY2(texts.contains(u"If missed"_s), qPrintable(texts.join(u'\n')));
        m_sample->window->session()->setAsOf({});
    }

    // Another engagement makes an assumption no surer; a course does.
    void whatIsOnlyAssumedLeadsToACourse()
    {
        RequirementsPage *page = requirements(u"c-riss"_s, u"deemed-practical"_s);
        auto *panel = page->findChild<ProofPanel *>();
        QVERIFY(!panel->findChild<Button *>(u"planCourse"_s)); // one is planned already
        const auto *plan = panel->findChild<Button *>(u"openPlan"_s);
        QVERIFY(plan);
        QCOMPARE(plan->text(), u"Open the plan"_s);
        const QStringList texts = textsOf(*panel);
        QVERIFY2(texts.contains(u"“Practical course B” is planned for 18 February 2028."_s),
                 qPrintable(texts.join(u'\n')));
        QVERIFY(
            m_sample->window->session()->perform(removing(m_sample->window->session()->ledger(), {u"n-practical"_s})));
        requirements(u"c-riss"_s, u"deemed-practical"_s);
        QVERIFY(panel->findChild<Button *>(u"planCourse"_s));
        QVERIFY(m_sample->window->session()->undo());
        requirements(u"c-riss"_s, u"deemed-practical"_s);
        const QString below = labelled(*page, u"below"_s);
        QVERIFY2(below.contains(u"apply by 2028-08-01"_s), qPrintable(below));
        QVERIFY(!labelled(*page, u"headline"_s).contains(u"Apply by"_s));
    }

    void evidenceBeginsWithWhatLacksIt()
    {
        m_sample->show(u"evidence"_s);
        const QString headline = labelled(*m_sample->window->currentPage(), u"headline"_s);
        QVERIFY2(headline.startsWith(u"10 records have no evidence"_s), qPrintable(headline));
    }

    // A fee says who paid it, as a course does; one that does not is asked about.
    void whoPaidAFeeIsTold()
    {
        m_sample->show(u"overview"_s);
        const QStringList texts = textsOf(*m_sample->window->currentPage()->findChild<QWidget *>(u"cost"_s));
        QVERIFY2(texts.contains(u"Paid by yourself"_s), qPrintable(texts.join(u'\n')));
        QVERIFY(!texts.contains(u"Payer not recorded"_s));
    }

    // A fee that was never paid stays in sight: 135 on the one day, 135 and 85 once all terms are over.
    void whatIsOwedNeverVanishes()
    {
        const auto onDay = [this](Date day) {
            m_sample->window->session()->setAsOf(day);
            m_sample->show(u"overview"_s);
            test::SampleWindow::settle();
            return textsOf(*m_sample->window->currentPage()->findChild<QWidget *>(u"cost"_s));
        };
        const QStringList late = onDay(Date(2027, 9, 22));
        QVERIFY2(late.contains(u"Overdue"_s) && late.contains(u"US$135"_s), qPrintable(late.join(u'\n')));
        const QString headline = labelled(*m_sample->window->currentPage(), u"headline"_s);
        QCOMPARE(headline, u"CISSP “2027 annual fee”: 233 days overdue; RISS “Year 2 online course”: 8 days left."_s);
        const QStringList over = onDay(Date(2028, 11, 22));
        QVERIFY2(over.contains(u"US$220"_s), qPrintable(over.join(u'\n')));
        QVERIFY2(over.contains(u"Cost, most recent terms of all credentials"_s), qPrintable(over.join(u'\n')));
        m_sample->window->session()->setAsOf({});
    }

    void aStateHasOneMarkAndAMarkOneMeaning()
    {
        m_sample->show(u"reminders"_s);
        const auto *rows = m_sample->window->currentPage()->findChild<RecordView *>(u"reminders"_s);
        const QModelIndex waiting = rowWith(*rows->model(), u"Confirmation request"_s);
        QVERIFY(waiting.isValid());
        QVERIFY(cellsOf(waiting, VerdictRole).contains(QString::number(StatusMark::waiting().number())));
        const auto drawn = [](StatusMark mark) {
            QImage image(16, 16, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paint::mark(painter, image.rect(), mark, Qt::black);
            return image;
        };
        QVERIFY(drawn(StatusMark::plan()) != drawn(Verdict::Undecided));
    }

    // Four requirements are listed below; the application is what is being recorded.
    void aRenewalCountsWhatItLists()
    {
        QString remarks;
        m_sample->inDialogs([&] {
            (void)forms::renew(u"c-riss"_s, *m_sample->window->session(), m_sample->window.get());
        }, [&](QDialog &dialog) { remarks = labelled(dialog, u"outlook"_s); });
        QVERIFY2(remarks.contains(u"Without the application itself: 1 of 4 met · 1 provisional · 2 left."_s),
                 qPrintable(remarks));
    }

    // What the overview names first, the reminders and their bar name first.
    void theFirstThingIsTheSameEverywhere()
    {
        m_sample->show(u"overview"_s);
        const auto *todos = m_sample->window->currentPage()->findChild<RecordView *>(u"todos"_s);
        const QString first = todos->model()->index(0, 1).data().toString();
        QCOMPARE(first, u"2027 annual fee"_s);
        m_sample->show(u"reminders"_s);
        const QString headline = labelled(*m_sample->window->currentPage(), u"headline"_s);
        QVERIFY2(headline.contains(u"First: CISSP “2027 annual fee”"_s), qPrintable(headline));
        const auto *rows = m_sample->window->currentPage()->findChild<RecordView *>(u"reminders"_s);
        QCOMPARE(rows->model()->index(0, 0, rows->model()->index(0, 0)).data().toString(), first);
    }

    // What is to be paid is one sum: on the page with plans 138,000 yen are planned, and 20,000 are not.
    void thePlansHaveOneSum()
    {
        m_sample->show(u"overview"_s);
        const QStringList texts = textsOf(*m_sample->window->currentPage()->findChild<QWidget *>(u"cost"_s));
        QVERIFY2(texts.contains(u"¥158,000 + US$220"_s), qPrintable(texts.join(u'\n')));
        RequirementsPage *page = requirements(u"c-cissp"_s, u"total"_s);
        page->setView(RequirementsPage::View::WithPlans);
        test::SampleWindow::settle();
        const QString totals = labelled(*page, u"totals"_s);
        QVERIFY2(totals.contains(u"¥138,000"_s) && totals.contains(u"¥20,000 + US$220"_s), qPrintable(totals));
        page->setView(RequirementsPage::View::Recorded);
    }

    // A grace that the program assumes is called so wherever it is shown.
    void anAssumedGraceSaysSo()
    {
        m_sample->show(u"overview"_s);
        const auto *todos = m_sample->window->currentPage()->findChild<RecordView *>(u"todos"_s);
        const QString hint = cellsOf(rowWith(*todos->model(), u"2027 annual fee"_s), SecondLineRole).join(u' ');
        QVERIFY2(hint.contains(u"assumed grace until 2027-05-02"_s), qPrintable(hint));
    }

    // What no known course closes leads on to a plan.
    void aGapLeadsToAPlan()
    {
        RequirementsPage *page = requirements(u"c-cissp"_s, u"total"_s);
        page->setView(RequirementsPage::View::LeastCost);
        auto *steps = page->findChild<RecordView *>(u"steps"_s);
        QTRY_VERIFY_WITH_TIMEOUT(steps->isVisible(), 30'000);
        auto *plan = page->findChild<Button *>(u"planGap"_s);
        QVERIFY(plan);
        QString heading;
        m_sample->inDialogs([&] {
            plan->click();
            test::SampleWindow::settle();
        }, [&](QDialog &dialog) { heading = dialog.windowTitle(); });
        QVERIFY2(heading.contains(u"plan"_s, Qt::CaseInsensitive), qPrintable(heading));
        page->setView(RequirementsPage::View::Recorded);
    }

    // In a low window as well every page can be chosen without scrolling.
    void theSettingsAreInSight()
    {
        m_sample->window->resize(640, 400);
        m_sample->show(u"overview"_s);
        m_sample->window->resize(640, 400); // once it is narrow it can become narrower
        test::SampleWindow::settle();
        const auto *side = m_sample->window->findChild<QListWidget *>(u"sidebar"_s);
        QCOMPARE(side->verticalScrollBar()->maximum(), 0);
        m_sample->window->resize(1280, 800);
        test::SampleWindow::settle();
    }

    void theFiguresOfAProfileAreSeen()
    {
        m_sample->show(u"analysis"_s);
        auto *tabs = m_sample->window->currentPage()->findChild<QTabWidget *>(u"tabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        test::SampleWindow::settle();
        for (const auto *view : tabs->currentWidget()->findChildren<RecordView *>()) {
            if (view->isVisible()) QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        }
    }

private:
    RequirementsPage *requirements(const QString &credential, const QString &requirement)
    {
        m_sample->show(u"requirements"_s);
        auto *page = qobject_cast<RequirementsPage *>(m_sample->window->currentPage());
        page->setView(RequirementsPage::View::Recorded);
        page->showRequirement(credential, requirement);
        test::SampleWindow::settle();
        return page;
    }

    std::unique_ptr<test::SampleWindow> m_sample;
};

KOSHIN_TEST(TestOneTruth)
#include "tst_onetruth.moc"
