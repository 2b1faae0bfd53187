// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace koshin {

/// The folder that the system keeps for this user's session, mostly in memory ($XDG_RUNTIME_DIR): absolute, and this
/// user's own. Empty without one, as under cron; unlike QStandardPaths it neither makes another in its stead nor warns.
[[nodiscard]] QString runtimeFolder();

} // namespace koshin
