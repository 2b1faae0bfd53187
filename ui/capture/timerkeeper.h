// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timing/worktimer.h"

#include <QObject>

class QTimer;

namespace koshin {

class Session;

/// Keeps the running timer in the ledger's settings, so that a crash loses at most a minute and
/// every window shows the same one, and watches whether the person is at it: the latest key or
/// click in any window of the program.
class TimerKeeper : public QObject
{
    Q_OBJECT

public:
    explicit TimerKeeper(QObject *parent = nullptr);

    /// May be null; a ledger opened for reading has no timer. Takes up one that was left running.
    void setSession(Session *session);
    [[nodiscard]] Session *session() const { return m_session; }
    [[nodiscard]] const Maybe<WorkTimer> &timer() const { return m_timer; }
    /// Time in which nothing was typed or clicked, until it is answered by one of the next three.
    [[nodiscard]] const Maybe<Stretch> &gap() const { return m_gap; }
    void keepGap();
    void leaveGapOut();
    [[nodiscard]] Timestamp now() const;
    /// Worked so far; while a gap waits for its answer, up to the gap.
    [[nodiscard]] int minutes() const;

    void start(const QString &line, std::chrono::minutes earlier);
    void setLine(const QString &line);
    void pause();
    void resume();
    void discard();
    [[nodiscard]] bool canBringBack() const { return m_discarded.has_value() && !m_timer; }
    void bringBack();
    /// What was worked up to `end`; the timer goes on until `finish`.
    [[nodiscard]] WorkTimer::Work work(Timestamp end) const;
    void finish();

    /// Takes up what another window did, and asks for the time since the person was last seen.
    void tick();

Q_SIGNALS:
    void changed();
    void gapFound();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(Maybe<WorkTimer> timer);
    void store();
    void personSeen();

    Session *m_session = nullptr;
    QTimer *m_minute;
    Maybe<WorkTimer> m_timer;
    Maybe<WorkTimer> m_discarded;
    Maybe<Stretch> m_gap;
    QJsonValue m_stored; ///< as this window last read or wrote it
};

/// The civil day of a moment, and its time of day as `10:05`, where this machine stands.
[[nodiscard]] Date localDay(Timestamp moment);
[[nodiscard]] QString localTime(Timestamp moment);

} // namespace koshin
