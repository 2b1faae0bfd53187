// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/scheme/standing.h"

namespace koshin {

// How records become amounts. An account has ways (which records, at which rate, in which
// category) and categories (what is capped). The order of counting is fixed: window, relevance,
// conversion, rounding of each entry, cap of an entry, cap of a period, cap of the child category,
// cap of the parent, cap of the term, sums, minima.

/// Conditions on the facts of a record. Empty: any.
struct Where
{
    std::vector<TrainingRole> roles;
    std::vector<PracticeRole> practiceRoles;
    std::vector<Delivery> deliveries;
    std::vector<Assignment> assignments;
    std::vector<Beneficiary> beneficiaries;
    std::vector<QString> levels;
    std::vector<QString> categories; ///< given by the holder for this credential
    Maybe<bool> fullSystem;
    Maybe<int> teamAtLeast;
    Maybe<int> pagesAtLeast;
    Maybe<int> pagesBelow;
    Maybe<int> minutesPerDayAtLeast;
    bool operator==(const Where &) const = default;
};

/// What a requirement or a way takes: records of some kinds that fulfil the conditions.
struct Eligibility
{
    std::vector<TrainingKind> trainings;
    std::vector<PracticeKind> practices;
    std::vector<EventKind> events;
    Where where;

    /// The kinds once more, one bit each: asked for every record of a ledger.
    quint64 trainingBits = 0;
    quint64 practiceBits = 0;
    quint64 eventBits = 0;
    bool isPlain = true; ///< no conditions on other facts

    [[nodiscard]] bool isEmpty() const { return trainings.empty() && practices.empty() && events.empty(); }
    bool operator==(const Eligibility &) const = default;
};

/// How much of which fact gives how much, as in "50 minutes give 1".
struct Rate
{
    enum class Measure { Minutes, Days, Pages, OnSiteDays, Records };
    Measure measure{};
    Decimal per{1};
    Decimal gives{1};
    bool operator==(const Rate &) const = default;
};
KOSHIN_CODES(Rate::Measure, "minutes", "days", "pages", "on-site-days", "records")

struct Rounding
{
    enum class Mode { Down, Nearest, Up };
    Decimal step;
    Mode mode{};
    Decimal least; ///< an entry below this amount is worth nothing: "after the first full hour"
    bool operator==(const Rounding &) const = default;
};
KOSHIN_CODES(Rounding::Mode, "down", "nearest", "up")

/// How the share of a course that fits the credential's topics is treated.
struct Relevance
{
    enum class Mode { ProRata, Threshold };
    Mode mode{};
    Decimal percent; ///< of a threshold
    bool operator==(const Relevance &) const = default;
};
KOSHIN_CODES(Relevance::Mode, "pro-rata", "threshold")

/// One way in which records count. The first that fits a record decides.
struct Way
{
    QString id;
    Eligibility takes;
    Maybe<Date> from; ///< rules by the day of the activity: from this day …
    Maybe<Date> to;   ///< … to this one
    QString category; ///< may be empty
    Parameter<Rate> rate;
    Parameter<Decimal> perEntry; ///< caps
    Parameter<Decimal> perDay;
    Parameter<Decimal> leastPerEntry; ///< "a meeting earns at least 1"
    Parameter<int> uses;              ///< for at most so many credentials of the family
    bool pooled = false;              ///< summed first, then divided and cut to whole steps
};

struct Category
{
    QString id;
    Bilingual name;
    QString within;               ///< parent; may be empty
    Parameter<Decimal> perPeriod; ///< caps
    Parameter<Decimal> perTerm;
    bool once = false; ///< the same content counts once in a term
};

struct Account
{
    QString id;
    Parameter<Rounding> rounding;
    Parameter<Relevance> relevance;
    std::vector<Category> categories;
    std::vector<Way> ways;

    [[nodiscard]] const Category *category(const QString &id) const;
    /// Whether the category is one of these or lies within one; an empty list holds all.
    [[nodiscard]] bool isWithin(const QString &category, const std::vector<QString> &list) const;
    [[nodiscard]] bool isWithin(const Category *category, const std::vector<QString> &list) const;
    /// The category and those around it, from the inside out; none for null.
    [[nodiscard]] std::vector<const Category *> chainOf(const Category *category) const;
};

} // namespace koshin
