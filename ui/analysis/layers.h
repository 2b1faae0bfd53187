// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace koshin::theme {

inline constexpr int seriesCount = 7;

/// Colours of the layers of a chart, 0 to 6; the last is for what belongs nowhere. They go with
/// patterns, never alone, and stand out from the pane by 3 to 1 or more in light and dark.
[[nodiscard]] QColor series(int look);

} // namespace koshin::theme
