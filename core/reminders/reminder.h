// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

namespace koshin {

// What the person has to be told, and from which day on. A reminder holds no date of its own making:
// deadlines and last safe days are those of the assessment.

enum class ReminderAbout {
    Deadline,      ///< of a requirement
    WindowOpens,   ///< something can be done from now on
    OnlineClock,   ///< of an online course that was begun
    Certification, ///< asked for and not answered
    Evidence,      ///< missing for records of the term
    Duty,          ///< one the holder set, such as the yearly exercise
    TermEnded,     ///< and no renewal is recorded
    RulesChanged,  ///< the rule pack of a credential held
};
KOSHIN_CODES(ReminderAbout, "deadline", "window", "online-clock", "certification", "evidence", "duty", "term", "rules")

/// From the mildest to the gravest.
enum class ReminderStage { Once, BeforeSafe, BeforeDue, OnDue, Overdue };
KOSHIN_CODES(ReminderStage, "once", "before-safe", "before-due", "on-due", "overdue")

struct Reminder
{
    QString key;     ///< the same for the same thing to tell on every day and every machine
    QString subject; ///< the key without its stage: what is put off or done with
    ReminderAbout about{};
    ReminderStage stage{};
    int days = 0;                 ///< before the last safe day or the deadline, or since the asking
    Date on;                      ///< the first day on which it is to be told
    QString credential;           ///< empty where it is of none
    QString requirement;          ///< likewise
    std::vector<QString> opening; ///< of a window: every requirement that opens with it
    std::vector<QString> records;
    Bilingual name; ///< of the requirement or the scheme; of a record, its title in both
    Maybe<Date> lastSafe;
    Maybe<Date> due;
    Maybe<Date> asked;        ///< of a confirmation asked for again: when it was asked for first
    bool isAssumed = false;   ///< it would be met under a working assumption
    Maybe<Standing> standing; ///< how sure `due` is, where that has no finding to say so
};

/// Whether `a` is to be told before `b`, in every list: what is due today or overdue first, then by the due day; what
/// has none comes last. Of one subject the later stage comes first.
[[nodiscard]] bool isGraver(const Reminder &a, const Reminder &b);

} // namespace koshin
