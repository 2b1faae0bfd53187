// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "channels/bubble.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

class QDBusServiceWatcher;

namespace koshin {

/// The desktop's notification server (org.freedesktop.Notifications), as far as we use it.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Shows it, in place of the one that was shown under `key` before. Errors: NoNotifications.
    [[nodiscard]] Result<> show(const QString &key, const Bubble &bubble);
    /// Whether one is still there to be answered.
    [[nodiscard]] bool isShowing() const { return !m_shown.isEmpty(); }

Q_SIGNALS:
    /// `token` lets the window come to the front, where the desktop asks for one.
    void opened(const QString &key, const QString &token);
    void snoozed(const QString &key);
    void closed(); ///< one of them, in whatever way

private Q_SLOTS:
    void takeToken(uint id, const QString &token);
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);

private:
    [[nodiscard]] QString bodyFor(const QString &plain);
    void forget(uint id);

    QDBusConnection m_bus;
    QHash<uint, QString> m_shown; ///< keys by the server's ids
    QHash<uint, QString> m_tokens;
    std::optional<bool> m_readsMarkup;
    QDBusServiceWatcher *m_watcher;
};

} // namespace koshin
