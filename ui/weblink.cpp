// SPDX-License-Identifier: GPL-3.0-or-later
#include "weblink.h"

#include "text/tame.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

struct WebLink
{
    Q_DECLARE_TR_FUNCTIONS(WebLink)
};

} // namespace

FigureLink *webLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
    auto *link = new FigureLink(address, theme::Size::Small);
    link->setObjectName(u"address"_s);
    link->setAccessibleName(WebLink::tr("Open the address %1").arg(text::tame(address)));
    link->setEnabled(isWeb);
    QObject::connect(link, &FigureLink::clicked, link, [url] { QDesktopServices::openUrl(url); });
    return link;
}

} // namespace koshin
