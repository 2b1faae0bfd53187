// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filename.h"

#include <QFile>

namespace koshin {

QString freshName(const QString &folder, const QString &beginning, Timestamp at, const QString &ending)
{
    QString moment = at.toString().chopped(1);
    moment.replace(u'T', u'-').remove(u':');
    const QString stem = folder + u'/' + beginning + moment;
    QString name = stem + ending;
    for (int n = 2; QFile::exists(name); ++n) name = stem + u'-' + QString::number(n) + ending;
    return name;
}

} // namespace koshin
