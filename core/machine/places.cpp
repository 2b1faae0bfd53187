// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine/places.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace koshin::machine {

using namespace Qt::StringLiterals;

namespace {

QString fromVariable(const char *name, const QString &usual)
{
    const QString set = QFile::decodeName(qgetenv(name));
    return set.startsWith(u'/') ? QDir::cleanPath(set) : home() + usual;
}

} // namespace

QString home()
{
    const QString set = QFile::decodeName(qgetenv("HOME"));
    if (set.startsWith(u'/')) return QDir::cleanPath(set);
    const passwd *account = ::getpwuid(::geteuid());
    return account ? QFile::decodeName(account->pw_dir) : u"/"_s;
}

QString dataHome()
{
    return fromVariable("XDG_DATA_HOME", u"/.local/share"_s);
}

QString configurationHome()
{
    return fromVariable("XDG_CONFIG_HOME", u"/.config"_s);
}

QString ownProgram(const QString &name)
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString beside = here.absoluteFilePath(name);
    if (QFileInfo::exists(beside)) return beside;
    return QDir::cleanPath(here.absoluteFilePath(u"../" KOSHIN_LIBRARY_FOLDER "/koshin/"_s + name));
}

Date localDay(std::chrono::sys_seconds moment)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count()).date();
    return Date::fromCivil(day.year(), unsigned(day.month()), unsigned(day.day())).value_or(Date());
}

QString oneName(const QString &folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : real;
}

} // namespace koshin::machine
