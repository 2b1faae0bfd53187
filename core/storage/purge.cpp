// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search.h"
#include "storage/workspace_p.h"

namespace koshin {

namespace {

bool isShared(Database &database, const QString &sha256)
{
    const auto statement = database.use("SELECT 1 FROM evidence WHERE sha256 = ? LIMIT 1");
    statement->bind(1, sha256.toStdString());
    return statement->executeStep();
}

} // namespace

Result<Changes> Workspace::purge(const QString &id)
{
    if (d->readOnly) return d->readOnlyFailure();
    return guarded(d->database.file(), [&]() -> Result<Changes> {
        QString orphan;
        Changes changes;
        {
            WriteTransaction transaction(d->database);
            const auto kind = d->tables.kindOfId(id);
            if (!kind) return failure(ErrorCode::UnknownRecord, {id}, {{}, id, 0});
            if (const auto by = d->tables.referrer(*kind, id))
                return failure(ErrorCode::StillReferenced, {id, *by}, {{}, id, 0});
            const auto record = d->tables.find(*kind, id);
            pauseIndex(d->database);
            d->tables.remove(*kind, id);
            rebuildIndex(d->database);
            d->journal.erase(id);
            const qint64 seq = d->journal.appendPurge(d->clock.now(), *kind);
            if (const auto *file = record ? std::get_if<Evidence>(&*record) : nullptr;
                file && !isShared(d->database, file->sha256))
                orphan = file->sha256;
            changes.records.push_back({*kind, id});
            auto snapshot = d->renewed(changes);
            transaction.commit();
            d->takeUp(std::move(snapshot), seq);
        }
        Result<> erased;
        if (!orphan.isEmpty()) erased = d->evidence.erase(orphan);
        // What was overwritten still lies in the log and in free pages until these are done.
        d->database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        d->database.execute("VACUUM");
        d->database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        if (!erased) return tl::unexpected(erased.error());
        return changes;
    });
}

} // namespace koshin
