// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

// The same for every way to write the folder, also before it exists.
QString oneName(const QString &folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : real;
}

} // namespace

QString usualFolder()
{
    if (qEnvironmentVariableIsEmpty("XDG_DATA_HOME") && qEnvironmentVariableIsEmpty("HOME")) return {};
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/koshin"_s;
}

namespace bus {

QString applicationName(const QString &folder)
{
    const QString name = u"org.koshin.Koshin"_s;
    const QString place = oneName(folder);
    if (place == oneName(usualFolder())) return name;
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return name + u".Ledger"_s + QString::fromLatin1(hash);
}

} // namespace bus

} // namespace koshin
