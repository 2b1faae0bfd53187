// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pack/zipform.h"

#include <QtEndian>

#include <algorithm>
#include <zlib.h>

namespace koshin {

namespace {

constexpr quint32 memberMark = 0x04034b50;
constexpr quint32 directoryMark = 0x02014b50;
constexpr quint32 largeEndMark = 0x06064b50;
constexpr quint32 largeEndPlaceMark = 0x07064b50;
constexpr quint32 endMark = 0x06054b50;

constexpr quint16 plainVersion = 20;
constexpr quint16 largeVersion = 45;
constexpr quint16 madeOnUnix = 3 << 8;
constexpr quint16 namesInUtf8 = 1 << 11;
constexpr quint16 largeTag = 1;
constexpr quint32 ownersFile = 0100600U << 16; // mode of the file
constexpr quint32 most32 = 0xffffffffU;
constexpr quint16 most16 = 0xffffU;
constexpr int firstYear = 1980;

template<class T>
void put(QByteArray &to, T value)
{
    const T little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&little), sizeof(T));
}

template<class T>
T get(const QByteArray &from, qsizetype at)
{
    return qFromLittleEndian<T>(from.constData() + at);
}

quint32 fits32(quint64 value)
{
    return value >= most32 ? most32 : quint32(value);
}

quint16 dosDay(Date day)
{
    const int year = std::clamp(day.year(), firstYear, firstYear + 127);
    if (year != day.year()) return 1 << 5 | 1;
    return quint16((year - firstYear) << 9 | day.month() << 5 | day.day());
}

// From the version needed up to the length of the name: the same in a member's header and in the directory.
void putCommon(QByteArray &to, const ZipMember &member, Date day, bool large)
{
    put<quint16>(to, large ? largeVersion : plainVersion);
    put<quint16>(to, namesInUtf8);
    put<quint16>(to, 0); // stored
    put<quint16>(to, 0); // midnight
    put<quint16>(to, dosDay(day));
    put<quint32>(to, member.crc);
    put<quint32>(to, fits32(member.size));
    put<quint32>(to, fits32(member.size));
    put<quint16>(to, quint16(member.name.toUtf8().size()));
}

void putEntry(QByteArray &to, const ZipMember &member, Date day)
{
    QByteArray large;
    if (member.size >= most32) {
        put<quint64>(large, member.size);
        put<quint64>(large, member.size);
    }
    if (member.offset >= most32) put<quint64>(large, member.offset);
    put<quint32>(to, directoryMark);
    put<quint16>(to, madeOnUnix | (large.isEmpty() ? plainVersion : largeVersion));
    putCommon(to, member, day, !large.isEmpty());
    put<quint16>(to, quint16(large.isEmpty() ? 0 : large.size() + 4));
    put<quint16>(to, 0); // no comment
    put<quint16>(to, 0); // the only disk
    put<quint16>(to, 0);
    put<quint32>(to, ownersFile);
    put<quint32>(to, fits32(member.offset));
    to.append(member.name.toUtf8());
    if (large.isEmpty()) return;
    put<quint16>(to, largeTag);
    put<quint16>(to, quint16(large.size()));
    to.append(large);
}

void putLargeEnd(QByteArray &to, quint64 count, quint64 size, quint64 offset)
{
    put<quint32>(to, largeEndMark);
    put<quint64>(to, 44); // bytes of this that follow
    put<quint16>(to, madeOnUnix | largeVersion);
    put<quint16>(to, largeVersion);
    put<quint32>(to, 0);
    put<quint32>(to, 0);
    put<quint64>(to, count);
    put<quint64>(to, count);
    put<quint64>(to, size);
    put<quint64>(to, offset);
    put<quint32>(to, largeEndPlaceMark);
    put<quint32>(to, 0);
    put<quint64>(to, offset + size);
    put<quint32>(to, 1);
}

} // namespace

QByteArray zipHeader(const ZipMember &member, Date day)
{
    const bool large = member.size >= most32;
    QByteArray header;
    put<quint32>(header, memberMark);
    putCommon(header, member, day, large);
    put<quint16>(header, large ? 20 : 0);
    header.append(member.name.toUtf8());
    if (!large) return header;
    put<quint16>(header, largeTag);
    put<quint16>(header, 16);
    put<quint64>(header, member.size);
    put<quint64>(header, member.size);
    return header;
}

QByteArray zipDirectory(const std::vector<ZipMember> &members, Date day, quint64 offset)
{
    QByteArray directory;
    for (const ZipMember &member : members) putEntry(directory, member, day);
    const quint64 count = members.size();
    const auto size = quint64(directory.size());
    if (count >= most16 || size >= most32 || offset >= most32) putLargeEnd(directory, count, size, offset);
    put<quint32>(directory, endMark);
    put<quint16>(directory, 0);
    put<quint16>(directory, 0);
    put<quint16>(directory, quint16(std::min<quint64>(count, most16)));
    put<quint16>(directory, quint16(std::min<quint64>(count, most16)));
    put<quint32>(directory, fits32(size));
    put<quint32>(directory, fits32(offset));
    put<quint16>(directory, 0); // no comment
    return directory;
}

ZipHeaderRead readZipHeader(const QByteArray &bytes)
{
    ZipHeaderRead read;
    if (bytes.size() < zipHeaderBytes || get<quint32>(bytes, 0) != memberMark) return read;
    read.isMember = true;
    constexpr quint16 encrypted = 1;
    constexpr quint16 sizeFollows = 1 << 3;
    read.isStored = (get<quint16>(bytes, 6) & (encrypted | sizeFollows)) == 0 && get<quint16>(bytes, 8) == 0;
    const auto day = get<quint16>(bytes, 12);
    read.day = Date::fromCivil(firstYear + (day >> 9), day >> 5 & 15U, day & 31U).value_or(Date());
    read.crc = get<quint32>(bytes, 14);
    read.size = get<quint32>(bytes, 22);
    read.nameBytes = get<quint16>(bytes, 26);
    read.extraBytes = get<quint16>(bytes, 28);
    return read;
}

std::optional<quint64> readZipLargeSize(const QByteArray &extra)
{
    if (extra.size() < 12 || get<quint16>(extra, 0) != largeTag) return {};
    return get<quint64>(extra, 4);
}

quint32 crc32Of(QByteArrayView bytes, quint32 before)
{
    return quint32(::crc32_z(before, reinterpret_cast<const Bytef *>(bytes.data()), std::size_t(bytes.size())));
}

} // namespace koshin
