// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace koshin {

// What a file is by its bytes. Names and media types are said by whoever made the record.

/// A PDF: its mark stands among the first bytes, as viewers look for it.
[[nodiscard]] bool isPdf(const QByteArray &bytes);

/// The name by which Qt reads a picture, for formats that hold nothing but pixels; null for everything else, SVG too:
/// what it draws may lie in other files.
[[nodiscard]] const char *pictureFormat(const QByteArray &bytes);

} // namespace koshin
