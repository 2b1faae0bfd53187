// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidencestore.h"
#include "storage/journal.h"
#include "storage/recordtable.h"
#include "storage/workspace.h"

namespace koshin {

struct Workspace::Private
{
    Private(QString folderPath, const QString &file, Access access, const Clock &theClock,
            std::chrono::milliseconds patience)
        : folder(std::move(folderPath)), clock(theClock), database(file, access, patience),
          tables(database), journal(database), evidence(folder), readOnly(access != Access::ReadWrite)
    {
    }

    QString folder;
    const Clock &clock;
    Database database;
    RecordTables tables;
    Journal journal;
    EvidenceStore evidence;
    bool readOnly;
    QString ledgerId;

    std::shared_ptr<const Ledger> snapshot; ///< null until asked for
    qint64 seenSeq = 0;      ///< the journal entry up to which the snapshot is current
    qint64 seenVersion = 0;  ///< PRAGMA data_version when it was

    [[nodiscard]] Failure readOnlyFailure() const
    {
        return failure(ErrorCode::ReadOnly, {database.file()}, {database.file(), {}, 0});
    }
    void load();
    /// The snapshot with these records as they are in the database now.
    [[nodiscard]] std::shared_ptr<const Ledger> renewed(const Changes &changes);
    /// Takes up one's own entry, unless others wrote in between: `refresh` then reads both.
    void takeUp(std::shared_ptr<const Ledger> renewed, qint64 seq);
    [[nodiscard]] Result<> write(const Edit &edit);
    [[nodiscard]] Result<> checkPut(const Edit &edit, const Record &record);
    [[nodiscard]] Result<> checkReferences(const Edit &edit);
    [[nodiscard]] Result<JournalEntry> movable(EditCode move);
    [[nodiscard]] Result<Changes> move(EditCode move, const Progress &progress);
};

} // namespace koshin
