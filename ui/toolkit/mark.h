// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/verdict.h"

namespace koshin {

/// How a thing stands, as it is drawn: its verdict, or that the day to begin has passed while it can
/// still be met, or that it is only recommended. Models tell it as a number (`VerdictRole`, `MarkRole`).
class StatusMark
{
public:
    constexpr StatusMark(Verdict verdict) : m_number(int(verdict)) {} // NOLINT: a verdict is a mark
    [[nodiscard]] static constexpr StatusMark urgent() { return StatusMark(urgentNumber); }
    [[nodiscard]] static constexpr StatusMark advised() { return StatusMark(advisedNumber); }
    [[nodiscard]] static constexpr StatusMark ofNumber(int number) { return StatusMark(number); }

    [[nodiscard]] constexpr int number() const { return m_number; }
    [[nodiscard]] constexpr bool isUrgent() const { return m_number == urgentNumber; }
    [[nodiscard]] constexpr bool isAdvised() const { return m_number == advisedNumber; }
    /// Whose colours it wears.
    [[nodiscard]] constexpr Verdict tint() const
    {
        return isUrgent() ? Verdict::Grace : isAdvised() ? Verdict::Upcoming : Verdict(m_number);
    }
    bool operator==(const StatusMark &) const = default;

private:
    static constexpr int urgentNumber = int(CodeNames<Verdict>::names.size());
    static constexpr int advisedNumber = urgentNumber + 1;
    constexpr explicit StatusMark(int number) : m_number(number) {}

    int m_number;
};

} // namespace koshin
