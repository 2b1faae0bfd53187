// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace koshin {

// Texts of records, packs and files on their way into the window. No text is ever read as HTML there, and none
// steers, hides or turns round what stands beside it (`text/tame.h`).

/// A tip that says just this, whatever stands in it; empty for an empty text.
[[nodiscard]] QString plainTip(const QString &text);
/// The words of a button or command, in which no letter becomes a key.
[[nodiscard]] QString plainWords(const QString &text);

} // namespace koshin
