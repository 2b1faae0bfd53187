// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"
#include "storage/changesetreader.h"
#include "storage/database.h"

#include <QSet>

#include <functional>

struct sqlite3_session;

namespace koshin {

/// Records what happens to the journaled tables while it lives.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(Database &database);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;
    /// Writes out the changeset, piece by piece. To be called before COMMIT.
    void write(const PieceSink &sink);

private:
    sqlite3_session *m_session = nullptr;
};

/// What a changeset touches.
struct Touching
{
    Changes changes;
    qint64 rows = 0;
    qint64 records = 0;
};

/// Reads off which records a changeset touches; many are not named but counted.
[[nodiscard]] Touching touchedBy(const PieceSource &source);
/// The ids of all records that have rows in a changeset.
void collectIds(const PieceSource &source, QSet<QString> &ids);
/// The files of all evidence records in it, by their hashes.
void collectFiles(const PieceSource &source, QSet<QString> &hashes);
/// Whether a key or a reference in it is one of these: `isErased` is asked for each text of up to the length of an id.
[[nodiscard]] bool mentions(const PieceSource &source, const std::function<bool(const QString &)> &isErased);
/// Copies a changeset without the rows of the records that `isErased` names. True if any row stayed.
bool copyWithout(const PieceSource &source, const std::function<bool(const QString &)> &isErased,
                 const PieceSink &sink);

/// Writes the rows of a record, or all journaled rows where no id is given, as a changeset that inserts them.
void writeRows(Database &database, const Maybe<QString> &id, const PieceSink &sink);

enum class Applied { Yes, Conflict, Cancelled };
/// Throws CORRUPT if a changeset is none, or names any but the journaled tables and their keys.
void requireOurs(const PieceSource &source);
/// Applies a changeset that is ours, or its inverse. After anything but Yes a part of it may have been applied:
/// the caller's transaction is to be rolled back.
[[nodiscard]] Applied apply(Database &database, const PieceSource &source, bool inverse);

} // namespace koshin
