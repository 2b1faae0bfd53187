// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QTemporaryFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

Failure fault(ErrorCode code, const QString &file, const QString &reason)
{
    return failure(code, {file, reason}, {file, {}, 0});
}

bool makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) return false;
    return ::chmod(QFile::encodeName(folder).constData(), 0700) == 0;
}

// Without it a power cut could take the name of a file that was already acknowledged.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

Result<> copyInto(QFile &from, QFile &to, QCryptographicHash &hash)
{
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 n = from.read(block.data(), block.size());
        if (n < 0) return fault(ErrorCode::FileUnreadable, from.fileName(), from.errorString());
        if (n == 0) break;
        hash.addData(QByteArrayView(block.constData(), n));
        errno = 0;
        if (to.write(block.constData(), n) != n || !to.flush()) {
            if (errno == ENOSPC) return failure(ErrorCode::DiskFull, {to.fileName()});
            return fault(ErrorCode::FileUnwritable, to.fileName(), to.errorString());
        }
    }
    if (::fsync(to.handle()) != 0)
        return fault(ErrorCode::FileUnwritable, to.fileName(), QString::fromLocal8Bit(strerror(errno)));
    return {};
}

} // namespace

EvidenceStore::EvidenceStore(QString folder) : m_folder(std::move(folder)) {}

Result<Evidence> EvidenceStore::take(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists()) return failure(ErrorCode::FileNotFound, {file}, {file, {}, 0});
    QFile source(file);
    if (info.isDir() || !source.open(QIODevice::ReadOnly))
        return fault(ErrorCode::FileUnreadable, file, source.errorString());
    const QString base = m_folder + u"/evidence"_s;
    QTemporaryFile copy(base + u"/.incoming-XXXXXX"_s);
    if (!makeFolder(base) || !copy.open())
        return fault(ErrorCode::FileUnwritable, base, copy.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (auto copied = copyInto(source, copy, hash); !copied) return tl::unexpected(copied.error());

    Evidence record;
    record.fileName = info.fileName();
    record.sha256 = QString::fromLatin1(hash.result().toHex());
    record.bytes = copy.size();
    record.mediaType = QMimeDatabase().mimeTypeForFile(info).name();
    if (verify(record.sha256)) return record; // a copy that was spoilt is put right below
    const QString target = pathOf(record.sha256);
    const QString folder = QFileInfo(target).path();
    if (!makeFolder(folder)
        || ::rename(QFile::encodeName(copy.fileName()).constData(),
                    QFile::encodeName(target).constData()) != 0)
        return fault(ErrorCode::FileUnwritable, target, QString::fromLocal8Bit(strerror(errno)));
    copy.setAutoRemove(false);
    syncFolder(folder);
    syncFolder(base);
    return record;
}

QString EvidenceStore::pathOf(const QString &sha256) const
{
    return m_folder + u"/evidence/"_s + sha256.left(2) + u'/' + sha256;
}

bool EvidenceStore::has(const QString &sha256) const
{
    return QFileInfo(pathOf(sha256)).isFile();
}

bool EvidenceStore::verify(const QString &sha256) const
{
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly)) return false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) && QString::fromLatin1(hash.result().toHex()) == sha256;
}

Result<> EvidenceStore::erase(const QString &sha256)
{
    QFile file(pathOf(sha256));
    if (!file.exists() || file.remove()) return {};
    return fault(ErrorCode::FileUnwritable, file.fileName(), file.errorString());
}

} // namespace koshin
