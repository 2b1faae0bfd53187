// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <QSet>

namespace koshin {

/// A record that can name files of proof.
template<class R>
inline constexpr bool holdsEvidence = requires(const R &record) { record.evidence; };

/// The files of proof that a record names; null if its kind holds none.
[[nodiscard]] const std::vector<EvidenceId> *evidenceOf(const Record &record);
[[nodiscard]] std::vector<EvidenceId> *evidenceOf(Record &record);
/// The records that name one of these files.
[[nodiscard]] std::vector<Record> recordsProvedBy(const Ledger &ledger, const QSet<QString> &files);
/// The labels of the records that name each file, by the file's id.
[[nodiscard]] QHash<QString, QStringList> holdersOfEvidence(const Ledger &ledger);

// An empty file is kept like any other, but proves nothing.

/// How many different pieces of a record's evidence can prove something.
[[nodiscard]] int proofs(const Ledger &ledger, const std::vector<EvidenceId> &evidence);
/// Whether one of them can.
[[nodiscard]] bool hasProof(const Ledger &ledger, const std::vector<EvidenceId> &evidence);

} // namespace koshin
