// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonnode.h"
#include "exchange/records/ledgerjson.h"

namespace koshin {

/// The file form of a record: fields in the order of the tables, absent ones left out.
[[nodiscard]] JsonNode toNode(const Record &record);
[[nodiscard]] JsonNode toNode(const Holder &holder);

} // namespace koshin
