// SPDX-License-Identifier: GPL-3.0-or-later
// What carries reminders out of the program: the events of a calendar, a mail, and what is kept of a
// channel that fails.
#include "agent/lookout.h"
#include "channels/bubble.h"
#include "channels/calendarfile.h"
#include "channels/channelsentry.h"
#include "channels/mail.h"
#include "exchange/sample.h"
#include "rules/engine.h"
#include "rules/schemereader.h"
#include "support/fixtures.h"
#include "support/ledgerbuilder.h"
#include "text/language.h"

#include <QElapsedTimer>
#include <QFile>
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

    explicit Told(const ReminderChannels &channels)
    {
        if (!makeSample(*ledger, clock.today()) || !setChannels(*ledger, channels)) qFatal("no ledger");
    }
    AnnounceOutcome look(int mailSeconds = 30)
    {
        const auto lookout = lookOut(*ledger, schemes(), clock.today());
        if (!lookout) qFatal("no look");
        Result<AnnounceOutcome> outcome;
        koshin_announce({&*ledger, &*lookout, &clock, u"/nonexistent"_s, mailSeconds}, &outcome);
        if (!outcome) qFatal("the ledger failed");
        return *outcome;
    }
};

ReminderChannels mailTo(const QString &command)
{
    ReminderChannels channels;
    channels.notifications = false;
    channels.mailTo = u"me@example.com"_s;
    channels.mailCommand = command;
    return channels;
}

} // namespace

class TestChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLanguage(Language::English); }
    void entriesOfADeadline();
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
    void bubblesSurviveTheWay();
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
    QCOMPARE(found, (QStringList{u"2027-07-02 1 180,90,30,7,1"_s, u"2027-09-30 0 60,30,14,7,3,1,0"_s}));
    Deliveries put;
    const QString subject = u"deadline/c-riss/online-2/2027-09-30"_s;
    put.putOff.insert(subject, {day(u"2026-11-01"), day(u"2027-05-01"), {}});
    for (const CalendarEntry &e : calendarEntries(all, put, day(u"2026-11-23"))) {
        if (e.reminder.subject == subject && e.part == CalendarEntry::Part::LastSafe) QCOMPARE(e.alarms, (std::vector<int>{30, 7, 1}));
    }
    put.putOff[subject].until.reset(); // done with
    for (const CalendarEntry &e : calendarEntries(all, put, day(u"2026-11-23"))) QVERIFY(e.reminder.subject != subject);
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

    const auto first = carriedOn({}, {eventOn(u"a"_s, u"2027-07-02", u"x"_s)}, u"2026-11-23T00:00:00Z"_s, day(u"2026-11-23"));
    const auto same = carriedOn(first, {eventOn(u"a"_s, u"2027-07-02", u"x"_s)}, u"2026-11-24T00:00:00Z"_s, day(u"2026-11-24"));
    QCOMPARE(same, first);
    const auto moved = carriedOn(same, {eventOn(u"a"_s, u"2027-12-31", u"x"_s)}, u"2026-11-25T00:00:00Z"_s, day(u"2026-11-25"));
    QCOMPARE(moved.size(), 1u);
    QCOMPARE(moved[0].uid, u"a"_s);
    QCOMPARE(moved[0].sequence, 1);
    QCOMPARE(moved[0].changedAt, u"2026-11-25T00:00:00Z"_s);
}

void TestChannels::whatIsGoneIsCancelled()
{
    const auto first = carriedOn({}, {eventOn(u"a"_s, u"2027-07-02", u"x"_s), eventOn(u"past"_s, u"2026-01-01", u"y"_s)},
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
    const auto back = carriedOn(later, {eventOn(u"a"_s, u"2028-07-02", u"x"_s)}, u"2028-01-01T00:00:00Z"_s, day(u"2028-01-01"));
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
    ReminderChannels channels;
    channels.notifications = false;
    channels.calendarFile = file;
    Told told(channels);
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
    const QString subject = u"更新手帳：お知らせ12件 — 𠮷野家 and a tail that makes it long enough for two words"_s;
    const QByteArray message = messageText({u"me@example.com"_s, subject, body}, *Timestamp::parse(u"2026-11-23T09:00:00Z"), u"id"_s);
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
    for (const QString &good : {u"me@example.com"_s, u"a.b+koshin@mail.example.co.jp"_s, u"root@localhost"_s}) QVERIFY2(isMailAddress(good), qPrintable(good));
    for (const QString &bad : {u""_s, u"me"_s, u"me@example.com\nBcc: all@example.com"_s, u"me@example.com\n"_s, u"a@b, c@d"_s, u"a@b@c"_s, u"<a@b>"_s, u"a b@c"_s}) {
        QVERIFY2(!isMailAddress(bad), qPrintable(bad));
    }
    QCOMPARE(reminderChannels({{u"mailTo"_s, u"a@b\nBcc: c@d"_s}, {u"mailCommand"_s, u"sendmail -t"_s}}).mails(), false);
}

void TestChannels::mailCommands()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(u"out"_s);
    const QString works = u"\"%1\" -t"_s.arg(script(folder, "[ \"$1\" = -t ] && cat > \"$0.got\"\n"));
    QVERIFY(send("To: a\n\nbody\n", works, std::chrono::seconds(20)));
    QCOMPARE(contents(folder.filePath(u"mail command.sh.got"_s)), QByteArray("To: a\n\nbody\n"));
    const auto failed = send("x", u"\"%1\""_s.arg(script(folder, "echo 'no route to host' >&2\necho more >&2\nexit 75\n")), std::chrono::seconds(20));
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
    const auto lookout = lookOut(*told.ledger, schemes(), told.clock.today());
    QVERIFY(lookout && lookout->mailDue.empty());
    QVERIFY(!lookout->due.empty()); // the screen has not told them yet
    for (const auto &practice : (**told.ledger->ledger()).practices.pointers()) QVERIFY(!body.contains(practice->title));
    QVERIFY(QFile::remove(got));
    QVERIFY(told.look().complete);
    QVERIFY(!QFile::exists(got));
}

void TestChannels::aCalendarFolderThatIsGone()
{
    ReminderChannels channels;
    channels.notifications = false;
    QTemporaryDir folder;
    channels.calendarFile = folder.filePath(u"stick/koshin.ics"_s);
    Told told(channels);
    QCOMPARE(told.look().news.size(), 1u);
    QVERIFY(told.look().news.empty());
    QVERIFY(QDir(folder.path()).mkdir(u"stick"_s));
    QVERIFY(told.look().complete);
    QVERIFY(contents(channels.calendarFile).startsWith("BEGIN:VCALENDAR"));
}

// What was not shown is not marked as told.
void TestChannels::withoutASessionBus()
{
    Told told({});
    const AnnounceOutcome outcome = told.look();
    QVERIFY(!outcome.told && !outcome.complete);
    QCOMPARE(outcome.news.size(), 1u);
    QCOMPARE(outcome.news[0].second.code, ErrorCode::NoSessionBus);
    QVERIFY(told.look().news.empty());
    const auto lookout = lookOut(*told.ledger, schemes(), told.clock.today());
    QVERIFY(lookout && !lookout->due.empty());
}

void TestChannels::bubblesSurviveTheWay()
{
    const Bubble bubble{u"期限"_s, u"a < b & \"c\""_s, true, u"c-riss/online-2"_s, {u"deadline/x"_s, u"deadline/y"_s}, u"開く"_s, u"あとで"_s, u"理由"_s};
    const auto read = readBubbles(toJson(Bubbles{u"/home/私/koshin"_s, {bubble}}));
    QVERIFY(read);
    QCOMPARE(read->folder, u"/home/私/koshin"_s);
    QCOMPARE(read->all.size(), 1u);
    QCOMPARE(read->all[0].body, bubble.body);
    QCOMPARE(read->all[0].subjects, bubble.subjects);
    QVERIFY(read->all[0].pressing);
    for (const QByteArray &bad : {QByteArray(), QByteArray("[]"), QByteArray("{\"folder\":1}"), QByteArray("{\"bubbles\":[]}")}) QVERIFY(!readBubbles(bad));
}

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
