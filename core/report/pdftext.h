// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace koshin::report {

/// The PDF as Qt wrote it, in which the characters of the hash are copied and found as their texts. Unchanged
/// where it is not built as Qt 6 builds one.
[[nodiscard]] QByteArray withTexts(const QByteArray &pdf, const QHash<char16_t, QString> &texts);

} // namespace koshin::report
