// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRawFont>
#include <QString>

#include <map>

namespace koshin::report {

/// Glyphs of a TrueType font by stand-ins, characters that have no meaning of their own.
using StandIns = std::map<char16_t, quint32>;

/// A small font in memory in which each stand-in shows its glyph of another font. It is known to Qt while it lives.
/// Glyphs are copied, so that two stand-ins never share one.
class StandInFont
{
public:
    /// Lines of it are as high as those of `lines`, so that a letter from elsewhere moves none.
    StandInFont(const QRawFont &source, const StandIns &standIns, const QRawFont &lines);
    ~StandInFont();
    StandInFont(const StandInFont &) = delete;
    StandInFont &operator=(const StandInFont &) = delete;

    /// Empty if the font could not be made of the source.
    [[nodiscard]] const QString &family() const { return m_family; }

private:
    int m_id;
    QString m_family;
};

} // namespace koshin::report
