// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance.h"

#include "watch/busnames.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QString tokenOf(const QVariantMap &platform)
{
    const QString token = platform.value(u"activation-token"_s).toString();
    return token.isEmpty() ? platform.value(u"desktop-startup-id"_s).toString() : token;
}

// What the desktop gave this process so that a window may come to the front.
QVariantMap ownPlatform()
{
    QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty()) token = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    if (token.isEmpty()) return {};
    return {{u"activation-token"_s, token}, {u"desktop-startup-id"_s, token}};
}

// The executable of a process, or the name by which the kernel knows it where that is kept from us: of a
// program that holds secrets the rest cannot be read.
QString programOf(uint process)
{
    const QString folder = u"/proc/%1/"_s.arg(process);
    const QString program = QFile::symLinkTarget(folder + u"exe"_s);
    if (!program.isEmpty()) return program;
    QFile name(folder + u"comm"_s);
    return name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed() : QString();
}

QString bareName(const QString &program)
{
    const QString name = program.section(u'/', -1);
    return name.endsWith(u" (deleted)"_s) ? name.chopped(10) : name; // replaced by an update meanwhile
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_name(bus::applicationName(dataFolder))
{
}

SingleInstance::Rank SingleInstance::begin()
{
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected()) return Rank::Alone;
    session.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, this,
                    SIGNAL(alone()));
    session.registerObject(bus::applicationPath, this, QDBusConnection::ExportScriptableSlots);
    const auto reply = session.interface()->registerService(m_name, QDBusConnectionInterface::DontQueueService);
    if (!reply.isValid()) return Rank::Alone;
    return reply.value() == QDBusConnectionInterface::ServiceRegistered ? Rank::First : Rank::Second;
}

void SingleInstance::end()
{
    QDBusConnection::sessionBus().unregisterService(m_name);
}

std::optional<Owner> SingleInstance::first() const
{
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    const auto user = bus->serviceUid(m_name);
    const auto process = bus->servicePid(m_name);
    if (!user.isValid() || !process.isValid()) return std::nullopt;
    const QString program = programOf(process.value());
    const bool isOurs =
        user.value() == ::geteuid() && bareName(program) == bareName(QCoreApplication::applicationFilePath());
    return Owner{process.value(), program, isOurs};
}

bool SingleInstance::raiseFirst(const QString &target) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_name, bus::applicationPath, bus::applicationInterface,
                                                       target.isEmpty() ? u"Activate"_s : u"ActivateAction"_s);
    if (!target.isEmpty()) call << bus::showAction << QVariant(QVariantList{target});
    call << ownPlatform();
    constexpr int patience = 5'000; // milliseconds
    return QDBusConnection::sessionBus().call(call, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

void SingleInstance::Activate(const QVariantMap &platform)
{
    Q_EMIT wanted({}, tokenOf(platform));
}

void SingleInstance::Open(const QStringList &, const QVariantMap &)
{
    sendErrorReply(QDBusError::NotSupported, u"Koshin opens no files; use `koshin import FILE`."_s);
}

void SingleInstance::ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platform)
{
    QVariant target = parameters.value(0);
    while (target.canConvert<QDBusVariant>()) target = target.value<QDBusVariant>().variant();
    if (action != bus::showAction || target.toString().isEmpty())
        return sendErrorReply(QDBusError::InvalidArgs, u"unknown action"_s);
    Q_EMIT wanted(target.toString(), tokenOf(platform));
}

} // namespace koshin
