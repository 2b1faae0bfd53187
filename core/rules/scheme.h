// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "calendar/date.h"
#include "ledger/codes.h"
#include "ledger/ids.h"
#include "ledger/records.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace koshin {

// What an issuer demands, as read from a rule pack by `schemereader.h`. Nothing here knows any
// credential by name; docs/rule-packs.md describes the file's form.

/// How far a fact is established, strongest first.
enum class Standing { Law, Official, ConfirmedByHolder, Several, Single, Inferred, Assumption };
KOSHIN_CODES(Standing, "law", "official", "confirmed-by-holder", "several", "single", "inferred",
             "assumption")

[[nodiscard]] constexpr Standing weaker(Standing a, Standing b) { return a > b ? a : b; }

/// A text of a rule pack in both languages of the program.
struct Bilingual
{
    QString ja;
    QString en;

    [[nodiscard]] const QString &in(Language language) const
    {
        return language == Language::Japanese ? ja : en;
    }
    [[nodiscard]] bool isEmpty() const { return ja.isEmpty() && en.isEmpty(); }
    bool operator==(const Bilingual &) const = default;
};

/// Where a rule is written.
struct Source
{
    QString key; ///< its name inside the pack
    Bilingual title;
    QString clause; ///< as in `第23条`; may be empty
    QString url;    ///< may be empty
    Maybe<Date> on; ///< date of the page or document
    Standing standing{};
    bool operator==(const Source &) const = default;
};

/// A value of the rules with where it is written. Without a value it is unknown.
template<class T>
struct Parameter
{
    Maybe<T> value;
    std::vector<QString> sources; ///< keys
    Standing standing{};
    Bilingual note; ///< what a reader should know; may be empty
};

/// A day that follows from the term, as in "term end − 60 days".
struct DayRule
{
    enum class Anchor { TermStart, TermEnd, Point };
    Anchor anchor{};
    QString point; ///< with Anchor::Point: the edition's named point
    Step step;
};
KOSHIN_CODES(DayRule::Anchor, "term-start", "term-end", "point")

/// What a requirement takes: trainings, practices, engagements or events of some kinds.
struct Taking
{
    std::vector<TrainingKind> trainings;
    std::vector<EventKind> events;
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
    AnyOf,       ///< the best of the children
    AllOf,       ///< the worst of the children
    Criterion,   ///< engagements and practice measured against conditions the holder may edit
    Application, ///< filed inside the window once every other hard requirement is met
};
KOSHIN_CODES(RequirementKind, "count", "any-of", "all-of", "criterion", "application")

/// One node of the rules.
struct Requirement
{
    QString id;
    RequirementKind kind{};
    Bilingual name;
    QString unit; ///< `course`, `engagement`, `application` …
    Parameter<Decimal> need;
    Taking takes;
    Parameter<DayRule> from;
    Parameter<DayRule> to; ///< last day inside, and the day it is due
    DeadlineKind deadline{};
    Parameter<int> leadDays; ///< last safe date = due − these
    Maybe<TypicalFee> fee;
    CriterionValues values; ///< of a criterion as shipped
    bool advice = false;    ///< a suggestion: never changes a verdict
    std::vector<QString> sources;
    Bilingual howToClose;   ///< what a holder does to meet it
    Bilingual whenMissed;   ///< what may follow
    std::vector<QString> whenMissedSources;
    Bilingual toMakeCertain; ///< of a criterion: how an assumption becomes a fact
    std::vector<Requirement> children;
    std::vector<Requirement> deemedBy; ///< criteria that may satisfy this requirement
};

/// What an ended term without a renewal means.
enum class AfterEnd { Lapsed, Grace, NextTerm, Undecided };
KOSHIN_CODES(AfterEnd, "lapsed", "grace", "next-term", "undecided")

struct TermRule
{
    Parameter<Step> length;
    Parameter<AfterEnd> afterEnd;        ///< where no application was made in time
    Parameter<AfterEnd> afterEndApplied; ///< where the application was met: result not recorded
};

/// The rules in force from a day.
struct Edition
{
    Date from;
    Bilingual note; ///< what changed
    QHash<QString, Source> sources;
    QHash<QString, Parameter<DayRule>> points;
    QString applyBy; ///< the point that is the application's last day; may be empty
    TermRule term;
    std::vector<Requirement> requirements;
    std::vector<Bilingual> duties; ///< told to the holder, not assessed
    std::vector<std::vector<QString>> dutySources; ///< keys, one list for each duty
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
    Bilingual numberForm; ///< how a number is written, with %1 in its place; may be empty
    QString timeZone;
    EditionChoice editionChoice{};
    std::vector<Edition> editions; ///< ascending by `from`
    bool isHoldersOwn = false;     ///< read from the data folder, not shipped

    /// The edition in force on the day; null before the first.
    [[nodiscard]] const Edition *editionOn(Date day) const;
    [[nodiscard]] const Requirement *requirement(const Edition &edition, const QString &id) const;
};

/// Every scheme the program knows, by id.
using SchemeCatalogue = QHash<QString, std::shared_ptr<const Scheme>>;

} // namespace koshin
