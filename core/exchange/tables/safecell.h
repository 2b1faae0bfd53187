// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace koshin {

/// Whether a spreadsheet would take a cell that begins so for a formula, or the apostrophe before it for its
/// own; Excel in Japanese reads the wide signs too.
[[nodiscard]] inline bool isUnsafeInCell(QChar first)
{
    using namespace Qt::StringLiterals;
    return u"=+-@＝＋－＠\t\r\n'"_s.contains(first);
}

/// The text of a spreadsheet's cell that stays text: an apostrophe stands before one that would be taken for a
/// formula, and before one of its own.
[[nodiscard]] inline QString safeCell(QString text)
{
    if (!text.isEmpty() && isUnsafeInCell(text.front())) text.prepend(u'\'');
    return text;
}

/// The text that `safeCell` was given.
[[nodiscard]] inline QString plainCell(const QString &cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && isUnsafeInCell(cell[1]) ? cell.sliced(1) : cell;
}

/// The same on one line between tabs, as spreadsheets exchange rows through the clipboard.
[[nodiscard]] inline QString safeTabCell(const QString &text)
{
    return safeCell(text.simplified());
}

} // namespace koshin
