// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QSet>

#include <algorithm>

namespace koshin {

/// What a word of a filter finds beside the texts of a record itself: records whose longer texts hold
/// it (by the search index, which folds width and case), and codes whose words hold it.
class FoundWord
{
public:
    FoundWord(const QString &word, RecordKind kind, Session &session);

    [[nodiscard]] bool isIn(const QString &text) const { return text.contains(m_word, Qt::CaseInsensitive); }
    [[nodiscard]] bool isIn(const Maybe<QString> &text) const { return text && isIn(*text); }
    [[nodiscard]] bool isIn(const Maybe<Date> &day) const { return m_isDay && day && isIn(day->toString()); }
    [[nodiscard]] bool isIndexed(const QString &id) const { return m_indexed.contains(id); }
    [[nodiscard]] const QString &text() const { return m_word; }

private:
    QString m_word;
    bool m_isDay; ///< it may be part of a day
    QSet<QString> m_indexed;
};

/// The codes whose words hold the word, so that each record costs one look.
template<Code E>
class FoundCodes
{
public:
    FoundCodes(const FoundWord &word, QString (*name)(E))
    {
        for (std::size_t i = 0; i < m_found.size(); ++i) m_found[i] = word.isIn(name(E(i)));
    }
    [[nodiscard]] bool has(E code) const { return m_found[std::size_t(code)]; }
    [[nodiscard]] bool has(const Maybe<E> &code) const { return code && has(*code); }
    [[nodiscard]] bool has(const std::vector<E> &codes) const
    {
        return std::ranges::any_of(codes, [this](E code) { return has(code); });
    }

private:
    std::array<bool, CodeNames<E>::names.size()> m_found{};
};

} // namespace koshin
