// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace koshin::text {

// Recorded texts, names of files and whatever else comes from elsewhere, made fit to be shown: what steers a
// terminal, changes the order of reading or cannot be seen stands there as a sign of its own (`�`, `⏎`,
// `<U+202E>`). A text that needs nothing is returned as it is.

/// For one line: a cell, a title, a sentence, a name.
[[nodiscard]] QString tame(const QString &text);
/// For a field of several lines shown as a block: line breaks and tabs stay.
[[nodiscard]] QString tameBlock(const QString &text);
/// The beginning of a text that somebody typed or a file brought, as a sentence repeats it: at most 60
/// characters, cut between two as a person sees them, then `…`.
[[nodiscard]] QString shortened(const QString &text);
/// For JSON, in UTF-8: the same characters as `\u` escapes, so that it still says the same.
[[nodiscard]] QByteArray tameJson(const QByteArray &json);

} // namespace koshin::text
