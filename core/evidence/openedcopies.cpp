// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/openedcopies.h"

#include "base/runtimefolder.h"
#include "evidence/safename.h"
#include "ledger/check.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr auto ownPrefix = "opened-";

Failure noPrivateFolder(const QString &folder)
{
    return failure(ErrorCode::NoPrivateFolder, {folder, QString::fromLocal8Bit(std::strerror(errno))}, {folder, {}, 0});
}

// Where copies may lie, the best first.
QStringList places()
{
    QStringList all;
    if (const QString runtime = runtimeFolder(); !runtime.isEmpty()) all += runtime + u"/koshin"_s;
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    if (!cache.isEmpty()) all += cache + u"/koshin"_s;
    return all;
}

// A folder of this user's that nobody else reads; it is made, and tightened, but never one that a link leads to.
Result<Descriptor> privateFolder(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST) return noPrivateFolder(path);
    Descriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat seen;
    if (!folder || ::fstat(folder.get(), &seen) != 0) return noPrivateFolder(path);
    if (seen.st_uid != ::geteuid()) {
        errno = EPERM;
        return noPrivateFolder(path);
    }
    if ((seen.st_mode & 0777) != 0700 && ::fchmod(folder.get(), 0700) != 0) return noPrivateFolder(path);
    return folder;
}

// While a folder is made, nobody sweeps: it is not yet locked. True if alone; who hangs there is not waited
// for long.
bool isAlone(const Descriptor &place)
{
    for (int tries = 0; tries < 50; ++tries) {
        if (::flock(place.get(), LOCK_EX | LOCK_NB) == 0) return true;
        QThread::msleep(10);
    }
    return false;
}

QStringList foldersIn(const QString &place)
{
    return QDir(place).entryList({QLatin1String(ownPrefix) + u'*'},
                                 QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
}

void forEachPlace(const std::function<void(const QString &place)> &visit)
{
    for (const QString &place : places()) {
        struct stat seen;
        const bool there = ::lstat(QFile::encodeName(place).constData(), &seen) == 0 && S_ISDIR(seen.st_mode);
        if (!there || seen.st_uid != ::geteuid()) continue;
        if (const auto folder = privateFolder(place); folder && isAlone(*folder)) visit(place);
    }
}

QString drawerName(const QString &sha256)
{
    return sha256.first(16);
}

} // namespace

OpenedCopies::~OpenedCopies()
{
    clear();
}

void OpenedCopies::clear()
{
    for (auto &[place, folder] : m_folders) QDir(folder.path).removeRecursively();
    m_folders.clear();
}

Result<const OpenedCopies::Folder *> OpenedCopies::folderIn(const QString &place)
{
    for (const auto &[known, folder] : m_folders) {
        if (known == place && QFileInfo(folder.path).isDir()) return &folder;
    }
    const auto parent = privateFolder(place);
    if (!parent) return tl::unexpected(parent.error());
    (void)isAlone(*parent);
    QByteArray name = QFile::encodeName(place) + '/' + ownPrefix + "XXXXXX";
    if (!::mkdtemp(name.data())) return noPrivateFolder(place);
    Folder made{QFile::decodeName(name), Descriptor(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))};
    if (!made.lock || ::flock(made.lock.get(), LOCK_EX | LOCK_NB) != 0) {
        ::rmdir(name.constData());
        return noPrivateFolder(place);
    }
    std::erase_if(m_folders, [&](const auto &known) { return known.first == place; });
    return &m_folders.emplace_back(place, std::move(made)).second;
}

Result<QString> OpenedCopies::copyInto(const QString &folder, const EvidenceStore &store, const Evidence &record)
{
    const auto source = store.open(record.sha256);
    if (!source && source.error().code == ErrorCode::FileNotFound)
        return failure(ErrorCode::FileNotFound, {record.fileName});
    if (!source) return tl::unexpected(source.error());
    const QString name = safeFileName(record.fileName);
    const QString path = folder + u'/' + name;
    const QByteArray growing = QFile::encodeName(folder + u"/.copying"_s);
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return systemFailure(ErrorCode::FileUnwritable, folder);
    ::unlink(growing.constData());
    const Descriptor copy(::open(growing.constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0400));
    if (!copy) return systemFailure(ErrorCode::FileUnwritable, path);
    const QString kept = *store.whereKept(record.sha256);
    Result<> sound;
    const auto copied = copyStream(**source, kept, copy, path);
    if (!copied) sound = tl::unexpected(copied.error());
    else if (copied->sha256 != record.sha256) sound = failure(ErrorCode::FileAltered, {record.fileName});
    else if (couldRun(record.fileName, copied->head) || couldRun(name, copied->head))
        sound = failure(ErrorCode::CouldRun, {record.fileName, kept});
    else if (::rename(growing.constData(), QFile::encodeName(path).constData()) != 0)
        sound = systemFailure(ErrorCode::FileUnwritable, path);
    if (sound) return path;
    ::unlink(growing.constData());
    return tl::unexpected(sound.error());
}

Result<QString> OpenedCopies::make(const EvidenceStore &store, const Evidence &record)
{
    if (const auto named = store.whereKept(record.sha256); !named) return named;
    Result<QString> made =
        failure(ErrorCode::NoPrivateFolder, {u"XDG_RUNTIME_DIR"_s, QString::fromLocal8Bit(std::strerror(ENOENT))});
    for (const QString &place : places()) {
        const auto folder = folderIn(place);
        if (!folder) {
            made = tl::unexpected(folder.error());
            continue;
        }
        made = copyInto((*folder)->path + u'/' + drawerName(record.sha256), store, record);
        if (made || made.error().code != ErrorCode::DiskFull) return made; // a place in memory may be small
    }
    return made;
}

void sweepOpenedCopies()
{
    forEachPlace([](const QString &place) {
        for (const QString &name : foldersIn(place)) {
            const QString path = place + u'/' + name;
            const Descriptor folder(
                ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            if (folder && ::flock(folder.get(), LOCK_EX | LOCK_NB) == 0) QDir(path).removeRecursively();
        }
    });
}

void eraseOpenedCopies(const QString &sha256)
{
    if (!isSha256(sha256)) return;
    forEachPlace([&](const QString &place) {
        for (const QString &name : foldersIn(place))
            QDir(place + u'/' + name + u'/' + drawerName(sha256)).removeRecursively();
    });
}

} // namespace koshin
