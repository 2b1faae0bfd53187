// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ledger/records.h"

namespace koshin {

/// Every fault of a record taken by itself: ends before starts, amounts out of range, texts that
/// are empty or too long or hold control characters, lists without end. An error's `where.path` is the field's path inside the record, as in
/// `fee.amount`. References are checked against a ledger by `checkReferences`.
/// Forms call it while the person types; the workspace calls it before it writes: no other gate.
/// Nothing asks it of what is read from a ledger that is there: what an older program took stays.
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

/// The greatest lengths and amounts of a sound record.
namespace limits {
inline constexpr int idLength = 200;
inline constexpr int lineLength = 1'000;    ///< titles, names, numbers
inline constexpr int textLength = 2'000'000; ///< notes, descriptions
inline constexpr int listLength = 10'000;    ///< entries of one list of a record
inline constexpr int records = 2'000'000;    ///< of one ledger file
inline constexpr int minutes = 60 * 24 * 3'660;
inline constexpr int days = 3'660;
inline constexpr int pages = 1'000'000;
inline constexpr int people = 100'000;
inline constexpr qint64 money = 1'000'000'000;
inline constexpr qint64 bytes = qint64(1) << 40;
inline constexpr int credits = 100'000;
} // namespace limits

} // namespace koshin
