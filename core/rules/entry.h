// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/book.h"

namespace koshin {

/// What a record brings to an account before anything but the caps of the entry itself is known.
/// Nothing: the account does not look at such records.
[[nodiscard]] Maybe<Entry> entryOf(const Account &account, const Candidate &candidate);

/// The part of an entry that its own caps leave.
[[nodiscard]] Decimal cappedByEntry(const Entry &entry);

} // namespace koshin
