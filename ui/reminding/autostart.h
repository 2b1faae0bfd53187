// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

/// Whether the program starts in the background with the person's session (XDG autostart).
namespace koshin::autostart {

/// The executable that runs, of which the entry is made; the application object knows it unless a test
/// stands in for it.
void setProgram(const QString &program);
/// Whether it starts with the ledger in this folder.
[[nodiscard]] bool isWanted(const QString &dataFolder);
/// Writes the entry, or removes it. Errors: ControlsInPath, for such a name could end a line of the entry;
/// FileUnwritable.
[[nodiscard]] Result<> set(bool wanted, const QString &dataFolder);

} // namespace koshin::autostart
