// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"
#include "storage/search.h"
#include "storage/workspace_p.h"

namespace koshin {

namespace {

constexpr int firstJournaledShape = 2;  // the schema that last changed a journaled table: older entries fit no more
constexpr qint64 toldEvery = 64 * 1024; // bytes; SQLite reads them by one thousand

// Tells how much of a payload was read; a listener that says no ends the reading.
PieceSource watched(PieceSource source, qint64 total, const Progress &progress)
{
    if (!progress) return source;
    return
        [source = std::move(source), total, progress, done = qint64(0), told = qint64(0)](char *to, int size) mutable {
        const int given = source(to, size);
        done += given;
        if (done < told + toldEvery && done < total) return given;
        told = done;
        return progress(done, total) ? given : -1;
    };
}

} // namespace

Result<Workspace::Private::Movable> Workspace::Private::movable(EditCode move, const QSet<qint64> &skipped)
{
    const Journal::Stacks stacks = journal.stacks();
    const bool undoing = move == EditCode::Undo;
    qint64 passedOver = 0;
    for (qint64 top = undoing ? stacks.undoTop : stacks.redoTop; top != 0;) {
        const auto step = journal.find(top);
        const auto found = step && !undoing ? journal.find(step->entry.origin.value_or(0)) : step;
        if (!found) return failure(ErrorCode::JournalBroken, {QString::number(top)});
        const qint64 seq = found->entry.seq;
        if ((found->entry.erased && journal.payloadSize(seq) == 0) || skipped.contains(seq)) {
            ++passedOver;
            top = step->parent;
            continue;
        }
        if (found->schemaVersion < firstJournaledShape) return failure(ErrorCode::UndoBarrier, {QString::number(seq)});
        Movable movable{found->entry, passedOver + found->entry.erased};
        movable.entry.undone = !undoing;
        movable.step = top;
        return movable;
    }
    return failure(undoing ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
}

Result<Maybe<Changes>> Workspace::Private::tryMove(EditCode move, const Movable &step, const Progress &progress)
{
    WriteTransaction transaction(database);
    const QString seq = QString::number(step.entry.seq);
    const bool many = step.entry.count >= bulkRecords;
    if (many) pauseIndex(database);
    Journal::Written written;
    {
        requireOurs(journal.soundPayload(step.entry.seq));
        ChangeRecorder session(database);
        const auto source = watched(journal.payload(step.entry.seq), journal.payloadSize(step.entry.seq), progress);
        const Applied applied = apply(database, source, move == EditCode::Undo);
        if (applied == Applied::Cancelled) return failure(ErrorCode::Cancelled);
        if (applied == Applied::Conflict) return Maybe<Changes>();
        written = journal.append(session, clock.now(),
                                 {.code = move, .field = {}, .origin = step.entry.seq, .step = step.step});
    }
    // A changeset for tables of another shape applies with success and changes nothing.
    if (written.touching.rows != touchedBy(journal.payload(step.entry.seq)).rows) return Maybe<Changes>();
    if (many) rebuildIndex(database);
    auto renewedSnapshot = renewed(written.touching.changes);
    transaction.commit();
    takeUp(std::move(renewedSnapshot), written.head);
    Changes changes = written.touching.changes;
    changes.passedOver = step.passedOver;
    return Maybe<Changes>(changes);
}

// A step that cannot be taken back only because something it touches was erased since is passed over, so that those
// before it still can.
Result<Changes> Workspace::Private::move(EditCode move, const Progress &progress)
{
    return writing([&]() -> Result<Changes> {
        QSet<qint64> skipped;
        for (;;) {
            const auto step = movable(move, skipped);
            if (!step) return tl::unexpected(step.error());
            const auto moved = tryMove(move, *step, progress);
            if (!moved) return tl::unexpected(moved.error());
            if (*moved) return **moved;
            const qint64 seq = step->entry.seq;
            if (!step->entry.erased
                && !mentions(journal.soundPayload(seq), [&](const QString &id) { return journal.isErased(id); }))
                return failure(ErrorCode::UndoConflict, {QString::number(seq)});
            skipped.insert(seq);
        }
    });
}

Result<JournalEntry> Workspace::Private::movableEntry(EditCode move)
{
    return guarded(database.file(), [&]() -> Result<JournalEntry> {
        const auto step = movable(move);
        if (!step) return tl::unexpected(step.error());
        return step->entry;
    });
}

Result<JournalEntry> Workspace::undoable() const
{
    return d->movableEntry(EditCode::Undo);
}

Result<JournalEntry> Workspace::redoable() const
{
    return d->movableEntry(EditCode::Redo);
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
