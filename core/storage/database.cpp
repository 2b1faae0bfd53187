// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/grams.h"

#include <QUrl>

#include <cerrno>
#include <sqlite3.h>

namespace koshin {

namespace {

std::string nameFor(const QString &file, Access access)
{
    if (access != Access::Immutable) return file.toStdString();
    return QByteArray(QUrl::fromLocalFile(file).toEncoded() + "?immutable=1").toStdString();
}

int flagsFor(Access access)
{
    const int common = SQLite::OPEN_NOMUTEX; // a connection is of one thread
    if (access == Access::ReadWrite) return SQLite::OPEN_READWRITE | common;
    if (access == Access::ReadOnly) return SQLite::OPEN_READONLY | common;
    return SQLite::OPEN_READONLY | SQLite::OPEN_URI | common;
}

} // namespace

Database::Database(const QString &file, Access access, std::chrono::milliseconds patience)
    : m_file(file), m_access(access), m_database(nameFor(file, access), flagsFor(access), int(patience.count()))
{
    // What a file brings along in its schema must not act for whoever opens it: `upgrade` compares it before anything
    // of it can run. SQLite 3.40 lets no index of texts be kept by triggers of a schema that is marked as not trusted.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 1); // for VACUUM
    // When the log is carried into the file is ours to say, after a look at the file.
    sqlite3_wal_autocheckpoint(handle(), 0);
    sqlite3_wal_hook(handle(), [](void *pages, sqlite3 *, const char *, int count) {
        *static_cast<int *>(pages) = count;
        return SQLITE_OK;
    }, &m_logPages);
    // Temporary copies stay in memory: on disk they would lie outside the person's folder.
    m_database.exec("PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;"
                    "PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON;"
                    "PRAGMA secure_delete = ON; PRAGMA cache_size = -32768;");
    registerGrams(handle());
}

Database::Use::~Use()
{
    m_statement.tryReset();
    m_statement.clearBindings();
}

Database::Use Database::use(const std::string &sql)
{
    auto &statement = m_statements[sql];
    if (!statement) statement = std::make_unique<SQLite::Statement>(m_database, sql);
    return Use(*statement);
}

qint64 Database::number(const std::string &sql)
{
    SQLite::Statement statement(m_database, sql);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

QString Database::text(const std::string &sql)
{
    SQLite::Statement statement(m_database, sql);
    return statement.executeStep() ? QString::fromUtf8(statement.getColumn(0).getText()) : QString();
}

qint64 Database::dataVersion() const
{
    SQLite::Statement statement(m_database, "PRAGMA data_version");
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

bool Database::checkpoint(bool empty)
{
    SQLite::Statement statement(m_database,
                                empty ? "PRAGMA wal_checkpoint(TRUNCATE)" : "PRAGMA wal_checkpoint(PASSIVE)");
    return statement.executeStep() && statement.getColumn(0).getInt() == 0;
}

void Database::forgetPages()
{
    sqlite3_db_release_memory(handle());
}

void Database::keepLog()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

WriteTransaction::WriteTransaction(Database &database) : m_database(database)
{
    m_database.execute("BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction()
{
    // SQLite has already rolled back by itself after some errors; then there is nothing to do.
    if (m_open && !sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void WriteTransaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

ReadTransaction::ReadTransaction(Database &database)
    : m_database(database), m_own(sqlite3_get_autocommit(database.handle()) != 0)
{
    if (m_own) m_database.execute("BEGIN");
}

ReadTransaction::~ReadTransaction()
{
    if (m_own) sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Error errorOf(int sqliteCode, const QString &reason, const QString &file)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::InUse, {file}, {file, {}, 0}};
    case SQLITE_IOERR:
        if (sqliteCode == SQLITE_IOERR_SHMSIZE || errno == ENOSPC || errno == EFBIG)
            return {ErrorCode::DiskFull, {file}, {file, {}, 0}};
        return {ErrorCode::Storage, {reason}, {file, {}, 0}};
    case SQLITE_FULL: return {ErrorCode::DiskFull, {file}, {file, {}, 0}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {ErrorCode::Damaged, {file, reason}, {file, {}, 0}};
    case SQLITE_READONLY: return {ErrorCode::ReadOnly, {file}, {file, {}, 0}};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return {ErrorCode::CannotOpen, {file, reason}, {file, {}, 0}};
    default: return {ErrorCode::Storage, {reason}, {file, {}, 0}};
    }
}

} // namespace koshin
