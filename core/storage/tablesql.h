// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <string>
#include <vector>

namespace koshin {

/// The table of a kind of record.
[[nodiscard]] inline std::string tableName(RecordKind kind)
{
    return codeName(kind).replace(u'-', u'_').toStdString();
}

/// The statements of one table and of the tables of its lists.
struct TableSql
{
    std::string select; ///< all rows in order; `selectOne` asks for one
    std::string selectOne;
    std::string put;
    std::string remove;
};

/// For a table with one row for each record, under the column `id`.
[[nodiscard]] TableSql mainTableSql(const std::string &table, const std::vector<std::string> &columns);
/// For the table of a list: rows under `owner` and `position`.
[[nodiscard]] TableSql listTableSql(const std::string &table, const std::vector<std::string> &columns);

} // namespace koshin
