// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/practicefigures.h"

#include <QJsonObject>

namespace koshin {

/// A profile for other programs: what the person typed, and figures from the records up to the last
/// day of their span. No client, no title of a record, no id, not the private note. Fields that are
/// not filled in are absent (docs/command-line.md).
[[nodiscard]] QJsonObject profileJson(const Profile &profile, const ProfileFigures &figures);

} // namespace koshin
