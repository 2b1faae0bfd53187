// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/autostart.h"

#include "machine/places.h"
#include "watch/busnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin::autostart {
namespace {

QString &programInUse()
{
    static QString program;
    return program;
}

QString entryFile()
{
    return machine::configurationHome() + u"/autostart/org.koshin.Koshin.desktop"_s;
}

// An argument of an Exec line: quoted, with what the line reserves escaped, and again as a value of the file.
QString argument(QString text)
{
    for (const QChar sign : {u'\\', u'"', u'`', u'$'}) text.replace(sign, u'\\' + QString(sign));
    text.replace(u'%', u"%%"_s);
    return u'"' + text.replace(u'\\', u"\\\\"_s) + u'"';
}

bool holdsControls(const QString &path)
{
    return std::ranges::any_of(path, [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString options(const QString &dataFolder)
{
    const bool usual = bus::applicationName(dataFolder) == bus::applicationName(usualFolder());
    return u" --background"_s + (usual ? QString() : u" --data "_s + argument(dataFolder));
}

} // namespace

void setProgram(const QString &program)
{
    programInUse() = program;
}

bool isWanted(const QString &dataFolder)
{
    QFile file(entryFile());
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray entry = file.readAll();
    const bool off = entry.contains("\nHidden=true") || entry.contains("\nX-GNOME-Autostart-enabled=false");
    return !off && entry.contains((options(dataFolder) + u'\n').toUtf8());
}

Result<> set(bool wanted, const QString &dataFolder)
{
    const QString file = entryFile();
    const auto failed = [&](const QString &why) { return failure(ErrorCode::FileUnwritable, {file, why}); };
    if (!wanted) {
        QFile entry(file);
        return !entry.exists() || entry.remove() ? Result<>() : failed(entry.errorString());
    }
    const QString program = programInUse().isEmpty() ? QCoreApplication::applicationFilePath() : programInUse();
    for (const QString &path : {program, dataFolder})
        if (holdsControls(path)) return failure(ErrorCode::ControlsInPath, {path});
    QDir().mkpath(QFileInfo(file).path());
    const QString line = argument(program) + options(dataFolder);
    QSaveFile entry(file);
    if (!entry.open(QIODevice::WriteOnly)) return failed(entry.errorString());
    const QString text = u"[Desktop Entry]\nType=Application\nName=Koshin\nName[ja]=更新手帳\nIcon=koshin\nExec=%1\n"
                         "Terminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(line);
    const QByteArray bytes = text.toUtf8();
    if (entry.write(bytes) != bytes.size() || !entry.commit()) return failed(entry.errorString());
    return {};
}

} // namespace koshin::autostart
