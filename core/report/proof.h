// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/reportentry.h"

namespace koshin::report {

/// The proof: every requirement with its verdict, what counts, what does not and why, and where it
/// is written.
[[nodiscard]] std::vector<Block> proof(const CredentialAssessment &credential, const Ledger &ledger);

} // namespace koshin::report
