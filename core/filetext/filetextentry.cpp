// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/filetextentry.h"

#include "base/digest.h"
#include "evidence/evidencestore.h"
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

constexpr qint64 mostShown = 100LL * 1024 * 1024; // bytes of a file that is shown; they are held in memory

// The bytes of a file, compared with its hash; nothing where there are too many to be shown.
Result<Maybe<QByteArray>> checkedBytes(const EvidenceStore &store, const Evidence &record, const StillWanted &goesOn)
{
    const auto file = store.open(record.sha256);
    if (!file && file.error().code == ErrorCode::FileNotFound)
        return failure(ErrorCode::FileNotFound, {record.fileName}); // its name in the store tells a person nothing
    if (!file) return Failure(file.error());
    if ((*file)->size() > mostShown) return Maybe<QByteArray>();
    Sha256 digest;
    QByteArray bytes;
    for (;;) {
        if (!goesOn()) return failure(ErrorCode::Cancelled);
        constexpr qint64 piece = 1024 * 1024;
        const qsizetype before = bytes.size();
        bytes.resize(before + piece);
        const qint64 got = (*file)->read(bytes.data() + before, piece);
        bytes.truncate(before + std::max<qint64>(got, 0));
        if (got < 0) return failure(ErrorCode::FileUnreadable, {record.fileName, (*file)->errorString()});
        if (got == 0) break;
        if (bytes.size() > mostShown) return Maybe<QByteArray>();
        digest.add(QByteArrayView(bytes).sliced(before));
    }
    if (digest.text() != record.sha256) return failure(ErrorCode::FileAltered, {record.fileName});
    return Maybe<QByteArray>(std::move(bytes));
}

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
    const auto bytes = checkedBytes(store, record, goesOn);
    if (!bytes) *outcome = koshin::Failure(bytes.error());
    else if (!*bytes) *outcome = nothingOf(koshin::Unshown::TooLarge);
    else *outcome = previewOf(**bytes);
}
