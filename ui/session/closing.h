// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "rules/engine/assessment.h"

namespace koshin {

/// The kind of record that closes a requirement of the credential; nothing where a choice between
/// children, or something outside the ledger, closes it. An amount is closed by what its account
/// converts: training before practice.
[[nodiscard]] Maybe<RecordKind> recordThatCloses(const Finding &finding, const CredentialAssessment &credential);
/// Such a record as far as it is known beforehand, for its form; nothing where nothing is known.
[[nodiscard]] Maybe<Record> closingDraft(const Finding &finding, const CredentialAssessment &credential, Date on);

} // namespace koshin
