// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace koshin::accessible {

/// Tells screen readers what Qt alone would not: the name of a combo box beside what is chosen in
/// it, and the words of painted pieces (StatusChip). Once, after the QApplication is made.
void install();

} // namespace koshin::accessible
