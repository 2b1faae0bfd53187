// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/picturenotes.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace koshin {

namespace {

template<class Number>
Number numberAt(QByteArrayView bytes, qsizetype at, bool isBigEndian = true)
{
    return isBigEndian ? qFromBigEndian<Number>(bytes.data() + at) : qFromLittleEndian<Number>(bytes.data() + at);
}

constexpr quint16 upright = 1;

// The orientation in a camera's note (TIFF); upright where it says none.
quint16 orientationIn(QByteArrayView tiff)
{
    constexpr qsizetype entryBytes = 12;
    constexpr quint16 orientationTag = 0x0112;
    constexpr quint16 mostTurns = 8;
    const bool isBig = tiff.startsWith("MM");
    if (tiff.size() < 8 || (!isBig && !tiff.startsWith("II"))) return upright;
    const qsizetype list = numberAt<quint32>(tiff, 4, isBig);
    if (list + 2 > tiff.size()) return upright;
    const int count = numberAt<quint16>(tiff, list, isBig);
    for (int i = 0; i < count; ++i) {
        const qsizetype entry = list + 2 + i * entryBytes;
        if (entry + entryBytes > tiff.size()) break;
        if (numberAt<quint16>(tiff, entry, isBig) != orientationTag) continue;
        const auto turn = numberAt<quint16>(tiff, entry + 8, isBig);
        return turn >= upright && turn <= mostTurns ? turn : upright;
    }
    return upright;
}

// A camera's note of one entry.
QByteArray noteOf(quint16 orientation)
{
    if (orientation == upright) return {};
    QByteArray note("\xff\xe1\0\x22"
                    "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0",
                    36);
    note[29] = char(orientation);
    return note;
}

/// Takes a JPEG apart and puts together what it needs.
class PlainJpeg
{
public:
    explicit PlainJpeg(const QByteArray &picture) : m_in(picture) {}

    Maybe<QByteArray> made()
    {
        m_at = 2;
        while (m_isSound && !m_isDone) takeSegment();
        if (!m_isDone) return {};
        return QByteArray("\xff\xd8") + m_frame + noteOf(m_orientation) + m_rest;
    }

private:
    static constexpr uchar end = 0xd9;
    static constexpr uchar scan = 0xda;

    [[nodiscard]] uchar byte(qsizetype at) const { return at < m_in.size() ? uchar(m_in[at]) : uchar(0); }

    void takeSegment()
    {
        while (byte(m_at) == 0xff && byte(m_at + 1) == 0xff) ++m_at; // may be padded
        const uchar marker = byte(m_at + 1);
        const bool isMarker = byte(m_at) == 0xff && marker >= 0xc0;
        if (isMarker && marker == end) {
            m_rest += "\xff\xd9";
            m_isDone = true;
            return;
        }
        const qsizetype length = m_at + 4 <= m_in.size() ? numberAt<quint16>(m_in, m_at + 2) : 0;
        m_isSound = isMarker && !(marker >= 0xd0 && marker < end) && length >= 2 && m_at + 2 + length <= m_in.size();
        if (!m_isSound) return;
        const QByteArray segment = m_in.mid(m_at, 2 + length);
        m_at += segment.size();
        take(marker, segment);
        if (marker == scan) takeScan();
    }

    void take(uchar marker, const QByteArray &segment)
    {
        const QByteArrayView data = QByteArrayView(segment).sliced(4);
        const bool isNote = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
        const bool isColour =
            (marker == 0xe2 && data.startsWith("ICC_PROFILE")) || (marker == 0xee && data.startsWith("Adobe"));
        if (marker == 0xe0 && data.startsWith("JFIF") && data.size() >= 14) {
            m_frame = QByteArray("\xff\xe0\0\x10", 4) + data.first(12).toByteArray() + QByteArray(2, '\0');
        } else if (marker == 0xe1 && data.startsWith("Exif")) {
            m_orientation = orientationIn(data.sliced(std::min<qsizetype>(6, data.size())));
        }
        if (!isNote || isColour) m_rest += segment;
    }

    // Up to the next marker that is not part of it.
    void takeScan()
    {
        const qsizetype from = m_at;
        for (;;) {
            m_at = m_in.indexOf('\xff', m_at);
            if (m_at < 0) {
                m_isSound = false;
                return;
            }
            const uchar next = byte(m_at + 1);
            if (next != 0 && !(next >= 0xd0 && next < end)) break;
            m_at += 2;
        }
        m_rest.append(QByteArrayView(m_in).sliced(from, m_at - from));
    }

    const QByteArray &m_in;
    qsizetype m_at = 0;
    QByteArray m_frame; ///< JFIF's, without its small preview
    QByteArray m_rest;
    quint16 m_orientation = upright;
    bool m_isSound = true;
    bool m_isDone = false;
};

constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1a\n", 8);

// Chunks that a decoder may do without begin with a small letter; these say how the pixels look.
bool isOfPixels(QByteArrayView type)
{
    constexpr std::array<QByteArrayView, 12> looks{"tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP",
                                                   "sBIT", "pHYs", "bKGD", "acTL", "fcTL", "fdAT"};
    const bool isNeeded = type[0] >= 'A' && type[0] <= 'Z';
    return isNeeded || std::ranges::find(looks, type) != looks.end();
}

Maybe<QByteArray> plainPng(const QByteArray &picture)
{
    constexpr qsizetype aroundData = 12; // length, type and sum
    QByteArray out = pngSignature.toByteArray();
    for (qsizetype at = pngSignature.size(); at + aroundData <= picture.size();) {
        const auto length = qsizetype(numberAt<quint32>(picture, at));
        if (length > picture.size() - at - aroundData) return {};
        const QByteArrayView chunk = QByteArrayView(picture).sliced(at, length + aroundData);
        const QByteArrayView type = chunk.sliced(4, 4);
        if (out.size() == pngSignature.size() && type != QByteArrayView("IHDR")) return {};
        if (isOfPixels(type)) out.append(chunk);
        if (type == QByteArrayView("IEND")) return out;
        at += chunk.size();
    }
    return {};
}

} // namespace

Maybe<QByteArray> withoutNotes(const QByteArray &picture)
{
    if (picture.startsWith("\xff\xd8\xff")) return PlainJpeg(picture).made();
    if (picture.startsWith(pngSignature)) return plainPng(picture);
    return {};
}

} // namespace koshin
