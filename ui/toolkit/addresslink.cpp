// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/addresslink.h"

#include "text/tame.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace koshin {

AddressLink::AddressLink(const QString &address, QWidget *parent) : FigureLink(address, theme::Size::Small, parent)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
    setObjectName(u"address"_s);
    setAccessibleName(tr("Open the address %1").arg(text::tame(address)));
    setEnabled(web);
    connect(this, &FigureLink::clicked, this, [url] { QDesktopServices::openUrl(url); });
}

} // namespace koshin
