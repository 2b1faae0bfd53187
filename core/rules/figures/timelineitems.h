// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/engine/assessment.h"
#include "rules/foresight/planstate.h"

#include <QStringList>

namespace koshin {

/// One thing that has a place in time: what the rules ask for, or what a person recorded or plans.
/// Picture and table of the timeline both show these and nothing else. Every day in it is read off
/// an assessment or a record.
struct TimelineItem
{
    enum class Kind {
        Term,              ///< of a credential: past, present or next
        Window,            ///< in which a requirement can be met
        ApplicationWindow, ///< in which the renewal can be applied for
        Deadline,          ///< the last day
        LastSafe,          ///< the last day to begin without risk; belongs to a deadline not yet met
        Training,
        Practice,
        Engagement,
        Event,
        Plan,
    };
    Kind kind{};
    Period span;             ///< a day: both ends the same
    QStringList credentials; ///< whose it is; of a record: those for which it counts; may be empty
    QString requirement;     ///< of a window, deadline or last safe day: the finding
    QString home;            ///< of a deadline or last safe day: the finding whose window it closes
    QString record;          ///< of a record or plan: its id
    Bilingual name;          ///< as the rules call it; records are named by the ledger
    Maybe<Verdict> verdict;  ///< of a record: met or provisional as it counts; nothing: it does not
    Maybe<PlanState::State> plan;
    DeadlineKind asks{};      ///< of a window, deadline or last safe day
    Maybe<Date> metOn;        ///< of a deadline: when what it asks for was done, or what counts for it provisionally
    int year = 0;             ///< of a window as long as a year of its term: which one, from 1
    int term = 0;             ///< of a term, and of what belongs to one: its number; the next has 0
    bool isUrgent = false;    ///< of a window, deadline or last safe day: see `isUrgent`
    bool isAdvised = false;   ///< of a window: what fills it is only recommended, and not reached
    bool isRenewed = false;   ///< of a term: another one followed it
    bool isAhead = false;     ///< of a record: later than the as-of day
    bool isOpenEnded = false; ///< an engagement without an end: drawn up to the as-of day

    /// The day by which it is sorted: the first of a span; of a training or practice the one that
    /// decides.
    [[nodiscard]] Date day() const;
    [[nodiscard]] bool isRecord() const { return kind >= Kind::Training; }
    /// Tells it from every other item, also after a new assessment.
    [[nodiscard]] QString key() const;
};
KOSHIN_CODES(TimelineItem::Kind, "term", "window", "application-window", "deadline", "last-safe", "training",
             "practice", "engagement", "event", "plan")

/// Everything that has a place in time, by day, then by kind. `earlier` are the terms before (see
/// `earlierTerms`). The next term is known only where nothing else can follow.
[[nodiscard]] std::vector<TimelineItem>
timelineItems(const Assessment &assessment, const std::vector<CredentialAssessment> &earlier, const Ledger &ledger);

/// A deadline that is not met, with the credential that asks for it.
struct Ahead
{
    const CredentialAssessment *credential = nullptr; ///< lives as long as the assessment
    const Deadline *deadline = nullptr;
};
/// The next deadline from the as-of day on, over all credentials.
[[nodiscard]] Maybe<Ahead> nextDeadline(const Assessment &assessment);

} // namespace koshin
