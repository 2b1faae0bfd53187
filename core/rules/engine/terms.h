// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/engine/assessment.h"

#include <QSet>

namespace koshin {

/// The days from which the days of a term follow.
struct TermDays
{
    TermDays() = default;
    /// A first term without anything that would move a day.
    explicit TermDays(Period whole)
        : term(whole), period(whole), firstTerm(whole), earned(whole.from), countStart(whole.from)
    {
    }

    Period term;
    Period period; ///< the part in hand of a requirement that is asked for in each period
    Period firstTerm;
    Date earned;     ///< the credential's first day
    Date countStart; ///< from which records count
    Maybe<Date> application;
    Maybe<Date> paused;
    Maybe<Date> resumed;
    Maybe<Date> familyStart;
    Maybe<Date> asOf;
};

/// A day of the rules in one term, with the weakest standing that it rests on.
struct RuleDay
{
    Maybe<Date> day; ///< nothing: the rules do not know it
    Standing standing{};
};

/// The day that a rule names. Points are followed; they never run in a circle.
[[nodiscard]] RuleDay ruleDay(const Edition &edition, const Parameter<DayRule> &rule, const TermDays &days);
[[nodiscard]] Maybe<Date> plainDay(const Edition &edition, const DayRule &rule, const TermDays &days);
[[nodiscard]] Date rolled(Date day, const Maybe<Roll> &roll);
/// The edition's last day for an application; nothing where it has none.
[[nodiscard]] RuleDay applicationDay(const Edition &edition, const TermDays &days);

/// The first term of a credential earned on a day; nothing if its length is not known.
[[nodiscard]] Maybe<Period> firstTermFrom(const Edition &edition, Date earned);
/// What begins on a day and lasts that long, by the issuer's reading of a month that lacks the day; nothing if
/// it would end before it begins.
[[nodiscard]] Maybe<Period> spanFrom(const TermRule &rule, Date start, Step length);
/// The first and last day of a later term that starts on `start`; nothing if its length is not known,
/// or if it would end before it begins.
[[nodiscard]] Maybe<Period> termFrom(const TermRule &rule, Date start);
/// The parts of a term in which something is asked for again, in order. The first begins on
/// `countStart` if that is earlier, and takes what does not fill a part of its own.
struct TermPeriod
{
    Period period;
    int year; ///< the year that names it
};
[[nodiscard]] std::vector<TermPeriod> periodsOf(const TermRule &rule, Period term, Date countStart);

/// A part of an entry that comes over from the term before.
struct Carried
{
    QString record;
    int part = 0; ///< of a training that names the credential several times
    QString category;
    Decimal amount;
    Date on;
    bool planned = false;
    bool operator==(const Carried &) const = default;
};

/// What a term still lacked at its end and took from after it; so much does not count again in the next.
struct MadeUp
{
    QString account; ///< empty: the record as a whole, for a number of records
    QString record;
    int part = 0;
    Decimal amount;
    bool operator==(const MadeUp &) const = default;
};

/// How a term ended, as far as the next one depends on it.
struct TermClose
{
    bool isMet = false; ///< every hard requirement
    std::vector<Carried> carried;
    std::vector<MadeUp> madeUp;
    QSet<QString> spent; ///< records up to its end that made up a number asked for in each period, as a yearly fee

    /// What the term took of this part of a record.
    [[nodiscard]] Decimal taken(const QString &account, const QString &record, int part) const;
};

enum class TermOrigin { First, Renewal, Automatic, OtherCredential, AfterPause, AfterLapse };

/// Where a credential stands in the sequence of its terms on a day.
struct TermPlace
{
    const Edition *edition = nullptr; ///< null: none in force
    const Edition *other = nullptr;   ///< a later one that may hold for this running term
    Maybe<TermSpan> term;
    Period firstTerm;
    Date countStart;
    TermOrigin origin{};
    TermClose before;   ///< the end of the previous term
    bool begun = false; ///< the as-of day is not before the first term
    bool ended = false; ///< the term is over and no other follows it
};

/// Tells how a term ended; asked only where the scheme makes the next one depend on it.
class TermCloser
{
public:
    virtual ~TermCloser() = default;
    [[nodiscard]] virtual TermClose close(const TermPlace &place) const = 0;
};

[[nodiscard]] TermPlace termPlace(const Scheme &scheme, const Ledger &ledger, const Credential &credential, Date asOf,
                                  const TermCloser &closer);
/// The terms before that one, earliest first.
[[nodiscard]] std::vector<TermPlace> earlierPlaces(const Scheme &scheme, const Ledger &ledger,
                                                   const Credential &credential, Date asOf, const TermCloser &closer);

/// The state of a credential on a day, from its dated events, else from its `status` field.
[[nodiscard]] CredentialStatus statusOn(const Ledger &ledger, const Credential &credential, Date asOf);
/// The latest event of a kind up to a day.
[[nodiscard]] Maybe<Date> latestEvent(const Ledger &ledger, const Credential &credential, EventKind kind, Date asOf);

} // namespace koshin
