// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/engine/assessment.h"

namespace koshin {

/// A record that may count for a credential. The record itself lives in the ledger.
struct Candidate
{
    QString record;
    Maybe<Date> on;     ///< deciding day
    Maybe<Date> inZone; ///< the day in the issuer's zone, where that one decides about windows
    int kind = 0;       ///< of training or practice, beside the record: most are passed over without a look at it
    bool planned = false;
    bool inTerm = true;     ///< dated in the term; else next to it
    bool repeated = false;  ///< a training equal to an earlier one of the list
    bool named = false;     ///< offered to this very credential, not to any that takes its kind
    Maybe<Decimal> carried; ///< so much of it comes over from the term before
    Maybe<Date> carriedTo;  ///< the first day of the term it comes into
    int part = 0;           ///< of a training that names the credential several times, in their order
    const Training *training = nullptr;
    const Engagement *engagement = nullptr;
    const Practice *practice = nullptr;
    const Event *event = nullptr; ///< null for an application known from a renewal only
    const Offer *offer = nullptr; ///< of a training that names this credential
    EventKind eventKind{};

    /// The issuer's day of the activity.
    [[nodiscard]] Maybe<Date> day() const { return inZone ? inZone : on; }
    /// The day that windows are measured by.
    [[nodiscard]] Maybe<Date> windowDay() const { return carriedTo ? carriedTo : day(); }
    /// What the holder gave for the credential in this part; none: what the others leave of the whole.
    [[nodiscard]] Maybe<Decimal> ownCredits() const { return offer ? offer->credits : Maybe<Decimal>(); }
};

/// What the ledger holds for one credential, picked in a single pass. Each list is earliest first,
/// then by id; records without a deciding day come last.
struct Candidates
{
    std::vector<Candidate> trainings;
    std::vector<Candidate> engagements;
    std::vector<Candidate> practices;
    std::vector<Candidate> events; ///< of the credential, with the applications of its renewals
};

/// What a scheme looks at, in any of its editions.
struct Interests
{
    quint64 trainings = 0; ///< one bit for each kind
    bool practices = false;
    bool engagements = false; ///< some criterion looks at them
};
[[nodiscard]] Interests interestsOf(const Scheme &scheme);

/// The records of a ledger in the order of their days, made once for all credentials.
class DatedRecords
{
public:
    template<class R>
    struct Dated
    {
        Date on;
        const QString *id;
        const R *record;
        int kind; ///< beside the record, so that most are passed over without a look at it
        bool planned;
        bool offered;  ///< a training that names credentials
        bool repeated; ///< a training equal to an earlier one
    };

    DatedRecords(const Ledger &ledger, bool withPlans);

    /// Gathered when the first credential asks: most of a ledger is practice, and few rules need it.
    [[nodiscard]] const std::vector<Dated<Practice>> &practices() const;

    std::vector<Dated<Training>> trainings;
    const Ledger &ledger;

private:
    bool m_withPlans;
    mutable Maybe<std::vector<Dated<Practice>>> m_practices;
};

/// What is offered to a credential in a term or near it.
[[nodiscard]] Candidates candidatesIn(const DatedRecords &dated, const Scheme &scheme, const Credential &credential,
                                      Period term, Period near);

/// Notes candidates as counted or excluded. One that is only next to the term is noted only if
/// nothing but the window speaks against it.
class Tally
{
public:
    /// What becomes of a candidate that does not count.
    enum class Rest : quint8 { Told, Dropped };

    /// `since`: records before this day do not count, where the scheme says so.
    Tally(Finding &finding, Date asOf, Maybe<Date> since = {}, Rest rest = Rest::Told)
        : m_finding(finding), m_asOf(asOf), m_since(since), m_rest(rest)
    {
    }

    /// The first reason of time: in the future, not finished, outside the window.
    [[nodiscard]] Maybe<Exclusion> byTime(const Candidate &candidate) const;
    void count(const Candidate &candidate, Decimal amount);
    void exclude(const Candidate &candidate, Decimal amount, Exclusion reason, Why why = {});

private:
    Finding &m_finding;
    Date m_asOf;
    Maybe<Date> m_since;
    Rest m_rest;
};

} // namespace koshin
