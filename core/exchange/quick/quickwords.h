// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <QHash>

namespace koshin::quick {

using Meaning = std::variant<Theme, PracticeKind, TrainingKind, Skill>;

/// Where in a line a word is taken up.
enum class Reach {
    Anywhere,      ///< Japanese, or unmistakable
    NotAmidTitle,  ///< not between two words of the title
    NotAfterTitle, ///< not after a word of the title: common words in Latin letters
};

struct Entry
{
    std::vector<Meaning> meanings; ///< the first one counts where none is asked for
    Reach reach{};

    /// The meaning of one sort, as `kind:` asks for.
    template<class M>
    [[nodiscard]] Maybe<M> as() const
    {
        for (const Meaning &meaning : meanings) {
            if (const M *m = std::get_if<M>(&meaning)) return *m;
        }
        return {};
    }
};

/// The words that a quick entry understands, in both languages, by their folded form.
class Vocabulary
{
public:
    static const Vocabulary &instance();
    [[nodiscard]] const Entry *find(const QString &phrase) const;
    [[nodiscard]] int longest() const { return m_longest; } ///< in words

private:
    Vocabulary();
    void add(Meaning meaning, const QString &phrase);
    template<Code E>
    void addCodes();

    QHash<QString, Entry> m_entries;
    int m_longest = 1;
};

} // namespace koshin::quick
