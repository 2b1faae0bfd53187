// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace koshin {

/// The greatest lengths and amounts of a sound record.
namespace limits {
inline constexpr int idLength = 200;
inline constexpr int lineLength = 1'000;     ///< titles, names, numbers
inline constexpr int textLength = 2'000'000; ///< notes, descriptions
inline constexpr int listLength = 10'000;    ///< entries of one list of a record
inline constexpr int records = 2'000'000;    ///< of one ledger file
inline constexpr int minutes = 60 * 24 * 3'660;
inline constexpr int hours = 100'000;
inline constexpr int days = 3'660;
inline constexpr int months = 1'200;
inline constexpr int pages = 1'000'000;
inline constexpr int people = 100'000;
inline constexpr int pieces = 1'000; ///< engagements or files that a criterion asks for
inline constexpr int syllabusItems = 30;
inline constexpr int percent = 100;
inline constexpr int credits = 100'000;
inline constexpr qint64 money = 1'000'000'000;
inline constexpr qint64 bytes = qint64(1) << 40;
} // namespace limits

} // namespace koshin
