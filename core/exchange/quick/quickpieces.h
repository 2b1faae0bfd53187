// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/quick/quickline.h"

namespace koshin::quick {

/// What stands before a word and says what it is: `@`, `#`, `kind:`.
enum class Mark { None, Plan, Title, Kind, Theme, Skill, Client, Engagement, Tag };

/// A word, or a mark that was parted from the word behind it.
struct Piece
{
    Word word;
    Mark mark = Mark::None;
};

/// The pieces of a line. Both parsers of a line share them.
[[nodiscard]] std::vector<Piece> piecesOf(const FoldedLine &line);

} // namespace koshin::quick
