// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/quickentryline.h"
#include "forms/fieldeditor.h"
#include "forms/formdialog.h"
#include "forms/recorddialog.h"
#include "session/drafts.h"
#include "support/openwindow.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/theme.h"
#include "window/toldbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

const QString typed = u"Half a course"_s;

/// A window, and its forms while they are open.
struct Window : test::OpenWindow
{
    [[nodiscard]] ToldBar &bar() const { return *window->findChild<ToldBar *>(u"told"_s); }
    template<class Open, class Visit>
    auto inForm(Open opening, Visit visit) const
    {
        QTimer::singleShot(0, window.get(), [visit] {
            auto *form = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
            if (!form) qFatal("no form was opened");
            visit(*form);
            if (form->isVisible()) form->reject();
        });
        return opening();
    }
    [[nodiscard]] auto adding() const
    {
        return [this] { return forms::add(RecordKind::Training, session(), window.get()); };
    }
    [[nodiscard]] QString newest() const { return session().drafts().newestOf(u"add/training"_s); }
};

QLineEdit &titleIn(FormDialog &form)
{
    return *form.findChild<QWidget *>(u"training.title"_s)->findChild<QLineEdit *>();
}

void type(FormDialog &form, const QString &title)
{
    titleIn(form).selectAll();
    QTest::keyClicks(&titleIn(form), title);
}

void leaveWith(const Window &o, const QString &title)
{
    o.inForm(o.adding(), [&](FormDialog &form) {
        if (auto *discard = form.findChild<QAbstractButton *>(u"reload"_s); !discard->isHidden()) discard->click();
        type(form, title);
        QTest::keyClick(&form, Qt::Key_Escape);
    });
}

} // namespace

/// What was typed and not saved.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::English);
    }

    void escapeKeepsWhatWasTypedOverARestart()
    {
        Window o;
        leaveWith(o, typed);
        QVERIFY2(o.bar().isVisible() && o.bar().sentence().contains(typed), qPrintable(o.bar().sentence()));
        o.open();
        o.inForm(o.adding(), [](FormDialog &form) {
            QCOMPARE(titleIn(form).text(), typed);
            QVERIFY(!form.findChild<QLabel *>(u"message"_s)->text().isEmpty());
        });
    }

    void theBarLeadsBackIntoTheForm()
    {
        Window o;
        leaveWith(o, typed);
        bool seen = false;
        o.inForm([&] { o.bar().findChild<QAbstractButton *>(u"action"_s)->click(); }, [&](FormDialog &form) {
            seen = titleIn(form).text() == typed;
            for (const auto &[name, value] :
                 {std::pair{u"kind"_s, QJsonValue(u"online-course"_s)},
                  std::pair{u"completedOn"_s, QJsonValue(u"2026-11-01"_s)}, std::pair{u"minutes"_s, QJsonValue(360)}}) {
                auto *editor = form.findChild<FieldEditor *>(u"training."_s + name);
                editor->setValue(value);
                Q_EMIT editor->edited();
            }
            form.findChild<QAbstractButton *>(u"save"_s)->click();
        });
        QVERIFY(seen);
        QCOMPARE(o.session().ledger().trainings.size(), std::size_t(1));
        QVERIFY(o.newest().isEmpty()); // saved: no draft any more
    }

    void anUntouchedFormLeavesNone()
    {
        Window o;
        o.inForm(o.adding(), [](FormDialog &form) { QTest::keyClick(&form, Qt::Key_Escape); });
        QVERIFY(!o.bar().isVisible());
        QVERIFY(o.newest().isEmpty());
        QVERIFY(o.session().perform(test::adding({test::sampleTraining(u"t"_s)})));
        o.inForm([&] { return forms::edit(u"t"_s, o.session(), o.window.get()); },
                 [](FormDialog &form) { form.reject(); });
        QVERIFY(!o.session().drafts().find(u"edit/t"_s));
    }

    void discardedIsGone()
    {
        Window o;
        leaveWith(o, typed);
        o.inForm(o.adding(), [](FormDialog &form) {
            form.findChild<QAbstractButton *>(u"reload"_s)->click();
            QVERIFY(titleIn(form).text().isEmpty());
        });
        QVERIFY(o.newest().isEmpty());
    }

    /// A form asked for with a content of its own shows that, and two drafts do not displace each other.
    void aDraftDoesNotStandInForWhatWasAskedFor()
    {
        Window o;
        leaveWith(o, typed);
        const Record wanted = test::sampleTraining(u"w"_s, u"From a template"_s);
        o.inForm([&] { return forms::add(RecordKind::Training, o.session(), o.window.get(), wanted); },
                 [&](FormDialog &form) {
            QCOMPARE(titleIn(form).text(), u"From a template"_s);
            QVERIFY(!form.findChild<QAbstractButton *>(u"goOn"_s)->isHidden());
            type(form, u"Another half"_s);
            form.reject();
        });
        const QString second = o.newest();
        QCOMPARE(o.session().drafts().find(second)->record.value("title"_L1).toString(), u"Another half"_s);
        o.session().drafts().drop(second);
        QCOMPARE(o.session().drafts().find(o.newest())->record.value("title"_L1).toString(), typed);
    }

    /// Killed while typing: what stood there for a moment is kept.
    void aCrashLosesNoMoreThanTheLastWords()
    {
        Window o;
        o.inForm(o.adding(), [&](FormDialog &form) {
            type(form, typed);
            QTRY_VERIFY_WITH_TIMEOUT(!o.newest().isEmpty(), 5'000);
            const auto other = Workspace::open(o.session().workspace().folder(), o.clock);
            const QString name = (*other)->setting(u"draft/list"_s)->toArray().last().toString();
            QCOMPARE((*other)
                         ->setting(u"draft/form/"_s + name)
                         ->toObject()
                         .value("record"_L1)
                         .toObject()
                         .value("title"_L1)
                         .toString(),
                     typed);
            form.reject();
        });
    }

    void aChangeElsewhereIsStillSeen()
    {
        Window o;
        QVERIFY(o.session().perform(test::adding({test::sampleTraining(u"t"_s, u"Original"_s)})));
        const auto open = [&] { return forms::edit(u"t"_s, o.session(), o.window.get()); };
        o.inForm(open, [](FormDialog &form) { type(form, typed); });
        QVERIFY(o.session().perform(test::changing(test::sampleTraining(u"t"_s, u"Theirs"_s))));
        o.open();
        o.inForm(open, [](FormDialog &form) {
            QCOMPARE(titleIn(form).text(), typed);
            form.findChild<QAbstractButton *>(u"save"_s)->click();
            QVERIFY(form.isVisible());
            QVERIFY(!form.findChild<QAbstractButton *>(u"keep"_s)->isHidden());
        });
        QCOMPARE(o.session().ledger().trainings.find(u"t"_s)->title, u"Theirs"_s);
    }

    void theyAreFewAndShort()
    {
        Window o;
        Drafts &drafts = o.session().drafts();
        for (int i = 0; i < 50; ++i)
            drafts.keep(u"add/training/%1"_s.arg(i), {u"t"_s, {{u"title"_s, u"n%1"_s.arg(i)}}, {}, {}, {}});
        Workspace &workspace = o.session().workspace();
        QCOMPARE(workspace.setting(u"draft/list"_s)->toArray().size(), 20);
        QVERIFY(workspace.setting(u"draft/form/add/training/0"_s)->isNull());
        QVERIFY(!workspace.setting(u"draft/form/add/training/49"_s)->isNull());
        drafts.keep(u"edit/x"_s, {u"t"_s, {{u"note"_s, QString(300'000, u'x')}}, {}, {}, {}});
        QVERIFY(workspace.setting(u"draft/form/edit/x"_s)->isNull()); // too long for the ledger
        QCOMPARE(drafts.find(u"edit/x"_s)->record.value("note"_L1).toString().size(), 300'000);
    }

    void nonsenseInTheirPlaceIsNone()
    {
        Window o;
        Workspace &workspace = o.session().workspace();
        for (const QJsonValue &nonsense :
             {QJsonValue(7), QJsonValue(u"x"_s), QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{u"record"_s, 1}}),
              QJsonValue(QJsonObject{{u"record"_s, QJsonObject()}, {u"kind"_s, u"training"_s}, {u"original"_s, 3}})}) {
            QVERIFY(workspace.setSetting(u"draft/form/add/training/n"_s, nonsense));
            QVERIFY(workspace.setSetting(u"draft/list"_s, QJsonArray{nonsense, u"add/training/n"_s}));
            QVERIFY(!o.session().drafts().find(u"add/training/n"_s));
            o.inForm(o.adding(), [](FormDialog &form) { QVERIFY(titleIn(form).text().isEmpty()); });
        }
        QVERIFY(forms::resume(u"edit/gone"_s, o.session(), o.window.get()).isEmpty());
        QVERIFY(forms::resume(u"add/nothing/x"_s, o.session(), o.window.get()).isEmpty());
    }

    void quickEntrySurvivesLanguageAndRestart()
    {
        Window o;
        const auto line = [&o]() -> QLineEdit & { return *o.window->findChild<QuickEntryLine *>(); };
        line().setText(u"2h half a line"_s);
        o.window->changeLanguage(Language::Japanese);
        QTest::qWait(50);
        QCOMPARE(line().text(), u"2h half a line"_s);
        o.window->changeLanguage(Language::English);
        QTest::qWait(50);
        o.open();
        QCOMPARE(line().text(), u"2h half a line"_s);
        line().clear();
        o.open();
        QVERIFY(line().text().isEmpty());
    }

    /// They may name clients: nothing of them is written outside the ledger's folder.
    void nothingOfThemIsInTheConfiguration()
    {
        Window o;
        leaveWith(o, u"Client of mine"_s);
        QDirIterator files(QDir::homePath() + u"/.config/koshin"_s, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Client of mine"), qPrintable(file.fileName()));
        }
    }
};

KOSHIN_TEST(TestDrafts)
#include "tst_drafts.moc"
