// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formdialog.h"
#include "forms/recorddialog.h"
#include "session/drafts.h"
#include "support/openwindow.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/messagebar.h"
#include "toolkit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

/// A window on a ledger with one training, whose file can be exchanged underneath.
struct Window : test::OpenWindow
{
    Window()
    {
        if (!session().perform(test::adding({test::sampleTraining(u"mine"_s, u"Mine"_s)}))) qFatal("not added");
    }
    [[nodiscard]] QString ledgerFolder() const { return folder.filePath(u"ledger"_s); }
    [[nodiscard]] MessageBar &bar() const { return *window->findChild<MessageBar *>(u"lostBar"_s); }
    [[nodiscard]] bool has(const QString &id) const { return session().ledger().trainings.find(id); }

    /// Puts a ledger with another training in the place of the one that is open, as a synchroniser does.
    void exchange() const
    {
        const QString elsewhere = folder.filePath(u"elsewhere"_s);
        {
            const auto other = Workspace::open(elsewhere, clock);
            if (!other || !(*other)->perform(test::adding({test::sampleTraining(u"theirs"_s, u"Theirs"_s)})))
                qFatal("no other ledger");
        }
        const auto moved = std::rename(QFile::encodeName(elsewhere + u"/koshin.db"_s).constData(),
                                       QFile::encodeName(ledgerFolder() + u"/koshin.db"_s).constData());
        if (moved != 0) qFatal("not exchanged");
    }
    void reopen() const
    {
        bar().findChild<QAbstractButton *>(u"action"_s)->click();
        QTest::qWait(50);
    }
    /// The rescued ledger, opened in a folder of its own.
    [[nodiscard]] std::unique_ptr<Workspace> rescued() const
    {
        const QStringList files = QDir(ledgerFolder()).entryList({u"koshin-rescued-*.db"_s});
        if (files.size() != 1) qFatal("%lld rescued files", qlonglong(files.size()));
        const QString own = folder.filePath(u"own"_s);
        QDir().mkpath(own);
        QFile::setPermissions(own, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!QFile::copy(ledgerFolder() + u'/' + files.front(), own + u"/koshin.db"_s)) qFatal("not copied");
        return std::move(*Workspace::open(own, clock));
    }
};

} // namespace

/// The ledger's file is exchanged, or its folder moved, under the open window.
class TestLostLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::English);
    }

    void noticedWithoutAnEdit()
    {
        const Window o;
        QVERIFY(!o.bar().isVisible());
        o.exchange();
        o.session().poll();
        QVERIFY(o.bar().isVisible());
        QVERIFY2(o.bar().sentence().contains(u"koshin-rescued-"_s), qPrintable(o.bar().sentence()));
        QVERIFY(o.session().isReadOnly() && o.session().isLost());
        QVERIFY(o.has(u"mine"_s)); // still to be read
        QVERIFY((**o.rescued()->ledger()).trainings.find(u"mine"_s));
        o.reopen();
        QVERIFY(!o.bar().isVisible());
        QVERIFY(o.has(u"theirs"_s) && !o.has(u"mine"_s));
        QVERIFY(o.session().perform(test::adding({test::sampleTraining(u"new"_s)})));
    }

    void toldOnceAndStays()
    {
        const Window o;
        o.exchange();
        for (int i = 0; i < 5; ++i) o.session().poll();
        QVERIFY(!o.session().perform(test::adding({test::sampleTraining(u"late"_s)})));
        QCOMPARE(QDir(o.ledgerFolder()).entryList({u"koshin-rescued-*.db"_s}).size(), 1);
        const QString english = o.bar().sentence();
        o.window->changeLanguage(Language::Japanese);
        QTRY_VERIFY(o.bar().isVisible() && o.bar().sentence() != english);
        o.window->changeLanguage(Language::English);
        QTRY_COMPARE(o.bar().sentence(), english);
    }

    /// A form saved in that moment is told as not saved, stays open, and what was typed is there again afterwards.
    void nothingTypedIsLost()
    {
        const Window o;
        QTimer::singleShot(0, o.window.get(), [&o] {
            auto *form = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
            if (!form) qFatal("no form");
            auto *title = form->findChild<QWidget *>(u"training.title"_s)->findChild<QLineEdit *>();
            title->selectAll();
            QTest::keyClicks(title, u"Typed in vain"_s);
            o.exchange();
            form->findChild<QAbstractButton *>(u"save"_s)->click();
            QVERIFY(form->isVisible());
            QVERIFY(!form->findChild<QLabel *>(u"message"_s)->text().isEmpty());
            form->reject();
        });
        QVERIFY(!forms::edit(u"mine"_s, o.session(), o.window.get()));
        QVERIFY(o.bar().isVisible());
        QVERIFY(o.window->findChild<MessageBar *>(u"problem"_s)->isVisible()); // the edit was not saved
        o.reopen();
        const auto draft = o.session().drafts().find(u"edit/mine"_s);
        QVERIFY(draft);
        QCOMPARE(draft->record.value("title"_L1).toString(), u"Typed in vain"_s);
        const auto other = Workspace::open(o.ledgerFolder(), o.clock);
        QVERIFY((*other)->setting(u"draft/form/edit/mine"_s)->isNull()); // it may be somebody else's ledger
    }

    void longWorkDoesNotRunOnTheStranger()
    {
        const Window o;
        o.exchange();
        std::vector<Record> many;
        for (int i = 0; i < 1'000; ++i) many.emplace_back(test::sampleTraining(u"t%1"_s.arg(i)));
        QVERIFY(!o.session().perform(test::adding(many)));
        QVERIFY(o.bar().isVisible());
        o.reopen();
        QCOMPARE(o.session().ledger().trainings.size(), std::size_t(1));
        QVERIFY(o.has(u"theirs"_s));
    }

    /// Another program opens the stranger before the window has noticed: neither loses anything.
    void theStrangerIsOpenedElsewhereFirst()
    {
        const Window o;
        o.exchange();
        {
            const auto other = Workspace::open(o.ledgerFolder(), o.clock);
            QVERIFY(other && (*other)->perform(test::adding({test::sampleTraining(u"later"_s)})));
        }
        o.session().poll();
        QVERIFY(o.bar().isVisible());
        QVERIFY((**o.rescued()->ledger()).trainings.find(u"mine"_s));
        o.reopen();
        QVERIFY(o.has(u"theirs"_s) && o.has(u"later"_s) && !o.has(u"mine"_s));
    }

    void aMovedFolderIsFollowedWhenAsked()
    {
        const Window o;
        const QString before = o.ledgerFolder();
        const QString after = o.folder.filePath(u"moved"_s);
        QVERIFY(QDir().rename(before, after));
        o.session().poll();
        QVERIFY(o.bar().isVisible());
        QVERIFY2(o.bar().sentence().contains(after), qPrintable(o.bar().sentence()));
        QVERIFY(!o.session().perform(test::adding({test::sampleTraining(u"late"_s)})));
        QVERIFY(!QDir(before).exists()); // no empty ledger in the old place
        o.reopen();
        QVERIFY(o.has(u"mine"_s));
        QVERIFY(o.session().perform(test::adding({test::sampleTraining(u"new"_s)})));
        QVERIFY(!QDir(before).exists());
    }

    void copiesOfASynchroniserAreNamed()
    {
        Window o;
        Credential credential;
        credential.id = CredentialId(u"c"_s);
        credential.scheme = SchemeId(u"jp.ipa.riss"_s);
        credential.startsOn = Date(2025, 10, 1);
        QVERIFY(o.session().perform(test::adding({credential})));
        QFile copy(o.ledgerFolder() + u"/koshin (conflicted copy 2026-11-20).db"_s);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.close();
        o.open();
        o.window->showPage(u"overview"_s);
        auto *line = o.window->findChild<QLabel *>(u"conflictCopies"_s);
        QVERIFY(line->isVisible() && line->text().contains(u"koshin (conflicted copy 2026-11-20).db"_s));
    }
};

KOSHIN_TEST(TestLostLedger)
#include "tst_lostledger.moc"
