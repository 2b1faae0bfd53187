// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QString>

#include <chrono>
#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace koshin {

/// How a file is opened.
enum class Access {
    ReadWrite,
    ReadOnly,
    Immutable ///< for a folder in which SQLite may not make its helper files
};

/// One connection, for one thread at a time, with the settings of this program and its prepared statements. Inside
/// `storage` failures of SQLite are exceptions; `guarded` turns them into errors at the border.
class Database
{
public:
    /// `patience` is how long another writer is waited for.
    Database(const QString &file, Access access, std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// A prepared statement, borrowed: it is reset when this goes out of scope, because a
    /// statement left half read would hold its view of the database.
    class Use
    {
    public:
        explicit Use(SQLite::Statement &statement) : m_statement(statement) {}
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;
        SQLite::Statement *operator->() const { return &m_statement; }
        SQLite::Statement &operator*() const { return m_statement; }

    private:
        SQLite::Statement &m_statement;
    };
    [[nodiscard]] Use use(const std::string &sql);

    void execute(const std::string &sql) { m_database.exec(sql); }
    [[nodiscard]] qint64 number(const std::string &sql); ///< first column of the first row, or 0
    [[nodiscard]] QString text(const std::string &sql);  ///< likewise, or empty
    [[nodiscard]] sqlite3 *handle() const { return m_database.getHandle(); }
    [[nodiscard]] SQLite::Database &connection() { return m_database; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] Access access() const { return m_access; }
    /// A number that changes when another connection commits.
    [[nodiscard]] qint64 dataVersion() const;
    /// Pages in the log after the last commit of this connection.
    [[nodiscard]] int logPages() const { return m_logPages; }
    /// Carries the log into the file. With `empty` the log is emptied too: false if others still read it.
    bool checkpoint(bool empty);
    /// Reads every page anew when it is needed next.
    void forgetPages();
    /// Leaves the log as it is when this is the last connection that goes.
    void keepLog();

private:
    QString m_file;
    Access m_access;
    mutable SQLite::Database m_database;
    int m_logPages = 0;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// Begins at once with the right to write; rolls back unless committed.
class WriteTransaction
{
public:
    explicit WriteTransaction(Database &database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

/// One view of the database for several reads; part of a transaction that is already open.
class ReadTransaction
{
public:
    explicit ReadTransaction(Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Database &m_database;
    bool m_own;
};

/// Thrown where an entry of the journal is not what its digest says.
struct BrokenEntry
{
    qint64 seq = 0;
};

/// Thrown where a value of a record is none that its field can have.
struct UnreadableValue
{
    QString id, kind, field;
};

/// What a failure of SQLite means to a person.
[[nodiscard]] Error errorOf(int sqliteCode, const QString &reason, const QString &file);

/// Runs `work`, which returns a Result, and turns the exceptions of storage into errors.
template<class Work>
auto guarded(const QString &file, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &e) {
        return tl::unexpected(errorOf(e.getExtendedErrorCode(), QString::fromUtf8(e.what()), file));
    } catch (const UnreadableValue &value) {
        return failure(ErrorCode::UnreadableRecord, {value.id, value.kind, value.field}, {{}, value.id, 0});
    } catch (const BrokenEntry &broken) {
        return failure(ErrorCode::JournalBroken, {QString::number(broken.seq)}, {file, {}, 0});
    }
}

} // namespace koshin
