// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/pastedialog.h"
#include "capture/quickentryline.h"
#include "capture/quickpreview.h"
#include "capture/timerbutton.h"
#include "exchange/records/sample.h"
#include "forms/evidencechooser.h"
#include "forms/recorddialog.h"
#include "help/helpwindow.h"
#include "pagebase/page.h"
#include "pages/pagetable.h"
#include "pages/requirementspage.h"
#include "reminding/putoffdialog.h"
#include "reminding/reminderbar.h"
#include "reporting/reportdialog.h"
#include "support/fixtures.h"
#include "text/language.h"
#include "text/remindertext.h"
#include "toolkit/pagepreview.h"
#include "toolkit/recordview.h"
#include "toolkit/workdialog.h"
#include "watch/pendingreminders.h"
#include "window/mainwindow.h"
#include "window/recordcommands.h"
#include "window/searchbox.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include <functional>

namespace koshin::test {

/// The window on the sample ledger at a fixed moment, with the means to look at all of it: every
/// page of the table of pages, every form of every kind of record.
class SampleWindow
{
public:
    /// In a folder of its own, or in the one given, which must be empty.
    explicit SampleWindow(const QString &folder = {}, QSize size = {1280, 800})
    {
        WindowOptions options;
        options.dataFolder = folder.isEmpty() ? m_folder.filePath(u"ledger"_s) : folder;
        options.clock = &m_clock;
        options.demo = true;
        {
            auto fresh = Workspace::open(options.dataFolder, m_clock);
            if (!fresh || !makeSample(**fresh, m_clock.today(), languageInUse()))
                qFatal("the sample could not be made");
        }
        window = std::make_unique<MainWindow>(options);
        QSignalSpy ready(window.get(), &MainWindow::ready);
        window->resize(size);
        window->show();
        if (ready.isEmpty() && !ready.wait(30'000)) qFatal("the window did not open");
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get())) qFatal("the window did not become active");
        window->showPage(u"practice"_s); // the overview says the same as the bar of reminders
        auto *reminders = window->findChild<ReminderBar *>();
        if (!QTest::qWaitFor([&] { return reminders->isVisible(); }, 30'000)) qFatal("nothing was said");
        reminders->hide(); // a part of its own
        window->showPage(u"overview"_s);
    }

    void show(const QString &page) const
    {
        window->showPage(page);
        settle();
    }

    /// Calls `visit(name, dialog)` for every form: empty for each kind that is added, filled with
    /// one record of each kind there is, and those for one purpose.
    void eachForm(const std::function<void(const QString &, QDialog &)> &visit) const
    {
        Session &session = *window->session();
        QWidget *parent = window.get();
        const auto look = [&](const QString &name, const std::function<void()> &open) {
            inDialogs(open, [&](QDialog &dialog) {
                if (auto *preview = dialog.findChild<PagePreview *>()) waitForPage(*preview);
                visit(dialog.objectName() == u"planKind" ? name + u"-kind"_s : name, dialog);
            });
        };
        for (std::size_t i = 0; i < CodeNames<RecordKind>::names.size(); ++i) {
            const auto addable = forms::AddableKind::of(RecordKind(i));
            if (addable) look(u"add-"_s + codeName(RecordKind(i)), [&] { forms::add(*addable, session, parent); });
        }
        session.ledger().forEachList([&](const auto &list) {
            if (list.empty()) return;
            const auto &record = *list.pointers().back();
            look(u"edit-"_s + codeName(kindOfRecord(Record(record))),
                 [&, id = idOf(record)] { forms::edit(id, session, parent); });
        });
        const QString riss = session.assessment().credentials.back().credential.text();
        look(u"first-credential"_s, [&] { forms::firstCredential(session, parent); });
        look(u"renew"_s, [&] { forms::renew(riss, session, parent); });
        look(u"evidence-chooser"_s, [&] { (void)forms::chooseEvidence({}, session, parent); });
        look(u"holder"_s, [&] { forms::editHolder(session, parent); });
        look(u"criterion"_s,
             [&] { forms::editCriterion(SchemeId(u"jp.ipa.riss"_s), u"deemed-practical"_s, session, parent); });
        look(u"report"_s, [&] { (void)writeReport(session, riss, parent); });
        look(u"put-off"_s, [&] {
            const auto pending = pendingReminders(session.workspace(), session.ledger(), session.assessment());
            if (!pending) return;
            const auto now = standingReminders(pending->all, pending->deliveries, pending->today());
            PutOffDialog(text::sentence(now.front(), pending->assessment, pending->today()), pending->today(),
                         {.next = Date(2026, 12, 3)}, parent)
                .exec();
        });
        WorkDialog working(Session::tr("Undoing…"), true, parent);
        working.show(420, 1'000);
        settle();
        visit(u"progress"_s, working);
    }

    /// Calls `visit(name, widget)` for what lies beyond the first sight of the pages: every further
    /// tab, what opens below the top bar, chosen rows, another day, a table being pasted.
    void eachPart(const std::function<void(const QString &, QWidget &)> &visit) const
    {
        eachTab(visit);
        show(u"overview"_s);
        auto *quick = window->findChild<QuickEntryLine *>();
        const bool japanese = languageInUse() == Language::Japanese;
        typeInto(*quick, japanese ? u"2h 資産・リスク 製造業A 台帳の見直し"_s
                                  : u"2h risk analysis Manufacturer A Asset inventory review"_s);
        Page *behind = window->currentPage(); // the guide shows the line alone
        behind->hide();
        visit(u"quick-entry"_s, *window);
        behind->show();
        leave(*quick);
        auto *timer = window->findChild<TimerButton *>();
        timer->toggle();
        settle();
        visit(u"timer"_s, *window);
        timer->toggle();
        auto *search = window->findChild<SearchBox *>();
        typeInto(*search, japanese ? u"監査"_s : u"audit"_s);
        visit(u"search"_s, *window);
        leave(*search);
        show(u"practice"_s);
        auto *rows = window->currentPage()->findChild<RecordView *>();
        rows->selectAll();
        settle();
        visit(u"practice-chosen"_s, *window);
        rows->clearSelection();
        auto *reminders = window->findChild<ReminderBar *>();
        reminders->show();
        settle();
        visit(u"reminder-bar"_s, *window);
        reminders->hide();
        seeHelp(visit);
        show(u"overview"_s);
        for (const auto &[name, months] : {std::pair(u"another-day"_s, 10), std::pair(u"bad-day"_s, 24)}) {
            window->session()->setAsOf(m_clock.today().plus({.months = months}));
            settle();
            visit(name, *window);
        }
        window->session()->setAsOf({});
        window->showTarget(u"c-riss/deemed-practical"_s);
        settle();
        visit(u"requirements-deemed"_s, *window);
        show(u"overview"_s);
        QFile table(QStringLiteral(TEST_DATA "/cpe-log.tsv"));
        if (!table.open(QIODevice::ReadOnly)) qFatal("no table to paste");
        QString pasted = QString::fromUtf8(table.readAll());
        if (japanese) { // the same rows as a Japanese holder has them
            for (const auto &[english, word] :
                 {std::pair(u"Date\tTitle\tProvider\tType\tHours\tCredential\tCategory\tCertificate no."_s,
                            u"日付\t件名\t実施機関\t種別\t時間\t資格\t区分\t修了証番号"_s),
                  std::pair(u"Cloud IAM pitfalls"_s, u"クラウドの権限管理"_s),
                  std::pair(u"Security conference day"_s, u"セキュリティ会議"_s),
                  std::pair(u"Incident handling"_s, u"インシデント対応講座"_s),
                  std::pair(u"Book: threat modelling"_s, u"書籍 脅威モデリング"_s),
                  std::pair(u"In-house phishing drill"_s, u"社内の標的型メール訓練"_s),
                  std::pair(u"ISC2 chapter"_s, u"ISC2 支部"_s), std::pair(u"Vendor"_s, u"研修会社"_s),
                  std::pair(u"employer"_s, u"勤務先"_s), std::pair(u" #"_s, u" 第"_s)})
                pasted.replace(english, word);
        }
        QApplication::clipboard()->setText(pasted);
        inDialogs([this] { (void)forms::paste(RecordKind::Training, *window->session(), window.get()); },
                  [&](QDialog &dialog) { visit(u"form-paste"_s, dialog); });
    }

    /// The guide at the chapter of the practice page.
    void seeHelp(const std::function<void(const QString &, QWidget &)> &visit) const
    {
        show(u"practice"_s);
        window->command(u"help"_s)->trigger();
        HelpWindow *help = openHelp();
        if (!help) qFatal("the guide did not open");
        QTest::qWait(200); // pictures take the width there is once it has settled
        visit(u"help"_s, *help);
        help->close();
        window->activateWindow();
        settle();
    }

    /// Calls `visit(name, widget)` for the menus, and for a form that was to be saved empty.
    void eachMenu(const std::function<void(const QString &, QWidget &)> &visit) const
    {
        show(u"practice"_s);
        const auto look = [&](const QString &name, const std::function<void()> &open) {
            QTimer::singleShot(200, window.get(), [&visit, name, this] {
                visit(name, *window);
                if (QWidget *menu = QApplication::activePopupWidget()) menu->close();
            });
            open();
            settle();
        };
        auto *button = window->findChild<QAbstractButton *>(u"mainMenu"_s);
        look(u"menu"_s, [button] { button->click(); });
        auto *rows = window->currentPage()->findChild<RecordView *>();
        look(u"row-menu"_s, [rows] {
            const QModelIndex row = rows->model()->index(1, 0, rows->model()->index(0, 0));
            rows->setCurrentIndex(row.isValid() ? row : rows->model()->index(1, 0));
            Q_EMIT rows->customContextMenuRequested(rows->visualRect(rows->currentIndex()).center());
        });
        inDialogs([this] {
            forms::add(*forms::AddableKind::of(RecordKind::Training), *window->session(), window.get());
        }, [&](QDialog &dialog) {
            dialog.findChild<QAbstractButton *>(u"save"_s)->click();
            settle();
            visit(u"form-faults"_s, dialog);
        });
    }

    /// Calls `visit(name, widget)` for pages on a small screen.
    void eachNarrow(const std::function<void(const QString &, QWidget &)> &visit) const
    {
        const QSize before = window->size();
        window->resize(900, 600);
        for (const QString &page : {u"overview"_s, u"practice"_s, u"requirements"_s, u"reminders"_s}) {
            show(page);
            visit(u"narrow-"_s + page, *window);
        }
        window->resize(before);
        settle();
    }

    /// The guide where it is open, else null.
    static HelpWindow *openHelp()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *help = qobject_cast<HelpWindow *>(top); help && help->isVisible()) return help;
        }
        return nullptr;
    }

    /// The widget as it is seen, with what pops up over it.
    static QImage picture(QWidget &widget)
    {
        QImage image = widget.grab().toImage();
        QPainter painter(&image);
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && top->windowType() == Qt::Popup)
                painter.drawPixmap(widget.mapFromGlobal(top->pos()), top->grab());
        }
        return image;
    }
    /// The part of the window that a line being entered and what it was understood as lie in.
    static QRect aroundQuickEntry(QWidget &widget)
    {
        QRect around;
        for (const auto *preview : widget.findChildren<QuickPreview *>()) {
            const QWidget *overlay = preview->parentWidget();
            if (preview->isVisible()) around |= QRect(overlay->mapTo(&widget, QPoint()), overlay->size());
        }
        around.setTop(0);
        return around.adjusted(-8, 0, 8, 12).intersected(widget.rect());
    }
    /// The widget as a screen at 200 % shows it.
    static QImage twiceAsLarge(QWidget &widget)
    {
        QImage image(widget.size() * 2, QImage::Format_RGB32);
        image.setDevicePixelRatio(2);
        widget.render(&image);
        return image;
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

    /// Hands each window that `open` brings in front to `visit`, once, and leaves it.
    void inDialogs(const std::function<void()> &open, const std::function<void(QDialog &)> &visit) const
    {
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, window.get(), [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog->property("seen").toBool()) return;
            dialog->setProperty("seen", true);
            settle();
            visit(*dialog);
            auto *further = dialog->objectName() == u"planKind" ? dialog->findChild<QAbstractButton *>() : nullptr;
            if (further) further->click();
            else dialog->reject();
        });
        looking.start(10);
        open();
    }

    std::unique_ptr<MainWindow> window;

private:
    void eachTab(const std::function<void(const QString &, QWidget &)> &visit) const
    {
        for (const PageRow &row : pageTable()) {
            show(row.id);
            Page *page = window->currentPage();
            auto *pane = page->findChild<QTabWidget *>(u"tabs"_s);
            for (int i = 1; pane && i < pane->count(); ++i) {
                pane->setCurrentIndex(i);
                settle();
                visit(row.id + u'-' + QString(pane->widget(i)->objectName()).remove(u"pane-"_s), *window);
            }
            if (pane) pane->setCurrentIndex(0);
            auto *requirements = qobject_cast<RequirementsPage *>(page);
            if (!requirements) continue;
            requirements->setView(RequirementsPage::View::WithPlans);
            settle();
            visit(row.id + u"-with-plans"_s, *window);
            requirements->setView(RequirementsPage::View::LeastCost);
            const bool answered =
                QTest::qWaitFor([&] { return requirements->findChild<RecordView *>(u"steps"_s)->isVisible(); }, 30'000);
            if (!answered) qFatal("no proposal was made");
            settle();
            visit(row.id + u"-least-cost"_s, *window);
            requirements->setView(RequirementsPage::View::Audit);
            settle();
            visit(row.id + u"-audit"_s, *window);
            requirements->setView(RequirementsPage::View::Recorded);
        }
    }
    static void waitForPage(const PagePreview &preview)
    {
        const auto *paper = preview.findChild<QLabel *>(u"paper"_s);
        const auto isSeen = [&] { return preview.pages() > 0 && !paper->pixmap(Qt::ReturnByValue).isNull(); };
        if (!QTest::qWaitFor(isSeen, 30'000)) qFatal("no page was shown");
        settle();
    }
    static void typeInto(QLineEdit &line, const QString &text)
    {
        line.setFocus();
        line.setText(text);
        Q_EMIT line.textEdited(text);
        settle();
    }
    static void leave(QLineEdit &line)
    {
        line.clear();
        if (QWidget *popup = QApplication::activePopupWidget()) popup->close();
        line.clearFocus();
        settle();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
};

} // namespace koshin::test
