// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/readers.h"

#include <poppler-qt6.h>

namespace koshin::filetext {

namespace {

constexpr int mostPages = 2'000;

} // namespace

FileText pdfText(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {}); // faults of the file are no news
    FileText text;
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked()) return text;
    for (const QString &key : document->infoKeys()) text.texts << document->info(key);
    text.texts << document->metadata();
    const int pages = std::min(document->numPages(), mostPages);
    bool isWhole = pages == document->numPages() && !document->hasEmbeddedFiles();
    for (int number = 0; number < pages; ++number) {
        const auto page = document->page(number);
        if (!page) {
            isWhole = false;
            continue;
        }
        const QString words = page->text(QRectF());
        isWhole = isWhole && !words.trimmed().isEmpty(); // a page without a word may be the picture of one
        text.texts << words;
        for (const auto &note : page->annotations()) text.texts << note->contents() << note->author();
    }
    text.isWhole = isWhole;
    return text;
}

} // namespace koshin::filetext
