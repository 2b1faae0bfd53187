// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/plainfile.h"
#include "exchange/pack/packform.h"
#include "exchange/pack/zipform.h"

namespace koshin {

/// Writes an evidence pack from its first member to its last. What is written goes to a device that tells by itself, in
/// the end, whether it took everything.
class PackWriter
{
public:
    /// All members are of that day.
    PackWriter(QIODevice &to, Date day) : m_to(to), m_day(day) {}

    void add(QStringView name, const QByteArray &contents);

    /// Opens a file anew each time it is asked.
    using Open = std::function<Result<std::unique_ptr<QIODevice>>()>;
    /// A file, read twice: its CRC stands before it. `file` is what errors call it. Errors: those of `open`,
    /// FileAltered where it is not the file of this hash, FileUnreadable, Cancelled.
    [[nodiscard]] Result<> add(const QString &name, const QString &file, const QString &sha256, const Open &open,
                               const CopyProgress &progress);

    /// SHA256SUMS over everything added so far.
    [[nodiscard]] QByteArray sums() const { return toText(m_sums); }
    /// Writes SHA256SUMS, its signature if there is one, and the archive's directory.
    void finish(const QByteArray &signature);

private:
    void begin(ZipMember member);

    QIODevice &m_to;
    Date m_day;
    quint64 m_written = 0;
    std::vector<ZipMember> m_members;
    std::vector<PackSum> m_sums;
};

} // namespace koshin
