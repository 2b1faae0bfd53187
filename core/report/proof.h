// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/reportentry.h"

namespace koshin::report {

/// The sources of a document in the order in which they are first referred to.
class SourceList
{
public:
    /// `[1]`: how the text refers to it.
    [[nodiscard]] QString mark(const Source &source);
    /// All that were referred to, with their numbers; empty if none was.
    [[nodiscard]] std::vector<Block> blocks() const;

private:
    QStringList m_lines;
};

/// The requirements in one table, parts below what they belong to.
[[nodiscard]] Table verdicts(const CredentialAssessment &credential, Date asOf);

/// The proof: every requirement with its verdict, what counts, and the numbers of the sources that say so.
[[nodiscard]] std::vector<Block> proof(const CredentialAssessment &credential, const Ledger &ledger,
                                       SourceList &sources);
/// Of the records named, those that count for nothing though a reader could think so, and why; empty if there are none.
[[nodiscard]] std::vector<Block> unexplained(const CredentialAssessment &credential, const Ledger &ledger,
                                             const QStringList &records);
/// By requirement, the records that do not count for it, and why; empty if all count.
[[nodiscard]] std::vector<Block> uncounted(const CredentialAssessment &credential, const Ledger &ledger);

} // namespace koshin::report
