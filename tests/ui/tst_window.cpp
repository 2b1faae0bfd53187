// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recorddialog.h"
#include "pagebase/page.h"
#include "pages/pagetable.h"
#include "parts/credentialmodel.h"
#include "parts/findingmodel.h"
#include "parts/historymodel.h"
#include "parts/todomodel.h"
#include "session/closing.h"
#include "support/program.h"
#include "text/edittext.h"
#include "text/language.h"
#include "toolkit/listmodel.h"
#include "toolkit/messagebar.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"
#include "window/mainwindow.h"
#include "window/searchbox.h"
#include "window/startpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

class FixedClock : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return *Timestamp::parse(u"2026-11-01T09:00:00Z"); }
    [[nodiscard]] Date today() const override { return {2026, 11, 1}; }
};

const FixedClock fixedClock;

Credential riss()
{
    Credential c;
    c.id = CredentialId(u"c1"_s);
    c.scheme = SchemeId(u"jp.ipa.riss"_s);
    c.number = u"012345"_s;
    c.startsOn = Date(2025, 10, 1);
    return c;
}

Training course(const QString &id, Date day)
{
    Training t;
    t.id = TrainingId(id);
    t.kind = TrainingKind::OnlineCourse;
    t.title = u"オンライン講習 <b>"_s + id;
    t.completedOn = day;
    t.minutes = 360;
    return t;
}

Edit putting(Record record)
{
    Edit edit;
    edit.code = EditCode::Add;
    edit.put.push_back(std::move(record));
    return edit;
}

/// A window on a fresh ledger, shown and loaded.
struct Opened
{
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    explicit Opened(Maybe<Date> asOf = {})
    {
        WindowOptions options;
        options.dataFolder = folder.path();
        options.clock = &fixedClock;
        options.demo = true;
        options.asOf = asOf;
        window = std::make_unique<MainWindow>(options);
        QSignalSpy ready(window.get(), &MainWindow::ready);
        window->show();
        if (ready.isEmpty()) ready.wait(10'000);
    }
    [[nodiscard]] Session &session() const { return *window->session(); }
    template<class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return window->findChild<W *>(name);
    }
};

QStringList pageIds()
{
    QStringList ids;
    for (const PageRow &row : pageTable()) ids += row.id;
    return ids;
}

bool isPartOfAnother(const QWidget *widget)
{
    for (const QWidget *p = widget->parentWidget(); p; p = p->parentWidget()) {
        if (p->inherits("QAbstractItemView") || p->inherits("QComboBox") || p->inherits("QTabBar")
            || p->inherits("QLineEdit"))
            return true;
    }
    return widget->inherits("QTabBar") || widget->inherits("QStackedWidget") || widget->inherits("QScrollArea");
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::Japanese);
    }

    void japaneseFontIsThere()
    {
        const QFontMetrics metrics(theme::font(theme::Size::Body));
        QVERIFY(metrics.inFontUcs4(U'支'));
        QVERIFY(metrics.inFontUcs4(U'憑'));
    }

    void contrast_data()
    {
        QTest::addColumn<theme::Look>("look");
        QTest::newRow("light") << theme::Look::Light;
        QTest::newRow("dark") << theme::Look::Dark;
    }

    void contrast()
    {
        QFETCH(theme::Look, look);
        theme::apply(*qApp, look);
        for (const auto ground :
             {theme::colour(theme::Ink::Ground), theme::colour(theme::Ink::Pane), theme::selection()}) {
            for (const auto ink : {theme::Ink::Text, theme::Ink::Muted, theme::Ink::Accent}) {
                QVERIFY2(theme::contrast(theme::colour(ink), ground) >= 4.5,
                         qPrintable(u"%1 on %2"_s.arg(theme::colour(ink).name(), ground.name())));
            }
        }
        for (std::size_t i = 0; i < CodeNames<Verdict>::names.size(); ++i) {
            const auto verdict = Verdict(i);
            QVERIFY2(theme::contrast(theme::textColour(verdict), theme::ground(verdict)) >= 4.5,
                     qPrintable(codeName(verdict)));
            QVERIFY(theme::contrast(theme::colour(verdict), theme::ground(verdict)) >= 3.0);
            QVERIFY(theme::contrast(theme::colour(theme::Ink::Text), theme::ground(verdict)) >= 4.5);
        }
        QVERIFY(theme::contrast(theme::colour(theme::Ink::Pane), theme::colour(theme::Ink::Accent)) >= 4.5);
        for (const auto ground : {theme::Ink::Ground, theme::Ink::Pane}) { // edges of fields, the keyboard's ring
            QVERIFY(theme::contrast(QApplication::palette().color(QPalette::Shadow), theme::colour(ground)) >= 3.0);
            QVERIFY(theme::contrast(theme::colour(theme::Ink::Accent), theme::colour(ground)) >= 3.0);
        }
        theme::apply(*qApp, theme::Look::Light);
    }

    void emptyLedgerLeadsToTheFirstCredential()
    {
        const Opened opened;
        QVERIFY(opened.window->session());
        QVERIFY(opened.find<QPushButton>(u"firstCredential"_s)->isVisible());
        auto *start = opened.window->findChild<StartPage *>();
        auto *sample = opened.find<QPushButton>(u"sample"_s);
        QVERIFY(!sample->isVisible()); // no program is known that could be started
        start->offerSample();
        QVERIFY(sample->isVisible());
        const auto *card = opened.find<QFrame>(u"startCard"_s);
        const int left = card->mapTo(start, QPoint()).x();
        QVERIFY(std::abs(left - (start->width() - left - card->width())) <= 1);
        QVERIFY(opened.session().perform(putting(riss())));
        QCOMPARE(opened.window->currentPage()->objectName(), u"page-overview"_s);
        auto *credentials = opened.window->currentPage()->findChild<RecordView *>(u"credentials"_s);
        QCOMPARE(credentials->model()->rowCount(), 1);
        const QModelIndex state = credentials->model()->index(0, CredentialModel::State);
        QCOMPARE(Verdict(state.data(VerdictRole).toInt()), opened.session().assessment().credentials.front().verdict);
        QVERIFY(!opened.window->currentPage()->findChild<QLabel *>(u"headline"_s)->text().isEmpty());
    }

    void undoAndRedoByShortcut()
    {
        const Opened opened;
        QVERIFY(opened.session().perform(putting(riss())));
        opened.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
        QTest::keyClick(opened.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(opened.session().ledger().credentials.empty());
        QVERIFY(opened.find<MessageBar>(u"told"_s)->isVisible());
        QTest::keyClick(opened.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(opened.session().ledger().credentials.size(), std::size_t(1));
    }

    // Undo is named by what it takes back, in both languages; who looks for that record is not looking for undo.
    void undoIsNamedAndNoHitOfARecord()
    {
        const Language before = languageInUse();
        const Opened opened;
        QVERIFY(opened.session().perform(putting(course(u"t1"_s, {2026, 6, 1}))));
        const QString title = opened.session().ledger().trainings.find(u"t1"_s)->title;
        const auto undoable = opened.session().undoable();
        QVERIFY(undoable);
        const Ledger &ledger = opened.session().ledger();
        useLanguage(Language::English);
        QCOMPARE(text::undoAction(*undoable, &ledger), u"Undo adding training “%1”"_s.arg(title));
        QCOMPARE(text::redoAction(*undoable, &ledger), u"Redo adding training “%1”"_s.arg(title));
        useLanguage(Language::Japanese);
        QCOMPARE(text::undoAction(*undoable, &ledger), u"講習・研修「%1」の追加を元に戻す"_s.arg(title));
        useLanguage(before);
        auto *search = opened.find<SearchBox>(u"search"_s);
        const auto hits = [&](const QString &wanted) {
            search->setText(wanted);
            Q_EMIT search->textEdited(wanted);
            const auto *results = search->findChild<QCompleter *>()->completionModel();
            QStringList lines;
            for (int i = 0; i < results->rowCount(); ++i) lines += results->index(i, 0).data().toString();
            return lines;
        };
        QVERIFY(hits(title).contains(title));
        const QString undo = opened.window->command(u"undo"_s)->toolTip();
        QVERIFY(!hits(title).contains(undo));
        QVERIFY(hits(u"undo"_s).contains(undo));
    }

    void deleteOffersTheWayBack()
    {
        const Opened opened;
        QVERIFY(opened.session().perform(putting(riss())));
        QVERIFY(opened.session().perform(putting(course(u"t1"_s, {2026, 6, 1}))));
        opened.window->showRecord(u"t1"_s);
        QCOMPARE(opened.window->currentPage()->currentRecord(), u"t1"_s);
        opened.window->command(u"remove"_s)->trigger();
        QVERIFY(opened.session().ledger().trainings.empty());
        Q_EMIT opened.find<MessageBar>(u"told"_s)->actionTriggered();
        QCOMPARE(opened.session().ledger().trainings.size(), std::size_t(1));
    }

    void severalAreRemovedInOneStep()
    {
        const Opened opened;
        QVERIFY(opened.session().perform(putting(course(u"t1"_s, {2026, 6, 1}))));
        QVERIFY(opened.session().perform(putting(course(u"t2"_s, {2026, 6, 2}))));
        opened.window->showPage(u"training"_s);
        opened.window->currentPage()->findChild<RecordView *>(u"trainings"_s)->selectAll();
        opened.window->command(u"remove"_s)->trigger();
        QVERIFY(opened.session().ledger().trainings.empty());
        opened.window->command(u"undo"_s)->trigger();
        QCOMPARE(opened.session().ledger().trainings.size(), std::size_t(2));
    }

    void todoLeadsToItsRecord()
    {
        const Opened opened;
        QVERIFY(opened.session().perform(putting(riss())));
        const auto &assessed = opened.session().assessment().credentials.front();
        int drafts = 0;
        for (const Finding &finding : assessed.findings) {
            const auto draft = closingDraft(finding, assessed, {2026, 11, 1});
            if (!draft) continue;
            ++drafts;
            QCOMPARE(Maybe<RecordKind>(kindOfRecord(*draft)), recordThatCloses(finding, assessed));
            if (const auto *training = std::get_if<Training>(&*draft)) {
                const auto &taken = finding.requirement->takes.trainings;
                QVERIFY(std::ranges::find(taken, training->kind) != taken.end());
                // Where that day would not count, the nearest one that does.
                const Period window = finding.window.value_or(Period{{2026, 11, 1}, {2026, 11, 1}});
                QCOMPARE(training->completedOn, std::clamp(Date(2026, 11, 1), window.from, window.to));
            } else {
                QCOMPARE(std::get<Event>(*draft).credential, assessed.credential);
            }
        }
        QVERIFY(drafts > 0);
    }

    void creditsAreClosedByTrainingForTheirCredential()
    {
        const Opened opened;
        Credential ccsp = riss();
        ccsp.scheme = SchemeId(u"org.isc2.ccsp"_s);
        QVERIFY(opened.session().perform(putting(ccsp)));
        const auto &assessed = opened.session().assessment().credentials.front();
        int amounts = 0;
        for (const Finding &finding : assessed.findings) {
            if (finding.requirement->kind != RequirementKind::Sum) continue;
            ++amounts;
            QVERIFY(recordThatCloses(finding, assessed) == RecordKind::Training);
            const auto draft = closingDraft(finding, assessed, {2026, 11, 1});
            const auto &offers = std::get<Training>(*draft).offers;
            QCOMPARE(offers.size(), std::size_t(1));
            QCOMPARE(offers.front().credential, assessed.credential);
            const auto &categories = finding.requirement->categories;
            QCOMPARE(offers.front().category,
                     categories.size() == 1 ? Maybe<QString>(categories.front()) : Maybe<QString>());
        }
        QVERIFY(amounts > 0);
    }

    void theBasisOfTheRulesIsTold()
    {
        const Opened opened;
        Credential ccsp = riss();
        ccsp.scheme = SchemeId(u"org.isc2.ccsp"_s);
        QVERIFY(opened.session().perform(putting(ccsp)));
        opened.window->showRequirement(u"c1"_s, {});
        const auto *warning = opened.window->currentPage()->findChild<QLabel *>(u"warning"_s);
        QVERIFY(warning->isVisible());
        QCOMPARE(warning->text(),
                 opened.session().assessment().credentials.front().edition->warning.in(languageInUse()));
    }

    void editsOfOthersAppear()
    {
        const Opened opened;
        QVERIFY(opened.session().perform(putting(riss())));
        opened.window->showPage(u"training"_s);
        auto *view = opened.window->currentPage()->findChild<RecordView *>(u"trainings"_s);
        QCOMPARE(view->model()->rowCount(), 0);
        auto other = Workspace::open(opened.folder.path(), fixedClock);
        QVERIFY(other);
        QVERIFY((*other)->perform(putting(course(u"t1"_s, {2026, 6, 1}))));
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, 5'000);
    }

    void anotherDayIsSaid()
    {
        const Opened opened(Date(2027, 1, 1));
        QVERIFY(opened.find<MessageBar>(u"dayBar"_s)->isVisible());
        QVERIFY(opened.find<MessageBar>(u"dayBar"_s)->sentence().contains(u"2027"));
        opened.window->command(u"today"_s)->trigger();
        QVERIFY(!opened.find<MessageBar>(u"dayBar"_s)->isVisible());
    }

    void everyControlHasAName()
    {
        const Opened opened;
        QVERIFY(opened.session().perform(putting(riss())));
        QVERIFY(opened.session().perform(putting(course(u"t1"_s, {2026, 6, 1}))));
        for (const QString &id : pageIds()) {
            opened.window->showPage(id);
            QCOMPARE(opened.window->currentPage()->objectName(), QString(u"page-"_s + id));
            for (const QWidget *widget : opened.window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || isPartOfAnother(widget))
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(named, qPrintable(id + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u' '
                                           + widget->objectName()));
            }
        }
    }

    void recordTextIsNeverHtml()
    {
        const Opened opened;
        QVERIFY(opened.session().perform(putting(riss())));
        QVERIFY(opened.session().perform(putting(course(u"t1"_s, {2026, 6, 1}))));
        for (const QString &id : pageIds()) {
            opened.window->showPage(id);
            for (const QLabel *label : opened.window->currentPage()->findChildren<QLabel *>()) {
                if (label->text().contains(u'<')) QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        }
    }

    void languageSwitchRebuilds()
    {
        const Opened opened;
        QVERIFY(opened.session().perform(putting(riss())));
        opened.window->changeLanguage(Language::English);
        QTRY_COMPARE(opened.window->windowTitle(), u"Koshin"_s);
        QVERIFY(opened.window->currentPage());
        opened.window->changeLanguage(Language::Japanese);
        QTRY_COMPARE(opened.window->windowTitle(), u"更新手帳 Koshin"_s);
    }

    void modelsKeepTheRules()
    {
        const Opened opened;
        QVERIFY(opened.session().perform(putting(riss())));
        Practice practice;
        practice.id = PracticeId(u"p1"_s);
        practice.title = u"台帳の見直し"_s;
        practice.from = Date(2026, 5, 1);
        practice.minutes = 90;
        QVERIFY(opened.session().perform(putting(practice)));
        const auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
        TodoModel todos;
        CredentialModel credentials;
        FindingModel findings;
        HistoryModel history;
        const QAbstractItemModelTester t1(&todos, strict), t2(&credentials, strict), t3(&findings, strict),
            t4(&history, strict);
        const Session &session = opened.session();
        todos.show(
            todosOf(session.assessment(), {}, session.ledger(), termFigures(session.ledger(), session.assessment())),
            session.assessment(), session.ledger());
        credentials.show(session.credentials(), session.asOf());
        findings.show(&opened.session().assessment().credentials.front(), opened.session().asOf());
        history.show(*opened.session().workspace().history(), opened.session().snapshot());
        QVERIFY(todos.rowCount() > 0);
        QVERIFY(findings.rowCount() > 0);
        QCOMPARE(history.rowCount(), 2);
    }

    void listTellsExactlyWhatChanged()
    {
        ListModel<Training> model({textColumn<Training>(u"What"_s, [](const Training &t) { return t.title; })},
                                  nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RecordList<Training> list;
        list = list.with(course(u"b"_s, {2026, 1, 1})).with(course(u"d"_s, {2026, 1, 2}));
        model.update(list);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        auto renamed = course(u"d"_s, {2026, 1, 2});
        renamed.title = u"renamed"_s;
        model.update(list.without(u"b"_s).with(renamed).with(course(u"c"_s, {2026, 1, 3})));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.index(0, 0).data(IdRole).toString(), u"c"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"renamed"_s);
    }
};

KOSHIN_TEST(TestWindow)
#include "tst_window.moc"
