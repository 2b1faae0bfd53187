// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "evidence/descriptor.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <functional>

namespace koshin {

/// Told about long work: bytes done and in all. Returning false cancels.
using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

/// Opens a file for reading without following a link and without waiting for whoever holds the
/// other end of a pipe. `name` is relative to the folder `at` (or AT_FDCWD); `shown` is what an error
/// calls it. Errors: FileNotFound, NotPlainFile, FileUnreadable.
[[nodiscard]] Result<Descriptor> openPlainFile(int at, const QString &name, const QString &shown);

/// Opens a folder without following a link. Errors: FileNotFound, NotPlainFile, FileUnreadable.
[[nodiscard]] Result<Descriptor> openFolder(int at, const QString &name, const QString &shown);

/// What a copy turned out to be.
struct Copied
{
    QString sha256;
    qint64 bytes = 0;
    QByteArray head; ///< the first bytes, enough to tell what kind of file it is
};

/// Reads what a device still gives into `to`, and hashes on the way. The size told to `progress` is the device's, 0
/// where it is not known. Errors: FileUnreadable, FileUnwritable, DiskFull, Cancelled.
[[nodiscard]] Result<Copied> copyStream(QIODevice &from, const QString &fromName, const Descriptor &to,
                                        const QString &toName, const CopyProgress &progress = {});

/// The same for a plain file, from its beginning to its end; without `to` it is only read. Errors: also FileGrowing
/// when it changed meanwhile.
[[nodiscard]] Result<Copied> copyPlainFile(const Descriptor &from, const QString &fromName, const Descriptor *to,
                                           const QString &toName, const CopyProgress &progress = {});

/// What stands there is no file, by its mode: NotPlainFile.
[[nodiscard]] Failure notAFile(const QString &shown, unsigned mode);

/// The failure of a call of the system, by `errno`: DiskFull where there is no room, else `code`.
[[nodiscard]] Failure systemFailure(ErrorCode code, const QString &file);

} // namespace koshin
