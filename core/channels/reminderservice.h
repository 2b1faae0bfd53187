// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channelsentry.h"
#include "channels/notifier.h"
#include "machine/ledgers.h"

#include <QDBusContext>
#include <QTimer>

namespace koshin {

/// Shows notifications for processes that do not stay, and hears the answers: *open* starts the program,
/// or raises it, at what the notification is about; *snooze* puts that off. It ends when nothing is
/// shown any more. Anybody on the bus may ask it, so it takes no words and no folders: it looks up what it is asked for
/// in ledgers that the person has opened, and says what stands there.
class ReminderService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.koshin.Reminders")

public:
    ReminderService(const ServeRequest &request, const QDBusConnection &bus, QObject *parent = nullptr);
    /// Takes its name on the bus. Errors: InUse.
    [[nodiscard]] Result<> begin();

public Q_SLOTS:
    /// Shows the reminders with these keys, and that these channels do not work, as `ShowRequest` says. An
    /// error, and nothing shown, where any of it is not known.
    Q_SCRIPTABLE void Show(const QString &ledger, const QString &day, const QString &language,
                           const QStringList &reminders, const QStringList &channels);

private:
    struct Place
    {
        machine::LedgerAddress ledger;
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
