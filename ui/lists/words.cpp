// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/words.h"

namespace koshin {
namespace {

constexpr int mostIndexed = 5'000; ///< what a title holds is found without the index

} // namespace

FoundWord::FoundWord(const QString &word, RecordKind kind, Session &session) : m_word(word)
{
    const auto found = session.search(word, mostIndexed);
    if (!found) return;
    for (const Changes::Touched &touched : *found) {
        if (touched.kind == kind) m_indexed.insert(touched.id);
    }
}

} // namespace koshin
