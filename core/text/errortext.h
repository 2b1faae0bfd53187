// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include "ledger/kinds.h"

namespace koshin {
class Ledger;
}

namespace koshin::text {

/// One sentence that names file, place and reason, in the language in use.
[[nodiscard]] QString sentence(const Error &error);
/// The same for a person who sees records, not ids: those of the ledger are called by their titles.
[[nodiscard]] QString sentence(const Error &error, const Ledger &ledger);
/// The fault with fields of this kind of record called as forms call them, for a person who sees no file.
[[nodiscard]] Error inLabels(Error fault, RecordKind kind);
/// The reason alone, for showing beside a form's field.
[[nodiscard]] QString reason(const Error &error);

} // namespace koshin::text
