// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <compare>
#include <optional>

namespace koshin {

/// An exact decimal number with up to six places, for credits, hours and money. Counting in
/// binary fractions would make 0.1 + 0.2 credits fall short of 0.3.
class Decimal
{
public:
    static constexpr qint64 scale = 1'000'000;
    static constexpr qint64 greatest = 1'000'000'000'000; ///< in whole units

    constexpr Decimal() = default;
    /// An amount beyond the greatest is the greatest, here and in every sum.
    constexpr explicit Decimal(qint64 whole) : m_micro(std::clamp(whole, -greatest, greatest) * scale) {}
    static constexpr Decimal fromMicro(qint64 micro)
    {
        Decimal d;
        d.m_micro = micro;
        return d;
    }
    /// Reads `-12.5`, also with an exponent; nothing for anything that is not exactly such a
    /// number within the greatest amount.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    [[nodiscard]] constexpr qint64 micro() const { return m_micro; }
    [[nodiscard]] constexpr double toDouble() const { return double(m_micro) / double(scale); }
    /// The shortest form, as in `12.5`, with a point whatever the locale.
    [[nodiscard]] QString toString() const;

    /// This × `factor` ÷ `divisor`, cut to six places; stays within the greatest amount.
    [[nodiscard]] Decimal scaled(Decimal factor, Decimal divisor) const;
    /// The greatest multiple of `step` that is not above this amount.
    [[nodiscard]] Decimal flooredTo(Decimal step) const;

    constexpr auto operator<=>(const Decimal &) const = default;
    constexpr Decimal operator+(Decimal o) const { return fromMicro(bounded(m_micro) + bounded(o.m_micro)).within(); }
    constexpr Decimal operator-(Decimal o) const { return fromMicro(bounded(m_micro) - bounded(o.m_micro)).within(); }
    constexpr Decimal operator-() const { return fromMicro(-bounded(m_micro)); }
    constexpr Decimal &operator+=(Decimal o) { return *this = *this + o; }

private:
    static constexpr qint64 bounded(qint64 micro) { return std::clamp(micro, -greatest * scale, greatest * scale); }
    [[nodiscard]] constexpr Decimal within() const { return fromMicro(bounded(m_micro)); }

    qint64 m_micro = 0;
};

} // namespace koshin
