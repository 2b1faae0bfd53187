// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/timerkeeper.h"

#include "session/session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace koshin {
namespace {

constexpr auto idleFrom = 10min;

QDateTime local(Timestamp moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.seconds().time_since_epoch().count());
}

bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel
           || type == QEvent::TouchBegin || type == QEvent::InputMethod;
}

} // namespace

Date localDay(Timestamp moment)
{
    const QDate day = local(moment).date();
    return Date::fromCivil(day.year(), unsigned(day.month()), unsigned(day.day())).value_or(Date());
}

QString localTime(Timestamp moment)
{
    return local(moment).toString(u"HH:mm"_s);
}

TimerKeeper::TimerKeeper(QObject *parent) : QObject(parent), m_minute(new QTimer(this))
{
    m_minute->setInterval(1min);
    connect(m_minute, &QTimer::timeout, this, &TimerKeeper::tick);
    QCoreApplication::instance()->installEventFilter(this);
}

void TimerKeeper::setSession(Session *session)
{
    m_session = session && !session->isReadOnly() ? session : nullptr; // a timer must be kept
    m_gap.reset();
    m_stored = {};
    m_timer.reset();
    if (m_session) tick();
    Q_EMIT changed();
}

Timestamp TimerKeeper::now() const
{
    return m_session->clock().now();
}

int TimerKeeper::minutes() const
{
    return m_timer ? m_timer->minutes(m_gap ? m_gap->from : now()) : 0;
}

void TimerKeeper::tick()
{
    if (!m_session || !m_session->isLoaded() || m_session->isBusy()) return;
    const auto stored = m_session->setting(u"timer"_s);
    if (!stored) return; // what is not known is not overwritten
    if (*stored != m_stored) {
        m_stored = *stored;
        m_timer = WorkTimer::fromJson(*stored);
        m_gap.reset();
        if (m_timer) m_gap = m_timer->idle(now(), idleFrom); // left running, by a crash or overnight
        if (m_gap) Q_EMIT gapFound();
    } else if (m_timer && !m_timer->isPaused() && !m_gap) {
        store();
    }
    if (m_timer && !m_minute->isActive()) m_minute->start();
    if (!m_timer) m_minute->stop();
    Q_EMIT changed();
}

void TimerKeeper::set(Maybe<WorkTimer> timer)
{
    m_timer = std::move(timer);
    store();
    if (m_timer) m_minute->start();
    else m_minute->stop();
    Q_EMIT changed();
}

void TimerKeeper::store()
{
    const QJsonValue json = m_timer ? m_timer->toJson() : QJsonValue();
    if (json == m_stored) return;
    const auto done = m_session->setSetting(u"timer"_s, json);
    if (done) m_stored = json;
    else Q_EMIT m_session->failed(done.error());
}

void TimerKeeper::start(const QString &line, std::chrono::minutes earlier)
{
    m_gap.reset();
    m_discarded.reset();
    set(WorkTimer::start(line, now(), earlier));
}

void TimerKeeper::setLine(const QString &line)
{
    if (!m_timer || m_timer->line() == line) return;
    m_timer->setLine(line);
    store();
}

void TimerKeeper::pause()
{
    if (!m_timer) return;
    m_timer->pause(now());
    set(m_timer);
}

void TimerKeeper::resume()
{
    if (!m_timer) return;
    m_timer->resume(now());
    set(m_timer);
}

void TimerKeeper::keepGap()
{
    m_gap.reset();
    if (!m_timer) return;
    m_timer->seen(now());
    set(m_timer);
}

void TimerKeeper::leaveGapOut()
{
    if (m_timer && m_gap) m_timer->leaveOut(*m_gap);
    keepGap();
}

void TimerKeeper::discard()
{
    m_discarded = m_timer;
    finish();
}

void TimerKeeper::bringBack()
{
    if (canBringBack()) set(m_discarded);
    m_discarded.reset();
}

WorkTimer::Work TimerKeeper::work(Timestamp end) const
{
    return m_timer->work(end, localDay);
}

void TimerKeeper::finish()
{
    m_gap.reset();
    set({});
}

bool TimerKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (m_timer && !m_gap && isInput(event->type())) personSeen();
    return QObject::eventFilter(watched, event);
}

void TimerKeeper::personSeen()
{
    if (m_timer->isPaused()) return;
    m_gap = m_timer->idle(now(), idleFrom);
    if (m_gap) Q_EMIT gapFound();
    else m_timer->seen(now());
}

} // namespace koshin
