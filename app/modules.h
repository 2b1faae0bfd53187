// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFunctionPointer>
#include <QString>

namespace koshin::modules {

/// A function of a library that is loaded only when it is needed, so that verbs start without
/// screen and fonts: looked for beside the executable, then where it is installed. Null, with the
/// reason in `why`, when it cannot be had.
[[nodiscard]] QFunctionPointer find(const QString &library, const char *function, QString &why);

} // namespace koshin::modules
