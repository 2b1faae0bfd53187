// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channelsentry.h"
#include "channels/notifier.h"

#include <QDBusContext>
#include <QTimer>

namespace koshin {

/// Shows notifications for processes that do not stay, and hears the answers: *open* starts the program,
/// or raises it, at what the notification is about; *snooze* puts that off. It ends when nothing is
/// shown any more.
class ReminderService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.koshin.Reminders")

public:
    ReminderService(const ServeRequest &request, const QDBusConnection &bus, QObject *parent = nullptr);
    /// Takes its name on the bus. Errors: InUse.
    [[nodiscard]] Result<> begin();

public Q_SLOTS:
    /// The bubbles of a ledger, as `toJson` writes them.
    Q_SCRIPTABLE void Show(const QString &bubbles);

private:
    struct Place
    {
        QString folder;
        Bubble bubble;
    };
    void open(const Place &place, const QString &token);
    void snooze(const Place &place);
    void restIfIdle();

    ServeRequest m_request;
    QDBusConnection m_bus;
    Notifier m_notifier;
    QHash<QString, Place> m_places; ///< by the notifier's keys
    QTimer m_rest;
};

} // namespace koshin
