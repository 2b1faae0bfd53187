// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/safecopy.h"

#include "storage/database.h"
#include "storage/databasecopy.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <sqlite3.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

bool isEqual(const QString &a, const QString &b)
{
    QFile one(a), other(b);
    if (!one.open(QIODevice::ReadOnly) || !other.open(QIODevice::ReadOnly) || one.size() != other.size()) return false;
    while (!one.atEnd()) {
        if (one.read(1 << 20) != other.read(1 << 20)) return false;
    }
    return true;
}

// One that an interrupted upgrade left is the same copy, and takes its place.
QString freeName(const QString &database, const QString &mark, const QString &copy)
{
    const QFileInfo file(database);
    const QString stem = file.path() + u'/' + file.completeBaseName() + mark;
    const QString suffix = u'.' + file.suffix();
    QString name = stem + suffix;
    for (int n = 2; QFile::exists(name) && !isEqual(name, copy); ++n) name = stem + u'-' + QString::number(n) + suffix;
    return name;
}

} // namespace

// Under another name until it is whole, so that a crash leaves nothing that looks like a copy.
SafeCopy::SafeCopy(const QString &database, const QString &mark)
{
    const QString part = database + u".part"_s;
    QFile::remove(part); // of an earlier crash
    if (!makePrivateFile(part)) throw SQLite::Exception("the copy cannot be made", SQLITE_CANTOPEN);
    m_file = part;
    try {
        Database source(database, Access::ReadOnly);
        copyPages(source, part);
    } catch (const SQLite::Exception &) {
        QFile::remove(part);
        throw;
    }
    const QString name = freeName(database, mark, part);
    if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(name).constData()) != 0) {
        QFile::remove(part);
        throw SQLite::Exception("the copy cannot be named", SQLITE_CANTOPEN);
    }
    m_file = name;
}

SafeCopy::~SafeCopy()
{
    if (!m_file.isEmpty()) QFile::remove(m_file);
}

} // namespace koshin
