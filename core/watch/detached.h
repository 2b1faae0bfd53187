// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace koshin {

/// Starts a program that outlives this one and holds nothing of it: whoever reads our output must not
/// wait for it. False if it does not start.
bool startDetached(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace koshin
