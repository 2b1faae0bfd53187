// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pack/packfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

Failure unreadable(const QString &file, int code)
{
    const auto kind = code == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable;
    return failure(kind, {file, qt_error_string(code)}, {file, {}, 0});
}

// The system's administrator may always write, and may have put it there.
Result<> lookAtOwner(const struct stat &found, const QString &place)
{
    const bool isForeign = found.st_uid != ::geteuid() && found.st_uid != 0;
    if (isForeign) return failure(ErrorCode::ForeignOwner, {place}, {place, {}, 0});
    if (found.st_mode & (S_IWGRP | S_IWOTH)) return failure(ErrorCode::WritableByOthers, {place}, {place, {}, 0});
    return {};
}

Result<> look(int handle, const QString &file, PackOrigin origin)
{
    struct stat found{};
    if (::fstat(handle, &found) != 0) return unreadable(file, errno);
    if (!S_ISREG(found.st_mode)) return failure(ErrorCode::NotAFile, {file}, {file, {}, 0});
    if (origin == PackOrigin::Own) {
        if (const auto owned = lookAtOwner(found, file); !owned) return owned;
    }
    if (found.st_size > packLimit)
        return failure(ErrorCode::TooLarge, {file, QString::number(packLimit / 1024)}, {file, {}, 0});
    return {};
}

} // namespace

Result<QByteArray> packBytes(const QString &file, PackOrigin origin)
{
    QFile source(file);
    if (origin == PackOrigin::Shipped) {
        if (!source.open(QIODevice::ReadOnly)) return unreadable(file, ENOENT);
        return source.readAll();
    }
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0) return unreadable(file, errno);
    const auto fit = look(handle, file, origin);
    if (!fit) {
        ::close(handle);
        return Failure(fit.error());
    }
    if (!source.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) return unreadable(file, EIO);
    return source.read(packLimit); // it may be growing
}

Result<> lookAtPackFolder(const QString &folder)
{
    struct stat found{};
    if (::stat(QFile::encodeName(folder).constData(), &found) != 0) return {};
    return lookAtOwner(found, folder);
}

} // namespace koshin
