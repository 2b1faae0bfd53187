// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace koshin {

/// Something on a page that a person may look for by words of its own: a setting, a channel.
struct PagePlace
{
    QString id;    ///< the object name of the control, or of the tab that it stands on
    QString name;  ///< as it stands there
    QString words; ///< what else it is looked for by: the choices that it offers
};

/// A label without the mark of its key: `Language`, 言語 for `言語(&L)`.
[[nodiscard]] inline QString withoutKey(QString label)
{
    static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
    return label.remove(behind).remove(QLatin1Char('&'));
}

} // namespace koshin
