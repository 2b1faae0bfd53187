// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/scheme/scheme.h"

#include <variant>

namespace koshin {

// An edition taken apart into single facts, each with its value, source and standing: what is shown of the rules and
// what two editions are compared by. Whatever a pack can say has a fact, so that nothing goes unseen.

/// What a fact is about.
// clang-format off
enum class RuleAspect {
    // A requirement.
    Kind, Need, Opens, Due, Late, Takes, Categories, Schemes, JudgedOn, CarryOver, Conditions, Weight, Fee, EachPeriod,
    InTerms, Sharing, WaivedBy, Alternative, SafeDay, StandsIn, AtHand, Where, Afterwards,
    // The term.
    TermLength, TermStart, FirstEnd, CountsFrom, MonthEnd, TermRoll, Parts, Closing, Grace, AfterEnd, AfterEndApplied,
    AfterEndMet, Pause, RenewedBy,
    // How records become amounts.
    Rounding, Relevance, Within, PeriodCap, TermCap, Once, Conversion, EntryCap, DayCap, EntryLeast, Uses, Pooled, WayDays,
    // The edition as a whole.
    NotBefore, ApplyBy, RunningTerms, Situation, Offer, Duty, Account,
    // What the issuer asks to see.
    AskedOf, ToRecord, Proof, Refused, Legible, ProofLanguage, KeepUntil, AnswerWithin, Drawn,
};
// clang-format on
KOSHIN_CODES(RuleAspect, "kind", "need", "opens", "due", "late", "takes", "categories", "schemes", "judged-on",
             "carry-over", "conditions", "weight", "fee", "each-period", "in-terms", "sharing", "waived-by",
             "alternative", "safe-day", "stands-in", "at-hand", "where", "afterwards", "term-length", "term-start",
             "first-end", "counts-from", "month-end", "term-roll", "parts", "closing", "grace", "after-end",
             "after-end-applied", "after-end-met", "pause", "renewed-by", "rounding", "relevance", "within",
             "period-cap", "term-cap", "once", "conversion", "entry-cap", "day-cap", "entry-least", "uses", "pooled",
             "way-days", "not-before", "apply-by", "running-terms", "situation", "offer", "duty", "account", "asked-of",
             "to-record", "proof", "refused", "legible", "proof-language", "keep-until", "answer-within", "drawn")

/// An amount in a unit of the rules; without one, a plain number.
struct RuleAmount
{
    Decimal amount;
    QString unit;
    bool operator==(const RuleAmount &) const = default;
};

struct RuleMoney
{
    Decimal amount;
    QString currency;
    bool operator==(const RuleMoney &) const = default;
};

/// A fact that stands in for a requirement, or that begins a term.
struct RuleSubstitute
{
    Bilingual name;
    Eligibility takes;
    std::vector<SchemeId> schemes;
    Maybe<DayRule> from;
    Maybe<DayRule> to;
    Maybe<Deeming::Effect> effect;
    Maybe<Step> length;       ///< of the term that it begins
    bool startsAtEnd = false; ///< that term begins when the running one ends
    bool operator==(const RuleSubstitute &) const = default;
};

/// Up to which term, counted from 1; nothing: without end.
struct RuleTerms
{
    Maybe<int> from;
    Maybe<int> to;
    bool operator==(const RuleTerms &) const = default;
};

/// From which day to which an activity must lie.
struct RuleDays
{
    Maybe<Date> from;
    Maybe<Date> to;
    bool operator==(const RuleDays &) const = default;
};

/// A step back from the due day to the last safe one.
struct RuleLead
{
    Bilingual name;
    Maybe<int> days;
    Maybe<Roll> roll;
    bool operator==(const RuleLead &) const = default;
};

struct RuleOffer
{
    Bilingual name;
    TrainingKind kind{};
    QString category;
    int minutes = 0;
    Maybe<Decimal> days;
    Maybe<RuleMoney> price;
    int most = 1;
    bool eachPeriod = false;
    bool operator==(const RuleOffer &) const = default;
};

/// What holds in place of the ordinary requirements, and when.
struct RuleSituation
{
    Bilingual name;
    Situation::When when{};
    Maybe<DayRule> from;
    Maybe<DayRule> until;
    bool operator==(const RuleSituation &) const = default;
};

/// The fields of records that an issuer asks for, by their names in the ledger's form.
struct RuleFields
{
    std::vector<QString> names;
    bool operator==(const RuleFields &) const = default;
};

/// Which records an issuer's list is about; no kinds and no engagements: every record.
struct RuleRecords
{
    Eligibility takes;
    bool engagements = false;
    bool operator==(const RuleRecords &) const = default;
};

/// A language by its code.
struct RuleLanguage
{
    QString code;
    bool operator==(const RuleLanguage &) const = default;
};

/// Nothing: the pack has such a rule, but what it says is not known.
using RuleValue =
    std::variant<std::monostate, bool, RuleAmount, RuleMoney, DayRule, Step, Eligibility, std::vector<Bilingual>,
                 std::vector<SchemeId>, CarryOver, CriterionValues, RequirementKind, Weight, Sharing, RuleTerms,
                 RuleSubstitute, RuleLead, MonthEnd, Roll, PeriodRule, AfterEnd, Rounding, Relevance, Rate, RuleDays,
                 RunningTerms, RuleSituation, RuleOffer, Bilingual, RuleFields, RuleRecords, RuleLanguage,
                 std::vector<AuditPapers>, std::vector<EvidenceKind>, AuditDraw>;

/// Whether the fact is about what the issuer asks to see.
[[nodiscard]] constexpr bool isOfAudit(RuleAspect aspect)
{
    return aspect >= RuleAspect::AskedOf && aspect <= RuleAspect::Drawn;
}

struct RuleFact
{
    RuleAspect aspect{};
    QString id;      ///< what it is a fact of: requirement, category or way; empty: the edition
    Bilingual name;  ///< what that is called; of a way, its category
    Eligibility way; ///< of a fact about a way: the records that it takes
    QString account; ///< of a category or way in another account than the first
    RuleValue value;
    std::vector<QString> sources; ///< keys of the edition
    Maybe<Standing> standing;     ///< nothing: it is no parameter
    Bilingual note;
    int depth = 0; ///< of a requirement inside others

    [[nodiscard]] bool isKnown() const { return !std::holds_alternative<std::monostate>(value); }
};

/// All facts of an edition in the order of the rules: the term, requirements with what they contain, ways and caps,
/// the rest. A point is followed to the day that it names.
[[nodiscard]] std::vector<RuleFact> factsOf(const Edition &edition);

} // namespace koshin
