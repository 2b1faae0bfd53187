// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with the window from beginning to end, by mouse and by keyboard alone. Files are
// asked for through Prompts, so that a story can answer.
#include "capture/quickentryline.h"
#include "forms/fieldeditor.h"
#include "forms/formdialog.h"
#include "pagebase/page.h"
#include "storage/workspace.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "support/unchecked.h"
#include "text/codetext.h"
#include "text/language.h"
#include "toolkit/prompts.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

/// A clock that a story turns on.
struct StoryClock : Clock
{
    Date day{2026, 4, 10};
    [[nodiscard]] Timestamp now() const override { return Timestamp(day.days() + std::chrono::hours(3)); }
    [[nodiscard]] Date today() const override { return day; }
};

/// Answers for the person where the window asks for files.
struct StoryPrompts : Prompts
{
    QStringList toOpen;
    QString toSave;
    QStringList filesToOpen(QWidget *, const QString &, const QString &, bool) override { return toOpen; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QStringList &, QString &) override
    {
        return toSave;
    }
};

struct Story
{
    QTemporaryDir folder;
    StoryClock clock;
    StoryPrompts *prompts = nullptr;
    std::unique_ptr<MainWindow> window;

    Story()
    {
        auto answers = std::make_unique<StoryPrompts>();
        prompts = answers.get();
        Prompts::use(std::move(answers));
        WindowOptions options;
        options.dataFolder = folder.filePath(u"ledger"_s);
        options.clock = &clock;
        options.demo = true;
        window = std::make_unique<MainWindow>(options);
        QSignalSpy ready(window.get(), &MainWindow::ready);
        window->show();
        if (ready.isEmpty() && !ready.wait(20'000)) qFatal("the window did not open");
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get())) qFatal("the window did not become active");
    }
    ~Story() { Prompts::use(nullptr); }

    [[nodiscard]] Session &session() const { return *window->session(); }
    [[nodiscard]] const Ledger &ledger() const { return session().ledger(); }
    template<class W>
    [[nodiscard]] W &part(const QString &name) const
    {
        auto *found = window->findChild<W *>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] QString headline() const { return window->currentPage()->findChild<QLabel *>(u"headline"_s)->text(); }
    [[nodiscard]] Verdict verdictOf(const QString &requirement) const
    {
        const Finding *finding = session().assessment().credentials.front().finding(requirement);
        return finding ? finding->verdict : Verdict::Undecided;
    }
    /// Opens a form by `open` and lets `fill` type into it.
    void inForm(const std::function<void()> &open, const std::function<void(FormDialog &)> &fill) const
    {
        bool seen = false;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, window.get(), [&] {
            auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
            if (!dialog || seen) return;
            seen = true;
            fill(*dialog);
            if (dialog->isVisible()) dialog->reject();
        });
        looking.start(10);
        open();
        if (!seen) qFatal("no form was opened");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, with);
    }
    void quickly(const QString &line) const
    {
        press(Qt::Key_J, Qt::ControlModifier);
        auto *entry = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!entry) qFatal("quick entry has no focus");
        entry->setText(line);
        Q_EMIT entry->textEdited(line);
        QTest::keyClick(entry, Qt::Key_Return);
    }
};

void put(FormDialog &dialog, const QString &field, const QJsonValue &value)
{
    auto *editor = dialog.findChild<FieldEditor *>(field);
    if (!editor) qFatal("no field %s", qPrintable(field));
    editor->setValue(value);
    Q_EMIT editor->edited();
}

void save(FormDialog &dialog)
{
    dialog.findChild<QAbstractButton *>(u"save"_s)->click();
}

} // namespace

class TestStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::Japanese);
    }

    /// A person who registered on 2025-10-01 sees in a minute what is due and by when.
    void firstStartToFirstVerdict()
    {
        const Story story;
        QVERIFY(story.part<QLabel>(u"startHeadline"_s).isVisible());
        QVERIFY(!story.part<QLabel>(u"where"_s).text().contains(u"見本データ"_s)); // nothing of it is there
        story.inForm([&] { story.part<QAbstractButton>(u"firstCredential"_s).click(); }, [](FormDialog &dialog) {
            put(dialog, u"credential.scheme"_s, u"jp.ipa.riss"_s);
            put(dialog, u"credential.number"_s, u"012345"_s);
            put(dialog, u"credential.startsOn"_s, u"2025-10-01"_s);
            QVERIFY(
                dialog.findChild<QLabel *>(u"preview"_s)->text().contains(u"2028-09-30"_s)); // the end of three years
            save(dialog);
        });
        const CredentialAssessment &riss = story.session().assessment().credentials.front();
        QCOMPARE(riss.verdict, Verdict::Open);
        QCOMPARE(riss.applyBy,
                 Maybe<Date>(Date(2028, 8, 1))); // 60 days before the end, as 2024-08-01 is for a term to 2024-09-30
        auto &todos = story.part<RecordView>(u"todos"_s);
        QVERIFY(todos.model()->rowCount() > 0);
        story.window->showRequirement(riss.credential.text(), u"online-1"_s);
        QVERIFY(story.window->currentPage()->findChild<RecordView *>(u"requirements"_s));
        QCOMPARE(story.verdictOf(u"online-1"_s), Verdict::Open);
    }

    /// April to March: the course of the year, work for a client noted in a line as it happens, proof,
    /// a confirmation asked for and signed; then the year turns and the next course is due. All of it
    /// can be taken back, step by step, to the empty ledger.
    void aYearOfUse()
    {
        Story story;
        Credential riss;
        riss.id = CredentialId(u"c"_s);
        riss.scheme = SchemeId(u"jp.ipa.riss"_s);
        riss.startsOn = Date(2026, 4, 1);
        QVERIFY(story.session().perform(test::adding({riss})));
        Client client;
        client.id = ClientId(u"k"_s);
        client.code = u"製造業A"_s;
        QVERIFY(story.session().perform(test::adding({client})));

        for (unsigned month = 4; month <= 12; ++month) {
            story.clock.day = Date(2026, month, 15);
            story.session().poll();
            story.quickly(u"2h 資産・リスク 製造業A 台帳の見直し"_s);
        }
        QCOMPARE(story.ledger().practices.size(), std::size_t(9));
        for (const auto &p : story.ledger().practices.pointers()) {
            QCOMPARE(p->minutes, Maybe<int>(120));
            QCOMPARE(p->themes, std::vector<Theme>{Theme::AssetsAndRisk});
            QCOMPARE(p->client, Maybe<ClientId>(ClientId(u"k"_s)));
            QCOMPARE(p->title, u"台帳の見直し"_s);
        }

        story.clock.day = Date(2026, 12, 20);
        story.session().poll();
        QCOMPARE(story.verdictOf(u"online-1"_s), Verdict::Open);
        story.window->showPage(u"training"_s);
        story.inForm([&] { story.window->command(u"new"_s)->trigger(); }, [](FormDialog &dialog) {
            put(dialog, u"training.kind"_s, u"online-course"_s);
            put(dialog, u"training.title"_s, u"オンライン講習 1年目"_s);
            put(dialog, u"training.completedOn"_s, u"2026-12-18"_s);
            put(dialog, u"training.minutes"_s, 360);
            save(dialog);
        });
        QCOMPARE(story.verdictOf(u"online-1"_s), Verdict::Met);

        QFile certificate(story.folder.filePath(u"certificate.txt"_s));
        QVERIFY(certificate.open(QIODevice::WriteOnly) && certificate.write("done") == 4);
        certificate.close();
        story.prompts->toOpen = {certificate.fileName()};
        story.window->command(u"attach"_s)->trigger();
        QCOMPARE(story.ledger().trainings[0].evidence.size(), std::size_t(1));

        story.clock.day = Date(2027, 4, 1); // the second year opens
        story.session().poll();
        QCOMPARE(story.verdictOf(u"online-1"_s), Verdict::Met);
        QCOMPARE(story.verdictOf(u"online-2"_s), Verdict::Open);

        while (story.session().workspace().undoable()) story.window->command(u"undo"_s)->trigger();
        QCOMPARE(story.ledger().size(), std::size_t(0));
        QVERIFY(story.session().workspace().verify()->isSound());
    }

    /// Nothing but keys: note work, find it, mend it in its row, take it back, look at it as of
    /// another page, and find a command by its name.
    void keyboardOnly()
    {
        const Story story;
        Credential riss;
        riss.id = CredentialId(u"c"_s);
        riss.scheme = SchemeId(u"jp.ipa.riss"_s);
        riss.startsOn = Date(2026, 4, 1);
        QVERIFY(story.session().perform(test::adding({riss})));
        story.quickly(u"90分 規程 規程の読み合わせ"_s);
        story.quickly(u"1h クラウド 設定の点検"_s);
        QCOMPARE(story.ledger().practices.size(), std::size_t(2));

        QTest::keyClick(story.window.get(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(story.window->currentPage()->objectName(), u"page-practice"_s);
        QTest::keyClick(story.window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(filter && filter->objectName() == u"filter"_s);
        filter->setText(u"規程"_s);
        story.press(Qt::Key_Down); // into the list
        auto *list = qobject_cast<RecordView *>(QApplication::focusWidget());
        QVERIFY(list);
        while (list->currentId().isEmpty()) story.press(Qt::Key_Down); // over the heading
        story.press(Qt::Key_F2);
        auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(cell);
        cell->setText(u"規程の読み合わせ（第1章）"_s);
        story.press(Qt::Key_Return);
        const auto titled = [&] {
            return std::ranges::any_of(story.ledger().practices.pointers(),
                                       [](const auto &p) { return p->title == u"規程の読み合わせ（第1章）"_s; });
        };
        QVERIFY(titled());
        QCOMPARE(QApplication::focusWidget(), list); // back where it was
        story.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!titled());
        story.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(titled());

        story.press(Qt::Key_K, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, u"F5"_s.toLower()); // keys that no record holds
        search->clear();
        story.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(story.window->currentPage()->objectName(), u"page-overview"_s);
    }

    /// A report and a file of the whole ledger, where the person wants them.
    void filesGoWhereThePersonSays()
    {
        const Story story;
        Credential riss;
        riss.id = CredentialId(u"c"_s);
        riss.scheme = SchemeId(u"jp.ipa.riss"_s);
        riss.startsOn = Date(2026, 4, 1);
        QVERIFY(story.session().perform(test::adding({riss})));
        story.prompts->toSave = story.folder.filePath(u"all.json"_s);
        story.window->command(u"export"_s)->trigger();
        QVERIFY(QFileInfo(story.prompts->toSave).size() > 0);
        for (const QString &name : {u"all.xlsx"_s, u"all.ods"_s}) {
            story.prompts->toSave = story.folder.filePath(name);
            story.window->command(u"export"_s)->trigger();
            QFile file(story.prompts->toSave);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.read(2) == "PK");
        }
        // The list in front alone; another page has none.
        QVERIFY(story.session().perform(test::adding({test::sampleTraining(u"t"_s)})));
        story.prompts->toSave = story.folder.filePath(u"one.csv"_s);
        story.window->showPage(u"training"_s);
        story.window->command(u"export"_s)->trigger();
        QFile csv(story.prompts->toSave);
        QVERIFY(csv.open(QIODevice::ReadOnly) && csv.readAll().startsWith("\xef\xbb\xbfid,kind,title,"));
        story.prompts->toSave = story.folder.filePath(u"no/such/folder/all.json"_s);
        story.window->command(u"export"_s)->trigger();
        QVERIFY(!QFileInfo::exists(story.prompts->toSave)); // said in a sentence, nothing else happens
        story.prompts->toSave.clear();                      // the person left the dialog
        story.window->command(u"export"_s)->trigger();
    }

    /// Any text that can be pasted is shown as text and breaks nothing.
    void anyTextIsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("HTML") << u"<b>bold</b><img src=x onerror=alert(1)>&amp;"_s;
        QTest::newRow("right to left") << u"\u202Eשלום עולם مرحبا"_s;
        QTest::newRow("emoji") << QString(u"👩‍💻🇯🇵🔐"_s).repeated(40);
        QTest::newRow("control characters") << u"a\u0001b\u0007c\u001Bd\u007Fe"_s;
        QTest::newRow("one long word") << QString(900, u'あ');
        QTest::newRow("ampersands") << u"A&B && &C"_s;
    }
    void anyTextIsText()
    {
        QFETCH(QString, text);
        const Story story;
        Credential riss;
        riss.id = CredentialId(u"c"_s);
        riss.scheme = SchemeId(u"jp.ipa.riss"_s);
        riss.startsOn = Date(2026, 4, 1);
        Training training = test::sampleTraining(u"t"_s, text);
        training.note = QString(text + u'\n').repeated(int(1'000'000 / (text.size() + 1))); // a million characters
        Practice practice;
        practice.id = PracticeId(u"p"_s);
        practice.title = text;
        practice.from = Date(2026, 4, 2);
        practice.description = training.note;
        QVERIFY(test::addUnchecked(story.session().workspace(), {riss, training, practice}));
        story.session().load();
        const QSize before = story.window->size();
        for (const QString &page : {u"overview"_s, u"timeline"_s, u"training"_s, u"practice"_s, u"requirements"_s,
                                    u"analysis"_s, u"history"_s}) {
            story.window->showPage(page);
            story.window->showRecord(page == u"training"_s ? u"t"_s : u"p"_s);
            story.window->showPage(page);
            QVERIFY(!story.window->grab().isNull());
            QVERIFY2(story.window->minimumSizeHint().width() <= 1280, qPrintable(page));
            for (const QLabel *label : story.window->currentPage()->findChildren<QLabel *>()) {
                if (label->text().contains(u'<')) QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        }
        QCOMPARE(story.window->size(), before);
    }
};

KOSHIN_TEST(TestStories)
#include "tst_stories.moc"
