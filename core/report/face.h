// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRawFont>

#include <optional>
#include <vector>

namespace koshin::report {

/// One face of a font, such as its bold one: the glyphs it has, and what becomes of them in a PDF.
class Face
{
public:
    /// Nothing where the font is not installed.
    [[nodiscard]] static std::optional<Face> load(const QString &family, bool bold);
    /// How reports ask for a font: nothing borrowed, no hinting, no ligatures.
    [[nodiscard]] static QFont font(const QString &family, bool bold, int pixels);

    [[nodiscard]] const QRawFont &raw() const { return m_raw; }
    /// 0 if there is none.
    [[nodiscard]] quint32 glyphOf(char32_t c) const;
    /// The one glyph that shows letters written as several characters, such as か゚; 0 if there is none.
    [[nodiscard]] quint32 glyphOf(const QString &sign) const;
    /// The glyph of the letter in the shape that a variation selector asks for; 0 if there is none.
    [[nodiscard]] quint32 variant(char32_t c, char32_t selector) const;
    /// Whether the character, drawn by Qt, can be copied from the PDF as it is. Qt notes for each glyph the first
    /// character of the Basic Multilingual Plane that it shows: others that share it come back as that one, those
    /// of other planes not at all.
    [[nodiscard]] bool isReadBack(char32_t c) const;

private:
    Face(QRawFont raw, QFont asked);

    QRawFont m_raw;
    QFont m_asked;
    QByteArray m_variations;
    std::vector<quint32> m_glyphs;    ///< of the characters up to U+FFFF
    std::vector<char16_t> m_readBack; ///< by glyph
};

} // namespace koshin::report
