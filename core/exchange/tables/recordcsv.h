// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/records/recordsource.h"
#include "exchange/tables/tabletext.h"

#include <QIODevice>

namespace koshin {

// Records of one kind as CSV (RFC 4180): UTF-8, lines end with CRLF, every text in quotes, for programs that part cells
// at other signs than the comma; numbers, `true` and `false` without.

/// The headings, with the end of the line.
[[nodiscard]] QByteArray csvHeading(RecordKind kind);
/// The line, or lines, of a record. `shown`, if any, is what becomes of a text before it is written.
[[nodiscard]] QByteArray csvRow(const Record &record, const std::function<QString(const QString &)> &shown = {});
/// What tells programs that a file is UTF-8.
inline constexpr QByteArrayView encodingMark = "\xef\xbb\xbf";

/// Writes all records of a kind that the ledger holds, in the order of their ids, one at a time. What is for others is
/// `redacted` first. Errors: FileUnwritable, Cancelled.
[[nodiscard]] Result<> writeCsv(QIODevice &device, const Ledger &ledger, RecordKind kind, bool withMark,
                                const Progress &progress = {});

/// Takes the bytes of a CSV file apart, cells as they stand there, line breaks in them included; whatever stands in the
/// first line most of comma, semicolon and tab parts them. A mark of the encoding is passed over. Errors: NotUtf8.
[[nodiscard]] Result<TableText> readCsv(const QByteArray &bytes, const QString &file = {});

} // namespace koshin
