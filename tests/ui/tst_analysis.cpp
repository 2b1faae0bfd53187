// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysispage.h"
#include "analysis/chart.h"
#include "analysis/coveragegrid.h"
#include "analysis/layers.h"
#include "parts/filecommands.h"
#include "rules/pack/schemereader.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/recordview.h"
#include "toolkit/roles.h"
#include "toolkit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

/// The analysis of a fresh ledger on 2026-11-22, shown.
struct Shown
{
    test::TemporaryLedger ledger;
    Session session;
    AnalysisPage page;

    explicit Shown(std::vector<Record> records = {})
        : session(ledger.another(), readCatalogue({}).schemes, ledger.clock()), page(session, nullptr)
    {
        session.load();
        if (!records.empty() && !session.perform(test::adding(std::move(records)))) qFatal("the records are refused");
        page.resize(1100, 760);
        page.show();
        QCoreApplication::processEvents();
    }
    template<class T>
    [[nodiscard]] T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    void open(int tab) { find<QTabWidget>(u"tabs"_s)->setCurrentIndex(tab); }
    [[nodiscard]] RecordView &table(const QString &name) { return *find<RecordView>(name); }
};

enum Tab { WorkTab, SyllabusTab, SkillsTab, DutiesTab, ProfileTab };

Practice work(const QString &id, Date on, int minutes, std::vector<Theme> themes)
{
    Practice p;
    p.id = PracticeId(id);
    p.title = id;
    p.from = on;
    p.minutes = minutes;
    p.themes = std::move(themes);
    return p;
}

std::vector<Record> someWork()
{
    return {work(u"a"_s, Date(2025, 3, 1), 90, {Theme::Rules}),
            work(u"b"_s, Date(2026, 3, 1), 60, {Theme::Rules, Theme::Cloud}), work(u"c"_s, Date(2026, 4, 1), 30, {})};
}

QStringList rowOf(const RecordView &view, int row)
{
    QStringList cells;
    for (int i = 0; i < view.model()->columnCount(); ++i) cells += view.model()->index(row, i).data().toString();
    return cells;
}

/// Fills the title of the dialog that opens next and saves it.
void saveNextForm(QStringList &titles)
{
    QTimer::singleShot(0, [&titles] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog) return;
        const auto edits = dialog->findChildren<QLineEdit *>();
        for (const QLineEdit *edit : edits) titles += edit->text();
        if (auto *save = dialog->findChild<QAbstractButton *>(u"save"_s)) save->click();
        if (dialog->isVisible()) dialog->close();
    });
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::English);
    }

    void anEmptyLedgerSaysWhatToDo()
    {
        Shown shown;
        QCOMPARE(shown.find<QLabel>(u"headline"_s)->text(), u"No practice is recorded yet."_s);
        shown.open(DutiesTab);
        QVERIFY(shown.find<QAbstractButton>(u"suggest"_s)->isVisible());
        shown.open(ProfileTab);
        QVERIFY(!shown.find<QAbstractButton>(u"export"_s)->isVisible());
    }

    // 2025: rules 90 min. 2026: b shares 60 min, c has no theme.
    void theTableHasTheFiguresOfTheChart()
    {
        Shown shown(someWork());
        const RecordView &table = shown.table(u"themesTable"_s);
        QCOMPARE(table.model()->rowCount(), 7); // five themes, none, total
        QCOMPARE(rowOf(table, 0), (QStringList{u"Security policies"_s, u"1.5"_s, u"0.5"_s, u"2.0"_s}));
        QCOMPARE(rowOf(table, 2), (QStringList{u"Cloud security"_s, u"–"_s, u"0.5"_s, u"0.5"_s}));
        QCOMPARE(rowOf(table, 5), (QStringList{u"No topic"_s, u"–"_s, u"0.5"_s, u"0.5"_s}));
        QCOMPARE(rowOf(table, 6), (QStringList{u"Total"_s, u"1.5"_s, u"1.5"_s, u"3.0"_s}));
        auto *measure = shown.find<QComboBox>(u"measure"_s);
        measure->setCurrentIndex(2);
        Q_EMIT measure->activated(2);
        QCOMPARE(rowOf(table, 0), (QStringList{u"Security policies"_s, u"1"_s, u"1"_s, u"2"_s}));
        QCOMPARE(rowOf(table, 6), (QStringList{u"Total"_s, u"1"_s, u"2"_s, u"3"_s}));
    }

    void enterOnAFigureAsksForItsRecords()
    {
        Shown shown(someWork());
        QSignalSpy asked(&shown.page, &Page::recordsRequested);
        RecordView &table = shown.table(u"themesTable"_s);
        table.setCurrentIndex(table.model()->index(0, 2)); // rules in 2026
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).toStringList(), QStringList{u"b"_s});
        QCOMPARE(asked.first().at(1).toString(), u"Security policies, 2026: 1 entry"_s);
        table.setCurrentIndex(table.model()->index(1, 1)); // nothing lies behind a dash
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QTest::keyClick(&table, Qt::Key_Right); // from figure to figure
        QCOMPARE(table.currentIndex().column(), 2);
    }

    void aClickOnABarAsksForItsRecords()
    {
        Shown shown(someWork());
        QSignalSpy asked(&shown.page, &Page::recordsRequested);
        auto *chart = shown.find<QWidget>(u"themes"_s)->findChild<Chart *>();
        QVERIFY2(chart, "the library of charts was not found beside the test");
        QVERIFY(!chart->accessibleName().isEmpty());
        Q_EMIT chart->barChosen(1, 2); // cloud in 2026
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).toStringList(), QStringList{u"b"_s});
        Q_EMIT chart->barChosen(9, 9);
        QCOMPARE(asked.count(), 1);
    }

    void layersDifferFromThePaneInBothLooks()
    {
        for (const auto look : {theme::Look::Light, theme::Look::Dark}) {
            theme::apply(*qApp, look);
            for (int i = 0; i < theme::seriesCount; ++i)
                QVERIFY(theme::contrast(theme::series(i), theme::colour(theme::Ink::Pane)) >= 3);
        }
        theme::apply(*qApp, theme::Look::Light);
    }

    void coverageLeadsToEngagements()
    {
        Engagement running;
        running.id = EngagementId(u"g"_s);
        running.title = u"g"_s;
        running.from = Date(2026, 1, 1);
        running.items = {SyllabusItem::I1_2};
        Shown shown({running});
        shown.open(SyllabusTab);
        const RecordView &table = shown.table(u"coverage"_s);
        QCOMPARE(table.model()->rowCount(), 30);
        QCOMPARE(rowOf(table, 1).at(2), u"In progress"_s);
        QSignalSpy asked(&shown.page, &Page::recordsRequested);
        QSignalSpy told(&shown.page, &Page::told);
        auto *grid = shown.find<CoverageGrid>(u"grid"_s);
        QTest::keyClick(grid, Qt::Key_Return); // 1-1: nothing
        QCOMPARE(told.count(), 1);
        QTest::keyClick(grid, Qt::Key_Right);
        QVERIFY(grid->accessibleDescription().endsWith(u"In progress"_s));
        QCOMPARE(table.currentIndex().row(), 1);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(asked.first().at(0).toStringList(), QStringList{u"g"_s});
        QTest::keyClick(grid, Qt::Key_Down); // 2-2
        QCOMPARE(grid->current(), int(SyllabusItem::I2_2));
    }

    void skillsShowLevelAndChange()
    {
        SelfAssessment first{SelfAssessmentId(u"1"_s), Date(2025, 10, 1), SkillLevel::NotYet, {}, {}, {}, {}, {}, {}};
        SelfAssessment second{SelfAssessmentId(u"2"_s), Date(2026, 10, 1), SkillLevel::Alone, {}, {}, {}, {}, {}, {}};
        Shown shown({first, second});
        shown.open(SkillsTab);
        QCOMPARE(rowOf(shown.table(u"skillsNow"_s), 0),
                 (QStringList{u"Govern"_s, u"Independent"_s, u"+2"_s, u"+2"_s, u"2026-10-01"_s}));
        QCOMPARE(rowOf(shown.table(u"skillYears"_s), 0),
                 (QStringList{u"Govern"_s, u"Not yet in practice"_s, u"Independent"_s}));
        QCOMPARE(shown.table(u"skillYears"_s).model()->index(0, 2).data(IdRole).toString(), u"2"_s);
    }

    void aDutyIsRecordedFromItsRow()
    {
        Shown shown({Duty{DutyId(u"d"_s), u"Exercise"_s, Date(2025, 10, 1), {}, {}, {}}});
        shown.open(DutiesTab);
        RecordView &table = shown.table(u"duties"_s);
        QCOMPARE(rowOf(table, 0).at(1), u"To do"_s);
        QCOMPARE(shown.table(u"periods"_s).model()->rowCount(), 2);
        QStringList titles;
        saveNextForm(titles);
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(titles.contains(u"Exercise"_s));
        const auto &practices = shown.session.ledger().practices;
        QCOMPARE(practices.size(), std::size_t(1));
        QCOMPARE(practices[0].duty, Maybe<DutyId>(DutyId(u"d"_s)));
        QCOMPARE(practices[0].from, Date(2026, 11, 22));
        QCOMPARE(rowOf(table, 0).at(1), u"Done"_s);
    }

    void theYearlyExerciseIsSuggested()
    {
        Shown shown;
        shown.open(DutiesTab);
        QStringList titles;
        saveNextForm(titles);
        shown.find<QAbstractButton>(u"suggest"_s)->click();
        const auto &duties = shown.session.ledger().duties;
        QCOMPARE(duties.size(), std::size_t(1));
        QCOMPARE(duties[0].title, u"Incident response exercise"_s);
        QCOMPARE(duties[0].everyMonths, Maybe<int>(12));
        QVERIFY(!shown.find<QAbstractButton>(u"suggest"_s)->isVisible());
    }

    void aProfileIsEditedInPlaceAndExported()
    {
        Profile profile;
        profile.id = ProfileId(u"pf"_s);
        profile.title = u"Support"_s;
        profile.region = u"Kansai"_s;
        Shown shown({profile});
        shown.open(ProfileTab);
        auto *save = shown.find<QAbstractButton>(u"saveProfile"_s);
        QVERIFY(!save->isEnabled());
        QLineEdit *region = nullptr;
        for (QLineEdit *edit : shown.find<QWidget>(u"pane-profile"_s)->findChildren<QLineEdit *>()) {
            if (edit->text() == u"Kansai"_s) region = edit;
        }
        QVERIFY(region);
        region->setFocus();
        region->selectAll();
        QTest::keyClicks(region, u"Kyoto"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(shown.session.ledger().profiles[0].region, Maybe<QString>(u"Kyoto"_s));
        QVERIFY(!save->isEnabled());
        QTemporaryDir folder;
        for (const QString &suffix : {u"txt"_s, u"json"_s, u"pdf"_s}) {
            const QString file = folder.filePath(u"p."_s + suffix);
            const QString outcome = filecommands::writeProfileTo(file, shown.session, u"pf"_s);
            QVERIFY2(QFile(file).size() > 50, qPrintable(outcome));
        }
        QFile text(folder.filePath(u"p.txt"_s));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(text.readAll()).contains(u"Region: Kyoto"_s));
        QVERIFY(!filecommands::writeProfileTo(folder.filePath(u"p.doc"_s), shown.session, u"pf"_s).isEmpty());
        QVERIFY(!QFile::exists(folder.filePath(u"p.doc"_s)));
    }

    void whatIsTypedStaysWhenTheProfileChangesElsewhere()
    {
        Profile profile;
        profile.id = ProfileId(u"pf"_s);
        profile.title = u"Support"_s;
        profile.region = u"Kansai"_s;
        Shown shown({profile});
        shown.open(ProfileTab);
        QLineEdit *region = nullptr;
        for (QLineEdit *edit : shown.find<QWidget>(u"pane-profile"_s)->findChildren<QLineEdit *>()) {
            if (edit->text() == u"Kansai"_s) region = edit;
        }
        QVERIFY(region);
        region->selectAll();
        QTest::keyClicks(region, u"Mine"_s);
        profile.region = u"Theirs"_s;
        QVERIFY(shown.session.perform(test::changing(profile)));
        QCOMPARE(region->text(), u"Mine"_s);
        shown.find<QAbstractButton>(u"saveProfile"_s)->click();
        QCOMPARE(shown.session.ledger().profiles[0].region, Maybe<QString>(u"Theirs"_s)); // not overwritten silently
        QCOMPARE(region->text(), u"Mine"_s);
    }
};

KOSHIN_TEST(TestAnalysis)
#include "tst_analysis.moc"
