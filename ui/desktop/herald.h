// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace koshin {

/// A reminder that holds now, as the tray shows it: without titles that the holder wrote.
struct TrayReminder
{
    QString words;
    QString target;
    bool pressing = false;
    bool operator==(const TrayReminder &) const = default;
};

/// Has reminders told by the channels beside the window: `koshin remind --notify` in a process of its
/// own, so that nothing here waits for a mail or holds a ledger. What fails is tried again later.
class Herald : public QObject
{
    Q_OBJECT

public:
    /// An empty `program` starts nothing.
    Herald(const QString &program, const QString &dataFolder, QObject *parent = nullptr);
    ~Herald() override;

    void tellSoon(); ///< several askings within a few seconds are one
    void tellNow();
    /// Leaves what was asked for and not begun to a process that outlives this one.
    void leave();
    [[nodiscard]] const std::vector<TrayReminder> &current() const { return m_current; }
    /// Whether the ledger's files are being touched by us.
    [[nodiscard]] bool isBusy() const { return m_process->state() != QProcess::NotRunning; }

Q_SIGNALS:
    void told();                          ///< `current` is up to date
    void failed(const QString &sentence); ///< a channel, for the first time since it worked
    void rested();                        ///< its process has ended

private:
    void start(const QStringList &arguments);
    void finished(int code, QProcess::ExitStatus status);
    void tryAgain();
    void takeOutcome(const QJsonObject &outcome);
    void takeCurrent(const QJsonObject &answer);

    QString m_program;
    QString m_folder;
    QProcess *m_process; ///< outlives us where it is still telling: what was sent is to be marked
    QTimer m_soon;
    QTimer m_again;
    QTimer m_patience;
    std::vector<TrayReminder> m_current;
};

} // namespace koshin
