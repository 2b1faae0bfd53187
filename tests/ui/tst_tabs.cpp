// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says of the tab in front, and what its lists hold of the things one looks for.
#include "parts/recorddetails.h"
#include "support/program.h"
#include "support/samplewindow.h"
#include "text/language.h"
#include "toolkit/figurelink.h"
#include "toolkit/recordview.h"
#include "toolkit/roles.h"
#include "window/topbar.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace koshin;

class TestTabs : public QObject
{
    Q_OBJECT

    static QStringList headlines(const test::SampleWindow &sample, const QString &page)
    {
        sample.show(page);
        auto *tabs = sample.window->currentPage()->findChild<QTabWidget *>(u"tabs"_s);
        const auto *headline = sample.window->currentPage()->findChild<QLabel *>(u"headline"_s);
        QStringList all;
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            test::SampleWindow::settle();
            all += headline->text();
        }
        return all;
    }
    static QStringList column(const RecordView &view, const QString &heading)
    {
        const QAbstractItemModel &rows = *view.model();
        for (int i = 0; i < rows.columnCount(); ++i) {
            if (rows.headerData(i, Qt::Horizontal).toString() != heading) continue;
            QStringList cells;
            for (int row = 0; row < rows.rowCount(); ++row) cells += rows.index(row, i).data().toString();
            return cells;
        }
        qFatal("no column %s", qPrintable(heading));
    }

private Q_SLOTS:
    void initTestCase() { useLanguage(Language::English); }

    // The sample: three credentials, five clients, five certifiers, three plans (the next on 2027-03-12).
    void eachTabOfTheListsSaysItsOwn()
    {
        const test::SampleWindow sample;
        const Ledger &ledger = sample.window->session()->ledger();
        QCOMPARE(
            headlines(sample, u"others"_s),
            QStringList({u"3 credentials. First to end: CISA, 31 December 2027."_s,
                         u"%1 clients."_s.arg(ledger.clients.size()), u"%1 verifiers."_s.arg(ledger.certifiers.size()),
                         u"%1 events."_s.arg(ledger.events.size()), u"3 plans. Next: 12 March 2027."_s,
                         u"%1 templates."_s.arg(ledger.templates.size())}));
    }

    void eachTabOfTheAnalysisSaysItsOwn()
    {
        const test::SampleWindow sample;
        const QStringList said = headlines(sample, u"analysis"_s);
        QCOMPARE(said.size(), 5);
        QVERIFY2(said[0].startsWith(u"14 practice entries in the last 12 months"_s), qPrintable(said[0]));
        QVERIFY2(said[1].contains(u"of 30 syllabus items have a finished engagement"_s), qPrintable(said[1]));
        QVERIFY2(said[2].contains(u"latest on "_s), qPrintable(said[2]));
        QCOMPARE(said[3], u"1 recurring task. Next: “Incident response exercise”, due 30 September 2027."_s);
        QVERIFY2(said[4].contains(u" topics offered."_s), qPrintable(said[4]));
        const QString thin = said[0].section(u"Little or no work on "_s, 1);
        QVERIFY2(thin.count(u'“') < 2 || thin.contains(u"” and "_s), qPrintable(said[0])); // a list ends with "and"
        for (const QString &one : said) QCOMPARE(said.count(one), 1);
    }

    void listsHoldWhatOneLooksFor()
    {
        const test::SampleWindow sample;
        sample.show(u"others"_s);
        const auto list = [&](const char *name) -> const RecordView & {
            return *sample.window->currentPage()->findChild<RecordView *>(QLatin1String(name));
        };
        QVERIFY(column(list("credentials"), u"Term ends"_s).contains(u"2028-09-30"_s));
        for (const QString &state : column(list("credentials"), u"Current term"_s)) QVERIFY(!state.isEmpty());
        const QStringList days = column(list("plans"), u"Planned for"_s);
        QVERIFY(std::ranges::is_sorted(days));
        QCOMPARE(column(list("plans"), u"Cost"_s).size(), days.size());
        for (const QString &time : column(list("plans"), u"Duration"_s)) QVERIFY(time.contains(u'h'));
        QVERIFY(column(list("events"), u"Amount"_s).contains(u"US$135"_s)); // the fee of CISSP
        // Short lists end with their last row.
        const RecordView &credentials = list("credentials");
        QVERIFY2(credentials.height() < 40 * (int(credentials.model()->rowCount()) + 2),
                 qPrintable(QString::number(credentials.height())));
        // Certifiers with the same relation are told apart by their client; who they are stays hidden.
        const Ledger &ledger = sample.window->session()->ledger();
        const QStringList clients = column(list("certifiers"), u"Organisation"_s);
        QVERIFY(clients.contains(ledger.clients[0].code));
        QVERIFY(!clients.contains(QString()));
        for (const auto &certifier : ledger.certifiers.pointers()) {
            const QAbstractItemModel &rows = *list("certifiers").model();
            for (int row = 0; row < rows.rowCount(); ++row) {
                for (int i = 0; i < rows.columnCount(); ++i) {
                    const QString cell = rows.index(row, i).data().toString();
                    QVERIFY2(!cell.contains(certifier->name), qPrintable(cell));
                    QVERIFY2(cell != certifier->organisation.value_or(u"?"_s), qPrintable(cell));
                }
            }
        }
        auto *tabs = sample.window->currentPage()->findChild<QTabWidget *>(u"tabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            test::SampleWindow::settle();
            const QHeaderView &header = *tabs->widget(i)->findChild<RecordView *>()->header();
            QVERIFY(header.length() <= header.viewport()->width());
            for (int column = 0; column < header.count(); ++column) // a row hangs together
                QVERIFY2(header.sectionSize(column) < 420, qPrintable(QString::number(header.sectionSize(column))));
        }
    }

    // From page to page and from tab to tab the tabs stay at one height, whatever is said above them.
    void theTabsStayWhereTheyAre_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ja") << Language::Japanese;
        QTest::newRow("en") << Language::English;
    }
    void theTabsStayWhereTheyAre()
    {
        QFETCH(Language, language);
        useLanguage(language);
        const test::SampleWindow sample;
        QMap<QString, int> tops;
        for (const QString &id : {u"requirements"_s, u"analysis"_s, u"others"_s, u"reminders"_s}) {
            sample.show(id);
            Page *page = sample.window->currentPage();
            auto *tabs = page->findChild<QTabWidget *>(u"tabs"_s);
            auto *bar = tabs ? tabs->tabBar() : page->findChild<QTabBar *>(u"view"_s);
            for (int i = 0; i < bar->count(); ++i) {
                bar->setCurrentIndex(i);
                if (auto *steps = page->findChild<RecordView *>(u"steps"_s); !tabs && i == 2)
                    QTRY_VERIFY_WITH_TIMEOUT(steps->isVisible(), 30'000);
                test::SampleWindow::settle();
                tops[u"%1/%2"_s.arg(id).arg(i)] = bar->mapTo(page, QPoint(0, bar->height())).y();
            }
        }
        for (auto it = tops.cbegin(); it != tops.cend(); ++it)
            QVERIFY2(it.value() == tops.first(),
                     qPrintable(u"%1: %2, not %3"_s.arg(it.key()).arg(it.value()).arg(tops.first())));
        useLanguage(Language::English);
    }

    // A training that counts says for what, and how much of it; nothing of how the requirement stands.
    void whatARecordIsWorthIsSaid()
    {
        const test::SampleWindow sample;
        Session &session = *sample.window->session();
        const Finding *total = session.assessment().credential(u"c-cissp"_s)->finding(u"total"_s);
        QVERIFY(total && !total->counted.empty());
        const Counted &counted = total->counted.back();
        sample.window->showTarget(counted.record);
        test::SampleWindow::settle();
        const auto *details = sample.window->currentPage()->findChild<RecordDetails *>();
        QStringList requirements;
        for (const auto *link : details->findChildren<FigureLink *>(u"countsToward"_s)) requirements += link->text();
        QVERIFY2(requirements.contains(u"3-year CPE total"_s), qPrintable(requirements.join(u'|')));
        QStringList worth;
        for (const auto *label : details->findChildren<QLabel *>(u"worth"_s)) worth += label->text();
        const QString amount = counted.amount.toString();
        QVERIFY2(worth.contains(u"CISSP: %1 credits"_s.arg(amount)), qPrintable(worth.join(u'|')));
    }

    // What the pane beside tells of is to be seen in the list, also where both have little room.
    void whatIsChosenStaysInSight()
    {
        const test::SampleWindow sample;
        sample.window->showTarget(u"c-riss/deemed-practical"_s);
        sample.show(u"overview"_s);
        sample.window->resize(900, 600);
        sample.show(u"requirements"_s);
        test::SampleWindow::settle();
        const auto *list = sample.window->currentPage()->findChild<RecordView *>(u"requirements"_s);
        const QRect row = list->visualRect(list->currentIndex());
        QVERIFY(!row.isEmpty());
        QVERIFY2(list->viewport()->rect().intersects(row), qPrintable(QString::number(row.top())));
    }

    // The menu opens below its button, its right edge at that of the button, with lines between groups.
    void theMenuHangsBelowItsButton()
    {
        const test::SampleWindow sample(QString(), QSize(640, 480)); // on a screen of 800 pixels
        auto *button = sample.window->findChild<QAbstractButton *>(u"mainMenu"_s);
        QRect menu;
        int lines = 0;
        QString openKeys;
        QTimer::singleShot(100, sample.window.get(), [&] {
            auto *popup = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!popup) return;
            menu = popup->geometry();
            for (const QAction *action : popup->actions()) lines += action->isSeparator() ? 1 : 0;
            popup->close();
        });
        button->click();
        const QRect below(button->mapToGlobal(QPoint()), button->size());
        QCOMPARE(menu.right(), below.right());
        QCOMPARE(menu.top(), below.bottom() + 1);
        QCOMPARE(lines, 4);
        QCOMPARE(sample.window->command(u"open"_s)->shortcut(), QKeySequence(u"Ctrl+Enter"_s));
        QVERIFY(sample.window->command(u"open"_s)->shortcuts().contains(QKeySequence(u"Ctrl+Return"_s)));
    }
};

KOSHIN_TEST(TestTabs)
#include "tst_tabs.moc"
