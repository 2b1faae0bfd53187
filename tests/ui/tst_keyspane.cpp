// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/keyspane.h"

#include "pagebase/commands.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/theme.h"
#include "toolkit/windowsettings.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

/// The pane of shortcuts.
class TestKeysPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::Japanese);
    }

    void aKeyToTypeWithIsRefused_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a letter") << u"A"_s << false;
        QTest::newRow("a capital") << u"Shift+A"_s << false;
        QTest::newRow("a digit") << u"7"_s << false;
        QTest::newRow("space") << u"Space"_s << false;
        QTest::newRow("Enter") << u"Return"_s << false;
        QTest::newRow("with Ctrl") << u"Ctrl+B"_s << true;
        QTest::newRow("with Alt") << u"Alt+B"_s << true;
        QTest::newRow("a function key") << u"F7"_s << true;
        QTest::newRow("Del") << u"Del"_s << true;
    }
    void aKeyToTypeWithIsRefused()
    {
        QFETCH(QString, keys);
        QFETCH(bool, taken);
        QWidget window;
        WindowSettings settings(true); // which keeps nothing
        Commands commands({{u"one"_s, u"実務を追加"_s, {}, {QKeySequence(u"Ctrl+Y"_s)}, [] {}}}, settings, &window);
        KeysPane pane(commands);
        auto *edit = pane.findChild<QKeySequenceEdit *>(u"keys-one"_s);
        edit->setKeySequence(QKeySequence(keys));
        Q_EMIT edit->editingFinished();
        const QKeySequence wanted(taken ? keys : u"Ctrl+Y"_s);
        QCOMPARE(commands.find(u"one"_s)->shortcut(), wanted);
        QCOMPARE(edit->keySequence(), wanted);
        QCOMPARE(pane.findChild<QLabel *>(u"keysSaid"_s)->text().contains(u"Ctrl か Alt"_s), !taken);
        pane.findChild<QAbstractButton *>(u"resetAllKeys"_s)->click();
        QCOMPARE(commands.find(u"one"_s)->shortcut(), QKeySequence(u"Ctrl+Y"_s));
        QCOMPARE(edit->keySequence(), QKeySequence(u"Ctrl+Y"_s));
    }
};

KOSHIN_TEST(TestKeysPane)
#include "tst_keyspane.moc"
