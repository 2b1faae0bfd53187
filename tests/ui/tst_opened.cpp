// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windowentry.h"
#include "evidence/evidencestore.h"
#include "operations/attach.h"
#include "pagebase/recordspage.h"
#include "session/session.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "toolkit/windowsettings.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

// Beside the test itself this program is a window of its own, which opens a file and then ends as this says.
const char *const endingKey = "KOSHIN_TEST_ENDING";

QStringList filesBelow(const QString &folder)
{
    QStringList all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) all += files.next();
    return all;
}

void end(MainWindow &window, const QByteArray &how)
{
    if (how == "close") window.close();
    else if (how == "quit") QCoreApplication::quit();
    else if (how == "kill") std::raise(SIGKILL);
    else std::raise(how == "term" ? SIGTERM : SIGHUP);
}

void openAndEnd()
{
    MainWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget)) window = found;
    }
    if (!window || !window->session() || !window->session()->isLoaded()) {
        QTimer::singleShot(20, qApp, openAndEnd);
        return;
    }
    Session &session = *window->session();
    (void)openStored(session.ledger().evidence[0].id.text(), session); // no program answers here
    for (const QString &file : filesBelow(qEnvironmentVariable("XDG_RUNTIME_DIR")))
        std::puts(qPrintable(u"copy "_s + QFileInfo(file).fileName()));
    std::fflush(stdout);
    end(*window, qgetenv(endingKey));
}

void whenStarted()
{
    if (qEnvironmentVariableIsSet(endingKey)) QTimer::singleShot(0, qApp, openAndEnd);
}
Q_COREAPP_STARTUP_FUNCTION(whenStarted)

int runWindow(int argc, char **argv)
{
    const test::FixedClock clock;
    WindowOptions options;
    options.clock = &clock;
    options.dataFolder = qEnvironmentVariable("KOSHIN_TEST_LEDGER");
    options.program = qEnvironmentVariable("KOSHIN_TEST_PROGRAM");
    return koshin_run_window(argc, argv, options);
}

} // namespace

/// What a window showed of evidence is gone when it is: however it ends.
class TestOpened : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<test::TemporaryLedger>();
        Workspace &workspace = **m_ledger;
        IncomingFiles files;
        auto file = workspace.evidence().receive(QByteArray("secret"), u"Report of A.txt"_s);
        QVERIFY(file);
        files.push_back(std::move(*file));
        QVERIFY(attach(workspace, {}, std::move(files), m_ledger->clock(), [] { return u"e"_s; }));
        m_ledger->close();
        for (const QString &name : {u"run"_s, u"config/koshin"_s, u"cache"_s})
            QVERIFY(QDir().mkpath(m_place->filePath(name)));
        write(u"config/koshin/koshin.conf"_s, "[General]\n");
        // What goes on in the window's place writes down what it finds.
        write(
            u"program"_s,
            "#!/bin/sh\ncase \"$*\" in *--background*) { echo went on; find \"$XDG_RUNTIME_DIR\" -type f; } ;; esac\n");
        QVERIFY(QFile::setPermissions(m_place->filePath(u"program"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void nothingStays_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"close", "quit", "term", "hup"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void nothingStays()
    {
        QFETCH(QString, ending);
        QCOMPARE(outputOf(ending, false), u"copy Report of A.txt\n"_s);
        QVERIFY(filesBelow(m_place->filePath(u"run"_s)).isEmpty());
    }

    // The process goes on as another program: nothing of this one is cleared up by itself.
    void nothingGoesOnIntoTheTray()
    {
        QCOMPARE(outputOf(u"term"_s, true), u"copy Report of A.txt\n"_s); // that is no closing
        QCOMPARE(outputOf(u"close"_s, true), u"copy Report of A.txt\nwent on\n"_s);
        QVERIFY(filesBelow(m_place->filePath(u"run"_s)).isEmpty());
    }

    void whatACrashLeavesIsSwept()
    {
        QCOMPARE(outputOf(u"kill"_s, false), u"copy Report of A.txt\n"_s);
        QCOMPARE(filesBelow(m_place->filePath(u"run"_s)).size(), 1);
        QCOMPARE(outputOf(u"quit"_s, false), u"copy Report of A.txt\n"_s); // its own alone
        QVERIFY(filesBelow(m_place->filePath(u"run"_s)).isEmpty());
    }

private:
    void write(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_place->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()) qFatal("cannot write");
    }
    QString outputOf(const QString &ending, bool staysInTray)
    {
        write(u"config/koshin/koshin.conf"_s, staysInTray ? "[desktop]\ntray=true\n" : "[General]\n");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(endingKey), ending);
        environment.insert(u"KOSHIN_TEST_LEDGER"_s, m_ledger->folder());
        environment.insert(u"KOSHIN_TEST_PROGRAM"_s, m_place->filePath(u"program"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_place->filePath(u"run"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_place->filePath(u"config"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, m_place->filePath(u"cache"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QProcess window;
        window.setProcessEnvironment(environment);
        window.start(QCoreApplication::applicationFilePath(), {u"tst_opened"_s});
        if (!window.waitForFinished(60'000)) return u"the window did not end"_s;
        return QString::fromUtf8(window.readAllStandardOutput());
    }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<test::TemporaryLedger> m_ledger;
};

static int runOpened(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet(endingKey)) return runWindow(argc, argv);
    QCoreApplication application(argc, argv);
    TestOpened test;
    return test::run(test, argc, argv);
}

KOSHIN_TEST_MAIN(runOpened)
#include "tst_opened.moc"
