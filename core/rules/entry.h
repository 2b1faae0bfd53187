// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/book.h"
#include "rules/scheme.h"

namespace koshin {

/// What a record brings to an account before anything but the caps of the entry itself is known.
/// Nothing: the account does not look at such records. A category of another account of the edition
/// says nothing here: the kind of the record decides.
[[nodiscard]] Maybe<Entry> entryOf(const Edition &edition, const Account &account,
                                   const Candidate &candidate);

/// The part of an entry that its own caps leave.
[[nodiscard]] Decimal cappedByEntry(const Entry &entry);

} // namespace koshin
