// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"
#include "storage/search.h"
#include "storage/workspace_p.h"

namespace koshin {

namespace {

constexpr qint64 toldEvery = 64 * 1024; // bytes; SQLite reads them by one thousand

// Tells how much of a payload was read; a listener that says no ends the reading.
PieceSource watched(PieceSource source, qint64 total, const Progress &progress)
{
    if (!progress) return source;
    return [source = std::move(source), total, progress, done = qint64(0),
            told = qint64(0)](char *to, int size) mutable {
        const int given = source(to, size);
        done += given;
        if (done < told + toldEvery && done < total) return given;
        told = done;
        return progress(done, total) ? given : -1;
    };
}

} // namespace

Result<JournalEntry> Workspace::Private::movable(EditCode move)
{
    const Journal::Stacks stacks = journal.stacks();
    const bool undoing = move == EditCode::Undo;
    const qint64 top = undoing ? stacks.undoTop : stacks.redoTop;
    if (top == 0)
        return failure(undoing ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    auto found = journal.find(top);
    if (found && !undoing) found = journal.find(found->entry.origin.value_or(0));
    if (!found) return failure(ErrorCode::JournalBroken, {QString::number(top)});
    if (found->entry.erased || found->schemaVersion != newestSchema())
        return failure(ErrorCode::UndoBarrier, {QString::number(found->entry.seq)});
    found->entry.undone = !undoing;
    return found->entry;
}

Result<Changes> Workspace::Private::move(EditCode move, const Progress &progress)
{
    if (readOnly) return readOnlyFailure();
    return guarded(database.file(), [&]() -> Result<Changes> {
        WriteTransaction transaction(database);
        const auto entry = movable(move);
        if (!entry) return tl::unexpected(entry.error());
        const QString seq = QString::number(entry->seq);
        const bool many = entry->count >= bulkRecords;
        if (many) pauseIndex(database);
        Journal::Written written;
        {
            ChangeRecorder session(database);
            const auto source = watched(journal.payload(entry->seq), journal.payloadSize(entry->seq),
                                        progress);
            const Applied applied = apply(database, source, move == EditCode::Undo);
            if (applied == Applied::Cancelled) return failure(ErrorCode::Cancelled);
            if (applied == Applied::Conflict) return failure(ErrorCode::UndoConflict, {seq});
            written = journal.append(session, clock.now(), {.code = move, .field = {}, .origin = entry->seq});
        }
        // A changeset for tables of another shape applies with success and changes nothing.
        if (written.touching.rows != touchedBy(journal.payload(entry->seq)).rows)
            return failure(ErrorCode::UndoConflict, {seq});
        if (many) rebuildIndex(database);
        auto renewedSnapshot = renewed(written.touching.changes);
        transaction.commit();
        takeUp(std::move(renewedSnapshot), written.seq);
        return written.touching.changes;
    });
}

Result<JournalEntry> Workspace::undoable() const
{
    return guarded(d->database.file(), [&] { return d->movable(EditCode::Undo); });
}

Result<JournalEntry> Workspace::redoable() const
{
    return guarded(d->database.file(), [&] { return d->movable(EditCode::Redo); });
}

Result<Changes> Workspace::undo(const Progress &progress)
{
    return d->move(EditCode::Undo, progress);
}

Result<Changes> Workspace::redo(const Progress &progress)
{
    return d->move(EditCode::Redo, progress);
}

} // namespace koshin
