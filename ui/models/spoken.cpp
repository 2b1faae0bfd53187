// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spoken.h"

#include "models/roles.h"
#include "text/codetext.h"

#include <QCoreApplication>
#include <QModelIndex>

namespace koshin {

QVariant spoken(const QModelIndex &cell)
{
    const QVariant mark = cell.data(MarkRole);
    const QString second = cell.data(SecondLineRole).toString();
    if (!mark.isValid() && second.isEmpty()) return {};
    QStringList parts{cell.data().toString(), mark.isValid() ? text::word(Verdict(mark.toInt())) : QString(), second};
    parts.removeAll({});
    return parts.join(QCoreApplication::translate("Accessible", ", ", "between the parts of a cell, when spoken"));
}

} // namespace koshin
