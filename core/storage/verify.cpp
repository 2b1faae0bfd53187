// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspace_p.h"

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

QString columnText(SQLite::Statement &statement, int column)
{
    return QString::fromUtf8(statement.getColumn(column).getText());
}

void checkDatabase(Database &database, Faults &faults)
{
    SQLite::Statement whole(database.connection(), "PRAGMA integrity_check");
    while (whole.executeStep()) {
        const QString text = columnText(whole, 0);
        if (text != u"ok") faults.push_back({ErrorCode::Damaged, {database.file(), text}, {}});
    }
    SQLite::Statement keys(database.connection(), "PRAGMA foreign_key_check");
    while (keys.executeStep())
        faults.push_back({ErrorCode::UnknownReference, {columnText(keys, 0), columnText(keys, 2)}, {}});
}

// Files that no record names are no fault: a record may have been removed and can come back.
void checkFiles(Database &database, const EvidenceStore &store, Faults &faults)
{
    const auto rows = database.use("SELECT id, sha256 FROM evidence ORDER BY id");
    while (rows->executeStep()) {
        const QString hash = columnText(*rows, 1);
        if (store.verify(hash)) continue;
        const Place where{{}, columnText(*rows, 0), 0};
        const QString file = store.pathOf(hash);
        if (store.has(hash)) faults.push_back({ErrorCode::BadHash, {u"sha256"_s, hash}, where});
        else faults.push_back({ErrorCode::FileNotFound, {file}, where});
    }
}

} // namespace

Result<Faults> Workspace::verify(const Progress &progress)
{
    return guarded(d->database.file(), [&]() -> Result<Faults> {
        Faults faults;
        bool cancelled = false;
        const ReadTransaction view(d->database);
        checkDatabase(d->database, faults);
        const Faults chain = d->journal.verify([&](qint64 done, qint64 total) {
            cancelled = progress && !progress(done, total);
            return !cancelled;
        });
        if (cancelled) return failure(ErrorCode::Cancelled);
        faults.insert(faults.end(), chain.begin(), chain.end());
        checkFiles(d->database, d->evidence, faults);
        return faults;
    });
}

} // namespace koshin
