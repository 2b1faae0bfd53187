// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// What the program that opens spreadsheets writes, and the one that started it reads.
//
// The first line is `koshin-sheets 1 text ENCODING`, `koshin-sheets 1 workbook` or `koshin-sheets 1 fault WHAT DETAIL`.
// A text follows as UTF-8, whole. Of a workbook follow records that end with `endOfRecord`: a sheet (`sheetMark`, its
// place among the sheets, its name), then its rows (the number of the row from 1, its cells) and its merged ranges
// (`mergeMark`, first row, first column, last row, last column, from 1). Parts stand between `betweenParts`. Values
// are as people write them: days in ISO 8601, lengths of time as hours and minutes.

namespace koshin::sheets {

inline constexpr char heading[] = "koshin-sheets 1 ";
inline constexpr char sheetMark = '\x1c';
inline constexpr char mergeMark = '\x1d';
inline constexpr char endOfRecord = '\x1e';
inline constexpr char betweenParts = '\x1f';

// Why a file cannot be read.
inline constexpr char broken[] = "broken";  ///< with what the library says of it
inline constexpr char locked[] = "locked";  ///< by a password
inline constexpr char costly[] = "costly";  ///< more than the limits of memory, time or size
inline constexpr char noText[] = "no-text"; ///< neither a text nor a spreadsheet

inline constexpr qint64 greatestFile = 256LL * 1024 * 1024; ///< in bytes, as it lies there
inline constexpr qint64 greatestCells = 20'000'000;
inline constexpr int greatestColumns = 2'000; ///< what lies to the right of them is left out

} // namespace koshin::sheets
