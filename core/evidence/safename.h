// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace koshin {

/// A file name that no program mistakes: one part of a path without control, direction-changing or
/// separating characters, no leading dot or dash, none that a system reserves, at most 200 bytes of
/// UTF-8; the extension is kept. Never empty.
[[nodiscard]] QString safeFileName(const QString &name);

/// The name a file is recorded under: as it is, but for characters that no line of text may hold.
[[nodiscard]] QString recordedFileName(const QString &path);

/// Whether a desktop could run the file rather than show it: by its name, or by its first bytes.
[[nodiscard]] bool couldRun(const QString &name, const QByteArray &head);

} // namespace koshin
