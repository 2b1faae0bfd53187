// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <QJsonValue>

#include <chrono>
#include <functional>

namespace koshin {

/// A stretch of time, the end outside.
struct Stretch
{
    Timestamp from;
    Timestamp to;

    bool operator==(const Stretch &) const = default;
};

/// A running or paused timer of work. It holds no clock: every step is told the moment. Steps that
/// come earlier than the latest known moment mean that the clock was set back; the timer then moves
/// along with the clock, so that the time worked stays what it was.
class WorkTimer
{
public:
    /// Started `earlier` than now; `line` is the quick entry that describes the work.
    [[nodiscard]] static WorkTimer start(QString line, Timestamp now, std::chrono::minutes earlier = {});

    [[nodiscard]] const QString &line() const { return m_line; }
    void setLine(QString line) { m_line = std::move(line); }
    [[nodiscard]] Timestamp startedAt() const { return m_startedAt; }
    /// The last moment at which the person was known to be at it.
    [[nodiscard]] Timestamp lastSeen() const { return m_lastSeen; }
    [[nodiscard]] bool isPaused() const { return m_pausedAt.has_value(); }
    /// Pauses that ended, in order, apart from one another.
    [[nodiscard]] const std::vector<Stretch> &pauses() const { return m_pauses; }

    void pause(Timestamp now);
    void resume(Timestamp now);
    /// The person is at it: nothing up to now is idle time.
    void seen(Timestamp now);

    /// Whole minutes worked up to now, pauses left out; not rounded to anything.
    [[nodiscard]] int minutes(Timestamp now) const;
    /// The time since the person was last seen, if it is at least `least` and no pause runs.
    [[nodiscard]] Maybe<Stretch> idle(Timestamp now, std::chrono::minutes least) const;
    /// Leaves a stretch out, as a pause does; the person is seen at its end.
    void leaveOut(Stretch stretch);

    /// What was worked up to `end`.
    struct Work
    {
        int minutes = 0;
        Date from; ///< civil day of the first second worked
        Date to;   ///< and of the last one
        bool operator==(const Work &) const = default;
    };
    /// `dayOf` is the civil day of a moment where the person is.
    using DayOf = std::function<Date(Timestamp)>;
    [[nodiscard]] Work work(Timestamp end, const DayOf &dayOf) const;

    /// The form kept in the ledger's settings, so that a crash loses no work.
    [[nodiscard]] QJsonValue toJson() const;
    /// Nothing for what is no timer; pauses that make no sense are left out.
    [[nodiscard]] static Maybe<WorkTimer> fromJson(const QJsonValue &json);

    bool operator==(const WorkTimer &) const = default;

private:
    WorkTimer() = default;
    /// Moves everything back if `now` lies before what is known already.
    void follow(Timestamp now);
    void shift(std::chrono::seconds by);
    void addPause(Stretch stretch);
    [[nodiscard]] std::chrono::seconds workedUntil(Timestamp end) const;

    QString m_line;
    Timestamp m_startedAt;
    Timestamp m_lastSeen;
    Maybe<Timestamp> m_pausedAt;
    std::vector<Stretch> m_pauses;
};

} // namespace koshin
