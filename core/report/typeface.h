// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFont>
#include <QRawFont>
#include <QSet>

namespace koshin::report {

/// The one typeface of reports, and what it can show. Nothing is ever borrowed from another font:
/// a report must look the same everywhere, and say what it could not show.
class Typeface
{
public:
    /// Error: MissingFont with the family.
    [[nodiscard]] static Result<Typeface> load();

    [[nodiscard]] QFont font(double points, bool bold = false) const;
    /// The text in one line of what can be drawn: control characters become spaces, characters
    /// without a glyph `〓`. These are kept for `withoutGlyph`. Line feeds stay.
    [[nodiscard]] QString drawable(const QString &text);
    /// `U+1F600` of every character met that the typeface lacks, ascending.
    [[nodiscard]] QStringList withoutGlyph() const;

private:
    explicit Typeface(QRawFont face) : m_face(std::move(face)) {}

    QRawFont m_face;
    QSet<char32_t> m_missing;
};

} // namespace koshin::report
