// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"

#include "storage/recordtable.h"

#include <QHash>

#include <sqlite3.h>

namespace koshin {

namespace {

constexpr std::size_t mostNamed = 5'000; // touched records beyond are only counted

void require(int code)
{
    if (code != SQLITE_OK) throw SQLite::Exception(sqlite3_errstr(code), code);
}

// No exception may pass through SQLite's frames.
int writePiece(void *sink, const void *bytes, int size)
{
    try {
        (*static_cast<const PieceSink *>(sink))(static_cast<const char *>(bytes), size);
        return SQLITE_OK;
    } catch (const SQLite::Exception &e) {
        return e.getErrorCode() == SQLITE_OK ? SQLITE_ERROR : e.getErrorCode();
    }
}

int readPiece(void *source, void *bytes, int *size)
{
    try {
        *size = (*static_cast<const PieceSource *>(source))(static_cast<char *>(bytes), *size);
        return *size < 0 ? SQLITE_INTERRUPT : SQLITE_OK;
    } catch (const SQLite::Exception &e) {
        return e.getErrorCode() == SQLITE_OK ? SQLITE_ERROR : e.getErrorCode();
    }
}

struct Row
{
    const RecordTables::Owner *owner;
    QString id; ///< of the record it belongs to; the first column in each table
};

const QHash<QByteArray, const RecordTables::Owner *> &owners()
{
    static const auto all = [] {
        QHash<QByteArray, const RecordTables::Owner *> byTable;
        for (const auto &owner : RecordTables::journaled())
            byTable.insert(QByteArray::fromStdString(owner.table), &owner);
        return byTable;
    }();
    return all;
}

Row rowAt(sqlite3_changeset_iter *at)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    require(sqlite3changeset_op(at, &table, &columns, &operation, nullptr));
    sqlite3_value *value = nullptr;
    require(operation == SQLITE_INSERT ? sqlite3changeset_new(at, 0, &value)
                                       : sqlite3changeset_old(at, 0, &value));
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {owners().value(QByteArray::fromRawData(table, qsizetype(qstrlen(table)))),
            QString::fromUtf8(text, sqlite3_value_bytes(value))};
}

// Calls `visit(row)` for each row until it returns false.
template<class Visitor>
void forEachRow(const PieceSource &source, Visitor &&visit)
{
    sqlite3_changeset_iter *at = nullptr;
    PieceSource copy = source;
    require(sqlite3changeset_start_strm(&at, readPiece, &copy));
    struct Closer
    {
        sqlite3_changeset_iter *at;
        ~Closer() { sqlite3changeset_finalize(at); }
    } const closer{at};
    int step = SQLITE_ROW;
    while ((step = sqlite3changeset_next(at)) == SQLITE_ROW) {
        if (!visit(rowAt(at))) return;
    }
    if (step != SQLITE_DONE) require(step);
}

} // namespace

ChangeRecorder::ChangeRecorder(Database &database)
{
    require(sqlite3session_create(database.handle(), "main", &m_session));
    for (const auto &owner : RecordTables::journaled())
        require(sqlite3session_attach(m_session, owner.table.c_str()));
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

void ChangeRecorder::write(const PieceSink &sink)
{
    PieceSink copy = sink;
    require(sqlite3session_changeset_strm(m_session, writePiece, &copy));
}

Touching touchedBy(const PieceSource &source)
{
    Touching found;
    QSet<QString> named;
    qint64 mainRows = 0;
    forEachRow(source, [&](const Row &row) {
        ++found.rows;
        if (row.owner && row.owner->kind) {
            mainRows += row.owner->isMain;
            if (std::size_t(named.size()) <= mostNamed && !named.contains(row.id)) {
                named.insert(row.id);
                found.changes.records.push_back({*row.owner->kind, row.id});
            }
        } else if (row.owner && row.owner->table == "holder") {
            found.changes.holder = true;
        }
        return true;
    });
    found.records = std::max(qint64(named.size()), mainRows);
    if (std::size_t(named.size()) > mostNamed) {
        found.changes.everything = true;
        found.changes.records.clear();
    }
    return found;
}

bool touches(const PieceSource &source, const QString &id)
{
    bool found = false;
    forEachRow(source, [&](const Row &row) { return !(found = row.id == id); });
    return found;
}

Applied apply(Database &database, const PieceSource &source, bool inverse)
{
    // A savepoint around it all would keep every page it changes in a journal that SQLite walks
    // from its start after each row; the caller's transaction undoes a half-applied one anyway.
    const int flags = SQLITE_CHANGESETAPPLY_NOSAVEPOINT | (inverse ? SQLITE_CHANGESETAPPLY_INVERT : 0);
    PieceSource copy = source;
    const auto conflict = [](void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; };
    const int code = sqlite3changeset_apply_v2_strm(
        database.handle(), readPiece, &copy, nullptr, conflict, nullptr, nullptr, nullptr, flags);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT) return Applied::Conflict;
    if (code == SQLITE_INTERRUPT) return Applied::Cancelled;
    require(code);
    return Applied::Yes;
}

} // namespace koshin
