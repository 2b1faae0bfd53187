// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "base/digest.h"
#include "base/ledgerfolder.h"
#include "storage/ledgerfile.h"
#include "storage/safecopy.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QtEndian>

#include <array>
#include <sys/stat.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 applicationId = 0x4B4F5348; // KOSH
constexpr qint64 checkedWhole = 20 << 20;     // bytes; larger files are checked by `verify`

QStringList scriptsIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

void runMigrations(Database &database, int from, int to, const QString &folder)
{
    const QStringList names = scriptsIn(folder);
    for (int number = from + 1; number <= to; ++number) {
        QFile file(QDir(folder).filePath(names[number - 1]));
        if (!file.open(QIODevice::ReadOnly)) throw SQLite::Exception("no such migration", 1);
        database.execute(file.readAll().toStdString());
        database.execute("PRAGMA user_version = " + std::to_string(number));
    }
}

// Damage in records is for `verify`, which reads everything; here the start must not grow with the ledger.
bool isWhole(Database &database)
{
    if (QFile(database.file()).size() >= checkedWhole) return true;
    SQLite::Statement check(database.connection(), "PRAGMA quick_check(1)");
    return check.executeStep() && check.getColumn(0).getString() == "ok";
}

constexpr char schemaSql[] =
    "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, '') AS line, name FROM sqlite_schema "
    "WHERE name NOT GLOB 'sqlite_*' ORDER BY type, name";

// In the order of their numbers, from 1. What was shipped stays as it is: a change is a new migration.
constexpr std::array shipped = {
    "679557628d6e139148049a9445b27adb2adad66e53560e4fdb8b845c756f78ed",
    "58c9107b099fade7890fa56b6ed488eb1aa28465ddef20b43d061a78f159af15",
    "b4f3b26fabcb89de293d0b6ff18a667961344dbd74c6beba2dc6967e57520cf6",
    "63ce83dc8ec377cc7be7034be7cca39f896af35f06dca7fbe9f690993ba456f8",
};

// The journal of a database that is still being made, as SQLite's file format lays it out.
bool rollsBackToNothing(const QString &journal)
{
    QFile file(journal);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray head = file.read(28);
    const bool isJournal = head.size() == 28 && head.startsWith(QByteArray::fromHex("d9d505f920a163d7"));
    return isJournal && qFromBigEndian<quint32>(head.constData() + 16) == 0; // pages before
}

bool isShipped(Database &database, int version, QString &differs)
{
    const QString ours = shippedSchemaDigest(version);
    if (ours.isEmpty() || schemaDigest(database) == ours) return true; // of a later version only a test knows
    differs = foreignObject(database, version);
    return false;
}

} // namespace

int newestSchema()
{
    static const int newest = int(scriptsIn(QString::fromUtf16(ownMigrations)).size());
    return newest;
}

QString schemaDigest(Database &database)
{
    Sha256 digest;
    SQLite::Statement lines(database.connection(), schemaSql);
    while (lines.executeStep()) {
        const SQLite::Column line = lines.getColumn(0);
        digest.add(QByteArrayView(line.getText(), line.getBytes() + 1)); // with its NUL, as the end of the line
    }
    return digest.text();
}

QString shippedSchemaDigest(int version)
{
    return version >= 1 && version <= int(shipped.size()) ? QString::fromLatin1(shipped[std::size_t(version - 1)])
                                                          : QString();
}

QString foreignObject(Database &database, int version)
{
    Database blank(u":memory:"_s, Access::ReadWrite);
    for (int number = 1; number <= version; ++number)
        runMigrations(blank, number - 1, number, QString::fromUtf16(ownMigrations));
    QHash<QString, QString> ours;
    const auto read = [](SQLite::Statement &lines, int column) {
        return QString::fromUtf8(lines.getColumn(column).getText());
    };
    SQLite::Statement expected(blank.connection(), schemaSql);
    while (expected.executeStep()) ours.insert(read(expected, 0), read(expected, 1));
    SQLite::Statement found(database.connection(), schemaSql);
    while (found.executeStep()) {
        if (ours.remove(read(found, 0)) == 0) return read(found, 1);
    }
    return ours.isEmpty() ? QString() : ours.begin().value();
}

FileHead readHead(const QString &path)
{
    struct stat status{};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) return {};
    if (!S_ISREG(status.st_mode)) return {FileState::NotAFile, 0, false};
    if (LedgerFile::isOpenHere(path))
        return {FileState::Ours, newestSchema(), true}; // it was looked at when it was opened
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {FileState::Damaged, 0, false};
    const QByteArray head = file.read(100);
    // A crash while the file was being made leaves it empty, or a journal that SQLite plays back.
    if (head.isEmpty() || rollsBackToNothing(LedgerFolder::rollbackOf(path))) return {FileState::New, 0, false};
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return {FileState::Damaged, 0, false};
    FileHead found{FileState::Ours, qFromBigEndian<qint32>(head.constData() + 60), head[18] == 2};
    if (qFromBigEndian<quint32>(head.constData() + 68) != applicationId) found.state = FileState::NotOurs;
    else if (found.version < 0) found.state = FileState::Damaged;
    else if (found.version > newestSchema()) found.state = FileState::Newer;
    return found;
}

void prepareNew(Database &database)
{
    // The mark goes in before the log does, so that it is in the file's own first bytes.
    database.execute("PRAGMA application_id = " + std::to_string(applicationId));
    database.execute("PRAGMA journal_mode = WAL");
}

SchemaOutcome upgrade(Database &database, bool mayWrite, QString &reason, const std::function<void(int)> &after,
                      const QString &migrations)
{
    const int newest = int(scriptsIn(migrations).size());
    int version = int(database.number("PRAGMA user_version"));
    if (version > newest) return SchemaOutcome::Newer;
    if (version < 0) return SchemaOutcome::Damaged;
    if (version > 0 && !isShipped(database, version, reason)) return SchemaOutcome::Foreign;
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
                copy = SafeCopy(database.file(), LedgerFolder::upgradedMark + QString::number(version));
            runMigrations(database, version, newest, migrations);
            if (after && version > 0) after(version);
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
