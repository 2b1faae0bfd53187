// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/auditrehearsal.h"
#include "rules/scheme/catalogue.h"

#include <QHash>

namespace koshin {

// What a holder can show of practical experience before anybody decides on deemed attendance: engagement by engagement,
// with what is missing, measured by the criterion in force and by others that the rule may become. Pure: every verdict
// is the engine's, asked of a ledger in which the criterion has other values.

/// Something that an engagement does not have yet.
struct DossierLack
{
    // clang-format off
    enum class What : quint8 {
        End, Beneficiary, Client, Role, Aim, Result, Items, Rationale,
        Entries,      ///< no entry of practice belongs to it
        Time,         ///< entries that name neither a length nor days
        Evidence,     ///< too few files that prove something
        Files,        ///< not in the store, or altered
        Confirmation, ///< that is signed
    };
    // clang-format on
    What what{};
    bool isAsked = false; ///< by the criterion in force: without it the engagement does not count
    bool operator==(const DossierLack &) const = default;
};
KOSHIN_CODES(DossierLack::What, "end", "beneficiary", "client", "role", "aim", "result", "items", "rationale",
             "entries", "time", "evidence", "files", "confirmation")

/// What entries amount to. Days are those of the entry, else its days by the calendar, as a criterion counts them.
struct DossierWork
{
    qint64 minutes = 0;
    Decimal days;
    int months = 0; ///< different months in which an entry ended
    bool operator==(const DossierWork &) const = default;
};

struct DossierEngagement
{
    QString id;
    bool isInSpan = true;         ///< it touches the days that the dossier is of
    bool counts = false;          ///< by the criterion in force
    Maybe<Exclusion> excluded;    ///< why not; nothing: it counts, or was not looked at
    std::vector<QString> entries; ///< ids, by their first day
    DossierWork work;             ///< of these entries
    int files = 0;                ///< that prove something, each once
    std::vector<DossierLack> lacks;

    [[nodiscard]] bool isComplete() const { return lacks.empty(); }
    /// Nothing is missing that the criterion in force asks for.
    [[nodiscard]] bool hasAllAsked() const;
};

/// A criterion as it may become, with what the engine says of it.
struct DossierWhatIf
{
    // clang-format off
    enum class Case : quint8 {
        Shipped,     ///< as the rules ship it, where the holder changed it
        Engagements, ///< one engagement more
        Signed, NotOwnEmployer, Hours, Days, Months,
        Together,    ///< all of these at once
    };
    // clang-format on
    Case which{};
    CriterionValues values;
    Finding finding;
    std::shared_ptr<const Edition> edition; ///< that the finding points into

    /// Every condition holds; what a verdict makes of that hangs on the issuer.
    [[nodiscard]] bool holds() const;
};
KOSHIN_CODES(DossierWhatIf::Case, "shipped", "engagements", "signed", "not-own-employer", "hours", "days", "months",
             "together")

// No document announces an amount; these are ours, each with where it comes from.
inline constexpr int dossierHours = 6;  ///< the least length of a designated course (Ordinance 34(2))
inline constexpr int dossierDays = 18;  ///< 30 days in five years, as for 中小企業診断士, taken to three
inline constexpr int dossierMonths = 6; ///< our own

/// A criterion by which experience may stand in for something.
struct DossierCriterion
{
    Finding finding;  ///< of the criterion in force
    QString standsIn; ///< the requirement, by id; empty: not known
    std::vector<DossierWhatIf> whatIfs;

    /// As `DossierWhatIf::holds`.
    [[nodiscard]] bool holds() const;
};

struct DossierFile
{
    QString id;
    FileState state{};
    std::vector<QString> records; ///< that name it, in the order of the dossier
};

/// How soon after the work things were written down.
struct DossierTimeliness
{
    int inTime = 0;
    int late = 0;     ///< more than a week after the work
    int notKnown = 0; ///< records without a day of entry
    [[nodiscard]] int all() const { return inTime + late + notKnown; }
};

struct Dossier
{
    CredentialAssessment credential;
    Maybe<Period> span;                     ///< in which the criterion looks, else the term; nothing: no term is known
    std::vector<DossierCriterion> criteria; ///< as the rules name them; none where no term is known
    std::vector<DossierEngagement> engagements; ///< those of the span first, each part by first day, then by id
    std::vector<QString> loose;                 ///< entries of the span that belong to none of them
    DossierWork looseWork;
    std::vector<DossierFile> files;     ///< of engagements and entries, in the order in which they are first named
    DossierTimeliness timeliness;       ///< of the same
    int outside = 0;                    ///< entries without an engagement that lie outside the span
    QHash<QString, std::size_t> places; ///< of engagements in their list, by their ids and those of their entries
    int later = 0;                      ///< engagements and entries after the as-of day; they stand nowhere here

    /// The engagement that has this id, or an entry with it; null for an entry on its own.
    [[nodiscard]] const DossierEngagement *engagementOf(const QString &record) const;
    [[nodiscard]] int inSpan() const;
};

/// Whether the rules of a scheme know a criterion, in any edition.
[[nodiscard]] bool knowsCriterion(const Scheme *scheme);

/// Puts it together for a credential as it was assessed, in whatever term. `look` is asked once for each file.
[[nodiscard]] Dossier dossierOf(const SchemeCatalogue &schemes, const Ledger &ledger,
                                const CredentialAssessment &credential, const FileLook &look, Date asOf);

} // namespace koshin
