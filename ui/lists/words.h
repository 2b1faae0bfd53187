// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textform.h"
#include "session/session.h"

#include <QSet>

namespace koshin {

/// What a word of a filter finds beside the texts of a record itself: records whose longer texts hold
/// it (by the search index, which folds width and case), and codes whose words hold it.
class FoundWord
{
public:
    /// `word` is folded (`foldedText`).
    FoundWord(const QString &word, RecordKind kind, Session &session);

    [[nodiscard]] bool isIn(const QString &text) const { return holdsFolded(text, m_word); }
    [[nodiscard]] const QSet<QString> &indexed() const { return m_indexed; }

private:
    QString m_word;
    QSet<QString> m_indexed;
};

/// Key of the rows that name nothing to be grouped by.
constexpr int none = -1;

/// Codes of a record as bits, so that what a word finds among their words costs one look a record.
/// The codes of several enumerations stand one after the other: `Before` bits are taken already.
template<Code E, int Before = 0>
struct CodeBits
{
    static constexpr int end = Before + int(CodeNames<E>::names.size());
    static_assert(end < 64);

    static quint64 of(E code) { return quint64(1) << (Before + int(code)); }
    static quint64 of(const Maybe<E> &code) { return code ? of(*code) : 0; }
    static quint64 of(const std::vector<E> &codes)
    {
        quint64 bits = 0;
        for (const E code : codes) bits |= of(code);
        return bits;
    }
    /// Those whose words hold the word.
    static quint64 found(const FoundWord &word, QString (*name)(E))
    {
        quint64 bits = 0;
        for (int i = 0; i < end - Before; ++i) bits |= word.isIn(name(E(i))) ? of(E(i)) : 0;
        return bits;
    }
};

} // namespace koshin
