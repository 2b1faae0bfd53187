// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace koshin {

/// The newest schema this program knows; migrations are `resources/sql/<number>-….sql`.
[[nodiscard]] int newestSchema();

/// What a file is, told from its first bytes before SQLite touches it, so that nothing is ever
/// made beside a file that is not ours.
enum class FileState { Missing, New, Ours, Newer, NotOurs, Damaged };
struct FileHead
{
    FileState state = FileState::Missing;
    int version = 0;
    bool isWal = false;
};
[[nodiscard]] FileHead readHead(const QString &file);

enum class SchemaOutcome { Current, Upgraded, Newer, Damaged, Failed };
/// Marks a new file as ours and switches it to a write-ahead log.
void prepareNew(Database &database);
/// Runs what is missing; each migration and its number commit together.
[[nodiscard]] SchemaOutcome upgrade(Database &database, bool mayWrite, QString &reason);

} // namespace koshin
