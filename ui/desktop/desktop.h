// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/daywatch.h"
#include "desktop/herald.h"
#include "desktop/singleinstance.h"
#include "desktop/windowentry.h"
#include "toolkit/windowsettings.h"

#include <QTimer>

#include <memory>

class QFileSystemWatcher;

namespace koshin {

class MainWindow;
class Tray;

/// The program on the desktop: one process for a ledger, with or without a window. Without one it holds
/// no ledger; what is to be told is told by processes of their own.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(const WindowOptions &options);
    ~Desktop() override;
    /// Until the person quits, or nothing is left to do. The exit code.
    [[nodiscard]] int run();
    /// Whether the program is to go on in the tray after `run`: as a process of its own, for this one has
    /// grown with the window.
    [[nodiscard]] bool goesOn() const { return m_goesOn; }
    [[nodiscard]] MainWindow *window() const { return m_window.get(); } ///< null in the background

private:
    /// False if another process has taken over.
    [[nodiscard]] bool isFirst();
    void stayInBackground();
    void showTray();
    void show(const QString &target, const QString &token = {});
    void keepLanguage();
    void windowClosed();
    void windowIsReady(const QString &target);
    void quit();

    WindowOptions m_options;
    WindowSettings m_settings;
    SingleInstance m_instance;
    Herald m_herald;
    DayWatch m_days;
    QFileSystemWatcher *m_files;
    QTimer m_idle;  ///< of a process the bus started: it ends when nobody wants a window
    QTimer m_quiet; ///< after our own process, its traces in the folder are no news
    QTimer m_later; ///< a change that fell into that time
    bool m_looksAgain = false;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<MainWindow> m_window;
    QString m_target; ///< to be shown when the ledger is read
    bool m_quits = false;
    bool m_goesOn = false;
};

} // namespace koshin
