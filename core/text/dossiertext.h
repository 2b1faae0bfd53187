// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/dossier.h"

#include <QStringList>

namespace koshin::text {

// What a dossier for deemed attendance says, on its pages and in its workbook. Records are those of the ledger that may
// leave.

/// `Dossier of practical experience`
[[nodiscard]] QString dossierTitle();
/// Where the holder stands, in sentences. Nothing is called done away with before the issuer's acceptance is recorded.
[[nodiscard]] QStringList dossierStanding(const Dossier &dossier, Date asOf);
/// The document and the acceptance that the holder recorded, in sentences; empty while there is none.
[[nodiscard]] QStringList officialWords(const DossierCriterion &criterion, const Dossier &dossier,
                                        const Ledger &ledger);
/// What a criterion lacks: `1 of 2 engagements, 4 of 18 days`; empty if nothing.
[[nodiscard]] QString shortfall(const Finding &criterion);
/// How much there is, part by part: `2 of 1 engagement`.
[[nodiscard]] QString progress(const Finding &criterion);

/// What another criterion asks for: `2 engagements`.
[[nodiscard]] QString name(const DossierWhatIf &whatIf);
/// `Would suffice`, `Would not suffice`
[[nodiscard]] QString outcome(bool holds);
/// Under how many of the others the experience would suffice, and that they are examples; empty where there are none.
[[nodiscard]] QString safetySentence(const DossierCriterion &criterion);

/// What an engagement is worth to the criterion in force: `Counts`, or why not; empty where nothing is measured.
[[nodiscard]] QString standing(const DossierEngagement &engagement);
/// What is missing: `Evidence`.
[[nodiscard]] QString word(DossierLack::What what);
/// How to get it, in a sentence.
[[nodiscard]] QString remedy(const DossierLack &lack, const Engagement &engagement);
/// `Complete`, or all that is missing, by name.
[[nodiscard]] QString completeness(const DossierEngagement &engagement);
/// Hours, days and months of work in one line: `18 h, 3 days, in 2 different months`.
[[nodiscard]] QString workWords(const DossierWork &work);

/// A client as a dossier shows it: code name, real name where the ledger holds it, industry, size, prefecture.
[[nodiscard]] QString clientWords(const Maybe<ClientId> &client, const Ledger &ledger);
/// A certifier: the relation, with name, title and organisation where they may leave; empty where there is none.
[[nodiscard]] QString certifierWords(const Maybe<CertifierId> &certifier, const Ledger &ledger, RealNames names);
/// The syllabus items with their numbers, one in each line.
[[nodiscard]] QString itemWords(const std::vector<SyllabusItem> &items);
/// How a file is kept: `Unaltered`, `Missing`.
[[nodiscard]] QString word(FileState state, const Evidence &file);
/// Where a record stands in the dossier: `Engagement 2`, `Engagement 2, entry of 3 June 2024`.
[[nodiscard]] QString placeOf(const QString &record, const DossierRequest &request);

/// The confirmation of one engagement or entry.
struct ConfirmationLine
{
    QString record; ///< id
    QString state;
    Maybe<Date> on;
    QString certifier;
    QString reason; ///< why it cannot be had, and what stands in its place
    Maybe<Date> askedAgain;
    QString form;    ///< SHA-256 of the form; empty: none is known
    QString changed; ///< what was changed since that form, in a sentence
};
/// Those of every engagement, and of entries of which somebody was to be asked.
[[nodiscard]] std::vector<ConfirmationLine> confirmationLines(const DossierRequest &request);
/// When it was written down: `2 October 2024`, `1 July 2025 (31 days later)`; empty where that is not known.
[[nodiscard]] QString enteredWords(const Maybe<Timestamp> &recordedAt, Date happened);
/// How many records were entered soon after the work.
[[nodiscard]] QString sentence(const DossierTimeliness &timeliness);
/// What the journal's head bears witness to; empty for an empty journal.
[[nodiscard]] QString journalSentence(const JournalHead &head);
/// What stands in no part of the dossier, in sentences.
[[nodiscard]] QStringList leftOutWords(const Dossier &dossier);
/// That names were left out, or that they were asked for.
[[nodiscard]] QString namesSentence(RealNames names);

} // namespace koshin::text
