// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ledger/limits.h"
#include "ledger/records.h"

namespace koshin {

/// Every fault of a record taken by itself: ends before starts, amounts out of range, texts that
/// are empty or too long or hold control characters, lists without end. An error's `where.path` is the field's path
/// inside the record, as in `fee.amount`. References are checked against a ledger by `checkReferences`. Forms call it
/// while the person types; the workspace calls it before it writes: no other gate. Nothing asks it of what is read from
/// a ledger that is there: what an older program took stays.
[[nodiscard]] Faults check(const Record &record);
/// The same of the holder, whose name may be empty.
[[nodiscard]] Faults check(const Holder &holder);

/// Whether a text is a SHA-256 in 64 lower-case hexadecimal digits.
[[nodiscard]] bool isSha256(QStringView text);

/// A reference from one record to another.
struct RecordReference
{
    QString field;   ///< path inside the record, as in `for[0].credential`
    RecordKind kind; ///< what it must lead to
    QString id;
};

/// Every reference that a record makes. A certifier's organisation may be a client's id or any
/// text, so it is no reference.
[[nodiscard]] std::vector<RecordReference> referencesOf(const Record &record);

} // namespace koshin
