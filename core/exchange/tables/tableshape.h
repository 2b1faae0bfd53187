// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/headings.h"
#include "exchange/tables/pastenames.h"
#include "exchange/tables/tabletext.h"

namespace koshin::paste {

/// What a row of a sheet is.
enum class RowRole {
    Record,
    Heading, ///< also one that is repeated further down
    Title,   ///< above the table, or a remark of a single cell
    Total,   ///< 小計, 合計, subtotal: its numbers are those of other rows
    Other,   ///< of another table on the same sheet
};

/// Where the table lies in a sheet.
struct TableShape
{
    bool hasHeading = false;
    std::size_t heading = 0; ///< its first row
    int headingRows = 0;     ///< one, or two that belong together
    QStringList headings;    ///< of the columns; of merged ones what stands above
    std::vector<RowRole> roles;

    bool operator==(const TableShape &) const = default;
};

/// Finds the heading below what stands above it, joins one of two lines, and tells records from totals. Of several
/// tables on a sheet, the one whose headings are most of this kind of record's.
[[nodiscard]] TableShape shapeOf(const TableText &table, RecordKind kind, const PasteNames &names);
/// The shape where no row is a heading.
[[nodiscard]] TableShape shapeWithoutHeading(const TableText &table);
/// Whether its rows stand below headings that are known, in whatever kind of record.
[[nodiscard]] bool hasHeadings(const TableText &table, const PasteNames &names);
/// The kinds of record that the tables of a sheet look like, the likelier first; both where nothing tells.
[[nodiscard]] std::vector<RecordKind> kindsOf(const TableText &table, const PasteNames &names);

} // namespace koshin::paste

namespace koshin {

KOSHIN_CODES(paste::RowRole, "record", "heading", "title", "total", "other-table")

} // namespace koshin
