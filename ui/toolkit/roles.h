// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace koshin {

/// What the window's models tell beyond the text: read by proxies and by RowDelegate.
enum Role {
    SortRole = Qt::UserRole + 1, ///< a value to sort by
    IdRole,                      ///< QString: the record or requirement of the row
    VerdictRole,                 ///< StatusMark::number: the cell shows its text as a chip
    MarkRole,                    ///< StatusMark::number: the cell begins with this mark
    SecondLineRole,              ///< QString: small text below
    ExactRole,                   ///< QString: what is copied, where the cell shows it rounded
    QuietRole,                   ///< bool: less important text
    StrongRole,                  ///< bool: bold
    BandRole,                    ///< TermBand
    LevelRole,                   ///< int: how many of a row of four pips are filled
    ButtonRole,                  ///< QString: the cell is the row's action with this word
    PrimaryRole,                 ///< bool: the page's next step, drawn filled
    SpanRole,                    ///< bool: a heading, whose first cell goes on over the empty ones beside it
    WrapRole,                    ///< bool: the second line may go on in a third, and text without one in more lines
};

} // namespace koshin
