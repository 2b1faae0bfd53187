// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include "desktop/tray.h"
#include "session/session.h"
#include "text/language.h"
#include "text/tame.h"
#include "watch/approval.h"
#include "watch/pendingreminders.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileSystemWatcher>
#include <QSystemTrayIcon>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

void tell(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

void sayOnError(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
}

void measure(MainWindow &window)
{
    QObject::connect(&window, &MainWindow::firstPainted, [] { tell("first-paint"); });
    QObject::connect(&window, &MainWindow::ready, &window, [] {
        tell("loaded");
        QCoreApplication::quit();
    }, Qt::QueuedConnection);
}

} // namespace

Desktop::Desktop(const WindowOptions &options)
    : m_options(options), m_settings(options.demo), m_instance(options.dataFolder),
      m_herald(options.demo ? QString() : options.program, options.dataFolder), m_days(*options.clock),
      m_files(new QFileSystemWatcher(this))
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_idle.setSingleShot(true);
    m_idle.setInterval(30'000);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(2'000);
    m_later.setSingleShot(true);
    m_later.setInterval(30'000);
    connect(&m_idle, &QTimer::timeout, this, &Desktop::quit);
    connect(&m_instance, &SingleInstance::wanted, this, &Desktop::show);
    connect(&m_instance, &SingleInstance::alone, this, [this] {
        if (!m_window) quit();
    }); // the session has ended
    connect(&m_days, &DayWatch::dayMayHaveChanged, &m_herald, &Herald::tellSoon);
    connect(&m_herald, &Herald::failed, this, [this](const QString &sentence) {
        if (m_window) m_window->complain(sentence);
    });
    // A record added by another program may silence what the tray shows, or bring something new.
    // While our own process writes there, one that came is looked for once more afterwards.
    connect(m_files, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_window) return;
        if (!m_herald.isBusy() && !m_quiet.isActive()) m_herald.tellSoon();
        else if (!m_looksAgain) m_later.start();
    });
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_looksAgain = true;
        m_herald.tellNow();
    });
    connect(&m_quiet, &QTimer::timeout, this, [this] { m_looksAgain = false; });
    connect(&m_herald, &Herald::rested, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_herald, &Herald::told, this, [this] {
        if (m_tray) m_tray->show(m_herald.current());
    });
}

Desktop::~Desktop() = default;

// One that does not answer is ending, or hangs, and one that is not ours may answer anything: two windows are
// better than none.
bool Desktop::isFirst()
{
    if (m_options.demo || m_instance.begin() != SingleInstance::Rank::Second) return true;
    const auto first = m_instance.first();
    if (first && !first->isOurs) {
        sayOnError(tr("Another program uses Koshin’s name on the session bus: %1, process %2. The window opens anyway.")
                       .arg(text::tame(first->program))
                       .arg(first->process));
        return true;
    }
    if (m_options.start != WindowOptions::Start::Window) return false;
    if (m_instance.raiseFirst(m_options.show)) {
        if (first) sayOnError(tr("The ledger is already open, in process %1.").arg(first->process));
        return false;
    }
    (void)m_instance.begin(); // the name may be free by now
    return true;
}

int Desktop::run()
{
    using Start = WindowOptions::Start;
    if (!isFirst()) return 0;
    if (m_options.start == Start::Window) show(m_options.show);
    else stayInBackground();
    if (m_options.start == Start::Background) m_herald.tellSoon();
    return QApplication::exec();
}

void Desktop::stayInBackground()
{
    const bool stays = m_options.start == WindowOptions::Start::Background || m_settings.staysInTray();
    if (!stays) return m_idle.start();
    showTray();
    m_files->addPath(m_options.dataFolder); // said to be missing where it is not there yet, and nothing more
}

void Desktop::showTray()
{
    if (m_tray) return;
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        sayOnError(tr("There is no tray here. Koshin keeps running in the background."));
    }
    m_tray = std::make_unique<Tray>();
    m_tray->show(m_herald.current());
    connect(m_tray.get(), &Tray::wanted, this, [this](const QString &target) { show(target); });
    connect(m_tray.get(), &Tray::lookWanted, &m_herald, &Herald::tellNow);
    connect(m_tray.get(), &Tray::quitWanted, this, &Desktop::quit);
}

void Desktop::show(const QString &target, const QString &token)
{
    m_idle.stop();
    if (!token.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (!m_window) {
        m_target = target;
        m_window = std::make_unique<MainWindow>(m_options);
        connect(m_window.get(), &MainWindow::ready, this, [this] { windowIsReady(m_target); });
        connect(m_window.get(), &MainWindow::closed, this, &Desktop::windowClosed);
        connect(m_window.get(), &MainWindow::quitRequested, this, &Desktop::quit);
        if (qEnvironmentVariableIsSet("KOSHIN_MEASURE_FIRST_PAINT")) measure(*m_window);
    } else if (m_window->session() && m_window->session()->isLoaded()) {
        m_window->showTarget(target);
    } else {
        m_target = target;
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Desktop::windowIsReady(const QString &target)
{
    m_window->showTarget(target);
    if (!m_options.demo)
        (void)machine::noteOpened(addressOf(m_window->session()->workspace())); // else a notification leads nowhere
    if (m_settings.staysInTray() && !m_options.demo) showTray();
    keepLanguage();
    m_herald.tellSoon();
    connect(m_window->session(), &Session::changed, &m_herald, [this](const Session::Change &change) {
        if (change.of == Session::Change::Of::Ledger) m_herald.tellSoon();
    });
    connect(m_window.get(), &MainWindow::remindersAltered, &m_herald, &Herald::tellSoon);
}

// Timers speak as the window did last.
void Desktop::keepLanguage()
{
    Session &session = *m_window->session();
    auto channels = channelsOf(session.workspace());
    if (!channels || m_options.demo || session.isReadOnly() || channels->language == languageInUse()) return;
    channels->language = languageInUse();
    (void)setChannels(session.workspace(), *channels); // else they speak as the system does
}

void Desktop::windowClosed()
{
    if (!m_window) return;
    m_window.release()->deleteLater(); // it is still closing
    if (m_quits) return;
    m_goesOn = !m_options.demo && (m_settings.staysInTray() || m_options.start == WindowOptions::Start::Background);
    if (!m_goesOn) m_herald.leave();
    m_instance.end();
    QCoreApplication::quit();
}

void Desktop::quit()
{
    if (QWidget *question = QApplication::activeModalWidget()) { // it is answered first
        question->raise();
        return question->activateWindow();
    }
    m_quits = true;
    if (m_window) m_window->close(); // comes back here
    m_herald.leave();
    QCoreApplication::quit();
}

} // namespace koshin
