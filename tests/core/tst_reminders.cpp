// SPDX-License-Identifier: GPL-3.0-or-later
// Each reminder once, on its day or on the first day after it on which the machine ran, whatever its
// clock said in between.
#include "exchange/records/sample.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/fixtures.h"
#include "support/ledgerbuilder.h"
#include "support/program.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/remindertext.h"
#include "watch/pendingreminders.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;
using test::day;

namespace {

const SchemeCatalogue &schemes()
{
    static const SchemeCatalogue all = readCatalogue({}).schemes;
    return all;
}

std::vector<Reminder> remindersOn(const Ledger &ledger, QStringView iso, const ReminderPolicy &policy = {},
                                  const PacksChanged &changed = {})
{
    return remindersOf(assess(schemes(), ledger, {.asOf = day(iso)}), ledger, policy, changed);
}

QStringList daysOf(const std::vector<Reminder> &all, const QString &subject)
{
    QStringList days;
    for (const Reminder &r : all) {
        if (r.subject == subject) days += r.on.toString() + u' ' + codeName(r.stage);
    }
    return days;
}

QStringList keysOf(const std::vector<Reminder> &all)
{
    QStringList keys;
    for (const Reminder &r : all) keys += r.key;
    return keys;
}

/// A registration from 2025-10-01 with the first year's course done: the second year's is due on
/// 2027-09-30 and safe if begun by 2027-07-02, 90 days before.
test::LedgerBuilder secondYear()
{
    test::LedgerBuilder b;
    b.riss(u"2025-10-01").online(u"t-1"_s, u"2026-07-14");
    return b;
}

const QString online2 = u"deadline/c-riss/online-2/2027-09-30"_s;

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useLanguage(Language::English); }
    void stagesOfADeadline();
    void bothListsWithoutADayToBegin();
    void anUnansweredRequestIsToldEveryMonth();
    void whatIsMetOrGivenUpIsSilent();
    void afterFortyDaysOff();
    void putOffAndDoneWith();
    void toldTooEarlyByAWrongClock();
    void theHoldersOwnStages();
    void otherThingsToTell();
    void aChangedPackIsTold();
    void theNextPeriodOfADutyIsLookedFor();
    void whatCameMeanwhileIsLookedAt();
    void whatIsNotSureIsMarked();
    void lateRemindersSayWhatIsTrue();
    void titlesAreLeftOut();
    void nothingToLookAtTwice();
    void tenYears();
};

// Counted on a calendar: 180, 90, 30, 7 and 1 days before 2027-07-02, the last safe day; then 60, 30,
// 14, 7, 3 and 1 before 2027-09-30, on it, and on the day after.
void TestReminders::stagesOfADeadline()
{
    const auto all = remindersOn(secondYear().ledger, u"2026-11-22");
    QCOMPARE(daysOf(all, online2),
             (QStringList{u"2027-01-03 before-safe"_s, u"2027-04-03 before-safe"_s, u"2027-06-02 before-safe"_s,
                          u"2027-06-25 before-safe"_s, u"2027-07-01 before-safe"_s, u"2027-08-01 before-due"_s,
                          u"2027-08-31 before-due"_s, u"2027-09-16 before-due"_s, u"2027-09-23 before-due"_s,
                          u"2027-09-27 before-due"_s, u"2027-09-29 before-due"_s, u"2027-09-30 on-due"_s,
                          u"2027-10-01 overdue"_s}));
    QCOMPARE(daysOf(all, u"window/c-riss/2027-10-01"_s), QStringList{u"2027-10-01 once"_s}); // the third year's course
}

// A fee of 2027-02-01 has no day to begin by: 180, 90, 60, 30, 14, 7, 3 and 1 days before it.
void TestReminders::bothListsWithoutADayToBegin()
{
    test::LedgerBuilder b;
    Credential cissp;
    cissp.id = CredentialId(u"c-cissp"_s);
    cissp.scheme = SchemeId(u"org.isc2.cissp"_s);
    cissp.startsOn = day(u"2025-02-01");
    b.ledger.put(cissp);
    QStringList days;
    for (const Reminder &r : remindersOn(b.ledger, u"2026-11-22")) {
        const bool isFee =
            r.about == ReminderAbout::Deadline && r.due == day(u"2027-02-01") && r.requirement.startsWith(u"fee");
        if (isFee) days += r.on.toString() + u' ' + codeName(r.stage);
    }
    QCOMPARE(days, (QStringList{u"2026-08-05 before-safe"_s, u"2026-11-03 before-safe"_s, u"2026-12-03 before-safe"_s,
                                u"2027-01-02 before-safe"_s, u"2027-01-18 before-safe"_s, u"2027-01-25 before-safe"_s,
                                u"2027-01-29 before-safe"_s, u"2027-01-31 before-safe"_s, u"2027-02-01 on-due"_s,
                                u"2027-02-02 overdue"_s}));
}

// Asked on 2026-07-01, on 2026-11-22 without an answer for 144 days: told after 30, 60, 90 and 120, next after 150.
void TestReminders::anUnansweredRequestIsToldEveryMonth()
{
    test::LedgerBuilder b;
    Engagement engagement;
    engagement.id = EngagementId(u"g-1"_s);
    engagement.title = u"診断"_s;
    engagement.from = day(u"2026-04-01");
    engagement.certification = Certification{CertificationState::Asked, day(u"2026-07-01"), {}};
    b.ledger.put(engagement);
    const QString request = u"certification/g-1/2026-07-01"_s;
    QCOMPARE(daysOf(remindersOn(b.ledger, u"2026-11-22"), request),
             (QStringList{u"2026-07-31 once"_s, u"2026-08-30 once"_s, u"2026-09-29 once"_s, u"2026-10-29 once"_s,
                          u"2026-11-28 once"_s}));
    // On the day of the last stage the next one lies ahead already; years later only the latest and the next do.
    QCOMPARE(daysOf(remindersOn(b.ledger, u"2026-09-29"), request).last(), u"2026-10-29 once"_s);
    QCOMPARE(daysOf(remindersOn(b.ledger, u"2029-07-01"), request).mid(3),
             (QStringList{u"2029-06-15 once"_s, u"2029-07-15 once"_s}));
    ReminderPolicy none;
    none.unanswered.clear();
    QVERIFY(daysOf(remindersOn(b.ledger, u"2026-11-22", none), request).isEmpty());
}

void TestReminders::whatIsMetOrGivenUpIsSilent()
{
    auto met = secondYear();
    met.online(u"t-2"_s, u"2026-11-01");
    QVERIFY(daysOf(remindersOn(met.ledger, u"2026-11-22"), online2).isEmpty());
    auto retired = secondYear();
    Event event;
    event.id = EventId(u"e-1"_s);
    event.credential = CredentialId(u"c-riss"_s);
    event.kind = EventKind::Retired;
    event.on = day(u"2026-11-01");
    retired.ledger.put(event);
    QVERIFY(remindersOn(retired.ledger, u"2026-11-22").empty());
}

// Last run on 2027-06-20, then on 2027-07-30: two stages were missed; they are one thing to read.
void TestReminders::afterFortyDaysOff()
{
    const Ledger ledger = secondYear().ledger;
    Deliveries deliveries;
    for (const Reminder &r : dueReminders(remindersOn(ledger, u"2027-06-20"), {}, day(u"2027-06-20")))
        deliveries.toldOn.insert(r.key, day(u"2027-06-20"));
    const auto due = dueReminders(remindersOn(ledger, u"2027-07-30"), deliveries, day(u"2027-07-30"));
    QCOMPARE(keysOf(due).filter(online2), (QStringList{online2 + u"/before-safe-7"_s, online2 + u"/before-safe-1"_s}));
    const auto spoken = gravestOfEach(due);
    QCOMPARE(keysOf(spoken).filter(online2), QStringList{online2 + u"/before-safe-1"_s});
    QCOMPARE(spoken.front().subject, online2); // the gravest first
}

void TestReminders::putOffAndDoneWith()
{
    const auto all = remindersOn(secondYear().ledger, u"2027-09-20");
    const auto due = [&](const Deliveries &deliveries, QStringView on) {
        return keysOf(dueReminders(all, deliveries, day(on))).filter(online2);
    };
    Deliveries deliveries;
    for (const Reminder &r : all) {
        if (r.on <= day(u"2027-09-16")) deliveries.toldOn.insert(r.key, day(u"2027-09-16"));
    }
    deliveries.putOff.insert(online2, {day(u"2027-09-17"), day(u"2027-09-28"), u"away"_s});
    QVERIFY(due(deliveries, u"2027-09-23").isEmpty());  // its stage waits
    QVERIFY(!due(deliveries, u"2027-09-28").isEmpty()); // and is told again on the day
    deliveries.putOff[online2].until = day(u"2027-12-01");
    QVERIFY(due(deliveries, u"2027-09-29").isEmpty());
    QCOMPARE(due(deliveries, u"2027-09-30"), QStringList{online2 + u"/on-due"_s}); // what cannot wait breaks through
    deliveries.putOff[online2].until.reset();                                      // done with, for good
    QVERIFY(due(deliveries, u"2027-09-30").isEmpty());
    QVERIFY(due(deliveries, u"2027-10-01").isEmpty());
    deliveries.putOff[online2].madeOn = day(u"2031-01-01"); // by a wrong clock: void
    QCOMPARE(due(deliveries, u"2027-09-30").size(), 4);     // 7, 3 and 1 days before, and the day itself
}

void TestReminders::toldTooEarlyByAWrongClock()
{
    const auto all = remindersOn(secondYear().ledger, u"2027-06-25");
    Deliveries deliveries;
    const QString key = online2 + u"/before-safe-7"_s;
    deliveries.toldOn.insert(key, day(u"2031-06-25"));
    QVERIFY(keysOf(dueReminders(all, deliveries, day(u"2027-06-25"))).contains(key));
    deliveries.toldOn[key] = day(u"2027-06-25");
    QVERIFY(!keysOf(dueReminders(all, deliveries, day(u"2027-06-26"))).contains(key));
}

void TestReminders::theHoldersOwnStages()
{
    ReminderPolicy policy;
    policy.ofKind[DeadlineKind::Course] = {{45}, {}, false, true};
    QCOMPARE(reminderPolicy(toJson(policy)), policy);
    QCOMPARE(daysOf(remindersOn(secondYear().ledger, u"2026-11-22", policy), online2),
             (QStringList{u"2027-05-18 before-safe"_s, u"2027-10-01 overdue"_s}));
    const QJsonObject rubbish{{u"beforeSafe"_s, QJsonArray{QJsonValue(-5), QJsonValue(u"x"_s)}}};
    QCOMPARE(reminderPolicy(QJsonObject{{u"ordinary"_s, rubbish}}), ReminderPolicy()); // as shipped
}

// Asked on 2026-09-01; a duty from 2026-04-01 whose first year ends on 2027-03-31; a course begun on
// 2026-11-01 that must be finished by 2027-01-30, 90 days later.
void TestReminders::otherThingsToTell()
{
    auto b = secondYear();
    Engagement engagement;
    engagement.id = EngagementId(u"g-1"_s);
    engagement.title = u"診断"_s;
    engagement.from = day(u"2026-04-01");
    engagement.certification = Certification{CertificationState::Asked, day(u"2026-09-01"), {}};
    b.ledger.put(engagement);
    Duty duty;
    duty.id = DutyId(u"d-1"_s);
    duty.title = u"演習"_s;
    duty.startsOn = day(u"2026-04-01");
    b.ledger.put(duty);
    Training begun = test::sampleTraining(u"x"_s);
    begun.id = {};
    begun.kind = TrainingKind::OnlineCourse;
    begun.startedOn = day(u"2026-11-01");
    begun.completedOn = day(u"2027-01-15");
    Plan plan;
    plan.id = PlanId(u"n-1"_s);
    plan.intended = begun;
    b.ledger.put(plan);
    const auto all = remindersOn(b.ledger, u"2026-11-22");
    QCOMPARE(daysOf(all, u"certification/g-1/2026-09-01"_s),
             (QStringList{u"2026-10-01 once"_s, u"2026-10-31 once"_s, u"2026-11-30 once"_s}));
    QCOMPARE(daysOf(all, u"duty/d-1/2027-03-31"_s),
             (QStringList{u"2027-01-30 before-due"_s, u"2027-03-01 before-due"_s, u"2027-03-24 before-due"_s,
                          u"2027-03-30 before-due"_s, u"2027-03-31 on-due"_s, u"2027-04-01 overdue"_s}));
    QCOMPARE(daysOf(all, u"online-clock/n-1/2026-11-01"_s),
             (QStringList{u"2026-12-31 before-due"_s, u"2027-01-23 before-due"_s, u"2027-01-29 before-due"_s,
                          u"2027-01-30 on-due"_s}));
    // The course done in year 1 has no evidence; the application is due on 2028-08-01.
    QCOMPARE(daysOf(all, u"evidence/c-riss/2028-08-01"_s),
             (QStringList{u"2028-05-03 before-due"_s, u"2028-07-02 before-due"_s}));
    // Nobody renewed: the term ended on 2028-09-30.
    QCOMPARE(daysOf(remindersOn(b.ledger, u"2028-11-01"), u"term/c-riss/2028-09-30"_s),
             QStringList{u"2028-10-01 overdue"_s});
}

// The holder's own pack replaces the shipped one: told once, to whom it touches.
void TestReminders::aChangedPackIsTold()
{
    test::TemporaryLedger w;
    const Ledger ledger = secondYear().ledger;
    QVERIFY(w->perform(test::adding({Record(ledger.credentials[0]), Record(ledger.trainings[0])})));
    const auto look = [&](const QString &folder) {
        const auto found = pendingReminders(*w, readCatalogue(folder).schemes, day(u"2026-11-22"));
        if (!found || !markTold(*w, *found) || !keepNextCheck(*w, *found, {})) qFatal("no look");
        return keysOf(found->due).filter(u"rules/c-riss/"_s).size();
    };
    QCOMPARE(look({}), 0); // never looked before
    QCOMPARE(look({}), 0);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"schemes"_s));
    QFile shipped(u":/schemes/jp.ipa.riss.json"_s);
    QFile own(folder.filePath(u"schemes/riss.json"_s));
    QVERIFY(shipped.open(QIODevice::ReadOnly) && own.open(QIODevice::WriteOnly));
    QVERIFY(own.write(shipped.readAll() + "\n") > 0);
    own.close();
    QCOMPARE(look(folder.path()), 1);
    QCOMPARE(look(folder.path()), 0);
    // Told, it can still be put off, and comes back.
    const auto now = pendingReminders(*w, readCatalogue(folder.path()).schemes, day(u"2026-11-23"));
    QVERIFY(now);
    const auto told = std::ranges::find(now->all, ReminderAbout::RulesChanged, &Reminder::about);
    QVERIFY(told != now->all.end() && told->on == day(u"2026-11-22"));
    QVERIFY(putOff(*w, told->subject, {day(u"2026-11-23"), day(u"2026-11-30"), {}}));
    for (const auto &[iso, due] : {std::pair(u"2026-11-29", 0), std::pair(u"2026-11-30", 1)}) {
        const auto then = pendingReminders(*w, readCatalogue(folder.path()).schemes, day(iso));
        QVERIFY(then);
        QCOMPARE(std::ranges::count(then->due, told->key, &Reminder::key), due);
    }
}

// What is done says nothing until its next period begins; then its reminders are there to be told.
void TestReminders::theNextPeriodOfADutyIsLookedFor()
{
    test::LedgerBuilder b;
    Duty duty{DutyId(u"d-1"_s), u"drill"_s, day(u"2026-01-01"), 1, {}, {}};
    Training done = test::sampleTraining(u"t-1"_s);
    done.completedOn = day(u"2026-01-10");
    done.duty = duty.id;
    b.ledger.put(duty);
    b.ledger.put(done);
    const Date today = day(u"2026-01-31");
    const Assessment assessment = assess(schemes(), b.ledger, {.asOf = today});
    const auto all = remindersOf(assessment, b.ledger, {});
    QVERIFY(all.empty());
    QCOMPARE(nextLook(assessment, b.ledger, all, {}), day(u"2026-02-01"));
}

// A mail takes half a minute: what is written or chosen in between was not looked at.
void TestReminders::whatCameMeanwhileIsLookedAt()
{
    test::TemporaryLedger w;
    const Ledger ledger = secondYear().ledger;
    QVERIFY(w->perform(test::adding({Record(ledger.credentials[0]), Record(ledger.trainings[0])})));
    const Date today = day(u"2027-01-04");
    const auto look = [&](const std::function<void()> &meanwhile) {
        const auto found = pendingReminders(*w, schemes(), today);
        if (!found || !markTold(*w, *found)) qFatal("no look");
        meanwhile();
        if (!keepNextCheck(*w, *found, {})) qFatal("nothing kept");
        return mayBeDue(*w, {}, today);
    };
    QVERIFY(!look([] {}));
    QVERIFY(look([&] { QVERIFY(w->perform(test::adding({test::sampleTraining(u"new"_s)}))); }));
    QVERIFY(!look([] {}));
    QVERIFY(
        look([&] { QVERIFY(putOff(*w, u"deadline/c-riss/online-2/2027-09-30"_s, {today, day(u"2027-01-10"), {}})); }));
    QVERIFY(!look([] {}));
    QVERIFY(look([&] { QVERIFY(setChannels(*w, {})); }));
}

// The 90 days of an online course rest on several independent pages, and deemed attendance on an assumption.
void TestReminders::whatIsNotSureIsMarked()
{
    auto b = secondYear();
    Training begun = test::sampleTraining(u"x"_s);
    begun.id = {};
    begun.kind = TrainingKind::OnlineCourse;
    begun.startedOn = day(u"2026-11-01");
    Plan plan;
    plan.id = PlanId(u"n-1"_s);
    plan.intended = begun;
    b.ledger.put(plan);
    const Assessment assessment = assess(schemes(), b.ledger, {.asOf = day(u"2026-11-22")});
    const auto all = remindersOf(assessment, b.ledger, {});
    const auto clock = std::ranges::find(all, ReminderAbout::OnlineClock, &Reminder::about);
    QVERIFY(clock != all.end());
    QCOMPARE(clock->standing, Maybe<Standing>(Standing::Several));
    QVERIFY(text::sentence(*clock, assessment, assessment.asOf).contains(text::word(Standing::Several)));

    const auto sample = sampleLedger(day(u"2026-11-22"));
    QVERIFY(sample);
    const Assessment provisional = assess(schemes(), *sample, {.asOf = day(u"2026-11-22")});
    QCOMPARE(provisional.credential(u"c-riss"_s)->finding(u"practical"_s)->verdict, Verdict::Provisional);
    int marked = 0;
    for (const Reminder &r : remindersOf(provisional, *sample, {})) {
        const bool says = text::sentence(r, provisional, provisional.asOf).contains(text::assumptionRemark());
        QCOMPARE(says, r.requirement == u"practical"_s && r.about == ReminderAbout::Deadline);
        marked += says ? 1 : 0;
    }
    QVERIFY(marked > 0);
}

void TestReminders::lateRemindersSayWhatIsTrue()
{
    const Ledger ledger = secondYear().ledger;
    const auto said = [&](QStringView on) {
        const Assessment assessment = assess(schemes(), ledger, {.asOf = day(on)});
        const auto all = remindersOf(assessment, ledger, {});
        const auto first = std::ranges::find(all, online2, &Reminder::subject);
        return text::sentence(*first, assessment, day(on));
    };
    QVERIFY2(said(u"2027-01-03").contains(u"Start by 2 July 2027 (180 days left)"_s), qPrintable(said(u"2027-01-03")));
    QVERIFY2(said(u"2027-07-30")
                 .contains(u"is due on 30 September 2027 (62 days left). Urgent: the day to start by has passed."_s),
             qPrintable(said(u"2027-07-30")));
    QVERIFY(said(u"2027-09-30").contains(u"is due today"_s));
    QVERIFY(said(u"2027-10-05").contains(u"has been overdue since 30 September 2027"_s));
}

void TestReminders::titlesAreLeftOut()
{
    Ledger ledger;
    Engagement engagement;
    engagement.id = EngagementId(u"g-1"_s);
    engagement.title = u"極秘商事の診断"_s;
    engagement.from = day(u"2026-04-01");
    engagement.certification = Certification{CertificationState::Asked, day(u"2026-09-01"), {}};
    ledger.put(engagement);
    const Assessment assessment = assess(schemes(), ledger, {.asOf = day(u"2026-11-22")});
    const auto due = dueReminders(remindersOf(assessment, ledger, {}), {}, assessment.asOf);
    QCOMPARE(due.size(), std::size_t(2));
    QVERIFY(text::sentence(due.front(), assessment, assessment.asOf).contains(u"極秘"_s));
    QVERIFY(!text::sentence(due.front(), assessment, assessment.asOf, text::Titles::LeftOut).contains(u"極秘"_s));
    QVERIFY(!text::summary(gravestOfEach(due), assessment, assessment.asOf).contains(u"極秘"_s));
}

void TestReminders::nothingToLookAtTwice()
{
    test::TemporaryLedger w;
    const Ledger ledger = secondYear().ledger;
    QVERIFY(w->perform(test::adding({Record(ledger.credentials[0]), Record(ledger.trainings[0])})));
    const auto look = [&](QStringView on) {
        const auto found = pendingReminders(*w, schemes(), day(on));
        return found && markTold(*w, *found) && keepNextCheck(*w, *found, u"packs"_s);
    };
    QVERIFY(mayBeDue(*w, u"packs"_s, day(u"2027-01-03")));
    QVERIFY(look(u"2027-01-03"));
    QVERIFY(!mayBeDue(*w, u"packs"_s, day(u"2027-01-03")));
    QVERIFY(!mayBeDue(*w, u"packs"_s, day(u"2027-01-20")));
    QVERIFY(mayBeDue(*w, u"packs"_s, day(u"2027-01-02"))); // the clock went back
    QVERIFY(mayBeDue(*w, u"others"_s, day(u"2027-01-20")));
    QVERIFY(mayBeDue(*w, u"packs"_s, day(u"2027-04-03"))); // the next stage
    QVERIFY(w->perform(test::adding({test::sampleTraining(u"new"_s)})));
    QVERIFY(mayBeDue(*w, u"packs"_s, day(u"2027-01-20")));
}

// Ten years, day by day. The machine runs on some days; on some its clock is years ahead, on some
// behind. What is told while the clock is right is exactly what has come due and was never told so.
void TestReminders::tenYears()
{
    QRandomGenerator random(20261123);
    test::TemporaryLedger w;
    Credential riss;
    riss.id = CredentialId(u"c-riss"_s);
    riss.scheme = SchemeId(u"jp.ipa.riss"_s);
    riss.startsOn = day(u"2025-10-01");
    QVERIFY(w->perform(test::adding({riss})));
    QSet<QString> toldRightly;
    int ran = 0, told = 0, wrong = 0, looks = 0;
    const auto look = [&](Date clock) {
        if (!mayBeDue(*w, {}, clock)) return QStringList();
        ++looks;
        const auto found = pendingReminders(*w, schemes(), clock);
        if (!found || !markTold(*w, *found) || !keepNextCheck(*w, *found, {})) qFatal("no look");
        return keysOf(found->due);
    };
    const auto expected = [&](Date today) {
        const Ledger &ledger = **w->ledger();
        QStringList keys;
        for (const Reminder &r : remindersOf(assess(schemes(), ledger, {.asOf = today}), ledger, {})) {
            if (r.on <= today && !toldRightly.contains(r.key)) keys += r.key;
        }
        return keys;
    };
    int course = 0;
    for (Date today = day(u"2026-11-23"); today < day(u"2036-11-23"); today = today.plusDays(1)) {
        if (random.bounded(100) < 12) today = today.plusDays(int(random.bounded(45))); // off for a while
        if (random.bounded(100) < 35) continue;
        if (random.bounded(400) == 0) w.reopen();
        if (random.bounded(250) == 0) { // the person does something now and then
            ++course;
            Training t = test::sampleTraining(u"t-%1"_s.arg(course), u"講習 %1"_s.arg(course));
            t.kind = random.bounded(2) ? TrainingKind::OnlineCourse : TrainingKind::PracticalCourse;
            t.completedOn = today;
            QVERIFY(w->perform(test::adding({t})));
        }
        if (random.bounded(30) == 0) {
            ++wrong;
            look(today.plusDays(random.bounded(2) ? int(random.bounded(2000)) : -int(random.bounded(900))));
        }
        ++ran;
        const QStringList now = look(today);
        QStringList sorted = now;
        sorted.sort();
        if (!sorted.isEmpty() || ran % 9 == 0) { // the whole assessment every day would take long
            QStringList wanted = expected(today);
            wanted.sort();
            QCOMPARE(sorted, wanted);
        }
        for (const QString &key : now) toldRightly += key;
        told += int(now.size());
    }
    QVERIFY2(ran > 500 && told > 60 && wrong > 10, qPrintable(u"%1 %2 %3"_s.arg(ran).arg(told).arg(wrong)));
    QVERIFY2(looks < ran, qPrintable(QString::number(looks)));
}

KOSHIN_TEST(TestReminders)
#include "tst_reminders.moc"
