// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace koshin {

/// Rows as a table in Markdown (GitHub Flavored Markdown, 4.10), the first one its headings. Cells are one line each
/// and show every sign of their texts. `figures` are the columns that stand at the right.
[[nodiscard]] QString markdownTable(const std::vector<QStringList> &rows, const std::vector<int> &figures);

} // namespace koshin
