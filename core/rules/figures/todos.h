// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/engine/termfigures.h"

namespace koshin {

/// Something to do next, read off an assessment and the ledger beside it.
struct Todo
{
    enum class About {
        Requirement,     ///< one that is not met
        Credential,      ///< one that needs a look as a whole: lapsed, in grace, without rules, result not recorded
        PassedPlan,      ///< a plan whose day has passed without a record like it
        Confirmations,   ///< requests for a confirmation that nobody answered
        WithoutEvidence, ///< records of the running terms without a file that proves them
        NotBegun,        ///< how many requirements of the running terms lie ahead, and what they usually cost
    };
    /// How it presses; also the order of the list: what is owed and what can still be saved stand before what is lost.
    enum class Pressing {
        Unpaid,  ///< a fee whose last day has passed: it is owed until it is paid
        Urgent,  ///< the day to begin, or the ordinary due day, has passed; it can still be met
        Missed,  ///< its last day has passed, or the credential itself is in trouble
        Short,   ///< credits that no plan brings, with half a year left at most: they are earned in months
        Waiting, ///< something recorded waits for an answer or a look
        Plain,
        Later, ///< nothing need be done now
    };
    /// What a person does about it from the list.
    enum class Step {
        Schedule, ///< put a course into the calendar
        Enter,    ///< record what was done
        Pay,      ///< record a payment
        Report,   ///< record a report to the issuer
        Prepare,  ///< look at what an application needs
        Apply,    ///< record the application
        Choose,   ///< one of several ways
        Renew,    ///< record that the credential was renewed
        Open,     ///< look at it
    };

    About about{};
    Pressing pressing{};
    Step step = Step::Open;
    const CredentialAssessment *credential = nullptr; ///< of a requirement or a credential
    const Finding *finding = nullptr;                 ///< of a requirement
    const Finding *first = nullptr; ///< the finding, or of a choice or whole under way the part that is due first
    Verdict state{};
    Maybe<Date> startBy = {};          ///< where that is before the due day
    Maybe<Date> due = {};              ///< the ordinary one
    Maybe<Date> grace = {};            ///< later than `due`: until then it can be made up
    Maybe<Decimal> cost = {};          ///< what closing it usually costs
    Maybe<Decimal> owed = {};          ///< what was to be paid for it, once it is missed; no part of what lies ahead
    QString currency = {};             ///< of either
    QString plan = {};                 ///< the passed plan, or the first plan ahead that bears on it; may be empty
    Maybe<Date> planned = {};          ///< its day
    bool isPartlyPlanned = false;      ///< the plans ahead do not close it
    bool isPlanPassed = false;         ///< of a course that was planned: its day has passed without a record like it
    const Finding *wayBack = nullptr;  ///< of a credential that has lapsed: the requirement that says what may follow
    std::vector<QString> records = {}; ///< of the groups
    Maybe<Date> since = {};            ///< Confirmations: the earliest request with a day
    std::vector<Cost> ahead = {};      ///< NotBegun, by currency
    int count = 1;                     ///< of a group

    /// The last day on which it can be met.
    [[nodiscard]] Maybe<Date> lastDay() const { return grace ? grace : due; }
    /// The day that the days left are counted to: the due day, once that has passed the last one, and once that has
    /// passed too, the due day again: what is overdue is so since the day that stands beside it.
    [[nodiscard]] Maybe<Date> dayAhead(Date asOf) const
    {
        return grace && due && *due < asOf && *grace >= asOf ? grace : due;
    }
    /// The day that it is sorted by: the next one by which something is to be done.
    [[nodiscard]] Maybe<Date> nextDay(Date asOf) const;
};

/// What the rules ask for next, over all credentials that are held, pressing things first. It lives as long as
/// the assessment and looks at no record, however many there are.
[[nodiscard]] std::vector<Todo> todosOf(const Assessment &assessment);
/// The same with what waits in the ledger. `planned` is the assessment with the plans ahead, which are told beside what
/// they close; `figures` are those of the running terms; `passed` is the assessment with the plans whose day has passed
/// unrecorded: one that a course to be taken was planned by is told there, and not a second time.
[[nodiscard]] std::vector<Todo> todosOf(const Assessment &assessment, const Assessment &planned, const Ledger &ledger,
                                        const TermFigures &figures, const Assessment &passed = {});

/// What is due first of what is left of a credential, and when; of an application with a last day of its own nothing,
/// since that is told beside it.
struct NextDue
{
    const Finding *finding = nullptr;
    Date by;
};
[[nodiscard]] Maybe<NextDue> nextDueOf(const CredentialAssessment &credential);

/// What waits of one weight: what is open, met by an assumption only, or has not begun.
[[nodiscard]] std::vector<const Finding *> waitingOf(const CredentialAssessment &credential, Weight weight);

/// The day on which a requirement is due as a rule, also once that has passed and it can still be made up.
[[nodiscard]] Maybe<Date> dueDayOf(const Finding &finding);

/// Whether a requirement is urgent: its day to begin, or its ordinary due day, has passed, and it can still be met. Of
/// a choice or whole under way the part that is due first says so.
[[nodiscard]] bool isUrgent(const Finding &finding, Date asOf);

/// The first plan that counts towards a requirement or a part of it, in an assessment with plans; null if none does.
[[nodiscard]] const Counted *planFor(const Finding &finding);

/// Of a requirement that an assumption meets in the place of a course, the ways that are courses; else empty.
[[nodiscard]] std::vector<const Finding *> coursesBeside(const Finding &whole);

/// Whether a finding asks for a payment.
[[nodiscard]] bool isFee(const Finding &finding);

/// Whether a requirement is advice that is not reached yet: it asks for nothing.
[[nodiscard]] bool isOnlyAdvised(const Finding &finding);

/// Of a list of `todosOf` what is to be done next and need not be hurried for; null if there is none.
[[nodiscard]] const Todo *nextOf(const std::vector<Todo> &todos);
/// Of such a list what the headline names first: what presses most, else what is next; null if it names nothing.
[[nodiscard]] const Todo *leadingOf(const std::vector<Todo> &todos);

/// Whether a credential wants a look as a whole, before its requirements: it is over or in its grace, its rules are
/// missing or its result is not recorded.
[[nodiscard]] bool needsLook(const CredentialAssessment &credential);

/// Findings that are no advice, in the order of the rules; of a whole its parts, of a choice the choice.
[[nodiscard]] std::vector<const Finding *> askedFindings(const CredentialAssessment &credential);
/// Those of them with one verdict.
[[nodiscard]] std::vector<const Finding *> findingsWith(const CredentialAssessment &credential, Verdict verdict);

} // namespace koshin
