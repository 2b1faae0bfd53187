// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/typeface.h"

#include <QColor>

namespace koshin::report {

// Measures and colours of a report's pages.

// A4 with 15 mm at the sides, in units.
inline constexpr double paperWidth = 595 * pt;
inline constexpr double paperHeight = 842 * pt;
inline constexpr double margin = 42 * pt;
inline constexpr double contentWidth = paperWidth - 2 * margin;
inline constexpr double contentTop = 60 * pt;
inline constexpr double contentBottom = paperHeight - 52 * pt;
inline constexpr double step = 14 * pt;   // one indent
inline constexpr double gap = 8 * pt;     // between columns
inline constexpr double padding = 3 * pt; // of a table's cells

inline constexpr double bodySize = 9;
inline constexpr double tableSize = 8;
inline constexpr double smallSize = 7.5;

inline const QColor textInk(0x1b, 0x1f, 0x24);
inline const QColor lineInk(0xc4, 0xca, 0xd1);
inline const QColor labelInk(0x57, 0x60, 0x6a);
inline const QColor accent(0x2f, 0x5f, 0x8f);
inline const QColor headGround(0xee, 0xf1, 0xf4);
inline const QColor noticeGround(0xff, 0xf6, 0xde);
inline const QColor noticeBar(0xb7, 0x79, 0x00);

} // namespace koshin::report
