// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/readers.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <poppler-qt6.h>

namespace koshin::filetext {

namespace {

constexpr int codePages = 20;
constexpr int mostMegabytes = 512;     // of a picture in memory
constexpr double greatestSide = 4'000; // pixels; a code on a page needs far fewer

void addCodes(const QImage &picture, QStringList &codes)
{
    if (picture.isNull()) return;
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    const auto hints =
        ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true);
    for (const ZXing::Result &found : ZXing::ReadBarcodes(view, hints)) {
        const QString text = QString::fromStdString(found.text());
        if (found.isValid() && !codes.contains(text)) codes << text;
    }
}

void addCodesOfPages(const QByteArray &pdf, QStringList &codes)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {}); // faults of the file are no news
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked()) return;
    for (int number = 0; number < std::min(document->numPages(), codePages); ++number) {
        const auto page = document->page(number);
        if (!page) continue;
        const double side = std::max(page->pageSizeF().width(), page->pageSizeF().height());
        const double dpi = std::min(250.0, greatestSide * 72 / std::max(side, 1.0));
        addCodes(page->renderToImage(dpi, dpi), codes);
    }
}

// The camera's note on how it was held does not matter: codes are found in any direction.
QImage pictureOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    QImageReader::setAllocationLimit(mostMegabytes);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > greatestSide)
        reader.setScaledSize(size.scaled(int(greatestSide), int(greatestSide), Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

QStringList codesIn(const QByteArray &bytes)
{
    QStringList codes;
    if (bytes.startsWith("%PDF-")) addCodesOfPages(bytes, codes);
    else addCodes(pictureOf(bytes), codes);
    return codes;
}

} // namespace koshin::filetext
