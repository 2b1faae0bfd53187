// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/packing.h"

namespace koshin::filetext {

// Each takes the bytes of a whole file.

/// All pages, the document's information and its XMP. Not whole: encrypted, broken, with files attached to it.
[[nodiscard]] FileText pdfText(const QByteArray &bytes);
/// The XML parts of a ZIP, as OOXML and ODF have them. Not whole: with pictures or anything else in it, broken.
[[nodiscard]] FileText officeText(const QByteArray &bytes);
/// In UTF-8, UTF-16 with its mark, or an encoding usual in Japan. Not whole: what is no text.
[[nodiscard]] FileText plainText(const QByteArray &bytes);

/// The texts of the QR codes on a picture or on the pages of a PDF.
[[nodiscard]] QStringList codesIn(const QByteArray &bytes);

} // namespace koshin::filetext
