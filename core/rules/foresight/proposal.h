// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/engine.h"

#include <functional>
#include <map>
#include <variant>

namespace koshin {

// The set of courses and activities that meets every open requirement by its date at the least
// money, or the least hours. Candidates are the holder's plans and the typical offers of the rule
// packs; a course that the holder has planned is not proposed a second time. What each of them brings is asked of the
// engine itself, and so is every answer before it is given; the search in between is exact as long as it finishes.

/// Something that could be done.
struct ProposalItem
{
    QString id; ///< of the plan, or of the offer
    Bilingual name;
    bool isPlan = false;
    std::variant<Training, Practice> intended; ///< as it would be recorded; the day of an offer is set for each step
    Maybe<Decimal> price;                      ///< nothing: not known, or none is paid
    QString currency;
    int most = 1;
    Maybe<Period> within; ///< of an offer for each period: the one that it is taken in

    [[nodiscard]] int minutes() const;
};

struct ProposedStep
{
    ProposalItem item;
    Date on; ///< the first day on which it counts for what it closes
    int times = 1;
    std::vector<std::pair<QString, QString>> closes; ///< credential and requirement, after the steps before it
};

/// A plan among the steps that is claimed for some credentials only: claimed for others too, it would bring more of
/// what nothing known closes, for no more money or time. Whether that is right, the holder knows.
struct WiderClaim
{
    /// What one more credential would be brought.
    struct Gain
    {
        QString credential;
        QString requirement;
        Decimal amount;
        Decimal left; ///< what would be missing then; 0: closed
    };
    QString plan;
    Bilingual name;
    std::vector<Gain> gains; ///< one at least, on top of the claims before it
};

/// What a plan brings a credential only by a rule of weak standing, since its day lies after the due day: in no sum of
/// the proposal.
struct LateClaim
{
    WiderClaim claim; ///< for one credential
    Date on;          ///< of the plan
    Date due;
    Standing standing{}; ///< of the rule that lets it count
    bool isMade = false; ///< the plan is claimed for the credential already
};

struct ProposalOptions
{
    enum class Aim { Money, Hours };
    Date asOf;
    Aim aim{};
    std::vector<QString> lapsing;     ///< credentials that may lapse
    QString only;                     ///< one credential; empty: all
    QString currency;                 ///< in which money is summed; empty: the first one met
    std::map<QString, Decimal> rates; ///< units of `currency` for one of another currency
};
KOSHIN_CODES(ProposalOptions::Aim, "money", "hours")

struct Proposal
{
    std::vector<ProposedStep> steps;                   ///< by day
    std::vector<std::pair<QString, QString>> unclosed; ///< nothing known closes them
    std::vector<Decimal> missing;                      ///< of each of these, what is left after the steps; 0: not told
    std::vector<WiderClaim> wider;                     ///< plans that could be claimed for more, by day
    std::vector<LateClaim> late;                       ///< what is claimed, or could be, after the due day
    std::vector<QString> withoutPrice;                 ///< items left out because their price is not known
    std::vector<QString> withoutRate;                  ///< currencies that need a rate
    Decimal money;                                     ///< of the steps whose price is known
    QString currency;
    int unpriced = 0; ///< trainings among the steps whose plan names no fee
    int minutes = 0;
    int considered = 0;     ///< different ways to do something useful
    bool isLeast = true;    ///< false: the search was cut short, a cheaper set may exist
    bool isStopped = false; ///< by the watcher: it is no answer
};

/// What nothing known closes once the plans are claimed as widely as they can be: of each what is left, 0 where that
/// is not told. What such a claim closes is not among them.
[[nodiscard]] std::vector<std::pair<std::pair<QString, QString>, Decimal>> shortAfterClaims(const Proposal &proposal);

/// Told how far the work has come; false stops it.
using ProposalWatch = std::function<bool(int done, int total)>;

/// May run in any thread: it looks at nothing but its arguments.
[[nodiscard]] Proposal propose(const SchemeCatalogue &schemes, const Ledger &ledger, const ProposalOptions &options,
                               const ProposalWatch &watch = {});

/// What each credential costs on its own: the least for all of them less the least without it. One
/// whose lapse would leave another without what it needs has no such cost.
struct LapseChoice
{
    QString credential;
    Decimal saved;
    int minutesSaved = 0;
};
[[nodiscard]] std::vector<LapseChoice> lapseChoices(const SchemeCatalogue &schemes, const Ledger &ledger,
                                                    const ProposalOptions &options, const Proposal &all,
                                                    const ProposalWatch &watch = {});

/// The steps as plans for a ledger, one for each time, titled in this language; steps that are the
/// holder's plans already are left out. `newId` gives each its id.
[[nodiscard]] std::vector<Plan> plansOf(const Proposal &proposal, Language language,
                                        const std::function<QString()> &newId);

/// The plan, claimed for the credentials of the claim as well; nothing where the ledger has no such plan.
[[nodiscard]] Maybe<Plan> widened(const Ledger &ledger, const WiderClaim &claim);

} // namespace koshin
