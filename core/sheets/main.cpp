// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/plaintext.h"
#include "sheets/readers.h"

#include <QFile>

#include <algorithm>
#include <csignal>
#include <new>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace koshin::sheets;

// What a file made to harm could use: so much memory, so much time, no file beside its own, no core.
void limitOurselves()
{
    const auto limit = [](auto what, rlim_t most) {
        const rlimit both{most, most};
        ::setrlimit(what, &both);
    };
#ifndef __SANITIZE_ADDRESS__
    constexpr rlim_t memory = 3'000'000'000;
    limit(RLIMIT_AS, memory);
#endif
    limit(RLIMIT_CPU, 120);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

bool isOle(const QByteArray &head)
{
    return head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

// An encrypted workbook of today is wrapped as a stream of this name, in UTF-16.
bool isWrapped(QFile &file)
{
    static const QByteArray name =
        QByteArray::fromHex("45006e0063007200790070007400650064005000610063006b00610067006500");
    file.seek(0);
    const bool isFound = file.read(1 << 20).contains(name);
    file.seek(std::max<qint64>(0, file.size() - (1 << 20)));
    return isFound || file.read(1 << 20).contains(name);
}

void read(SheetWriter &writer)
{
    struct stat seen;
    if (::fstat(STDIN_FILENO, &seen) != 0 || !S_ISREG(seen.st_mode)) throw Fault(broken, "no regular file");
    if (seen.st_size > greatestFile) throw Fault(costly);
    QFile file;
    if (!file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        throw Fault(broken, "unreadable");
    file.seek(0);
    const QByteArray head = file.read(8);
    if (head.startsWith("PK\x03\x04")) {
        const PackageFile package(STDIN_FILENO);
        const PackageKind kind = kindOf(package);
        if (kind == PackageKind::Neither) throw Fault(noText);
        writer.beginWorkbook();
        return kind == PackageKind::OfficeOpen ? readOfficeOpen(package, writer) : readOpenDocument(package, writer);
    }
    if (isOle(head)) {
        if (isWrapped(file)) throw Fault(locked);
        writer.beginWorkbook();
        return readBinary(writer);
    }
    if (head.startsWith("%PDF")) throw Fault(noText);
    file.seek(0);
    const PlainText text = decoded(file.readAll());
    SheetWriter::text(text.encoding, text.contents);
}

} // namespace

// Reads the file that is standard input and tells it on standard output, in the form of `sheetform.h`. 0, or 1 for a
// file that cannot be read; its reason is then the last line.
int main()
{
    limitOurselves();
    SheetWriter writer;
    try {
        read(writer);
        writer.flush();
        return 0;
    } catch (const Fault &fault) {
        writer.flush();
        SheetWriter::fault(fault);
    } catch (const std::bad_alloc &) {
        SheetWriter::fault(Fault(costly));
    }
    return 1;
}
