// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trust.h"

#include "base/ledgerfolder.h"
#include "machine/ledgers.h"

#include <QDir>
#include <QFile>

#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t othersWrite = S_IWGRP | S_IWOTH;
constexpr mode_t othersAnything = S_IRWXG | S_IRWXO;

Failure refusal(ErrorCode code, const QString &path)
{
    return failure(code, {path}, {path, {}, 0});
}

// Whether a file made for its owner alone is that.
bool keepsModes(const QString &folder)
{
    QByteArray name = QFile::encodeName(folder) + "/.koshin-XXXXXX";
    const int made = ::mkstemp(name.data()); // 0600
    if (made < 0) return true;
    struct stat status{};
    const bool kept = ::fstat(made, &status) == 0 && !(status.st_mode & othersAnything);
    ::close(made);
    ::unlink(name.constData());
    return kept;
}

Result<> refuseWritable(const QString &path, const QString &folder)
{
    if (machine::isFolderApproved(folder)) return {};
    return refusal(keepsModes(folder) ? ErrorCode::WritableByOthers : ErrorCode::ModesNotKept, path);
}

// Takes away what others may do. A file system without modes answers with success and does nothing, or refuses.
Result<> tighten(const QString &path, mode_t mode, const QString &folder, Faults &notes)
{
    struct stat status{};
    const QByteArray name = QFile::encodeName(path);
    if (::chmod(name.constData(), mode) == 0 && ::lstat(name.constData(), &status) == 0
        && !(status.st_mode & othersAnything)) {
        notes.push_back({ErrorCode::ModeTightened, {path}, {path, {}, 0}});
        return {};
    }
    return machine::isFolderApproved(folder) ? Result<>() : refusal(ErrorCode::ModesNotKept, path);
}

Result<> inspectFile(const QString &path, const QString &folder, Faults &notes)
{
    struct stat status{};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) return {};
    if (!S_ISREG(status.st_mode)) return refusal(ErrorCode::NotAFile, path);
    if (status.st_uid != ::geteuid()) return refusal(ErrorCode::ForeignOwner, path);
    if (status.st_mode & othersWrite) {
        if (auto allowed = refuseWritable(path, folder); !allowed) return allowed;
    }
    return status.st_mode & othersAnything ? tighten(path, status.st_mode & S_IRWXU, folder, notes) : Result<>();
}

bool isEmptyFolder(const QString &folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

Result<Faults> inspectLedger(const QString &folder)
{
    Faults notes;
    struct stat status{};
    if (::stat(QFile::encodeName(folder).constData(), &status) != 0) return notes; // whoever opens says why
    if (!S_ISDIR(status.st_mode)) return refusal(ErrorCode::NotAFolder, folder);
    if (status.st_uid != ::geteuid()) return refusal(ErrorCode::ForeignOwner, folder);
    if ((status.st_mode & othersWrite) && !isEmptyFolder(folder)) {
        if (auto allowed = refuseWritable(folder, folder); !allowed) return tl::unexpected(allowed.error());
    }
    if (status.st_mode & othersAnything) {
        const mode_t own = isEmptyFolder(folder) ? S_IRWXU : status.st_mode & S_IRWXU;
        if (auto done = tighten(folder, own, folder, notes); !done) return tl::unexpected(done.error());
    }
    for (const QString &file : LedgerFolder::filesOf(LedgerFolder(folder).database())) {
        if (auto sound = inspectFile(file, folder, notes); !sound) return tl::unexpected(sound.error());
    }
    return notes;
}

Result<> inspectForeign(const QString &database)
{
    const QString folder = QFileInfo(database).absolutePath();
    struct stat status{};
    if (::stat(QFile::encodeName(folder).constData(), &status) != 0) return {}; // whoever opens says why
    if (status.st_uid != ::geteuid()) return refusal(ErrorCode::ForeignOwner, folder);
    const bool mayBeShared = machine::isFolderApproved(folder);
    if ((status.st_mode & othersWrite) && !mayBeShared) return refusal(ErrorCode::WritableByOthers, folder);
    for (const QString &path : LedgerFolder::filesOf(database)) {
        if (::lstat(QFile::encodeName(path).constData(), &status) != 0) continue;
        if (!S_ISREG(status.st_mode)) return refusal(ErrorCode::NotAFile, path);
        if (status.st_uid != ::geteuid()) return refusal(ErrorCode::ForeignOwner, path);
        if ((status.st_mode & othersWrite) && !mayBeShared) return refusal(ErrorCode::WritableByOthers, path);
    }
    return {};
}

} // namespace koshin
