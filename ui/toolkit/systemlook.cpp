// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString space = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;

/// The value within variants within variants, as portals of different ages give it.
QVariant innermost(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemLook::SystemLook(QObject *parent) : QObject(parent) {}

void SystemLook::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question.setArguments({space, key});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QVariant> reply = *call;
        if (!reply.isError()) take(innermost(reply.value()).toUInt());
        call->deleteLater();
    });
}

void SystemLook::settingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() != 3 || arguments[0].toString() != space || arguments[1].toString() != key) return;
    take(innermost(arguments[2]).toUInt());
}

void SystemLook::take(uint scheme)
{
    const Maybe<bool> dark = scheme == 1 ? Maybe<bool>(true) : scheme == 2 ? Maybe<bool>(false) : Maybe<bool>();
    if (dark == m_dark) return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace koshin
