// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"

#include "storage/recordtable.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <bit>
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

// The record a row belongs to is named by the first column of each table.
QString idOf(const ChangesetReader &row)
{
    const std::string_view id = row.key(0);
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

const RecordTables::Owner *ownerOf(const ChangesetReader &row)
{
    const std::string &table = row.table().name;
    return owners().value(QByteArray::fromRawData(table.data(), qsizetype(table.size())));
}

// Tables of records have their first column as the key, those of lists their first two.
bool isOurs(const ChangesetReader &row)
{
    const auto *owner = ownerOf(row);
    const auto &keys = row.table().keys;
    const std::size_t given = std::size_t(std::count(keys.begin(), keys.end(), true));
    return owner && keys.front() && given == owner->keys && (given == 1 || keys[1]);
}

int isJournaled(void *, const char *table)
{
    return owners().contains(QByteArray::fromRawData(table, qsizetype(qstrlen(table))));
}

} // namespace

ChangeRecorder::ChangeRecorder(Database &database)
{
    require(sqlite3session_create(database.handle(), "main", &m_session));
    for (const auto &owner : RecordTables::journaled()) require(sqlite3session_attach(m_session, owner.table.c_str()));
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

void requireOurs(const PieceSource &source)
{
    ChangesetReader row(source);
    while (row.next()) {
        if (!isOurs(row)) throw SQLite::Exception("a changeset for other tables", SQLITE_CORRUPT);
    }
}

Touching touchedBy(const PieceSource &source)
{
    Touching found;
    QSet<QString> named;
    qint64 mainRows = 0;
    ChangesetReader row(source);
    while (row.next()) {
        ++found.rows;
        const auto *owner = ownerOf(row);
        if (owner && owner->kind) {
            mainRows += owner->isMain;
            const QString id = idOf(row);
            if (std::size_t(named.size()) <= mostNamed && !named.contains(id)) {
                named.insert(id);
                found.changes.records.push_back({*owner->kind, id});
            }
        } else if (owner && owner->table == "holder") {
            found.changes.holder = true;
        }
    }
    found.records = std::max(qint64(named.size()), mainRows);
    if (std::size_t(named.size()) > mostNamed) {
        found.changes.everything = true;
        found.changes.records.clear();
    }
    return found;
}

void collectIds(const PieceSource &source, QSet<QString> &ids)
{
    ChangesetReader row(source);
    while (row.next()) {
        const auto *owner = ownerOf(row);
        if (owner && owner->kind) ids.insert(idOf(row));
    }
}

void collectFiles(const PieceSource &source, QSet<QString> &hashes)
{
    constexpr std::size_t hashLength = 64;
    const auto isHash = [](std::string_view text) {
        return text.size() == hashLength && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    };
    ChangesetReader row(source);
    while (row.next()) {
        const auto *owner = ownerOf(row);
        if (!owner || owner->kind != RecordKind::Evidence) continue;
        for (const auto *cells : {&row.before(), &row.after()}) {
            for (const auto &cell : *cells) {
                if (isHash(cell.bytes))
                    hashes.insert(QString::fromLatin1(cell.bytes.data(), qsizetype(cell.bytes.size())));
            }
        }
    }
}

bool mentions(const PieceSource &source, const std::function<bool(const QString &)> &isErased)
{
    constexpr std::size_t longestId = 4 * 200;
    ChangesetReader row(source);
    while (row.next()) {
        for (const auto *cells : {&row.before(), &row.after()}) {
            for (const auto &[type, bytes] : *cells) {
                if (type != ChangesetReader::Type::Text || bytes.empty() || bytes.size() > longestId) continue;
                if (isErased(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())))) return true;
            }
        }
    }
    return false;
}

bool copyWithout(const PieceSource &source, const std::function<bool(const QString &)> &isErased, const PieceSink &sink)
{
    std::string table; // the one whose head was written
    bool any = false;
    ChangesetReader row(source);
    while (row.next()) {
        const auto *owner = ownerOf(row);
        const bool belongs = owner && (owner->kind || owner->table == "record");
        if (belongs && isErased(idOf(row))) continue;
        if (table != row.table().head) {
            table = row.table().head;
            sink(table.data(), int(table.size()));
        }
        sink(row.bytes().data(), int(row.bytes().size()));
        any = true;
    }
    return any;
}

namespace {

void appendNumber(std::string &to, quint64 number)
{
    for (int shift = 56; shift >= 0; shift -= 8) to += char((number >> shift) & 0xff);
}

void appendLength(std::string &to, quint64 length)
{
    std::string digits(1, char(length & 0x7f));
    while (length >>= 7) digits += char((length & 0x7f) | 0x80);
    to.append(digits.rbegin(), digits.rend());
}

void appendCell(std::string &to, const SQLite::Column &column)
{
    using Type = ChangesetReader::Type;
    const auto type = [&](Type t) { to += char(t); };
    switch (column.getType()) {
    case SQLITE_INTEGER: type(Type::Integer); return appendNumber(to, quint64(column.getInt64()));
    case SQLITE_FLOAT: type(Type::Real); return appendNumber(to, std::bit_cast<quint64>(column.getDouble()));
    case SQLITE_NULL: return type(Type::Null);
    default:
        type(column.isText() ? Type::Text : Type::Blob);
        const auto *bytes = static_cast<const char *>(column.getBlob());
        appendLength(to, quint64(column.getBytes()));
        to.append(bytes, bytes ? std::size_t(column.getBytes()) : 0);
    }
}

} // namespace

void writeRows(Database &database, const Maybe<QString> &id, const PieceSink &sink)
{
    std::string piece;
    for (const auto &owner : RecordTables::journaled()) {
        if (id && owner.table == "holder") continue;
        const std::string column = owner.keys == 2 ? "owner" : "id";
        const auto rows =
            database.use("SELECT * FROM " + owner.table + (id ? " WHERE " + column + " = ?" : std::string()));
        if (id) rows->bind(1, id->toStdString());
        constexpr qint64 headAgain = 1'000; // rows after which whoever reads may begin anew
        qint64 row = 0;
        while (rows->executeStep()) {
            const int columns = rows->getColumnCount();
            piece.clear();
            if (row++ % headAgain == 0) {
                piece += 'T';
                appendLength(piece, quint64(columns));
                for (int i = 0; i < columns; ++i) piece += char(std::size_t(i) < owner.keys);
                (piece += owner.table) += '\0';
            }
            (piece += char(ChangesetReader::Operation::Insert)) += '\0';
            for (int i = 0; i < columns; ++i) appendCell(piece, rows->getColumn(i));
            sink(piece.data(), int(piece.size()));
        }
    }
}

Applied apply(Database &database, const PieceSource &source, bool inverse)
{
    // A savepoint around it all would keep every page it changes in a journal that SQLite walks
    // from its start after each row; the caller's transaction undoes a half-applied one anyway.
    const int flags = SQLITE_CHANGESETAPPLY_NOSAVEPOINT | (inverse ? SQLITE_CHANGESETAPPLY_INVERT : 0);
    PieceSource copy = source;
    const auto conflict = [](void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; };
    const int code = sqlite3changeset_apply_v2_strm(database.handle(), readPiece, &copy, isJournaled, conflict, nullptr,
                                                    nullptr, nullptr, flags);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT) return Applied::Conflict;
    if (code == SQLITE_INTERRUPT) return Applied::Cancelled;
    require(code);
    return Applied::Yes;
}

} // namespace koshin
