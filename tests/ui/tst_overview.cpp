// SPDX-License-Identifier: GPL-3.0-or-later
// The overview: all of it at a glance, one next step, and one truth about what is urgent.
#include "pages/overviewpage.h"
#include "pages/requirementspage.h"
#include "parts/findingmodel.h"
#include "parts/proofpanel.h"
#include "parts/todomodel.h"
#include "reminding/remindermodel.h"
#include "rules/figures/timelineitems.h"
#include "rules/figures/todos.h"
#include "support/program.h"
#include "support/samplewindow.h"
#include "text/language.h"
#include "text/timelinetext.h"
#include "text/todotext.h"
#include "toolkit/messagebar.h"
#include "toolkit/recordview.h"
#include "toolkit/roles.h"
#include "toolkit/rowdelegate.h"
#include "toolkit/statusmark.h"
#include "toolkit/theme.h"

#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

const Date badDay(2027, 9, 22); ///< a course of the sample is due in eight days, and was to be begun 82 days ago

/// Takes the address in place of a browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

void settleEvents()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ja") << Language::Japanese;
        QTest::newRow("en") << Language::English;
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Look::Light); }

    void allOfItIsSeen_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("isBad");
        QTest::newRow("ja, a good day") << Language::Japanese << false;
        QTest::newRow("en, a good day") << Language::English << false;
        QTest::newRow("ja, a bad day") << Language::Japanese << true;
        QTest::newRow("en, a bad day") << Language::English << true;
    }
    void allOfItIsSeen()
    {
        QFETCH(Language, language);
        QFETCH(bool, isBad);
        useLanguage(language);
        const test::SampleWindow sample;
        if (isBad) sample.window->session()->setAsOf(badDay);
        sample.show(u"overview"_s);
        settleEvents();
        const Page *page = sample.window->currentPage();
        const auto *area = page->findChild<QScrollArea *>();
        if (const QString keep = qEnvironmentVariable("KOSHIN_KEEP"); !keep.isEmpty())
            test::SampleWindow::picture(*sample.window)
                .save(keep + u"/overview-%1-%2.png"_s.arg(codeName(language), isBad ? u"bad"_s : u"good"_s));
        QVERIFY2(area->verticalScrollBar()->maximum() == 0,
                 qPrintable(u"%1 pixels too high"_s.arg(area->verticalScrollBar()->maximum())));
        for (const QString &name : {u"cost"_s, u"practice"_s, u"evidence"_s}) {
            const auto *card = page->findChild<Card *>(name);
            const QRect place(card->mapTo(area->viewport(), QPoint()), card->size());
            QVERIFY2(area->viewport()->rect().contains(place), qPrintable(name));
        }
    }

    // Columns without anything in them are left out, and a row does not say again what stands above.
    void nothingIsEmptyOrSaidTwice_data() { languages(); }
    void nothingIsEmptyOrSaidTwice()
    {
        QFETCH(Language, language);
        useLanguage(language);
        const test::SampleWindow sample;
        for (const Date day : {badDay, Date(2028, 11, 22), Date(2030, 6, 1)}) {
            sample.window->session()->setAsOf(day);
            sample.show(u"overview"_s);
            settleEvents();
            const Page *page = sample.window->currentPage();
            const auto *view = page->findChild<RecordView *>(u"todos"_s);
            const QAbstractItemModel &rows = *view->model();
            QVERIFY(rows.rowCount() > 0);
            QString above = page->findChild<QLabel *>(u"headline"_s)->text();
            for (const QString &line : text::summary(sample.window->session()->assessment()).lines) above += line;
            for (int column = 0; column < TodoModel::Action; ++column) {
                QString all;
                for (int row = 0; row < rows.rowCount(); ++row) all += rows.index(row, column).data().toString();
                if (all.isEmpty()) QVERIFY(view->isColumnHidden(column)); // others may yield for want of room
            }
            for (int row = 0; row < rows.rowCount(); ++row) {
                const QString what = rows.index(row, TodoModel::What).data().toString();
                QVERIFY2(what.size() < 40 || !above.contains(what), qPrintable(what));
                QVERIFY2(!what.endsWith(u'.') && !what.endsWith(u'。'), qPrintable(what)); // a name, no sentence
            }
        }
    }

    // The number beside the page's name is that of the rows behind it.
    void theBadgeCountsTheRows_data() { languages(); }
    void theBadgeCountsTheRows()
    {
        QFETCH(Language, language);
        useLanguage(language);
        const test::SampleWindow sample;
        for (const Date day : {Date(2026, 11, 22), badDay, Date(2028, 11, 22)}) {
            sample.window->session()->setAsOf(day);
            sample.show(u"overview"_s);
            settleEvents();
            auto *model = sample.window->currentPage()->findChild<TodoModel *>();
            model->showAll();
            QCOMPARE(OverviewPage::countOf(*sample.window->session()), model->rowCount());
        }
    }

    // Beside the button stands what else can be done: to plan anew, or to see what follows a lapse.
    void aRowHasASecondVerb()
    {
        useLanguage(Language::English);
        const test::SampleWindow sample;
        sample.window->session()->setAsOf(Date(2028, 11, 22)); // all is over
        sample.show(u"overview"_s);
        settleEvents();
        auto *view = sample.window->currentPage()->findChild<RecordView *>(u"todos"_s);
        const QModelIndex beside = view->model()->index(0, TodoModel::Second);
        QCOMPARE(beside.data(ButtonRole).toString(), u"Consequences"_s);
        QVERIFY(!view->isColumnHidden(TodoModel::Second));
        view->scrollTo(beside);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          RowDelegate::buttonRect(view->visualRect(beside), u"Consequences"_s).center());
        settleEvents();
        QVERIFY(qobject_cast<RequirementsPage *>(sample.window->currentPage()));
        const auto *tree = sample.window->currentPage()->findChild<RecordView *>(u"requirements"_s);
        QVERIFY(!tree->currentId().isEmpty());
    }

    void theFilledButtonIsWhatTheHeadlineNames_data() { languages(); }
    void theFilledButtonIsWhatTheHeadlineNames()
    {
        QFETCH(Language, language);
        useLanguage(language);
        const test::SampleWindow sample;
        for (const Date asOf : {Date(2026, 11, 22), Date(2027, 3, 1), badDay, Date(2028, 6, 1)}) {
            sample.window->session()->setAsOf(asOf);
            sample.show(u"overview"_s);
            settleEvents();
            const Page *page = sample.window->currentPage();
            const auto *model = page->findChild<TodoModel *>();
            QStringList filled;
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, TodoModel::Action).data(PrimaryRole).toBool())
                    filled += model->index(row, TodoModel::What).data().toString();
            }
            const text::Summary said = text::summary(sample.window->session()->assessment());
            QCOMPARE(filled.size(), 1);
            const QString first = (said.headline + u'\n' + said.lines.value(0));
            QVERIFY2(first.contains(filled.front()), qPrintable(first + u" / "_s + filled.front()));
        }
    }

    /// The overview says what the bar would say.
    void theBarOfRemindersStandsElsewhere()
    {
        useLanguage(Language::Japanese);
        const test::SampleWindow sample;
        auto *bar = sample.window->findChild<ReminderBar *>();
        sample.show(u"practice"_s);
        bar->show();
        sample.show(u"overview"_s);
        QVERIFY(bar->isHidden());
        const Page *page = sample.window->currentPage();
        QCOMPARE(page->mapTo(sample.window.get(), QPoint()).y(), [&] {
            sample.show(u"settings"_s);
            bar->hide();
            settleEvents();
            return sample.window->currentPage()->mapTo(sample.window.get(), QPoint()).y();
        }()); // no gap
        bar->show();
        sample.show(u"overview"_s);
        sample.show(u"practice"_s);
        QVERIFY(bar->isVisible()); // it waited
        sample.show(u"reminders"_s);
        QVERIFY(bar->isHidden());
        sample.show(u"practice"_s);
        QVERIFY(bar->isHidden()); // all of it was there
    }

    void theIssuersPageIsOneMenuAway()
    {
        useLanguage(Language::English);
        const test::SampleWindow sample;
        sample.window->session()->setAsOf(badDay);
        sample.show(u"overview"_s);
        const Page *page = sample.window->currentPage();
        auto *view = page->findChild<RecordView *>(u"todos"_s);
        auto *model = page->findChild<TodoModel *>();
        int row = 0;
        while (row < model->rowCount() && model->target(model->index(row, 0).data(IdRole).toString()).page.isEmpty())
            ++row;
        QVERIFY(row < model->rowCount());
        const QString address = model->target(model->index(row, 0).data(IdRole).toString()).page;
        QVERIFY(address.startsWith(u"https://"_s));
        Browser browser;
        view->setCurrentIndex(model->index(row, 0));
        Q_EMIT view->customContextMenuRequested(view->visualRect(view->currentIndex()).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>(u"issuersPage"_s);
        QCOMPARE(action->toolTip(), address);
        action->trigger();
        menu->close();
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(address)});

        const TodoModel::Target target = model->target(model->index(row, 0).data(IdRole).toString());
        sample.show(u"requirements"_s);
        qobject_cast<RequirementsPage *>(sample.window->currentPage())
            ->showRequirement(target.credential, target.requirement);
        settleEvents();
        auto *open = sample.window->currentPage()->findChild<Button *>(u"issuersPage"_s);
        QVERIFY(open);
        QVERIFY(open->toolTip().contains(address));
        open->click();
        QCOMPARE(browser.opened.size(), 2);
    }

    void askingAgainChoosesWhatWaits()
    {
        useLanguage(Language::Japanese);
        const test::SampleWindow sample;
        sample.show(u"overview"_s);
        Page *page = sample.window->currentPage();
        auto *model = page->findChild<TodoModel *>();
        QString id;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString each = model->index(row, 0).data(IdRole).toString();
            if (!model->target(each).isAskingAgain) continue;
            id = each;
            QCOMPARE(model->index(row, TodoModel::Action).data(ButtonRole).toString(), u"依頼を見る"_s);
        }
        QVERIFY(!id.isEmpty());
        QStringList waiting;
        for (const QString &record : model->target(id).records) {
            if (sample.window->session()->ledger().practices.find(record)) waiting += record; // those of one page
        }
        Q_EMIT page->findChild<RecordView *>(u"todos"_s)->acted(id);
        settleEvents();
        QStringList chosen = sample.window->currentPage()->chosenRecords();
        std::ranges::sort(chosen);
        std::ranges::sort(waiting);
        QCOMPARE(chosen, waiting);
    }

    /// The overview, requirements, timeline and reminders take it from one place.
    void urgentIsUrgentEverywhere_data() { languages(); }
    void urgentIsUrgentEverywhere()
    {
        QFETCH(Language, language);
        useLanguage(language);
        const test::SampleWindow sample;
        Session &session = *sample.window->session();
        session.setAsOf(badDay);
        sample.show(u"overview"_s);
        const auto todos = todosOf(session.assessment());
        const auto pressing = std::ranges::find(todos, Todo::Pressing::Urgent, &Todo::pressing);
        QVERIFY(pressing != todos.end());
        const Todo &urgent = *pressing;
        const auto place = int(pressing - todos.begin());
        const QString credential = urgent.credential->credential.text();
        const QString requirement = urgent.finding->id;
        const int mark = StatusMark::urgent().number();
        const auto *overview = sample.window->currentPage()->findChild<TodoModel *>();
        QCOMPARE(overview->index(place, TodoModel::State).data(VerdictRole).toInt(), mark);
        QCOMPARE(overview->index(place, TodoModel::State).data().toString(), text::urgentWord());

        sample.show(u"requirements"_s);
        qobject_cast<RequirementsPage *>(sample.window->currentPage())->showRequirement(credential, requirement);
        settleEvents();
        const auto *tree = sample.window->currentPage()->findChild<RecordView *>(u"requirements"_s);
        QCOMPARE(tree->currentIndex().siblingAtColumn(FindingModel::Name).data(MarkRole).toInt(), mark);
        const auto *chip = sample.window->currentPage()->findChild<ProofPanel *>()->findChild<StatusChip *>();
        QCOMPARE(chip->accessibleName(), text::urgentWord());

        sample.show(u"timeline"_s);
        int days = 0;
        const auto all = timelineItems(session.assessment(), {}, session.ledger());
        for (const TimelineItem &item : all) {
            if (item.credentials != QStringList{credential} || item.requirement != requirement) continue;
            ++days;
            QVERIFY(item.isUrgent);
            QCOMPARE(text::state(item), text::urgentWord());
        }
        QVERIFY(days >= 2); // its window and its days
        for (const TimelineItem &item : all) {
            const CredentialAssessment *c = session.assessment().credential(item.credentials.value(0));
            const Finding *f = c && !item.requirement.isEmpty() ? c->finding(item.requirement) : nullptr;
            QCOMPARE(item.isUrgent, f && isUrgent(*f, badDay));
        }

        sample.show(u"reminders"_s);
        const auto *model = sample.window->currentPage()->findChild<ReminderModel *>();
        int told = 0;
        const QModelIndex now = model->index(0, 0);
        for (int row = 0; row < model->rowCount(now); ++row) {
            const auto *found = model->find(model->index(row, 0, now).data(IdRole).toString());
            QCOMPARE(found->time, ReminderModel::Time::Now);
            if (found->reminder.credential != credential || found->reminder.requirement != requirement) continue;
            ++told;
            const QModelIndex state = model->index(row, ReminderModel::State, now);
            QCOMPARE(state.data(VerdictRole).toInt(), mark);
            QCOMPARE(state.data().toString(), text::urgentWord());
        }
        QVERIFY(told > 0);
    }
};

KOSHIN_TEST(TestOverview)
#include "tst_overview.moc"
