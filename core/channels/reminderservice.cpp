// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/reminderservice.h"

#include "channels/wording.h"
#include "watch/busnames.h"
#include "watch/detached.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace koshin {

using namespace Qt::StringLiterals;

ReminderService::ReminderService(const ServeRequest &request, const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_request(request), m_bus(bus), m_notifier(bus)
{
    // Without the bus nobody hears an answer any more.
    m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, qApp,
                  SLOT(quit()));
    m_rest.setSingleShot(true);
    m_rest.setInterval(request.idleSeconds * 1'000);
    connect(&m_rest, &QTimer::timeout, qApp, &QCoreApplication::quit);
    connect(&m_notifier, &Notifier::closed, this, &ReminderService::restIfIdle);
    connect(&m_notifier, &Notifier::opened, this,
            [this](const QString &key, const QString &token) { open(m_places.value(key), token); });
    connect(&m_notifier, &Notifier::snoozed, this, [this](const QString &key) { snooze(m_places.value(key)); });
}

Result<> ReminderService::begin()
{
    m_bus.registerObject(bus::remindersPath, this, QDBusConnection::ExportScriptableSlots);
    if (!m_bus.registerService(bus::remindersName)) return failure(ErrorCode::InUse, {bus::remindersName});
    m_rest.start();
    return {};
}

void ReminderService::Show(const QString &ledger, const QString &day, const QString &language,
                           const QStringList &reminders, const QStringList &channels)
{
    const auto wording = wordingFor({ledger, day, language, reminders, channels}, *m_request.clock);
    if (!wording) return sendErrorReply(QDBusError::InvalidArgs, u"nothing of that is known here"_s);
    m_rest.stop();
    for (const Bubble &bubble : wording->bubbles) {
        const QString key =
            ledger + u'\n' + (bubble.subjects.isEmpty() ? bubble.title + bubble.body : bubble.subjects.join(u'\n'));
        if (const auto shown = m_notifier.show(key, bubble); !shown) {
            sendErrorReply(QDBusError::Failed, shown.error().argument("reason"));
            break;
        }
        m_places.insert(key, {wording->address, bubble});
    }
    restIfIdle();
}

void ReminderService::restIfIdle()
{
    if (m_notifier.isShowing()) return;
    m_places.clear();
    m_rest.start();
}

// The bus starts the program where it is installed; else it is started from where we are.
void ReminderService::open(const Place &place, const QString &token)
{
    if (!openKnown(place.ledger, *m_request.clock, Workspace::Mode::ReadOnly)) return; // it was taken away meanwhile
    QDBusMessage call = QDBusMessage::createMethodCall(bus::applicationName(place.ledger.folder), bus::applicationPath,
                                                       bus::applicationInterface, u"ActivateAction"_s);
    QVariantMap platform;
    if (!token.isEmpty()) platform = {{u"activation-token"_s, token}, {u"desktop-startup-id"_s, token}};
    call << bus::showAction << QVariant(QVariantList{place.bubble.target}) << platform;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, 20'000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, place, token](QDBusPendingCallWatcher *w) {
        w->deleteLater();
        if (!w->isError()) return;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!token.isEmpty()) environment.insert(u"XDG_ACTIVATION_TOKEN"_s, token);
        startDetached(m_request.program, {u"--data"_s, place.ledger.folder, u"--show"_s, place.bubble.target},
                      environment);
    });
}

void ReminderService::snooze(const Place &place)
{
    const auto workspace = openKnown(place.ledger, *m_request.clock, Workspace::Mode::Existing);
    if (!workspace) return; // it stays due, and is said again
    const Date today = m_request.clock->today();
    for (const QString &subject : place.bubble.subjects) {
        if (!putOff(*workspace, subject, {today, today.plusDays(snoozeDays), place.bubble.reason})) return;
    }
}

} // namespace koshin
