// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/assessment.h"

#include <QSet>

namespace koshin {

/// A record that may count for a credential. The record itself lives in the ledger.
struct Candidate
{
    QString record;
    Maybe<Date> on; ///< deciding day
    bool planned = false;
    bool inTerm = true; ///< dated in the term; else next to it
    const Training *training = nullptr;
    const Engagement *engagement = nullptr;
    const Practice *practice = nullptr;
    const Event *event = nullptr; ///< null for an application known from a renewal only
    EventKind eventKind{};
};

/// What the ledger holds for one credential in one term, picked in a single pass. Each list is
/// earliest first, then by id; records without a deciding day come last.
struct Candidates
{
    std::vector<Candidate> trainings;
    std::vector<Candidate> engagements;
    std::vector<Candidate> practices;
    std::vector<Candidate> events; ///< of the credential, with the applications of its renewals
};

[[nodiscard]] Candidates candidatesOf(const Ledger &ledger, const Credential &credential,
                                      const Edition &edition, Period term, bool withPlans);

/// What tells two trainings apart; equal texts mean the same training entered twice.
[[nodiscard]] QString contentOf(const Training &training);

/// Notes candidates as counted or excluded. One that is only next to the term is noted only if
/// nothing but the window speaks against it.
class Tally
{
public:
    Tally(Finding &finding, Date asOf) : m_finding(finding), m_asOf(asOf) {}

    /// The first reason of time: in the future, not finished, outside the window.
    [[nodiscard]] Maybe<Exclusion> byTime(const Candidate &candidate) const;
    void count(const Candidate &candidate, Decimal amount);
    void exclude(const Candidate &candidate, Decimal amount, Exclusion reason);

private:
    Finding &m_finding;
    Date m_asOf;
};

} // namespace koshin
