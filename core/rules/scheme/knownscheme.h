// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "rules/scheme/catalogue.h"

#include <functional>

namespace koshin {

/// Whether the ledger's form reserves this scheme id, so that a ledger may name it although the
/// program has no rules for it yet (resources/schemes/reserved-ids.txt).
[[nodiscard]] bool isReservedScheme(const SchemeId &scheme);

/// Whether a record may name a scheme: there are rules for it, or its id is reserved.
[[nodiscard]] bool knowsScheme(const SchemeCatalogue &schemes, const SchemeId &scheme);

/// The same, asked only where a scheme is named: listing the rules takes a while.
using KnowsScheme = std::function<bool(const SchemeId &)>;

/// The scheme that a record names, or null.
[[nodiscard]] const SchemeId *schemeNamed(const Record &record);

} // namespace koshin
