// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <QString>

namespace koshin::machine {

/// The person's home: $HOME where that is a full path, else the one of her account.
[[nodiscard]] QString home();
/// Where programs keep the person's data ($XDG_DATA_HOME) and configuration ($XDG_CONFIG_HOME). A
/// variable that is no full path is ignored, as the XDG base directory specification asks.
[[nodiscard]] QString dataHome();
[[nodiscard]] QString configurationHome();

/// A program of ours that is no command of the person's, by its name: beside the one that runs, or in its library
/// folder.
[[nodiscard]] QString ownProgram(const QString &name);

/// The civil day of a moment in the machine's time zone.
[[nodiscard]] Date localDay(std::chrono::sys_seconds moment);

/// The same for every way to write a folder, also before it exists.
[[nodiscard]] QString oneName(const QString &folder);

} // namespace koshin::machine
