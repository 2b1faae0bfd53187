// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/quick/quickentry.h"

namespace koshin::quick {

/// A line with width, case and half-width kana folded (NFKC), which knows where each folded
/// character came from.
class FoldedLine
{
public:
    explicit FoldedLine(const QString &line);

    [[nodiscard]] QStringView text() const { return m_folded; }
    [[nodiscard]] QStringView text(qsizetype begin, qsizetype end) const { return text().sliced(begin, end - begin); }
    /// Where a folded stretch stands in the line as typed.
    [[nodiscard]] Span span(qsizetype begin, qsizetype end) const;
    [[nodiscard]] QString typed(Span span) const { return m_line.sliced(span.start, span.length); }

private:
    void fold(qsizetype begin, qsizetype end);

    QString m_line;
    QString m_folded;
    std::vector<qsizetype> m_begins; ///< for each folded unit, where its source begins
    std::vector<qsizetype> m_ends;   ///< and where it ends
};

/// A piece of a line between white space, commas and 、, in folded units.
struct Word
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool quoted = false; ///< in double quotes, which it includes
};

[[nodiscard]] std::vector<Word> wordsOf(const FoldedLine &line);
/// A text folded as lines are, its words joined by single spaces: two texts are the same name when
/// these are equal.
[[nodiscard]] QString foldedName(const QString &text);

} // namespace koshin::quick
