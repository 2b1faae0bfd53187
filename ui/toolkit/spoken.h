// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

class QModelIndex;

namespace koshin {

/// What a screen reader says of a cell that shows more than its text: the text, the word of its
/// mark, its second line. Nothing where the text is all. For Qt::AccessibleTextRole.
[[nodiscard]] QVariant spoken(const QModelIndex &cell);

} // namespace koshin
