// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/tablefile.h"

#include "evidence/descriptor.h"
#include "machine/places.h"
#include "sheets/sheetform.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

using What = TableFileFault::What;
using Read = tl::expected<TableFile, TableFileFault>;

constexpr int longestWait = 180'000; ///< milliseconds in which the other process has to be done
constexpr int oneLook = 200;
constexpr qsizetype textLimit = sheets::greatestFile;

auto fault(What what, const QString &detail = {})
{
    return tl::unexpected(TableFileFault{what, detail});
}

auto systemFault()
{
    return fault(errno == ENOENT ? What::Missing : What::Unreadable, QString::fromLocal8Bit(std::strerror(errno)));
}

/// The records of a workbook, as they were told.
class Told
{
public:
    explicit Told(QByteArrayView bytes) : m_bytes(bytes) {}

    TableFile read()
    {
        while (m_at < m_bytes.size()) {
            const qsizetype found = m_bytes.indexOf(sheets::endOfRecord, m_at);
            const qsizetype end = found < 0 ? m_bytes.size() : found;
            record(m_bytes.sliced(m_at, end - m_at));
            m_at = end + 1;
        }
        endSheet();
        TableFile file;
        for (auto &[place, sheet] : m_sheets) file.sheets.push_back(std::move(sheet));
        return file;
    }

private:
    struct Range
    {
        qint64 firstRow, lastRow;
        int firstColumn, lastColumn;
    };

    static QList<QByteArrayView> parts(QByteArrayView record)
    {
        QList<QByteArrayView> all;
        qsizetype at = 0;
        for (;;) {
            const qsizetype next = record.indexOf(sheets::betweenParts, at);
            all += record.sliced(at, (next < 0 ? record.size() : next) - at);
            if (next < 0) return all;
            at = next + 1;
        }
    }

    void record(QByteArrayView bytes)
    {
        if (bytes.isEmpty()) return;
        const char mark = bytes[0];
        const QList<QByteArrayView> all = parts(mark < ' ' ? bytes.sliced(1) : bytes);
        if (mark == sheets::sheetMark && all.size() == 2) {
            endSheet();
            m_place = all[0].toInt();
            m_sheets[m_place] = {QString::fromUtf8(all[1]), TableText{u'\t', {}}};
        } else if (mark == sheets::mergeMark && all.size() == 4) {
            m_ranges.push_back({all[0].toLongLong(), all[2].toLongLong(), all[1].toInt() - 1, all[3].toInt() - 1});
        } else if (!m_sheets.empty()) {
            TableRow row{all[0].toLongLong(), {}};
            for (qsizetype i = 1; i < all.size(); ++i) row.cells += QString::fromUtf8(all[i]);
            m_sheets[m_place].table.rows.push_back(std::move(row));
        }
    }

    // A cell merged over several rows stands in each of them.
    void endSheet()
    {
        constexpr qint64 mostRows = 10'000;
        for (const Range &range : m_ranges) {
            if (range.lastRow <= range.firstRow || range.lastRow - range.firstRow > mostRows) continue;
            auto &rows = m_sheets[m_place].table.rows;
            auto row = std::ranges::lower_bound(rows, range.firstRow, {}, &TableRow::line);
            if (row == rows.end() || row->line != range.firstRow) continue;
            const QString cell = row->cell(range.firstColumn);
            for (++row; row != rows.end() && row->line <= range.lastRow; ++row) {
                while (row->cells.size() <= range.firstColumn) row->cells += QString();
                row->cells[range.firstColumn] = cell;
            }
        }
        m_ranges.clear();
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_place = 0;
    std::map<int, TableFile::Sheet> m_sheets;
    std::vector<Range> m_ranges;
};

bool isPage(QStringView text)
{
    const QStringView head = text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 4'096));
    return head.startsWith(u'<') && text.contains(u"<table"_s, Qt::CaseInsensitive);
}

Read checked(TableFile file)
{
    std::erase_if(file.sheets, [](const TableFile::Sheet &sheet) { return sheet.table.columns() < 2; });
    if (file.sheets.empty()) return fault(What::NoTable);
    const bool isWide = std::ranges::any_of(
        file.sheets, [](const TableFile::Sheet &sheet) { return sheet.table.columns() > tableColumnLimit; });
    if (isWide) return fault(What::TooWide, QString::number(tableColumnLimit));
    return file;
}

Read textTables(const QString &encoding, const QString &text)
{
    TableFile file{encoding, {}};
    if (isPage(text)) {
        for (TableText &table : htmlTables(text)) file.sheets.push_back({QString(), std::move(table)});
        return checked(std::move(file));
    }
    auto table = readTable(text, {}, textLimit);
    if (!table) return fault(What::Costly);
    file.sheets.push_back({QString(), std::move(*table)});
    return checked(std::move(file));
}

QByteArray faultMark()
{
    return QByteArray(sheets::heading) + "fault ";
}

TableFileFault told(QByteArrayView line)
{
    const QList<QByteArray> words = line.toByteArray().split(' ');
    const QByteArray what = words.value(0);
    const QString detail = QString::fromUtf8(words.mid(1).join(' '));
    if (what == sheets::locked) return {What::Locked, {}};
    if (what == sheets::costly) return {What::Costly, {}};
    if (what == sheets::noText) return {What::NoText, {}};
    return {What::Broken, detail};
}

Read understood(const QByteArray &output)
{
    const QByteArrayView bytes(output);
    const QByteArrayView heading(sheets::heading);
    const qsizetype faulty = output.lastIndexOf(faultMark());
    if (faulty >= 0) {
        const qsizetype begin = faulty + heading.size() + 6;
        const qsizetype end = output.indexOf('\n', begin);
        if (end == output.size() - 1) return tl::unexpected(told(bytes.sliced(begin, end - begin)));
    }
    const qsizetype end = output.indexOf('\n');
    if (!bytes.startsWith(heading) || end < 0) return fault(What::Broken);
    const QList<QByteArray> words = bytes.sliced(heading.size(), end - heading.size()).toByteArray().split(' ');
    if (words.value(0) == "text")
        return textTables(QString::fromLatin1(words.value(1)), QString::fromUtf8(bytes.sliced(end + 1)));
    return checked(Told(bytes.sliced(end + 1)).read());
}

Read readDescriptor(int descriptor, qint64 size, const Progress &progress)
{
    QProcess reader;
    QProcessEnvironment nothing; // what it reads decides nothing, and neither does what surrounds us
    nothing.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (qEnvironmentVariableIsSet("ASAN_OPTIONS"))
        nothing.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS"));
    reader.setProcessEnvironment(nothing);
    reader.setWorkingDirectory(u"/"_s);
    reader.setStandardInputFile(u"/proc/self/fd/%1"_s.arg(descriptor));
    reader.setStandardErrorFile(QProcess::nullDevice());
    reader.setProgram(machine::ownProgram(u"koshin-sheets"_s));
    reader.start(QIODevice::ReadOnly);
    if (!reader.waitForStarted()) return fault(What::NoReader);
    QByteArray output;
    int waited = 0;
    while (reader.state() != QProcess::NotRunning && waited < longestWait) {
        reader.waitForReadyRead(oneLook);
        const QByteArray more = reader.readAll();
        output += more;
        waited += more.isEmpty() ? oneLook : 0;
        if (!progress || progress(std::min<qint64>(output.size(), size), size)) continue;
        reader.kill();
        reader.waitForFinished();
        return fault(What::Cancelled);
    }
    if (reader.state() != QProcess::NotRunning) {
        reader.kill();
        reader.waitForFinished();
        return fault(What::Costly);
    }
    output += reader.readAll();
    const bool isTold = output.contains(faultMark());
    if (reader.exitStatus() != QProcess::NormalExit && !isTold) return fault(What::Costly); // stopped by its limits
    if (reader.exitCode() != 0 && !isTold) return fault(What::Broken);
    return understood(output);
}

/// A file in memory, with these bytes.
Descriptor memoryFile(const QByteArray &bytes)
{
    Descriptor file(::memfd_create("table", MFD_CLOEXEC));
    qsizetype written = 0;
    while (file && written < bytes.size()) {
        const auto count = ::write(file.get(), bytes.constData() + written, std::size_t(bytes.size() - written));
        if (count <= 0) return Descriptor();
        written += count;
    }
    return file;
}

} // namespace

QStringList TableFile::names() const
{
    QStringList all;
    for (const Sheet &sheet : sheets) all += sheet.name;
    return all;
}

Read readTableFile(const QString &file, const Progress &progress)
{
    if (file == u"-") {
        QFile input;
        if (!input.open(STDIN_FILENO, QIODevice::ReadOnly)) return systemFault();
        const QByteArray bytes = input.read(sheets::greatestFile + 1);
        return bytes.size() > sheets::greatestFile ? fault(What::Costly) : readTableBytes(bytes);
    }
    const Descriptor opened(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat seen;
    if (!opened || ::fstat(opened.get(), &seen) != 0) return systemFault();
    if (S_ISDIR(seen.st_mode)) {
        errno = EISDIR;
        return systemFault();
    }
    if (!S_ISREG(seen.st_mode)) return fault(What::NoText);
    if (seen.st_size > sheets::greatestFile) return fault(What::Costly);
    return readDescriptor(opened.get(), seen.st_size, progress);
}

Read readTableBytes(const QByteArray &bytes)
{
    const Descriptor file = memoryFile(bytes);
    if (!file) return systemFault();
    return readDescriptor(file.get(), bytes.size(), {});
}

bool isOwn(const TableFile &file)
{
    return std::ranges::any_of(file.sheets,
                               [](const TableFile::Sheet &sheet) { return ownTableKind(sheet.table).has_value(); });
}

Result<std::unique_ptr<RecordSource>> ownTables(const TableFile &file, const QString &place)
{
    if (!isOwn(file)) return failure(ErrorCode::NotAKoshinTable, {place}, {place, {}, 0});
    if (!file.encoding.isEmpty()) return OwnTables::openCsv(place);
    std::vector<OwnTables::Sheet> sheets;
    for (const TableFile::Sheet &sheet : file.sheets) {
        if (const auto kind = ownTableKind(sheet.table)) sheets.push_back({sheet.table, *kind, sheet.name});
    }
    return std::unique_ptr<RecordSource>(std::make_unique<OwnTables>(place, std::move(sheets)));
}

} // namespace koshin
