// SPDX-License-Identifier: GPL-3.0-or-later
// Gives files to a target, one after the other, as libFuzzer does with what it has kept.
//   feed TARGET FILE-OR-FOLDER…
#include "targets.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <cstdio>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 60'000; // milliseconds for one input, with sanitizers and on a busy machine

const QMap<QString, void (*)(const QByteArray &)> targets{
    {u"ledger"_s, fuzz::ledger},       {u"pack"_s, fuzz::pack},
    {u"holidays"_s, fuzz::holidays},   {u"table"_s, fuzz::table},
    {u"quick"_s, fuzz::quick},         {u"settings"_s, fuzz::settings},
    {u"changeset"_s, fuzz::changeset}, {u"evidencepack"_s, fuzz::evidencepack},
    {u"preview"_s, fuzz::preview},
};

QStringList filesIn(const QString &place)
{
    if (!QFileInfo(place).isDir()) return {place};
    QStringList files;
    for (QDirIterator it(place, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) files << it.next();
    files.sort();
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    const auto target = argc > 1 ? targets.value(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!target) return std::fprintf(stderr, "feed: no target\n"), 2;
    int fed = 0;
    for (int i = 2; i < argc; ++i) {
        for (const QString &name : filesIn(QString::fromLocal8Bit(argv[i]))) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly)) return std::fprintf(stderr, "feed: %s\n", qPrintable(name)), 2;
            std::fprintf(stderr, "%s\n", qPrintable(name)); // named before it may end the program
            QElapsedTimer timer;
            timer.start();
            target(file.readAll());
            fuzz::demand(timer.elapsed() < longest, "an answer in time");
            ++fed;
        }
    }
    return fed > 0 ? 0 : 2;
}
