// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels.h"

#include "modules.h"
#include "output.h"

#include <QCoreApplication>

namespace koshin::channels {

QFunctionPointer find(const char *name)
{
    QString why;
    const QFunctionPointer found = modules::find(QStringLiteral("libkoshin_channels.so"), name, why);
    if (!found)
        output::complain(QCoreApplication::translate("Channels", "The channels could not be loaded (%1).").arg(why));
    return found;
}

} // namespace koshin::channels
