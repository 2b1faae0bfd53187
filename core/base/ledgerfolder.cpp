// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ledgerfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr auto packsName = "schemes"_L1;
constexpr auto backupsName = "backups"_L1;
constexpr auto reminderLockName = "remind.lock"_L1;

class ClosedLater
{
public:
    explicit ClosedLater(int number) : m_number(number) {}
    ~ClosedLater()
    {
        if (m_number >= 0) ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(ClosedLater)

private:
    int m_number;
};

bool isSameFile(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

bool isAt(const QString &path, const struct stat &file)
{
    struct stat there{};
    return ::stat(QFile::encodeName(path).constData(), &there) == 0 && isSameFile(there, file);
}

// A name that the ledger uses in its folder, whether or not the file is there now.
bool isReserved(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return (lower.startsWith("koshin") && lower.contains(".db")) || lower == reminderLockName.data();
}

} // namespace

QString LedgerFolder::databaseAt(const QString &place)
{
    return QFileInfo(place).isDir() ? LedgerFolder(place).database() : place;
}

// clang-format off
QString LedgerFolder::rulePacks() const { return inside(packsName); }
QString LedgerFolder::backups() const { return inside(backupsName); }
QString LedgerFolder::reminderLock() const { return inside(reminderLockName); }
QString LedgerFolder::logOf(const QString &database) { return database + "-wal"_L1; }
QString LedgerFolder::logIndexOf(const QString &database) { return database + "-shm"_L1; }
QString LedgerFolder::rollbackOf(const QString &database) { return database + "-journal"_L1; }
// clang-format on

QStringList LedgerFolder::filesOf(const QString &database)
{
    return {database, logOf(database), logIndexOf(database), rollbackOf(database)};
}

QStringList LedgerFolder::earlierCopies() const
{
    return QDir(m_path).entryList(
        {u"koshin"_s + upgradedMark + u"*.db"_s, rescuedBeginning + u"*.db"_s, logBeginning + u'*'},
        QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList LedgerFolder::conflictCopies() const
{
    static const QRegularExpression mark(u"conflict|競合|\\.sync-conflict-"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (const QString &name : QDir(m_path).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (name.startsWith(u"koshin"_s) && name.contains(mark)) found += name;
    }
    return found;
}

QString LedgerFolder::remains() const
{
    for (const QString &file : {logOf(database()), rollbackOf(database())}) {
        if (QFileInfo(file).size() > 0) return QFileInfo(file).fileName();
    }
    QDirIterator kept(evidence(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    if (kept.hasNext()) return evidenceName;
    const QDir copies(backups());
    if (copies.exists() && !copies.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return backupsName;
    return (earlierCopies() + conflictCopies()).value(0);
}

bool LedgerFolder::isVacant() const
{
    const QByteArray name = QFile::encodeName(m_path);
    struct stat what{};
    if (::lstat(name.constData(), &what) != 0) return errno == ENOENT;
    if (::stat(name.constData(), &what) != 0 || !S_ISDIR(what.st_mode) || ::access(name.constData(), R_OK | X_OK) != 0)
        return false;
    const auto any = QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot; // broken links too
    return QDir(m_path).entryList({u"koshin*.db*"_s}, any).isEmpty() && QDir(evidence()).entryList(any).isEmpty()
           && remains().isEmpty();
}

bool LedgerFolder::isDatabase(const struct stat &file) const
{
    for (const QString &own : filesOf(database())) {
        if (isAt(own, file)) return true;
    }
    return false;
}

bool LedgerFolder::wouldOwn(int folder, const QByteArray &name) const
{
    struct stat root{}, below{}, here{};
    if (::stat(QFile::encodeName(m_path).constData(), &root) != 0) return false;
    bool isDirect = true;
    for (int at = ::openat(folder, ".", O_PATH | O_DIRECTORY | O_CLOEXEC); at >= 0; isDirect = false) {
        const ClosedLater closing(at);
        if (::fstat(at, &here) != 0 || (!isDirect && isSameFile(here, below)))
            return false; // above the root is the root
        if (isSameFile(here, root)) break;
        below = here;
        at = ::openat(at, "..", O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (at < 0) return false;
    }
    if (isDirect) return isReserved(name);
    return isAt(evidence(), below) || isAt(rulePacks(), below) || isAt(backups(), below);
}

} // namespace koshin
