// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace koshin {

/// The texts of many records in one piece of memory, so that a word is looked for in all of them
/// within milliseconds: walking 100,000 records spread over the heap takes far longer. Case and
/// width do not matter (NFKC).
class TextScan
{
public:
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_starts.empty(); }
    /// Takes the text of the next record.
    void add(const QString &text);
    /// For each record in the order of adding, whether its text holds the word.
    [[nodiscard]] std::vector<bool> holding(const QString &word) const;

private:
    QString m_all; ///< folded
    std::vector<qsizetype> m_starts;
};

} // namespace koshin
