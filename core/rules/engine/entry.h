// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/book.h"
#include "rules/scheme/scheme.h"

namespace koshin {

/// What a record brings to an account before anything but the caps of the entry itself is known.
/// Nothing: the account does not look at such records. A category of another account of the edition
/// says nothing here: the kind of the record decides.
[[nodiscard]] Maybe<Entry> entryOf(const Edition &edition, const Account &account, const Candidate &candidate);

/// The most that a record may bring in the entry's way: the caps of one record and of its days, if there are any.
[[nodiscard]] Maybe<Decimal> capOfEntry(const Entry &entry);

} // namespace koshin
