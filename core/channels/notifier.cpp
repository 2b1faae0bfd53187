// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/notifier.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusServiceWatcher>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString openAction = u"default"_s; // a click on the notification itself
const QString openButton = u"open"_s;
const QString snoozeButton = u"snooze"_s;
constexpr int patience = 5'000; // milliseconds

struct Notifications
{
    Q_DECLARE_TR_FUNCTIONS(Notifications)
};

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifier::Notifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus),
      m_watcher(new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForUnregistration, this))
{
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(takeToken(uint, QString)));
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint, uint)));
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { // what it showed has gone with it
        m_shown.clear();
        m_tokens.clear();
        m_readsMarkup.reset();
        Q_EMIT closed();
    });
}

Result<> Notifier::show(const QString &key, const Bubble &bubble)
{
    QStringList actions{openAction, bubble.open, openButton, bubble.open};
    if (!bubble.subjects.isEmpty()) actions += {snoozeButton, bubble.snooze};
    const QVariantMap hints{{u"desktop-entry"_s, u"org.koshin.Koshin"_s},
                            {u"category"_s, u"x-koshin.reminder"_s},
                            {u"urgency"_s, QVariant::fromValue(uchar(bubble.pressing ? 2 : 1))}};
    const uint before = m_shown.key(key);
    QDBusMessage notify = call(u"Notify"_s);
    notify.setArguments(
        {Notifications::tr("Koshin"), before, u"koshin"_s, bubble.title, bodyFor(bubble.body), actions, hints, -1});
    const QDBusReply<uint> reply = m_bus.call(notify, QDBus::Block, patience);
    if (!reply.isValid()) return failure(ErrorCode::NoNotifications, {reply.error().message()});
    if (before != reply.value()) forget(before);
    m_shown.insert(reply.value(), key);
    return {};
}

// A server that reads markup would take a name for it.
QString Notifier::bodyFor(const QString &plain)
{
    if (!m_readsMarkup) {
        const QDBusReply<QStringList> able = m_bus.call(call(u"GetCapabilities"_s), QDBus::Block, patience);
        if (!able.isValid()) return plain.toHtmlEscaped(); // better read oddly than taken for markup
        m_readsMarkup = able.value().contains(u"body-markup"_s);
    }
    return *m_readsMarkup ? plain.toHtmlEscaped() : plain;
}

void Notifier::forget(uint id)
{
    m_shown.remove(id);
    m_tokens.remove(id);
}

void Notifier::takeToken(uint id, const QString &token)
{
    if (m_shown.contains(id)) m_tokens.insert(id, token);
}

void Notifier::takeAction(uint id, const QString &action)
{
    const auto shown = m_shown.constFind(id);
    if (shown == m_shown.constEnd()) return; // of another program
    const QString key = *shown;
    if (action == snoozeButton) Q_EMIT snoozed(key);
    else if (action == openAction || action == openButton) Q_EMIT opened(key, m_tokens.value(id));
}

void Notifier::takeClosed(uint id, uint)
{
    if (!m_shown.contains(id)) return;
    forget(id);
    Q_EMIT closed();
}

} // namespace koshin
