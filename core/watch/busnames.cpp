// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/busnames.h"

#include "machine/places.h"

#include <QCryptographicHash>

namespace koshin {

using namespace Qt::StringLiterals;

QString usualFolder()
{
    return machine::dataHome() + u"/koshin"_s;
}

namespace bus {

QString applicationName(const QString &folder)
{
    const QString name = u"org.koshin.Koshin"_s;
    const QString address = machine::oneName(folder);
    if (address == machine::oneName(usualFolder())) return name;
    const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return name + u".Ledger"_s + QString::fromLatin1(hash);
}

} // namespace bus

} // namespace koshin
