// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"
#include "storage/database.h"

#include <QByteArray>
#include <QSet>

#include <functional>

struct sqlite3_session;
struct sqlite3_changeset_iter;

namespace koshin {

/// Takes the next piece of a changeset.
using PieceSink = std::function<void(const char *bytes, int size)>;
/// Gives up to `size` bytes of a changeset; 0 is the end, negative cancels.
using PieceSource = std::function<int(char *bytes, int size)>;

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
[[nodiscard]] bool touches(const PieceSource &source, const QString &id);

enum class Applied { Yes, Conflict, Cancelled };
/// Applies a changeset, or its inverse. After anything but Yes a part of it may have been applied:
/// the caller's transaction is to be rolled back.
[[nodiscard]] Applied apply(Database &database, const PieceSource &source, bool inverse);

} // namespace koshin
