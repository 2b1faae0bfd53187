// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/verdict.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

#include <optional>

class QApplication;

namespace koshin::theme {

/// The window's colours beyond QPalette, in light and dark (docs: the table of status marks).
/// `Edge` goes around fields and buttons, 3 to 1 on their grounds and little more; `Hint` is the
/// word in an empty field, 4.5 to 1 and little more. `Line` only parts things.
enum class Ink { Ground, Pane, Line, Text, Muted, Accent, Error, Warning, Edge, Hint, Plan };

/// Which look to take: the system's, unless the person chose one.
enum class Look { System, Light, Dark };
/// The sizes of text, from the page's sentence down to the small print.
enum class Size { Headline, Title, Body, Section, Small };

/// Our style, our palette for the system's light or dark look, and our font sizes, in the typeface
/// of the language in use: to be called again when that changes. The environment variable
/// KOSHIN_THEME (`light`, `dark`) outranks `look`.
void apply(QApplication &application, Look look = Look::System);
/// True when the palette in use is dark; follows the system.
[[nodiscard]] bool isDark();
/// What the desktop says of itself, for `Look::System`; taken up by the next `apply`.
void setSystemDark(std::optional<bool> isSystemDark);
[[nodiscard]] QColor colour(Ink ink);
[[nodiscard]] QColor colour(Verdict verdict);
/// For words about this verdict: its colour where that is readable as text, else a stronger one.
[[nodiscard]] QColor textColour(Verdict verdict);
/// A pale ground for a chip of this verdict.
[[nodiscard]] QColor ground(Verdict verdict);
/// Ground of a selected row, of what the pointer is over, and of an unused part of a bar.
[[nodiscard]] QColor selection();
[[nodiscard]] QColor hover();
[[nodiscard]] QColor trough();
/// The line below a row of this ground: the selected one's, or a list's own.
[[nodiscard]] QColor lineOn(const QColor &ground);
/// The colour at a part (0 to 1) of its strength.
[[nodiscard]] QColor faint(QColor colour, double part);
[[nodiscard]] QFont font(Size size);
/// A length meant for type of the usual size, grown with the type in use; never smaller.
[[nodiscard]] int scaled(int pixels);
/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// An icon of resources/icons tinted from the palette.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace koshin::theme
