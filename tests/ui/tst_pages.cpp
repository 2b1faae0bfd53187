// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"
#include "pages/evidencepage.h"
#include "pages/overviewpage.h"
#include "parts/recorddetails.h"
#include "support/drop.h"
#include "support/fixtures.h"
#include "support/openwindow.h"
#include "support/program.h"
#include "text/edittext.h"
#include "text/language.h"
#include "toolkit/messagebar.h"
#include "toolkit/prompts.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

/// A window on a fresh ledger, shown and loaded.
struct Opened : test::OpenWindow
{
    [[nodiscard]] Page &page(const QString &id) const
    {
        window->showPage(id);
        return *window->currentPage();
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
};

/// Answers with these files whatever is asked.
class TheseFiles : public Prompts
{
public:
    explicit TheseFiles(QStringList files) : m_files(std::move(files)) {}
    QStringList filesToOpen(QWidget *, const QString &, const QString &, bool) override { return m_files; }

private:
    QStringList m_files;
};

Client client(const QString &id, const QString &code)
{
    Client c;
    c.id = ClientId(id);
    c.code = code;
    return c;
}

} // namespace

/// Counts how often it is brought up to date.
class CountingPage : public Page
{
public:
    using Page::Page;
    int refreshes = 0;

protected:
    void refresh() override { ++refreshes; }
};

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::Japanese);
    }

    /// One refresh for one change, whatever it is.
    void aChangeRefreshesOnce()
    {
        Opened o;
        CountingPage page(o.session(), nullptr);
        page.show();
        page.refreshes = 0;
        QVERIFY(o.session().perform(test::adding({client(u"a"_s, u"A社"_s)})));
        QCOMPARE(page.refreshes, 1);
        o.session().setAsOf(Date(2026, 8, 1));
        QCOMPARE(page.refreshes, 2);
        QVERIFY(o.session().undo());
        QCOMPARE(page.refreshes, 3);
        o.session().load();
        QCOMPARE(page.refreshes, 4);
        page.hide();
        QVERIFY(o.session().redo());
        QCOMPARE(page.refreshes, 4);
        page.show();
        QCOMPARE(page.refreshes, 5);
    }

    void evidencePageKeepsDroppedFilesInOneStep()
    {
        const Opened opened;
        Page &page = opened.page(u"evidence"_s);
        auto *list = page.findChild<RecordView *>(u"evidence"_s);
        QSignalSpy told(&page, &Page::toldUndoable);
        const QStringList files{opened.write(u"a.txt"_s, "one"), opened.write(u"b.txt"_s, "two")};
        QVERIFY(test::drop(list->viewport(), files + QStringList{opened.folder.path()})); // the folder is left out
        const auto &evidence = opened.session().ledger().evidence;
        QCOMPARE(evidence.size(), std::size_t(2));
        for (const auto &kept : evidence.pointers()) {
            QVERIFY(opened.session().workspace().evidence().verify(kept->sha256));
            QCOMPARE(kept->addedAt, Maybe<Timestamp>(opened.clock.now()));
        }
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(told.count(), 1);
        const Evidence *chosen = evidence.find(page.currentRecord());
        QVERIFY(chosen);
        QCOMPARE(chosen->fileName, u"a.txt"_s);
        QVERIFY(opened.session().undo());
        QVERIFY(opened.session().ledger().evidence.empty());
        QVERIFY(!opened.session().workspace().undoable());
    }

    void aFileKeptBeforeIsNotKeptTwice()
    {
        const Opened opened;
        Page &page = opened.page(u"evidence"_s);
        const QString file = opened.write(u"a.txt"_s, "one");
        QVERIFY(test::drop(&page, {file}));
        QVERIFY(test::drop(&page, {file}));
        QCOMPARE(opened.session().ledger().evidence.size(), std::size_t(1));
        QCOMPARE(opened.session().workspace().history()->size(), std::size_t(1));
    }

    void whatIsKeptAlreadyIsSaid()
    {
        const Opened opened;
        Page &page = opened.page(u"evidence"_s);
        QVERIFY(test::drop(&page, {opened.write(u"a.txt"_s, "one")}));
        QSignalSpy told(&page, &Page::told);
        QVERIFY(test::drop(&page, {opened.write(u"b.txt"_s, "one")}));
        QCOMPARE(told.takeFirst().front().toString(), u"「b.txt」は「a.txt」としてすでに保管してあります。"_s);
        QCOMPARE(opened.session().ledger().evidence.size(), std::size_t(1));
        QCOMPARE(opened.session().workspace().history()->size(), std::size_t(1));
    }

    void anEmptyFileIsBadNews()
    {
        const Opened opened;
        Page &page = opened.page(u"evidence"_s);
        QVERIFY(test::drop(&page, {opened.write(u"nothing.pdf"_s, {})}));
        QCOMPARE(opened.session().ledger().evidence.size(), std::size_t(1));
        const auto *problem = opened.window->findChild<MessageBar *>(u"problem"_s);
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->sentence(), u"「nothing.pdf」は空（0バイト）です。保管しますが、証憑にはなりません。"_s);
    }

    void missingFilesAreBadNewsAndCanBeGivenAgain()
    {
        const Opened opened;
        Page &page = opened.page(u"evidence"_s);
        const QString file = opened.write(u"a.txt"_s, "one");
        QVERIFY(test::drop(&page, {file}));
        const auto again = [&page] { // the details are made anew with each change
            QTest::qWait(0);
            Button *found = nullptr;
            for (auto *button : page.findChildren<Button *>(u"giveAgain"_s)) {
                if (button->isVisible()) found = button;
            }
            return found;
        };
        QVERIFY(!again());
        const EvidenceStore &store = opened.session().workspace().evidence();
        const QString sha256 = opened.session().ledger().evidence[0].sha256;
        QVERIFY(QFile::remove(*store.whereKept(sha256)));
        for (auto *button : page.findChildren<Button *>()) {
            if (button->text() == u"改ざんを検査"_s) button->click();
        }
        const auto *problem = opened.window->findChild<MessageBar *>(u"problem"_s);
        QVERIFY(problem->isVisible() && problem->sentence().contains(u"a.txt"_s));
        QVERIFY(again());
        auto *shown = page.findChild<QComboBox *>(u"shown"_s);
        QCOMPARE(shown->itemText(2), u"見つからない・変更あり（1）"_s);
        Prompts::use(std::make_unique<TheseFiles>(QStringList{opened.write(u"b.txt"_s, "two")}));
        again()->click();
        QVERIFY(problem->sentence().contains(u"保管したファイル（「a.txt」）と違います"_s));
        Prompts::use(std::make_unique<TheseFiles>(QStringList{file}));
        again()->click();
        Prompts::use(nullptr);
        QVERIFY(store.verify(sha256));
        QVERIFY(!again());
        QCOMPARE(shown->itemText(2), u"見つからない・変更あり（0）"_s);
    }

    // That files are there is no word on their contents; what the check found is told with its day.
    void onlyACheckSaysThatFilesAreUnchanged()
    {
        const Opened opened;
        Page &page = opened.page(u"evidence"_s);
        QVERIFY(test::drop(&page, {opened.write(u"a.txt"_s, "one")}));
        QCOMPARE(page.findChild<QLabel *>(u"headline"_s)->text(),
                 u"保管している証憑ファイルは1件で、すべて保管場所にあります。"_s);
        for (auto *button : page.findChildren<Button *>()) {
            if (button->text() == u"改ざんを検査"_s) button->click();
        }
        const QString checked = page.findChild<QLabel *>(u"headline"_s)->text();
        QCOMPARE(checked, u"証憑は1件で、すべて追加時のままです（%1に検査）。"_s.arg(
                              opened.session().clock().today().toString()));
        QVERIFY(test::drop(&page, {opened.write(u"b.txt"_s, "two")})); // not read yet
        QCOMPARE(page.findChild<QLabel *>(u"headline"_s)->text(),
                 u"保管している証憑ファイルは2件で、すべて保管場所にあります。"_s);
    }

    void aFileThatNothingOpensIsBadNews()
    {
        const Opened opened;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(opened.folder.path()));
        Page &page = opened.page(u"evidence"_s);
        QVERIFY(test::drop(&page, {opened.write(u"a.txt"_s, "one")}));
        page.findChild<RecordView *>(u"evidence"_s)->opened(page.currentRecord());
        const auto *problem = opened.window->findChild<MessageBar *>(u"problem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->sentence().startsWith(u"「a.txt」を開けるプログラムがありません。"_s));
    }

    /// A file in use is not removed: it is said by titles what uses it, and the way on is one press and one step.
    void usedEvidenceIsDetachedAndRemovedInOneStep()
    {
        const Opened opened;
        QVERIFY(opened.session().perform(test::adding({test::sampleTraining(u"t-1"_s, u"監査の研修"_s)})));
        QVERIFY(opened.session().attach(u"t-1"_s, {opened.write(u"a.txt"_s, "one")}));
        Page &page = opened.page(u"evidence"_s);
        const auto &ledger = [&]() -> const Ledger & { return opened.session().ledger(); };
        Q_EMIT page.removeRequested({ledger().evidence[0].id.text()});
        auto *problem = opened.window->findChild<MessageBar *>(u"problem"_s);
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->sentence(), u"「a.txt」は「監査の研修」に添付されています。"_s);
        QCOMPARE(ledger().evidence.size(), std::size_t(1));
        auto *action = problem->findChild<Button *>(u"action"_s);
        QCOMPARE(action->text(), u"添付を外して削除"_s);
        const auto steps = opened.session().workspace().history()->size();
        action->click();
        QVERIFY(!problem->isVisible());
        QVERIFY(ledger().evidence.empty());
        QVERIFY(ledger().trainings.find(u"t-1"_s)->evidence.empty());
        const auto history = *opened.session().workspace().history();
        QCOMPARE(history.size(), steps + 1);
        QCOMPARE(text::sentence(history.front(), &ledger()), u"証憑1件を外して削除"_s);
        QVERIFY(opened.session().undo());
        QCOMPARE(ledger().evidence.size(), std::size_t(1));
        QCOMPARE(ledger().trainings.find(u"t-1"_s)->evidence.size(), std::size_t(1));
        problem->tell(u"x"_s); // what is said next has no button that does it
        QVERIFY(!action->isVisible());
    }

    /// Newest first, what belongs to no record is marked and found by itself, and a link leads to what lacks proof.
    void evidenceSaysWhatIsLooseAndWhatLacksIt()
    {
        const Opened opened;
        Credential riss;
        riss.id = CredentialId(u"c"_s);
        riss.scheme = SchemeId(u"jp.ipa.riss"_s);
        riss.startsOn = Date(2025, 10, 1);
        Training bare = test::sampleTraining(u"t-2"_s, u"証憑のない研修"_s);
        QVERIFY(opened.session().perform(test::adding({riss, test::sampleTraining(u"t-1"_s, u"監査の研修"_s), bare})));
        QVERIFY(opened.session().attach(u"t-1"_s, {opened.write(u"b.txt"_s, "one")}));
        Page &page = opened.page(u"evidence"_s);
        QVERIFY(test::drop(&page, {opened.write(u"a.txt"_s, "two")}));
        auto *view = page.findChild<RecordView *>(u"evidence"_s);
        QCOMPARE(view->header()->sortIndicatorSection(), 3);
        QCOMPARE(view->header()->sortIndicatorOrder(), Qt::DescendingOrder);
        auto *shown = page.findChild<QComboBox *>(u"shown"_s);
        QCOMPARE(shown->itemText(0), u"すべて（2）"_s);
        QCOMPARE(shown->itemText(1), u"未添付（1）"_s);
        shown->setCurrentIndex(1);
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"a.txt"_s);
        QCOMPARE(view->model()->index(0, 2).data().toString(), u"未添付"_s);
        QCOMPARE(page.currentRecord(), view->model()->index(0, 0).data(IdRole).toString());
        QCOMPARE(page.memory().tab, 1);
        // A file that the choice leaves out is shown all the same when it is asked for.
        const auto files = opened.session().ledger().evidence.pointers();
        const auto used = std::ranges::find(files, u"b.txt"_s, [](const auto &e) { return e->fileName; });
        QVERIFY(page.showRecord((*used)->id.text()));
        QCOMPARE(shown->currentIndex(), 0);
        const auto visible = [&page](const QString &name) -> QAbstractButton * {
            QTest::qWait(0);
            for (auto *button : page.findChildren<QAbstractButton *>(name)) {
                if (button->isVisible()) return button;
            }
            return nullptr;
        };
        QVERIFY(visible(u"copyDigest"_s));
        visible(u"copyDigest"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), (*used)->sha256);
        QSignalSpy led(&page, &Page::recordRequested);
        QVERIFY(visible(u"proved"_s));
        QCOMPARE(visible(u"proved"_s)->accessibleName(), u"監査の研修"_s);
        visible(u"proved"_s)->click();
        QCOMPARE(led.takeFirst().front().toString(), u"t-1"_s);
        (void)opened.page(u"evidence"_s);
        QSignalSpy asked(&page, &Page::recordsRequested);
        auto *link = page.findChild<QAbstractButton *>(u"bare"_s);
        QVERIFY(link->isVisible());
        QCOMPARE(link->text(), u"証憑のない記録を見る"_s);
        QCOMPARE(page.findChild<QLabel *>(u"headline"_s)->text(),
                 u"証憑のない講習・研修と案件が1件あります（2025-10-01以降）。"_s);
        link->click();
        QCOMPARE(asked.takeFirst().front().toStringList(), QStringList{u"t-2"_s});
    }

    void evidenceItselfTakesNoFiles()
    {
        const Opened opened;
        Page &page = opened.page(u"evidence"_s);
        QVERIFY(test::drop(&page, {opened.write(u"a.txt"_s, "one")}));
        auto *details = page.findChild<RecordDetails *>();
        QSignalSpy attached(details, &RecordDetails::dropped);
        QVERIFY(test::drop(details->viewport(), {opened.write(u"b.txt"_s, "two")})); // the page behind takes it
        QCOMPARE(attached.count(), 0);
        QCOMPARE(opened.session().ledger().evidence.size(), std::size_t(2));
        QVERIFY(!test::drop(details->viewport(), {opened.folder.path()}));
    }

    void recordsTakeDroppedFiles()
    {
        const Opened opened;
        QVERIFY(opened.session().perform(test::adding({test::sampleTraining(u"t"_s)})));
        Page &page = opened.page(u"training"_s);
        QVERIFY(test::drop(page.findChild<RecordDetails *>()->viewport(), {opened.write(u"a.txt"_s, "one")}));
        QCOMPARE(opened.session().ledger().trainings.find(u"t"_s)->evidence.size(), std::size_t(1));
    }

    void nothingIsDroppedIntoALockedLedger()
    {
        const Opened opened;
        auto locked = Workspace::open(opened.session().workspace().folder(), opened.clock, Workspace::Mode::ReadOnly);
        QVERIFY(locked);
        Session session(std::move(*locked), {}, opened.clock);
        session.load();
        EvidencePage page(session, nullptr);
        QVERIFY(!test::drop(&page, {opened.write(u"a.txt"_s, "one")}));
    }

    void overviewOffersTheReport()
    {
        const Opened opened;
        Credential riss;
        riss.id = CredentialId(u"c"_s);
        riss.scheme = SchemeId(u"jp.ipa.riss"_s);
        riss.startsOn = Date(2025, 10, 1);
        QVERIFY(opened.session().perform(test::adding({riss})));
        OverviewPage page(opened.session(), nullptr);
        page.show();
        auto *button = page.findChild<QAbstractButton *>(u"report"_s);
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->text(), u"実績報告書…"_s);
        QSignalSpy asked(&page, &Page::reportRequested);
        button->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toString(), QString()); // the first credential, as by Ctrl+P
    }

    void severalPeopleAreRemovedInOneStep_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Delete") << true;
        QTest::newRow("button") << false;
    }
    void severalPeopleAreRemovedInOneStep()
    {
        QFETCH(bool, byKey);
        const Opened opened;
        QVERIFY(opened.session().perform(
            test::adding({client(u"c1"_s, u"A社"_s), client(u"c2"_s, u"B社"_s), client(u"c3"_s, u"C社"_s)})));
        opened.window->showRecord(u"c1"_s);
        Page &page = *opened.window->currentPage();
        auto *list = page.findChild<RecordView *>(u"clients"_s);
        list->selectId(u"c1"_s);
        const QModelIndex second = list->currentIndex().siblingAtRow(1);
        list->selectionModel()->select(second, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(page.chosenRecords().size(), 2);
        if (byKey) {
            opened.window->command(u"remove"_s)->trigger();
        } else {
            const auto buttons = page.findChildren<QAbstractButton *>();
            const auto remove = std::ranges::find(buttons, u"削除"_s, &QAbstractButton::text);
            QVERIFY(remove != buttons.end());
            (*remove)->click();
        }
        QCOMPARE(opened.session().ledger().clients.size(), std::size_t(1));
        QVERIFY(opened.session().undo());
        QCOMPARE(opened.session().ledger().clients.size(), std::size_t(3));
    }
};

KOSHIN_TEST(TestPages)
#include "tst_pages.moc"
