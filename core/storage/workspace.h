// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
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

    /// Whether a ledger's database is in `folder`, whatever its state.
    [[nodiscard]] static bool exists(const QString &folder);
    /// Opens the ledger in `folder`.
    /// A ledger that cannot be written is opened for reading. Errors: CannotOpen, NotOurs,
    /// Damaged, Newer, MigrationFailed, InUse; the file is then untouched. `patience` is how long
    /// each later step waits for another writer before it fails with InUse.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    open(const QString &folder, const Clock &clock, Mode mode = Mode::ReadWrite,
         std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~Workspace();

    [[nodiscard]] const QString &folder() const;
    [[nodiscard]] QString databaseFile() const;
    /// Which ledger this is: 32 random hexadecimal digits, the same in all its copies.
    [[nodiscard]] QString ledgerId() const;
    [[nodiscard]] bool isReadOnly() const;
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
    [[nodiscard]] Result<std::vector<JournalEntry>> history(int limit = 0,
                                                            bool withMoves = false) const;

    /// A small thing that the window keeps for itself in the ledger's database, because it may name
    /// clients: saved filters, the running timer. Outside the journal and every export, shared by
    /// all that have the ledger open, safe over a crash. Null if there is none.
    [[nodiscard]] QJsonValue setting(const QString &key) const;
    /// Null removes it. Errors: ReadOnly, InUse, DiskFull.
    [[nodiscard]] Result<> setSetting(const QString &key, const QJsonValue &value);

    /// Which reminders were told, and what was put off; outside the journal and every export.
    [[nodiscard]] Result<Deliveries> deliveries() const;
    /// Marks reminders as told on the day, all or none. Errors: ReadOnly, InUse, DiskFull.
    [[nodiscard]] Result<> markTold(const QStringList &keys, Date on);
    /// Puts a subject off, or takes it up again without one. Errors as above.
    [[nodiscard]] Result<> putOff(const QString &subject, const Maybe<PutOff> &until);
    /// A number that grows with every entry of the journal.
    [[nodiscard]] Result<qint64> newestEntry() const;

    /// Erases a record and every trace of its contents: rows, search index, journal payloads, and
    /// for evidence the file, unless another record has the same file. Cannot be undone.
    /// Errors: UnknownRecord, StillReferenced.
    [[nodiscard]] Result<Changes> purge(const QString &id);

    /// Ids of records whose text contains `needle` (folded: case, width, kana as NFKC), at most
    /// `limit`, newest first. Quick for one and two characters too.
    [[nodiscard]] Result<std::vector<Changes::Touched>> search(const QString &needle,
                                                               int limit = 100) const;

    /// A stream of records into the ledger: one transaction, one undo step, all or nothing.
    class Import;
    [[nodiscard]] Result<std::unique_ptr<Import>> beginImport(bool replace);

    /// Integrity of database, journal chain, references and evidence files; every problem found.
    [[nodiscard]] Result<Faults> verify(const Progress &progress = {});

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// See Workspace::beginImport. Dropping it without `commit` changes nothing.
class Workspace::Import
{
public:
    struct Outcome
    {
        qint64 added = 0;
        qint64 replaced = 0;
        qint64 skipped = 0; ///< same id, same content
        Changes changes;
    };

    ~Import();
    /// Adds a checked record. Errors: DuplicateId (twice in this import, or the id is of another
    /// kind), ContentDiffers.
    [[nodiscard]] Result<> add(const Record &record);
    /// Sets the holder if there is none.
    [[nodiscard]] Result<> setHolder(const Holder &holder);
    /// References that lead nowhere: record's id in the error's `where.path`. Empty is sound.
    [[nodiscard]] Result<Faults> danglingReferences();
    /// Writes for good; without `keep` everything is rolled back and only counted (a dry run).
    [[nodiscard]] Result<Outcome> commit(bool keep = true);

private:
    friend class Workspace;
    struct Private;
    explicit Import(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace koshin
