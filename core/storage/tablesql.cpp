// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tablesql.h"

namespace koshin {

namespace {

std::string joined(const std::vector<std::string> &names, const std::string &before = {})
{
    std::string all;
    for (const std::string &name : names) all += ", " + before + name;
    return all;
}

} // namespace

TableSql mainTableSql(const std::string &table, const std::vector<std::string> &columns)
{
    std::string marks = "?";
    std::string updates;
    for (const std::string &c : columns) {
        marks += ", ?";
        updates += (updates.empty() ? "" : ", ") + c + " = excluded." + c;
    }
    const std::string select = "SELECT id" + joined(columns) + " FROM " + table;
    return {select + " ORDER BY id", select + " WHERE id = ?",
            "INSERT INTO " + table + " (id" + joined(columns) + ") VALUES (" + marks
                + ") ON CONFLICT (id) DO UPDATE SET " + updates,
            "DELETE FROM " + table + " WHERE id = ?"};
}

TableSql listTableSql(const std::string &table, const std::vector<std::string> &columns)
{
    std::string marks = "?, ?";
    for (std::size_t i = 0; i < columns.size(); ++i) marks += ", ?";
    const std::string select = "SELECT owner" + joined(columns) + " FROM " + table;
    return {select + " ORDER BY owner, position", select + " WHERE owner = ? ORDER BY position",
            "INSERT INTO " + table + " (owner, position" + joined(columns) + ") VALUES (" + marks + ')',
            "DELETE FROM " + table + " WHERE owner = ?"};
}

} // namespace koshin
