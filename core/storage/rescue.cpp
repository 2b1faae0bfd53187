// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasecopy.h"
#include "storage/filename.h"
#include "storage/schema.h"
#include "storage/search.h"
#include "storage/statesum.h"
#include "storage/workspace_p.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

// The file of an open ledger is no longer the one in its folder: what is held here is kept beside.

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

// In the folder of the ledger if that is there, else where it was.
Result<QString> makeFile(const QString &folder, const QString &name)
{
    QDir().mkpath(folder);
    if (auto made = makePrivateFile(name); !made) return tl::unexpected(made.error());
    return name;
}

// The file itself was overwritten: only the records that were read are left, and become a journal of one step.
void writeSnapshot(const Ledger &ledger, const QString &ledgerId, const Clock &clock, const QString &file)
{
    Database target(file, Access::ReadWrite);
    prepareNew(target);
    QString reason;
    if (upgrade(target, true, reason) == SchemaOutcome::Failed)
        throw SQLite::Exception(reason.toStdString(), SQLITE_ERROR);
    RecordTables tables(target);
    Journal journal(target);
    WriteTransaction transaction(target);
    {
        const auto identity = target.use("UPDATE identity SET ledger = ?");
        identity->bind(1, ledgerId.toStdString());
        identity->exec();
    }
    pauseIndex(target);
    {
        ChangeRecorder session(target);
        tables.setHolder(ledger.holder);
        ledger.forEachList([&](const auto &list) {
            for (const auto &record : list.pointers()) tables.put(*record);
        });
        static_cast<void>(
            journal.append(session, clock.now(), {.code = EditCode::Import, .field = {}, .origin = 0, .step = 0}));
    }
    rebuildIndex(target);
    transaction.commit();
}

bool isSound(const QString &file)
{
    try {
        Database database(file, Access::Immutable); // leaves no helper files
        return isConsistent(database);
    } catch (const SQLite::Exception &) {
        return false;
    }
}

} // namespace

Result<Workspace::Rescue> Workspace::rescue()
{
    return guarded(d->database.file(), [&]() -> Result<Rescue> {
        const auto there = d->inPlace(false);
        const QString now = d->ledgerFile.folderNow();
        if (there) return Rescue{d->database.file(), true};
        if (there.error().code == ErrorCode::LedgerMoved) return Rescue{LedgerFolder(now).database(), true};
        const QString folder = now.isEmpty() ? d->folder.path() : now;
        const auto file = makeFile(folder, freshName(folder, LedgerFolder::rescuedBeginning, d->clock.now(), u".db"_s));
        if (!file) return tl::unexpected(file.error());
        // The connection still has file and log, though nothing in the folder names them.
        if (!d->overwritten) copyPages(d->database, *file);
        bool sound = !d->overwritten && isSound(*file);
        if (!sound && d->snapshot) {
            QFile::remove(*file);
            if (const auto again = makeFile(folder, *file); !again) return tl::unexpected(again.error());
            writeSnapshot(*d->snapshot, d->ledgerId, d->clock, *file);
            sound = isSound(*file);
        }
        d->database.keepLog();
        d->readOnly = true;
        if (sound) d->ledgerFile.dropLog();
        return Rescue{*file, sound};
    });
}

} // namespace koshin
