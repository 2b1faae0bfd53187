// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/words.h"

namespace koshin {
namespace {

constexpr int mostIndexed = 5'000; ///< what a title holds is found without the index

bool mayBeDay(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit() || c == u'-'; });
}

} // namespace

FoundWord::FoundWord(const QString &word, RecordKind kind, Session &session) : m_word(word), m_isDay(mayBeDay(word))
{
    const auto found = session.workspace().search(word, mostIndexed);
    if (!found) return;
    for (const Changes::Touched &touched : *found) {
        if (touched.kind == kind) m_indexed.insert(touched.id);
    }
}

} // namespace koshin
