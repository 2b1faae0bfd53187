// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/spoken.h"

#include "text/codetext.h"
#include "text/tame.h"
#include "text/todotext.h"
#include "toolkit/mark.h"
#include "toolkit/roles.h"

#include <QCoreApplication>
#include <QModelIndex>

namespace koshin {

QVariant spoken(const QModelIndex &cell)
{
    const QVariant mark = cell.data(MarkRole);
    const QString second = cell.data(SecondLineRole).toString();
    const QString said = cell.data().toString();
    if (!mark.isValid() && second.isEmpty()) return text::tame(said) == said ? QVariant() : text::tame(said);
    const auto wordOf = [](StatusMark m) {
        if (m.isUrgent()) return text::urgentWord();
        if (m.isAdvised()) return text::advisedWord();
        return m.isVerdict() ? text::word(m.tint()) : QString();
    };
    QStringList parts{said, mark.isValid() ? wordOf(StatusMark::ofNumber(mark.toInt())) : QString(), second};
    parts.removeAll({});
    return text::tame(
        parts.join(QCoreApplication::translate("Accessible", ", ", "between the parts of a cell, when spoken")));
}

} // namespace koshin
