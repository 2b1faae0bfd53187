// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "parts/filecommands.h"
#include "parts/importpreview.h"
#include "support/openwindow.h"
#include "support/program.h"
#include "support/taking.h"
#include "text/language.h"
#include "toolkit/longwork.h"
#include "toolkit/prompts.h"
#include "toolkit/theme.h"
#include "toolkit/workdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

constexpr int many = 3'000;

class Answers : public Prompts
{
public:
    explicit Answers(QString file) : m_file(std::move(file)) {}
    QStringList filesToOpen(QWidget *, const QString &, const QString &, bool) override { return {m_file}; }

private:
    QString m_file;
};

std::vector<Record> trainings(int count)
{
    std::vector<Record> all;
    for (int i = 0; i < count; ++i) all.emplace_back(test::sampleTraining(u"t%1"_s.arg(i), u"Course %1"_s.arg(i)));
    return all;
}

/// A ledger file with many trainings.
QString fileWith(int count, const QString &folder)
{
    Ledger ledger;
    for (const Record &record : trainings(count)) ledger.put(record);
    QFile file(folder + u"/many.json"_s);
    if (!file.open(QIODevice::WriteOnly) || !writeLedger(file, ledger)) qFatal("no file");
    return file.fileName();
}

QByteArray whole(const Ledger &ledger)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !writeLedger(buffer, ledger)) qFatal("not written");
    return buffer.data();
}

/// Counts how often the window's loop turned.
struct Ticks
{
    QTimer timer;
    int count = 0;
    Ticks()
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] { ++count; });
        timer.start(1);
    }
};

WorkDialog *shownDialog()
{
    return qobject_cast<WorkDialog *>(QApplication::activeModalWidget());
}

} // namespace

/// What may take long runs beside the window.
class TestLongWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::English);
    }
    void cleanup() { Prompts::use(nullptr); }

    void theWindowLivesDuringAnImport()
    {
        test::OpenWindow o;
        Prompts::use(std::make_unique<Answers>(fileWith(many, o.folder.path())));
        const Ticks ticks;
        bool wasBusy = false;
        QTimer::singleShot(1, o.window.get(), [&] { wasBusy = o.session().isBusy(); });
        QTimer agreeing; // what it would bring is shown first
        connect(&agreeing, &QTimer::timeout, o.window.get(), [] {
            if (auto *preview = qobject_cast<ImportPreview *>(QApplication::activeModalWidget()))
                preview->findChild<QAbstractButton *>(u"import"_s)->click();
        });
        agreeing.start(10);
        QVERIFY(!filecommands::importLedger(filecommands::fileToImport(o.window.get()), o.session(), o.window.get())
                     .isEmpty());
        QVERIFY(wasBusy && !o.session().isBusy());
        QVERIFY2(ticks.count > 5, qPrintable(QString::number(ticks.count)));
        QCOMPARE(o.session().ledger().trainings.size(), std::size_t(many));
        QVERIFY(o.session().lastChange());
    }

    void undoAndRedoOfManyToo()
    {
        test::OpenWindow o;
        const Ticks ticks;
        QVERIFY(o.session().perform(test::adding(trainings(many))));
        QVERIFY(ticks.count > 0);
        const int before = ticks.count;
        QVERIFY(o.session().undo());
        QVERIFY(ticks.count > before);
        QVERIFY(o.session().ledger().trainings.empty() && !o.session().lastChange());
        QVERIFY(o.session().redo());
        QCOMPARE(o.session().ledger().trainings.size(), std::size_t(many));
        QVERIFY(o.session().lastChange());
    }

    /// A timer that comes due meanwhile writes nothing and takes nothing up.
    void nothingElseIsWrittenMeanwhile()
    {
        test::OpenWindow o;
        Session &session = o.session();
        Result<Changes> second = Changes();
        int changes = 0;
        connect(&session, &Session::changed, &session, [&] { ++changes; });
        QTimer::singleShot(20, o.window.get(), [&] {
            session.poll();
            second = session.perform(test::adding({test::sampleTraining(u"second"_s)}));
        });
        const LongWork how(u"Waiting"_s, LongWork::Stopping::Never);
        const auto done = session.work<Changes>(how, [](Workspace &workspace, const Progress &) {
            auto written = workspace.perform(test::adding({test::sampleTraining(u"first"_s)}));
            QThread::msleep(200);
            return written;
        });
        QVERIFY(done);
        QVERIFY(!second && second.error().code == ErrorCode::InUse);
        QCOMPARE(changes, 1);
        QVERIFY(session.ledger().trainings.find(u"first"_s) && !session.ledger().trainings.find(u"second"_s));
        QVERIFY(session.perform(test::adding({test::sampleTraining(u"second"_s)})));
    }

    void stoppingItChangesNothing()
    {
        test::OpenWindow o;
        QVERIFY(o.session().perform(test::adding({test::sampleTraining(u"there"_s)})));
        const QByteArray before = whole(o.session().ledger());
        const qint64 entry = *o.session().workspace().newestEntry();
        const QString file = fileWith(many, o.folder.path());
        QTimer looking;
        connect(&looking, &QTimer::timeout, o.window.get(), [] {
            if (WorkDialog *dialog = shownDialog()) dialog->findChild<QAbstractButton *>(u"stop"_s)->click();
        });
        looking.start(10);
        const LongWork how(u"Importing…"_s, LongWork::Stopping::Allowed);
        const auto stopped = o.session().work<IntakeAnswer>(how, [&](Workspace &workspace, const Progress &progress) {
            return test::takeFile(workspace, file, [&](qint64 done, qint64 total) {
                while (progress(done, total)) QThread::msleep(5); // as slow as a person
                return false;
            });
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(whole(o.session().ledger()), before);
        QCOMPARE(*o.session().workspace().newestEntry(), entry);
        QVERIFY(o.session().lastChange());
    }

    /// The work dialog is in front before a key can reach the window again.
    void noKeyReachesTheWindow()
    {
        test::OpenWindow o;
        bool modal = false;
        QTimer looking;
        connect(&looking, &QTimer::timeout, o.window.get(), [&] { modal = modal || shownDialog(); });
        looking.start(10);
        const LongWork how(u"Checking…"_s, LongWork::Stopping::Allowed);
        QVERIFY(o.session().work<int>(how, [](Workspace &, const Progress &) -> Result<int> {
            QThread::msleep(700);
            return 1;
        }));
        QVERIFY(modal);
        QVERIFY(!shownDialog());
        o.window->close(); // when nothing is going on, it can be closed
        QVERIFY(!o.window->isVisible());
    }
};

KOSHIN_TEST(TestLongWork)
#include "tst_longwork.moc"
