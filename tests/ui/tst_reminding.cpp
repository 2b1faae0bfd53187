// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders in the window: said once and in front of the person, put off and taken up, and what she
// chooses of channels and timing.
#include "desktop/daywatch.h"
#include "desktop/herald.h"
#include "forms/fieldeditor.h"
#include "reminding/autostart.h"
#include "reminding/channelspane.h"
#include "reminding/putoffdialog.h"
#include "reminding/remindermodel.h"
#include "reminding/typeddays.h"
#include "reporting/requestdialog.h"
#include "support/program.h"
#include "support/samplewindow.h"
#include "text/language.h"
#include "toolkit/mark.h"
#include "toolkit/prompts.h"
#include "toolkit/windowsettings.h"
#include "watch/pendingreminders.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

/// Answers with one file whatever is asked.
class OneFile : public Prompts
{
public:
    explicit OneFile(QString file) : m_file(std::move(file)) {}
    QString fileToSave(QWidget *, const QString &, const QString &, const QStringList &, QString &) override
    {
        return m_file;
    }

private:
    QString m_file;
};

/// Yesterday until it is asked a second time.
class SleptOverMidnight : public test::FixedClock
{
public:
    Date today() const override
    {
        const QDate real = QDate::currentDate();
        const Date date(real.year(), unsigned(real.month()), unsigned(real.day()));
        return m_asked++ == 0 ? date.plusDays(-1) : date;
    }

private:
    mutable int m_asked = 0;
};

QByteArray contents(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(no file)");
}

} // namespace

class TestReminding : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    static PendingReminders look(const test::SampleWindow &sample)
    {
        Session &session = *sample.window->session();
        auto pending = pendingReminders(session.workspace(), session.ledger(), session.assessment());
        if (!pending) qFatal("no look");
        return *pending;
    }
    static ReminderModel *modelOf(const test::SampleWindow &sample)
    {
        sample.show(u"reminders"_s);
        return sample.window->currentPage()->findChild<ReminderModel *>();
    }
    template<class W>
    static W *part(const test::SampleWindow &sample, const char *name)
    {
        return partOf<W>(*sample.window->currentPage(), name);
    }
    template<class W>
    static W *partOf(const QWidget &whole, const char *name)
    {
        auto *found = whole.findChild<W *>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    static QPushButton *button(const test::SampleWindow &sample, const QString &text)
    {
        for (auto *b : sample.window->currentPage()->findChildren<QPushButton *>())
            if (b->text() == text) return b;
        qFatal("no button %s", qPrintable(text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        useLanguage(Language::English);
    }
    void cleanup() { Prompts::use(nullptr); }

    void daysAsTyped_data();
    void daysAsTyped();
    void saidOnceAndMarked();
    void anotherDaySaysNothing();
    void putOffAndTakenUp();
    void putOffBeforeItsDay();
    void underTwoHeadings();
    void aDeadlineTakesTheOpeningsPlace();
    void aConfirmationIsAskedForAgain();
    void targets();
    void timing();
    void channels();
    void whatTheLedgerAsksFor();
    void aDemonstrationDecidesNothing();
    void autostartEntry();
    void whatStandsForTheTray();
    void aMachineThatSleptOverMidnight();
};

void TestReminding::daysAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("as shown") << u"180, 90, 30"_s << u"180, 90, 30"_s;
    QTest::newRow("any order, twice") << u"7 30,30 , 1"_s << u"30, 7, 1"_s;
    QTest::newRow("full width") << u"１８０、９０，３０"_s << u"180, 90, 30"_s;
    QTest::newRow("none") << u"  "_s << QString();
    for (const char *bad : {"0", "-1", "3651", "7.5", "seven", "30; 7", "99999999999"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << u"fault"_s;
}

void TestReminding::daysAsTyped()
{
    QFETCH(QString, text);
    const auto days = typedDays(text);
    QTEST(days ? inWords(*days) : u"fault"_s, "read");
}

void TestReminding::saidOnceAndMarked()
{
    QTemporaryDir folder;
    {
        const test::SampleWindow sample(folder.filePath(u"ledger"_s));
        const auto *bar = sample.window->findChild<ReminderBar *>();
        QVERIFY2(bar->sentence().contains(u"2027 annual fee"_s),
                 qPrintable(bar->sentence())); // 2027-02-01 is the nearest
        QVERIFY(look(sample).due.empty());     // they were in front of the person
        sample.window->findChild<ReminderBar *>()->show();
        sample.show(u"reminders"_s);
        QVERIFY(!bar->isVisible()); // the page says it all
    }
}

void TestReminding::anotherDaySaysNothing()
{
    const test::SampleWindow sample;
    const auto badge = [&sample] {
        const auto *side = sample.window->findChild<QListWidget *>(u"sidebar"_s);
        QStringList names;
        for (int i = 0; i < side->count(); ++i) names += side->item(i)->data(Qt::AccessibleTextRole).toString();
        return names.filter(u"Reminders"_s).join(u' ');
    };
    const QString today = badge();
    QVERIFY(today.contains(u": "_s));
    sample.window->session()->setAsOf(Date(2028, 11, 22)); // everything has ended
    const QString late = badge();
    QVERIFY2(late.contains(u": "_s) && late != today, qPrintable(late)); // of the day, and at once
    sample.window->session()->setAsOf({});
    QCOMPARE(badge(), today);
    sample.window->session()->setAsOf(Date(2027, 7, 10)); // after the last safe day of the second course
    QTest::qWait(600);
    QVERIFY(!sample.window->findChild<ReminderBar *>()->isVisible());
    const PendingReminders then = look(sample);
    QVERIFY(!then.due.empty());
    const ReminderModel *model = modelOf(sample); // it shows what would be said then
    QVERIFY(model->count(ReminderModel::Time::Now) > 0);
    QVERIFY(badge().endsWith(QString::number(model->count(ReminderModel::Time::Now))));
    QVERIFY(!button(sample, u"Snooze…"_s)->isEnabled());
}

void TestReminding::putOffAndTakenUp()
{
    const test::SampleWindow sample;
    const ReminderModel *model = modelOf(sample);
    auto *view = part<RecordView>(sample, "reminders");
    const int before = model->count(ReminderModel::Time::Now);
    QVERIFY(before > 1);
    view->setCurrentIndex(model->first());
    const QString key = view->currentId();
    const QString subject = model->find(key)->reminder.subject;
    const auto answer = [&](int choice, const QString &day, bool accepts) {
        QTimer::singleShot(0, sample.window.get(), [=, this] {
            auto *dialog = qobject_cast<PutOffDialog *>(QApplication::activeModalWidget());
            if (!dialog) qFatal("no dialog");
            dialog->findChild<QComboBox *>(u"until"_s)->setCurrentIndex(choice);
            dialog->findChild<FieldEditor *>(u"day"_s)->setValue(day);
            dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"paid by the employer"_s);
            dialog->findChild<QAbstractButton *>(u"save"_s)->click();
            QCOMPARE(dialog->result() == QDialog::Accepted && !dialog->isVisible(), accepts);
            if (!accepts) dialog->reject();
        });
        button(sample, u"Snooze…"_s)->click();
    };
    {
        PutOffDialog dialog(u"x"_s, Date(2026, 11, 22), {}, nullptr);
        auto *until = dialog.findChild<QComboBox *>(u"until"_s);
        const auto *end = dialog.findChild<QLabel *>(u"end"_s);
        QVERIFY2(end->text().contains(u"29 November 2026"_s), qPrintable(end->text())); // seven days, as it opens
        until->setCurrentIndex(2);
        QVERIFY2(end->text().contains(u"22 December 2026"_s), qPrintable(end->text()));
        // What was told already is told again when the time is up; what is to come keeps its day.
        const PutOffDialog told(u"x"_s, Date(2026, 11, 22), {.next = Date(2027, 1, 3)}, nullptr);
        QCOMPARE(told.findChild<QLabel *>(u"end"_s)->text(),
                 u"Hidden until 29 November 2026; you will be reminded again that day."_s);
        const PutOffDialog toCome(u"x"_s, Date(2026, 11, 22), {.next = Date(2027, 1, 3), .isTold = false}, nullptr);
        QCOMPARE(toCome.findChild<QLabel *>(u"end"_s)->text(),
                 u"Hidden until 29 November 2026. Next scheduled reminder: 3 January 2027."_s);
    }
    answer(4, u"2026-11-22"_s, false); // until a day that is not after today
    QCOMPARE(model->count(ReminderModel::Time::Now), before);
    answer(4, u"2026-12-24"_s, true);
    QCOMPARE(model->count(ReminderModel::Time::Now), before - 1);
    QCOMPARE(look(sample).deliveries.putOff.value(subject),
             (PutOff{Date(2026, 11, 22), Date(2026, 12, 24), u"paid by the employer"_s}));
    QVERIFY(view->selectId(key)); // under a heading of its own, the last
    QCOMPARE(view->currentIndex().parent().row(), model->rowCount() - 1);
    QCOMPARE(view->currentIndex().siblingAtColumn(ReminderModel::State).data().toString(),
             u"Snoozed until 2026-12-24"_s);
    QVERIFY(part<QLabel>(sample, "words")->text().endsWith(u"Reason: paid by the employer"_s));
    QVERIFY(!button(sample, u"Snooze…"_s)->isVisible());
    button(sample, u"Resume"_s)->click();
    QCOMPARE(model->count(ReminderModel::Time::Now), before);
    view->setCurrentIndex(model->first());
    answer(5, {}, true); // for good
    QVERIFY(!look(sample).deliveries.putOff.begin()->until);
}

// One that is still to come and is put off until before its day stands in one row, from which it can be resumed.
void TestReminding::putOffBeforeItsDay()
{
    const test::SampleWindow sample;
    const ReminderModel *model = modelOf(sample);
    auto *view = part<RecordView>(sample, "reminders");
    const auto isNow = [&](const QString &subject) {
        const auto all = look(sample);
        const auto standing = standingReminders(all.all, all.deliveries, all.today());
        return std::ranges::find(standing, subject, &Reminder::subject) != standing.end();
    };
    QString key, subject;
    const QModelIndex scheduled = model->index(1, 0);
    for (int row = 0; row < model->rowCount(scheduled) && key.isEmpty(); ++row) {
        const auto *found = model->find(model->index(row, 0, scheduled).data(IdRole).toString());
        if (isNow(found->reminder.subject) || found->reminder.on < Date(2026, 12, 10)) continue;
        key = found->reminder.key;
        subject = found->reminder.subject;
    }
    QVERIFY(!key.isEmpty());
    QVERIFY(
        putOff(sample.window->session()->workspace(), subject, {Date(2026, 11, 22), Date(2026, 11, 29), u"later"_s}));
    sample.window->session()->setAsOf(Date(2026, 11, 23));
    sample.window->session()->setAsOf({});
    QTRY_COMPARE(int(model->find(key)->time), int(ReminderModel::Time::PutOff));
    int rows = 0;
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex heading = model->index(group, 0);
        for (int row = 0; row < model->rowCount(heading); ++row) {
            const auto *found = model->find(model->index(row, 0, heading).data(IdRole).toString());
            rows += found->reminder.subject == subject ? 1 : 0;
        }
    }
    QCOMPARE(rows, 1);
    QVERIFY(view->selectId(key));
    QVERIFY(button(sample, u"Resume"_s)->isVisible());
}

// Two headings: what holds, by the day that is due, and what is to come, by the day it is told. Each thing has one row.
void TestReminding::underTwoHeadings()
{
    const test::SampleWindow sample;
    const ReminderModel *model = modelOf(sample);
    const auto *view = part<RecordView>(sample, "reminders");
    QStringList headings;
    QSet<QString> things;
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex heading = model->index(group, 0);
        headings += heading.data().toString();
        QVERIFY(view->isExpanded(heading));
        QVERIFY(heading.data(IdRole).toString().isEmpty());
        Maybe<Date> before;
        for (int row = 0; row < model->rowCount(heading); ++row) {
            const QString key = model->index(row, 0, heading).data(IdRole).toString();
            const ReminderModel::Row *found = model->find(key);
            QVERIFY(found);
            const Reminder &r = found->reminder;
            const bool ofRequirement = !r.requirement.isEmpty() && r.opening.size() < 2;
            const QString thing = ofRequirement ? r.credential + u'/' + r.requirement : r.subject;
            QVERIFY2(!things.contains(thing), qPrintable(key));
            things += thing;
            QVERIFY(std::ranges::is_sorted(found->later));
            const Maybe<Date> day = group == 0 ? r.due : Maybe<Date>(r.on);
            if (!day) continue;
            QVERIFY2(!before || *before <= *day, qPrintable(key));
            before = day;
        }
    }
    QCOMPARE(headings, QStringList({u"Active"_s, u"Later"_s}));
    for (int group = 0; group < 2; ++group) { // what a cell does not hold is said
        const QModelIndex heading = model->index(group, 0);
        for (int row = 0; row < model->rowCount(heading); ++row) {
            for (int column = 0; column < ReminderModel::ColumnCount; ++column) {
                const QModelIndex cell = model->index(row, column, heading);
                QVERIFY2(!cell.data().toString().isEmpty(), qPrintable(cell.data(IdRole).toString()));
            }
        }
    }
    const QModelIndex open = view->indexOf(u"window/c-riss/2026-10-01/once"_s);
    QCOMPARE(open.siblingAtColumn(ReminderModel::About).data().toString(), u"Opening"_s);
    const QModelIndex closed = view->indexOf(u"window/c-riss/2027-10-01/once"_s);
    QCOMPARE(closed.siblingAtColumn(ReminderModel::About).data().toString(), u"Opening"_s);
    // Nothing that is to be told got lost: each is a row or a day in one.
    qsizetype told = 0;
    const QModelIndex scheduled = model->index(1, 0);
    for (int group = 0; group < 2; ++group) {
        const QModelIndex heading = model->index(group, 0);
        for (int row = 0; row < model->rowCount(heading); ++row)
            told += group + qsizetype(model->find(model->index(row, 0, heading).data(IdRole).toString())->later.size());
    }
    const PendingReminders pending = look(sample);
    QCOMPARE(told, std::ranges::count_if(pending.all, [&](const Reminder &r) { return r.on > pending.today(); }));
    QVERIFY(told > model->rowCount(scheduled));
    // The fee: paid until 2027-02-01, told again 60, 30, 14, 7, 3 and 1 days before, on the day and after it.
    const QString fee = u"deadline/c-cissp/fee-2027/2027-02-01/before-safe-90"_s;
    QVERIFY(model->find(fee));
    const QModelIndex row = view->indexOf(fee);
    QCOMPARE(row.parent().row(), 0);
    QCOMPARE(row.data().toString(), u"2027 annual fee"_s);
    QCOMPARE(row.siblingAtColumn(ReminderModel::Credential).data().toString(), u"CISSP"_s);
    QCOMPARE(row.siblingAtColumn(ReminderModel::Due).data().toString(), u"2027-02-01"_s);
    QCOMPARE(row.siblingAtColumn(ReminderModel::Left).data().toString(), u"71 days left"_s);
    QCOMPARE(row.siblingAtColumn(ReminderModel::Next).data().toString(), u"2026-12-03"_s);
    QCOMPARE(row.siblingAtColumn(ReminderModel::State).data(VerdictRole).toInt(), StatusMark(Verdict::Open).number());
    const QString words = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.startsWith(u"CISSP 712345: “2027 annual fee” is due on"_s), qPrintable(words));
    QVERIFY2(
        words.endsWith(
            u"Next reminder: 3 December 2026. After that: 2 January 2027, 18 January 2027, 25 January 2027, 29 January 2027, 31 January 2027, 1 February 2027, 2 February 2027."_s),
        qPrintable(words));
}

// The fee can be paid since 2026-11-03 and is due on 2027-02-01: one row, which the deadline has taken over. Put
// off, it does not come back as the opening; each channel still brings both.
void TestReminding::aDeadlineTakesTheOpeningsPlace()
{
    const test::SampleWindow sample;
    const ReminderModel *model = modelOf(sample);
    const PendingReminders pending = look(sample);
    const QString opening = u"window/c-cissp/2026-11-03/once"_s;
    const auto window = std::ranges::find(pending.all, opening, &Reminder::key);
    QVERIFY(window != pending.all.end());
    QCOMPARE(window->opening, std::vector<QString>{u"fee-2027"_s});
    QVERIFY(!model->find(opening));
    QVERIFY(model->find(u"window/c-riss/2026-10-01/once"_s)); // nothing else says that the course can be taken
    const auto due = dueReminders(pending.all, {}, pending.today(), Channel::Mail);
    QVERIFY(std::ranges::find(due, opening, &Reminder::key) != due.end());
    Deliveries put;
    put.putOff.insert(u"deadline/c-cissp/fee-2027/2027-02-01"_s, {pending.today(), pending.today().plusDays(7), {}});
    for (const Reminder &r : standingReminders(pending.all, put, pending.today()))
        QVERIFY2(r.requirement != u"fee-2027"_s, qPrintable(r.key));
    const auto before = standingReminders(pending.all, {}, Date(2026, 11, 3)); // the day on which it opens
    const auto fee = std::ranges::find(before, u"fee-2027"_s, &Reminder::requirement);
    QVERIFY(fee != before.end());
    QVERIFY(fee->about == ReminderAbout::Deadline);
}

// What waits for an answer has the mark and the word of the overview, says since when, and can be asked for again.
void TestReminding::aConfirmationIsAskedForAgain()
{
    const test::SampleWindow sample;
    modelOf(sample);
    auto *view = part<RecordView>(sample, "reminders");
    auto *ask = button(sample, u"Ask again…"_s);
    QVERIFY(view->selectId(u"deadline/c-cissp/fee-2027/2027-02-01/before-safe-90"_s));
    QVERIFY(!ask->isVisible());
    QVERIFY(view->selectId(u"certification/p-46/2026-09-18/once-60"_s));
    QVERIFY(ask->isVisible());
    const QModelIndex row = view->currentIndex();
    QCOMPARE(row.data().toString(), u"Security briefing for new managers"_s);
    QCOMPARE(row.siblingAtColumn(ReminderModel::Due).data().toString(), u"requested 2026-09-18"_s);
    QCOMPARE(row.siblingAtColumn(ReminderModel::Left).data().toString(), u"65 days ago"_s);
    const QModelIndex state = row.siblingAtColumn(ReminderModel::State);
    QCOMPARE(state.data().toString(), u"Requested"_s);
    QCOMPARE(state.data(VerdictRole).toInt(), StatusMark::waiting().number());
    QStringList asked;
    QTimer::singleShot(0, this, [&asked] { // once the dialog is open
        auto *dialog = qobject_cast<RequestDialog *>(QApplication::activeModalWidget());
        if (!dialog) return;
        asked = dialog->choice().records;
        dialog->reject();
    });
    ask->click();
    QCOMPARE(asked, QStringList{u"p-46"_s});
}

void TestReminding::targets()
{
    const test::SampleWindow sample;
    sample.window->showTarget(u"c-riss/online-2"_s);
    QCOMPARE(sample.window->currentPage()->objectName(), u"page-requirements"_s);
    sample.window->showTarget(u"reminders"_s);
    QCOMPARE(sample.window->currentPage()->objectName(), u"page-reminders"_s);
    const QString practice = sample.window->session()->ledger().practices.pointers().front()->id.text();
    sample.window->showTarget(practice);
    QCOMPARE(sample.window->currentPage()->objectName(), u"page-practice"_s);
    for (const QString &nothing : {u""_s, u"gone"_s, u"gone/online-2"_s}) {
        sample.window->showTarget(nothing);
        QCOMPARE(sample.window->currentPage()->objectName(), u"page-practice"_s);
    }
}

void TestReminding::timing()
{
    const test::SampleWindow sample;
    modelOf(sample);
    Workspace &workspace = sample.window->session()->workspace();
    auto *fee = part<QLineEdit>(sample, "days-5-1"); // all, course, application, points, fee, report
    QVERIFY2(fee->accessibleName().startsWith(u"Fee"_s), qPrintable(fee->accessibleName()));
    auto *save = part<QAbstractButton>(sample, "saveStages");
    fee->setText(u"often"_s);
    save->click();
    QCOMPARE(*policyOf(workspace), ReminderPolicy());
    fee->setText(u"20, 10"_s);
    save->click();
    ReminderPolicy expected;
    expected.ofKind[DeadlineKind::Fee].beforeSafe = {20, 10};
    QCOMPARE(*policyOf(workspace), expected);
    const auto days = [&] {
        QStringList found;
        for (const Reminder &r : look(sample).all) {
            if (r.requirement == u"fee-2027"_s && r.credential == u"c-cissp"_s && r.stage == ReminderStage::BeforeSafe)
                found += r.on.toString();
        }
        return found;
    };
    // 20 and 10 days before 2027-02-01 in place of the first list, and the second, since a fee has no day to begin by.
    QCOMPARE(days(), (QStringList{u"2026-12-03"_s, u"2027-01-02"_s, u"2027-01-12"_s, u"2027-01-18"_s, u"2027-01-22"_s,
                                  u"2027-01-25"_s, u"2027-01-29"_s, u"2027-01-31"_s}));
    button(sample, u"Restore defaults"_s)->click();
    save->click();
    QCOMPARE(*policyOf(workspace), ReminderPolicy());
}

void TestReminding::channels()
{
    const test::SampleWindow sample;
    Session &session = *sample.window->session();
    Workspace &workspace = session.workspace();
    WindowSettings settings(false);
    ChannelsPane pane(session, settings);
    pane.refresh();
    partOf<QCheckBox>(pane, "notifications")->toggle(); // as a screen reader does
    QVERIFY(!channelsOf(workspace)->notifications);
    QCOMPARE(channelsOf(workspace)->language, Language::English); // timers speak as this window does
    auto *to = partOf<FieldEditor>(pane, "mailTo");
    auto *command = partOf<FieldEditor>(pane, "mailCommand");
    to->setValue(u"me@example.com, you@example.com"_s);
    partOf<QAbstractButton>(pane, "saveMail")->click();
    QVERIFY(!to->fault().isEmpty() && !command->fault().isEmpty());
    QVERIFY(!outletsOf(workspace).mails());
    to->setValue(u"me@example.com"_s);
    command->setValue(u"/usr/sbin/sendmail -t"_s);
    partOf<QAbstractButton>(pane, "saveMail")->click();
    QVERIFY(outletsOf(workspace).mails());
    Prompts::use(std::make_unique<OneFile>(m_home.filePath(u"deadlines"_s)));
    partOf<QAbstractButton>(pane, "chooseCalendar")->click();
    QCOMPARE(outletsOf(workspace).calendarFile, m_home.filePath(u"deadlines.ics"_s));
    QVERIFY(workspace.setting(channelsKey)->toObject().value(u"mailCommand"_s).isUndefined()); // on this machine only
    QVERIFY(keepTrouble(workspace, Channel::Mail, u"no route <b>to</b> host"_s, Date(2026, 11, 22)));
    pane.refresh();
    bool said = false;
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->text().contains(u"no route <b>to</b> host"_s)) said = label->textFormat() == Qt::PlainText;
    }
    QVERIFY(said);
    partOf<QAbstractButton>(pane, "noMail")->click();
    partOf<QAbstractButton>(pane, "noCalendar")->click();
    QCOMPARE(outletsOf(workspace), machine::Outlets());
}

// Shown whole, in signs that cannot hide anything; one step allows it, another leaves it off for good.
void TestReminding::whatTheLedgerAsksFor()
{
    const test::SampleWindow sample;
    Workspace &workspace = sample.window->session()->workspace();
    WindowSettings settings(false);
    ChannelsPane pane(*sample.window->session(), settings);
    connect(&pane, &ChannelsPane::kept, &pane, &ChannelsPane::refresh);
    pane.refresh();
    const auto *card = partOf<QWidget>(pane, "approvals");
    QVERIFY(card->isHidden());
    const QString command = u"/bin/sh -c \"<b>id</b>\n\u202E\""_s;
    const auto plant = [&] {
        QVERIFY(workspace.setSetting(channelsKey, QJsonObject{{u"mailTo"_s, u"a@b.example"_s},
                                                              {u"mailCommand"_s, command},
                                                              {u"calendarFile"_s, u"/tmp/planted.ics"_s}}));
        pane.refresh();
        QVERIFY(!card->isHidden());
    };
    plant();
    const auto *label = partOf<QLabel>(pane, "asked");
    QCOMPARE(label->textFormat(), Qt::PlainText);
    const QString shown = label->text();
    QVERIFY2(shown.contains(u"/bin/sh -c \"<b>id</b>"_s) && shown.contains(u"a@b.example"_s)
                 && shown.contains(u"/tmp/planted.ics"_s),
             qPrintable(shown));
    QVERIFY(!shown.contains(QChar(0x202e)) && shown.count(u'\n') == 3);
    QCOMPARE(outletsOf(workspace), machine::Outlets()); // to look allows nothing
    partOf<QAbstractButton>(pane, "decline")->click();
    QVERIFY(card->isHidden());
    QCOMPARE(outletsOf(workspace), machine::Outlets());
    plant();
    partOf<QAbstractButton>(pane, "approve")->click();
    QVERIFY(card->isHidden());
    QCOMPARE(outletsOf(workspace), (machine::Outlets{command, u"a@b.example"_s, u"/tmp/planted.ics"_s}));
}

void TestReminding::aDemonstrationDecidesNothing()
{
    const test::SampleWindow sample;
    modelOf(sample);
    for (const char *name : {"saveMail", "mailCommand", "chooseCalendar", "approve", "autostart"})
        QVERIFY2(!part<QWidget>(sample, name)->isEnabled(), name);
}

void TestReminding::autostartEntry()
{
    const QString file = m_home.filePath(u"autostart/org.koshin.Koshin.desktop"_s);
    const QString ledger = u"/home/me/a\\b"_s;
    QVERIFY(!autostart::isWanted(ledger));
    autostart::setProgram(u"/opt/my $tools/100% \"koshin\""_s);
    QVERIFY(autostart::set(true, ledger));
    QVERIFY(autostart::isWanted(ledger) && !autostart::isWanted(u"/home/me/other"_s));
    // Quoted for the command line, where \ " ` $ take a backslash, and its backslashes doubled for the file.
    const QByteArray expected = R"(Exec="/opt/my \\$tools/100%% \\"koshin\\"" --background --data "/home/me/a\\\\b")";
    QVERIFY2(contents(file).contains(QByteArray('\n' + expected + '\n')), contents(file).constData());
    QVERIFY(autostart::set(false, {}));
    QVERIFY(!QFile::exists(file) && !autostart::isWanted(ledger));
    // A line of its own would be a key of its own.
    for (const QString &odd : {u"/home/me/a\nExec=/bin/touch pwned"_s, u"/home/me/a\rb"_s, u"/home/me/\u001b[2J"_s}) {
        const auto refused = autostart::set(true, odd);
        QVERIFY(!refused && refused.error().code == ErrorCode::ControlsInPath);
        QVERIFY(!QFile::exists(file));
    }
    QFile blocked(m_home.filePath(u"blocked"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"blocked"_s).toUtf8());
    const auto failed = autostart::set(true, {});
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    QVERIFY(!failed && failed.error().code == ErrorCode::FileUnwritable);
}

// A program stands in for koshin that notes how it was started and answers as `remind --notify --now --json` does.
void TestReminding::whatStandsForTheTray()
{
    const QString program = m_home.filePath(u"stand-in"_s);
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(
        "#!/bin/sh\necho \"$*\" >> \"$0.calls\"\n"
        "echo '{\"complete\": false, \"failed\": [{\"channel\": \"mail\", \"text\": \"no route\"}],'\n"
        "echo '\"reminders\": [{\"stage\": \"overdue\", \"discreet\": \"a & b\", \"target\": \"c/x\", \"text\": \"secret\"}]}'\n");
    script.setPermissions(script.permissions() | QFileDevice::ExeOwner);
    script.close();
    Herald herald(program, u"/data of mine"_s);
    QSignalSpy told(&herald, &Herald::told);
    QSignalSpy failed(&herald, &Herald::failed);
    herald.tellNow();
    QVERIFY(told.wait(10'000));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), u"no route"_s);
    QCOMPARE(herald.current(), (std::vector<TrayReminder>{{u"a & b"_s, u"c/x"_s, true}}));
    QCOMPARE(contents(program + u".calls"_s),
             QByteArray("--data /data of mine --lang en remind --notify --now --json\n"));
    Herald none({}, {});
    QSignalSpy silent(&none, &Herald::told);
    none.tellNow();
    none.tellSoon();
    QVERIFY(!silent.wait(200));
}

// The kernel's alarm for a midnight that has passed rings at once, and then only for the next one.
void TestReminding::aMachineThatSleptOverMidnight()
{
    const SleptOverMidnight clock;
    const DayWatch watch(clock);
    QSignalSpy rung(&watch, &DayWatch::dayMayHaveChanged);
    QVERIFY(rung.wait(10'000));
    QTest::qWait(300);
    QCOMPARE(rung.size(), 1);
}

KOSHIN_TEST(TestReminding)
#include "tst_reminding.moc"
