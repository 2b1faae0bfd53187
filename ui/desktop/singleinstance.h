// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace koshin {

/// Another process that shows the ledger, as far as the bus and the kernel tell.
struct Owner
{
    uint process = 0;
    QString program;     ///< its executable; its name alone where the kernel tells no more
    bool isOurs = false; ///< it runs for this person, and its executable is named as ours
};

/// This process as the one that shows a ledger: others find it by its name on the session bus and ask
/// it, as org.freedesktop.Application says, to come to the front.
class SingleInstance : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    enum class Rank { First, Second, Alone }; ///< alone: there is no bus to meet others on

    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    /// Takes the name if nobody has it.
    [[nodiscard]] Rank begin();
    /// Gives the name away: whoever starts now is the first.
    void end();
    /// Who has the name; nothing where that is not told.
    [[nodiscard]] std::optional<Owner> first() const;
    /// Asks the first one to come to the front, at `target` unless that is empty. False if it does not answer.
    [[nodiscard]] bool raiseFirst(const QString &target) const;

Q_SIGNALS:
    /// The window is to come to the front, at `target` unless that is empty.
    void wanted(const QString &target, const QString &token);
    void alone(); ///< the bus has gone

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap &platform);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platform);
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters,
                                     const QVariantMap &platform);

private:
    QString m_name;
};

} // namespace koshin
