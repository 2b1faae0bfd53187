// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "support/fixtures.h"
#include "window/mainwindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace koshin::test {

/// A window on a fresh ledger of its own at a fixed moment, shown and loaded. What the person
/// chooses in it is kept in memory only.
struct OpenWindow
{
    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<MainWindow> window;

    OpenWindow() { open(); }
    /// Opens it anew on the same ledger.
    void open()
    {
        window.reset();
        WindowOptions options;
        options.dataFolder = folder.filePath(QStringLiteral("ledger"));
        options.clock = &clock;
        options.demo = true;
        window = std::make_unique<MainWindow>(options);
        QSignalSpy ready(window.get(), &MainWindow::ready);
        window->resize(1280, 800);
        window->show();
        if (ready.isEmpty() && !ready.wait(20'000)) qFatal("the window did not open");
    }
    [[nodiscard]] Session &session() const { return *window->session(); }
};

} // namespace koshin::test
