// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspace.h"

#include "ledger/check.h"
#include "storage/filename.h"
#include "storage/schema.h"
#include "storage/search.h"
#include "storage/statesum.h"
#include "storage/trust.h"
#include "storage/workspace_p.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

Failure cannotOpen(const QString &file, const QString &reason)
{
    return failure(ErrorCode::CannotOpen, {file, reason}, {file, {}, 0});
}

bool may(int what, const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), what, AT_EACCESS) == 0;
}

// SQLite gives its helper files the mode of the database, so that it is made here.
Result<> makeNew(const QString &folder, const QString &file)
{
    if (!QDir(folder).exists()) {
        if (!QDir().mkpath(folder)) return cannotOpen(file, QString::fromLocal8Bit(strerror(errno)));
        ::chmod(QFile::encodeName(folder).constData(), 0700);
    }
    const int made = ::open(QFile::encodeName(file).constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (made < 0) return cannotOpen(file, QString::fromLocal8Bit(strerror(errno)));
    ::close(made);
    return {};
}

// A database that is missing or empty is new only where nothing tells of an old one.
Result<> mayBegin(const QString &folder, const QString &file)
{
    const QString remains = LedgerFolder(folder).remains();
    return remains.isEmpty() ? Result<>() : failure(ErrorCode::LedgerMissing, {file, remains}, {file, {}, 0});
}

Access accessFor(const QString &folder, const QString &file, bool isWal, Workspace::Mode mode)
{
    const bool folderWritable = may(W_OK, folder);
    if (mode != Workspace::Mode::ReadOnly && folderWritable && may(W_OK, file)) return Access::ReadWrite;
    const bool helpers = QFile::exists(LedgerFolder::logIndexOf(file)) && QFile::exists(LedgerFolder::logOf(file));
    return isWal && !folderWritable && !helpers ? Access::Immutable : Access::ReadOnly;
}

Result<> faultOf(SchemaOutcome outcome, const QString &file, const QString &reason)
{
    const ErrorLocation where{file, {}, 0};
    switch (outcome) {
    case SchemaOutcome::Current:
    case SchemaOutcome::Upgraded: return {};
    case SchemaOutcome::Damaged: return failure(ErrorCode::Damaged, {file, u"quick_check"_s}, where);
    case SchemaOutcome::Foreign: return failure(ErrorCode::ForeignSchema, {file, reason}, where);
    case SchemaOutcome::Failed: return failure(ErrorCode::MigrationFailed, {file, reason}, where);
    case SchemaOutcome::Newer: break;
    }
    return failure(ErrorCode::Newer, {file, QString::number(newestSchema() + 1), QString::number(newestSchema())},
                   where);
}

Result<> faultOf(const FileHead &head, const QString &file)
{
    const ErrorLocation where{file, {}, 0};
    if (head.state == FileState::NotAFile) return failure(ErrorCode::NotAFile, {file}, where);
    if (head.state == FileState::NotOurs) return failure(ErrorCode::NotOurs, {file}, where);
    if (head.state == FileState::Damaged) return failure(ErrorCode::Damaged, {file, u"no SQLite header"_s}, where);
    if (head.state == FileState::Newer)
        return failure(ErrorCode::Newer, {file, QString::number(head.version), QString::number(newestSchema())}, where);
    return {};
}

} // namespace

Workspace::Workspace(std::unique_ptr<Private> p) : d(std::move(p)) {}
Workspace::~Workspace() = default;

bool Workspace::exists(const QString &folder)
{
    const LedgerFolder there(folder);
    return QFileInfo::exists(there.database()) || !there.remains().isEmpty();
}

namespace {

constexpr int firstWithErasures = 3; // schema in which an erasure names what it took

enum class LogFit { Fits, Foreign, Neither };

// A log that a crash left is SQLite's to play back. One that belongs to another file would mix two ledgers, or hide one
// behind the other: then journal and records do not agree with it, or the steps of the file alone are not in the
// journal with it.
LogFit fitOf(const QString &file, const JournalHead &seen = {})
{
    JournalHead head;
    qint64 shape = 0;
    bool alone = false;
    try {
        Database bare(file, Access::Immutable);
        alone = isConsistent(bare);
        if (alone && bare.number("PRAGMA user_version") < firstWithErasures) return LogFit::Fits;
        if (alone) head = Journal(bare).head();
        shape = bare.number("PRAGMA schema_version");
    } catch (const SQLite::Exception &) {
        alone = false; // a checkpoint that was cut short leaves it so: the log makes it whole again
    }
    if (!alone && !seen.seq) return LogFit::Neither; // then there is nothing that the log could hide
    Database both(file, Access::ReadWrite);
    both.keepLog();
    const bool together = isConsistent(both);
    const bool continues = !alone || head.seq == 0 || Journal(both).hashAt(head.seq) == head.hash;
    const bool isOurs = seen.seq == 0 || Journal(both).hashAt(seen.seq) == seen.hash;
    if (together && continues && isOurs) return LogFit::Fits;
    // No step of ours is in it, or the schema was altered: somebody wrote past the program, which `verify` is to find,
    // not to lose.
    const bool pastUs = Journal(both).head() == head || both.number("PRAGMA schema_version") != shape;
    return alone && !pastUs ? LogFit::Foreign : LogFit::Neither;
}

Result<> setLogAside(const QString &folder, const QString &file, Timestamp now, Faults &notes)
{
    const QString aside = freshName(folder, LedgerFolder::logBeginning, now, u".wal"_s);
    const QString log = LedgerFolder::logOf(file), index = LedgerFolder::logIndexOf(file);
    if (::rename(QFile::encodeName(log).constData(), QFile::encodeName(aside).constData()) != 0)
        return failure(ErrorCode::FileUnwritable, {aside, QString::fromLocal8Bit(strerror(errno))});
    ::unlink(QFile::encodeName(index).constData());
    notes.push_back({ErrorCode::LogSetAside, {aside}, {aside, {}, 0}});
    return {};
}

} // namespace

struct Workspace::Private::Opening
{
    QString folder, file;
    Access access;
    bool isWal;
    const Clock &clock;
    std::chrono::milliseconds patience;

    /// LedgerReplaced if the file was written meanwhile: what was read of it may be of two files.
    [[nodiscard]] Result<std::unique_ptr<Private>> attempt(Access as, Faults &notes) const;

private:
    [[nodiscard]] Result<> settleLog(Faults &notes) const;
};

Result<> Workspace::Private::Opening::settleLog(Faults &notes) const
{
    if (LedgerFile::logBeside(file) != LedgerFile::Log::Unsure || !isWal || !may(W_OK, folder) || !may(W_OK, file))
        return {};
    const auto fit = fitOf(file);
    if (fit != LogFit::Foreign) return {};
    return setLogAside(folder, file, clock.now(), notes);
}

Result<std::unique_ptr<Workspace::Private>> Workspace::Private::Opening::attempt(Access as, Faults &notes) const
{
    return guarded(file, [&]() -> Result<std::unique_ptr<Private>> {
        const Failure replaced = failure(ErrorCode::LedgerReplaced, {file}, {file, {}, 0});
        struct stat before{};
        if (::stat(QFile::encodeName(file).constData(), &before) != 0)
            return cannotOpen(file, QString::fromLocal8Bit(strerror(errno)));
        if (auto settled = settleLog(notes); !settled) return tl::unexpected(settled.error());
        auto p = std::make_unique<Private>(folder, file, as, clock, patience);
        if (!p->ledgerFile.isStill(before)) {
            p->database.keepLog();
            return replaced;
        }
        p->ledgerFile.guard(p->database.handle());
        if (as == Access::ReadWrite && !isWal) prepareNew(p->database);
        QString reason;
        const SchemaOutcome outcome = upgrade(p->database, as == Access::ReadWrite, reason, [&](int version) {
            if (version >= firstWithErasures) return;
            p->journal.nameEarlierErasures(clock.now(),
                                           [&](const PieceSink &sink) { writeRows(p->database, {}, sink); });
        });
        if (auto sound = faultOf(outcome, file, reason); !sound) return tl::unexpected(sound.error());
        p->ledgerId = p->database.text("SELECT ledger FROM identity");
        if (as != Access::Immutable) p->ledgerFile.holdLog(p->database.handle()); // that one has no log
        p->seenHead = p->journal.head();
        if (p->ledgerFile.state(p->database.handle()) == LedgerFile::State::Written) return replaced;
        if (auto there = p->inPlace(false); !there) return tl::unexpected(there.error());
        return p;
    });
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, const Clock &clock, Mode mode,
                                                   std::chrono::milliseconds patience)
{
    const QString file = LedgerFolder(folder).database();
    auto notes = inspectLedger(folder);
    if (!notes) return tl::unexpected(notes.error());
    FileHead head = readHead(file);
    if (head.state == FileState::Missing || head.state == FileState::New) {
        if (auto begins = mayBegin(folder, file); !begins) return tl::unexpected(begins.error());
    }
    if (head.state == FileState::New && mode != Mode::ReadWrite) head.state = FileState::NotOurs; // it is empty
    if (head.state == FileState::Missing) {
        if (mode != Mode::ReadWrite) return cannotOpen(file, QString::fromLocal8Bit(strerror(ENOENT)));
        if (auto made = makeNew(folder, file); !made) return tl::unexpected(made.error());
        head.state = FileState::New;
    }
    if (!may(R_OK, file)) return cannotOpen(file, QString::fromLocal8Bit(strerror(errno)));
    if (auto sound = faultOf(head, file); !sound) return tl::unexpected(sound.error());
    const Private::Opening opening{folder,     file,  accessFor(folder, file, head.isWal, mode),
                                   head.isWal, clock, patience};
    auto opened = opening.attempt(opening.access, *notes);
    constexpr int attempts = 3;
    for (int again = 1; again < attempts && !opened && opened.error().code == ErrorCode::LedgerReplaced; ++again)
        opened = opening.attempt(opening.access, *notes);
    // On a full disk the log's index cannot be made; without a log nothing is lost by doing without it.
    if (!opened && opened.error().code == ErrorCode::DiskFull && opening.access != Access::Immutable
        && LedgerFile::logBeside(file) == LedgerFile::Log::None) {
        opened = opening.attempt(Access::Immutable, *notes);
        if (opened) (*opened)->noRoom = true;
    }
    if (!opened) return tl::unexpected(opened.error());
    (*opened)->notes = std::move(*notes);
    return std::unique_ptr<Workspace>(new Workspace(std::move(*opened)));
}

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
    seenHead = journal.head();
    if (database.logPages() >= manyPages) static_cast<void>(carryOver(false)); // or after the next change
    return {};
}

bool Workspace::Private::carryOver(bool empty)
{
    bool done = false;
    try {
        done = database.checkpoint(empty);
    } catch (const SQLite::Exception &) { // somebody has touched the file, or there is no room: the log keeps all
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

void Workspace::Private::takeUp(std::shared_ptr<const Ledger> renewedSnapshot, qint64 seq)
{
    if (renewedSnapshot) snapshot = std::move(renewedSnapshot);
    if (seq == seenSeq + 1) seenSeq = seq;
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
            if (*kind != r.kind)
                return failure(ErrorCode::WrongReference, {r.field, r.id, codeName(*kind), codeName(r.kind)},
                               {{}, id, 0});
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
        if (written.seq == 0) return Changes{};
        auto snapshot = d->renewed(written.touching.changes);
        transaction.commit();
        d->takeUp(std::move(snapshot), written.seq);
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
