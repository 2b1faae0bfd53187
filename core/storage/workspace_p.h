// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ledgerfolder.h"
#include "evidence/evidencestore.h"
#include "storage/journal.h"
#include "storage/ledgerfile.h"
#include "storage/recordtable.h"
#include "storage/workspace.h"

#include <QHash>

namespace koshin {

struct Workspace::Private
{
    Private(QString folderPath, const QString &file, Access access, const Clock &theClock,
            std::chrono::milliseconds thePatience)
        : folder(std::move(folderPath)), clock(theClock), patience(thePatience), ledgerFile(folder.path()),
          database(file, access, patience), tables(database), journal(database), evidence(folder.path()),
          readOnly(access != Access::ReadWrite)
    {
    }
    ~Private();
    struct Opening;

    LedgerFolder folder;
    const Clock &clock;
    std::chrono::milliseconds patience;
    LedgerFile ledgerFile; ///< outlives the connection
    Database database;
    RecordTables tables;
    Journal journal;
    EvidenceStore evidence;
    bool readOnly;
    bool noRoom = false; ///< it can only be read because the disk is full
    QString ledgerId;

    std::shared_ptr<const Ledger> snapshot; ///< null until asked for
    Faults unreadable;                      ///< what is missing in the snapshot
    Faults notes;                           ///< what opening had to put right
    JournalHead seenHead;                   ///< the newest entry that this connection knew to be in its file
    bool overwritten = false; ///< the file's own bytes are another's: only the snapshot is left of what was here
    qint64 seenSeq = 0;       ///< the journal entry up to which the snapshot is current
    qint64 seenVersion = 0;   ///< PRAGMA data_version when it was

    [[nodiscard]] Failure readOnlyFailure() const
    {
        return failure(noRoom ? ErrorCode::DiskFull : ErrorCode::ReadOnly, {database.file()}, {database.file(), {}, 0});
    }
    /// Whether the file is still the one that was opened. Errors: LedgerReplaced, LedgerMoved; ReadOnly if `toWrite`.
    [[nodiscard]] Result<> inPlace(bool toWrite);
    /// What looks like damage may be another file that is being written in the place of this one.
    [[nodiscard]] Error truthOf(const Error &error);
    /// After a commit: only what lies in the file of this ledger counts as done. Carries the log over when it has
    /// grown.
    [[nodiscard]] Result<> settle();
    /// Carries the log over into the file, to its end and emptying it if `empty`. False if that could not be done for
    /// now.
    [[nodiscard]] bool carryOver(bool empty);
    /// Runs work that writes, between a look at the file and another.
    template<class Work>
    auto writing(Work &&work) -> decltype(work())
    {
        if (readOnly) return readOnlyFailure();
        return guarded(database.file(), [&]() -> decltype(work()) {
            if (auto there = inPlace(true); !there) return tl::unexpected(there.error());
            auto outcome = guarded(database.file(), work);
            if (!outcome) return tl::unexpected(truthOf(outcome.error()));
            if (auto settled = settle(); !settled) return tl::unexpected(settled.error());
            return outcome;
        });
    }

    void load();
    /// The snapshot with these records as they are in the database now.
    [[nodiscard]] std::shared_ptr<const Ledger> renewed(const Changes &changes);
    /// Takes up one's own entry, unless others wrote in between: `refresh` then reads both.
    void takeUp(std::shared_ptr<const Ledger> renewed, const JournalHead &head);
    [[nodiscard]] Result<> write(const Edit &edit);
    [[nodiscard]] Result<> checkPut(const Edit &edit, const Record &record,
                                    const QHash<QString, const Record *> &basedOn);
    [[nodiscard]] Result<> checkReferences(const Edit &edit);
    struct Movable
    {
        JournalEntry entry;
        qint64 passedOver = 0; ///< steps above it that were erased, and it itself where a part of it was
        qint64 step = 0;       ///< the entry on the stack: of undo the edit, of redo the undoing
    };
    [[nodiscard]] Result<JournalEntry> movableEntry(EditCode move);
    /// The step that undo or redo concerns; `skipped` are some that were found not to be possible any more.
    [[nodiscard]] Result<Movable> movable(EditCode move, const QSet<qint64> &skipped = {});
    /// Undoes or redoes the step. Nothing if it cannot be, because something it touches was erased since.
    [[nodiscard]] Result<Maybe<Changes>> tryMove(EditCode move, const Movable &step, const Progress &progress);
    [[nodiscard]] Result<Changes> move(EditCode move, const Progress &progress);

    struct ErasurePlan
    {
        EditCode code{};
        Maybe<RecordKind> kind;
        QSet<QString> ids;
        QStringList words; ///< further texts by which the window's settings may know a record
    };
    [[nodiscard]] QStringList knownAs(RecordKind kind, const QString &id);
    [[nodiscard]] bool isInJournal(const QString &id);
    [[nodiscard]] Result<Erased> erase(const ErasurePlan &plan);
    /// Removes what settings and reminders keep of the records.
    void sweepSettings(const ErasurePlan &plan);
    /// Files of evidence records that undo could bring back.
    [[nodiscard]] QSet<QString> filesInJournal();
    /// Removes a file of evidence, and what was opened of it, unless a record can need it. True if it is gone or
    /// needed.
    [[nodiscard]] bool eraseFile(const QString &sha256);
    /// Overwrites old pages and removes files that are left. False if something still holds them.
    [[nodiscard]] bool tidy();
};

} // namespace koshin
