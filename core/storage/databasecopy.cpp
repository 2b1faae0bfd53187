// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasecopy.h"

#include "evidence/plainfile.h"
#include "storage/database.h"

#include <SQLiteCpp/Backup.h>

#include <QFile>

#include <fcntl.h>
#include <sqlite3.h>

namespace koshin {

Result<> makePrivateFile(const QString &file)
{
    const Descriptor made(
        ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600));
    return made ? Result<>() : systemFailure(ErrorCode::FileUnwritable, file);
}

void copyPages(Database &source, const QString &emptyFile)
{
    SQLite::Database target(emptyFile.toStdString(), SQLite::OPEN_READWRITE);
    const int code = SQLite::Backup(target, source.connection()).executeStep();
    if (code != SQLITE_DONE) throw SQLite::Exception("the copy is not whole", code);
}

} // namespace koshin
