// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/daywatch.h"

#include <QDBusConnection>
#include <QDateTime>
#include <QSocketNotifier>
#include <QTimer>

#include <sys/timerfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace koshin {

DayWatch::DayWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_alarm = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_alarm >= 0) {
        m_notifier = new QSocketNotifier(m_alarm, QSocketNotifier::Read, this);
        connect(m_notifier, &QSocketNotifier::activated, this, &DayWatch::ring);
    } else {
        m_hourly = new QTimer(this);
        connect(m_hourly, &QTimer::timeout, this, &DayWatch::dayMayHaveChanged);
        m_hourly->start(3'600'000);
    }
    QDBusConnection system = QDBusConnection::systemBus(); // nothing is said where there is none
    system.connect(u"org.freedesktop.timedate1"_s, u"/org/freedesktop/timedate1"_s,
                   u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this, SLOT(clockChanged()));
    set();
}

DayWatch::~DayWatch()
{
    delete m_notifier;
    if (m_alarm >= 0) ::close(m_alarm);
}

// To the next midnight of the machine's zone, by its wall clock: it rings at once when the machine slept
// over it, and the read fails when someone set the clock.
void DayWatch::set()
{
    if (m_alarm < 0) return;
    const auto next = m_clock.today().plusDays(1).civil();
    const QDate day(int(next.year()), int(unsigned(next.month())), int(unsigned(next.day())));
    itimerspec when{};
    when.it_value.tv_sec = day.startOfDay().toSecsSinceEpoch() + 1;
    ::timerfd_settime(m_alarm, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

void DayWatch::ring()
{
    quint64 times = 0;
    (void)!::read(m_alarm, &times, sizeof times);
    set();
    Q_EMIT dayMayHaveChanged();
}

void DayWatch::clockChanged()
{
    ::tzset();
    set();
    Q_EMIT dayMayHaveChanged();
}

} // namespace koshin
