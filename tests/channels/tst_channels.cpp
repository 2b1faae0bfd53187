// SPDX-License-Identifier: GPL-3.0-or-later
// What carries reminders out of the program: the events of a calendar, a mail, and what is kept of a
// channel that fails.
#include "channels/calendarfile.h"
#include "channels/channelsentry.h"
#include "channels/mail.h"
#include "channels/wording.h"
#include "exchange/records/sample.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/fixtures.h"
#include "support/ledgerbuilder.h"
#include "support/program.h"
#include "text/language.h"
#include "text/remindertext.h"
#include "watch/approval.h"
#include "watch/pendingreminders.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace koshin;
using test::day;

namespace {

const SchemeCatalogue &schemes()
{
    static const SchemeCatalogue all = readCatalogue({}).schemes;
    return all;
}

QByteArray contents(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(no file)");
}

// The body of a message, and its subject, as a mail program reads them.
QString bodyOf(const QByteArray &message)
{
    return QString::fromUtf8(QByteArray::fromBase64(message.mid(message.indexOf("\n\n") + 2)));
}
QString subjectOf(const QByteArray &message)
{
    const qsizetype from = message.indexOf("Subject: ") + 9;
    QByteArray text;
    for (const QByteArray &word : message.mid(from, message.indexOf("\nDate:") - from).split('\n')) {
        text += QByteArray::fromBase64(word.trimmed().mid(10).chopped(2)); // =?UTF-8?B?…?=
    }
    return QString::fromUtf8(text);
}

CalendarEvent eventOn(const QString &uid, QStringView iso, const QString &title)
{
    return {uid, 0, {}, day(iso), title, {}, {7, 1}, false};
}

// A script that stands for the person's mail command.
QString script(const QTemporaryDir &folder, const QByteArray &lines)
{
    const QString name = folder.filePath(u"mail command.sh"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines) < 0) qFatal("no script");
    file.setPermissions(file.permissions() | QFileDevice::ExeOwner);
    return name;
}

/// The sample ledger in a folder of its own, with channels.
struct Told
{
    test::TemporaryLedger ledger;
    QTemporaryDir folder;
    test::FixedClock clock;

    explicit Told(const machine::Outlets &outlets, bool notifications = false)
    {
        if (!makeSample(*ledger, clock.today()) || !setChannels(*ledger, {notifications, {}})) qFatal("no ledger");
        if (outlets != machine::Outlets() && !setOutlets(*ledger, outlets)) qFatal("no outlets");
    }
    /// What a folder can bring along: a setting as versions before wrote it.
    void plant(const QString &command, const QString &calendar)
    {
        const QJsonObject setting{{u"notifications"_s, false},
                                  {u"mailTo"_s, u"a@b.example"_s},
                                  {u"mailCommand"_s, command},
                                  {u"calendarFile"_s, calendar}};
        if (!ledger->setSetting(channelsKey, setting)) qFatal("not planted");
    }
    [[nodiscard]] PendingReminders pending()
    {
        auto found = pendingReminders(*ledger, schemes(), clock.today());
        if (!found) qFatal("no look");
        return std::move(*found);
    }
    AnnounceOutcome look(int mailSeconds = 30)
    {
        const auto pending = pendingReminders(*ledger, schemes(), clock.today());
        if (!pending) qFatal("no look");
        Result<AnnounceOutcome> outcome;
        koshin_announce({&*ledger, &*pending, &clock, u"/nonexistent"_s, mailSeconds}, &outcome);
        if (!outcome) qFatal("the ledger failed");
        return *outcome;
    }
};

machine::Outlets mailTo(const QString &command)
{
    return {command, u"me@example.com"_s, {}};
}

// The sample in a folder of its own, closed again; returns the folder's place.
machine::LedgerAddress sampleIn(const QString &folder, const Clock &clock)
{
    auto made = Workspace::open(folder, clock);
    if (!made || !makeSample(**made, clock.today())) qFatal("no ledger");
    return addressOf(**made);
}

void copyDatabase(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to) || !QFile::copy(from + u"/koshin.db"_s, to + u"/koshin.db"_s)) qFatal("no copy");
    if (!QFile::setPermissions(to, QFile::permissions(from))) qFatal("no mode");
}

} // namespace

class TestChannels : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home; // of the person's configuration

private Q_SLOTS:
    void initTestCase() { useLanguage(Language::English); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
    }
    void entriesOfADeadline();
    void everyEventRingsBeforeItBegins();
    void aMovedDayIsTheSameEvent();
    void whatIsGoneIsCancelled();
    void theFileIsWrittenWholeOrNotAtAll();
    void aFileOfAnotherProgramIsLeftAlone();
    void aMessageIsReadAsItWasMeant();
    void addressesThatCouldEndAHeader();
    void mailCommands();
    void aHangingCommandIsEndedWithAllItStarted();
    void mailIsSentOnceAndRetried();
    void aCalendarFolderThatIsGone();
    void withoutASessionBus();
    void whatALedgerBringsAlongStartsNothing();
    void whatWasAskedForIsApprovedInOneStep();
    void whatWasAskedForIsLeftOff();
    void aCopyAndAnotherLedgerAreAskedAnew();
    void aMovedLedgerAsksForWhatItHad();
    void anotherHandInTheConfiguration();
    void wordsAreMadeFromTheLedger();
    void whatIsNotKnownIsNotSaid_data();
    void whatIsNotKnownIsNotSaid();
    void noLedgerIsMade();
};

// RISS from 2025-10-01, the first year done: year 2 is due on 2027-09-30 and safe if begun by 2027-07-02.
void TestChannels::entriesOfADeadline()
{
    test::LedgerBuilder b;
    b.riss(u"2025-10-01").online(u"t-1"_s, u"2026-07-14");
    const Assessment assessment = assess(schemes(), b.ledger, {.asOf = day(u"2026-11-23")});
    const auto all = remindersOf(assessment, b.ledger, {});
    const auto entries = calendarEntries(all, {}, day(u"2026-11-23"));
    QStringList found;
    for (const CalendarEntry &e : entries) {
        if (e.reminder.requirement != u"online-2"_s || e.reminder.about != ReminderAbout::Deadline) continue;
        QStringList alarms;
        for (const int days : e.alarms) alarms += QString::number(days);
        found += e.day.toString() + u' ' + QString::number(int(e.part)) + u' ' + alarms.join(u',');
    }
    QCOMPARE(found, (QStringList{u"2027-07-02 1 180,90,30,7,1"_s, u"2027-09-30 0 60,30,14,7,3,1"_s}));
    Deliveries put;
    const QString subject = u"deadline/c-riss/online-2/2027-09-30"_s;
    put.putOff.insert(subject, {day(u"2026-11-01"), day(u"2027-05-01"), {}});
    for (const CalendarEntry &e : calendarEntries(all, put, day(u"2026-11-23"))) {
        if (e.reminder.subject == subject && e.part == CalendarEntry::Part::LastSafe)
            QCOMPARE(e.alarms, (std::vector<int>{30, 7, 1}));
    }
    put.putOff[subject].until = day(u"2028-01-01"); // beyond both days
    for (const CalendarEntry &e : calendarEntries(all, put, day(u"2026-11-23"))) {
        if (e.reminder.subject == subject) QCOMPARE(e.alarms, std::vector<int>{1});
    }
    put.putOff[subject].until.reset(); // done with
    for (const CalendarEntry &e : calendarEntries(all, put, day(u"2026-11-23"))) QVERIFY(e.reminder.subject != subject);
}

// Outlook drops an alarm after the beginning of its whole day; an event without any would pass unsaid.
void TestChannels::everyEventRingsBeforeItBegins()
{
    const Date today = day(u"2026-11-23");
    const auto ledger = sampleLedger(today);
    QVERIFY(ledger);
    const Assessment assessment = assess(schemes(), *ledger, {.asOf = today});
    const auto entries = calendarEntries(remindersOf(assessment, *ledger, {}), {}, today);
    QVERIFY(entries.size() > 20);
    for (const CalendarEntry &e : entries) {
        QVERIFY2(!e.alarms.empty() && e.alarms.back() >= 1, qPrintable(e.reminder.key));
    }
}

// A registration that began half a year later: the same requirements on other days keep their ids.
void TestChannels::aMovedDayIsTheSameEvent()
{
    const auto entriesFrom = [](QStringView startsOn) {
        test::LedgerBuilder b;
        b.riss(startsOn);
        const Assessment assessment = assess(schemes(), b.ledger, {.asOf = day(u"2026-11-23")});
        QHash<QString, Date> days;
        for (const CalendarEntry &e : calendarEntries(remindersOf(assessment, b.ledger, {}), {}, day(u"2026-11-23"))) {
            if (days.contains(e.uid)) qFatal("one id twice");
            if (e.reminder.about == ReminderAbout::Deadline) days.insert(e.uid, e.day);
        }
        return days;
    };
    const auto before = entriesFrom(u"2025-10-01");
    const auto after = entriesFrom(u"2026-04-01");
    QVERIFY(before.size() >= 6);
    QCOMPARE(QSet(before.keyBegin(), before.keyEnd()), QSet(after.keyBegin(), after.keyEnd()));
    for (auto it = before.begin(); it != before.end(); ++it) QVERIFY(after[it.key()] > it.value());

    const auto first =
        carriedOn({}, {eventOn(u"a"_s, u"2027-07-02", u"x"_s)}, u"2026-11-23T00:00:00Z"_s, day(u"2026-11-23"));
    const auto same =
        carriedOn(first, {eventOn(u"a"_s, u"2027-07-02", u"x"_s)}, u"2026-11-24T00:00:00Z"_s, day(u"2026-11-24"));
    QCOMPARE(same, first);
    const auto moved =
        carriedOn(same, {eventOn(u"a"_s, u"2027-12-31", u"x"_s)}, u"2026-11-25T00:00:00Z"_s, day(u"2026-11-25"));
    QCOMPARE(moved.size(), 1u);
    QCOMPARE(moved[0].uid, u"a"_s);
    QCOMPARE(moved[0].sequence, 1);
    QCOMPARE(moved[0].changedAt, u"2026-11-25T00:00:00Z"_s);
}

void TestChannels::whatIsGoneIsCancelled()
{
    const auto first =
        carriedOn({}, {eventOn(u"a"_s, u"2027-07-02", u"x"_s), eventOn(u"past"_s, u"2026-01-01", u"y"_s)},
                  u"2026-01-01T00:00:00Z"_s, day(u"2026-01-01"));
    auto gone = carriedOn(first, {}, u"2026-11-23T00:00:00Z"_s, day(u"2026-11-23"));
    QCOMPARE(gone.size(), 2u);
    QVERIFY(gone[0].cancelled && !gone[0].silent && gone[0].alarms.empty());
    QCOMPARE(gone[0].sequence, 1);
    QVERIFY(!gone[1].cancelled && gone[1].silent); // its day has passed
    QVERIFY(!calendarText(gone).contains("UID:past"));
    QCOMPARE(carriedOn(gone, {}, u"2027-12-28T00:00:00Z"_s, day(u"2027-12-28")), gone); // 400 days later
    const auto later = carriedOn(gone, {}, u"2027-12-29T00:00:00Z"_s, day(u"2027-12-29"));
    QVERIFY(later[0].silent);
    const auto back =
        carriedOn(later, {eventOn(u"a"_s, u"2028-07-02", u"x"_s)}, u"2028-01-01T00:00:00Z"_s, day(u"2028-01-01"));
    QVERIFY(!back[0].cancelled && !back[0].silent);
    QCOMPARE(back[0].sequence, 2); // a program that has the old one takes this for newer
    for (const CalendarEvent &event : back) QCOMPARE(calendarEvent(toJson(event)), event);
}

void TestChannels::theFileIsWrittenWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"koshin.ics"_s);
    CalendarEvent event = eventOn(u"a"_s, u"2028-02-29", u"期限：「実践講習・特定講習」; a, b\\c"_s);
    event.changedAt = u"2026-11-23T01:02:03Z"_s;
    QVERIFY(writeCalendar(file, {event}));
    const QByteArray text = contents(file);
    QVERIFY(text.contains("DTSTART;VALUE=DATE:20280229\r\n"));
    QVERIFY(text.contains("DTEND;VALUE=DATE:20280301\r\n"));
    QVERIFY(text.contains("DTSTAMP:20261123T010203Z\r\n"));
    QVERIFY(text.contains("TRIGGER:-P6DT15H\r\n")); // nine in the morning, seven days before
    QByteArray unfolded = text;
    QVERIFY(unfolded.replace("\r\n ", "").contains(u"SUMMARY:期限：「実践講習・特定講習」\\; a\\, b\\\\c"_s.toUtf8()));
    for (const QByteArray &line : text.split('\n')) QVERIFY2(line.size() <= 76, line.constData());
    QCOMPARE(QFile(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    const auto failed = writeCalendar(folder.filePath(u"gone/koshin.ics"_s), {event});
    QVERIFY(!failed && failed.error().code == ErrorCode::FileUnwritable);
}

void TestChannels::aFileOfAnotherProgramIsLeftAlone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"family.ics"_s);
    QVERIFY(mayBeOurs(file));
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\n") > 0);
    other.close();
    QVERIFY(!mayBeOurs(file));
    Told told({{}, {}, file});
    const QByteArray before = contents(file);
    const AnnounceOutcome outcome = told.look();
    QCOMPARE(outcome.news.size(), 1u);
    QCOMPARE(outcome.news[0].second.code, ErrorCode::NotOurCalendar);
    QCOMPARE(contents(file), before);
    QVERIFY(QFile::remove(file));
    QVERIFY(told.look().complete);
    QVERIFY(mayBeOurs(file) && contents(file).contains("BEGIN:VEVENT"));
}

void TestChannels::aMessageIsReadAsItWasMeant()
{
    const QString body = u"・「オンライン講習」の期限は2027年9月30日です。\n・次の行\n"_s.repeated(40);
    const QString subject = u"更新手帳：リマインダー12件 — 𠮷野家 and a tail that makes it long enough for two words"_s;
    const QByteArray message =
        messageText({u"me@example.com"_s, subject, body}, *Timestamp::parse(u"2026-11-23T09:00:00Z"), u"id"_s);
    QVERIFY(message.startsWith("To: me@example.com\nSubject: =?UTF-8?B?"));
    QVERIFY(message.contains("\nDate: 23 Nov 2026 09:00:00 +0000\n"));
    QCOMPARE(subjectOf(message), subject);
    QCOMPARE(bodyOf(message), body);
    for (const QByteArray &line : message.split('\n')) {
        QVERIFY2(line.size() <= 86, line.constData()); // "Subject: " and one word of 75 octets at most
        QVERIFY(std::ranges::all_of(line, [](char c) { return uchar(c) < 128; }));
    }
}

void TestChannels::addressesThatCouldEndAHeader()
{
    for (const QString &good : {u"me@example.com"_s, u"a.b+koshin@mail.example.co.jp"_s, u"root@localhost"_s})
        QVERIFY2(isMailAddress(good), qPrintable(good));
    for (const QString &bad : {u""_s, u"me"_s, u"me@example.com\nBcc: all@example.com"_s, u"me@example.com\n"_s,
                               u"a@b, c@d"_s, u"a@b@c"_s, u"<a@b>"_s, u"a b@c"_s}) {
        QVERIFY2(!isMailAddress(bad), qPrintable(bad));
    }
    Told told({u"sendmail -t"_s, u"a@b\nBcc: c@d"_s, {}});
    QVERIFY(!outletsOf(*told.ledger).mails());
}

void TestChannels::mailCommands()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(u"out"_s);
    const QString works = u"\"%1\" -t"_s.arg(script(folder, "[ \"$1\" = -t ] && cat > \"$0.got\"\n"));
    QVERIFY(send("To: a\n\nbody\n", works, std::chrono::seconds(20)));
    QCOMPARE(contents(folder.filePath(u"mail command.sh.got"_s)), QByteArray("To: a\n\nbody\n"));
    const auto failed =
        send("x", u"\"%1\""_s.arg(script(folder, "echo 'no route to host' >&2\necho more >&2\nexit 75\n")),
             std::chrono::seconds(20));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::MailFailed);
    QCOMPARE(failed.error().arguments.value(1), u"75"_s);
    QCOMPARE(failed.error().where.path, u"no route to host"_s); // for the page of channels, not for notifications
    const auto missing = send("x", u"/nonexistent/sendmail -t --password=geheim"_s, std::chrono::seconds(20));
    QVERIFY(!missing && missing.error().code == ErrorCode::MailFailed);
    QCOMPARE(missing.error().arguments.value(0), u"/nonexistent/sendmail"_s);
    QVERIFY(!missing.error().arguments.join(u' ').contains(u"geheim"_s));
    const auto nothing = send("x", u"  "_s, std::chrono::seconds(20));
    QVERIFY(!nothing && nothing.error().code == ErrorCode::MailFailed);
}

void TestChannels::aHangingCommandIsEndedWithAllItStarted()
{
    QTemporaryDir folder;
    const QString command = u"\"%1\""_s.arg(script(folder, "sleep 600 &\necho $! > \"$0.pid\"\nwait\n"));
    const auto slow = send("x", command, std::chrono::seconds(1));
    QVERIFY(!slow);
    QCOMPARE(slow.error().code, ErrorCode::MailTooSlow);
    const int sleeping = contents(folder.filePath(u"mail command.sh.pid"_s)).trimmed().toInt();
    QVERIFY(sleeping > 1);
    const auto state = [&] { // a zombie that nobody has collected yet is ended too
        const QByteArray stat = contents(u"/proc/%1/stat"_s.arg(sleeping));
        return stat == "(no file)" ? 'Z' : stat.mid(stat.lastIndexOf(')') + 2, 1).at(0);
    };
    QTRY_COMPARE(state(), 'Z');
}

// Everything that holds comes in the first mail; one that failed is said once, and sent later.
void TestChannels::mailIsSentOnceAndRetried()
{
    QTemporaryDir folder;
    const QString file = script(folder, "exit 1\n");
    Told told(mailTo(u"\"%1\""_s.arg(file)));
    AnnounceOutcome outcome = told.look();
    QVERIFY(!outcome.complete && !outcome.told);
    QCOMPARE(outcome.news.size(), 1u);
    outcome = told.look();
    QVERIFY(!outcome.complete && outcome.news.empty()); // said once
    QVERIFY(troubleOf(*told.ledger, Channel::Mail));
    script(folder, "cat > \"$0.got\"\n");
    QVERIFY(told.look().complete);
    QVERIFY(!troubleOf(*told.ledger, Channel::Mail));
    const QString got = folder.filePath(u"mail command.sh.got"_s);
    const QString body = bodyOf(contents(got));
    QVERIFY2(body.contains(u"CISSP"_s), qPrintable(body));
    const auto pending = pendingReminders(*told.ledger, schemes(), told.clock.today());
    QVERIFY(pending && pending->mailDue.empty());
    QVERIFY(!pending->due.empty()); // the screen has not told them yet
    for (const auto &practice : (**told.ledger->ledger()).practices.pointers())
        QVERIFY(!body.contains(practice->title));
    QVERIFY(QFile::remove(got));
    QVERIFY(told.look().complete);
    QVERIFY(!QFile::exists(got));
}

void TestChannels::aCalendarFolderThatIsGone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"stick/koshin.ics"_s);
    Told told({{}, {}, file});
    QCOMPARE(told.look().news.size(), 1u);
    QVERIFY(told.look().news.empty());
    QVERIFY(QDir(folder.path()).mkdir(u"stick"_s));
    QVERIFY(told.look().complete);
    QVERIFY(contents(file).startsWith("BEGIN:VCALENDAR"));
}

// What was not shown is not marked as told.
void TestChannels::withoutASessionBus()
{
    Told told({}, true);
    const AnnounceOutcome outcome = told.look();
    QVERIFY(!outcome.told && !outcome.complete);
    QCOMPARE(outcome.news.size(), 1u);
    QCOMPARE(outcome.news[0].second.code, ErrorCode::NoSessionBus);
    QVERIFY(told.look().news.empty());
    const auto pending = pendingReminders(*told.ledger, schemes(), told.clock.today());
    QVERIFY(pending && !pending->due.empty());
}

// Somebody else's folder, or one's own of before: nothing is run, nothing is written, and it is said once.
void TestChannels::whatALedgerBringsAlongStartsNothing()
{
    QTemporaryDir folder;
    const QString ran = folder.filePath(u"ran"_s);
    const QString calendar = folder.filePath(u"planted.ics"_s);
    Told told({});
    told.plant(u"/bin/sh -c \"id > %1\""_s.arg(ran), calendar);
    for (const int mode : {0700, 0777}) {
        QVERIFY(QFile::setPermissions(told.ledger.folder(), mode == 0777 ? QFileDevice::Permissions(0x7777)
                                                                         : QFileDevice::Permissions(0x7700)));
        const AnnounceOutcome outcome = told.look();
        QVERIFY(outcome.complete); // to try again would not help
        QCOMPARE(outcome.news.size(), mode == 0700 ? 2u : 0u);
        QVERIFY(!QFile::exists(ran) && !QFile::exists(calendar));
    }
    QCOMPARE(troubleOf(*told.ledger, Channel::Mail)->why,
             u"This ledger wants to send email with a command that is not approved on this machine."_s);
    QVERIFY(troubleOf(*told.ledger, Channel::Calendar));
    QVERIFY(told.pending().mailDue.empty());
    told.plant(u"/bin/true"_s, u"planted.ics"_s); // relative to wherever one stands
    QVERIFY(!asksFor(*told.ledger, ApprovalKind::Calendar));
}

void TestChannels::whatWasAskedForIsApprovedInOneStep()
{
    QTemporaryDir folder;
    const QString calendar = folder.filePath(u"mine.ics"_s);
    const QString command = u"\"%1\" -t"_s.arg(script(folder, "cat > \"$0.got\"\n"));
    Told told({});
    told.plant(command, calendar);
    QVERIFY(told.look().complete);
    QCOMPARE(asked(*told.ledger), (std::vector<Approval>{{ApprovalKind::Mail, command, u"a@b.example"_s, {}},
                                                         {ApprovalKind::Calendar, {}, {}, calendar}}));
    QVERIFY(setChannels(*told.ledger, {false, Language::Japanese})); // as the window does by itself: no answer
    QCOMPARE(asked(*told.ledger).size(), 2u);
    const auto shown = asked(*told.ledger);
    told.plant(u"/bin/false"_s, u"/tmp/exchanged.ics"_s); // between the showing and the yes
    QVERIFY(approve(*told.ledger, shown));
    QVERIFY(asked(*told.ledger).empty());
    QCOMPARE(outletsOf(*told.ledger), (machine::Outlets{command, u"a@b.example"_s, calendar}));
    QCOMPARE(told.ledger->setting(channelsKey)->toObject().keys(), QStringList{u"notifications"_s});
    const AnnounceOutcome outcome = told.look();
    QVERIFY(outcome.complete && outcome.news.empty());
    QVERIFY(contents(folder.filePath(u"mail command.sh.got"_s)).startsWith("To: a@b.example\n"));
    QVERIFY(contents(calendar).startsWith("BEGIN:VCALENDAR"));
    QVERIFY(!troubleOf(*told.ledger, Channel::Mail) && !troubleOf(*told.ledger, Channel::Calendar));
}

void TestChannels::whatWasAskedForIsLeftOff()
{
    Told told({{}, {}, u"/home/me/own.ics"_s});
    told.plant(u"/bin/true"_s, u"/home/me/other.ics"_s);
    QVERIFY(decline(*told.ledger));
    QVERIFY(asked(*told.ledger).empty());
    QCOMPARE(outletsOf(*told.ledger), (machine::Outlets{{}, {}, u"/home/me/own.ics"_s}));
    told.plant(u"/bin/true"_s, u"/home/me/other.ics"_s);
    QVERIFY(setOutlets(*told.ledger, mailTo(u"/bin/false"_s))); // chosen instead
    QCOMPARE(outletsOf(*told.ledger).mailCommand, u"/bin/false"_s);
    QVERIFY(asked(*told.ledger).empty());
}

void TestChannels::aCopyAndAnotherLedgerAreAskedAnew()
{
    QTemporaryDir folder;
    const test::FixedClock clock;
    const auto place = sampleIn(folder.filePath(u"a"_s), clock);
    QVERIFY(machine::setOutlets(place, mailTo(u"/bin/true"_s)));
    copyDatabase(place.folder, folder.filePath(u"copy"_s));
    const auto copy = Workspace::open(folder.filePath(u"copy"_s), clock);
    QVERIFY(copy);
    QCOMPARE((*copy)->ledgerId(), place.id);
    QCOMPARE(outletsOf(**copy), machine::Outlets());
    QVERIFY(asked(**copy).empty());
    QVERIFY(QDir(place.folder).removeRecursively());
    sampleIn(place.folder, clock); // another ledger in the same place
    const auto other = Workspace::open(place.folder, clock);
    QVERIFY(other && (*other)->ledgerId() != place.id);
    QCOMPARE(outletsOf(**other), machine::Outlets());
}

void TestChannels::aMovedLedgerAsksForWhatItHad()
{
    QTemporaryDir folder;
    const test::FixedClock clock;
    const auto place = sampleIn(folder.filePath(u"a"_s), clock);
    const machine::Outlets outlets{u"/bin/true"_s, u"me@example.com"_s, u"/home/me/k.ics"_s};
    QVERIFY(machine::setOutlets(place, outlets));
    QVERIFY(QDir().rename(place.folder, folder.filePath(u"b"_s)));
    const auto moved = Workspace::open(folder.filePath(u"b"_s), clock);
    QVERIFY(moved);
    QCOMPARE(outletsOf(**moved), machine::Outlets());
    QCOMPARE(asked(**moved).size(), 2u);
    QVERIFY(approve(**moved, asked(**moved)));
    QCOMPARE(outletsOf(**moved), outlets);
    QCOMPARE(machine::outletsOf(place).value(), machine::Outlets());
}

void TestChannels::anotherHandInTheConfiguration()
{
    Told told(mailTo(u"/bin/true"_s));
    QVERIFY(outletsOf(*told.ledger).mails());
    QVERIFY(QFile::setPermissions(m_home->filePath(u"koshin/ledgers.json"_s), QFileDevice::Permissions(0x6666)));
    QVERIFY(!outletsOf(*told.ledger).mails());
    const AnnounceOutcome outcome = told.look(); // said, for mail does not come any more
    QCOMPARE(outcome.news.size(), 1u);
    QCOMPARE(outcome.news[0].second.code, ErrorCode::ConfigurationUnsafe);
    const auto refused = approve(*told.ledger, asked(*told.ledger));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationUnsafe);
}

void TestChannels::wordsAreMadeFromTheLedger()
{
    Told told({}, true);
    QVERIFY(machine::noteOpened(addressOf(*told.ledger)));
    const PendingReminders pending = told.pending();
    const Reminder &first = pending.due.front();
    const QString token = addressOf(*told.ledger).token();
    const auto wording = wordingFor({token, u"2026-11-22"_s, u"en"_s, {first.key}, {}}, told.clock);
    QVERIFY(wording);
    QCOMPARE(wording->address, addressOf(*told.ledger));
    QCOMPARE(wording->bubbles.size(), 1u);
    const Bubble &bubble = wording->bubbles.front();
    QCOMPARE(bubble.body, text::sentence(first, pending.assessment, told.clock.today(), text::Titles::LeftOut));
    QCOMPARE(bubble.title, text::word(first.about));
    QCOMPARE(bubble.target, targetOf(first));
    QCOMPARE(bubble.subjects, QStringList{first.subject});
    QStringList keys;
    for (const Reminder &r : pending.due) keys += r.key;
    std::ranges::reverse(keys);
    const auto all = wordingFor({token, u"2026-11-22"_s, u"en"_s, keys, {}}, told.clock);
    QVERIFY(all && all->bubbles.size() == 1); // more than three are one
    QVERIFY2(all->bubbles[0].body.startsWith(bubble.body),
             qPrintable(all->bubbles[0].body)); // the gravest first, however they were named
    QCOMPARE(all->bubbles[0].target, remindersPage);
    QVERIFY(keepTrouble(*told.ledger, Channel::Mail, u"Your session expired, log in at https://example.com"_s,
                        told.clock.today()));
    const auto trouble = wordingFor({token, u"2026-11-22"_s, u"en"_s, {}, {u"mail"_s}}, told.clock);
    QVERIFY(trouble && trouble->bubbles.size() == 1);
    QVERIFY(!trouble->bubbles[0].body.contains(u"session"_s) && trouble->bubbles[0].subjects.isEmpty());
}

void TestChannels::whatIsNotKnownIsNotSaid_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("value");
    QTest::newRow("as it is") << u"none"_s << QString();
    QTest::newRow("a folder") << u"ledger"_s << u"FOLDER"_s;
    QTest::newRow("the id alone") << u"ledger"_s << u"ID"_s;
    QTest::newRow("no ledger") << u"ledger"_s << QString();
    QTest::newRow("free words") << u"reminder"_s << u"Your session expired"_s;
    QTest::newRow("to come") << u"reminder"_s << u"FUTURE"_s;
    QTest::newRow("none") << u"reminder"_s << u"NONE"_s;
    QTest::newRow("no day") << u"day"_s << u"tomorrow"_s;
    QTest::newRow("no language") << u"language"_s << u"tlh"_s;
    QTest::newRow("a channel that works") << u"channel"_s << u"mail"_s;
    QTest::newRow("no channel") << u"channel"_s << u"Log in"_s;
}

void TestChannels::whatIsNotKnownIsNotSaid()
{
    QFETCH(QString, part);
    QFETCH(QString, value);
    Told told({}, true);
    const PendingReminders pending = told.pending();
    const auto place = addressOf(*told.ledger);
    ShowRequest request{place.token(), u"2026-11-22"_s, u"en"_s, {pending.due.front().key}, {}};
    QVERIFY(!wordingFor(request, told.clock)); // nobody has opened this ledger yet
    QVERIFY(machine::noteOpened(place));
    if (value == u"FOLDER"_s) value = place.folder;
    if (value == u"ID"_s) value = place.id;
    if (value == u"FUTURE"_s) value = pending.all.back().key;
    if (part == u"ledger"_s) request.ledger = value;
    else if (part == u"reminder"_s)
        request.reminders = value == u"NONE"_s ? QStringList() : QStringList{pending.due.front().key, value};
    else if (part == u"day"_s) request.day = value;
    else if (part == u"language"_s) request.language = value;
    else if (part == u"channel"_s) request.channels = {value};
    QCOMPARE(wordingFor(request, told.clock).has_value(), part == u"none"_s);
    useLanguage(Language::English);
}

void TestChannels::noLedgerIsMade()
{
    QTemporaryDir folder;
    const test::FixedClock clock;
    const QString where = folder.filePath(u"a"_s);
    const auto place = sampleIn(where, clock);
    QVERIFY(openKnown(place, clock, Workspace::Mode::Existing));
    QVERIFY(QDir(where).removeRecursively());
    for (const auto mode : {Workspace::Mode::Existing, Workspace::Mode::ReadOnly})
        QVERIFY(!openKnown(place, clock, mode));
    QVERIFY(!QFile::exists(where));
    sampleIn(where, clock); // another one
    QVERIFY(!openKnown(place, clock, Workspace::Mode::Existing));
}

KOSHIN_TEST(TestChannels)
#include "tst_channels.moc"
