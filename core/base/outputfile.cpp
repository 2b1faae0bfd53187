// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/outputfile.h"

#include "base/ledgerfolder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype bufferSize = 64 * 1024;
constexpr qsizetype headSize = 1024 * 1024; ///< enough for a whole profile

using Stat = struct stat;

// The number in a name that the system has for an open file of this process, else -1.
int descriptorIn(const QString &file)
{
    if (file == "-"_L1 || file == "/dev/stdout"_L1) return STDOUT_FILENO;
    if (file == "/dev/stderr"_L1) return STDERR_FILENO;
    for (const auto folder : {"/dev/fd/"_L1, "/proc/self/fd/"_L1}) {
        bool isNumber = false;
        const int number = file.startsWith(folder) ? QStringView(file).sliced(folder.size()).toInt(&isNumber) : -1;
        if (isNumber && number >= 0) return number;
    }
    return -1;
}

// Only what this process was started with: its own files, the database among them, are closed to programs
// that it starts.
bool wasGiven(int descriptor)
{
    const int flags = ::fcntl(descriptor, F_GETFD);
    if (flags >= 0 && !(flags & FD_CLOEXEC)) return true;
    errno = EBADF;
    return false;
}

QByteArray headOf(int folder, const QByteArray &name)
{
    const int number = ::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    QFile file;
    if (number < 0 || !file.open(number, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) return {};
    return file.read(headSize);
}

QString said(int fault)
{
    return QString::fromLocal8Bit(std::strerror(fault));
}

} // namespace

bool Target::isStandardOutput() const
{
    return descriptorIn(file) == STDOUT_FILENO;
}

OutputFile::OutputFile(Target target) : m_target(std::move(target)) {}

OutputFile::~OutputFile()
{
    if (!m_scratch.isEmpty()) ::unlinkat(m_folder, m_scratch.constData(), 0);
    if (m_file >= 0) ::close(m_file);
    if (m_folder >= 0) ::close(m_folder);
}

Failure OutputFile::failed() const
{
    if (m_target.isStandardOutput()) return failure(ErrorCode::OutputLost, {said(m_fault)});
    return failure(ErrorCode::FileUnwritable, {m_target.file, said(m_fault)});
}

Result<> OutputFile::begin()
{
    const auto begun = descriptorIn(m_target.file) >= 0 ? beginStream() : beginFile();
    if (begun) open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return begun;
}

Result<> OutputFile::beginStream()
{
    const int given = descriptorIn(m_target.file);
    Stat what{};
    if (wasGiven(given) && ::fstat(given, &what) == 0) m_file = ::fcntl(given, F_DUPFD_CLOEXEC, 3);
    if (m_file < 0) {
        m_fault = errno;
        return failed();
    }
    if (LedgerFolder(m_target.ledgerFolder).isDatabase(what)) return failure(ErrorCode::LedgersOwn, {m_target.file});
    std::fflush(stdout); // what was printed before comes before
    return {};
}

Result<> OutputFile::beginFile()
{
    const QByteArray path = QFile::encodeName(m_target.file);
    const auto slash = path.lastIndexOf('/');
    m_name = path.sliced(slash + 1);
    if (m_name.isEmpty() || m_name == "." || m_name == "..") return failure(ErrorCode::NotAPlainFile, {m_target.file});
    const QByteArray folder = slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : path.first(slash);
    m_folder = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_folder < 0) {
        m_fault = errno;
        return failed();
    }
    const auto allowed = lookAtPresent();
    if (!allowed || m_file >= 0) return allowed; // a pipe is open already
    if (makeScratch()) return {};
    m_fault = errno;
    return failed();
}

Result<> OutputFile::lookAtPresent()
{
    const LedgerFolder ledger(m_target.ledgerFolder);
    if (!ledger.path().isEmpty() && ledger.wouldOwn(m_folder, m_name))
        return failure(ErrorCode::LedgersOwn, {m_target.file});
    Stat present{};
    if (::fstatat(m_folder, m_name.constData(), &present, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT) return {};
        m_fault = errno;
        return failed();
    }
    if (S_ISFIFO(present.st_mode)) {
        m_file = ::openat(m_folder, m_name.constData(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
        if (m_file >= 0 && ::fstat(m_file, &present) == 0 && S_ISFIFO(present.st_mode)) return {};
        m_fault = errno;
        return failed();
    }
    if (!S_ISREG(present.st_mode)) return failure(ErrorCode::NotAPlainFile, {m_target.file});
    if (!ledger.path().isEmpty() && ledger.isDatabase(present)) return failure(ErrorCode::LedgersOwn, {m_target.file});
    m_replaces = true;
    if (m_target.force || present.st_size == 0 || madeByKoshin(headOf(m_folder, m_name))) return {};
    return failure(ErrorCode::NotOurFile, {m_target.file});
}

// Without a name where the system can, so that nothing is left behind however this process ends.
bool OutputFile::makeScratch()
{
    if (::access("/proc/self/fd", X_OK) == 0) m_file = ::openat(m_folder, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (m_file >= 0) return true;
    m_scratch = ".koshin-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16) + ".tmp";
    m_file = ::openat(m_folder, m_scratch.constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (m_file < 0) m_scratch.clear();
    return m_file >= 0;
}

bool OutputFile::nameScratch()
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_file);
    const QByteArray name =
        m_replaces ? ".koshin-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16) + ".tmp" : m_name;
    if (::linkat(AT_FDCWD, self.constData(), m_folder, name.constData(), AT_SYMLINK_FOLLOW) != 0) return false;
    if (m_replaces) m_scratch = name;
    return true;
}

// What came to be there in the meantime is not replaced.
bool OutputFile::putInPlace()
{
    if (m_scratch.isEmpty() && !nameScratch()) return false;
    if (m_scratch.isEmpty()) return true;
    const char *from = m_scratch.constData();
    const char *to = m_name.constData();
    int outcome = ::renameat2(m_folder, from, m_folder, to, m_replaces ? 0 : RENAME_NOREPLACE);
    if (outcome != 0 && (errno == EINVAL || errno == ENOSYS)) outcome = ::renameat(m_folder, from, m_folder, to);
    if (outcome == 0) m_scratch.clear();
    return outcome == 0;
}

Result<> OutputFile::commit()
{
    const bool isFile = m_folder >= 0 && !m_name.isEmpty();
    bool done = flush();
    Stat what{};
    const bool isPlain = isFile && ::fstat(m_file, &what) == 0 && S_ISREG(what.st_mode);
    if (done && isPlain) {
        ::fchmod(m_file, 0600);
        done = ::fsync(m_file) == 0 && putInPlace();
        if (done) ::fsync(m_folder);
    } else if (done) {
        done = ::close(std::exchange(m_file, -1)) == 0;
    }
    QIODevice::close();
    if (done) return {};
    if (m_fault == 0) m_fault = errno;
    return failed();
}

qint64 OutputFile::writeData(const char *bytes, qint64 size)
{
    m_waiting.append(bytes, size);
    if (m_waiting.size() >= bufferSize && !flush()) return -1;
    return size;
}

bool OutputFile::flush()
{
    const char *at = m_waiting.constData();
    const char *end = at + m_waiting.size();
    while (m_fault == 0 && at < end) {
        const auto written = ::write(m_file, at, std::size_t(end - at));
        if (written >= 0) at += written;
        else if (errno != EINTR) m_fault = errno;
    }
    m_waiting.clear();
    if (m_fault != 0) setErrorString(said(m_fault));
    return m_fault == 0;
}

Result<> writeOutput(const Target &target, const QByteArray &bytes)
{
    OutputFile file(target);
    if (auto begun = file.begin(); !begun) return begun;
    file.write(bytes);
    return file.commit();
}

bool madeByKoshin(const QByteArray &head)
{
    if (head.startsWith("BEGIN:VCALENDAR"))
        return head.first(std::min<qsizetype>(head.size(), 4096)).contains("PRODID:-//Koshin//");
    if (head.startsWith("%PDF-")) {
        static const QByteArray creators[] = {"/Creator <feff004b006f007300680069006e",
                                              "/Creator <feff66f465b0624b5e33", // 更新手帳
                                              // As Qt writes them, before reports were finished by qpdf.
                                              QByteArray("/Creator (\xfe\xff\0K\0o\0s\0h\0i\0n", 24),
                                              QByteArray("/Creator (\xfe\xff\x66\xf4\x65\xb0\x62\x4b\x5e\x33", 20)};
        return std::any_of(std::begin(creators), std::end(creators),
                           [&](const QByteArray &creator) { return head.contains(creator); });
    }
    if (head.startsWith("PK\x03\x04")) { // each begins with what says so, which is not compressed
        const QByteArray start = head.first(std::min<qsizetype>(head.size(), 4096));
        if (start.mid(30, 17) == "docProps/core.xml")
            return start.contains("<dc:creator>Koshin ") || start.contains("<dc:creator>更新手帳 ");
        if (start.mid(30, 8) == "mimetype")
            return start.contains("<meta:generator>Koshin ") || start.contains("<meta:generator>更新手帳 ");
        return start.mid(30, 13) == "manifest.json" && start.contains("\"format\": \"koshin-pack\"");
    }
    const QByteArray start = head.first(std::min<qsizetype>(head.size(), 256)).simplified();
    if (start.startsWith("{ \"format\": \"koshin-ledger\"")) return true;
    return start.startsWith('{')
           && QJsonDocument::fromJson(head).object().value(u"format"_s).toString().startsWith("koshin-"_L1);
}

} // namespace koshin
