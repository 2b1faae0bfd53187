// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/assessment.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace koshin::theme {

/// The window's colours beyond QPalette, in light and dark (docs: the table of status marks).
enum class Ink { Ground, Pane, Line, Text, Muted, Accent, Error, Warning };

/// Fusion style, our palette for the system's light or dark look, and our font sizes.
void apply(QApplication &application);
/// True when the palette in use is dark; follows the system.
[[nodiscard]] bool isDark();
[[nodiscard]] QColor colour(Ink ink);
[[nodiscard]] QColor colour(Verdict verdict);
/// A pale ground for a chip of this verdict.
[[nodiscard]] QColor ground(Verdict verdict);
/// An icon of resources/icons tinted from the palette.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace koshin::theme
