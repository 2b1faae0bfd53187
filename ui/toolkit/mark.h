// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/verdict.h"

namespace koshin {

/// How a thing stands, as it is drawn: its verdict, or that the day to begin has passed while it can
/// still be met, or that it is only recommended, or what is no verdict. Models tell it as a number (`VerdictRole`,
/// `MarkRole`).
class StatusMark
{
public:
    constexpr StatusMark(Verdict verdict) : m_number(int(verdict)) {} // NOLINT: a verdict is a mark
    [[nodiscard]] static constexpr StatusMark urgent() { return StatusMark(urgentNumber); }
    [[nodiscard]] static constexpr StatusMark advised() { return StatusMark(advisedNumber); }
    /// It is somebody else's turn.
    [[nodiscard]] static constexpr StatusMark waiting() { return StatusMark(waitingNumber); }
    /// Done, and nothing proves it yet.
    [[nodiscard]] static constexpr StatusMark unproven() { return StatusMark(unprovenNumber); }
    /// Another day than today is looked at.
    [[nodiscard]] static constexpr StatusMark otherDay() { return StatusMark(otherDayNumber); }
    /// Something that one should know, and no verdict.
    [[nodiscard]] static constexpr StatusMark notice() { return StatusMark(noticeNumber); }
    /// What is only planned, or seen as if it were done.
    [[nodiscard]] static constexpr StatusMark plan() { return StatusMark(planNumber); }
    /// To be looked at before going on; drawn like what is urgent.
    [[nodiscard]] static constexpr StatusMark warning() { return StatusMark(warningNumber); }
    [[nodiscard]] static constexpr StatusMark ofNumber(int number) { return StatusMark(number); }

    [[nodiscard]] constexpr int number() const { return m_number; }
    [[nodiscard]] constexpr bool isUrgent() const { return m_number == urgentNumber; }
    /// A verdict, which has a word of its own; of other marks the words beside them say all.
    [[nodiscard]] constexpr bool isVerdict() const { return m_number < urgentNumber; }
    [[nodiscard]] constexpr bool isAdvised() const { return m_number == advisedNumber; }
    /// Whose colours it wears.
    [[nodiscard]] constexpr Verdict tint() const
    {
        switch (m_number) {
        case urgentNumber:
        case unprovenNumber:
        case warningNumber:
        case otherDayNumber: return Verdict::Grace;
        case advisedNumber: return Verdict::Upcoming;
        case waitingNumber: return Verdict::Open;
        case planNumber:
        case noticeNumber: return Verdict::Undecided;
        default: return Verdict(m_number);
        }
    }
    bool operator==(const StatusMark &) const = default;

private:
    static constexpr int urgentNumber = int(CodeNames<Verdict>::names.size());
    static constexpr int advisedNumber = urgentNumber + 1;
    static constexpr int waitingNumber = urgentNumber + 2;
    static constexpr int unprovenNumber = urgentNumber + 3;
    static constexpr int otherDayNumber = urgentNumber + 4;
    static constexpr int noticeNumber = urgentNumber + 5;
    static constexpr int warningNumber = urgentNumber + 6;
    static constexpr int planNumber = urgentNumber + 7;
    constexpr explicit StatusMark(int number) : m_number(number) {}

    int m_number;
};

} // namespace koshin
