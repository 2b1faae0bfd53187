// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowentry.h"

#include "accessible.h"
#include "desktop/desktop.h"
#include "text/language.h"
#include "theme.h"
#include "windowsettings.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

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
    return Desktop(options).run();
}
