// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/engine/assessment.h"
#include "rules/figures/recordlines.h"
#include "rules/foresight/planstate.h"

namespace koshin::text {

// What an assessment says, in whole sentences that a tired person understands. Window, command
// line and report print these same words.

/// What is said of everything that is met by an assumption only.
[[nodiscard]] QString assumptionRemark();
/// Whether a sentence names the last day to apply; a page that tells it below its headline leaves it out.
enum class ApplyDay { Told, LeftOut };
/// The credential's verdict in one sentence.
[[nodiscard]] QString sentence(const CredentialAssessment &credential, Date asOf, ApplyDay applyDay = ApplyDay::Told);
/// How a running term stands on a day, as a paper says it that is read later: `As of 22 November 2026: 1 of 5 met · …`.
/// Of other credentials as `sentence`.
[[nodiscard]] QString datedSentence(const CredentialAssessment &credential, Date asOf);
/// On what the requirements of a credential rest, strongest first: `law, official`; what a single requirement alone
/// rests on names it, and what is weaker in parts of them is named after that. In lower case, for a line.
[[nodiscard]] QString basisOf(const CredentialAssessment &credential);
/// On what a requirement rests: `official; working assumption for first day that counts and grace period`.
[[nodiscard]] QString basisOf(const Finding &finding);
/// Until when a requirement can be made up after its due day, or that this is over: `grace until 2027-05-02`, `grace
/// period ended 2027-05-02`. Empty where there is no such time.
[[nodiscard]] QString graceWords(const Finding &finding, Date asOf);
/// The issuer as people call it: `IPA` where the full name ends with that in brackets, else the full name.
[[nodiscard]] QString issuerInUse(const Scheme &scheme);
/// In what time what counts for it lies, with the grace, and whether that is assumed; empty where it is not known.
[[nodiscard]] QString windowSentence(const Finding &finding, Date asOf);
/// The credential's display name: short name and number, `登録セキスペ 第012345号`.
[[nodiscard]] QString credentialName(const CredentialAssessment &credential);
/// Without the number it bears, where that is not needed to tell it from others.
[[nodiscard]] QString discreetName(const CredentialAssessment &credential, const Assessment &assessment);
/// `1 course required by 2027-09-30; none so far.` Why a record does not count is told beside the record.
[[nodiscard]] QString sentence(const Finding &finding, Date asOf);
/// The same in a row, beside its figures and its due day, which it does not tell again: `Completed 2026-06-14`.
[[nodiscard]] QString rowSentence(const Finding &finding, Date asOf);
/// Why this record does not count here.
[[nodiscard]] QString sentence(const Excluded &excluded, const Finding &finding, const Ledger &ledger);
/// How an amount came about: its category and rate, and what is not plain about it.
/// A rate that is told already is left out.
[[nodiscard]] QStringList remarks(const Counted &counted, const Finding &finding, const QString &toldRate = {});
/// The rate by which every counted record that is converted is; empty where they differ or there is one record.
[[nodiscard]] QString commonRate(const Finding &finding);
/// That a requirement is an obligation apart from the renewal, or advice; empty for what decides it.
[[nodiscard]] QString weightRemark(const Finding &finding);
/// A step from the due day back to the last safe day; the first is counted from the due day, a further one from the
/// step before it. Empty for a move to a working day where the day was one.
[[nodiscard]] QString sentence(const LeadDay &step, bool isFurther);
/// What to do to close it; empty when nothing is to be done.
[[nodiscard]] QString nextStep(const Finding &finding, Date asOf);
/// What may follow when it was missed, or that the sources do not say; empty otherwise.
[[nodiscard]] QString consequence(const Finding &finding);
/// A clause of a Japanese law as the reader's language cites it: `第22条の2第3項第1号` stays, in English
/// `Art. 22-2(3)(i)`; what is no such clause stays as it is in both.
[[nodiscard]] QString clause(const QString &written);
/// A source in one line: title, clause, date, standing.
[[nodiscard]] QString sentence(const Source &source);
/// The source as it was known on a day: without the day on which a page was read, where that came later.
[[nodiscard]] Source knownOn(Source source, Date asOf);
/// The conditions of a criterion: `期間中に完了した案件が1つ以上。案件ごとにシラバス項目1つ以上、証憑1つ以上。`
[[nodiscard]] QString sentence(const CriterionValues &values);

/// What a record is worth to a credential: how much, in which category, for what and when; or why
/// not; and whether it still has to be submitted to the issuer.
[[nodiscard]] QString sentence(const RecordLine &line, const Ledger &ledger);
/// A plan beside what was recorded, in one sentence.
[[nodiscard]] QString sentence(const PlanState &state, const Ledger &ledger);
/// The same where the plan is named already.
[[nodiscard]] QString sentence(const PlanState &state);
/// What is missed first if nothing more is recorded, a duty or what decides; empty if nothing is.
[[nodiscard]] QString breaksNextSentence(const CredentialAssessment &credential);

} // namespace koshin::text
