// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"

namespace koshin {

/// The schema from which on an erasure names what it took.
constexpr int firstWithErasures = 3;

/// Whether a log belongs to the database beside it.
enum class LogFit {
    Fits,
    Foreign, ///< it is another file's
    Neither  ///< what they hold agrees neither together nor alone
};

/// Compares a database with the log beside it, which a crash left or another file. `seen`: an entry of the journal that
/// must be in them. Throws SQLite::Exception.
[[nodiscard]] LogFit fitOf(const QString &file, const JournalHead &seen = {});

} // namespace koshin
