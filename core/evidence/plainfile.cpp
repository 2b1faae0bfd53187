// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/plainfile.h"

#include "base/digest.h"
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype blockSize = 1 << 20;
constexpr qsizetype headSize = 1 << 14; // as much as the types of files are told by

// Why it could not be opened: what it is says more than the number of the error.
Failure whyNot(int at, const QByteArray &name, const QString &shown)
{
    const int reason = errno;
    struct stat seen;
    if (::fstatat(at, name.constData(), &seen, AT_SYMLINK_NOFOLLOW) == 0
        && (reason == ELOOP || reason == ENOTDIR || reason == ENXIO || reason == EISDIR))
        return notAFile(shown, seen.st_mode);
    errno = reason;
    if (reason == ENOENT || reason == ENOTDIR) return failure(ErrorCode::FileNotFound, {shown}, {shown, {}, 0});
    return systemFailure(ErrorCode::FileUnreadable, shown);
}

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

bool writeAll(int to, const char *bytes, qint64 size)
{
    while (size > 0) {
        const ssize_t n = ::write(to, bytes, std::size_t(size));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        bytes += n;
        size -= n;
    }
    return true;
}

// What every copy does with a block.
struct Writing
{
    const Descriptor *to; ///< null: nowhere
    const QString &toName;
    Copied copied{};
    Sha256 digest{};

    [[nodiscard]] Result<> take(QByteArrayView block)
    {
        digest.add(block);
        if (copied.head.size() < headSize)
            copied.head += block.first(std::min(block.size(), headSize - copied.head.size()));
        copied.bytes += block.size();
        const bool written = !to || writeAll(to->get(), block.data(), block.size());
        return written ? Result<>() : systemFailure(ErrorCode::FileUnwritable, toName);
    }
    [[nodiscard]] Copied finish()
    {
        copied.sha256 = digest.text();
        return std::move(copied);
    }
};

} // namespace

Failure notAFile(const QString &shown, unsigned mode)
{
    const QString kind = S_ISLNK(mode)    ? u"link"_s
                         : S_ISDIR(mode)  ? u"folder"_s
                         : S_ISFIFO(mode) ? u"pipe"_s
                         : S_ISSOCK(mode) ? u"socket"_s
                         : S_ISREG(mode)  ? u"file"_s
                                          : u"device"_s;
    return failure(ErrorCode::NotPlainFile, {shown, kind}, {shown, {}, 0});
}

Failure systemFailure(ErrorCode code, const QString &file)
{
    if (errno == ENOSPC || errno == EDQUOT) return failure(ErrorCode::DiskFull, {file}, {file, {}, 0});
    return failure(code, {file, QString::fromLocal8Bit(std::strerror(errno))}, {file, {}, 0});
}

Result<Descriptor> openPlainFile(int at, const QString &name, const QString &shown)
{
    const QByteArray path = QFile::encodeName(name);
    Descriptor file(::openat(at, path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file) return whyNot(at, path, shown);
    struct stat seen;
    if (::fstat(file.get(), &seen) != 0) return systemFailure(ErrorCode::FileUnreadable, shown);
    if (!S_ISREG(seen.st_mode)) return notAFile(shown, seen.st_mode);
    return file;
}

Result<Descriptor> openFolder(int at, const QString &name, const QString &shown)
{
    const QByteArray path = QFile::encodeName(name);
    Descriptor folder(::openat(at, path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder) return whyNot(at, path, shown);
    return folder;
}

Result<Copied> copyStream(QIODevice &from, const QString &fromName, const Descriptor &to, const QString &toName,
                          const CopyProgress &progress)
{
    const qint64 total = from.isSequential() ? 0 : from.size();
    Writing writing{&to, toName};
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 n = from.read(block.data(), blockSize);
        if (n < 0 && !(from.isSequential() && from.atEnd())) // whose end looks so
            return failure(ErrorCode::FileUnreadable, {fromName, from.errorString()}, {fromName, {}, 0});
        if (n <= 0) break;
        if (auto taken = writing.take(QByteArrayView(block.constData(), n)); !taken)
            return tl::unexpected(taken.error());
        if (progress && !progress(writing.copied.bytes, total)) return failure(ErrorCode::Cancelled);
    }
    return writing.finish();
}

Result<Copied> copyPlainFile(const Descriptor &from, const QString &fromName, const Descriptor *to,
                             const QString &toName, const CopyProgress &progress)
{
    const auto growing = [&] { return failure(ErrorCode::FileGrowing, {fromName}, {fromName, {}, 0}); };
    struct stat before;
    struct stat after;
    if (::fstat(from.get(), &before) != 0) return systemFailure(ErrorCode::FileUnreadable, fromName);
    Writing writing{to, toName};
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const ssize_t n = ::read(from.get(), block.data(), blockSize);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return systemFailure(ErrorCode::FileUnreadable, fromName);
        if (n == 0) break;
        if (auto taken = writing.take(QByteArrayView(block.constData(), n)); !taken)
            return tl::unexpected(taken.error());
        if (writing.copied.bytes > before.st_size) return growing(); // it could outrun the copy for ever
        if (progress && !progress(writing.copied.bytes, before.st_size)) return failure(ErrorCode::Cancelled);
    }
    if (::fstat(from.get(), &after) != 0) return systemFailure(ErrorCode::FileUnreadable, fromName);
    if (writing.copied.bytes != before.st_size || !isSame(before, after)) return growing();
    return writing.finish();
}

} // namespace koshin
