// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filetext/filepreview.h"
#include "operations/packing.h"

#include <QImage>

namespace koshin::filetext {

// Each takes the bytes of a whole file.

/// All pages, the document's information and its XMP. Not whole: encrypted, broken, with files attached to it.
[[nodiscard]] FileText pdfText(const QByteArray &bytes);
/// The XML parts of a ZIP, as OOXML and ODF have them. Not whole: with pictures or anything else in it, broken.
[[nodiscard]] FileText officeText(const QByteArray &bytes);
/// In UTF-8, UTF-16 with its mark, or an encoding usual in Japan. Not whole: what is no text.
[[nodiscard]] FileText plainText(const QByteArray &bytes);
/// The same bytes as one text; nothing where they are none. They may end within a character.
[[nodiscard]] Maybe<QString> decodedText(const QByteArray &bytes);

/// The texts of the QR codes on a picture or on the pages of a PDF.
[[nodiscard]] QStringList codesIn(const QByteArray &bytes);

/// A preview without pages: of a text, or of what is not shown.
class Pageless : public FilePreview
{
public:
    using FilePreview::FilePreview;
    [[nodiscard]] QImage page(int, int, const StillWanted &) override { return {}; }
};

/// A preview of whatever the bytes are: their own beginning tells, not a name.
[[nodiscard]] std::unique_ptr<FilePreview> previewOf(const QByteArray &bytes);
/// A preview of the kind that the bytes are of, null for another.
[[nodiscard]] std::unique_ptr<FilePreview> pdfPreview(const QByteArray &bytes);
[[nodiscard]] std::unique_ptr<FilePreview> picturePreview(const QByteArray &bytes);
[[nodiscard]] std::unique_ptr<FilePreview> mailPreview(const QByteArray &bytes);
[[nodiscard]] std::unique_ptr<FilePreview> textPreview(const QByteArray &bytes);

/// The day on which a picture was taken, as the camera noted it (EXIF DateTimeOriginal); nothing where it did not.
[[nodiscard]] Maybe<Date> dayOfPicture(const QByteArray &bytes);
/// What HTML says, without its marks: a line for each paragraph, nothing of scripts, styles and comments.
[[nodiscard]] QString withoutMarkup(const QString &html);
/// The beginning of a text, as much of it as is shown; `isCut` tells whether there is more.
[[nodiscard]] QString beginningOf(const QString &text, bool &isCut);

} // namespace koshin::filetext
