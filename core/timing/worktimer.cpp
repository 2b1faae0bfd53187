// SPDX-License-Identifier: GPL-3.0-or-later
#include "timing/worktimer.h"

#include "ledger/check.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

seconds between(Timestamp from, Timestamp to)
{
    return to.seconds() - from.seconds();
}

Timestamp moved(Timestamp at, seconds by)
{
    return Timestamp(at.seconds() + by);
}

Maybe<Timestamp> momentIn(const QJsonValue &json)
{
    const auto at = Timestamp::parse(json.toString());
    return at ? Maybe<Timestamp>(*at) : std::nullopt;
}

} // namespace

WorkTimer WorkTimer::start(QString line, Timestamp now, std::chrono::minutes earlier)
{
    WorkTimer timer;
    timer.m_line = std::move(line);
    timer.m_startedAt = moved(now, -std::max(earlier, std::chrono::minutes(0)));
    timer.m_lastSeen = now;
    return timer;
}

void WorkTimer::pause(Timestamp now)
{
    seen(now);
    if (!m_pausedAt) m_pausedAt = now;
}

void WorkTimer::resume(Timestamp now)
{
    seen(now);
    if (!m_pausedAt) return;
    addPause({*m_pausedAt, now});
    m_pausedAt.reset();
}

void WorkTimer::seen(Timestamp now)
{
    follow(now);
    m_lastSeen = now;
}

void WorkTimer::follow(Timestamp now)
{
    if (now < m_lastSeen) shift(between(m_lastSeen, now));
}

void WorkTimer::shift(seconds by)
{
    m_startedAt = moved(m_startedAt, by);
    m_lastSeen = moved(m_lastSeen, by);
    if (m_pausedAt) m_pausedAt = moved(*m_pausedAt, by);
    for (Stretch &pause : m_pauses) pause = {moved(pause.from, by), moved(pause.to, by)};
}

void WorkTimer::leaveOut(Stretch stretch)
{
    addPause(stretch);
    m_lastSeen = std::max(m_lastSeen, stretch.to);
}

// Keeps the pauses apart: one that touches others takes them in.
void WorkTimer::addPause(Stretch stretch)
{
    stretch.from = std::max(stretch.from, m_startedAt);
    if (stretch.to <= stretch.from) return;
    const auto touches = [&stretch](const Stretch &p) { return p.from <= stretch.to && stretch.from <= p.to; };
    for (const Stretch &p : m_pauses) {
        if (touches(p)) stretch = {std::min(p.from, stretch.from), std::max(p.to, stretch.to)};
    }
    std::erase_if(m_pauses, touches);
    const auto place =
        std::find_if(m_pauses.begin(), m_pauses.end(), [&](const Stretch &p) { return p.from > stretch.from; });
    m_pauses.insert(place, stretch);
}

seconds WorkTimer::workedUntil(Timestamp end) const
{
    end = std::max(end, m_lastSeen); // a clock set back takes no time away
    if (m_pausedAt) end = std::min(end, *m_pausedAt);
    seconds worked = between(m_startedAt, end);
    for (const Stretch &pause : m_pauses) {
        if (pause.from < end) worked -= between(pause.from, std::min(pause.to, end));
    }
    return std::max(worked, seconds(0));
}

int WorkTimer::minutes(Timestamp now) const
{
    const auto whole = std::chrono::floor<std::chrono::minutes>(workedUntil(now));
    return int(std::min<qint64>(whole.count(), limits::minutes));
}

Maybe<Stretch> WorkTimer::idle(Timestamp now, std::chrono::minutes least) const
{
    if (m_pausedAt || now < m_lastSeen || between(m_lastSeen, now) < least) return {};
    return Stretch{m_lastSeen, now};
}

WorkTimer::Work WorkTimer::work(Timestamp end, const DayOf &dayOf) const
{
    Timestamp first = m_startedAt;
    Timestamp last = m_pausedAt ? std::min(*m_pausedAt, end) : end;
    for (const Stretch &pause : m_pauses) {
        if (pause.from <= first) first = std::max(first, pause.to);
    }
    for (auto pause = m_pauses.rbegin(); pause != m_pauses.rend(); ++pause) {
        if (pause->to >= last && pause->from < last) last = pause->from;
    }
    first = std::min(first, end);
    // Work that ends at midnight ends on the day before.
    const Timestamp lastSecond = last > first ? moved(last, seconds(-1)) : first;
    return {minutes(end), dayOf(first), dayOf(lastSecond)};
}

QJsonValue WorkTimer::toJson() const
{
    QJsonObject json{
        {u"line"_s, m_line}, {u"startedAt"_s, m_startedAt.toString()}, {u"lastSeen"_s, m_lastSeen.toString()}};
    if (m_pausedAt) json.insert(u"pausedAt"_s, m_pausedAt->toString());
    QJsonArray pauses;
    for (const Stretch &pause : m_pauses) {
        pauses.append(QJsonObject{{u"from"_s, pause.from.toString()}, {u"to"_s, pause.to.toString()}});
    }
    if (!pauses.isEmpty()) json.insert(u"pauses"_s, pauses);
    return json;
}

Maybe<WorkTimer> WorkTimer::fromJson(const QJsonValue &json)
{
    constexpr qsizetype mostPauses = 1'000;
    const auto startedAt = momentIn(json["startedAt"_L1]);
    if (!startedAt) return {};
    WorkTimer timer;
    timer.m_line = json["line"_L1].toString();
    timer.m_startedAt = *startedAt;
    timer.m_lastSeen = std::max(*startedAt, momentIn(json["lastSeen"_L1]).value_or(*startedAt));
    if (const auto at = momentIn(json["pausedAt"_L1]); at && *at >= *startedAt) timer.m_pausedAt = at;
    const QJsonArray pauses = json["pauses"_L1].toArray();
    for (qsizetype i = 0; i < std::min(pauses.size(), mostPauses); ++i) {
        const auto from = momentIn(pauses[i]["from"_L1]);
        const auto to = momentIn(pauses[i]["to"_L1]);
        if (from && to) timer.addPause({*from, *to});
    }
    return timer;
}

} // namespace koshin
