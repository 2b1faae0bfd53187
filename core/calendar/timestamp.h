// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace koshin {

/// A moment in UTC, to the second. It says when something was recorded; it never decides a rule.
class Timestamp
{
public:
    constexpr Timestamp() = default;
    constexpr explicit Timestamp(std::chrono::sys_seconds at) : m_at(at) {}

    /// Reads `2025-05-20T10:00:00Z` (fractions of a second are dropped, offsets turned to UTC).
    [[nodiscard]] static std::optional<Timestamp> parse(QStringView iso);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] constexpr std::chrono::sys_seconds seconds() const { return m_at; }

    constexpr auto operator<=>(const Timestamp &) const = default;

private:
    std::chrono::sys_seconds m_at{};
};

} // namespace koshin
