// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordtable.h"
#include "storage/table.h"

// Who refers to whom, asked of the tables.

namespace koshin {

namespace {

struct ReferenceSql
{
    std::string sql; ///< who refers to an id
    std::string dangling;
    std::string field;
    RecordKind target;
};

const std::vector<ReferenceSql> &references()
{
    static const std::vector<ReferenceSql> all = [] {
        std::vector<ReferenceSql> found;
        const auto add = [&](const std::string &table, const std::string &owner, const std::string &column,
                             RecordKind kind) {
            const std::string target = tableName(kind);
            found.push_back({"SELECT " + owner + " FROM " + table + " WHERE " + column + " = ? LIMIT 1",
                             "SELECT " + owner + ", " + column + " FROM " + table + " AS t WHERE " + column
                                 + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + target + " AS x WHERE x.id = t."
                                 + column + ")",
                             column == "target" ? "evidence" : column, kind});
        };
        forEachKind([&]<class R>() { Table<R>::forEachReference(add); });
        forEachBodyTable([&](auto table, RecordKind) { table.forEachReference(add); });
        return found;
    }();
    return all;
}

} // namespace

Maybe<QString> RecordTables::referrer(RecordKind kind, const QString &id)
{
    for (const ReferenceSql &reference : references()) {
        if (reference.target != kind) continue;
        const auto statement = m_database.use(reference.sql);
        statement->bind(1, id.toStdString());
        if (statement->executeStep()) return ColumnReader(*statement).text();
    }
    return std::nullopt;
}

Faults RecordTables::danglingReferences()
{
    Faults faults;
    for (const ReferenceSql &reference : references()) {
        const auto statement = m_database.use(reference.dangling);
        while (statement->executeStep()) {
            ColumnReader reader(*statement);
            const QString owner = reader.text();
            const QString id = reader.text();
            faults.push_back(
                {ErrorCode::UnknownReference, {QString::fromStdString(reference.field), id}, {{}, owner, 0}});
        }
    }
    return faults;
}

} // namespace koshin
