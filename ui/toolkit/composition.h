// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace koshin::composition {

/// Keeps the keys of an input method from the program while it composes, as some of them hand on: Enter, Esc
/// and Tab then end or leave a conversion, and never record, close or move on. Once for the application.
void guard();
/// Whether an input method composes in this widget: text stands there that is not typed yet.
[[nodiscard]] bool isIn(const QObject *widget);

} // namespace koshin::composition
