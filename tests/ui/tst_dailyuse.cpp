// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pastedialog.h"
#include "capture/quickpreview.h"
#include "forms/formdialog.h"
#include "forms/recorddialog.h"
#include "ledger/copies.h"
#include "operations/records.h"
#include "pagebase/page.h"
#include "parts/recordtext.h"
#include "parts/todomodel.h"
#include "reminding/reminderbar.h"
#include "support/openwindow.h"
#include "support/program.h"
#include "text/edittext.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/quicktext.h"
#include "text/valuetext.h"
#include "toolkit/messagebar.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"
#include "window/daychooser.h"
#include "window/searchbox.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

Practice work(const QString &id, const QString &title, Date from, const Maybe<Date> &to, int minutes)
{
    Practice p;
    p.id = PracticeId(id);
    p.title = title;
    p.from = from;
    p.to = to;
    p.minutes = minutes;
    return p;
}

Credential riss(Date startsOn)
{
    Credential c;
    c.id = CredentialId(u"c1"_s);
    c.scheme = SchemeId(u"jp.ipa.riss"_s);
    c.number = u"012345"_s;
    c.startsOn = startsOn;
    return c;
}

/// A window with two entries, one of them over three days.
struct Used : test::OpenWindow
{
    Used()
    {
        QApplication::setActiveWindow(window.get());
        const auto done =
            session().perform(test::adding({work(u"p-1"_s, u"台帳の見直し"_s, Date(2026, 5, 1), {}, 120),
                                            work(u"p-2"_s, u"演習"_s, Date(2026, 6, 26), Date(2026, 6, 28), 720)}));
        if (!done) qFatal("no records");
    }
    [[nodiscard]] Page &page(const QString &id) const
    {
        window->showPage(id);
        return *window->currentPage();
    }
    template<class W>
    [[nodiscard]] W &part(const QString &name) const
    {
        auto *found = window->findChild<W *>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] QString headline() const
    {
        QString all;
        for (const auto *label : window->currentPage()->findChildren<QLabel *>()) all += label->text() + u'\n';
        return all;
    }
    /// The results of a search, by their words.
    [[nodiscard]] QStringList found(const QString &needle) const
    {
        auto &box = part<SearchBox>(u"search"_s);
        box.setFocus();
        box.setText(needle);
        Q_EMIT box.textEdited(needle);
        QStringList words;
        const auto *results = box.findChild<QCompleter *>()->completionModel();
        for (int i = 0; i < results->rowCount(); ++i) words += results->index(i, 0).data().toString();
        return words;
    }
    void choose(const QString &words, const QString &needle) const
    {
        const auto at = found(needle).indexOf(words);
        if (at < 0) qFatal("not found: %s", qPrintable(words));
        auto *completer = part<SearchBox>(u"search"_s).findChild<QCompleter *>();
        Q_EMIT completer->activated(completer->completionModel()->index(int(at), 0));
    }
};

/// Hands the next dialog to `act` while it runs.
template<class D>
void inNext(const std::function<void(D &)> &act)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<D *>(top);
            if (!dialog || !dialog->isVisible()) continue;
            timer->deleteLater();
            timer->stop();
            act(*dialog);
            if (dialog->isVisible()) dialog->reject();
            return;
        }
    });
    timer->start(5);
}

} // namespace

/// What an hour of use by keys and mouse found, held on to.
class TestDailyUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::Japanese);
    }
    void init() { useLanguage(Language::Japanese); }

    /// A copy says that something was done: it ends today, however long it is.
    void noCopyEndsInTheFuture()
    {
        const Used o;
        Page &page = o.page(u"practice"_s);
        auto &list = *page.findChild<RecordView *>(u"practices"_s);
        auto &grouping = *page.findChild<QComboBox *>(u"grouping"_s);
        grouping.setCurrentIndex(grouping.findData(QString()));
        list.selectAll();
        o.window->command(u"duplicate"_s)->trigger();
        const auto &all = o.session().ledger().practices;
        QCOMPARE(all.size(), std::size_t(4));
        int ended = 0;
        for (const auto &p : all.pointers()) {
            QVERIFY(*decidingDay(*p) <= o.clock.today());
            ended += p->to == o.clock.today() && p->from == o.clock.today().plusDays(-2) ? 1 : 0;
        }
        QCOMPARE(ended, 1);
    }

    void aTemplateOfSeveralDaysEndsOnTheDay()
    {
        const auto made = templateOf(work(u"p"_s, u"演習"_s, Date(2026, 6, 26), Date(2026, 6, 28), 720), u"t"_s);
        const auto &kept = std::get<Practice>(made->intended);
        QCOMPARE(kept.from, Date(2026, 6, 26));
        QCOMPARE(kept.to, Maybe<Date>(Date(2026, 6, 28)));
        const auto again = std::get<Practice>(fromIntended(made->intended, Date(2026, 11, 22), u"x"_s, {}));
        QCOMPARE(again.from, Date(2026, 11, 20));
        QCOMPARE(again.to, Maybe<Date>(Date(2026, 11, 22)));
    }

    void severalDaysAreShownAsSuch()
    {
        QCOMPARE(recordtext::days(Date(2026, 6, 26), {}), u"2026-06-26"_s);
        QCOMPARE(recordtext::days(Date(2026, 6, 26), Date(2026, 6, 26)), u"2026-06-26"_s);
        QCOMPARE(recordtext::days(Date(2026, 6, 26), Date(2026, 6, 28)), u"2026-06-26 〜 28"_s);
        QCOMPARE(recordtext::days(Date(2026, 6, 30), Date(2026, 7, 2)), u"2026-06-30 〜 07-02"_s);
        QCOMPARE(recordtext::days(Date(2026, 12, 31), Date(2027, 1, 2)), u"2026-12-31 〜 2027-01-02"_s);
        useCalendar(Calendar::Japanese);
        QCOMPARE(recordtext::days(Date(2026, 9, 30), Date(2026, 10, 2)), u"R8.9.30 〜 10.2"_s);
        useCalendar(Calendar::Gregorian);
    }

    /// A filter outlives another language, and the headline is about what it leaves.
    void aFilterStaysAndIsCounted()
    {
        const Used o;
        Page &page = o.page(u"practice"_s);
        page.findChild<QLineEdit *>(u"filter"_s)->setText(u"演習"_s);
        QVERIFY2(o.headline().contains(u"2件のうち1件を表示"_s), qPrintable(o.headline()));
        QVERIFY(o.headline().contains(text::duration(720)));
        const QPointer<Page> before = &page;
        auto &settings = o.page(u"settings"_s);
        auto *language = settings.findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(int(Language::English));
        Q_EMIT language->activated(int(Language::English));
        QTRY_VERIFY(!before);
        Page &after = o.page(u"practice"_s);
        QCOMPARE(after.findChild<QLineEdit *>(u"filter"_s)->text(), u"演習"_s);
        QTRY_VERIFY2(o.headline().contains(u"1 of 2 practice entries"_s), qPrintable(o.headline())); // once it is shown
    }

    void whatIsDoneWithNothingChosenCannotBePressed()
    {
        const Used o;
        QVERIFY(o.session().perform(test::adding({riss(Date(2025, 10, 1))})));
        Page &page = o.page(u"others"_s);
        auto *list = page.findChild<RecordView *>(u"credentials"_s);
        list->setCurrentIndex({});
        list->clearSelection();
        const QStringList names{u"renew"_s, u"edit"_s, u"remove"_s};
        for (const QString &name : names)
            QVERIFY2(!page.findChild<QAbstractButton *>(name)->isEnabled(), qPrintable(name));
        QVERIFY(list->selectId(u"c1"_s));
        for (const QString &name : names)
            QVERIFY2(page.findChild<QAbstractButton *>(name)->isEnabled(), qPrintable(name));
        QVERIFY(!o.page(u"evidence"_s).findChild<QAbstractButton *>(u"openFile"_s)); // the details offer it
        (void)o.page(u"others"_s);
        page.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(2); // of which there are none
        for (const QString &name : names)
            QVERIFY2(!page.findChild<QAbstractButton *>(name)->isEnabled(), qPrintable(name));
    }

    void searchFindsSettingsChannelsCommandsAndDays()
    {
        const Used o;
        QVERIFY(o.found(u"和暦"_s).contains(u"暦"_s));
        QVERIFY(!o.found(u"メール"_s).contains(u"見つかりません。"_s));
        QVERIFY(!o.found(u"undo"_s).contains(u"見つかりません。"_s));
        const QString day = o.found(u"2027-03-31"_s).value(0);
        QVERIFY2(day.contains(u"2027-03-31"_s), qPrintable(day));
        QVERIFY(!o.found(u"24/7"_s).value(0).contains(u"2026"_s));
        o.choose(u"メール"_s, u"メール"_s);
        QTRY_COMPARE(o.window->currentPage()->objectName(), u"page-reminders"_s);
        QCOMPARE(o.window->currentPage()->findChild<QTabWidget *>(u"tabs"_s)->currentIndex(), 1);
        o.choose(day, u"2027-03-31"_s);
        QCOMPARE(o.session().asOf(), Date(2027, 3, 31));
    }

    /// An input method reckons from the window that has the system's focus, be it the list of results.
    void candidatesStandAtTheCaretOfTheSearch()
    {
        const Used o;
        auto &box = o.part<SearchBox>(u"search"_s);
        (void)o.found(u"演習"_s);
        const QWindow *focused = QGuiApplication::focusWindow();
        QVERIFY(focused);
        const QRect asked = static_cast<QLineEdit &>(box).inputMethodQuery(Qt::ImCursorRectangle).toRect();
        const QPoint told = focused->mapToGlobal(asked.topLeft() + box.mapTo(box.window(), QPoint()));
        QVERIFY2(QRect(box.mapToGlobal(QPoint()), box.size()).contains(told),
                 qPrintable(u"%1,%2"_s.arg(told.x()).arg(told.y())));
    }

    void theAsOfDayIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("day");
        QTest::newRow("ISO") << u"2031-11-12"_s << u"2031-11-12"_s;
        QTest::newRow("era") << u"R13.11.12"_s << u"2031-11-12"_s;
        QTest::newRow("no day") << u"2031-11-32"_s << u"2026-11-22"_s;
    }
    void theAsOfDayIsTyped()
    {
        QFETCH(QString, typed);
        const Used o;
        inNext<DayChooser>([&](DayChooser &chooser) {
            QCOMPARE(chooser.findChild<QCalendarWidget *>()->locale().language(), QLocale::Japanese);
            auto *line = chooser.findChild<QLineEdit *>(u"typedDay"_s);
            line->setText(typed);
            QTest::keyClick(line, Qt::Key_Return);
        });
        o.part<QAbstractButton>(u"asOf"_s).click();
        QTEST(o.session().asOf().toString(), "day");
    }

    void aFaultInALineNamesItsField()
    {
        const QuickEntry entry = QuickEntryReader(Ledger()).read(u"2h"_s, Date(2026, 11, 22));
        QVERIFY(entry.fault);
        QCOMPARE(text::reason(text::inLabels(*entry.fault, RecordKind::Practice)), u"「件名」は空にできません。"_s);
    }

    void aDayOutsideTheEngagementIsPointedOut()
    {
        Ledger ledger;
        Engagement g;
        g.id = EngagementId(u"g"_s);
        g.title = u"規程整備"_s;
        g.from = Date(2025, 5, 1);
        g.to = Date(2025, 12, 20);
        ledger.put(g);
        const QuickEntryReader reader(ledger);
        const auto said = [&](const QString &line) {
            QStringList all;
            for (const QuickQuestion &q : reader.read(line, Date(2026, 11, 22)).questions) all += text::sentence(q);
            return all.join(u'\n');
        };
        QVERIFY(said(u"2025-06-01 2h @規程整備 打合せ"_s).isEmpty());
        const QString outside = said(u"2026-09-02 2h @規程整備 打合せ"_s);
        QVERIFY2(outside.contains(u"規程整備"_s) && outside.contains(u"2025-12-20"_s), qPrintable(outside));
        QVERIFY(reader.read(u"2026-09-02 2h @規程整備 打合せ"_s, Date(2026, 11, 22)).canBeSaved());
    }

    /// What is undone is called by what the person did.
    void aPlanCarriedOutIsOneThing()
    {
        const Used o;
        Plan plan;
        plan.id = PlanId(u"n"_s);
        Training t;
        t.kind = TrainingKind::Seminar;
        t.title = u"監査の着眼点"_s;
        t.completedOn = Date(2026, 11, 1);
        t.minutes = 60;
        plan.intended = t;
        QVERIFY(o.session().perform(test::adding({plan})));
        t.id = TrainingId(u"done"_s);
        QVERIFY(o.session().perform(
            fulfilling(o.session().ledger(), plan.id, t, o.session().knowsScheme(), o.clock.now())));
        const auto entry = o.session().workspace().undoable();
        const QString said = text::sentence(*entry, &o.session().ledger());
        QVERIFY2(said.contains(u"監査の着眼点"_s) && said.contains(u"計画"_s), qPrintable(said));
        QCOMPARE(entry->count, 1); // the plan is no record of what was done
        QVERIFY(o.session().undo());
        QVERIFY(o.session().ledger().plans.find(u"n"_s));
    }

    /// Records without a file are found by those words.
    void whatLacksEvidenceIsFound()
    {
        const Used o;
        QVERIFY(o.session().attach(u"p-1"_s, {QStringLiteral(TEST_DATA "/cpe-log.tsv")}));
        Page &page = o.page(u"practice"_s);
        page.findChild<QLineEdit *>(u"filter"_s)->setText(u"証憑なし"_s);
        QTRY_VERIFY2(o.headline().contains(u"2件のうち1件を表示"_s), qPrintable(o.headline()));
        QVERIFY(o.headline().contains(text::duration(720)));
    }

    /// What was not touched is not put back, and nothing is said behind the form.
    void keepingMineKeepsTheOthersToo()
    {
        const Used o;
        inNext<FormDialog>([&](FormDialog &form) {
            auto *title = form.findChild<QWidget *>(u"practice.title"_s)->findChild<QLineEdit *>();
            title->setText(u"自分の件名"_s);
            Q_EMIT title->textEdited(title->text());
            Practice theirs = *o.session().ledger().practices.find(u"p-1"_s);
            theirs.minutes = 480;
            const auto other = Workspace::open(o.session().workspace().folder(), o.clock);
            QVERIFY((*other)->perform(test::changing(theirs)));
            form.findChild<QAbstractButton *>(u"save"_s)->click();
            QVERIFY(form.isVisible());
            QVERIFY(!o.part<MessageBar>(u"problem"_s).isVisible());
            form.findChild<QAbstractButton *>(u"keep"_s)->click();
        });
        (void)forms::edit(u"p-1"_s, o.session(), o.window.get());
        const Practice *kept = o.session().ledger().practices.find(u"p-1"_s);
        QCOMPARE(kept->title, u"自分の件名"_s);
        QCOMPARE(kept->minutes, Maybe<int>(480));
    }

    void aWrongListOfDaysIsBroughtIntoSight()
    {
        const Used o;
        o.window->resize(900, 600);
        Page &page = o.page(u"reminders"_s);
        page.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(2);
        auto *line = page.findChild<QLineEdit *>(u"days-2-2"_s);
        line->setText(u"often"_s);
        auto *save = page.findChild<QAbstractButton *>(u"saveStages"_s);
        auto *area = page.findChild<QScrollArea *>(u"pane-stages"_s);
        area->ensureWidgetVisible(save);
        save->click();
        const auto isSeen = [area](const QWidget *w) {
            return area->viewport()->rect().contains(QRect(w->mapTo(area->viewport(), QPoint()), w->size()));
        };
        auto *fault = page.findChild<QLabel *>(u"stagesFault"_s);
        QVERIFY(fault->isVisible());
        QVERIFY(isSeen(fault));
        QVERIFY(isSeen(line));
        QCOMPARE(QApplication::focusWidget(), line);
    }

    void theChoicesOfColumnsAreInTheTree()
    {
        const Used o;
        QApplication::clipboard()->setText(u"Date\tTitle\tHours\n2026-05-20\tone\t2\n"_s);
        inNext<PasteDialog>([](PasteDialog &dialog) {
            QSet<const QObject *> heard;
            std::vector<QAccessibleInterface *> left{QAccessible::queryAccessibleInterface(&dialog)};
            while (!left.empty()) {
                QAccessibleInterface *at = left.back();
                left.pop_back();
                heard.insert(at->object());
                for (int i = 0; i < at->childCount(); ++i) {
                    if (QAccessibleInterface *child = at->child(i); child && child->object()) left.push_back(child);
                }
            }
            for (int i = 0; i < 3; ++i) QVERIFY(heard.contains(dialog.findChild<QComboBox *>(u"field-%1"_s.arg(i))));
        });
        (void)forms::paste(RecordKind::Training, o.session(), o.window.get());
    }

    /// The bar speaks of as many as the page and its badge.
    void theBarCountsWhatThePageCounts()
    {
        test::OpenWindow o;
        QApplication::setActiveWindow(o.window.get());
        o.window->showPage(u"practice"_s); // the overview says it itself
        auto *bar = o.window->findChild<ReminderBar *>();
        QSignalSpy counted(bar, &ReminderBar::counted);
        Practice asked = work(u"p"_s, u"研修"_s, Date(2025, 12, 1), {}, 60);
        asked.certification = Certification{};
        asked.certification->state = CertificationState::Asked;
        asked.certification->on = Date(2025, 12, 22);
        QVERIFY(o.session().perform(test::adding({riss(Date(2024, 4, 1)), asked})));
        QTRY_VERIFY(bar->isVisible());
        static const QRegularExpression more(u"ほか *(\\d+) *件"_s);
        const auto found = more.match(bar->sentence());
        QVERIFY2(found.hasMatch(), qPrintable(bar->sentence()));
        QCOMPARE(found.captured(1).toInt() + 1, counted.last().front().toInt());
    }

    void aLedgerToReadOffersNothingToRecord()
    {
        const Used o;
        QVERIFY(o.session().perform(test::adding({riss(Date(2025, 10, 1))})));
        const Session &session = o.session();
        const auto todos = todosOf(session.assessment(), session.assessment(), session.ledger(), {});
        TodoModel model;
        model.setReadOnly(true);
        model.show(todos, session.assessment(), session.ledger());
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString verb = model.index(row, TodoModel::Action).data().toString();
            QVERIFY2(verb == u"開く"_s || verb == u"見る"_s || verb.isEmpty() || verb == u"表示"_s, qPrintable(verb));
        }
    }
};

KOSHIN_TEST(TestDailyUse)
#include "tst_dailyuse.moc"
