// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace koshin {

/// The folder of the ledger where no other is named; empty for a person without a home.
[[nodiscard]] QString usualFolder();

/// The names by which the parts of the program find each other on the session bus.
namespace bus {

/// Of the program that shows the ledger in `folder`. That of the usual folder can be started by the bus.
[[nodiscard]] QString applicationName(const QString &folder);
inline const QString applicationPath = QStringLiteral("/org/koshin/Koshin");
inline const QString applicationInterface = QStringLiteral("org.freedesktop.Application");
/// The action of the application that shows what its parameter names, as `targetOf` does.
inline const QString showAction = QStringLiteral("show");

/// Of what shows notifications and hears the answers to them.
inline const QString remindersName = QStringLiteral("org.koshin.Reminders");
inline const QString remindersPath = QStringLiteral("/org/koshin/Reminders");

} // namespace bus

} // namespace koshin
