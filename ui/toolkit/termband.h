// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/termtally.h"
#include "toolkit/mark.h"

#include <QMetaType>
#include <QString>

class QPainter;
class QRect;

namespace koshin {

/// A term in one line, read off the assessment. Of a credential that asks for points, how many there are of those
/// needed; else drawn to scale: the windows of its requirements, each requirement as one mark, and the day it is
/// looked at from.
struct TermBand
{
    struct Window
    {
        Period period;
        Verdict verdict{};
    };
    /// A requirement that the tally counts, on the day that it was met or is due.
    struct Event
    {
        Date on;
        StatusMark mark;
        QString name = {};
        bool application = false; ///< to be applied for until then
    };
    /// Points in a span of the term.
    struct Points
    {
        QString name;
        Decimal have;
        Decimal need;
        QString unit;
    };

    Period term;
    Date asOf;
    std::vector<Window> windows; ///< do not overlap
    std::vector<Event> events;   ///< by day, as many as the tally has
    TermTally tally;             ///< told where no points are asked for
    std::vector<Points> points;  ///< the longest span first, then the one that is running; empty: none are asked for

    [[nodiscard]] static Maybe<TermBand> of(const CredentialAssessment &credential, Date asOf);
    /// Where a day lies in the band, 0 to 1.
    [[nodiscard]] double position(Date day) const;
    /// The points as figures, `87.25 / 120 credits`; where none are asked for, the tally: `1 of 4 met · 3 left`.
    [[nodiscard]] QString figures() const;
    /// The same, each sum of credits by itself, the longest span first.
    [[nodiscard]] QStringList figureParts() const;
    /// What its marks stand for, a line each.
    [[nodiscard]] QString legend() const;
    /// The band in words, for a screen reader.
    [[nodiscard]] QString description() const;

private:
    [[nodiscard]] QStringList eventsInWords() const;
};

namespace paint {
void band(QPainter &painter, const QRect &box, const TermBand &band);
/// A bar of which `part` (0 to 1) is filled.
void bar(QPainter &painter, const QRect &box, double part);
/// Four pips in a row, the first ones filled; as wide whatever room there is.
void pips(QPainter &painter, const QPoint &at, int filled);
} // namespace paint

} // namespace koshin

Q_DECLARE_METATYPE(koshin::TermBand)
