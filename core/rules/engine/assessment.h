// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/verdict.h"
#include "rules/scheme/scheme.h"

namespace koshin {

// The proof tree. Status, date, colour, sentence, reminder and report are all read off it;
// nothing else computes a date or a verdict.

/// Why a candidate does not count, in the order in which they are tried.
// clang-format off
enum class Exclusion : quint8 {
    NotForThisCredential, KindNotTaken, InTheFuture, BeforeCertification, NotFinished,
    OutsideWindow, ItemMissing, EvidenceMissing, NotCertified, BelowThreshold, Duplicate,
    RequirementsOpen, AlreadyCounted, OverCap
};
// clang-format on
KOSHIN_CODES(Exclusion, "not-for-this-credential", "kind-not-taken", "in-the-future", "before-certification",
             "not-finished", "outside-window", "item-missing", "evidence-missing", "not-certified", "below-threshold",
             "duplicate", "requirements-open", "already-counted", "over-cap")

/// What is odd about an activity of which parts count in several categories.
enum class PartDoubt {
    SameCategory,  ///< two parts name the same one
    MoreThanWhole, ///< the credits of the parts are more than the activity would give
};
KOSHIN_CODES(PartDoubt, "same-category", "more-than-whole")

struct Counted
{
    QString record;
    int part = 0; ///< of a training that names the credential several times
    Decimal amount;
    Maybe<Date> on;                     ///< deciding day
    const Category *category = nullptr; ///< of an amount in an account; lives with the edition
    const Way *way = nullptr;           ///< the rule that converted it
    bool planned = false;               ///< from a plan, in an assessment with plans
    bool carried = false;               ///< earned in the term before
    bool ownFigure = false;             ///< the holder's credits in place of the conversion
    Maybe<PartDoubt> doubt = {};
};

/// What a record ran into that counts less than it brings.
struct Cap
{
    enum class Of : quint8 { OneRecord, OneDay, Credentials, Year, Term };
    Of of{};
    Decimal most;
    const Category *category = nullptr; ///< of a year's or a term's; lives with the edition
};

/// What more there is to say of why a record does not count, or counts less: at most one thing.
class Why
{
public:
    constexpr Why() = default;
    /// AlreadyCounted: it made up what the term before lacked.
    static constexpr Why byTermBefore() { return Why(Kind::TermBefore); }
    /// KindNotTaken, BelowThreshold: what it would have to fit, where that is one thing.
    static constexpr Why unlike(const Eligibility *asked) { return asked ? Why(*asked) : Why(); }
    /// OverCap: the cap that bound last, of one record or day or for so many credentials.
    static constexpr Why over(Cap::Of of, const Way &way) { return Why(of, way); }
    /// OverCap: the same, of a category's year or term.
    static constexpr Why over(Cap::Of of, const Category &category) { return Why(of, category); }

    [[nodiscard]] constexpr bool isByTermBefore() const { return m_kind == Kind::TermBefore; }
    [[nodiscard]] constexpr bool isCap() const { return m_kind == Kind::CapOfWay || m_kind == Kind::CapOfCategory; }
    /// Null where nothing, or more than one thing, was asked.
    [[nodiscard]] constexpr const Eligibility *asked() const { return m_kind == Kind::Asked ? m_asked : nullptr; }
    [[nodiscard]] Maybe<Cap> cap() const;

private:
    enum class Kind : quint8 { Nothing, TermBefore, Asked, CapOfWay, CapOfCategory };

    constexpr explicit Why(Kind kind) : m_kind(kind) {}
    constexpr explicit Why(const Eligibility &asked) : m_kind(Kind::Asked), m_asked(&asked) {}
    constexpr Why(Cap::Of of, const Way &way) : m_kind(Kind::CapOfWay), m_of(of), m_way(&way) {}
    constexpr Why(Cap::Of of, const Category &category) : m_kind(Kind::CapOfCategory), m_of(of), m_category(&category)
    {
    }

    Kind m_kind{};
    Cap::Of m_of{};
    // All of them live with the edition.
    union {
        const Eligibility *m_asked = nullptr;
        const Way *m_way;
        const Category *m_category;
    };
};

/// An assessment holds tens of thousands of these, so that their size is felt.
struct Excluded
{
    QString record;
    Decimal amount;
    Maybe<Date> on;
    Why why = {};
    int part = 0; ///< as of what is counted
    Exclusion reason{};
    bool planned = false;
};

/// A step back from a due day to the last safe day.
struct LeadDay
{
    Bilingual name;
    Maybe<int> days; ///< nothing: moved to a day on which offices are open
    Date on;         ///< the day arrived at
    Standing standing{};
    Bilingual note;
    Maybe<Date> closed = {}; ///< of such a move: the day that it left, on which offices are closed; nothing: none was
    Bilingual holiday = {};  ///< what that day is called; empty at a weekend
};

/// A requirement like another one, for another time: what does not count here may lie there.
struct Sibling
{
    Bilingual name;
    Period window;
    std::vector<QString> counted; ///< of a number of records: those that made it up
    bool isFull = false;          ///< has what it needs
};

/// Two editions may hold for the term, and do not say the same.
struct Contest
{
    Date edition; ///< first day of the other one
    Verdict byThis{};
    Verdict byOther{};
};

/// The proof of one requirement.
struct Finding
{
    const Requirement *requirement = nullptr; ///< lives as long as the assessment
    QString id;
    Bilingual name;
    Verdict verdict{};
    Decimal have;
    Maybe<Decimal> need; ///< nothing: not known
    QString unit;
    Maybe<Period> window;
    Maybe<Date> due;
    Maybe<Date> lastSafe;
    std::vector<LeadDay> lead; ///< from the due day back to the last safe day
    bool isLate = false;       ///< the ordinary due day has passed; `due` is the last possible one
    Maybe<Date> ordinaryDue;   ///< also once it has passed
    Maybe<Date> grace;         ///< where that is later: until then it can be made up
    Weight weight{};
    bool hard = true;
    Maybe<QString> standIn;         ///< the record or credential that makes it needless
    std::vector<Counted> counted;   ///< earliest first, then by id
    std::vector<Excluded> excluded; ///< the same
    Standing standing{};
    std::vector<Source> sources;
    Maybe<Date> metOn;      ///< with Met: the day from which it was
    Maybe<Contest> contest; ///< with Undecided: it hangs on which edition holds
    std::vector<Sibling> siblings;
    std::vector<Finding> children;
    /// Of a criterion: the conditions in force, the shipped ones and the holder's own record.
    Maybe<CriterionValues> values;
    Maybe<CriterionValues> shippedValues;
    bool editedByHolder = false;
    bool confirmed = false; ///< an official reference is recorded
    bool accepted = false;  ///< and the issuer's acceptance for this credential

    /// The first day on which it is broken unless it is met by then; what can be made up is not broken before.
    [[nodiscard]] Maybe<Date> brokenFrom() const
    {
        const Maybe<Date> last = window ? Maybe<Date>(window->to) : due;
        return last ? Maybe<Date>(last->plusDays(1)) : Maybe<Date>();
    }
    /// Of a choice or a whole, the part due first of those that can still close it, where that is
    /// before its own day; else itself.
    [[nodiscard]] const Finding &dueFirst() const;
};

struct Deadline
{
    QString id; ///< the requirement's
    DeadlineKind kind{};
    Date due;
    Maybe<Date> lastSafe;
    Verdict state{};
};

struct Cost
{
    QString currency;
    Decimal spent;
    Decimal ahead;
    Decimal spentByEmployer; ///< part of `spent`
    Decimal aheadByEmployer; ///< part of `ahead`, known of plans only
};

/// One amount of money, spent or ahead.
struct CostItem
{
    QString record;      ///< what was paid for, or a plan; empty: what a requirement usually costs
    QString requirement; ///< whose usual fee it is; empty where the record names its own
    QString currency;
    Decimal amount;
    bool isAhead = false;
    Maybe<Payer> paidBy; ///< as recorded or planned
};

/// What closing a requirement that is not met yet usually costs; nothing where no fee is known or it is free.
[[nodiscard]] Maybe<CostItem> usualCost(const Finding &finding);

/// What it usually would have cost to meet a requirement that is missed; nothing where no fee is known or it is free.
[[nodiscard]] Maybe<CostItem> missedCost(const Finding &finding);

/// Sums by currency; what several credentials share is counted once.
[[nodiscard]] std::vector<Cost> costOf(const std::vector<CostItem> &items);

/// An amount of money and the credential under which it was found.
struct CostLine
{
    QString credential;
    CostItem item;
};

struct TermSpan
{
    int index = 1; ///< counted from 1
    Period period; ///< first and last day
};

/// What is known of one credential on one day.
struct CredentialAssessment
{
    CredentialId credential;
    SchemeId schemeId;
    std::shared_ptr<const Scheme> scheme;        ///< null: the program has no such rule pack
    std::shared_ptr<const Edition> edition;      ///< null: none in force on the day
    std::shared_ptr<const Edition> otherEdition; ///< that may hold for the term in its place; mostly null
    Maybe<QString> number;
    Maybe<TermSpan> term;
    Verdict verdict{};
    Maybe<Date> applyBy;
    Standing standing{};
    std::vector<Deadline> deadlines; ///< by due day, then in the order of the rules
    std::vector<Finding> findings;   ///< in the order of the rules
    std::vector<CostItem> costItems;
    std::vector<Cost> cost;         ///< by currency
    CredentialStatus status{};      ///< on the as-of day
    QString situation;              ///< requirements in place of the ordinary ones, by name; may be empty
    Maybe<Period> nextTerm;         ///< what follows when this term is met and nothing else happens
    bool resultNotRecorded = false; ///< term ended, applied for or met, no renewal recorded

    /// False for one that its holder gave up, or that was taken: it asks for nothing.
    [[nodiscard]] bool isHeld() const
    {
        return status == CredentialStatus::Active || status == CredentialStatus::Paused;
    }
    /// The day after the present term: a renewal begins on it.
    [[nodiscard]] Maybe<Date> dayAfterTerm() const
    {
        return term ? Maybe<Date>(term->period.to.plusDays(1)) : Maybe<Date>();
    }
    /// The finding with this id, anywhere in the tree; null if there is none.
    [[nodiscard]] const Finding *finding(const QString &id) const;
};

struct Assessment
{
    Date asOf;
    bool withPlans = false;
    std::vector<CredentialAssessment> credentials; ///< by id
    std::vector<Cost> cost;                        ///< of all of them, by currency, each fee once

    [[nodiscard]] const CredentialAssessment *credential(const QString &id) const;
};

/// The amounts that make up `Assessment::cost`, each record once, in the order of the credentials.
[[nodiscard]] std::vector<CostLine> costLines(const Assessment &assessment);
/// The fees of credentials that are held whose last day has passed unpaid, at what they usually are: no part of
/// `Assessment::cost`, and told as long as the assessment knows of them.
[[nodiscard]] std::vector<CostLine> overdueFees(const Assessment &assessment);

} // namespace koshin
