// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QStringView>

#include <initializer_list>
#include <optional>

namespace koshin::values {

/// Walks along a folded word. A step that does not fit moves nothing.
class Scan
{
public:
    explicit Scan(QStringView text) : m_text(text) {}

    [[nodiscard]] qsizetype at() const { return m_at; }
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
    /// A number of at most so many digits and, after a point or a decimal comma, six; grouped in threes or not.
    std::optional<Decimal> decimal(int mostDigits = 9)
    {
        QString digits;
        qsizetype end = endOfDigits(m_at, digits);
        const bool isGrouped = digits.size() <= 3 && !digits.startsWith(u'0') && isGroup(end); // `0,500` is a half
        while (isGrouped && isGroup(end)) end = endOfDigits(end + 1, digits);
        if (digits.isEmpty() || digits.size() > mostDigits) return {};
        const bool isParted = end < m_text.size() && (m_text[end] == u'.' || (m_text[end] == u',' && !isGrouped));
        if (isParted && end + 1 < m_text.size() && isDigit(m_text[end + 1])) {
            digits += u'.';
            end = endOfDigits(end + 1, digits);
        }
        const auto number = Decimal::parse(digits); // nothing for more than six places
        if (number) m_at = end;
        return number;
    }
    /// Letters of the Latin alphabet in a row.
    QStringView letters()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] >= u'a' && m_text[m_at] <= u'z') ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ') ++m_at;
    }
    /// The same as `take` and `takeAny`, with spaces before it.
    bool takeApart(QStringView text) { return takeAnyApart({text}); }
    bool takeAnyApart(std::initializer_list<QStringView> texts)
    {
        Scan ahead = *this;
        ahead.skipSpaces();
        if (!ahead.takeAny(texts)) return false;
        *this = ahead;
        return true;
    }

    [[nodiscard]] static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

private:
    // Digits from there on, added to those before. More than any number has are not kept.
    qsizetype endOfDigits(qsizetype at, QString &digits) const
    {
        constexpr qsizetype most = 32;
        for (; at < m_text.size() && isDigit(m_text[at]); ++at) {
            if (digits.size() < most) digits += m_text[at];
        }
        return at;
    }
    // A comma and three digits, as in `1,500`; two or four make it a decimal comma.
    [[nodiscard]] bool isGroup(qsizetype at) const
    {
        if (at + 3 >= m_text.size() || m_text[at] != u',') return false;
        for (qsizetype i = at + 1; i <= at + 3; ++i) {
            if (!isDigit(m_text[i])) return false;
        }
        return at + 4 == m_text.size() || !isDigit(m_text[at + 4]);
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace koshin::values
