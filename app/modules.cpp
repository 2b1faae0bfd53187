// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace koshin::modules {

QFunctionPointer find(const QString &library, const char *function, QString &why)
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *folder : {".", "../" KOSHIN_LIBRARY_FOLDER "/koshin"}) {
        const QString file = here.absoluteFilePath(QString::fromLatin1(folder) + u'/' + library);
        QLibrary loaded(QDir::cleanPath(file));
        if (const QFunctionPointer found = loaded.resolve(function)) return found;
        why = loaded.errorString();
        if (QFileInfo::exists(loaded.fileName())) return nullptr; // there, but it does not load
    }
    return nullptr;
}

} // namespace koshin::modules
