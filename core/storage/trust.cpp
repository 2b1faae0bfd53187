// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trust.h"

#include "machine/ledgers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t othersWrite = S_IWGRP | S_IWOTH;
constexpr mode_t othersAnything = S_IRWXG | S_IRWXO;

const QStringList databaseFiles{u"koshin.db"_s, u"koshin.db-wal"_s, u"koshin.db-shm"_s, u"koshin.db-journal"_s};

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
    for (const QString &name : databaseFiles) {
        if (auto sound = inspectFile(folder + u'/' + name, folder, notes); !sound) return tl::unexpected(sound.error());
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
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QString path = database + ending;
        if (::lstat(QFile::encodeName(path).constData(), &status) != 0) continue;
        if (!S_ISREG(status.st_mode)) return refusal(ErrorCode::NotAFile, path);
        if (status.st_uid != ::geteuid()) return refusal(ErrorCode::ForeignOwner, path);
        if ((status.st_mode & othersWrite) && !mayBeShared) return refusal(ErrorCode::WritableByOthers, path);
    }
    return {};
}

QStringList earlierCopies(const QString &folder)
{
    return QDir(folder).entryList({u"koshin-v*.db"_s, u"koshin-rescued-*.db"_s, u"koshin-log-*"_s},
                                  QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList conflictCopies(const QString &folder)
{
    static const QRegularExpression mark(u"conflict|競合|\\.sync-conflict-"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (name.startsWith(u"koshin"_s) && name.contains(mark)) found += name;
    }
    return found;
}

QString remainsOfLedger(const QString &folder)
{
    for (const QString &name : {u"koshin.db-wal"_s, u"koshin.db-journal"_s}) {
        if (QFileInfo(folder + u'/' + name).size() > 0) return name;
    }
    QDirIterator evidence(folder + u"/evidence"_s, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    if (evidence.hasNext()) return u"evidence"_s;
    const QDir backups(folder + u"/backups"_s);
    if (backups.exists() && !isEmptyFolder(backups.path())) return u"backups"_s;
    return (earlierCopies(folder) + conflictCopies(folder)).value(0);
}

} // namespace koshin
