// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changeset.h"
#include "storage/edit.h"

#include <QSet>

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
        qint64 last = 0;    ///< greatest sequence number
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
        JournalHead head; ///< the entry; seq 0: nothing had changed
        Touching touching;
    };
    /// What an entry says was done.
    struct Deed
    {
        EditCode code{};
        QString field;
        qint64 origin = 0;
        qint64 step = 0; ///< of undo and redo: the entry on the stack that this takes off, with all above it
    };
    /// Writes the session's changeset and its entry; nothing (and seq 0) if it is empty.
    Written append(ChangeRecorder &session, Timestamp at, const Deed &deed);

    /// What an erasure does to the journal.
    struct Erasure
    {
        EditCode code{};
        Maybe<RecordKind> kind;
        qint64 count = 0;
        QSet<QString> ids;    ///< records whose rows leave every payload
        bool forGood = false; ///< their ids are kept as tombstones
        /// Writes changesets of the rows that the entry is to hold instead; may be empty.
        std::function<void(const PieceSink &)> images;
    };
    /// Takes the rows of records out of every payload and writes the entry that names which entries were reached and
    /// what is left of each. Throws BrokenEntry before anything is changed where a payload is not what its digest says.
    JournalHead erase(Timestamp at, const Erasure &erasure);
    /// Names what was erased before erasures were named, with the records as they are now: what came before can no
    /// longer be compared with them. Nothing where nothing was erased.
    void nameEarlierErasures(Timestamp at, const std::function<void(const PieceSink &)> &images);

    /// The bytes of an entry, or what an erasure left of them.
    [[nodiscard]] PieceSource payload(qint64 seq);
    /// The same, after they were compared with their digest. Throws BrokenEntry.
    [[nodiscard]] PieceSource soundPayload(qint64 seq);
    [[nodiscard]] qint64 payloadSize(qint64 seq);
    [[nodiscard]] std::vector<JournalEntry> history(int limit, bool withMoves);
    [[nodiscard]] std::vector<qint64> after(qint64 seq);
    [[nodiscard]] std::vector<qint64> withPayload();
    [[nodiscard]] JournalHead head();
    /// The hash of an entry, or empty.
    [[nodiscard]] QString hashAt(qint64 seq);
    /// Whether the record of this id was erased for good.
    [[nodiscard]] bool isErased(const QString &id);
    /// The entry from which on payloads add up to the records: 1, or the last that holds all of them.
    [[nodiscard]] qint64 firstComparable();
    /// Entries from before erasures were named whose contents are gone.
    [[nodiscard]] qint64 earlierErasures();
    /// What else is done with the payloads while `verify` reads them. Their digest is not known to be right by then.
    using PayloadReader = std::function<void(qint64 seq, const PieceSource &payload)>;
    /// Chain, payloads and erasures; every entry that does not fit.
    [[nodiscard]] Faults verify(const std::function<bool(qint64, qint64)> &progress, const PayloadReader &reader = {});

private:
    struct Row;
    JournalHead insert(Row &row);
    [[nodiscard]] Row rowAt(SQLite::Statement &statement) const;
    static QString hashOf(const Row &row);
    /// The digest the bytes of an entry must have.
    [[nodiscard]] QString expectedDigest(const Row &row);
    [[nodiscard]] QString erasuresDigest(qint64 seq);
    [[nodiscard]] QString tombstoneOf(const QString &id);
    void reduce(qint64 seq, const QSet<QString> &ids, qint64 erasure);

    Database &m_database;
};

} // namespace koshin
