// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pack/packwriter.h"

#include "base/digest.h"

namespace koshin {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

// Reads a device to its end. Errors: FileUnreadable, Cancelled.
template<class Visit>
Result<> forEachPiece(QIODevice &from, const QString &file, Visit &&visit)
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = from.read(piece.data(), piece.size());
        if (got < 0) return failure(ErrorCode::FileUnreadable, {file, from.errorString()});
        if (got == 0) return {};
        if (!visit(QByteArrayView(piece).first(got))) return failure(ErrorCode::Cancelled);
    }
}

} // namespace

void PackWriter::begin(ZipMember member)
{
    member.offset = m_written;
    const QByteArray header = zipHeader(member, m_day);
    m_to.write(header);
    m_written += quint64(header.size()) + member.size;
    m_members.push_back(std::move(member));
}

void PackWriter::add(QStringView name, const QByteArray &contents)
{
    begin({name.toString(), quint64(contents.size()), crc32Of(contents)});
    m_to.write(contents);
    Sha256 digest;
    digest.add(contents);
    m_sums.push_back({digest.text(), name.toString()});
}

Result<> PackWriter::add(const QString &name, const QString &file, const QString &sha256, const Open &open,
                         const CopyProgress &progress)
{
    const auto first = open();
    if (!first) return Failure(first.error());
    ZipMember member{name};
    const auto looked = forEachPiece(**first, file, [&](QByteArrayView piece) {
        member.size += quint64(piece.size());
        member.crc = crc32Of(piece, member.crc);
        return !progress || progress(0, 0);
    });
    if (!looked) return looked;
    const auto again = open();
    if (!again) return Failure(again.error());
    begin(member);
    Sha256 digest;
    ZipMember written{name};
    const auto copied = forEachPiece(**again, file, [&](QByteArrayView piece) {
        written.size += quint64(piece.size());
        written.crc = crc32Of(piece, written.crc);
        digest.add(piece);
        m_to.write(piece.data(), piece.size());
        return written.size <= member.size && (!progress || progress(qint64(written.size), qint64(member.size)));
    });
    if (!copied && written.size <= member.size) return copied;
    if (digest.text() != sha256 || written.crc != member.crc || written.size != member.size)
        return failure(ErrorCode::FileAltered, {file});
    m_sums.push_back({sha256, name});
    return {};
}

void PackWriter::finish(const QByteArray &signature)
{
    const QByteArray sums = this->sums();
    add(packmember::sums, sums);
    if (!signature.isEmpty()) add(packmember::signature, signature);
    m_to.write(zipDirectory(m_members, m_day, m_written));
}

} // namespace koshin
