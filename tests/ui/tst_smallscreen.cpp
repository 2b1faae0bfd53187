// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/requirementspage.h"
#include "parts/proofpanel.h"
#include "parts/todomodel.h"
#include "reminding/remindermodel.h"
#include "support/program.h"
#include "support/samplewindow.h"
#include "text/language.h"
#include "toolkit/recordview.h"
#include "toolkit/roles.h"
#include "toolkit/rowdelegate.h"
#include "toolkit/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

// A screen of 1920 by 1080 pixels on which everything is twice as large.
constexpr QSize screenSize(960, 540);

void verify(const QStringList &faults)
{
    for (const QString &fault : faults) qWarning("%s", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults, named above"_s.arg(faults.size())));
}

} // namespace

/// The window and its dialogs on a small screen.
class TestSmallScreen : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ja") << Language::Japanese;
        QTest::newRow("en") << Language::English;
    }
    static void take()
    {
        QFETCH(Language, language);
        useLanguage(language);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        QCOMPARE(QGuiApplication::primaryScreen()->size(), screenSize);
    }

    // Where the column of credentials yields, what is to be done says whose it is, and no title is cut.
    void titlesAreNamedAndWhole()
    {
        useLanguage(Language::English);
        for (const int width : {640, 900, 1280}) {
            const test::SampleWindow opened({}, QSize(width, 500));
            for (const auto &[page, name, column] :
                 {std::tuple(u"overview"_s, u"todos"_s, int(TodoModel::Credential)),
                  std::tuple(u"reminders"_s, u"reminders"_s, int(ReminderModel::Credential))}) {
                opened.show(page);
                const auto *view = opened.window->currentPage()->findChild<RecordView *>(name);
                const auto *delegate = qobject_cast<RowDelegate *>(view->itemDelegate());
                const int title = page == u"overview"_s ? int(TodoModel::What) : int(ReminderModel::What);
                QModelIndex fee = view->model()->index(0, title);
                if (view->model()->hasChildren(view->model()->index(0, 0)))
                    fee = view->indexOf(u"deadline/c-cissp/fee-2027/2027-02-01/before-safe-90"_s);
                const QString said = view->isColumnHidden(column) ? u"CISSP: 2027 annual fee"_s : u"2027 annual fee"_s;
                QCOMPARE(delegate->shownText(fee), said);
                if (width == 640) QVERIFY(view->isColumnHidden(column));
                const QFontMetrics metrics(theme::font(theme::Size::Body));
                const int room = 3 * (view->visualRect(fee).width() - 20);
                QVERIFY2(metrics.horizontalAdvance(said) < room, qPrintable(QString::number(width)));
            }
        }
    }

    void noWindowOpensLargerThanTheScreen_data() { languages(); }
    void noWindowOpensLargerThanTheScreen()
    {
        take();
        const test::SampleWindow opened({}, QSize(952, 500));
        QStringList faults;
        const auto judge = [&](const QString &name, const QWidget &window) {
            const QSize size = window.frameGeometry().size();
            if (size.boundedTo(screenSize) != size)
                faults += u"%1: %2x%3"_s.arg(name).arg(size.width()).arg(size.height());
        };
        opened.eachForm([&](const QString &name, QDialog &dialog) { judge(name, dialog); });
        opened.eachPart([&](const QString &name, QWidget &part) { judge(name, part); });
        verify(faults);
    }

    void noPageMakesTheWindowGrow_data() { languages(); }
    void noPageMakesTheWindowGrow()
    {
        take();
        const QSize size(860, 470);
        const test::SampleWindow opened({}, size);
        QStringList faults;
        for (const PageRow &row : pageTable()) {
            opened.show(row.id);
            if (opened.window->size() != size)
                faults += u"%1: %2x%3"_s.arg(row.id).arg(opened.window->width()).arg(opened.window->height());
            opened.window->resize(size);
        }
        opened.eachPart([&](const QString &name, QWidget &part) {
            if (&part == opened.window.get() && part.size() != size) faults += name;
            opened.window->resize(size);
        });
        verify(faults);
    }

    void panesDoNotLieOverEachOther_data() { languages(); }
    void panesDoNotLieOverEachOther()
    {
        take();
        const test::SampleWindow opened({}, QSize(860, 470));
        QStringList faults;
        for (const PageRow &row : pageTable()) {
            opened.show(row.id);
            for (const QSplitter *splitter : opened.window->currentPage()->findChildren<QSplitter *>()) {
                if (!splitter->isVisible()) continue;
                for (int i = 1; i < splitter->count(); ++i) {
                    const bool both = splitter->widget(i - 1)->isVisible() && splitter->widget(i)->isVisible();
                    if (both && splitter->widget(i - 1)->geometry().intersects(splitter->widget(i)->geometry()))
                        faults += row.id;
                }
            }
        }
        verify(faults);
    }

    void headingsAreWhole_data() { languages(); }
    void headingsAreWhole()
    {
        take();
        const test::SampleWindow opened({}, QSize(952, 500));
        QStringList faults;
        const auto judge = [&](const QString &name, const QWidget &part) {
            for (const QHeaderView *header : part.findChildren<QHeaderView *>()) {
                if (!header->isVisible() || header->orientation() != Qt::Horizontal
                    || !qobject_cast<RecordView *>(header->parentWidget()))
                    continue;
                for (int i = 0; i < header->count(); ++i) {
                    const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
                    const int need =
                        header->fontMetrics().horizontalAdvance(title) + 20; // as far from the edges as the cells
                    if (!header->isSectionHidden(i) && need > header->sectionSize(i)) faults += name + u": "_s + title;
                }
            }
        };
        for (const PageRow &row : pageTable()) {
            opened.show(row.id);
            judge(row.id, *opened.window);
        }
        opened.eachPart(judge);
        verify(faults);
    }

    void theToDoListHasRoomForWhatAndForItsButton_data() { languages(); }
    void theToDoListHasRoomForWhatAndForItsButton()
    {
        take();
        const test::SampleWindow opened({}, QSize(860, 500));
        opened.show(u"overview"_s);
        const auto *view = opened.window->currentPage()->findChild<RecordView *>(u"todos"_s);
        const QHeaderView &header = *view->header();
        QVERIFY2(header.length() <= view->viewport()->width(),
                 qPrintable(u"%1 in %2"_s.arg(header.length()).arg(view->viewport()->width())));
        QVERIFY(header.sectionSize(TodoModel::What) >= 140);
        opened.window->resize(1600, 500);
        QTRY_VERIFY(!header.isSectionHidden(TodoModel::Due));
        QVERIFY(!header.isSectionHidden(TodoModel::Cost));
    }

    // The title first: figures by their contents, what matters least gives way, the small line goes on below them.
    void titlesOfTheListsAreWhole_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        for (const auto language : {Language::Japanese, Language::English}) {
            for (const QString &page : {u"training"_s, u"practice"_s}) {
                for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
                    QTest::addRow("%s %s %d", qPrintable(page), qPrintable(codeName(language)), size.width())
                        << language << page << size;
                }
            }
        }
    }
    void titlesOfTheListsAreWhole()
    {
        take();
        QFETCH(QString, page);
        QFETCH(QSize, size);
        const test::SampleWindow opened({}, size);
        opened.show(page);
        auto *view = opened.window->currentPage()->findChild<RecordView *>(page + u's');
        const auto *rows = qobject_cast<RowDelegate *>(view->itemDelegate());
        const QFontMetrics body(theme::font(theme::Size::Body));
        const QFontMetrics small(theme::font(theme::Size::Small));
        QVERIFY(view->header()->length() <= view->viewport()->width());
        QVERIFY(!view->isColumnHidden(1)); // the day
        QStringList faults;
        for (QModelIndex row = view->model()->index(0, 0); row.isValid(); row = view->indexBelow(row)) {
            const QString title = row.data().toString();
            const int wide = body.horizontalAdvance(title);
            const bool isLong = wide > 230; // its tip tells the rest
            if (!row.data(SpanRole).toBool() && !isLong && wide + 20 > view->visualRect(row).width()) faults += title;
            const QString below = row.data(SecondLineRole).toString();
            if (small.horizontalAdvance(below) + 20 > rows->cellRect(row).width()) faults += below;
        }
        verify(faults);
    }

    void whatARuleSaysHasTheMostRoom_data() { languages(); }
    void whatARuleSaysHasTheMostRoom()
    {
        take();
        const test::SampleWindow opened({}, QSize(952, 500));
        opened.show(u"requirements"_s);
        auto *page = qobject_cast<RequirementsPage *>(opened.window->currentPage());
        page->setView(RequirementsPage::View::Rules);
        QCoreApplication::processEvents();
        auto *rules = page->findChild<RecordView *>(u"rules"_s);
        const QHeaderView &header = *rules->header();
        QVERIFY(header.sectionSize(1) > header.sectionSize(0));
        QVERIFY(header.sectionSize(1) > header.sectionSize(2));
        const int high = rules->height();
        for (int i = 0; i < 12; ++i) QTest::keyClick(rules, Qt::Key_Down);
        QCoreApplication::processEvents();
        QCOMPARE(rules->height(), high); // what it says in full takes nothing from the list
        QVERIFY(rules->viewport()->rect().contains(rules->visualRect(rules->currentIndex()).center()));
        const QString says = rules->currentIndex().siblingAtColumn(1).data().toString();
        QStringList read;
        for (const QLabel *label : page->findChild<QWidget *>(u"ruleDetail"_s)->findChildren<QLabel *>())
            read += label->text();
        QVERIFY2(read.contains(says), qPrintable(says));
    }

    // What runs over the empty columns beside it needs no second line, and no room for one.
    void aRowIsAsHighAsWhatItShows()
    {
        useLanguage(Language::English);
        const test::SampleWindow opened({}, QSize(640, 400));
        opened.show(u"overview"_s);
        auto *list = opened.window->currentPage()->findChild<RecordView *>(u"todos"_s);
        const QModelIndex requests = list->model()->index(1, 0);
        QVERIFY(requests.siblingAtColumn(1).data().toString().contains(u"confirmation requests"_s));
        for (int row = 0; row < list->model()->rowCount(); ++row)
            QVERIFY(list->visualRect(requests).height() <= list->visualRect(list->model()->index(row, 0)).height());
    }

    void anotherProofIsReadFromItsTop()
    {
        const test::SampleWindow opened({}, QSize(952, 500));
        opened.show(u"requirements"_s);
        Page *page = opened.window->currentPage();
        auto *list = page->findChild<RecordView *>(u"requirements"_s);
        auto *bar = page->findChild<ProofPanel *>()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        QTest::keyClick(list, Qt::Key_Up); // from what is due next, the last row
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), 0);
    }

    void buttonsGoBelowTheHeadlineWhereTheyWouldSqueezeIt_data() { languages(); }
    void buttonsGoBelowTheHeadlineWhereTheyWouldSqueezeIt()
    {
        take();
        const test::SampleWindow opened({}, QSize(780, 500));
        for (const PageRow &row : pageTable()) {
            opened.show(row.id);
            const auto *headline = opened.window->currentPage()->findChild<QLabel *>(u"headline"_s);
            QVERIFY2(headline->width() >= 300, qPrintable(row.id));
            QVERIFY2(headline->height() + 1 >= headline->heightForWidth(headline->width()), qPrintable(row.id));
        }
    }
};

static int runSmallScreen(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile screen(folder.filePath(u"screen.json"_s));
    if (!screen.open(QIODevice::WriteOnly)) return 1;
    screen.write("{\"screens\": [{\"name\": \"small\", \"x\": 0, \"y\": 0, \"width\": 960, \"height\": 540, "
                 "\"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}");
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toUtf8());
    const QApplication app(argc, argv);
    TestSmallScreen test;
    return test::run(test, argc, argv);
}

KOSHIN_TEST_MAIN(runSmallScreen)

#include "tst_smallscreen.moc"
