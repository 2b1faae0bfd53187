// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pastedialog.h"
#include "capture/pasteheader.h"
#include "pagebase/page.h"
#include "rules/engine/assessment.h"
#include "session/session.h"
#include "support/growth.h"
#include "support/openwindow.h"
#include "support/program.h"
#include "text/edittext.h"
#include "text/language.h"
#include "toolkit/roles.h"
#include "toolkit/theme.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

QString data(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

/// A window on the demonstration: a holder of RISS, CISSP and CISA.
struct Opened : test::OpenWindow
{
    Opened()
    {
        for (const auto &[id, scheme] :
             {std::pair{u"c-cissp"_s, u"org.isc2.cissp"_s}, std::pair{u"c-cisa"_s, u"org.isaca.cisa"_s}}) {
            Credential c;
            c.id = CredentialId(id);
            c.scheme = SchemeId(scheme);
            c.startsOn = Date(2024, 1, 1);
            if (!session().perform(test::adding({c}))) qFatal("no credential");
        }
    }
    /// Opens the page, puts the text on the clipboard, gives the command, and hands the dialog over.
    bool paste(const QString &page, const QString &text, const std::function<void(PasteDialog &)> &use) const
    {
        window->showPage(page);
        QApplication::clipboard()->setText(text);
        bool seen = false;
        QTimer::singleShot(0, window.get(), [&] {
            auto *dialog = qobject_cast<PasteDialog *>(QApplication::activeModalWidget());
            if (!dialog) return;
            seen = true;
            use(*dialog);
            if (dialog->isVisible()) dialog->reject();
        });
        window->command(u"paste"_s)->trigger();
        return seen;
    }
};

template<class W>
W &in(const QWidget &parent, const QString &name)
{
    auto *found = parent.findChild<W *>(name);
    if (!found) qFatal("no %s", qPrintable(name));
    return *found;
}

void keepBoth(PasteDialog &dialog)
{
    auto &doubles = in<QComboBox>(dialog, u"doubles"_s);
    doubles.setCurrentIndex(doubles.findText(u"Keep both"_s));
    Q_EMIT doubles.activated(doubles.currentIndex());
}

} // namespace

class TestPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Look::Light); }
    void init() { useLanguage(Language::English); }

    void theSampleIsAddedAndTakenBackInOneStep()
    {
        const Opened opened;
        const std::size_t before = opened.session().ledger().trainings.size();
        QVERIFY(opened.paste(u"training"_s, data(u"cpe-log.tsv"_s), [](PasteDialog &dialog) {
            QCOMPARE(in<QTableView>(dialog, u"rows"_s).model()->rowCount(), 40);
            QVERIFY(in<QLabel>(dialog, u"counts"_s).text().startsWith(u"24 rows ready, 16 to check."_s));
            QCOMPARE(in<QAbstractButton>(dialog, u"add"_s).text(), u"Add 24 ready rows"_s);
            QCOMPARE(in<QAbstractButton>(dialog, u"addAll"_s).text(), u"Add all 40 rows, including 16 to check"_s);
            QTest::mouseClick(&in<QAbstractButton>(dialog, u"addAll"_s), Qt::LeftButton);
        }));
        QCOMPARE(opened.session().ledger().trainings.size(), before + 40);
        const auto entry = opened.session().workspace().undoable();
        QVERIFY(entry);
        QCOMPARE(text::sentence(*entry, &opened.session().ledger()), u"Pasted 40 trainings"_s);
        QVERIFY(opened.session().undo());
        QCOMPARE(opened.session().ledger().trainings.size(), before);
    }

    // What is to be checked says why beside its state, and can be left for later.
    void readyRowsAloneCanBeAdded()
    {
        const Opened opened;
        const std::size_t before = opened.session().ledger().trainings.size();
        QVERIFY(opened.paste(u"training"_s, data(u"cpe-log.tsv"_s), [](PasteDialog &dialog) {
            const QAbstractItemModel &rows = *in<QTableView>(dialog, u"rows"_s).model();
            QCOMPARE(rows.index(0, 1).data().toString(), u"Ready"_s);
            QCOMPARE(rows.index(2, 1).data().toString(), u"Check: credential not held"_s); // CISM
            QCOMPARE(rows.index(4, 1).data().toString(), u"Check: unknown category"_s);    // B, of CISA
            QTest::mouseClick(&in<QAbstractButton>(dialog, u"add"_s), Qt::LeftButton);
        }));
        QCOMPARE(opened.session().ledger().trainings.size(), before + 24);
        QVERIFY(opened.paste(u"training"_s, data(u"cpe-log.tsv"_s), [](PasteDialog &dialog) {
            QCOMPARE(in<QLabel>(dialog, u"counts"_s).text(), u"0 rows ready, 16 to check. 24 rows already exist."_s);
            QVERIFY(!in<QAbstractButton>(dialog, u"add"_s).isEnabled());
            QCOMPARE(in<QAbstractButton>(dialog, u"addAll"_s).text(), u"Add all 16 rows, including 16 to check"_s);
        }));
    }

    // Wherever the keyboard is, Enter adds what needs no look, or nothing.
    void enterNeverAddsARowToCheck()
    {
        for (const QString &at : {u"rows"_s, u"addAll"_s, u"cancel"_s, u"heading"_s, u"kind"_s, u"field-0"_s}) {
            const Opened opened;
            const std::size_t before = opened.session().ledger().trainings.size();
            for (int time = 0; time < 2; ++time) { // the second time only rows to be checked are left
                QVERIFY(opened.paste(u"training"_s, data(u"cpe-log.tsv"_s), [&](PasteDialog &dialog) {
                    auto &focused = in<QWidget>(dialog, at);
                    focused.setFocus();
                    QTest::keyClick(&focused, Qt::Key_Return);
                }));
                const std::size_t added = opened.session().ledger().trainings.size() - before;
                QVERIFY2(added == 0 || added == 24, qPrintable(u"%1: %2"_s.arg(at).arg(added)));
            }
        }
    }

    void noColumnIsCutAtTheEdge()
    {
        const Opened opened;
        QVERIFY(opened.paste(u"training"_s, data(u"cpe-log.tsv"_s), [](PasteDialog &dialog) {
            const auto &rows = in<QTableView>(dialog, u"rows"_s);
            const int edge = rows.viewport()->width();
            for (int column = 0; column < rows.model()->columnCount(); ++column) {
                const int left = rows.columnViewportPosition(column);
                QVERIFY2(left >= edge || left + rows.columnWidth(column) <= edge, qPrintable(QString::number(column)));
            }
        }));
    }

    void pastedAgainItIsThereAlready()
    {
        const Opened opened;
        const auto add = [](PasteDialog &dialog) {
            QTest::mouseClick(&in<QAbstractButton>(dialog, u"addAll"_s), Qt::LeftButton);
        };
        QVERIFY(opened.paste(u"training"_s, data(u"cpe-log.tsv"_s), add));
        const std::size_t once = opened.session().ledger().trainings.size();
        QVERIFY(opened.paste(u"training"_s, data(u"cpe-log.tsv"_s), [](PasteDialog &dialog) {
            QVERIFY(!in<QAbstractButton>(dialog, u"add"_s).isEnabled());
            QVERIFY(in<QLabel>(dialog, u"counts"_s).text().contains(u"40 rows already exist."_s));
            keepBoth(dialog);
            QCOMPARE(in<QAbstractButton>(dialog, u"addAll"_s).text(), u"Add all 40 rows"_s);
        }));
        QCOMPARE(opened.session().ledger().trainings.size(), once);
    }

    // What a column leaves open is asked once above the rows; until it is answered, none of them can be added.
    void whatIsOpenIsAskedOnce()
    {
        const Opened opened;
        const std::size_t before = opened.session().ledger().trainings.size();
        const QString text = u"Date\tTitle\tHours\n03/04/2026\tone\t1\n03/11/2026\ttwo\t2"_s;
        QVERIFY(opened.paste(u"training"_s, text, [](PasteDialog &dialog) {
            const QAbstractItemModel &rows = *in<QTableView>(dialog, u"rows"_s).model();
            QCOMPARE(rows.index(0, 1).data().toString(), u"Answer needed"_s);
            QVERIFY(!in<QAbstractButton>(dialog, u"add"_s).isEnabled());
            const auto choose = [&](const QString &question, const QString &answer) {
                auto &choice = in<QComboBox>(dialog, u"answer-"_s + question);
                choice.setCurrentIndex(choice.findData(answer));
                Q_EMIT choice.activated(choice.currentIndex());
            };
            choose(u"day-order/1"_s, u"month-first"_s);
            QCOMPARE(rows.index(0, 1).data().toString(), u"Answer needed"_s); // the type is still open
            choose(u"kind"_s, u"webinar"_s);
            QCOMPARE(rows.index(0, 1).data().toString(), u"Ready"_s);
            QTest::mouseClick(&in<QAbstractButton>(dialog, u"add"_s), Qt::LeftButton);
        }));
        QCOMPARE(opened.session().ledger().trainings.size(), before + 2);
    }

    void faultsAreMarkedAndTold()
    {
        const Opened opened;
        QVERIFY(opened.paste(u"practice"_s, data(u"practice-log-bad.csv"_s), [](PasteDialog &dialog) {
            auto &rows = in<QTableView>(dialog, u"rows"_s);
            QVERIFY(
                in<QLabel>(dialog, u"counts"_s).text().startsWith(u"1 row ready, 1 to check. 6 rows have errors."_s));
            const QModelIndex day = rows.model()->index(0, 2); // after line and state
            QCOMPARE(day.data().toString(), u"2025/13/1"_s);
            QCOMPARE(day.data(MarkRole).toInt(), int(Verdict::Missed));
            QVERIFY(day.data(Qt::ToolTipRole).toString().contains(u"2025/13/1"_s));
            QVERIFY(day.data(Qt::AccessibleTextRole).toString().contains(u"must be a valid date"_s));
            rows.setCurrentIndex(rows.model()->index(2, 1));
            const QString told = in<QLabel>(dialog, u"row"_s).text();
            QVERIFY2(told.startsWith(u"Line 4: "_s) && told.contains(u"料理"_s)
                         && told.contains(u"Security awareness training"_s),
                     qPrintable(told));
            in<QCheckBox>(dialog, u"leaveFaulty"_s).click();
            QVERIFY(!in<QAbstractButton>(dialog, u"add"_s).isEnabled()); // all or nothing was asked for
        }));
    }

    void anotherFieldIsReadAtOnce()
    {
        const Opened opened;
        QVERIFY(opened.paste(u"training"_s, u"Date\tTitle\tType\tHours\n2026-05-20\tone\tcourse\t90"_s,
                             [](PasteDialog &dialog) {
            auto &rows = in<QTableView>(dialog, u"rows"_s);
            const QModelIndex time = rows.model()->index(0, 5);
            QCOMPARE(time.data().toString(), u"90 h"_s);
            auto &choice = in<QComboBox>(dialog, u"field-3"_s);
            QVERIFY(choice.accessibleName().contains(u"Hours"_s));
            choice.setFocus();
            choice.setCurrentIndex(choice.findData(int(PasteField::Minutes)));
            Q_EMIT choice.activated(choice.currentIndex());
            QCOMPARE(time.data().toString(), u"1 h 30 min"_s);
            choice.setCurrentIndex(0);
            Q_EMIT choice.activated(0); // left out: the length is missing
            QVERIFY(!in<QAbstractButton>(dialog, u"add"_s).isEnabled());
        }));
    }

    void asPlans()
    {
        const Opened opened;
        const std::size_t before = opened.session().ledger().plans.size();
        QVERIFY(opened.paste(u"training"_s, u"Date\tTitle\tType\tHours\n2027-05-20\tone\tcourse\t6"_s,
                             [](PasteDialog &dialog) {
            auto &as = in<QComboBox>(dialog, u"as"_s);
            as.setCurrentIndex(1);
            Q_EMIT as.activated(1);
            QTest::keyClick(&in<QAbstractButton>(dialog, u"add"_s), Qt::Key_Space);
        }));
        QCOMPARE(opened.session().ledger().plans.size(), before + 1);
    }

    void whatIsNoTableIsTold()
    {
        const Opened opened;
        QVERIFY(!opened.paste(u"training"_s, u"just a sentence"_s, [](PasteDialog &) {}));
        QVERIFY(!opened.paste(u"training"_s, QString(), [](PasteDialog &) {}));
        auto *html = new QMimeData;
        html->setHtml(u"<table><tr><td>2026-01-01</td><td>x</td></tr></table>"_s);
        QApplication::clipboard()->setMimeData(html);
        QCOMPARE(forms::paste(RecordKind::Training, opened.session(), nullptr).added, 0);
        QVERIFY(!forms::paste(RecordKind::Training, opened.session(), nullptr).sentence.isEmpty());
    }

    void everyControlIsNamed()
    {
        const Opened opened;
        QVERIFY(opened.paste(u"practice"_s, data(u"practice-log-bad.csv"_s), [](PasteDialog &dialog) {
            for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
                const bool isControl =
                    qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTableView *>(widget);
                if (isControl) QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
        }));
    }

    // A cell may hold a real name: nothing becomes a code name unasked.
    void newClientsAreAddedWhenAskedFor()
    {
        const QString text = u"日付\t件名\t種別\t時間\t支援先\n2026-05-20\t診断\t助言\t2\t山田商店\n"_s;
        const Opened opened;
        const Ledger &before = opened.session().ledger();
        const std::size_t clients = before.clients.size();
        QVERIFY(opened.paste(u"practice"_s, text, [](PasteDialog &dialog) {
            QVERIFY(in<QCheckBox>(dialog, u"addClients"_s).isVisible());
            QVERIFY(in<QCheckBox>(dialog, u"addClients"_s).text().contains(u"山田商店"_s));
            QVERIFY(!in<QAbstractButton>(dialog, u"add"_s).isEnabled()); // its client is left out: to be checked
            in<QAbstractButton>(dialog, u"addAll"_s).click();
        }));
        QCOMPARE(opened.session().ledger().clients.size(), clients);
        QVERIFY(!opened.session().ledger().practices[0].client);
        QVERIFY(opened.session().undo());
        QVERIFY(opened.paste(u"practice"_s, text, [](PasteDialog &dialog) {
            in<QCheckBox>(dialog, u"addClients"_s).click();
            in<QAbstractButton>(dialog, u"add"_s).click();
        }));
        QCOMPARE(opened.session().ledger().clients.size(), clients + 1);
        QVERIFY(opened.session().ledger().practices[0].client);
    }

    void thousandsOfRowsStayQuick()
    {
        const Opened opened;
        const double times = test::growth(500, [&](int rows) {
            QString text = u"Date\tTitle\tProvider\tType\tHours\tCredential\n"_s;
            for (int i = 0; i < rows; ++i) text += u"2025-03-04\tTalk %1\tISACA\tWebinar\t1.5\tCISSP;CISA\n"_s.arg(i);
            QVERIFY(opened.paste(u"training"_s, text, [](PasteDialog &dialog) { keepBoth(dialog); }));
        });
        QVERIFY2(times < test::mostGrowth, qPrintable(QString::number(times)));
    }
};

KOSHIN_TEST(TestPaste)
#include "tst_paste.moc"
