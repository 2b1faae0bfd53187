// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windowentry.h"

#include "desktop/desktop.h"
#include "desktop/quitsignals.h"
#include "evidence/openedcopies.h"
#include "text/language.h"
#include "toolkit/accessible.h"
#include "toolkit/theme.h"
#include "toolkit/windowsettings.h"

#include <QApplication>
#include <QFile>
#include <QLocale>

#include <cstdio>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

// In place of this process, without what a window leaves in its memory.
int goOnInBackground(const koshin::WindowOptions &options)
{
    QByteArrayList words{QFile::encodeName(options.program), "--background", "--data",
                         QFile::encodeName(options.dataFolder)};
    if (options.language) words += {"--lang", koshin::codeName(*options.language).toUtf8()};
    std::vector<char *> arguments;
    for (QByteArray &word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execv(arguments.front(), arguments.data());
    std::perror(arguments.front());
    return 3;
}

int runDesktop(int &argc, char **argv, const koshin::WindowOptions &options, bool &goesOn)
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
    sweepOpenedCopies();
    Desktop desktop(options);
    const QuitSignals signals; // what the window keeps for itself goes with it
    const int code = desktop.run();
    goesOn = desktop.goesOn();
    return code;
}

} // namespace

int koshin_run_window(int &argc, char **argv, const koshin::WindowOptions &options)
{
    bool goesOn = false;
    const int code = runDesktop(argc, argv, options, goesOn);
    return goesOn ? goOnInBackground(options) : code;
}
