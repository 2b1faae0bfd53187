// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

#include <QMetaType>
#include <QString>

class QPainter;
class QRect;

namespace koshin {

/// A term drawn to scale: the windows of its requirements, what was counted, what is due, and the
/// day it is looked at from. Everything in it is read off the assessment.
struct TermBand
{
    struct Window
    {
        Period period;
        Verdict verdict{};
    };
    struct Mark
    {
        Date on;
        Verdict verdict{};
        bool application = false; ///< drawn as a triangle: the last day to apply
    };

    Period term;
    Date asOf;
    std::vector<Window> windows; ///< do not overlap
    std::vector<Mark> marks;

    [[nodiscard]] static Maybe<TermBand> of(const CredentialAssessment &credential, Date asOf);
    /// Where a day lies in the band, 0 to 1.
    [[nodiscard]] double position(Date day) const;
    /// The band in words, for a screen reader.
    [[nodiscard]] QString description() const;
};

namespace paint {
void band(QPainter &painter, const QRect &box, const TermBand &band);
/// A bar of which `part` (0 to 1) is filled.
void bar(QPainter &painter, const QRect &box, double part);
} // namespace paint

} // namespace koshin

Q_DECLARE_METATYPE(koshin::TermBand)
