// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/addresslink.h"

#include "text/tame.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

// Empty if it is none of the web.
QUrl webAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
    return web ? url : QUrl();
}

} // namespace

void openAddress(const QString &address)
{
    if (const QUrl url = webAddress(address); !url.isEmpty()) QDesktopServices::openUrl(url);
}

AddressLink::AddressLink(const QString &address, QWidget *parent) : FigureLink(address, theme::Size::Small, parent)
{
    setObjectName(u"address"_s);
    setAccessibleName(tr("Open the address %1").arg(text::tame(address)));
    setEnabled(!webAddress(address).isEmpty());
    connect(this, &FigureLink::clicked, this, [address] { openAddress(address); });
}

} // namespace koshin
