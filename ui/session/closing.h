// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "rules/engine/assessment.h"

namespace koshin {

/// The kind of record that closes a requirement of the credential; nothing where a choice between
/// children, or something outside the ledger, closes it. An amount is closed by what its account
/// converts: training before practice.
[[nodiscard]] Maybe<RecordKind> recordThatCloses(const Finding &finding, const CredentialAssessment &credential);
/// What a button says that records it: `Record payment`, `Record training`; empty where nothing closes it.
[[nodiscard]] QString verbThatCloses(const Finding &finding, const CredentialAssessment &credential);
/// Such a record as far as it is known beforehand, for its form: what the rules know of a typical course or fee, and
/// the day looked at, or the last one on which it would count where that has passed. Nothing where nothing is known.
[[nodiscard]] Maybe<Record> closingDraft(const Finding &finding, const CredentialAssessment &credential, Date on);
/// A plan of such a record, on the day to begin by or, where that has passed, the day looked at; nothing where only
/// something else than a training or a practice closes it.
[[nodiscard]] Maybe<Plan> planFor(const Finding &finding, const CredentialAssessment &credential, Date on);

} // namespace koshin
