// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

struct sqlite3;

namespace koshin {

// Japanese is written without spaces, and needles of one and two characters (監査) are common. So
// texts are indexed as overlapping pairs of characters: each UTF-16 unit is four hexadecimal
// digits, each token a pair of units, the last unit a token by itself.

/// Case, width and kana forms folded, as both texts and needles are.
[[nodiscard]] QString foldedForSearch(const QString &text);
/// The tokens of a text, separated by spaces.
[[nodiscard]] std::string grams(const QString &text);
/// The full-text query that finds the needle; empty for an empty needle.
[[nodiscard]] std::string gramQuery(const QString &needle);
/// Makes `koshin_grams(text)` known to a connection.
void registerGrams(sqlite3 *connection);

} // namespace koshin
