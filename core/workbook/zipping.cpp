// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/zipping.h"

#include "exchange/pack/zipform.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

#include <zlib.h>

namespace koshin::workbook {

namespace {

using namespace Qt::StringLiterals;

// As APPNOTE.TXT has them (4.3.7, 4.3.12, 4.3.16).
constexpr quint32 memberMark = 0x04034b50;
constexpr quint32 listedMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50;
constexpr int memberBytes = 30;
constexpr int listedBytes = 46;
constexpr int endBytes = 22;
constexpr quint16 versionNeeded = 20;
constexpr quint16 namesAreUtf8 = 0x0800;
constexpr quint16 stored = 0;
constexpr quint16 deflatedMethod = 8;

struct Packed
{
    QByteArray name;
    QByteArray bytes;
    quint16 method = stored;
    quint32 crc = 0;
    quint32 size = 0; ///< of the contents
    quint32 offset = 0;
};

template<class N>
void put(QByteArray &into, N number)
{
    const N little = qToLittleEndian(number);
    into.append(reinterpret_cast<const char *>(&little), sizeof(N));
}
template<class N>
N numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<N>(bytes.constData() + at);
}

quint16 zipDay(Date day)
{
    const auto civil = std::max(day, Date(1980, 1, 1)).civil();
    return quint16(((int(civil.year()) - 1980) << 9) | int(unsigned(civil.month()) << 5) | int(unsigned(civil.day())));
}

// What a member and its line in the directory share.
void putFacts(QByteArray &into, const Packed &part, Date day)
{
    put(into, versionNeeded);
    put(into, namesAreUtf8);
    put(into, part.method);
    put(into, quint16(0)); // midnight
    put(into, zipDay(day));
    put(into, part.crc);
    put(into, quint32(part.bytes.size()));
    put(into, part.size);
    put(into, quint16(part.name.size()));
    put(into, quint16(0));
}

QByteArray archiveOf(std::vector<Packed> parts, Date day)
{
    QByteArray zip;
    qsizetype all = endBytes;
    for (const Packed &part : parts) all += part.bytes.size() + memberBytes + listedBytes + 2 * part.name.size();
    if (all >= std::numeric_limits<quint32>::max()) return {};
    zip.reserve(all);
    for (Packed &part : parts) {
        part.offset = quint32(zip.size());
        put(zip, memberMark);
        putFacts(zip, part, day);
        zip += part.name + part.bytes;
    }
    const auto directory = quint32(zip.size());
    for (const Packed &part : parts) {
        put(zip, listedMark);
        put(zip, versionNeeded);
        putFacts(zip, part, day);
        zip += QByteArray(8, '\0'); // no comment, the first disk, no attributes
        zip += QByteArray(2, '\0');
        put(zip, part.offset);
        zip += part.name;
    }
    const auto size = quint32(zip.size()) - directory;
    put(zip, endMark);
    put(zip, quint32(0));
    put(zip, quint16(parts.size()));
    put(zip, quint16(parts.size()));
    put(zip, size);
    put(zip, directory);
    put(zip, quint16(0));
    return zip;
}

// Without the wrapping of zlib, as an archive holds it; empty where there is no room for it.
QByteArray deflated(const QByteArray &contents)
{
    constexpr int level = 4; // half the time of the usual one for a tenth more bytes
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK) return {};
    QByteArray bytes(qsizetype(deflateBound(&stream, uLong(contents.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(contents.constData()));
    stream.avail_in = uInt(contents.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    const int outcome = deflate(&stream, Z_FINISH);
    bytes.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return outcome == Z_STREAM_END ? bytes : QByteArray();
}

QByteArray inflated(const Packed &part)
{
    if (part.method == stored) return part.bytes;
    QByteArray contents(part.size, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(part.bytes.constData()));
    stream.avail_in = uInt(part.bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(contents.data());
    stream.avail_out = uInt(contents.size());
    const int outcome = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return outcome == Z_STREAM_END ? contents : QByteArray();
}

// Nothing if a number in it leads out of it.
std::vector<Packed> membersOf(const QByteArray &zip)
{
    const qsizetype end = zip.size() - endBytes; // whoever wrote it leaves no comment
    if (end < 0 || numberAt<quint32>(zip, end) != endMark) return {};
    std::vector<Packed> parts(numberAt<quint16>(zip, end + 10));
    qsizetype at = numberAt<quint32>(zip, end + 16);
    for (Packed &part : parts) {
        if (at + listedBytes > end || numberAt<quint32>(zip, at) != listedMark) return {};
        part.method = numberAt<quint16>(zip, at + 10);
        part.crc = numberAt<quint32>(zip, at + 16);
        const qsizetype packed = numberAt<quint32>(zip, at + 20);
        part.size = numberAt<quint32>(zip, at + 24);
        const auto nameBytes = numberAt<quint16>(zip, at + 28);
        const qsizetype member = numberAt<quint32>(zip, at + 42);
        if (at + listedBytes + nameBytes > end || member + memberBytes > end) return {};
        part.name = zip.mid(at + listedBytes, nameBytes);
        const qsizetype begin =
            member + memberBytes + numberAt<quint16>(zip, member + 26) + numberAt<quint16>(zip, member + 28);
        if (begin + packed > end) return {};
        part.bytes = zip.mid(begin, packed);
        at += listedBytes + nameBytes + numberAt<quint16>(zip, at + 30) + numberAt<quint16>(zip, at + 32);
    }
    return parts;
}

} // namespace

QByteArray zipOf(const std::vector<ZipPart> &parts, Date day)
{
    std::vector<Packed> all;
    for (const ZipPart &part : parts) {
        if (part.contents.size() >= std::numeric_limits<quint32>::max()) return {};
        Packed packed{part.name.toUtf8(), part.contents, stored, crc32Of(part.contents), quint32(part.contents.size())};
        if (part.isCompressed) {
            packed.method = deflatedMethod;
            packed.bytes = deflated(part.contents);
            if (packed.bytes.isEmpty()) return {};
        }
        all.push_back(std::move(packed));
    }
    return archiveOf(std::move(all), day);
}

QByteArray reordered(const QByteArray &zip, Date day)
{
    std::vector<Packed> parts = membersOf(zip);
    const auto properties = std::ranges::find(parts, "docProps/core.xml", &Packed::name);
    if (properties == parts.end()) return {};
    properties->bytes = inflated(*properties);
    if (properties->bytes.size() != qsizetype(properties->size)) return {};
    properties->method = stored;
    std::rotate(parts.begin(), properties, properties + 1);
    return archiveOf(std::move(parts), day);
}

} // namespace koshin::workbook
