// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/filetextentry.h"

#include "filetext/readers.h"

namespace koshin::filetext {

constexpr qint64 mostBytes = 256LL * 1024 * 1024;

namespace {

FileText read(QIODevice &file)
{
    const QByteArray bytes = file.read(mostBytes);
    FileText text = bytes.startsWith("%PDF-")        ? pdfText(bytes)
                    : bytes.startsWith("PK\x03\x04") ? officeText(bytes)
                                                     : plainText(bytes);
    text.isWhole = text.isWhole && file.atEnd();
    return text;
}

} // namespace

} // namespace koshin::filetext

void koshin_read_file_text(QIODevice &file, const koshin::Evidence &, koshin::FileText *outcome)
{
    *outcome = koshin::filetext::read(file);
}

void koshin_read_codes(QIODevice &file, QStringList *codes)
{
    *codes = koshin::filetext::codesIn(file.read(koshin::filetext::mostBytes));
}
