// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/recordtable.h"
#include "storage/safecopy.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 applicationId = 0x4B4F5348; // KOSH
constexpr qint64 checkedWhole = 20 << 20;     // bytes; larger files are checked by `verify`

QStringList scriptsIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

void runMigrations(Database &database, int from, const QString &folder)
{
    const QStringList names = scriptsIn(folder);
    for (int number = from + 1; number <= int(names.size()); ++number) {
        QFile file(QDir(folder).filePath(names[number - 1]));
        if (!file.open(QIODevice::ReadOnly)) throw SQLite::Exception("no such migration", 1);
        database.execute(file.readAll().toStdString());
        database.execute("PRAGMA user_version = " + std::to_string(number));
    }
}

bool isWhole(Database &database)
{
    for (const auto &owner : RecordTables::journaled()) {
        const auto table = database.use("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
        table->bind(1, owner.table);
        if (!table->executeStep()) return false;
    }
    if (QFile(database.file()).size() >= checkedWhole) return true;
    SQLite::Statement check(database.connection(), "PRAGMA quick_check(1)");
    return check.executeStep() && check.getColumn(0).getString() == "ok";
}

} // namespace

int newestSchema()
{
    static const int newest = int(scriptsIn(QString::fromUtf16(ownMigrations)).size());
    return newest;
}

FileHead readHead(const QString &path)
{
    QFile file(path);
    if (!file.exists()) return {};
    if (!file.open(QIODevice::ReadOnly)) return {FileState::Damaged, 0, false};
    const QByteArray head = file.read(100);
    // A crash while the file was being made leaves it empty, or a journal that SQLite plays back.
    if (head.isEmpty() || QFile::exists(path + u"-journal"_s)) return {FileState::New, 0, false};
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return {FileState::Damaged, 0, false};
    FileHead found{FileState::Ours, qFromBigEndian<qint32>(head.constData() + 60), head[18] == 2};
    if (qFromBigEndian<quint32>(head.constData() + 68) != applicationId) found.state = FileState::NotOurs;
    else if (found.version > newestSchema()) found.state = FileState::Newer;
    return found;
}

void prepareNew(Database &database)
{
    // The mark goes in before the log does, so that it is in the file's own first bytes.
    database.execute("PRAGMA application_id = " + std::to_string(applicationId));
    database.execute("PRAGMA journal_mode = WAL");
}

SchemaOutcome upgrade(Database &database, bool mayWrite, QString &reason, const QString &migrations)
{
    const int newest = int(scriptsIn(migrations).size());
    int version = int(database.number("PRAGMA user_version"));
    if (version > newest) return SchemaOutcome::Newer;
    const bool behind = version < newest;
    if (behind && !mayWrite) {
        reason = u"user_version %1"_s.arg(version);
        return SchemaOutcome::Failed;
    }
    if (behind) {
        WriteTransaction transaction(database);
        version = int(database.number("PRAGMA user_version")); // another process may have been first
        try {
            SafeCopy copy;
            if (version > 0 && version < newest)
                copy = SafeCopy(database.file(), u"-v%1"_s.arg(version));
            runMigrations(database, version, migrations);
            transaction.commit();
            copy.keep();
        } catch (const SQLite::Exception &e) {
            if ((e.getErrorCode() & 0xff) != 1) throw;
            reason = QString::fromUtf8(e.what());
            return SchemaOutcome::Failed;
        }
    }
    if (!isWhole(database)) return SchemaOutcome::Damaged;
    return behind ? SchemaOutcome::Upgraded : SchemaOutcome::Current;
}

} // namespace koshin
