// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/foreignpage.h"

#include <QPainter>

#include <poppler-qt6.h>

namespace koshin::report {

namespace {

constexpr double mostDrawn = 16e6; // of a page, whatever its size says

} // namespace

void paintForeignPage(QPainter &painter, const Insertion &insertion, int page, const QSizeF &sheet)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {}); // faults of the file are no news
    const auto document = Poppler::Document::loadFromData(insertion.pdf);
    const auto found = document ? document->page(page) : nullptr;
    if (!found) return;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const QSizeF size = found->pageSizeF(); // in points
    if (size.isEmpty()) return;
    const QSizeF fitted = size.scaled(sheet, Qt::KeepAspectRatio);
    double scale = fitted.width() / size.width();
    scale = std::min(scale, std::sqrt(mostDrawn / (size.width() * size.height())));
    const QImage image = found->renderToImage(72 * scale, 72 * scale);
    const QPointF corner((sheet.width() - fitted.width()) / 2, (sheet.height() - fitted.height()) / 2);
    painter.drawImage(QRectF(corner, fitted), image);
}

} // namespace koshin::report
