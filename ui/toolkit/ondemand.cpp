// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/ondemand.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace koshin {

bool loadOnDemand(QLibrary &library, const QString &name)
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"."_s, u"../" KOSHIN_LIBRARY_FOLDER "/koshin"_s}) {
        library.setFileName(QDir::cleanPath(here.absoluteFilePath(folder + u"/libkoshin_%1.so"_s.arg(name))));
        if (library.load()) return true;
        if (QFileInfo::exists(library.fileName())) return false; // there, but it does not load
    }
    return false;
}

} // namespace koshin
