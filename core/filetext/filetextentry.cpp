// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/filetextentry.h"

#include "evidence/evidencestore.h"
#include "evidence/fileform.h"
#include "filetext/readers.h"

namespace koshin::filetext {

constexpr qint64 mostBytes = 256LL * 1024 * 1024;

namespace {

FileText read(QIODevice &file)
{
    const QByteArray bytes = file.read(mostBytes);
    FileText text = isPdf(bytes)                     ? pdfText(bytes)
                    : bytes.startsWith("PK\x03\x04") ? officeText(bytes)
                                                     : plainText(bytes);
    text.isWhole = text.isWhole && file.atEnd();
    return text;
}

constexpr qint64 mostShown = 100LL * 1024 * 1024; // bytes of a file that is shown; they are held in memory

std::unique_ptr<FilePreview> nothingOf(Unshown why)
{
    FileSight look;
    look.why = why;
    return std::make_unique<Pageless>(look);
}

} // namespace

std::unique_ptr<FilePreview> previewOf(const QByteArray &bytes)
{
    if (bytes.isEmpty()) return nothingOf(Unshown::Empty);
    for (const auto make : {pdfPreview, picturePreview, mailPreview, textPreview}) {
        if (auto made = make(bytes)) return made;
    }
    return nothingOf(Unshown::UnknownKind);
}

} // namespace koshin::filetext

void koshin_read_file_text(QIODevice &file, const koshin::Evidence &, koshin::FileText *outcome)
{
    *outcome = koshin::filetext::read(file);
}

void koshin_read_codes(QIODevice &file, QStringList *codes)
{
    *codes = koshin::filetext::codesIn(file.read(koshin::filetext::mostBytes));
}

void koshin_open_preview(const koshin::EvidenceStore &store, const koshin::Evidence &record,
                         const koshin::StillWanted &goesOn,
                         koshin::Result<std::unique_ptr<koshin::FilePreview>> *outcome)
{
    using namespace koshin::filetext;
    const auto bytes = store.contents(record, mostShown, [&](qint64, qint64) { return goesOn(); });
    if (!bytes) *outcome = koshin::Failure(bytes.error());
    else if (!*bytes) *outcome = nothingOf(koshin::Unshown::TooLarge);
    else *outcome = previewOf(**bytes);
}
