// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace koshin {

/// The text in Unicode's compatibility form (NFKC), in a time that grows with its length alone:
/// `QString::normalized` moves the rest of the text for every character that becomes more or fewer.
/// Gives the same for every well-formed text, but for a heap of more than 128 marks and the like on one letter, which
/// no language writes; it is parted there.
[[nodiscard]] QString compatible(QStringView text);

/// The same with case folded too: what texts and the words sought in them are compared by, wherever a person
/// typed one of them. Width, case, half-width kana and marks apart from their kana (NFD) make no difference.
[[nodiscard]] QString foldedText(QStringView text);
/// Whether the text holds a word that is folded already.
[[nodiscard]] inline bool holdsFolded(QStringView text, const QString &word)
{
    return foldedText(text).contains(word);
}

} // namespace koshin
