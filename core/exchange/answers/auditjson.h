// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/keeping.h"

#include <QJsonArray>

namespace koshin {

// The rehearsal of an audit for other programs, as `koshin audit --json` prints it (docs/command-line.md).

/// One object for each record. `complete` is null where what the issuer asks for is not known.
[[nodiscard]] QJsonArray auditJson(const std::vector<AuditLine> &lines);
/// One object for each file of evidence.
[[nodiscard]] QJsonArray keepingJson(const std::vector<Keeping> &files, const Ledger &ledger);

} // namespace koshin
