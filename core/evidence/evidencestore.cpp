// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"

#include "base/digest.h"
#include "evidence/safename.h"
#include "ledger/check.h"

#include <QBuffer>
#include <QFile>
#include <QMimeDatabase>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr mode_t othersMay = S_IRWXG | S_IRWXO;

Failure badHash(const QString &sha256)
{
    return failure(ErrorCode::BadHash, {u"sha256"_s, sha256});
}

Failure altered(const QString &path)
{
    return failure(ErrorCode::FileAltered, {path}, {path, {}, 0});
}

QStringList namesIn(const Descriptor &folder)
{
    QStringList names;
    DIR *entries = ::fdopendir(::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!entries) return names;
    while (const dirent *entry = ::readdir(entries)) {
        const QString name = QFile::decodeName(entry->d_name);
        if (name != u"." && name != u"..") names += name;
    }
    ::closedir(entries);
    names.sort();
    return names;
}

// Takes the rights of others away; true if they had any.
bool tighten(const Descriptor &file, mode_t wanted)
{
    struct stat seen;
    if (::fstat(file.get(), &seen) != 0 || (seen.st_mode & othersMay) == 0) return false;
    return ::fchmod(file.get(), wanted) == 0;
}

bool locked(const Descriptor &folder, int how)
{
    using namespace std::chrono_literals;
    for (auto left = 5'000ms; left > 0ms; left -= 20ms) {
        if (::flock(folder.get(), how | LOCK_NB) == 0) return true;
        if (errno != EWOULDBLOCK) return true; // a file system without locks
        QThread::msleep(20);
    }
    return false;
}

} // namespace

EvidenceStore::EvidenceStore(QString folder) : m_folder(std::move(folder))
{
    Descriptor opened(::open(QFile::encodeName(m_folder.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened) m_ledger = std::make_shared<const Descriptor>(std::move(opened));
}

QString EvidenceStore::basePath() const
{
    return m_folder.evidence();
}

Result<> EvidenceStore::isOurs(const Descriptor &file, const QString &shown) const
{
    struct stat seen;
    struct stat ledger;
    if (::fstat(file.get(), &seen) != 0 || ::fstat(m_ledger->get(), &ledger) != 0)
        return systemFailure(ErrorCode::FileUnreadable, shown);
    if (seen.st_uid == ledger.st_uid || seen.st_uid == 0) return {};
    return failure(ErrorCode::ForeignOwner, {shown}, {shown, {}, 0});
}

Result<Descriptor> EvidenceStore::drawer(const Descriptor &base, const QString &name, Make make) const
{
    const QString shown = name == LedgerFolder::evidenceName ? basePath() : basePath() + u'/' + name;
    const QByteArray path = QFile::encodeName(name);
    if (make == Make::Yes && ::mkdirat(base.get(), path.constData(), 0700) == 0) ::fsync(base.get());
    else if (make == Make::Yes && errno != EEXIST) return systemFailure(ErrorCode::FileUnwritable, shown);
    auto folder = openFolder(base.get(), name, shown);
    if (!folder) return folder;
    if (auto ours = isOurs(*folder, shown); !ours) return tl::unexpected(ours.error());
    if (make == Make::Yes) tighten(*folder, 0700);
    return folder;
}

Result<Descriptor> EvidenceStore::base(Make make) const
{
    if (!m_ledger) return failure(ErrorCode::FileNotFound, {basePath()}, {basePath(), {}, 0});
    return drawer(*m_ledger, LedgerFolder::evidenceName, make);
}

Result<Descriptor> EvidenceStore::drawerOf(const QString &sha256, Make make) const
{
    if (!isSha256(sha256)) return badHash(sha256);
    auto all = base(make);
    return all ? drawer(*all, sha256.first(2), make) : std::move(all);
}

Result<IncomingFile> EvidenceStore::begin() const
{
    auto folder = base(Make::Yes);
    if (!folder) return tl::unexpected(folder.error());
    Descriptor file(::openat(folder->get(), ".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (file) return IncomingFile(std::move(*folder), std::move(file), {});
    const QByteArray name = IncomingFile::freshName(); // not every file system has files without a name
    file =
        Descriptor(::openat(folder->get(), name.constData(), O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file) return systemFailure(ErrorCode::FileUnwritable, basePath());
    return IncomingFile(std::move(*folder), std::move(file), name);
}

template<class Copy>
Result<IncomingFile> EvidenceStore::copyIn(const QString &name, Copy &&copy) const
{
    auto incoming = begin();
    if (!incoming) return incoming;
    const Result<Copied> copied = copy(incoming->m_file);
    if (!copied) return tl::unexpected(copied.error());
    if (::fsync(incoming->m_file.get()) != 0) return systemFailure(ErrorCode::FileUnwritable, basePath());
    Evidence &record = incoming->m_record;
    record.fileName = recordedFileName(name);
    record.sha256 = copied->sha256;
    record.bytes = copied->bytes;
    record.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(record.fileName, copied->head).name();
    return incoming;
}

Result<IncomingFile> EvidenceStore::receive(const QString &file, const CopyProgress &progress) const
{
    const auto source = openPlainFile(AT_FDCWD, file, file);
    if (!source) return tl::unexpected(source.error());
    return copyIn(file, [&](const Descriptor &to) { return copyPlainFile(*source, file, &to, basePath(), progress); });
}

Result<IncomingFile> EvidenceStore::receive(QIODevice &contents, const QString &name,
                                            const CopyProgress &progress) const
{
    return copyIn(name, [&](const Descriptor &to) { return copyStream(contents, name, to, basePath(), progress); });
}

Result<IncomingFile> EvidenceStore::receive(QByteArray contents, const QString &name) const
{
    QBuffer device(&contents);
    device.open(QIODevice::ReadOnly);
    return receive(device, name);
}

Result<IncomingFile> EvidenceStore::receive(const EvidenceStore &from, const Evidence &record,
                                            const CopyProgress &progress) const
{
    const auto source = from.open(record.sha256);
    if (!source) return tl::unexpected(source.error());
    const QString shown = *from.whereKept(record.sha256);
    auto incoming = copyIn(record.fileName,
                           [&](const Descriptor &to) { return copyStream(**source, shown, to, basePath(), progress); });
    if (incoming && incoming->record().sha256 != record.sha256) return altered(shown);
    return incoming;
}

EvidenceStore::Hold EvidenceStore::hold() const
{
    auto folder = base(Make::Yes);
    if (!folder) return {};
    (void)locked(*folder, LOCK_SH); // who erases holds it for a moment only
    return std::move(*folder);
}

Result<EvidenceStore::Placing> EvidenceStore::place(IncomingFile &file) const
{
    const QString &sha256 = file.m_record.sha256;
    const auto there = verify(sha256);
    if (there) return Placing::Kept;
    const auto drawer = drawerOf(sha256, Make::Yes);
    if (!drawer) return tl::unexpected(drawer.error());
    const QByteArray name = sha256.toLatin1();
    if (!file.nameIt() || ::fchmod(file.m_file.get(), 0400) != 0
        || ::renameat(file.m_folder.get(), file.m_name.constData(), drawer->get(), name.constData()) != 0)
        return systemFailure(ErrorCode::FileUnwritable, basePath() + u'/' + sha256.first(2) + u'/' + sha256);
    file.m_name.clear();
    // Without it a power cut could take the name of a file that was already acknowledged.
    ::fsync(drawer->get());
    ::fsync(file.m_folder.get());
    return there.error().code == ErrorCode::FileNotFound ? Placing::Made : Placing::Mended;
}

Result<QString> EvidenceStore::whereKept(const QString &sha256) const
{
    if (!isSha256(sha256)) return badHash(sha256);
    return basePath() + u'/' + sha256.first(2) + u'/' + sha256;
}

Result<std::unique_ptr<QIODevice>> EvidenceStore::open(const QString &sha256) const
{
    auto opened = openFile(sha256);
    if (!opened) return tl::unexpected(opened.error());
    auto device = std::make_unique<QFile>();
    if (!device->open(opened->release(), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        const QString shown = *whereKept(sha256);
        return failure(ErrorCode::FileUnreadable, {shown, device->errorString()}, {shown, {}, 0});
    }
    return device;
}

Result<Maybe<QByteArray>> EvidenceStore::contents(const Evidence &record, qint64 most,
                                                  const CopyProgress &progress) const
{
    const auto file = open(record.sha256);
    if (!file && file.error().code == ErrorCode::FileNotFound)
        return failure(ErrorCode::FileNotFound, {record.fileName}); // its name in the store tells a person nothing
    if (!file) return tl::unexpected(file.error());
    const qint64 size = (*file)->size();
    Sha256 digest;
    QByteArray bytes;
    while (bytes.size() <= most && size <= most) {
        if (progress && !progress(bytes.size(), size)) return failure(ErrorCode::Cancelled);
        constexpr qint64 pieceBytes = 1024 * 1024;
        const qsizetype before = bytes.size();
        bytes.resize(before + pieceBytes);
        const qint64 got = (*file)->read(bytes.data() + before, pieceBytes);
        bytes.truncate(before + std::max<qint64>(got, 0));
        if (got < 0) return failure(ErrorCode::FileUnreadable, {record.fileName, (*file)->errorString()});
        digest.add(QByteArrayView(bytes).sliced(before));
        if (got > 0) continue;
        if (digest.text() != record.sha256) return failure(ErrorCode::FileAltered, {record.fileName});
        return Maybe<QByteArray>(std::move(bytes));
    }
    return Maybe<QByteArray>();
}

Result<Descriptor> EvidenceStore::openFile(const QString &sha256) const
{
    const auto shown = whereKept(sha256);
    if (!shown) return tl::unexpected(shown.error());
    const auto drawer = drawerOf(sha256, Make::No);
    if (!drawer && drawer.error().code == ErrorCode::FileNotFound)
        return failure(ErrorCode::FileNotFound, {*shown}, {*shown, {}, 0});
    if (!drawer) return tl::unexpected(drawer.error());
    auto file = openPlainFile(drawer->get(), sha256, *shown);
    if (!file) return file;
    if (auto ours = isOurs(*file, *shown); !ours) return tl::unexpected(ours.error());
    return file;
}

Result<> EvidenceStore::check(const Evidence &record) const
{
    const auto shown = whereKept(record.sha256);
    if (!shown) return tl::unexpected(shown.error());
    const QByteArray below = QByteArray(LedgerFolder::evidenceName.data()) + '/' + record.sha256.first(2).toLatin1()
                             + '/' + record.sha256.toLatin1();
    struct stat seen;
    if (!m_ledger || ::fstatat(m_ledger->get(), below.constData(), &seen, AT_SYMLINK_NOFOLLOW) != 0)
        return failure(ErrorCode::FileNotFound, {*shown}, {*shown, {}, 0});
    if (!S_ISREG(seen.st_mode)) return notAFile(*shown, seen.st_mode);
    if (record.bytes && seen.st_size != *record.bytes) return altered(*shown);
    return {};
}

Result<> EvidenceStore::verify(const QString &sha256, const CopyProgress &progress) const
{
    const auto file = openFile(sha256);
    if (!file) return tl::unexpected(file.error());
    const QString path = *whereKept(sha256);
    const auto read = copyPlainFile(*file, path, nullptr, {}, progress);
    if (!read) return tl::unexpected(read.error());
    if (read->sha256 != sha256) return altered(path);
    return {};
}

Result<> EvidenceStore::eraseUnless(const QString &sha256, const std::function<Result<bool>()> &isNamed) const
{
    const auto shown = whereKept(sha256);
    if (!shown) return tl::unexpected(shown.error());
    const auto folder = base(Make::No);
    const auto drawer = drawerOf(sha256, Make::No);
    const Error *fault = !folder ? &folder.error() : !drawer ? &drawer.error() : nullptr;
    if (fault && fault->code == ErrorCode::FileNotFound) return {};
    if (fault) return tl::unexpected(*fault);
    if (!locked(*folder, LOCK_EX)) return failure(ErrorCode::InUse, {*shown}, {*shown, {}, 0});
    const auto named = isNamed();
    if (!named) return tl::unexpected(named.error());
    if (*named || ::unlinkat(drawer->get(), sha256.toLatin1().constData(), 0) == 0 || errno == ENOENT) return {};
    return systemFailure(ErrorCode::FileUnwritable, *shown);
}

void EvidenceStore::tidyFile(const Descriptor &folder, const QString &name, const QString &shown, Tidied &tidied) const
{
    const auto file = openPlainFile(folder.get(), name, shown);
    const Result<> ours = file ? isOurs(*file, shown) : tl::unexpected(file.error());
    if (!ours) return tidied.odd.push_back(ours.error());
    if (tighten(*file, 0400)) tidied.tightened += shown;
    tidied.kept += shown;
}

void EvidenceStore::tidyFolder(const Descriptor &folder, const QString &shown, Tidied &tidied) const
{
    if (tighten(folder, 0700)) tidied.tightened += shown;
    for (const QString &name : namesIn(folder)) {
        const QString below = shown + u'/' + name;
        struct stat seen;
        const bool isFolder =
            ::fstatat(folder.get(), QFile::encodeName(name).constData(), &seen, AT_SYMLINK_NOFOLLOW) == 0
            && S_ISDIR(seen.st_mode);
        if (!isFolder) {
            tidyFile(folder, name, below, tidied);
            continue;
        }
        const auto inner = openFolder(folder.get(), name, below);
        const Result<> ours = inner ? isOurs(*inner, below) : tl::unexpected(inner.error());
        if (ours) tidyFolder(*inner, below, tidied);
        else tidied.odd.push_back(ours.error());
    }
}

EvidenceStore::Tidied EvidenceStore::tidy() const
{
    Tidied tidied;
    const auto all = base(Make::No);
    if (all) tidyFolder(*all, basePath(), tidied);
    else if (all.error().code != ErrorCode::FileNotFound) tidied.odd.push_back(all.error());
    return tidied;
}

} // namespace koshin
