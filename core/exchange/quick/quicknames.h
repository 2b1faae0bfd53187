// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace koshin::quick {

/// Records of one kind by their folded names, in order, so that names and beginnings of names are
/// found without looking at each.
class NameIndex
{
public:
    struct Name
    {
        QString folded;
        QString shown;
        QString id;
    };

    void add(const QString &shown, const QString &id);
    void sort(); ///< after the last `add`

    [[nodiscard]] std::vector<Name> named(const QString &folded) const;
    /// At most `most`, in order.
    [[nodiscard]] std::vector<Name> beginning(const QString &folded, std::size_t most) const;
    [[nodiscard]] int longest() const { return m_longest; } ///< in words

private:
    [[nodiscard]] std::vector<Name>::const_iterator lowerBound(const QString &folded) const;

    std::vector<Name> m_names;
    int m_longest = 0;
};

} // namespace koshin::quick
