// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/owntable.h"
#include "storage/workspace.h"

#include <QStringList>

namespace koshin {

/// The tables of a file, as its sheets hold them.
struct TableFile
{
    struct Sheet
    {
        QString name; ///< empty for a text
        TableText table;
    };
    QString encoding; ///< of a text, as people call it; empty for a workbook
    std::vector<Sheet> sheets;

    [[nodiscard]] QStringList names() const;
};

/// Why a file is no table.
struct TableFileFault
{
    enum class What {
        Missing,
        Unreadable, ///< the system's reason
        NoText,
        NoTable, ///< no line has several columns
        TooWide, ///< more columns than any log has
        Broken,  ///< the library's reason
        Locked,
        Costly,
        NoReader, ///< the program that opens spreadsheets is not there
        Cancelled
    };
    What what{};
    QString detail;
};

/// Reads CSV, TSV, XLSX, ODS, XLS and tables of HTML, by what the file holds and not by its name. It is opened by a
/// process of its own, within limits of memory and time; formulas are not reckoned, links and macros not followed.
/// `-` is standard input. Lines and rows are counted from 1. Progress tells bytes.
[[nodiscard]] tl::expected<TableFile, TableFileFault> readTableFile(const QString &file, const Progress &progress = {});
/// The same for bytes, as those of a clipboard.
[[nodiscard]] tl::expected<TableFile, TableFileFault> readTableBytes(const QByteArray &bytes);

/// Whether Koshin wrote one of them.
[[nodiscard]] bool isOwn(const TableFile &file);
/// The records of the tables that Koshin wrote, with their ids. `place` is the file; CSV is read from it once more,
/// since its apostrophes are gone here. Errors: NotAKoshinTable, FileNotFound, FileUnreadable, NotUtf8.
[[nodiscard]] Result<std::unique_ptr<RecordSource>> ownTables(const TableFile &file, const QString &place);

} // namespace koshin
