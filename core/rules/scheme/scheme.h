// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "ledger/ids.h"
#include "rules/scheme/account.h"
#include "rules/scheme/audit.h"
#include "rules/scheme/dayrule.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace koshin {

// What an issuer demands, as read from a rule pack by `schemereader.h`. Nothing here knows any
// credential by name; docs/rule-packs.md describes the file's form.

/// A text of the rules with where it is written.
struct Written
{
    Bilingual text;
    std::vector<QString> sources; ///< keys
    Maybe<int> term = {};         ///< said in the term with this number only
};

/// The steps of a procedure, such as an application, beside the requirements that must be met for it.
struct Checklist
{
    std::vector<Written> atHand;     ///< papers and accounts to have ready
    Maybe<Written> where;            ///< where it is done; the addresses are those of its sources
    std::vector<Written> afterwards; ///< what follows once it is done
};

/// What an item usually costs.
struct TypicalFee
{
    Parameter<Decimal> amount;
    QString currency;
};

enum class DeadlineKind { Course, Application, Points, Fee, Report };
KOSHIN_CODES(DeadlineKind, "course", "application", "points", "fee", "report")

enum class RequirementKind {
    Count,       ///< a number of records inside a window
    Sum,         ///< an amount of an account inside a window
    Distinct,    ///< a number of different categories of an account
    AnyOf,       ///< the best of the children
    AllOf,       ///< the worst of the children
    KOf,         ///< so many of the children
    Criterion,   ///< engagements and practice measured against conditions the holder may edit
    Application, ///< filed inside the window once every other hard requirement is met
    InForce,     ///< another credential of the holder is neither lapsed nor missed
};
KOSHIN_CODES(RequirementKind, "count", "sum", "distinct", "any-of", "all-of", "k-of", "criterion", "application",
             "in-force")

/// A fact that stands in for a requirement.
struct Deeming
{
    enum class Effect {
        Waived,    ///< the requirement is not asked for
        Undecided, ///< that it helps is known, how far is not
    };
    Bilingual name;
    Eligibility takes;
    std::vector<SchemeId> schemes; ///< or: a credential of these, earned in the window
    Parameter<DayRule> from;
    Parameter<DayRule> to;
    Parameter<Effect> effect;
};
KOSHIN_CODES(Deeming::Effect, "waived", "undecided")

/// What of a term's surplus is carried into the next term.
struct CarryOver
{
    Step last;                       ///< earned in this last part of the term
    std::vector<QString> categories; ///< only these; empty: all
    Maybe<Decimal> most;             ///< nothing: not known
    bool operator==(const CarryOver &) const = default;
};

/// Which credential of a family a shared duty falls on.
enum class Sharing { None, Earliest, Highest };
KOSHIN_CODES(Sharing, "none", "earliest", "highest")

/// How much a requirement weighs.
enum class Weight {
    Hard,   ///< decides the verdict
    Duty,   ///< has a deadline but leaves the verdict alone
    Advice, ///< a suggestion
};
KOSHIN_CODES(Weight, "hard", "duty", "advice")

/// One node of the rules.
struct Requirement
{
    QString id; ///< may hold `{n}` or `{year}` where it is asked for in each period
    RequirementKind kind{};
    Bilingual name;
    QString unit; ///< `course`, `engagement`, `application`, `credit` …
    Parameter<Decimal> need;
    Eligibility takes;
    QString account;                 ///< of a sum; empty: the edition's first
    std::vector<QString> categories; ///< of a sum; empty: all
    Parameter<DayRule> from;
    Parameter<DayRule> to;   ///< last day inside, and the day it is due
    Parameter<DayRule> late; ///< until then it can still be made up
    DeadlineKind deadline{};
    std::vector<LeadStep> lead;
    Maybe<TypicalFee> fee;
    CriterionValues values;        ///< of a criterion as shipped
    std::vector<SchemeId> schemes; ///< of the credentials of which one must be in force
    Maybe<DayRule> judgedOn;       ///< in force on that day; absent: on the day asked about
    Weight weight{};
    bool eachPeriod = false;
    Maybe<int> fromTerm; ///< asked for in terms of these indexes only
    Maybe<int> toTerm;
    Sharing sharing{};
    QString waivedWhen; ///< the requirement that, when met, makes this one needless
    std::vector<Deeming> satisfiedBy;
    Parameter<CarryOver> carryOver;
    std::vector<QString> sources;
    Bilingual howToClose; ///< what a holder does to meet it
    Bilingual whenMissed; ///< what may follow
    std::vector<QString> whenMissedSources;
    Bilingual toMakeCertain;    ///< of a criterion: how an assumption becomes a fact
    Maybe<Checklist> checklist; ///< of what takes several steps
    std::vector<Requirement> children;
    std::vector<Requirement> deemedBy; ///< criteria that may satisfy this requirement
};

/// What an ended term without a renewal means.
// clang-format off
enum class AfterEnd {
    Lapsed, Grace, NextTerm, Undecided,
    NotCurrent, ///< it may not be claimed as current, and is not lost
};
// clang-format on
KOSHIN_CODES(AfterEnd, "lapsed", "grace", "next-term", "undecided", "not-current")

/// How an event, or another credential, begins a new term.
struct Renewing
{
    enum class Start { Event, TermEnd };
    std::vector<EventKind> events;
    std::vector<SchemeId> schemes; ///< a credential of these is earned, not merely renewed
    Start start{};
    Maybe<DayRule> from; ///< not before this day
    Parameter<Step> length;
};
KOSHIN_CODES(Renewing::Start, "event", "term-end")

/// Parts of a term in which something is asked for again.
struct PeriodRule
{
    Step length{.years = 1};
    bool fromEnd = false; ///< counted back from the term's end; the first then takes what is left
    int firstMonth = 1;   ///< in which a year begins, to name a period
    bool operator==(const PeriodRule &) const = default;
};

/// The last day of a term whose last month lacks the day on which it began.
enum class MonthEnd {
    DayBefore, ///< the day before that month's last day
    LastDay,   ///< that month's last day: Civil Code of Japan, article 143(2)
};
KOSHIN_CODES(MonthEnd, "day-before", "last-day")

struct TermRule
{
    Parameter<DayRule> start;    ///< of the first term; absent: the credential's first day
    Parameter<DayRule> firstEnd; ///< last day of the first term where it does not follow from length
    Parameter<Step> length;
    Maybe<Roll> roll; ///< the last day moves to a working day
    MonthEnd monthEnd{};
    Parameter<DayRule> countsFrom; ///< of the first term; absent: the term's first day
    PeriodRule periods;
    Parameter<Step> closing;             ///< after the end: the ordinary time to renew
    Parameter<Step> grace;               ///< after the end: the time in which it can be saved
    Parameter<AfterEnd> afterEnd;        ///< where no application was made in time
    Parameter<AfterEnd> afterEndApplied; ///< where the application was met: result not recorded
    Parameter<AfterEnd> afterEndMet;     ///< where every hard requirement was met
    Parameter<Step> longestPause;        ///< absent: a pause does not stop the clock
    std::vector<Renewing> renewedBy;
};

/// Requirements that hold instead of the ordinary ones.
struct Situation
{
    enum class When { Paused, TermAfterPause, TermAfterLapse };
    QString id;
    Bilingual name;
    When when{};
    Maybe<DayRule> from;  ///< only on days from this one
    Maybe<DayRule> until; ///< only on days up to this one
    std::vector<Requirement> requirements;
};
KOSHIN_CODES(Situation::When, "paused", "term-after-pause", "term-after-lapse")

/// A course or activity that can typically be bought or done, to close a gap.
struct TypicalOffer
{
    QString id;
    Bilingual name;
    TrainingKind kind{};
    QString category;
    int minutes = 0;
    Maybe<Decimal> days;
    Parameter<Decimal> price;
    QString currency;
    int most = 1; ///< how often it can be taken in a term, or in each period of it
    bool eachPeriod = false;
};

/// What holds for a term that runs on the first day of an edition.
enum class RunningTerms { Old, New };
KOSHIN_CODES(RunningTerms, "old", "new")

/// The rules in force from a day.
struct Edition
{
    Date from;
    Parameter<RunningTerms> runningTerms; ///< absent: as the scheme chooses editions; unknown: both are reckoned
    Bilingual note;                       ///< what changed
    Bilingual warning;                    ///< shown wherever a verdict is: that the basis is thin
    QHash<QString, Source> sources;
    QHash<QString, Parameter<DayRule>> points;
    QString applyBy; ///< the point that is the application's last day; may be empty
    TermRule term;
    std::vector<Account> accounts;
    Parameter<bool> notBeforeCertification;
    std::vector<Requirement> requirements;
    std::vector<Situation> situations;
    std::vector<TypicalOffer> offers;
    std::vector<Bilingual> duties;                 ///< told to the holder, not assessed
    std::vector<std::vector<QString>> dutySources; ///< keys, one list for each duty
    Maybe<AuditRules> audit;                       ///< what the issuer asks to see; nothing: not known

    /// The account of this name, or the first for an empty one; null if there is none.
    [[nodiscard]] const Account *account(const QString &id) const;
};

/// Which day chooses the edition.
enum class EditionChoice { AsOf, TermStart };
KOSHIN_CODES(EditionChoice, "as-of", "term-start")

struct Scheme
{
    SchemeId id;
    Bilingual name;
    Bilingual shortName;
    Bilingual issuer;
    Bilingual startName;                ///< what the first day is called, where it is no certification; may be empty
    Bilingual numberForm;               ///< how a number is written, with %1 in its place; may be empty
    std::vector<Bilingual> formerNames; ///< by which people may still look for it
    std::vector<Language> firstFor;     ///< whose readers are shown it before all others
    QString timeZone;
    QString dayZone;     ///< the zone in which the day of a training with a time is told; may be empty
    QString family;      ///< credentials that share fees and credits; may be empty
    int rank = 0;        ///< inside the family, for what the highest covers
    bool claims = false; ///< credits count for the issuer only once they are submitted
    EditionChoice editionChoice{};
    std::vector<Edition> editions; ///< ascending by `from`
    bool isHoldersOwn = false;     ///< read from the data folder, not shipped
    QString file;                  ///< that it was read from
    QStringList basedOn;           ///< the files of the packs that it is laid over

    /// The edition in force on the day; null before the first.
    [[nodiscard]] const Edition *editionOn(Date day) const;
    [[nodiscard]] const Requirement *requirement(const Edition &edition, const QString &id) const;
    /// Whether how a credential of that scheme stands can matter to one of this, in any edition.
    [[nodiscard]] bool looksAt(const SchemeId &other) const;
};

} // namespace koshin
