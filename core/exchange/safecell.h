// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace koshin {

/// The text of a spreadsheet's cell that stays text: one that would be taken for a formula gets an
/// apostrophe in front.
[[nodiscard]] inline QString safeCell(QString text)
{
    using namespace Qt::StringLiterals;
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) text.prepend(u'\'');
    return text;
}

/// The same on one line between tabs, as spreadsheets exchange rows through the clipboard.
[[nodiscard]] inline QString safeTabCell(const QString &text)
{
    return safeCell(text.simplified());
}

} // namespace koshin
