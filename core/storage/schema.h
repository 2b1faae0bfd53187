// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <functional>

namespace koshin {

/// Where the migrations lie, `<number>-….sql`, without a gap.
inline constexpr char16_t ownMigrations[] = u":/sql";
/// The newest schema this program knows.
[[nodiscard]] int newestSchema();

/// What a file is, told from its first bytes before SQLite touches it, so that nothing is ever
/// made beside a file that is not ours.
enum class FileState { Missing, New, Ours, Newer, NotOurs, Damaged, NotAFile };
struct FileHead
{
    FileState state = FileState::Missing;
    int version = 0;
    bool isWal = false;
};
[[nodiscard]] FileHead readHead(const QString &file);

enum class SchemaOutcome { Current, Upgraded, Newer, Damaged, Foreign, Failed };
/// SHA-256 over every table, index, view and trigger of a database.
[[nodiscard]] QString schemaDigest(Database &database);
/// What a database of this version holds, as the migrations make it.
[[nodiscard]] QString shippedSchemaDigest(int version);
/// The first thing in the database that differs from what the migrations make.
[[nodiscard]] QString foreignObject(Database &database, int version);

/// Marks a new file as ours and switches it to a write-ahead log.
void prepareNew(Database &database);
/// Runs what is missing; migrations and their number commit together. A ledger of an older schema
/// is first copied beside itself (`koshin-v<number>.db`, mode 0600, never over another copy); the
/// copy goes again if the upgrade fails, for then nothing was changed. No purge reaches the copy. A database whose
/// schema is not the shipped one is Foreign, with the name of what differs as the reason. `after` completes what SQL
/// cannot, in the same transaction, told the version before.
[[nodiscard]] SchemaOutcome upgrade(Database &database, bool mayWrite, QString &reason,
                                    const std::function<void(int)> &after = {},
                                    const QString &migrations = QString::fromUtf16(ownMigrations));

} // namespace koshin
