// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebase/page.h"
#include "pages/pagetable.h"
#include "support/clipping.h"
#include "support/program.h"
#include "support/samplewindow.h"
#include "support/walking.h"
#include "text/language.h"
#include "toolkit/accessible.h"
#include "toolkit/fitting.h"

#include <QAction>
#include <QProcess>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

QStringList within(const QString &where, const QStringList &faults)
{
    QStringList named;
    for (const QString &fault : faults) named += where + u": "_s + fault;
    return named;
}

QStringList shortcutsTwice(const MainWindow &window)
{
    QHash<QString, int> times;
    for (const QAction *action : window.findChildren<QAction *>()) {
        const bool wide =
            action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut;
        for (const QKeySequence &keys : action->shortcuts())
            if (wide && !keys.isEmpty()) ++times[keys.toString()];
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        const auto *owner = qobject_cast<const QWidget *>(shortcut->parent());
        const bool wide = shortcut->context() == Qt::WindowShortcut || shortcut->context() == Qt::ApplicationShortcut;
        if (wide && owner && owner->window() == &window && owner->isVisible()) ++times[shortcut->key().toString()];
    }
    QStringList twice;
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        if (it.value() > 1) twice += it.key();
    return twice;
}

QStringList mnemonicsTwice(const QWidget &window)
{
    QHash<QString, QStringList> users;
    const auto note = [&](const QString &text) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (!keys.isEmpty()) users[keys] += text;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible()) continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) note(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) note(button->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i) note(tabs->tabText(i));
    }
    QStringList twice;
    for (auto it = users.cbegin(); it != users.cend(); ++it)
        if (it->size() > 1) twice += it.key() + u" by "_s + it->join(u", "_s);
    return twice;
}

/// Goes once around by Tab: what is not reached, and where the keyboard's place cannot be seen.
QStringList keyboardFaults(QWidget &window)
{
    QStringList faults;
    QWidget *before = nullptr;
    QImage focused;
    const auto judge = [&] {
        if (!before || !before->isVisible()) return;
        const int seen = test::telling(focused, test::picture(window, *before));
        if (seen < test::wantedForFocus(*before))
            faults +=
                u"focus not seen (%1 pixels): "_s.arg(seen) + test::nameOf(*before) + u' ' + before->accessibleName();
    };
    const QList<QWidget *> walked = test::tabWalk(window, [&](QWidget *focus) {
        judge();
        before = focus;
        focused = test::picture(window, *focus);
    });
    if (before && before->hasFocus()) before->clearFocus(); // the only one
    judge();
    for (QWidget *stop : test::tabStops(window)) {
        if (!walked.contains(stop)) faults += u"not reached by Tab: "_s + test::nameOf(*stop);
    }
    return faults;
}

void verify(const QStringList &faults)
{
    for (const QString &fault : faults) qWarning("%s", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults, named above"_s.arg(faults.size())));
}

/// Everything twice as large on a screen of 1280 by 800 pixels: half of them are left each way.
const bool magnified = qEnvironmentVariableIsSet("KOSHIN_WALK_MAGNIFIED");
const QSize windowSize = magnified ? QSize(640, 400) : QSize(1280, 800);

} // namespace

/// Walks every page of the table of pages and every form, and asks of each what accessibility.md
/// promises. A new page or form is walked without a line here.
class TestWalk : public QObject
{
    Q_OBJECT

    test::Untranslated m_untranslated;

    static void looks()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<theme::Look>("look");
        QTest::newRow("ja light") << Language::Japanese << theme::Look::Light;
        QTest::newRow("en dark") << Language::English << theme::Look::Dark;
        if (magnified) return;
        QTest::newRow("ja dark") << Language::Japanese << theme::Look::Dark;
        QTest::newRow("en light") << Language::English << theme::Look::Light;
    }
    static void take()
    {
        QFETCH(Language, language);
        QFETCH(theme::Look, look);
        useLanguage(language);
        theme::apply(*qApp, look);
    }

private Q_SLOTS:
    void initTestCase()
    {
        accessible::install();
        QAccessible::setActive(true);
        qApp->installTranslator(&m_untranslated);
    }

    void pages_data() { looks(); }
    void pages()
    {
        take();
        const test::SampleWindow opened({}, windowSize);
        QStringList faults;
        for (const PageRow &row : pageTable()) {
            opened.show(row.id);
            QCOMPARE(opened.window->currentPage()->objectName(), QString(u"page-"_s + row.id));
            faults += within(row.id, test::nameless(QAccessible::queryAccessibleInterface(opened.window.get())));
            faults += within(row.id, test::clipped(*opened.window));
            faults += within(row.id, mnemonicsTwice(*opened.window));
        }
        opened.eachPart([&](const QString &name, QWidget &part) {
            faults += within(name, test::nameless(QAccessible::queryAccessibleInterface(&part)));
            faults += within(name, test::clipped(part));
        });
        faults += within(u"shortcut twice"_s, shortcutsTwice(*opened.window));
        verify(faults);
    }

    void forms_data() { looks(); }
    void forms()
    {
        take();
        const test::SampleWindow opened({}, windowSize);
        QStringList faults;
        int seen = 0;
        opened.eachForm([&](const QString &name, QDialog &dialog) {
            ++seen;
            if (dialog.windowTitle().isEmpty()) faults += name + u": no title"_s;
            faults += within(name, test::nameless(QAccessible::queryAccessibleInterface(&dialog)));
            faults += within(name, test::clipped(dialog));
            faults += within(name, mnemonicsTwice(dialog));
            for (const QScrollArea *area : dialog.findChildren<QScrollArea *>()) {
                const int beside = area->horizontalScrollBar()->maximum();
                const bool hasRoom = dialog.width() + beside <= roomFor(dialog).width();
                if (area->isVisible() && beside > 0 && hasRoom)
                    faults += name + u": %1 pixels lie beside it"_s.arg(beside);
            }
        });
        QVERIFY(seen > int(CodeNames<RecordKind>::names.size()));
        verify(faults);
    }

    void keyboardOnPages_data() { looks(); }
    void keyboardOnPages()
    {
        take();
        const test::SampleWindow opened({}, windowSize);
        QStringList faults;
        for (const PageRow &row : pageTable()) {
            opened.show(row.id);
            opened.window->findChild<QWidget *>(u"sidebar"_s)->setFocus(Qt::TabFocusReason);
            faults += within(row.id, keyboardFaults(*opened.window));
        }
        verify(faults);
    }

    void keyboardInForms_data() { looks(); }
    void keyboardInForms()
    {
        take();
        const test::SampleWindow opened({}, windowSize);
        QStringList faults;
        opened.eachForm([&](const QString &name, QDialog &dialog) {
            if (!dialog.focusWidget()) faults += name + u": the keyboard begins nowhere"_s;
            faults += within(name, keyboardFaults(dialog));
        });
        verify(faults);
    }

    void keyboardInHelp_data() { looks(); }
    void keyboardInHelp()
    {
        take();
        const test::SampleWindow opened({}, windowSize);
        opened.show(u"settings"_s); // its chapter has no links: Tab goes through those first
        opened.window->command(u"help"_s)->trigger();
        HelpWindow *help = test::SampleWindow::openHelp();
        QVERIFY(help);
        QVERIFY(QTest::qWaitForWindowActive(help));
        verify(keyboardFaults(*help));
    }

    void nothingIsLeftUntranslated()
    {
        m_untranslated.recording = true;
        m_untranslated.heard.clear();
        useLanguage(Language::Japanese);
        const test::SampleWindow opened({}, windowSize);
        for (const PageRow &row : pageTable()) opened.show(row.id);
        opened.eachPart([](const QString &, QWidget &) {});
        opened.eachForm([](const QString &, QDialog &) {});
        m_untranslated.recording = false;
        verify(QStringList(m_untranslated.heard.begin(), m_untranslated.heard.end()));
    }

    /// Once more with everything twice as large: nothing may be cut then either.
    void magnifiedToo()
    {
        if (magnified) QSKIP("this is that run");
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KOSHIN_WALK_MAGNIFIED"_s, u"1"_s);
        environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
        QProcess again;
        again.setProcessEnvironment(environment);
        again.setProcessChannelMode(QProcess::MergedChannels);
        again.start(QCoreApplication::applicationFilePath(), {u"tst_walk"_s, u"pages"_s, u"forms"_s});
        QVERIFY(again.waitForFinished(300'000));
        const QByteArray said = again.readAll();
        if (again.exitCode() != 0) qWarning("%s", said.constData());
        QCOMPARE(again.exitCode(), 0);
    }
};

KOSHIN_TEST(TestWalk)
#include "tst_walk.moc"
