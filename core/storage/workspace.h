// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/clock.h"
#include "ledger/ledger.h"
#include "reminders/deliveries.h"
#include "storage/changes.h"
#include "storage/edit.h"

#include <QJsonValue>

#include <chrono>
#include <functional>
#include <memory>

namespace koshin {

class EvidenceStore;

/// Told about long work: done and total in any unit, total 0 while unknown. Returning false
/// cancels, and nothing is changed.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// What `Workspace::verify` found.
struct Integrity
{
    JournalHead head;
    Faults faults;         ///< empty: sound
    Faults notes;          ///< to know of, but no fault
    Maybe<bool> continues; ///< whether the journal continues from the head asked about

    [[nodiscard]] bool isSound() const { return faults.empty() && continues.value_or(true); }
};

/// One ledger on disk, open for use. Every change goes through `perform`; it is one transaction
/// and one changeset in the journal. Not thread-safe: one workspace per thread; any number of
/// workspaces and processes may have the same ledger open.
class Workspace
{
public:
    enum class Mode {
        ReadWrite, ///< makes the ledger (folder 0700, files 0600) when it is not there
        Existing,  ///< writes to one that is there, makes none
        ReadOnly
    };

    /// Whether a ledger is in `folder`, whatever its state, or what is left of one.
    [[nodiscard]] static bool exists(const QString &folder);
    /// Opens the ledger in `folder`.
    /// A ledger that cannot be written is opened for reading. Errors: CannotOpen, LedgerMissing, NotOurs, Damaged,
    /// Newer, ForeignSchema, MigrationFailed, InUse and those of `inspectLedger`; the file is then untouched.
    /// `patience` is how long each later step waits for another writer before it fails with InUse. `approved` allows a
    /// folder whose file system keeps no modes.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    open(const QString &folder, const Clock &clock, Mode mode = Mode::ReadWrite,
         std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~Workspace();

    [[nodiscard]] const QString &folder() const;
    [[nodiscard]] QString databaseFile() const;
    /// Which ledger this is: 32 random hexadecimal digits, the same in all its copies.
    [[nodiscard]] QString ledgerId() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Whether the file that was opened is still the ledger in its folder. Every change asks this itself, before and
    /// after; whoever makes files beside the database asks it first. Errors: LedgerReplaced, LedgerMoved, ReadOnly.
    [[nodiscard]] Result<> ensureInPlace() const;
    /// After LedgerReplaced or LedgerMoved: where everything is that was seen here.
    struct Rescue
    {
        QString file; ///< a whole ledger: kept beside as `koshin-rescued-….db`, or the one in the folder that was moved
        bool checked = false; ///< it was read back, and journal and records agree
    };
    /// Keeps what this holds as a second ledger file and lets go of the old log, which must not be played onto another
    /// file. Afterwards this workspace only answers from its snapshot. Errors: those of writing a file.
    [[nodiscard]] Result<Rescue> rescue();
    /// Where the holder's evidence files lie.
    [[nodiscard]] EvidenceStore &evidence();

    /// The current snapshot; loaded at the first call, kept up to date by edits of this workspace
    /// and by `refresh`.
    [[nodiscard]] Result<std::shared_ptr<const Ledger>> ledger();
    /// Takes up what others wrote since; empty changes when nothing was.
    [[nodiscard]] Result<Changes> refresh();
    /// True if another connection wrote since the snapshot was taken; costs microseconds.
    [[nodiscard]] bool isStale() const;

    /// Checks, writes, journals and commits. On any error nothing is changed. An edit that
    /// changes nothing is dropped (empty Changes). Errors: those of `check` with the record's id
    /// in `where.path`, UnknownReference, DuplicateId, StillReferenced, ContentDiffers,
    /// UnknownRecord, ReadOnly, InUse, DiskFull.
    [[nodiscard]] Result<Changes> perform(const Edit &edit);

    [[nodiscard]] Result<JournalEntry> undoable() const; ///< what `undo` would take back
    [[nodiscard]] Result<JournalEntry> redoable() const;
    [[nodiscard]] Result<Changes> undo(const Progress &progress = {});
    [[nodiscard]] Result<Changes> redo(const Progress &progress = {});
    /// Newest first; `limit` 0 is all. Entries of undo and redo themselves only `withMoves`.
    [[nodiscard]] Result<std::vector<JournalEntry>> history(int limit = 0, bool withMoves = false) const;

    /// A small thing that the window keeps for itself in the ledger's database, because it may name
    /// clients: saved filters, the running timer. Outside the journal and every export, shared by
    /// all that have the ledger open, safe over a crash. Null if there is none. Errors: InUse, Damaged.
    [[nodiscard]] Result<QJsonValue> setting(const QString &key) const;
    /// Null removes it. Errors: ReadOnly, InUse, DiskFull.
    [[nodiscard]] Result<> setSetting(const QString &key, const QJsonValue &value);
    /// Reads one and writes what becomes of it, with nobody in between; what stays the same is not written. Errors:
    /// those of both.
    [[nodiscard]] Result<> changeSetting(const QString &key,
                                         const std::function<QJsonValue(const QJsonValue &before)> &change);

    /// Which reminders were told, and what was put off; outside the journal and every export.
    [[nodiscard]] Result<Deliveries> deliveries() const;
    /// Marks reminders as told by the channel on the day, all or none. Errors: ReadOnly, InUse, DiskFull.
    [[nodiscard]] Result<> markTold(const QStringList &keys, Date on, Channel channel = Channel::Notification);
    /// Puts a subject off, or takes it up again without one. Errors as above.
    [[nodiscard]] Result<> putOff(const QString &subject, const Maybe<PutOff> &until);
    /// A number that grows with every entry of the journal.
    [[nodiscard]] Result<qint64> newestEntry() const;

    /// What an erasure did.
    struct Erased
    {
        Changes changes;
        qint64 records = 0; ///< whose contents were erased
        bool finished =
            false; ///< false while old pages are still in the file: another program reads them, or the disk is full
        QStringList copies; ///< files beside the ledger that no erasure reaches and that may hold the contents
    };
    /// Erases a record and every trace of its contents: rows, search index, journal payloads, what the window and the
    /// reminders keep about it, and for evidence the file, unless another record has it. A record that was removed
    /// before is erased from the journal alone. Cannot be undone. Errors: UnknownRecord, StillReferenced,
    /// JournalBroken.
    [[nodiscard]] Result<Erased> purge(const QString &id);
    /// Erases what a record said before, and leaves what it says now. Errors: UnknownRecord, JournalBroken.
    [[nodiscard]] Result<Erased> purgeHistory(const QString &id);
    /// Erases every record that was removed. Errors: JournalBroken.
    [[nodiscard]] Result<Erased> purgeRemoved();
    /// Tidies up after erasures that were not finished: true when nothing is left to do.
    [[nodiscard]] Result<bool> finishErasing();

    /// Ids of records whose text contains `needle` (folded: case, width, kana as NFKC), at most
    /// `limit`, newest first. Quick for one and two characters too.
    [[nodiscard]] Result<std::vector<Changes::Touched>> search(const QString &needle, int limit = 100) const;

    /// A stream of records into the ledger: one transaction, one undo step of this name, all or nothing. What people
    /// bring in goes through `Intake`, which knows what may come in.
    class Import;
    [[nodiscard]] Result<std::unique_ptr<Import>> beginImport(EditCode code = EditCode::Import);

    /// Integrity of file, schema, journal, records and evidence; every problem found. Reads everything once.
    [[nodiscard]] Result<Integrity> verify(const Progress &progress = {}, const Maybe<JournalHead> &earlier = {});
    /// The newest entry of the journal.
    [[nodiscard]] Result<JournalHead> head() const;
    /// Whether a record that is there, or one that undo can bring back, has this file.
    [[nodiscard]] Result<bool> namesFile(const QString &sha256) const;
    /// Records that could not be read when the ledger was loaded: they are missing in the snapshot. The record's id is
    /// in `where.path`.
    [[nodiscard]] const Faults &unreadable() const;

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// See Workspace::beginImport. Dropping it without `commit` changes nothing.
class Workspace::Import
{
public:
    ~Import();
    /// What kind of record is here under an id, those of this import included.
    [[nodiscard]] Result<Maybe<RecordKind>> kindOf(const QString &id);
    [[nodiscard]] Result<Maybe<Record>> find(RecordKind kind, const QString &id);
    /// Writes a record, in the place of the one of its kind with its id. It is not looked at.
    [[nodiscard]] Result<> put(const Record &record);
    /// Sets the holder if there is none.
    [[nodiscard]] Result<> setHolder(const Holder &holder);
    /// References that lead nowhere: record's id in the error's `where.path`. Empty is sound.
    [[nodiscard]] Result<Faults> danglingReferences();
    /// Writes for good; without `keep` everything is rolled back and only told (a dry run).
    [[nodiscard]] Result<Changes> commit(bool keep = true);

private:
    friend class Workspace;
    struct Private;
    explicit Import(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace koshin
