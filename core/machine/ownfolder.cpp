// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine/ownfolder.h"

#include "machine/places.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace koshin::machine {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t writableByOthers = S_IWGRP | S_IWOTH;
constexpr qint64 largest = 4 << 20; // bytes; what we write is far smaller

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool isOwn(const struct stat &status)
{
    return status.st_uid == ::geteuid() && !(status.st_mode & writableByOthers);
}

// Whoever holds it writes a small file; one that was stopped meanwhile does not stop us for ever.
bool lock(int descriptor)
{
    for (int tries = 0; tries < 100; ++tries) {
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return true;
        if (errno != EWOULDBLOCK && errno != EINTR) return false;
        ::usleep(50'000);
    }
    return false;
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t n = ::write(descriptor, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        done += n;
    }
    return ::fsync(descriptor) == 0;
}

} // namespace

Result<OwnFolder> OwnFolder::open(const QString &file, Use use)
{
    OwnFolder opened(configurationHome() + u"/koshin"_s, file);
    const QByteArray name = QFile::encodeName(opened.m_folder);
    if (use == Use::Write && ::access(name.constData(), F_OK) != 0) {
        QDir().mkpath(configurationHome());
        ::mkdir(name.constData(), 0700);
    }
    opened.m_descriptor = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (opened.m_descriptor < 0) {
        if (errno == ENOENT && use == Use::Read) return opened;
        if (errno == ELOOP || errno == ENOTDIR) return failure(ErrorCode::ConfigurationUnsafe, {opened.m_folder});
        return failure(use == Use::Read ? ErrorCode::FileUnreadable : ErrorCode::FileUnwritable,
                       {opened.m_folder, reason()});
    }
    if (const auto fit = opened.check(use); !fit) return tl::unexpected(fit.error());
    return opened;
}

OwnFolder::~OwnFolder()
{
    if (m_descriptor >= 0) ::close(m_descriptor); // and so unlocked
}

OwnFolder::OwnFolder(OwnFolder &&other) noexcept
    : m_folder(std::move(other.m_folder)), m_file(std::move(other.m_file)),
      m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

Result<> OwnFolder::check(Use use)
{
    struct stat status{};
    if (::fstat(m_descriptor, &status) != 0) return failure(ErrorCode::FileUnreadable, {m_folder, reason()});
    const auto unfit = failure(ErrorCode::ConfigurationUnsafe, {m_folder});
    if (status.st_uid != ::geteuid()) return unfit;
    if (use == Use::Write && !lock(m_descriptor)) return failure(ErrorCode::FileUnwritable, {m_folder, reason()});
    const bool wasOpen = status.st_mode & writableByOthers;
    if (wasOpen && (use == Use::Read || holdsFile())) return unfit;
    if (use == Use::Write && (status.st_mode & 0077)) ::fchmod(m_descriptor, 0700);
    return {};
}

bool OwnFolder::holdsFile() const
{
    struct stat status{};
    return ::fstatat(m_descriptor, QFile::encodeName(m_file).constData(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

Result<QByteArray> OwnFolder::read() const
{
    if (m_descriptor < 0) return QByteArray();
    const Descriptor file(
        ::openat(m_descriptor, QFile::encodeName(m_file).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen()) {
        if (errno == ENOENT) return QByteArray();
        if (errno == ELOOP) return failure(ErrorCode::ConfigurationUnsafe, {path()});
        return failure(ErrorCode::FileUnreadable, {path(), reason()});
    }
    struct stat status{};
    if (::fstat(file.number(), &status) != 0) return failure(ErrorCode::FileUnreadable, {path(), reason()});
    if (!S_ISREG(status.st_mode) || !isOwn(status) || status.st_size > largest)
        return failure(ErrorCode::ConfigurationUnsafe, {path()});
    QFile in;
    if (!in.open(file.number(), QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path(), in.errorString()});
    const QByteArray contents = in.read(largest);
    if (in.error() != QFileDevice::NoError) return failure(ErrorCode::FileUnreadable, {path(), in.errorString()});
    return contents;
}

Result<> OwnFolder::write(const QByteArray &contents) const
{
    const auto failed = [this] { return failure(ErrorCode::FileUnwritable, {path(), reason()}); };
    const QByteArray name = QFile::encodeName(m_file);
    const QByteArray part = name + ".part";
    ::unlinkat(m_descriptor, part.constData(), 0); // of a crash: we hold the lock
    const Descriptor file(
        ::openat(m_descriptor, part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen()) return failed();
    if (writeAll(file.number(), contents)
        && ::renameat(m_descriptor, part.constData(), m_descriptor, name.constData()) == 0)
        return {};
    const auto fault = failed();
    ::unlinkat(m_descriptor, part.constData(), 0);
    return fault;
}

} // namespace koshin::machine
