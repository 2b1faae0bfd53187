// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/keeping.h"

namespace koshin::text {

// The rehearsal of an audit in words; window and command line print these same.

/// `Complete`, `Incomplete`, `Not known`: how a record stands before the issuer's list.
[[nodiscard]] QString completeness(Maybe<bool> isComplete);
/// What is missing, by name: `Provider`, `certificate`, `“a.pdf” is not in the evidence store`.
[[nodiscard]] QString sentence(const AuditLack &lack, const AuditLine &line, const Ledger &ledger);
/// All that is missing of a record in one line; empty if nothing is.
[[nodiscard]] QString missingOf(const AuditLine &line, const Ledger &ledger);
/// What a person has to look at, since no record can tell; sentences.
[[nodiscard]] QStringList doubtsOf(const AuditLine &line, const Ledger &ledger);
/// `3 of 5 records are complete. Of 1 it is not known.`, or that the issuer's list is not known.
[[nodiscard]] QString sentence(const AuditRehearsal &rehearsal);
/// What most of its records lack, and how many; empty where nothing is missing.
[[nodiscard]] QString commonLack(const AuditRehearsal &rehearsal, const Ledger &ledger);
/// Until when the evidence of the term is kept, or that it is not known.
[[nodiscard]] QString keepSentence(const AuditRehearsal &rehearsal);
/// What was drawn, whether by the issuer's way or ours, by when it would have to be answered, and how many of the
/// records would not be accepted.
[[nodiscard]] QString sentence(const AuditSample &sample);
[[nodiscard]] QString word(Keeping::State state);
/// How long a file is to be kept: `until 2029-03-31`, `may be discarded since 2026-04-01`.
[[nodiscard]] QString sentence(const Keeping &keeping);

/// One line of the issuer's list.
struct AuditRule
{
    QString about; ///< of which records; empty: of all
    QString label;
    QString says;
    QString note;
    QString basis;
    std::vector<Source> sources;
};
/// The issuer's list with where each part is written, as known on the day; empty where it is not known.
[[nodiscard]] std::vector<AuditRule> auditRules(const CredentialAssessment &credential, Date asOf);

} // namespace koshin::text
