// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filename.h"
#include "storage/logfit.h"
#include "storage/schema.h"
#include "storage/statesum.h"
#include "storage/trust.h"
#include "storage/workspace_p.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// Opening a ledger: what is looked at before it is touched.

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

bool Workspace::exists(const QString &folder)
{
    const LedgerFolder there(folder);
    return QFileInfo::exists(there.database()) || !there.remains().isEmpty();
}

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

} // namespace koshin
