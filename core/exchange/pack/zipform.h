// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace koshin {

// The one form in which Koshin writes a ZIP: members stored as they are, names in UTF-8, one day for all, readable by
// their owner alone, nothing that could be left out. Sizes of 4 GiB and more are told as ZIP64 asks
// (APPNOTE.TXT 4.5.3). Because the same contents have one form only, a reader can ask for every byte of it.

/// A member of an archive.
struct ZipMember
{
    QString name;
    quint64 size = 0;   ///< bytes
    quint32 crc = 0;    ///< CRC-32 of the contents
    quint64 offset = 0; ///< of its header in the archive
    bool operator==(const ZipMember &) const = default;
};

inline constexpr qsizetype zipHeaderBytes = 30; ///< of a member, without its name and what follows that

/// What stands before the contents of a member. `day` is shown as the day of the file; ZIP knows those from 1980 on.
[[nodiscard]] QByteArray zipHeader(const ZipMember &member, Date day);

/// What the archive ends with: the directory of its members, which begins at `offset`.
[[nodiscard]] QByteArray zipDirectory(const std::vector<ZipMember> &members, Date day, quint64 offset);

/// What a header says, as far as it can be read on its own.
struct ZipHeaderRead
{
    bool isMember = false; ///< it begins as a member does
    bool isStored = false; ///< neither compressed nor encrypted, and its size stands in front
    int nameBytes = 0;
    int extraBytes = 0;
    quint64 size = 0; ///< where `extraBytes` hold it, that of the header alone
    quint32 crc = 0;
    Date day;
};
[[nodiscard]] ZipHeaderRead readZipHeader(const QByteArray &bytes);
/// The size that a member of 4 GiB and more has in what follows its name; nothing if it has none there.
[[nodiscard]] std::optional<quint64> readZipLargeSize(const QByteArray &extra);

/// CRC-32 (ISO 3309) of bytes that come piece by piece; begins with 0.
[[nodiscard]] quint32 crc32Of(QByteArrayView bytes, quint32 before = 0);

} // namespace koshin
