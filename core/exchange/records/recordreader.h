// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonnode.h"
#include "ledger/records.h"

namespace koshin {

/// A record of a kind from its file form, and every fault in it: unknown, missing and mistyped
/// fields, and what `check` finds. The paths of faults are those inside the record. Without
/// faults there is a record.
[[nodiscard]] tl::expected<Record, Faults> readRecord(RecordKind kind, const JsonNode &node);
[[nodiscard]] tl::expected<Holder, Faults> readHolder(const JsonNode &node);

/// The line of the value at a path inside `node`, or of the nearest value around it.
[[nodiscard]] qint64 lineAt(const JsonNode &node, QStringView path);

} // namespace koshin
