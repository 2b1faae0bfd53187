// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/runtimefolder.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace koshin {

QString runtimeFolder()
{
    const QString named = qEnvironmentVariable("XDG_RUNTIME_DIR");
    struct stat seen;
    const bool isOwn = QDir::isAbsolutePath(named) && ::stat(QFile::encodeName(named).constData(), &seen) == 0
                       && S_ISDIR(seen.st_mode) && seen.st_uid == ::geteuid();
    return isOwn ? QDir::cleanPath(named) : QString();
}

} // namespace koshin
