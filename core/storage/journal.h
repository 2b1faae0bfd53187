// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changeset.h"
#include "storage/edit.h"

namespace koshin {

/// The append-only record of every edit. Undo and redo are entries too: each entry keeps the tops
/// of both stacks after it, and edits know the edit beneath them (`parent`), so that both survive
/// a restart and cost the same however long the journal is.
class Journal
{
public:
    explicit Journal(Database &database) : m_database(database) {}

    struct Stacks
    {
        qint64 last = 0; ///< greatest sequence number
        qint64 undoTop = 0; ///< 0 is none
        qint64 redoTop = 0; ///< an entry of undo
    };
    [[nodiscard]] Stacks stacks();

    struct Stored
    {
        JournalEntry entry;
        qint64 parent = 0;
        int schemaVersion = 0;
    };
    [[nodiscard]] Maybe<Stored> find(qint64 seq);

    struct Written
    {
        qint64 seq = 0;
        Touching touching;
    };
    /// What an entry says was done.
    struct Deed
    {
        EditCode code{};
        QString field;
        qint64 origin = 0;
    };
    /// Writes the session's changeset and its entry; nothing (and seq 0) if it is empty.
    Written append(ChangeRecorder &session, Timestamp at, const Deed &deed);
    /// Writes the entry of a purge, which has no payload.
    qint64 appendPurge(Timestamp at, RecordKind kind);

    [[nodiscard]] PieceSource payload(qint64 seq);
    [[nodiscard]] qint64 payloadSize(qint64 seq);
    [[nodiscard]] std::vector<JournalEntry> history(int limit, bool withMoves);
    [[nodiscard]] std::vector<qint64> after(qint64 seq);
    /// Erases every payload that touches the record.
    void erase(const QString &id);
    [[nodiscard]] Faults verify(const std::function<bool(qint64, qint64)> &progress);

private:
    struct Row;
    void insert(Row &row);
    [[nodiscard]] Row rowAt(SQLite::Statement &statement) const;
    static QByteArray hashOf(const Row &row);

    Database &m_database;
};

} // namespace koshin
