// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurelink.h"

namespace koshin {

/// An address that is opened in the browser. Only those of the web are: a rule pack may come from anyone.
[[nodiscard]] FigureLink *webLink(const QString &address);

} // namespace koshin
