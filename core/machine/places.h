// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace koshin::machine {

/// The person's home: $HOME where that is a full path, else the one of her account.
[[nodiscard]] QString home();
/// Where programs keep the person's data ($XDG_DATA_HOME) and configuration ($XDG_CONFIG_HOME). A
/// variable that is no full path is ignored, as the XDG base directory specification asks.
[[nodiscard]] QString dataHome();
[[nodiscard]] QString configurationHome();

/// The same for every way to write a folder, also before it exists.
[[nodiscard]] QString oneName(const QString &folder);

} // namespace koshin::machine
