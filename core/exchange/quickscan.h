// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QStringView>

#include <initializer_list>
#include <optional>

namespace koshin::quick {

/// Walks along a folded word. A step that does not fit moves nothing.
class Scan
{
public:
    explicit Scan(QStringView text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }

    bool take(QStringView text)
    {
        if (text.isEmpty() || !rest().startsWith(text)) return false;
        m_at += text.size();
        return true;
    }
    /// The first of these that fits: longer ones must stand before those they begin with.
    bool takeAny(std::initializer_list<QStringView> texts)
    {
        for (const QStringView text : texts) {
            if (take(text)) return true;
        }
        return false;
    }
    /// A whole number of at most so many digits, which no digit follows.
    std::optional<int> number(int mostDigits)
    {
        qsizetype end = m_at;
        int value = 0;
        while (end < m_text.size() && isDigit(m_text[end])) {
            if (end - m_at == mostDigits) return {};
            value = value * 10 + m_text[end++].digitValue();
        }
        if (end == m_at) return {};
        m_at = end;
        return value;
    }
    /// A number with up to nine digits and, after a point or a decimal comma, three; grouped in threes or not.
    std::optional<Decimal> decimal()
    {
        QString digits;
        qsizetype end = m_at;
        while (end < m_text.size() && (isDigit(m_text[end]) || isGroupComma(end))) {
            if (m_text[end] != u',') digits += m_text[end];
            if (digits.size() > 9) return {};
            ++end;
        }
        if (digits.isEmpty()) return {};
        const bool isGrouped = end - m_at > digits.size();
        const bool isParted = end < m_text.size() && (m_text[end] == u'.' || (m_text[end] == u',' && !isGrouped));
        if (isParted && end + 1 < m_text.size() && isDigit(m_text[end + 1])) {
            digits += u'.';
            for (++end; end < m_text.size() && isDigit(m_text[end]); ++end) digits += m_text[end];
        }
        if (digits.section(u'.', 1).size() > 3) return {};
        m_at = end;
        return Decimal::parse(digits);
    }

    [[nodiscard]] static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

private:
    // `1,500` is grouped; `1,5` and `0,500` are parts of a whole.
    [[nodiscard]] bool isGroupComma(qsizetype at) const
    {
        if (m_text[at] != u',' || at == m_at || at + 3 >= m_text.size()) return false;
        if (at == m_at + 1 && m_text[m_at] == u'0') return false;
        for (qsizetype i = at + 1; i <= at + 3; ++i) {
            if (!isDigit(m_text[i])) return false;
        }
        return at + 4 == m_text.size() || !isDigit(m_text[at + 4]);
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace koshin::quick
