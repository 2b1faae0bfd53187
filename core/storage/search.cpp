// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search.h"

#include "storage/columns.h"
#include "storage/grams.h"

#include <QSet>

namespace koshin {

std::vector<Changes::Touched> findText(Database &database, const QString &needle, int limit)
{
    std::vector<Changes::Touched> found;
    const std::string query = gramQuery(needle);
    if (query.empty()) return found;
    const auto statement =
        database.use("SELECT record.id, record.kind FROM search JOIN search_key ON search_key.key = search.rowid "
                     "JOIN record ON record.id = search_key.record WHERE search MATCH ? "
                     "ORDER BY search.rowid DESC");
    statement->bind(1, query);
    QSet<QString> seen; // a plan has two texts
    while (int(found.size()) < limit && statement->executeStep()) {
        ColumnReader reader(*statement);
        const QString id = reader.text();
        const auto kind = parseCode<RecordKind>(reader.text());
        if (!kind || seen.contains(id)) continue;
        seen.insert(id);
        found.push_back({*kind, id});
    }
    return found;
}

void pauseIndex(Database &database)
{
    database.execute("UPDATE search_state SET paused = 1");
}

void rebuildIndex(Database &database)
{
    // Keys that stay keep their numbers: they are the order of the results.
    database.execute("INSERT INTO search (search) VALUES ('delete-all');"
                     "CREATE TEMP TABLE kept AS SELECT record, source FROM search_text;"
                     "CREATE INDEX temp.kept_by_record ON kept (record, source);"
                     "DELETE FROM search_key WHERE NOT EXISTS (SELECT 1 FROM temp.kept k WHERE "
                     "k.record = search_key.record AND k.source = search_key.source);"
                     "INSERT OR IGNORE INTO search_key (record, source) SELECT record, source FROM temp.kept;"
                     "DROP TABLE temp.kept;"
                     "INSERT INTO search (rowid, grams) SELECT key, koshin_grams(text) FROM search_text "
                     "JOIN search_key USING (record, source);"
                     "UPDATE search_state SET paused = 0;");
}

} // namespace koshin
