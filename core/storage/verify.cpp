// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/columns.h"
#include "storage/schema.h"
#include "storage/statesum.h"
#include "storage/trust.h"
#include "storage/workspace_p.h"

#include <QFileInfo>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostNamed = 100; // records that differ

void checkDatabase(Database &database, Faults &faults)
{
    const Place where{database.file(), {}, 0};
    SQLite::Statement whole(database.connection(), "PRAGMA integrity_check");
    while (whole.executeStep()) {
        const QString text = ColumnReader(whole).text();
        if (text != u"ok") faults.push_back({ErrorCode::Damaged, {database.file(), text}, where});
    }
    SQLite::Statement keys(database.connection(), "PRAGMA foreign_key_check");
    while (keys.executeStep()) {
        ColumnReader row(keys);
        const QString table = row.text();
        static_cast<void>(row.text());
        faults.push_back({ErrorCode::UnknownReference, {table, row.text()}, {}});
    }
    if (const QString foreign = foreignObject(database, newestSchema()); !foreign.isEmpty())
        faults.push_back({ErrorCode::ForeignSchema, {database.file(), foreign}, where});
}

// The sum tells that something differs; which records, only a second reading can.
void compareRecords(Database &database, Journal &journal, StateSum &sum, Faults &faults)
{
    sum.subtractRows(database);
    if (sum.isZero()) return;
    StateSum apart;
    apart.keepRecords();
    apart.addJournal(journal);
    apart.subtractRows(database);
    for (const QString &id : apart.differing()) {
        if (faults.size() >= mostNamed) return;
        if (id.isEmpty()) faults.push_back({ErrorCode::HolderDiffers, {}, {}});
        else faults.push_back({ErrorCode::RecordDiffers, {id}, {{}, id, 0}});
    }
}

void checkFiles(Database &database, const EvidenceStore &store, Faults &faults)
{
    const auto rows = database.use("SELECT id, sha256 FROM evidence ORDER BY id");
    while (rows->executeStep()) {
        ColumnReader row(*rows);
        const QString id = row.text();
        const QString hash = row.text();
        if (const auto sound = store.verify(hash); !sound) {
            faults.push_back(sound.error());
            faults.back().where = {{}, id, 0};
        }
    }
}

// No fault: a record may have been removed and can come back, or another program has put something there.
void checkFolder(Database &database, const EvidenceStore &store, Integrity &found)
{
    const EvidenceStore::Tidied tidied = store.tidy();
    found.notes.insert(found.notes.end(), tidied.odd.begin(), tidied.odd.end());
    for (const QString &file : tidied.tightened)
        found.notes.push_back({ErrorCode::ModeTightened, {file}, {file, {}, 0}});
    for (const QString &name : tidied.kept) {
        const auto named = database.use("SELECT 1 FROM evidence WHERE sha256 = ? LIMIT 1");
        named->bind(1, QFileInfo(name).fileName().toStdString());
        if (!named->executeStep()) found.notes.push_back({ErrorCode::FileWithoutRecord, {name}, {name, {}, 0}});
    }
}

} // namespace

Result<Integrity> Workspace::verify(const Progress &progress, const Maybe<JournalHead> &earlier)
{
    return guarded(d->database.file(), [&]() -> Result<Integrity> {
        Integrity found;
        found.notes = d->notes;
        if (auto there = d->inPlace(false); !there) found.faults.push_back(there.error());
        bool cancelled = false;
        const ReadTransaction view(d->database);
        found.head = d->journal.head();
        checkDatabase(d->database, found.faults);
        StateSum sum;
        const auto damaged = [&](const SQLite::Exception &e) {
            return Error{
                ErrorCode::Damaged, {d->database.file(), QString::fromUtf8(e.what())}, {d->database.file(), {}, 0}};
        };
        Maybe<Error> unlike; // an entry whose digest is right and that is no changeset all the same
        const qint64 first = d->journal.firstComparable();
        const auto proceed = [&](qint64 done, qint64 total) {
            cancelled = progress && !progress(done, total);
            return !cancelled;
        };
        const Faults chain = d->journal.verify(proceed, [&](qint64 seq, const PieceSource &payload) {
            if (seq < first) return;
            try {
                sum.add(payload);
            } catch (const SQLite::Exception &e) {
                unlike = damaged(e);
            }
        });
        if (cancelled) return failure(ErrorCode::Cancelled);
        found.faults.insert(found.faults.end(), chain.begin(), chain.end());
        if (unlike && chain.empty()) found.faults.push_back(*unlike);
        try {
            if (!unlike) compareRecords(d->database, d->journal, sum, found.faults);
        } catch (const SQLite::Exception &e) {
            found.faults.push_back(damaged(e));
        }
        static_cast<void>(d->tables.loadAll(found.faults));
        checkFiles(d->database, d->evidence, found.faults);
        checkFolder(d->database, d->evidence, found);
        if (const qint64 steps = d->journal.earlierErasures())
            found.notes.push_back({ErrorCode::EarlierErasures, {QString::number(steps)}, {}});
        for (const QString &copy : conflictCopies(d->folder))
            found.notes.push_back({ErrorCode::ConflictCopy, {copy}, {d->folder + u'/' + copy, {}, 0}});
        if (earlier) {
            const QString hash = earlier->seq == 0 ? JournalHead().hash : d->journal.hashAt(earlier->seq);
            found.continues = hash == earlier->hash;
        }
        return found;
    });
}

} // namespace koshin
