// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/timestamp.h"

#include <QString>

namespace koshin {

/// A name that is still free in the folder: beginning, moment, ending, as in `koshin-rescued-2026-11-26-093000.db`.
[[nodiscard]] QString freshName(const QString &folder, const QString &beginning, Timestamp at, const QString &ending);

} // namespace koshin
