// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/textscan.h"

#include "base/textform.h"

#include <QStringMatcher>

#include <algorithm>

namespace koshin {
void TextScan::clear()
{
    m_all.clear();
    m_starts.clear();
}

void TextScan::add(const QString &text)
{
    m_starts.push_back(m_all.size());
    m_all += foldedText(text);
    m_all += u'\n'; // no word of a filter holds one
}

std::vector<bool> TextScan::holding(const QString &word) const
{
    std::vector<bool> found(m_starts.size());
    const QStringMatcher matcher(foldedText(word));
    for (qsizetype at = matcher.indexIn(m_all); at >= 0;) {
        const auto next = std::ranges::upper_bound(m_starts, at);
        found[std::size_t(next - m_starts.begin()) - 1] = true;
        at = next == m_starts.end() ? -1 : matcher.indexIn(m_all, *next);
    }
    return found;
}

} // namespace koshin
