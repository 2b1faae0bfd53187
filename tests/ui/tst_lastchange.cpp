// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/quickentryline.h"
#include "forms/formdialog.h"
#include "forms/recorddialog.h"
#include "support/openwindow.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/theme.h"
#include "window/toldbar.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

/// A window, and its bar that tells of the last change.
struct Window : test::OpenWindow
{
    [[nodiscard]] ToldBar &bar() const { return *window->findChild<ToldBar *>(u"told"_s); }
    [[nodiscard]] QString told() const { return bar().isVisible() ? bar().sentence() : QString(); }
    [[nodiscard]] bool offersUndo() const
    {
        return bar().isVisible() && bar().findChild<QPushButton *>(u"action"_s)->isVisible();
    }
    void press() const { bar().findChild<QPushButton *>(u"action"_s)->click(); }
    void add(const QString &id, const QString &title) const
    {
        if (!session().perform(test::adding({test::sampleTraining(id, title)}))) qFatal("not added");
    }
    [[nodiscard]] QString titleOf(const QString &id) const
    {
        const Training *found = session().ledger().trainings.find(id);
        return found ? found->title : QString();
    }
    [[nodiscard]] std::unique_ptr<Workspace> another() const
    {
        return std::move(*Workspace::open(session().workspace().folder(), clock));
    }
};

} // namespace

/// The bar that tells of the last change, and its way back.
class TestLastChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::English);
    }

    void theButtonTakesBackWhatItsWordsName()
    {
        Window o;
        o.add(u"a"_s, u"First"_s);
        QVERIFY2(o.told().contains(u"First"_s), qPrintable(o.told()));
        o.add(u"b"_s, u"Second"_s);
        QVERIFY(o.told().contains(u"Second"_s) && o.offersUndo());
        o.press();
        QCOMPARE(o.titleOf(u"a"_s), u"First"_s);
        QVERIFY(o.titleOf(u"b"_s).isEmpty());
        QVERIFY(o.told().contains(u"Undone"_s) && !o.offersUndo());
    }

    /// A form saved after a quick entry is what the bar names, and what its button takes back.
    void aSavedFormReplacesWhatQuickEntryTold()
    {
        Window o;
        o.add(u"a"_s, u"Course"_s);
        auto *quick = o.window->findChild<QuickEntryLine *>();
        quick->setText(u"2h Review settings"_s);
        Q_EMIT quick->entered();
        QVERIFY2(o.told().contains(u"Review settings"_s), qPrintable(o.told()));
        QTimer::singleShot(0, o.window.get(), [] {
            auto *form = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
            if (!form) qFatal("no form");
            auto *title = form->findChild<QWidget *>(u"training.title"_s)->findChild<QLineEdit *>();
            title->selectAll();
            QTest::keyClicks(title, u"Other course"_s);
            form->findChild<QAbstractButton *>(u"save"_s)->click();
        });
        QVERIFY(forms::edit(u"a"_s, o.session(), o.window.get()));
        QVERIFY2(o.told().contains(u"Other course"_s) && o.offersUndo(), qPrintable(o.told()));
        o.press();
        QCOMPARE(o.titleOf(u"a"_s), u"Course"_s);
        QCOMPARE(o.session().ledger().practices.size(), std::size_t(1));
    }

    void whateverComesAfterTakesItAway_data()
    {
        using Way = std::function<void(Window &)>;
        QTest::addColumn<Way>("way");
        QTest::newRow("another program adds") << Way([](Window &o) {
            QVERIFY(o.another()->perform(test::adding({test::sampleTraining(u"x"_s)})));
            o.session().poll();
        });
        QTest::newRow("another program undoes") << Way([](Window &o) {
            QVERIFY(o.another()->undo());
            o.session().poll();
        });
        QTest::newRow("another program erases") << Way([](Window &o) {
            QVERIFY(o.another()->purge(u"b"_s));
            o.session().poll();
        });
        QTest::newRow("read again") << Way([](Window &o) {
            QVERIFY(o.another()->perform(test::adding({test::sampleTraining(u"x"_s)})));
            o.window->command(u"refresh"_s)->trigger();
        });
        QTest::newRow("undo by keys") << Way([](Window &o) { o.window->command(u"undo"_s)->trigger(); });
    }

    void whateverComesAfterTakesItAway()
    {
        QFETCH(std::function<void(Window &)>, way);
        Window o;
        o.add(u"b"_s, u"Before"_s);
        o.add(u"a"_s, u"Named"_s);
        QVERIFY(o.offersUndo());
        way(o);
        QVERIFY2(!o.offersUndo(), qPrintable(o.told()));
        QVERIFY2(!o.told().startsWith(u"Added"_s), qPrintable(o.told()));
    }

    /// Pressed in the moment before the window has heard of another program's change.
    void nothingElseIsTakenBackInItsPlace()
    {
        Window o;
        o.add(u"a"_s, u"Named"_s);
        const auto other = o.another();
        QVERIFY(other->perform(test::adding({test::sampleTraining(u"x"_s, u"Theirs"_s)})));
        o.press();
        QCOMPARE(o.titleOf(u"a"_s), u"Named"_s);
        QCOMPARE(o.titleOf(u"x"_s), u"Theirs"_s);
        QVERIFY(!o.offersUndo());
    }

    void anEditThatChangesNothingOffersNothing()
    {
        Window o;
        o.add(u"a"_s, u"Named"_s);
        QVERIFY(o.session().perform(test::changing(test::sampleTraining(u"a"_s, u"Named"_s))));
        o.bar().tellChange(u"Changed nothing."_s);
        QVERIFY(!o.offersUndo());
    }

    void redoneIsToldWithItsWayBack()
    {
        Window o;
        o.add(u"a"_s, u"Named"_s);
        o.window->command(u"undo"_s)->trigger();
        QVERIFY(o.told().contains(u"Named"_s) || o.told().contains(u"1 training"_s));
        o.window->command(u"redo"_s)->trigger();
        QVERIFY(o.offersUndo());
        o.press();
        QVERIFY(o.titleOf(u"a"_s).isEmpty());
    }

    /// Where nothing can be taken back, the command says why.
    void undoSaysWhyItCannot()
    {
        Window o;
        QAction *undo = o.window->command(u"undo"_s);
        QVERIFY(!undo->isEnabled());
        QVERIFY2(undo->toolTip().contains(u"There is nothing to undo."_s), qPrintable(undo->toolTip()));
        auto *button = o.window->findChild<QPushButton *>(u"undoButton"_s);
        QVERIFY(button->toolTip().contains(u"There is nothing to undo."_s));
        o.add(u"a"_s, u"R&D"_s);
        QVERIFY(undo->toolTip().endsWith(u"R&D”"_s));
        QVERIFY(undo->text().endsWith(u"R&&D”"_s)); // no letter is underlined
    }
};

KOSHIN_TEST(TestLastChange)
#include "tst_lastchange.moc"
