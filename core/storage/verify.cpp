// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/columns.h"
#include "storage/schema.h"
#include "storage/sharedview.h"
#include "storage/statesum.h"
#include "storage/workspace_p.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostNamed = 100; // records that differ

Faults checkDatabase(Database &database)
{
    Faults faults;
    const ErrorLocation where{database.file(), {}, 0};
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
    return faults;
}

// The sum tells that something differs; which records, only a second reading can.
void nameDiffering(Database &database, Journal &journal, Faults &faults)
{
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
    struct Proof
    {
        QString id, hash;
        Result<> sound;
    };
    std::vector<Proof> proofs;
    {
        const auto rows = database.use("SELECT id, sha256 FROM evidence ORDER BY id");
        while (rows->executeStep()) {
            ColumnReader row(*rows);
            const QString id = row.text();
            proofs.push_back({id, row.text(), {}});
        }
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i; (i = next++) < proofs.size();) proofs[i].sound = store.verify(proofs[i].hash);
    };
    {
        const std::size_t hands = std::min<std::size_t>(std::thread::hardware_concurrency(), proofs.size());
        std::vector<std::future<void>> others;
        for (std::size_t i = 1; i < hands; ++i) others.push_back(std::async(std::launch::async, work));
        work();
    }
    for (const Proof &proof : proofs) {
        if (proof.sound) continue;
        faults.push_back(proof.sound.error());
        faults.back().where = {{}, proof.id, 0};
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

// What the journal tells of itself and of the records.
struct Account
{
    Faults faults;
    StateSum sum;
    Maybe<Error> unlike; ///< an entry whose digest is right and that is no changeset all the same
    bool cancelled = false;
};

Error damaged(const Database &database, const SQLite::Exception &e)
{
    return {ErrorCode::Damaged, {database.file(), QString::fromUtf8(e.what())}, {database.file(), {}, 0}};
}

void readJournal(Database &database, Journal &journal, const Progress &progress, Account &account)
{
    const qint64 first = journal.firstComparable();
    const auto proceed = [&](qint64 done, qint64 total) {
        account.cancelled = progress && !progress(done, total);
        return !account.cancelled;
    };
    account.faults = journal.verify(proceed, [&](qint64 seq, const PieceSource &payload) {
        if (seq < first) return;
        try {
            account.sum.add(payload);
        } catch (const SQLite::Exception &e) {
            account.unlike = damaged(database, e);
        }
    });
    if (account.unlike && account.faults.empty()) account.faults.push_back(*account.unlike);
}

// Database, journal, sum of the records and their values are looked at beside one another, and what is told of them
// keeps its order. Progress is told in the caller's thread. False if that cancelled.
bool examine(SharedView &view, Database &database, Journal &journal, const Progress &progress, Faults &faults)
{
    const auto add = [&](const Faults &more) { faults.insert(faults.end(), more.begin(), more.end()); };
    const auto beside = [&](std::size_t index, auto work) {
        const auto policy = view.isShared() ? std::launch::async : std::launch::deferred; // then each in its turn
        return std::async(policy, [&view, index, work] { return work(view.beside(index)); });
    };
    Account account;
    auto whole = beside(0, checkDatabase);
    auto rows = beside(1, [nought = account.sum.begunAnew()](Database &its) {
        StateSum sum = nought;
        sum.subtractRows(its);
        return sum;
    });
    auto values = beside(2, [](Database &its) {
        Faults unreadable;
        static_cast<void>(RecordTables(its).loadAll(unreadable));
        return unreadable;
    });
    auto chain = std::async(std::launch::deferred, [&] { readJournal(database, journal, progress, account); });
    const auto end = qScopeGuard([&] { view.halt(); }); // however this ends, nobody reads on
    if (view.isShared()) chain.wait();
    if (account.cancelled) return false;
    add(whole.get());
    chain.get();
    if (account.cancelled) return false;
    add(account.faults);
    try {
        if (!account.unlike) {
            account.sum.add(rows.get());
            if (!account.sum.isZero()) nameDiffering(database, journal, faults);
        }
    } catch (const SQLite::Exception &e) {
        faults.push_back(damaged(database, e));
    }
    add(values.get());
    return true;
}

} // namespace

Result<Integrity> Workspace::verify(const Progress &progress, const Maybe<JournalHead> &earlier)
{
    return guarded(d->database.file(), [&]() -> Result<Integrity> {
        Integrity found;
        found.notes = d->notes;
        const auto there = d->inPlace(false);
        if (!there) found.faults.push_back(there.error());
        constexpr std::size_t besides = 3;
        SharedView view(d->database, there ? besides : 0);
        // Others open the file by its name, which may lead elsewhere by now.
        if (view.isShared() && d->ledgerFile.state(d->database.handle()) != LedgerFile::State::Same) view.stayAlone();
        found.head = d->journal.head();
        if (!examine(view, d->database, d->journal, progress, found.faults)) return failure(ErrorCode::Cancelled);
        checkFiles(d->database, d->evidence, found.faults);
        checkFolder(d->database, d->evidence, found);
        if (const qint64 steps = d->journal.earlierErasures())
            found.notes.push_back({ErrorCode::EarlierErasures, {QString::number(steps)}, {}});
        for (const QString &copy : d->folder.conflictCopies())
            found.notes.push_back({ErrorCode::ConflictCopy, {copy}, {d->folder.path() + u'/' + copy, {}, 0}});
        if (earlier) {
            const QString hash = earlier->seq == 0 ? JournalHead().hash : d->journal.hashAt(earlier->seq);
            found.continues = hash == earlier->hash;
        }
        return found;
    });
}

} // namespace koshin
