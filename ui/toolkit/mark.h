// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/verdict.h"

namespace koshin {

/// How a thing stands, as it is drawn: its verdict, or that the day to begin has passed while it can
/// still be met. Models tell it as a number (`VerdictRole`, `MarkRole`).
class StatusMark
{
public:
    constexpr StatusMark(Verdict verdict) : m_number(int(verdict)) {} // NOLINT: a verdict is a mark
    [[nodiscard]] static constexpr StatusMark urgent() { return StatusMark(urgentNumber); }
    [[nodiscard]] static constexpr StatusMark ofNumber(int number) { return StatusMark(number); }

    [[nodiscard]] constexpr int number() const { return m_number; }
    [[nodiscard]] constexpr bool isUrgent() const { return m_number == urgentNumber; }
    /// Whose colours it wears.
    [[nodiscard]] constexpr Verdict tint() const { return isUrgent() ? Verdict::Grace : Verdict(m_number); }
    bool operator==(const StatusMark &) const = default;

private:
    static constexpr int urgentNumber = int(CodeNames<Verdict>::names.size());
    constexpr explicit StatusMark(int number) : m_number(number) {}

    int m_number;
};

} // namespace koshin
