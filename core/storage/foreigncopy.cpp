// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/foreigncopy.h"

#include "base/ledgerfolder.h"
#include "evidence/plainfile.h"
#include "storage/database.h"
#include "storage/databasecopy.h"
#include "storage/ledgerfile.h"
#include "storage/trust.h"

#include <QDir>
#include <QFile>

#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

const QString beginning = u".foreign-"_s;

Descriptor lockOf(const QString &folder)
{
    Descriptor opened(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (opened && ::flock(opened.get(), LOCK_EX | LOCK_NB) != 0) return {};
    return opened;
}

} // namespace

ForeignCopy::ForeignCopy(QString database, QString folder, Descriptor lock)
    : m_database(std::move(database)), m_folder(std::move(folder)), m_lock(std::move(lock))
{
}

ForeignCopy::ForeignCopy(ForeignCopy &&other) noexcept
    : m_database(std::move(other.m_database)), m_folder(std::exchange(other.m_folder, {})),
      m_lock(std::move(other.m_lock))
{
}

ForeignCopy::~ForeignCopy()
{
    if (!m_folder.isEmpty()) QDir(m_folder).removeRecursively();
}

QString ForeignCopy::file() const
{
    return LedgerFolder(m_folder).database();
}

Result<ForeignCopy> ForeignCopy::make(const QString &database, const QString &beside)
{
    if (!QFile::exists(database)) return failure(ErrorCode::FileNotFound, {database}, {database, {}, 0});
    if (LedgerFile::isOpenHere(database)) return failure(ErrorCode::SameLedger, {database}, {database, {}, 0});
    if (auto sound = inspectForeign(database); !sound) return tl::unexpected(sound.error());
    sweepForeignCopies(beside);
    QByteArray name = QFile::encodeName(beside + u'/' + beginning) + "XXXXXX";
    if (!::mkdtemp(name.data())) return systemFailure(ErrorCode::FileUnwritable, beside); // 0700
    const QString folder = QFile::decodeName(name);
    ForeignCopy copy(database, folder, lockOf(folder));
    if (auto filled = copy.fill(); !filled) return tl::unexpected(filled.error());
    return copy;
}

Result<> ForeignCopy::fill() const
{
    constexpr int attempts = 3;
    Result<> copied;
    for (int i = 0; i < attempts; ++i) {
        copied = LedgerFile::logBeside(m_database) == LedgerFile::Log::InUse ? copyFromUse() : copyFiles();
        if (copied || copied.error().code != ErrorCode::FileGrowing) return copied;
    }
    return copied;
}

// Another program has it open: only SQLite knows which pages hold.
Result<> ForeignCopy::copyFromUse() const
{
    QFile::remove(file()); // of an attempt before
    if (auto made = makePrivateFile(file()); !made) return made;
    return guarded(m_database, [&]() -> Result<> {
        Database source(m_database, Access::ReadOnly);
        copyPages(source, file());
        return {};
    });
}

Result<> ForeignCopy::copyFiles() const
{
    if (auto copied = copyFile(m_database, file()); !copied) return copied;
    for (const auto nameOf : {LedgerFolder::logOf, LedgerFolder::rollbackOf}) {
        const auto copied = copyFile(nameOf(m_database), nameOf(file()));
        if (!copied && copied.error().code != ErrorCode::FileNotFound) return copied;
    }
    return {};
}

Result<> ForeignCopy::copyFile(const QString &from, const QString &to)
{
    const auto source = openPlainFile(AT_FDCWD, from, from);
    if (!source) return tl::unexpected(source.error());
    const Descriptor target(
        ::open(QFile::encodeName(to).constData(), O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!target) return systemFailure(ErrorCode::FileUnwritable, to);
    const auto copied = copyPlainFile(*source, from, &target, to);
    return copied ? Result<>() : tl::unexpected(copied.error());
}

Error ForeignCopy::asOfOriginal(Error error) const
{
    const auto original = [&](QString &text) { text.replace(file(), m_database).replace(m_folder, m_database); };
    original(error.where.file);
    for (QString &argument : error.arguments) original(argument);
    return error;
}

void sweepForeignCopies(const QString &folder)
{
    const QStringList left =
        QDir(folder).entryList({beginning + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QString &name : left) {
        const QString path = folder + u'/' + name;
        if (const Descriptor lock = lockOf(path)) QDir(path).removeRecursively();
    }
}

} // namespace koshin
