// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick/quicknames.h"

#include "exchange/quick/quickline.h"

#include <algorithm>

namespace koshin::quick {

void NameIndex::add(const QString &shown, const QString &id)
{
    QString folded = foldedName(shown);
    if (folded.isEmpty()) return;
    m_longest = std::max(m_longest, int(folded.count(u' ')) + 1);
    m_names.push_back({std::move(folded), shown, id});
}

void NameIndex::sort()
{
    std::sort(m_names.begin(), m_names.end(), [](const Name &a, const Name &b) {
        return std::tie(a.folded, a.shown, a.id) < std::tie(b.folded, b.shown, b.id);
    });
}

std::vector<NameIndex::Name>::const_iterator NameIndex::lowerBound(const QString &folded) const
{
    return std::lower_bound(m_names.begin(), m_names.end(), folded,
                            [](const Name &name, const QString &f) { return name.folded < f; });
}

std::vector<NameIndex::Name> NameIndex::named(const QString &folded) const
{
    std::vector<Name> found;
    for (auto at = lowerBound(folded); at != m_names.end() && at->folded == folded; ++at) found.push_back(*at);
    return found;
}

std::vector<NameIndex::Name> NameIndex::beginning(const QString &folded, std::size_t most) const
{
    std::vector<Name> found;
    for (auto at = lowerBound(folded); at != m_names.end() && at->folded.startsWith(folded); ++at) {
        if (found.size() == most) break;
        found.push_back(*at);
    }
    return found;
}

} // namespace koshin::quick
