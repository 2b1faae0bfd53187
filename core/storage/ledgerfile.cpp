// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledgerfile.h"

#include "base/ledgerfolder.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *databaseName = LedgerFolder::databaseName.data();
constexpr const char *logName = LedgerFolder::logName.data();
constexpr const char *indexName = LedgerFolder::logIndexName.data();

using FileKey = FileHandle::Key;

// Which files this process has open through SQLite, and how often.
class OpenFiles
{
public:
    static OpenFiles &all()
    {
        static OpenFiles files;
        return files;
    }
    void add(FileKey key)
    {
        const QMutexLocker lock(&m_mutex);
        ++m_counts[key];
    }
    void remove(FileKey key)
    {
        const QMutexLocker lock(&m_mutex);
        if (--m_counts[key] == 0) m_counts.remove(key);
    }
    bool contains(FileKey key)
    {
        const QMutexLocker lock(&m_mutex);
        return m_counts.contains(key);
    }

private:
    QMutex m_mutex;
    QHash<FileKey, int> m_counts;
};

bool isSameMoment(const timespec &a, const timespec &b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

bool isLater(const timespec &a, const timespec &b)
{
    return a.tv_sec != b.tv_sec ? a.tv_sec > b.tv_sec : a.tv_nsec > b.tv_nsec;
}

bool sameState(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && isSameMoment(a.st_mtim, b.st_mtim) && isSameMoment(a.st_ctim, b.st_ctim);
}

// A file keeps the time of the clock's last tick: as long as that lasts, another write leaves no trace in it.
bool isFresh(const timespec &moment)
{
    timespec tick{};
    ::clock_gettime(CLOCK_REALTIME_COARSE, &tick);
    return !isLater(tick, moment);
}

bool isFresh(const struct stat &status)
{
    return isFresh(status.st_mtim);
}

// Whether another process holds a lock on these bytes.
bool isLocked(const QByteArray &path, off_t from, off_t size)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) return false;
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = from;
    lock.l_len = size;
    const bool locked = ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return locked;
}

// Where SQLite locks (os_unix.c, and the file format's page on locking).
constexpr off_t sharedLocks = 0x40000002, sharedLockCount = 510; // held by all that have the database open
constexpr off_t indexInUse = 128;                                // held by all that have the log's index open
constexpr std::size_t saltOffset = 32, filledOffset = 96;        // in the index
constexpr int indexPage = 32 * 1024;
constexpr qint64 logHead = 32; // bytes; a log of no more holds nothing

quint32 filledOf(const QByteArray &index)
{
    quint32 filled = 0;
    const int descriptor = ::open(index.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) return 0;
    if (::pread(descriptor, &filled, sizeof filled, filledOffset) != ssize_t(sizeof filled)) filled = 0;
    ::close(descriptor);
    return filled;
}

} // namespace

// SQLite's way of writing a file, with a look before. It finds the guard by the table of methods, which is the file's
// own.
struct LedgerFile::Guard : sqlite3_io_methods
{
    Guard(const sqlite3_io_methods &its, LedgerFile &ledgerFile)
        : sqlite3_io_methods(its), sqlite(its), file(ledgerFile)
    {
        xWrite = [](sqlite3_file *f, const void *bytes, int size, sqlite3_int64 at) {
            return of(f).guarded(SQLITE_IOERR_WRITE,
                                 [&](const sqlite3_io_methods &m) { return m.xWrite(f, bytes, size, at); });
        };
        xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            return of(f).guarded(SQLITE_IOERR_TRUNCATE,
                                 [&](const sqlite3_io_methods &m) { return m.xTruncate(f, size); });
        };
    }

    static const Guard &of(sqlite3_file *f) { return *static_cast<const Guard *>(f->pMethods); }

    template<class Write>
    int guarded(int refused, Write &&write) const
    {
        struct stat now{};
        file.hear();
        if (!file.m_file.status(now) || !file.isUntouched(now)) {
            errno = EBUSY; // not what a full disk leaves there
            return refused;
        }
        const int code = write(sqlite);
        if (file.m_file.status(now)) file.know(now);
        return code;
    }

    const sqlite3_io_methods &sqlite;
    LedgerFile &file;
};

FileHandle &FileHandle::operator=(FileHandle &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_key, other.m_key);
    return *this;
}

FileHandle::~FileHandle()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

FileHandle FileHandle::of(int folder, const char *name, int flags)
{
    FileHandle handle;
    handle.m_descriptor = ::openat(folder, name, O_PATH | O_CLOEXEC | flags);
    struct stat status{};
    if (handle.status(status)) handle.m_key = keyOf(status);
    return handle;
}

FileHandle::Key FileHandle::keyOf(const struct stat &status)
{
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

bool FileHandle::status(struct stat &status) const
{
    return isOpen() && ::fstat(m_descriptor, &status) == 0;
}

bool FileHandle::isAt(int folder, const char *name, struct stat &status) const
{
    return isOpen() && ::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && keyOf(status) == m_key;
}

bool FileHandle::isAt(int folder, const char *name) const
{
    struct statx there{};
    return isOpen() && ::statx(folder, name, AT_SYMLINK_NOFOLLOW, STATX_INO, &there) == 0
           && Key(::makedev(there.stx_dev_major, there.stx_dev_minor), there.stx_ino) == m_key;
}

LedgerFile::LedgerFile(const QString &folder)
    : m_path(QFile::encodeName(folder)), m_folder(FileHandle::of(AT_FDCWD, m_path.constData(), O_DIRECTORY)),
      m_file(FileHandle::of(m_folder.descriptor(), databaseName, O_NOFOLLOW))
{
    if (!m_file.isOpen()) return;
    struct stat now{};
    // SQLite's own opening would look like a stranger's.
    constexpr int longerThanATick = 20;
    for (int i = 0; i < longerThanATick && m_file.status(now) && isFresh(now); ++i) ::usleep(1'000);
    if (isFresh(now)) {
        watch();
        (void)m_file.status(now);
    }
    know(now);
    OpenFiles::all().add(m_file.key());
}

LedgerFile::~LedgerFile()
{
    if (m_file.isOpen()) OpenFiles::all().remove(m_file.key());
}

void LedgerFile::guard(sqlite3 *connection)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file)) != SQLITE_OK
        || !file || !file->pMethods)
        return;
    m_guard = std::make_unique<Guard>(*file->pMethods, *this);
    file->pMethods = m_guard.get();
}

void LedgerFile::watch()
{
    if (!m_watch && m_file.isOpen()) m_watch = std::make_unique<OpeningWatch>(m_file.descriptor());
}

bool LedgerFile::isWatchedSince(const struct stat &before)
{
    if (m_watch || !isFresh(before)) return true;
    watch();
    struct stat now{};
    return m_file.status(now) && sameState(now, before);
}

void LedgerFile::know(const struct stat &status)
{
    m_known = status;
    m_isFresh = isFresh(status);
    m_wasOpened = false;
}

void LedgerFile::hear()
{
    const bool opened = m_watch && m_watch->wasOpened();
    m_wasOpened = m_wasOpened || (m_isFresh && opened);
}

bool LedgerFile::isUntouched(const struct stat &now)
{
    const bool untouched = sameState(now, m_known) && !m_wasOpened;
    if (untouched && !isFresh(now)) m_isFresh = false;
    return untouched;
}

void LedgerFile::holdLog(sqlite3 *connection)
{
    m_log = FileHandle::of(m_folder.descriptor(), logName, O_NOFOLLOW);
    m_mark = markOf(connection); // the bytes stay those from before SQLite opened the file
}

LedgerFile::Mark LedgerFile::markOf(sqlite3 *connection) const
{
    sqlite3_file *file = nullptr;
    if (!m_log.isOpen()
        || sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file)) != SQLITE_OK)
        return {};
    void volatile *index = nullptr;
    if (!file || !file->pMethods || file->pMethods->iVersion < 2 || !file->pMethods->xShmMap) return {};
    if (file->pMethods->xShmMap(file, 0, indexPage, 0, &index) != SQLITE_OK || !index) return {};
    Mark mark;
    const auto *bytes = static_cast<const char *>(const_cast<const void *>(index));
    std::memcpy(&mark.filled, bytes + filledOffset, sizeof mark.filled);
    std::memcpy(&mark.salt, bytes + saltOffset, sizeof mark.salt);
    return mark;
}

void LedgerFile::awaitQuiet()
{
    constexpr int longest = 50;
    constexpr useconds_t aWhile = 20'000;
    for (int i = 0; i < longest; ++i) {
        ::usleep(aWhile);
        struct stat now{};
        if (!m_file.status(now)) return;
        const bool quiet = sameState(now, m_seen);
        m_seen = now;
        if (quiet) return;
    }
}

void LedgerFile::believe()
{
    know(m_seen);
}

bool LedgerFile::isStill(const struct stat &before) const
{
    return m_file.key() == FileHandle::keyOf(before) && sameState(m_known, before);
}

void LedgerFile::noteCheckpoint(sqlite3 *connection)
{
    m_mark = markOf(connection);
}

LedgerFile::State LedgerFile::state(sqlite3 *connection, bool toWrite)
{
    const int folder = m_folder.descriptor();
    struct stat now{}, there{};
    const bool logIsThere = !m_log.isOpen() || m_log.isAt(folder, logName);
    const bool moved = ::stat(m_path.constData(), &there) != 0 || FileHandle::keyOf(there) != m_folder.key();
    hear();
    if (!m_file.isAt(folder, databaseName, now) || !logIsThere) return State::Replaced;
    if (moved) return State::FolderMoved;
    m_seen = now;
    const Mark mark = markOf(connection);
    if (!isUntouched(now)) {
        // Only a checkpoint fills the file; a log that was begun anew was carried over before. What this connection
        // carries over itself is known.
        const bool isCheckpoint = mark.filled != m_mark.filled || (mark.salt != m_mark.salt && m_mark.salt != 0);
        if (!isCheckpoint || !isWatchedSince(now)) return State::Written;
        know(now);
    }
    m_mark = mark;
    return !toWrite || isWritable(now, there) ? State::Same : State::Unwritable;
}

bool LedgerFile::isWritable(const struct stat &file, const struct stat &folder)
{
    // Rights do not change without the time of the status.
    const auto isAsThen = [](const struct stat &a, const struct stat &b) { return isSameMoment(a.st_ctim, b.st_ctim); };
    if (m_writable && isAsThen(file, m_writable->file) && isAsThen(folder, m_writable->folder)) return true;
    m_writable.reset();
    const auto writable = [this](const char *name) {
        return ::faccessat(m_folder.descriptor(), name, W_OK, AT_EACCESS) == 0;
    };
    if (!writable(databaseName) || !writable(".")) return false;
    if (!isFresh(file.st_ctim) && !isFresh(folder.st_ctim)) m_writable = Rights{file, folder};
    return true;
}

QString LedgerFile::folderNow() const
{
    struct stat status{};
    if (!m_folder.status(status) || status.st_nlink == 0) return {};
    return QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(m_folder.descriptor()));
}

void LedgerFile::dropLog()
{
    if (!m_log.isAt(m_folder.descriptor(), logName)) return;
    ::unlinkat(m_folder.descriptor(), logName, 0);
    ::unlinkat(m_folder.descriptor(), indexName, 0);
}

bool LedgerFile::isOpenHere(const QString &file)
{
    struct stat status{};
    return ::stat(QFile::encodeName(file).constData(), &status) == 0
           && OpenFiles::all().contains(FileHandle::keyOf(status));
}

LedgerFile::Log LedgerFile::logBeside(const QString &file)
{
    const QByteArray database = QFile::encodeName(file);
    const QByteArray log = QFile::encodeName(LedgerFolder::logOf(file));
    const QByteArray index = QFile::encodeName(LedgerFolder::logIndexOf(file));
    struct stat main{}, written{};
    if (::lstat(log.constData(), &written) != 0 || written.st_size <= logHead) return Log::None;
    if (isOpenHere(file)) return Log::InUse;
    if (!isLocked(index, indexInUse, 1) || !isLocked(database, sharedLocks, sharedLockCount)) return Log::Unsure;
    const bool touched = ::lstat(database.constData(), &main) != 0 || isLater(main.st_ctim, written.st_mtim);
    return touched && filledOf(index) == 0 ? Log::Unsure : Log::InUse;
}

} // namespace koshin
