// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/chipflow.h"
#include "capture/quickentryline.h"
#include "capture/quickpreview.h"
#include "capture/timerbutton.h"
#include "capture/timerpopup.h"
#include "support/openwindow.h"
#include "support/preedit.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/messagebar.h"
#include "toolkit/theme.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;
using namespace std::chrono_literals;

namespace {

/// Types as an input method does, one character after another.
void typeInto(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        QInputMethodEvent event;
        event.setCommitString(c);
        QApplication::sendEvent(widget, &event);
    }
}

/// A window on a fresh ledger with two clients and an engagement, at 09:00 UTC of 2026-11-22.
struct Opened : test::OpenWindow
{
    Opened()
    {
        QApplication::setActiveWindow(window.get());
        Client maker;
        maker.id = ClientId(u"k-1"_s);
        maker.code = u"製造業A"_s;
        Client shop;
        shop.id = ClientId(u"k-2"_s);
        shop.code = u"小売 B"_s;
        Engagement engagement;
        engagement.id = EngagementId(u"g-1"_s);
        engagement.title = u"CSIRT の立ち上げ"_s;
        engagement.from = Date(2026, 4, 1);
        if (!session().perform(test::adding({maker, shop, engagement}))) qFatal("no sample");
    }
    void reopen()
    {
        open();
        QApplication::setActiveWindow(window.get());
    }
    void pass(std::chrono::seconds time)
    {
        clock.moment = Timestamp(clock.moment.seconds() + time);
        clock.day = Date(std::chrono::floor<std::chrono::days>(clock.moment.seconds()));
    }
    [[nodiscard]] const RecordList<Practice> &practices() const { return session().ledger().practices; }
    template<class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return window->findChild<W *>(name);
    }
    [[nodiscard]] QuickEntryLine *line() const { return find<QuickEntryLine>(u"quickEntry"_s); }
    [[nodiscard]] TimerButton *timer() const { return find<TimerButton>(u"timer"_s); }
    [[nodiscard]] QuickPreview *preview() const
    {
        for (QuickPreview *preview : window->findChildren<QuickPreview *>()) {
            if (preview->isVisible()) return preview;
        }
        return nullptr;
    }
    [[nodiscard]] bool isWithin(const QWidget *part) const
    {
        return window->rect().contains(QRect(part->mapTo(window.get(), QPoint()), part->size()));
    }
    void run(const QString &command) const { window->command(command)->trigger(); }
    /// Types into the line of quick entry, from the keyboard.
    void type(const QString &text) const
    {
        run(u"quick-entry"_s);
        line()->clear();
        typeInto(line(), text);
    }
    void press(const QString &button) const
    {
        auto *found = find<Button>(button);
        QVERIFY2(found && found->isVisible(), qPrintable(button));
        QTest::keyClick(found, Qt::Key_Space);
    }
};

/// Does something in the next modal dialog, as a person would, while it runs.
void inNextDialog(const std::function<void(QDialog &)> &act)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog) return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
    });
    timer->start(10);
}

} // namespace

/// Capture in seconds: the line of quick entry and the timer, as a person at the keyboard meets them.
class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::Japanese);
    }

    void enterSavesInOneStep();
    void whatIsUnderstoodIsShown();
    void whatIsUnclearIsNotSaved();
    void aChipOffersTheOtherReading();
    void whatIsEnteredTwiceIsTwoEntries();
    void anInputMethodsEnterRecordsNothing();
    void tabCompletesNames();
    void arrowsChooseACompletion();
    void escapeGivesTheFocusBack();
    void controlEnterOpensTheForm();
    void aMegabyteKeepsTheLayout();
    void narrowWindowsFoldTheLine();
    void timerRecordsWhatWasWorked();
    void timerStartsEarlierAndPauses();
    void timerAsksForATitle();
    void timerSurvivesACrashAndAsks();
    void idleTimeIsAskedAbout_data();
    void idleTimeIsAskedAbout();
    void turningToThePageClosesTheTimer();
    void discardedTimerComesBack();
    void twoWindowsShareOneTimer();
    void everyControlHasAName();
};

void TestCapture::enterSavesInOneStep()
{
    const Opened opened;
    opened.type(u"2h 資産・リスク 製造業A 台帳の見直し"_s);
    QTest::keyClick(opened.line(), Qt::Key_Return);
    QCOMPARE(opened.practices().size(), std::size_t(1));
    const Practice &practice = opened.practices()[0];
    QCOMPARE(practice.title, u"台帳の見直し"_s);
    QCOMPARE(practice.from, Date(2026, 11, 22));
    QCOMPARE(practice.minutes, Maybe<int>(120));
    QCOMPARE(practice.client, Maybe<ClientId>(ClientId(u"k-1"_s)));
    QCOMPARE(practice.recordedAt, Maybe<Timestamp>(opened.clock.moment));
    QVERIFY(opened.line()->text().isEmpty());
    QVERIFY(opened.line()->hasFocus()); // for the next one
    auto *told = opened.find<MessageBar>(u"told"_s);
    QVERIFY(told->isVisible() && told->sentence().contains(u"台帳の見直し"_s));
    opened.run(u"undo"_s);
    QCOMPARE(opened.practices().size(), std::size_t(0));
}

void TestCapture::whatIsUnderstoodIsShown()
{
    const Opened opened;
    opened.type(u"90分 クラウド 設定の確認"_s);
    QVERIFY(opened.preview());
    QStringList chips;
    for (const auto &chip : opened.preview()->findChild<ChipFlow *>()->chips()) chips += chip.value;
    QVERIFY(chips.contains(u"1時間30分"_s));
    QVERIFY(chips.contains(u"クラウドサービスの安全利用"_s));
    QVERIFY(chips.contains(u"2026-11-22（基準日）"_s));
    QVERIFY(opened.line()->accessibleDescription().contains(u"設定の確認"_s));
    opened.line()->clearFocus();
    QVERIFY(!opened.preview());
}

void TestCapture::whatIsUnclearIsNotSaved()
{
    const Opened opened;
    for (const QString &line : {u"2h クラウド"_s, u"2/30 2h 台帳"_s, u"14:30 台帳"_s, u"セミナー 台帳"_s, u"   "_s}) {
        opened.type(line);
        QTest::keyClick(opened.line(), Qt::Key_Return);
        QCOMPARE(opened.practices().size() + opened.session().ledger().trainings.size(), std::size_t(0));
        QCOMPARE(opened.line()->text(), line);
        QVERIFY(!opened.preview()->findChild<QLabel *>(u"quickSentence"_s)->text().isEmpty());
    }
}

void TestCapture::aChipOffersTheOtherReading()
{
    const Opened opened;
    opened.type(u"2h 9/11 レポートの輪読"_s);
    auto *chips = opened.preview()->findChild<ChipFlow *>();
    QCOMPARE(chips->chips().back().value, u"日付：2026-09-11"_s);
    QVERIFY(opened.line()->accessibleDescription().contains(u"2026-09-11"_s));
    const auto clickOffer = [chips] { // wherever it flowed to
        for (int y = 4; y < chips->height(); y += 8) {
            for (int x = 4; x < chips->width(); x += 8) QTest::mouseClick(chips, Qt::LeftButton, {}, {x, y});
        }
    };
    QCOMPARE(chips->height(), chips->heightForWidth(chips->width())); // all of them are seen
    clickOffer();
    QCOMPARE(opened.line()->text(), u"2h 2026-09-11 レポートの輪読"_s);
    QVERIFY(opened.line()->hasFocus());
    opened.type(u"3h 3D プリンタの点検"_s);
    QTest::keyClick(opened.line(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(opened.line()->text(), u"3h 3d プリンタの点検"_s);
    QCOMPARE(opened.practices().size(), std::size_t(0));
    opened.type(u"24/7 監視 2h"_s);
    QTest::keyClick(opened.line(), Qt::Key_Return, Qt::AltModifier);
    QTest::keyClick(opened.line(), Qt::Key_Return);
    QCOMPARE(opened.practices()[0].title, u"24/7 監視"_s);
}

// Two calls of the same kind on one day are two entries.
void TestCapture::whatIsEnteredTwiceIsTwoEntries()
{
    const Opened opened;
    for (int i = 0; i < 2; ++i) {
        opened.type(u"30分 製造業A 電話での相談"_s);
        QTest::keyClick(opened.line(), Qt::Key_Return);
    }
    QCOMPARE(opened.practices().size(), std::size_t(2));
    QCOMPARE(opened.practices()[0].title, opened.practices()[1].title);
}

void TestCapture::anInputMethodsEnterRecordsNothing()
{
    const Opened opened;
    opened.type(u"2h "_s);
    test::enterWhileComposing(opened.line());
    QTest::keyClick(opened.line(), Qt::Key_Tab);
    QTest::keyClick(opened.line(), Qt::Key_Escape);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(opened.line()->hasFocus());
    QCOMPARE(opened.line()->text(), u"2h "_s);
    QCOMPARE(opened.practices().size(), std::size_t(0));
    test::compose(opened.line(), {}, u"台帳"_s);
    QTest::keyClick(opened.line(), Qt::Key_Return);
    QCOMPARE(opened.practices().size(), std::size_t(1));
    QCOMPARE(opened.practices()[0].title, u"台帳"_s);

    opened.run(u"timer"_s);
    test::enterWhileComposing(QApplication::focusWidget());
    QVERIFY(opened.timer()->isOpen()); // nothing was started

    opened.run(u"search"_s);
    auto *search = opened.find<QLineEdit>(u"search"_s);
    QTest::keyClicks(search, u"x"_s);
    test::enterWhileComposing(search);
    QCOMPARE(search->text(), u"x"_s); // nothing was opened
}

void TestCapture::tabCompletesNames()
{
    const Opened opened;
    opened.type(u"2h 小"_s);
    QTest::keyClick(opened.line(), Qt::Key_Tab);
    QCOMPARE(opened.line()->text(), u"2h 小売 B "_s);
    QVERIFY(opened.line()->hasFocus());
    typeInto(opened.line(), u"@cs"_s);
    QTest::keyClick(opened.line(), Qt::Key_Tab);
    QCOMPARE(opened.line()->text(), u"2h 小売 B @CSIRT の立ち上げ "_s);
    typeInto(opened.line(), u"手順書"_s);
    QTest::keyClick(opened.line(), Qt::Key_Return);
    QCOMPARE(opened.practices()[0].engagement, Maybe<EngagementId>(EngagementId(u"g-1"_s)));
    QCOMPARE(opened.practices()[0].title, u"手順書"_s);
    QTest::keyClick(opened.line(), Qt::Key_Tab); // nothing to complete: on to the next control
    QVERIFY(!opened.line()->hasFocus());
}

void TestCapture::arrowsChooseACompletion()
{
    const Opened opened;
    Client other;
    other.id = ClientId(u"k-3"_s);
    other.code = u"製造業B"_s;
    QVERIFY(opened.session().perform(test::adding({other})));
    opened.type(u"製造"_s);
    QTest::keyClick(opened.line(), Qt::Key_Down);
    QTest::keyClick(opened.line(), Qt::Key_Return);
    QCOMPARE(opened.line()->text(), u"製造業B "_s);
    QCOMPARE(opened.practices().size(), std::size_t(0));
    opened.type(u"製造"_s);
    QTest::keyClick(opened.line(), Qt::Key_Escape); // only the list goes
    QVERIFY(opened.line()->hasFocus());
    QVERIFY(!opened.preview()->hasOffers());
}

void TestCapture::escapeGivesTheFocusBack()
{
    const Opened opened;
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    opened.type(u"2h 台帳"_s);
    QTest::keyClick(opened.line(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), before);
    QCOMPARE(opened.line()->text(), u"2h 台帳"_s); // nothing is lost
    QVERIFY(!opened.preview());
    opened.run(u"timer"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!opened.timer()->isOpen());
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestCapture::controlEnterOpensTheForm()
{
    const Opened opened;
    opened.type(u"2h クラウド 設定"_s);
    QString title;
    inNextDialog([&title](QDialog &dialog) {
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->text() == u"設定"_s) title = edit->text();
        }
        dialog.reject();
    });
    QTest::keyClick(opened.line(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(title, u"設定"_s);
    QCOMPARE(opened.line()->text(), u"2h クラウド 設定"_s); // the form was left
    QCOMPARE(opened.practices().size(), std::size_t(0));
}

void TestCapture::aMegabyteKeepsTheLayout()
{
    const Opened opened;
    const QSize before = opened.window->size();
    for (const QString &text : {QString(1'000'000, u'監'), QString(u"2h <b>x</b>\u202e 😀\n"_s).repeated(60'000)}) {
        opened.run(u"quick-entry"_s);
        opened.line()->clear();
        opened.line()->insert(text);
        QTest::keyClick(opened.line(), Qt::Key_X);
        QVERIFY(opened.preview());
        QVERIFY(opened.isWithin(opened.preview()));
        QCOMPARE(opened.window->size(), before);
    }
}

void TestCapture::narrowWindowsFoldTheLine()
{
    const Opened opened;
    QVERIFY(opened.line()->isVisible());
    opened.window->resize(900, 700);
    auto *button = opened.find<Button>(u"quickEntryButton"_s);
    QVERIFY(!opened.line()->isVisible());
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(opened.line()->isVisible() && opened.line()->hasFocus());
    QVERIFY(opened.isWithin(opened.preview()));
    QTest::keyClick(opened.line(), Qt::Key_Escape);
    QVERIFY(!opened.line()->isVisible());
    opened.type(u"2h 台帳"_s);
    QVERIFY(opened.line()->isVisible() && opened.line()->hasFocus());
    opened.run(u"search"_s);
    auto *search = opened.find<QLineEdit>(u"search"_s);
    QVERIFY(search->isVisible() && search->hasFocus());
    QVERIFY(!opened.line()->isVisible());
    opened.run(u"timer"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    opened.type(u"1h 講演 2年目"_s);
    QVERIFY(opened.line()->isVisible() && opened.line()->hasFocus());
    opened.window->resize(1280, 800);
    QVERIFY(opened.line()->isVisible() && !button->isVisible());
}

void TestCapture::timerRecordsWhatWasWorked()
{
    Opened opened;
    opened.run(u"timer"_s);
    typeInto(QApplication::focusWidget(), u"資産・リスク 製造業A 台帳の見直し"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!opened.timer()->isOpen());
    opened.pass(97min + 30s);
    opened.timer()->keeper().tick();
    QCOMPARE(opened.timer()->text(), u"1:37"_s);
    opened.timer()->keeper().keepGap(); // it was work
    opened.run(u"timer"_s);
    opened.press(u"timerStop"_s);
    QCOMPARE(opened.practices().size(), std::size_t(1));
    QCOMPARE(opened.practices()[0].minutes, Maybe<int>(97));
    QCOMPARE(opened.practices()[0].title, u"台帳の見直し"_s);
    QCOMPARE(opened.practices()[0].from, Date(2026, 11, 22));
    QVERIFY(opened.timer()->text().isEmpty());
    QVERIFY(opened.session().workspace().setting(u"timer"_s)->isNull());
    QVERIFY(opened.find<MessageBar>(u"told"_s)->isVisible());
}

void TestCapture::timerStartsEarlierAndPauses()
{
    Opened opened;
    opened.run(u"timer"_s);
    opened.find<QSpinBox>(u"timerEarlier"_s)->setValue(25);
    opened.press(u"timerStart"_s);
    QCOMPARE(opened.timer()->text(), u"0:25"_s);
    opened.run(u"timer"_s);
    opened.press(u"timerPause"_s);
    opened.pass(3h);
    opened.timer()->keeper().tick();
    QCOMPARE(opened.timer()->keeper().minutes(), 25);
    QVERIFY(opened.timer()->text() != u"0:25"_s); // a word beside the figures
    opened.press(u"timerPause"_s);                // now: go on
    opened.pass(5min);
    QCOMPARE(opened.timer()->keeper().minutes(), 30);
}

void TestCapture::timerAsksForATitle()
{
    Opened opened;
    opened.timer()->keeper().start({}, 15min);
    opened.run(u"timer"_s);
    bool asked = false;
    inNextDialog([&asked](QDialog &dialog) {
        asked = true;
        dialog.reject();
    });
    opened.press(u"timerStop"_s);
    QVERIFY(asked);
    QCOMPARE(opened.practices().size(), std::size_t(0));
    QVERIFY(opened.timer()->keeper().timer()); // nothing is lost
    QCOMPARE(opened.timer()->keeper().minutes(), 15);
}

void TestCapture::timerSurvivesACrashAndAsks()
{
    Opened opened;
    opened.timer()->keeper().start(u"クラウド 設定"_s, 20min);
    opened.pass(40min);
    opened.reopen(); // nobody told the timer that the window closed
    QVERIFY(opened.timer()->keeper().timer());
    QCOMPARE(opened.timer()->keeper().timer()->line(), u"クラウド 設定"_s);
    QCOMPARE(opened.timer()->keeper().gap(), (Maybe<Stretch>(Stretch{*Timestamp::parse(u"2026-11-22T09:00:00Z"),
                                                                     *Timestamp::parse(u"2026-11-22T09:40:00Z")})));
    QCOMPARE(opened.timer()->keeper().minutes(), 20);
    QVERIFY(opened.timer()->isOpen()); // the question stands there
    QVERIFY(opened.find<QLabel>(u"timerGap"_s)->text().contains(u"09:00"_s));
}

void TestCapture::idleTimeIsAskedAbout_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("minutes"); // ten worked, thirty idle, five more
    QTest::newRow("it was work") << u"timerKeep"_s << 45;
    QTest::newRow("leave it out") << u"timerDrop"_s << 15;
    QTest::newRow("stop there") << u"timerStopAtGap"_s << 10;
}

void TestCapture::idleTimeIsAskedAbout()
{
    QFETCH(QString, button);
    QFETCH(int, minutes);
    Opened opened;
    opened.timer()->keeper().start(u"クラウド 設定"_s, 0min);
    opened.run(u"quick-entry"_s);
    opened.pass(5min);
    QTest::keyClick(opened.line(), Qt::Key_Home);
    opened.pass(5min);
    QTest::keyClick(opened.line(), Qt::Key_Home); // seen at 09:10
    QVERIFY(!opened.timer()->keeper().gap());
    opened.pass(30min);
    QTest::keyClick(opened.line(), Qt::Key_Home); // back at 09:40
    QVERIFY(opened.timer()->isOpen());
    QVERIFY(opened.line()->hasFocus()); // what the person types goes where it went
    opened.run(u"timer"_s);
    QVERIFY(!opened.line()->hasFocus());
    opened.press(button);
    QVERIFY(!opened.timer()->keeper().gap());
    if (button == u"timerStopAtGap"_s) {
        QCOMPARE(opened.practices()[0].minutes, Maybe<int>(minutes));
        return;
    }
    opened.pass(5min);
    opened.press(u"timerStop"_s);
    QCOMPARE(opened.practices()[0].minutes, Maybe<int>(minutes));
}

void TestCapture::turningToThePageClosesTheTimer()
{
    const Opened opened;
    opened.run(u"timer"_s);
    QVERIFY(opened.timer()->isOpen());
    opened.run(u"quick-entry"_s);
    QVERIFY(!opened.timer()->isOpen());
}

void TestCapture::discardedTimerComesBack()
{
    Opened opened;
    opened.timer()->keeper().start(u"クラウド 設定"_s, 30min);
    opened.run(u"timer"_s);
    opened.press(u"timerDiscard"_s);
    QVERIFY(!opened.timer()->keeper().timer());
    QVERIFY(opened.session().workspace().setting(u"timer"_s)->isNull());
    opened.press(u"timerBringBack"_s);
    QCOMPARE(opened.timer()->keeper().minutes(), 30);
    QCOMPARE(opened.timer()->keeper().timer()->line(), u"クラウド 設定"_s);
}

void TestCapture::twoWindowsShareOneTimer()
{
    Opened opened;
    auto other = Workspace::open(opened.session().workspace().folder(), opened.clock);
    QVERIFY(other);
    opened.timer()->keeper().start(u"クラウド 設定"_s, 5min);
    const auto seen = WorkTimer::fromJson(*(*other)->setting(u"timer"_s));
    QVERIFY(seen);
    QCOMPARE(seen->minutes(opened.clock.moment), 5);
    QVERIFY((*other)->setSetting(u"timer"_s, QJsonValue())); // ended there
    opened.timer()->keeper().tick();
    QVERIFY(!opened.timer()->keeper().timer());
    QVERIFY((*other)->setSetting(u"timer"_s, u"rubbish"_s));
    opened.timer()->keeper().tick();
    QVERIFY(!opened.timer()->keeper().timer());
}

void TestCapture::everyControlHasAName()
{
    Opened opened;
    opened.type(u"製造"_s);
    opened.timer()->keeper().start(u"x"_s, 0min);
    opened.run(u"timer"_s);
    const auto checked = [](const QWidget *root) {
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            const bool part = widget->parentWidget()->inherits("QAbstractSpinBox")
                              || widget->parentWidget()->inherits("QAbstractScrollArea")
                              || widget->parentWidget()->inherits("QLineEdit")
                              || widget->inherits("QAbstractScrollArea");
            if (part || widget->focusPolicy() == Qt::NoFocus) continue;
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
        }
    };
    checked(opened.find<TimerPopup>(u"timerPopup"_s));
    QVERIFY(!opened.line()->accessibleName().isEmpty());
    QVERIFY(!opened.timer()->accessibleName().isEmpty());
    QVERIFY(!opened.find<Button>(u"quickEntryButton"_s)->accessibleName().isEmpty());
}

KOSHIN_TEST(TestCapture)
#include "tst_capture.moc"
