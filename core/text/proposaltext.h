// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/termtally.h"
#include "rules/foresight/proposal.h"
#include "rules/foresight/scenario.h"

namespace koshin::text {

// What a proposal and a scenario say; window and command line print these same words.

/// What a plan brings in a scenario, each credential once: `Counts for CISA (19 credits) and CISSP (16 credits).`
[[nodiscard]] QString bringsWords(const QString &plan, const Assessment &then);
/// Where a step or a gap lies: `CISSP “120 CPE in three years”`; the id where it is not known.
[[nodiscard]] QString gapName(const Assessment &assessment, const std::pair<QString, QString> &gap);
/// What the courses on file do not cover: where it lies, and how much of it is left.
[[nodiscard]] QString gapWords(const Assessment &assessment, const std::pair<QString, QString> &gap, Decimal missing);
/// The name of a typical offer by the id that a proposal uses; the id where it is not known.
[[nodiscard]] QString offerName(const Assessment &assessment, const QString &id);
/// `From 2027-10-01: “Online course”, once, 20,000円, 6 h each`.
[[nodiscard]] QString sentence(const ProposedStep &step);
/// What one step costs each time it is taken; in words where no price is given.
[[nodiscard]] QString priceOf(const ProposalItem &item);
/// What the proposal promises, as a headline: money and hours, and what can be met with them.
[[nodiscard]] QString promise(const Proposal &proposal, const Assessment &assessment);
/// How sure the promise is, and what it leaves out.
[[nodiscard]] QString groundsOf(const Proposal &proposal);
/// Sum and certainty of the steps, or that nothing has to be done.
[[nodiscard]] QString sentence(const Proposal &proposal);
[[nodiscard]] QString unclosedSentence(const Assessment &assessment, const std::pair<QString, QString> &gap);
[[nodiscard]] QString withoutPriceSentence(const Assessment &assessment, const QString &offer);
[[nodiscard]] QString sentence(const LapseChoice &choice, const Assessment &assessment, const QString &currency);
/// What a plan would bring if it were claimed for more credentials.
[[nodiscard]] QString sentence(const WiderClaim &claim, const Assessment &assessment);
/// What a plan whose day lies after the due day would bring, on what that rests, and that no sum counts it.
[[nodiscard]] QString sentence(const LateClaim &late, const Assessment &assessment);
/// The credentials of such a claim, for a button: `CISA, CISSP`.
[[nodiscard]] QString credentialsOf(const WiderClaim &claim, const Assessment &assessment);
/// `Your plans alone: ¥138,000, 32 h.` and what is left of each credential's renewal with them.
[[nodiscard]] QString sentence(const PlanTotals &totals, const Assessment &then);
/// From today's verdict to the scenario's: `Open → Met`; one word where they are the same.
[[nodiscard]] QString change(const Finding &today, const Finding &then);

} // namespace koshin::text
