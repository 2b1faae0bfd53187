// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/busnames.h"

#include "base/digest.h"
#include "machine/places.h"

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
    return name + u".Ledger"_s + sha256(address).left(16);
}

} // namespace bus

} // namespace koshin
