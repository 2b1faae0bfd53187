// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspace.h"

#include "ledger/check.h"
#include "storage/logfit.h"
#include "storage/search.h"
#include "storage/workspace_p.h"

#include <QHash>

#include <algorithm>

namespace koshin {

Workspace::Workspace(std::unique_ptr<Private> p) : d(std::move(p)) {}
Workspace::~Workspace() = default;

Workspace::Private::~Private()
{
    try {
        // The last connection would carry the log into whatever lies in the file's place now.
        const auto state = ledgerFile.state(database.handle());
        if (state == LedgerFile::State::Replaced || state == LedgerFile::State::Written || overwritten)
            database.keepLog();
    } catch (const SQLite::Exception &) {
        database.keepLog();
    }
}

Result<> Workspace::Private::inPlace(bool toWrite)
{
    using State = LedgerFile::State;
    const QString file = database.file();
    const auto replaced = [&] { return failure(ErrorCode::LedgerReplaced, {file}, {file, {}, 0}); };
    if (overwritten) return replaced();
    if (toWrite) ledgerFile.watch();
    switch (ledgerFile.state(database.handle(), toWrite)) {
    case State::Same: return {};
    case State::Unwritable: return readOnlyFailure();
    case State::FolderMoved: return failure(ErrorCode::LedgerMoved, {file, ledgerFile.folderNow()}, {file, {}, 0});
    case State::Replaced: return replaced();
    case State::Written: break;
    }
    ledgerFile.awaitQuiet(); // half of a file says nothing
    const auto fit = guarded(file, [&]() -> Result<LogFit> { return fitOf(file, seenHead); });
    overwritten = !fit || *fit != LogFit::Fits;
    if (overwritten) return replaced();
    ledgerFile.believe();
    database.forgetPages(); // those it remembers may be of the bytes before
    seenVersion = -1;
    return {};
}

Error Workspace::Private::truthOf(const Error &error)
{
    const bool looksDamaged =
        error.code == ErrorCode::Damaged || error.code == ErrorCode::Storage || error.code == ErrorCode::JournalBroken;
    if (!looksDamaged) return error;
    const auto there = guarded(database.file(), [&] { return inPlace(false); });
    return there ? error : there.error();
}

Result<> Workspace::Private::settle()
{
    constexpr int manyPages = 1'000;
    if (auto there = inPlace(false); !there) return there; // what is done is done, though it may be the last
    if (database.logPages() >= manyPages) static_cast<void>(carryOver(false)); // or after the next change
    return {};
}

bool Workspace::Private::carryOver(bool empty)
{
    bool done = false;
    try {
        done = database.checkpoint(empty);
    } catch (const SQLite::Exception &) {
        done = false; // somebody has touched the file, or there is no room: the log keeps all
    }
    ledgerFile.noteCheckpoint(database.handle());
    return done;
}

Result<> Workspace::ensureInPlace() const
{
    return guarded(d->database.file(), [&] { return d->inPlace(!d->readOnly); });
}

// clang-format off
const QString &Workspace::folder() const { return d->folder.path(); }
QString Workspace::databaseFile() const { return d->database.file(); }
bool Workspace::isReadOnly() const { return d->readOnly; }
QString Workspace::ledgerId() const { return d->ledgerId; }
EvidenceStore &Workspace::evidence() { return d->evidence; }
// clang-format on

void Workspace::Private::load()
{
    const ReadTransaction view(database);
    seenSeq = journal.stacks().last;
    seenVersion = database.dataVersion();
    unreadable.clear();
    snapshot = std::make_shared<const Ledger>(tables.loadAll(unreadable));
}

Result<std::shared_ptr<const Ledger>> Workspace::ledger()
{
    return guarded(d->database.file(), [&]() -> Result<std::shared_ptr<const Ledger>> {
        if (!d->snapshot) d->load();
        return d->snapshot;
    });
}

std::shared_ptr<const Ledger> Workspace::Private::renewed(const Changes &changes)
{
    constexpr std::size_t fewEnough = 200; // each costs a copy of its list
    if (!snapshot) return nullptr;
    if (changes.everything || changes.records.size() > fewEnough || !unreadable.empty()) {
        unreadable.clear();
        return std::make_shared<const Ledger>(tables.loadAll(unreadable));
    }
    auto ledger = std::make_shared<Ledger>(*snapshot);
    if (changes.holder) ledger->holder = tables.holder().value_or(Holder{});
    for (const auto &[kind, id] : changes.records) {
        if (auto record = tables.find(kind, id)) ledger->put(std::move(*record));
        else ledger->drop(kind, id);
    }
    return ledger;
}

void Workspace::Private::takeUp(std::shared_ptr<const Ledger> renewedSnapshot, const JournalHead &head)
{
    if (renewedSnapshot) snapshot = std::move(renewedSnapshot);
    if (head.seq == 0) return;
    seenHead = head;
    if (head.seq == seenSeq + 1) seenSeq = head.seq;
}

bool Workspace::isStale() const
{
    try {
        d->ledgerFile.watch(); // who asks this will ask again
        return d->snapshot && (d->database.dataVersion() != d->seenVersion || !d->inPlace(false));
    } catch (const SQLite::Exception &) {
        return true; // whoever then refreshes gets the error
    }
}

Result<Changes> Workspace::refresh()
{
    auto refreshed = guarded(d->database.file(), [&]() -> Result<Changes> {
        Changes all;
        if (!d->snapshot) return all;
        if (auto there = d->inPlace(false); !there) return tl::unexpected(there.error());
        const ReadTransaction view(d->database);
        const std::vector<qint64> entries = d->journal.after(d->seenSeq);
        for (const qint64 seq : entries) {
            const auto touching = touchedBy(d->journal.soundPayload(seq));
            if (touching.rows == 0 || touching.changes.everything) all.everything = true;
            all.holder = all.holder || touching.changes.holder;
            for (const auto &touched : touching.changes.records) {
                if (std::find(all.records.begin(), all.records.end(), touched) == all.records.end())
                    all.records.push_back(touched);
            }
            if (all.records.size() > 5'000) all.everything = true;
            if (all.everything) break;
        }
        if (all.everything) all.records.clear();
        if (!all.isEmpty()) d->snapshot = d->renewed(all);
        if (!entries.empty()) d->seenSeq = entries.back();
        d->seenVersion = d->database.dataVersion();
        d->seenHead = d->journal.head();
        return all;
    });
    if (!refreshed) return tl::unexpected(d->truthOf(refreshed.error()));
    return refreshed;
}

Result<> Workspace::Private::checkPut(const Edit &edit, const Record &record,
                                      const QHash<QString, const Record *> &basedOn)
{
    const QString id = idOf(record);
    if (const Faults faults = check(record); !faults.empty()) {
        Error fault = faults.front();
        fault.where.path = id;
        return tl::unexpected(fault);
    }
    const auto kind = tables.kindOfId(id);
    if (kind && (edit.mustBeNew || *kind != kindOfRecord(record)))
        return failure(ErrorCode::DuplicateId, {id}, {{}, id, 0});
    const Record *base = basedOn.value(id);
    if (!base) return {};
    const auto stored = kind ? tables.find(*kind, id) : std::nullopt;
    if (!stored || *stored != *base) return failure(ErrorCode::ContentDiffers, {id}, {{}, id, 0});
    return {};
}

Result<> Workspace::Private::write(const Edit &edit)
{
    QHash<QString, const Record *> basedOn;
    for (const Record &record : edit.basedOn) basedOn.insert(idOf(record), &record);
    for (const Record &record : edit.put) {
        if (auto sound = checkPut(edit, record, basedOn); !sound) return sound;
        tables.put(record);
    }
    if (edit.holder) {
        if (const Faults faults = check(*edit.holder); !faults.empty()) return tl::unexpected(faults.front());
        tables.setHolder(*edit.holder);
    }
    std::vector<std::pair<RecordKind, QString>> removed;
    for (const QString &id : edit.remove) {
        const auto kind = tables.kindOfId(id);
        if (!kind) return failure(ErrorCode::UnknownRecord, {id}, {{}, id, 0});
        tables.remove(*kind, id);
        removed.emplace_back(*kind, id);
    }
    for (const auto &[kind, id] : removed) {
        if (const auto by = tables.referrer(kind, id))
            return failure(ErrorCode::StillReferenced, {id, *by}, {{}, id, 0});
    }
    return checkReferences(edit);
}

Result<> Workspace::Private::checkReferences(const Edit &edit)
{
    for (const Record &record : edit.put) {
        const QString id = idOf(record);
        for (const RecordReference &r : referencesOf(record)) {
            const auto kind = tables.kindOfId(r.id);
            if (!kind) return failure(ErrorCode::UnknownReference, {r.field, r.id}, {{}, id, 0});
            if (*kind != r.kind) {
                return failure(ErrorCode::WrongReference, {r.field, r.id, codeName(*kind), codeName(r.kind)},
                               {{}, id, 0});
            }
        }
    }
    return {};
}

Result<Changes> Workspace::perform(const Edit &edit)
{
    return d->writing([&]() -> Result<Changes> {
        WriteTransaction transaction(d->database);
        Journal::Written written;
        {
            ChangeRecorder session(d->database);
            if (auto done = d->write(edit); !done) return tl::unexpected(done.error());
            written = d->journal.append(session, d->clock.now(), {edit.code, edit.field, 0});
        }
        if (written.head.seq == 0) return Changes{};
        auto snapshot = d->renewed(written.touching.changes);
        transaction.commit();
        d->takeUp(std::move(snapshot), written.head);
        return written.touching.changes;
    });
}

Result<JournalHead> Workspace::head() const
{
    return guarded(d->database.file(), [&]() -> Result<JournalHead> { return d->journal.head(); });
}

const Faults &Workspace::unreadable() const
{
    return d->unreadable;
}

Result<std::vector<JournalEntry>> Workspace::history(int limit, bool withMoves) const
{
    return guarded(d->database.file(),
                   [&]() -> Result<std::vector<JournalEntry>> { return d->journal.history(limit, withMoves); });
}

Result<std::vector<Changes::Touched>> Workspace::search(const QString &needle, int limit) const
{
    return guarded(d->database.file(),
                   [&]() -> Result<std::vector<Changes::Touched>> { return findText(d->database, needle, limit); });
}

} // namespace koshin
