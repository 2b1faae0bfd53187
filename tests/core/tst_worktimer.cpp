// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixtures.h"
#include "support/program.h"
#include "timing/worktimer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Timestamp at(QStringView time)
{
    const auto moment = Timestamp::parse(u"2026-11-22T%1Z"_s.arg(time));
    Q_ASSERT(moment);
    return *moment;
}

// A person in Tokyo, nine hours ahead of UTC.
Date inTokyo(Timestamp moment)
{
    return Date(std::chrono::floor<std::chrono::days>(moment.seconds() + 9h));
}

} // namespace

/// A timer counts what was worked, whatever machine, clock and person do meanwhile.
class TestWorkTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWholeMinutesWithoutRounding();
    void startsEarlierThanNow();
    void leavesPausesOut();
    void asksAboutIdleTime();
    void dropsIdleTime();
    void endsWhereIdleTimeBegan();
    void keepsItsTimeWhenTheClockIsSetBack();
    void takesSleepForIdleTime();
    void tellsTheCivilDays_data();
    void tellsTheCivilDays();
    void survivesACrash();
    void toleratesRubbish_data();
    void toleratesRubbish();
    void pausesNeverOverlap();
};

void TestWorkTimer::countsWholeMinutesWithoutRounding()
{
    const WorkTimer timer = WorkTimer::start(u"台帳"_s, at(u"09:00:00"));
    QCOMPARE(timer.minutes(at(u"09:00:59")), 0);
    QCOMPARE(timer.minutes(at(u"09:01:00")), 1);
    QCOMPARE(timer.minutes(at(u"10:37:30")), 97);
}

void TestWorkTimer::startsEarlierThanNow()
{
    const WorkTimer timer = WorkTimer::start({}, at(u"09:00:00"), 25min);
    QCOMPARE(timer.startedAt(), at(u"08:35:00"));
    QCOMPARE(timer.minutes(at(u"09:00:00")), 25);
    QVERIFY(!timer.idle(at(u"09:00:00"), 10min)); // the person was there to say so
    QCOMPARE(WorkTimer::start({}, at(u"09:00:00"), -5min).startedAt(), at(u"09:00:00"));
}

void TestWorkTimer::leavesPausesOut()
{
    WorkTimer timer = WorkTimer::start({}, at(u"09:00:00"));
    timer.pause(at(u"10:00:00"));
    QVERIFY(timer.isPaused());
    timer.pause(at(u"10:10:00")); // already
    QCOMPARE(timer.minutes(at(u"11:00:00")), 60);
    QVERIFY(!timer.idle(at(u"11:00:00"), 10min));
    timer.resume(at(u"11:00:00"));
    timer.resume(at(u"11:05:00")); // already
    QCOMPARE(timer.minutes(at(u"11:30:00")), 90);
    QCOMPARE(timer.pauses(), (std::vector<Stretch>{{at(u"10:00:00"), at(u"11:00:00")}}));
}

void TestWorkTimer::asksAboutIdleTime()
{
    WorkTimer timer = WorkTimer::start({}, at(u"09:00:00"));
    timer.seen(at(u"09:20:00"));
    QVERIFY(!timer.idle(at(u"09:29:59"), 10min));
    QCOMPARE(timer.idle(at(u"09:30:00"), 10min), (Stretch{at(u"09:20:00"), at(u"09:30:00")}));
    timer.seen(at(u"09:30:00")); // it was work
    QVERIFY(!timer.idle(at(u"09:31:00"), 10min));
    QCOMPARE(timer.minutes(at(u"09:31:00")), 31);
}

void TestWorkTimer::dropsIdleTime()
{
    WorkTimer timer = WorkTimer::start({}, at(u"09:00:00"));
    timer.seen(at(u"09:20:00"));
    timer.leaveOut(*timer.idle(at(u"10:05:00"), 10min));
    QCOMPARE(timer.minutes(at(u"10:05:00")), 20);
    QCOMPARE(timer.minutes(at(u"10:15:00")), 30);
    QVERIFY(!timer.idle(at(u"10:05:00"), 1min));
}

void TestWorkTimer::endsWhereIdleTimeBegan()
{
    WorkTimer timer = WorkTimer::start({}, at(u"01:00:00"));
    timer.seen(at(u"02:15:00"));
    const auto gap = timer.idle(at(u"20:00:00"), 10min);
    QVERIFY(gap);
    QCOMPARE(timer.work(gap->from, inTokyo), (WorkTimer::Work{75, {2026, 11, 22}, {2026, 11, 22}}));
}

void TestWorkTimer::keepsItsTimeWhenTheClockIsSetBack()
{
    WorkTimer timer = WorkTimer::start({}, at(u"09:00:00"));
    timer.pause(at(u"09:10:00"));
    timer.resume(at(u"09:20:00"));
    timer.seen(at(u"10:00:00")); // 50 minutes worked
    QCOMPARE(timer.minutes(at(u"09:00:00")), 50);
    QVERIFY(!timer.idle(at(u"09:00:00"), 1min));
    timer.seen(at(u"09:00:00")); // an hour back
    QCOMPARE(timer.minutes(at(u"09:00:00")), 50);
    QCOMPARE(timer.minutes(at(u"09:15:00")), 65);
    QCOMPARE(timer.startedAt(), at(u"08:00:00"));
}

void TestWorkTimer::takesSleepForIdleTime()
{
    WorkTimer timer = WorkTimer::start({}, at(u"01:00:00"));
    timer.seen(at(u"01:30:00"));
    QCOMPARE(timer.idle(at(u"09:00:00"), 10min), (Stretch{at(u"01:30:00"), at(u"09:00:00")}));
}

void TestWorkTimer::tellsTheCivilDays_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("pauseFrom");
    QTest::addColumn<QString>("pauseTo");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    // Midnight in Tokyo is 15:00 UTC.
    QTest::newRow("one day") << "02:00:00" << "" << "" << "03:00:00" << 60 << "2026-11-22" << "2026-11-22";
    QTest::newRow("over midnight") << "14:00:00" << "" << "" << "15:30:00" << 90 << "2026-11-22" << "2026-11-23";
    QTest::newRow("until midnight") << "14:00:00" << "" << "" << "15:00:00" << 60 << "2026-11-22" << "2026-11-22";
    QTest::newRow("from midnight") << "15:00:00" << "" << "" << "16:00:00" << 60 << "2026-11-23" << "2026-11-23";
    QTest::newRow("paused over midnight, then on")
        << "14:00:00" << "14:30:00" << "15:30:00" << "16:00:00" << 60 << "2026-11-22" << "2026-11-23";
    QTest::newRow("nothing after the pause")
        << "14:00:00" << "14:30:00" << "16:00:00" << "16:00:00" << 30 << "2026-11-22" << "2026-11-22";
    QTest::newRow("nothing before the pause")
        << "14:00:00" << "14:00:00" << "15:30:00" << "16:00:00" << 30 << "2026-11-23" << "2026-11-23";
}

void TestWorkTimer::tellsTheCivilDays()
{
    QFETCH(QString, from);
    QFETCH(QString, pauseFrom);
    QFETCH(QString, pauseTo);
    QFETCH(QString, end);
    QFETCH(int, minutes);
    QFETCH(QString, first);
    QFETCH(QString, last);
    WorkTimer timer = WorkTimer::start({}, at(from));
    if (!pauseFrom.isEmpty()) {
        timer.pause(at(pauseFrom));
        timer.resume(at(pauseTo));
    }
    const WorkTimer::Work work = timer.work(at(end), inTokyo);
    QCOMPARE(work.minutes, minutes);
    QCOMPARE(work.from.toString(), first);
    QCOMPARE(work.to.toString(), last);
}

void TestWorkTimer::survivesACrash()
{
    WorkTimer timer = WorkTimer::start(u"資産・リスク 製造業A \"台帳\""_s, at(u"09:00:00"), 5min);
    timer.pause(at(u"09:30:00"));
    timer.resume(at(u"09:40:00"));
    timer.pause(at(u"10:00:00"));
    const auto again = WorkTimer::fromJson(timer.toJson());
    QVERIFY(again);
    QCOMPARE(*again, timer);
    QCOMPARE(again->minutes(at(u"12:00:00")), 55); // 08:55–10:00 without ten minutes
}

void TestWorkTimer::toleratesRubbish_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<bool>("isTimer");
    const QString good = u"2026-11-22T09:00:00Z"_s;
    QTest::newRow("null") << QJsonValue() << false;
    QTest::newRow("number") << QJsonValue(3) << false;
    QTest::newRow("list") << QJsonValue(QJsonArray{1, 2}) << false;
    QTest::newRow("no start") << QJsonValue(QJsonObject{{u"line"_s, u"x"_s}}) << false;
    QTest::newRow("bad start") << QJsonValue(QJsonObject{{u"startedAt"_s, u"yesterday"_s}}) << false;
    QTest::newRow("start alone") << QJsonValue(QJsonObject{{u"startedAt"_s, good}}) << true;
    QTest::newRow("wrong types") << QJsonValue(QJsonObject{{u"startedAt"_s, good},
                                                           {u"line"_s, 7},
                                                           {u"pauses"_s, u"none"_s},
                                                           {u"pausedAt"_s, false},
                                                           {u"lastSeen"_s, QJsonObject()}})
                                 << true;
    QTest::newRow("pauses turned round") << QJsonValue(QJsonObject{
        {u"startedAt"_s, good},
        {u"lastSeen"_s, u"2026-11-22T08:00:00Z"_s},
        {u"pausedAt"_s, u"2026-11-22T08:00:00Z"_s},
        {u"pauses"_s,
         QJsonArray{QJsonObject{{u"from"_s, u"2026-11-22T09:20:00Z"_s}, {u"to"_s, u"2026-11-22T09:10:00Z"_s}}, 4}}})
                                         << true;
}

void TestWorkTimer::toleratesRubbish()
{
    QFETCH(QJsonValue, json);
    QFETCH(bool, isTimer);
    const auto timer = WorkTimer::fromJson(json);
    QCOMPARE(timer.has_value(), isTimer);
    if (timer) QCOMPARE(timer->minutes(at(u"09:30:00")), 30);
}

// Whatever a person does, in whatever order of the clock: time worked is never negative, never
// more than the time that passed, and pauses stay apart.
void TestWorkTimer::pausesNeverOverlap()
{
    quint32 state = 7;
    const auto random = [&state](quint32 below) {
        state = state * 1'664'525u + 1'013'904'223u;
        return (state >> 8) % below;
    };
    for (int round = 0; round < 200; ++round) {
        WorkTimer timer = WorkTimer::start({}, at(u"05:00:00"));
        for (int step = 0; step < 30; ++step) {
            const Timestamp now(at(u"05:00:00").seconds() + std::chrono::minutes(random(900)));
            const auto what = random(4);
            if (what == 0) timer.pause(now);
            else if (what == 1) timer.resume(now);
            else if (what == 2) timer.seen(now);
            else if (const auto gap = timer.idle(now, 5min)) timer.leaveOut(*gap);
            const auto passed = std::chrono::floor<std::chrono::minutes>(std::max(now, timer.lastSeen()).seconds()
                                                                         - timer.startedAt().seconds());
            QVERIFY(timer.minutes(now) >= 0 && timer.minutes(now) <= passed.count());
            for (std::size_t i = 0; i < timer.pauses().size(); ++i) {
                QVERIFY(timer.pauses()[i].from < timer.pauses()[i].to);
                if (i > 0) QVERIFY(timer.pauses()[i - 1].to < timer.pauses()[i].from);
            }
        }
    }
}

KOSHIN_TEST(TestWorkTimer)
#include "tst_worktimer.moc"
