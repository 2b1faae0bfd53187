// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/face.h"

#include "report/opentype.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace koshin::report {

namespace {

constexpr char32_t planeSize = 0x10000;
constexpr int anySize = 100; // in pixels; only glyphs are asked for

// Whether the font calls itself so in any language. What Qt calls it depends on that of the session: BIZ UDPGothic
// is BIZ UDPゴシック on a Japanese desktop, and found in the list of families only once it was asked for.
bool isCalled(const QRawFont &font, const QString &family)
{
    constexpr quint16 familyName = 1;
    constexpr quint16 windows = 3; // whose names are UTF-16, as those of Unicode's platform 0
    const QByteArray names = font.fontTable("name");
    const qsizetype texts = numberAt<quint16>(names, 4);
    for (qsizetype record = 6; record < 6 + 12 * numberAt<quint16>(names, 2); record += 12) {
        const auto platform = numberAt<quint16>(names, record);
        if (numberAt<quint16>(names, record + 6) != familyName || (platform != windows && platform != 0)) continue;
        QString name;
        const qsizetype text = texts + numberAt<quint16>(names, record + 10);
        const qsizetype end = text + numberAt<quint16>(names, record + 8);
        for (qsizetype at = text; at < end; at += 2) name += QChar(numberAt<quint16>(names, at));
        if (name == family) return true;
    }
    return false;
}

// The part of the character map that tells letters of one code point apart by selectors (format 14).
QByteArray variationsOf(const QRawFont &font)
{
    const QByteArray map = font.fontTable("cmap");
    for (qsizetype record = 4; record < 4 + 8 * numberAt<quint16>(map, 2); record += 8) {
        const QByteArray part = map.mid(numberAt<quint32>(map, record + 4));
        if (numberAt<quint16>(part, 0) == 14) return part;
    }
    return {};
}

} // namespace

QFont Face::font(const QString &family, bool bold, int pixels)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setKerning(false);
    // Any spacing at all keeps Qt from ligatures, which a reader of the file cannot take apart.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::optional<Face> Face::load(const QString &family, bool bold)
{
    const QFont asked = font(family, bold, anySize);
    QRawFont raw = QRawFont::fromFont(asked);
    if (!raw.isValid() || !isCalled(raw, family)) return std::nullopt;
    return Face(std::move(raw), asked);
}

Face::Face(QRawFont raw, QFont asked)
    : m_raw(std::move(raw)), m_asked(std::move(asked)), m_variations(variationsOf(m_raw)), m_glyphs(planeSize)
{
    QString all;
    for (char32_t c = 0; c < planeSize; ++c) all += QChar::isSurrogate(c) ? QChar() : QChar(char16_t(c));
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(all);
    std::copy_n(glyphs.begin(), std::min(glyphs.size(), qsizetype(planeSize)), m_glyphs.begin());
    m_readBack.resize(std::size_t(*std::ranges::max_element(m_glyphs)) + 1);
    for (char32_t c = planeSize; c-- > 0;) m_readBack[m_glyphs[c]] = char16_t(c);
}

quint32 Face::glyphOf(char32_t c) const
{
    if (c < planeSize) return m_glyphs[c];
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(QString::fromUcs4(&c, 1));
    return glyphs.size() == 1 ? glyphs.front() : 0;
}

quint32 Face::glyphOf(const QString &sign) const
{
    QTextLayout layout(sign, m_asked);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    quint32 only = 0;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        for (const quint32 glyph : run.glyphIndexes()) {
            if (glyph == 0 || only != 0) return 0;
            only = glyph;
        }
    }
    return only;
}

quint32 Face::variant(char32_t c, char32_t selector) const
{
    for (qsizetype record = 10; record < 10 + 11 * qsizetype(numberAt<quint32>(m_variations, 6)); record += 11) {
        if (triple(m_variations, record) != selector) continue;
        const qsizetype usual = numberAt<quint32>(m_variations, record + 3);
        const qsizetype others = numberAt<quint32>(m_variations, record + 7);
        for (quint32 i = 0; usual > 0 && i < numberAt<quint32>(m_variations, usual); ++i) {
            const quint32 first = triple(m_variations, usual + 4 + 4 * i);
            if (c >= first && c <= first + numberAt<quint8>(m_variations, usual + 7 + 4 * i)) return glyphOf(c);
        }
        for (quint32 i = 0; others > 0 && i < numberAt<quint32>(m_variations, others); ++i) {
            const qsizetype mapping = others + 4 + 5 * qsizetype(i);
            if (triple(m_variations, mapping) == c) return numberAt<quint16>(m_variations, mapping + 3);
        }
        return 0;
    }
    return 0;
}

bool Face::isReadBack(char32_t c) const
{
    return c < planeSize && m_glyphs[c] != 0 && m_readBack[m_glyphs[c]] == c;
}

} // namespace koshin::report
