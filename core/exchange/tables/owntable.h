// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/records/recordsource.h"
#include "exchange/tables/tabletext.h"

namespace koshin {

// Tables that Koshin wrote (`recordcolumns.h`), on their way in again. Their cells are handed over as they stand in the
// file: those of CSV with their apostrophes, those of a spreadsheet as its texts are; days as `2026-11-22`, numbers
// with a point, `true` and `false`.

/// The kind of the records of a table whose headings are those that Koshin writes, in any order. Columns that a record
/// can be without may be missing, up to half of them. Nothing for tables of others.
[[nodiscard]] Maybe<RecordKind> ownTableKind(const TableText &table);

/// The records of such a table, or every fault of it, with line and column. A row of sums at the end is passed over.
[[nodiscard]] tl::expected<std::vector<Record>, Faults> recordsOfOwnTable(const TableText &table, RecordKind kind);

/// Such tables on their way into a ledger: of one CSV file, or of the sheets of a workbook.
class OwnTables : public RecordSource
{
public:
    struct Sheet
    {
        TableText table;
        RecordKind kind{};
        QString name = {}; ///< of the sheet, for the places of faults; empty if there is only one
    };

    OwnTables(QString file, std::vector<Sheet> sheets) : m_file(std::move(file)), m_sheets(std::move(sheets)) {}
    /// A CSV file. Errors: FileNotFound, FileUnreadable, NotUtf8; NotAKoshinTable where others wrote it.
    [[nodiscard]] static Result<std::unique_ptr<RecordSource>> openCsv(const QString &file);

    [[nodiscard]] Result<> read(const RecordSink &sink) const override;
    [[nodiscard]] QString name() const override { return m_file; }

private:
    QString m_file;
    std::vector<Sheet> m_sheets;
};

} // namespace koshin
