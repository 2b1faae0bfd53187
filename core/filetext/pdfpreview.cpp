// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/readers.h"

#include <algorithm>
#include <cmath>
#include <poppler-qt6.h>

namespace koshin::filetext {

namespace {

using namespace Qt::StringLiterals;

constexpr double mostPagePixels = 24e6;
constexpr double pointsPerInch = 72;

// `D:20250520093000+09'00'`: the day where it was made.
Maybe<Date> dayOfPdf(const QString &stamp)
{
    const QString digits = stamp.startsWith("D:"_L1) ? stamp.mid(2, 8) : stamp.left(8);
    return Date::parse(QStringList{digits.left(4), digits.mid(4, 2), digits.mid(6, 2)}.join(u'-'));
}

class PdfPreview : public FilePreview
{
public:
    PdfPreview(FileSight look, std::unique_ptr<Poppler::Document> document)
        : FilePreview(std::move(look)), m_document(std::move(document))
    {
    }

    QImage page(int number, int width, const StillWanted &goesOn) override
    {
        if (number < 0 || number >= look().pages) return {};
        const auto page = m_document->page(number);
        if (!page) return {};
        const QSizeF size = page->pageSizeF();
        if (!(size.width() >= 1 && size.height() >= 1 && width > 0)) return {};
        const double wished = width * pointsPerInch / size.width();
        const double most = pointsPerInch * std::sqrt(mostPagePixels / (size.width() * size.height()));
        const double dpi = std::min(wished, most);
        const auto isUnwanted = [](const QVariant &asked) {
            return !(*static_cast<const StillWanted *>(asked.value<const void *>()))();
        };
        const auto noPart = [](const QVariant &) { return false; };
        const void *asked = &goesOn;
        const QImage image = page->renderToImage(dpi, dpi, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr, noPart,
                                                 isUnwanted, QVariant::fromValue(asked));
        return goesOn() ? image : QImage();
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace

std::unique_ptr<FilePreview> pdfPreview(const QByteArray &bytes)
{
    if (!bytes.startsWith("%PDF-")) return nullptr;
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {}); // faults of the file are no news
    auto document = Poppler::Document::loadFromData(bytes);
    FileSight look;
    look.why = !document ? Unshown::Broken : document->isLocked() ? Unshown::Encrypted : Unshown::No;
    if (look.why == Unshown::No && document->numPages() < 1) look.why = Unshown::Broken;
    if (look.why != Unshown::No) return std::make_unique<Pageless>(look);
    look.as = FileSight::As::Pages;
    look.pages = document->numPages();
    if (const auto day = dayOfPdf(document->info(u"CreationDate"_s))) look.day = FileDay{*day, FileDay::Of::Document};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return std::make_unique<PdfPreview>(look, std::move(document));
}

} // namespace koshin::filetext
