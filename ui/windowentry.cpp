// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowentry.h"

#include "accessible.h"
#include "mainwindow.h"
#include "text/language.h"
#include "theme.h"
#include "windowsettings.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void tell(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

void measure(koshin::MainWindow &window)
{
    QObject::connect(&window, &koshin::MainWindow::firstPainted, [] { tell("first-paint"); });
    QObject::connect(&window, &koshin::MainWindow::ready, &window, [] {
        tell("loaded");
        QCoreApplication::quit();
    }, Qt::QueuedConnection);
}

} // namespace

int koshin_run_window(int &argc, char **argv, const koshin::WindowOptions &options)
{
    using namespace koshin;
    QApplication application(argc, argv);
    accessible::install();
    QApplication::setApplicationName(u"koshin"_s);
    QApplication::setOrganizationName(u"koshin"_s);
    QApplication::setDesktopFileName(u"org.koshin.Koshin"_s);
    const WindowSettings settings(options.demo);
    const auto chosen = options.language ? options.language : settings.language();
    useLanguage(chosen ? *chosen : languageOf(QLocale::system()));
    useCalendar(settings.calendar());
    theme::setSystemDark(settings.systemDark()); // asked again once the window is seen
    theme::apply(application, settings.look());
    QApplication::setWindowIcon(theme::icon(u"koshin"_s));
    MainWindow window(options);
    if (qEnvironmentVariableIsSet("KOSHIN_MEASURE_FIRST_PAINT")) measure(window);
    window.show();
    return QApplication::exec();
}
