// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/face.h"
#include "report/standinfont.h"

#include <QSet>
#include <QTextLayout>

#include <array>
#include <memory>

namespace koshin::report {

/// Units of layout in a point. Fonts are measured in whole units, so that nothing depends on the
/// resolution of a screen.
inline constexpr double pt = 10;

/// Text as it is drawn: stand-ins in place of what cannot be drawn and copied by plain means, and the fonts of these.
struct Drawn
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

/// The typeface of reports, and what it can show. What it lacks is shown by its plain twin or by the one other
/// font, never by whatever is installed: a report must look the same everywhere, and say what it
/// could not show. What is copied from the report is what was typed.
class Typeface
{
public:
    /// Error: MissingFont with the family. Without the other font it shows what the first one has.
    [[nodiscard]] static Result<Typeface> load();

    [[nodiscard]] QFont font(double points, bool bold = false) const;
    /// The text as it can be drawn in a font of ours: control characters become spaces, variation selectors
    /// choose a shape where there is one, and a sign that neither font has, nor a plain twin of it, is `〓`. These
    /// are kept for `withoutGlyph`. Line feeds stay.
    [[nodiscard]] Drawn drawable(const QString &text, const QFont &font);
    /// Makes the fonts of the stand-ins that `drawable` needed. True if there were new ones: what was drawn before is
    /// to be drawn again.
    [[nodiscard]] bool compose();
    /// The PDF in which stand-ins are copied as what they stand for.
    [[nodiscard]] QByteArray withTypedText(const QByteArray &pdf) const;
    /// `U+1F600` of every character met that could not be shown, ascending.
    [[nodiscard]] QStringList withoutGlyph() const;

private:
    enum FaceId { Regular, Bold, Other };
    struct Lent
    {
        StandIns glyphs;
        bool isComposed = true;
        bool isPossible = true; ///< a font can be made of the face
        std::unique_ptr<StandInFont> font;
    };
    class Writing;

    Typeface(Face regular, Face bold, std::optional<Face> other);
    [[nodiscard]] bool put(Writing &line, FaceId face, const QString &sign);
    [[nodiscard]] bool put(Writing &line, FaceId face, char32_t c);
    [[nodiscard]] bool putStandIn(Writing &line, FaceId face, const QString &sign, quint32 glyph);
    [[nodiscard]] bool putVariant(Writing &line, const QString &sign);
    void put(Writing &line, const QString &asked);

    std::array<std::optional<Face>, 3> m_faces;
    std::array<Lent, 3> m_lent;
    QHash<QString, char16_t> m_standIns; ///< by what they stand for
    QSet<char32_t> m_missing;
};

} // namespace koshin::report
