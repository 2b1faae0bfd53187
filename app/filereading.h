// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/filereader.h"

namespace koshin {

/// Reads the text of files by the library for it; nothing, with the reason in `why`, where it does not load.
[[nodiscard]] FileReader fileReader(QString &why);

} // namespace koshin
