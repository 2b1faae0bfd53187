// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pack/schemereader.h"
#include "session/session.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "text/language.h"
#include "timeline/timelinelegend.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelinepage.h"
#include "timeline/timelineview.h"
#include "timeline/timeunit.h"
#include "toolkit/recordview.h"
#include "toolkit/segments.h"
#include "toolkit/theme.h"
#include "toolkit/windowsettings.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

/// A page on a ledger with one credential: term 2025-10-01 to 2028-09-30, looked at on 2026-09-29,
/// two days before the first course can no longer be met.
struct Opened
{
    test::TemporaryLedger ledger;
    test::FixedClock clock;
    WindowSettings settings{true};
    std::unique_ptr<Session> session;
    std::unique_ptr<TimelinePage> page;
    TimelineView *view = nullptr;
    RecordView *table = nullptr;

    Opened()
    {
        clock.day = Date(2026, 9, 29);
        session = std::make_unique<Session>(ledger.another(), readCatalogue({}).schemes, clock);
        session->load();
        Credential riss;
        riss.id = CredentialId(u"c"_s);
        riss.scheme = SchemeId(u"jp.ipa.riss"_s);
        riss.startsOn = Date(2025, 10, 1);
        Training course = test::sampleTraining(u"t"_s, u"<b>講習</b>"_s);
        course.kind = TrainingKind::PracticalCourse;
        if (!session->perform(test::adding({riss, course}))) qFatal("the records were not taken");
        page = std::make_unique<TimelinePage>(*session, settings, nullptr);
        page->resize(1000, 760);
        page->show();
        view = page->findChild<TimelineView *>(u"timeline"_s);
        table = page->findChild<RecordView *>(u"timelineTable"_s);
        view->setFocus();
        QApplication::processEvents();
    }
    /// The state of a row that is this thing of this kind.
    [[nodiscard]] QString state(const QString &what, const QString &kind) const
    {
        qobject_cast<TimelineModel *>(table->model())->unfold(true);
        const QAbstractItemModel &rows = *table->model();
        for (int row = 0; row < rows.rowCount(); ++row) {
            const auto cell = [&](int column) { return rows.index(row, column).data().toString(); };
            if (cell(TimelineModel::What) == what && cell(TimelineModel::Kind) == kind)
                return cell(TimelineModel::State);
        }
        return {};
    }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(view, Qt::Key(key), with);
        QTest::qWait(120); // the table follows when the picture rests
    }
};

std::vector<Date> days(int count)
{
    std::vector<Date> all;
    for (int i = 0; i < count; ++i) all.push_back(Date(2017, 1, 1).plusDays(int(qint64(i) * 3'600 / count)));
    return all;
}

int total(const std::vector<Run> &runs)
{
    return std::accumulate(runs.begin(), runs.end(), 0, [](int sum, const Run &run) { return sum + run.count; });
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::English);
    }

    void zoomHasLimitsAndAFixedPoint()
    {
        TimeScale scale;
        scale.setRoom(100, 800, false);
        scale.show({Date(2026, 1, 1), Date(2026, 12, 31)});
        QCOMPARE(scale.visible(), (Period{Date(2026, 1, 1), Date(2026, 12, 31)}));
        const Date under = scale.dayAt(300);
        scale.zoom(0.5, 300);
        QCOMPARE(scale.dayAt(300), under);
        for (int i = 0; i < 50; ++i) scale.zoom(0.5, 300);
        QCOMPARE(scale.days(), double(TimeScale::fewestDays));
        QCOMPARE(scale.dayAt(300), under);
        for (int i = 0; i < 50; ++i) scale.zoom(2, 300);
        QCOMPARE(scale.days(), double(TimeScale::mostDays));
        scale.moveBy(1e9);
        QCOMPARE(scale.visible().to, Date(2199, 12, 31));
        scale.moveBy(-1e9);
        QCOMPARE(scale.visible().from, Date(1900, 1, 1));
    }

    void mirroredTimeRunsTheOtherWay()
    {
        TimeScale scale;
        scale.setRoom(0, 700, true);
        scale.show({Date(2026, 1, 1), Date(2026, 12, 31)});
        QVERIFY(scale.middle(Date(2026, 2, 1)) > scale.middle(Date(2026, 3, 1)));
        QCOMPARE(scale.dayAt(scale.middle(Date(2026, 5, 6))), Date(2026, 5, 6));
    }

    void scaleNamesYearsByLanguage()
    {
        QCOMPARE(unitLabel(TimeUnit::Year, Date(2026, 1, 1), true), u"2026"_s);
        QCOMPARE(unitLabel(TimeUnit::Month, Date(2026, 11, 1), true), u"November 2026"_s);
        useLanguage(Language::Japanese);
        QCOMPARE(unitLabel(TimeUnit::Year, Date(2026, 1, 1), true), u"2026年（令和8年）"_s);
        QCOMPARE(unitLabel(TimeUnit::Year, Date(2019, 1, 1), true), u"2019年（平成31年・令和元年）"_s);
        useLanguage(Language::English);
        QCOMPARE(unitsIn({Date(2025, 11, 5), Date(2026, 2, 3)}, TimeUnit::Quarter),
                 (std::vector<Period>{{Date(2025, 10, 1), Date(2025, 12, 31)}, {Date(2026, 1, 1), Date(2026, 3, 31)}}));
    }

    // However many records there are, no more runs are drawn than there are stretches of days.
    void runsHangOnStretchesNotOnRecords()
    {
        const Period ten{Date(2017, 1, 1), Date(2026, 12, 31)};
        const auto few = runsOfDays(days(1'000), ten, 90);
        const auto many = runsOfDays(days(100'000), ten, 90);
        QCOMPARE(total(few), 1'000);
        QCOMPARE(total(many), 100'000);
        QVERIFY(many.size() <= std::size_t(3'652 / 90 + 2));
        QVERIFY(many.size() <= few.size() + 1);
        const auto one = runsOfDays({Date(2026, 5, 1), Date(2026, 5, 1), Date(2026, 5, 3)}, ten, 1);
        QCOMPARE(one, (std::vector<Run>{{{Date(2026, 5, 1), Date(2026, 5, 1)}, 0, 2},
                                        {{Date(2026, 5, 3), Date(2026, 5, 3)}, 2, 1}}));
        QVERIFY(runsOfDays({}, ten, 30).empty());
    }

    void shortSpansAreGatheredAndLongOnesStandAlone()
    {
        const std::vector<Run> spans{{{Date(2026, 1, 1), Date(2026, 1, 2)}, 0, 1},
                                     {{Date(2026, 1, 4), Date(2026, 1, 5)}, 1, 2},
                                     {{Date(2026, 1, 7), Date(2026, 6, 30)}, 3, 1}};
        const auto runs = runsOfSpans(spans, {Date(2026, 1, 1), Date(2026, 12, 31)}, 10);
        QCOMPARE(runs, (std::vector<Run>{{{Date(2026, 1, 1), Date(2026, 1, 5)}, 0, 3},
                                         {{Date(2026, 1, 7), Date(2026, 6, 30)}, 3, 1}}));
    }

    void aHundredThousandRecordsDrawAsFewThingsAsAThousand()
    {
        const Opened opened;
        const auto drawn = [&](int count) {
            auto items = std::make_shared<std::vector<TimelineItem>>();
            for (const Date day : days(count)) {
                TimelineItem &item = items->emplace_back();
                item.kind = TimelineItem::Kind::Practice;
                item.span = {day, day};
                item.record = QString::number(items->size());
            }
            opened.view->setItems(items);
            opened.view->showPeriod({Date(2017, 1, 1), Date(2026, 12, 30)});
            opened.view->viewport()->grab();
            int records = 0;
            for (const TimelineHit &hit : opened.view->hits()) records += hit.count;
            return std::pair(opened.view->hits().size(), records);
        };
        const auto few = drawn(1'000);
        const auto many = drawn(100'000);
        QCOMPARE(few.second, 1'000);
        QCOMPARE(many.second, 100'000);
        QVERIFY2(many.first <= few.first + 2, qPrintable(u"%1 and %2"_s.arg(few.first).arg(many.first)));
    }

    void pictureAndTableShowTheSame()
    {
        const Opened opened;
        opened.view->viewport()->grab();
        int drawn = 0;
        for (const TimelineHit &hit : opened.view->hits()) drawn += hit.count;
        qobject_cast<TimelineModel *>(opened.table->model())->unfold(true);
        QCOMPARE(opened.table->model()->rowCount(), drawn + 1); // and the row that folds
        QVERIFY(drawn >= 10);
    }

    // What ended before the day stands behind one row, until it is asked for.
    void theTableBeginsAtTheDay()
    {
        const Opened opened;
        const auto &rows = *qobject_cast<TimelineModel *>(opened.table->model());
        const int folded = rows.rowCount();
        QCOMPARE(rows.itemAt(0), -1);
        Q_EMIT opened.table->acted(TimelineModel::earlierId());
        const int earlier = rows.rowCount() - folded;
        QCOMPARE(rows.index(0, TimelineModel::Day).data().toString(), u"%1 earlier"_s.arg(earlier));
        QStringList found;
        for (int row = 1; row <= earlier; ++row) found += rows.index(row, TimelineModel::What).data().toString();
        QVERIFY2(found.contains(u"<b>講習</b>"_s), qPrintable(found.join(u'|'))); // done before the day
        QCOMPARE(opened.table->currentId(), TimelineModel::earlierId());
        QTest::keyClick(opened.table, Qt::Key_Return);
        QCOMPARE(rows.rowCount(), folded);
    }

    // Nothing is chosen: the first thing that is still due is in sight, at the top where there is room.
    void theTableShowsWhatIsDueNext()
    {
        const Opened opened;
        const auto &rows = *qobject_cast<TimelineModel *>(opened.table->model());
        const QModelIndex first = rows.index(rows.firstDue(), 0);
        QVERIFY(first.isValid());
        QCOMPARE(first.data().toString(), u"2026-09-30"_s); // the first course; the day to start by has passed
        QVERIFY(opened.table->viewport()->rect().contains(opened.table->visualRect(first)));
        const QScrollBar &bar = *opened.table->verticalScrollBar();
        QVERIFY(opened.table->visualRect(first).top() <= 0 || bar.value() == bar.maximum());
    }

    // A deadline to come and a plan do not look alike, and no mark of the picture is left unexplained.
    void theLegendHasRoomForAll()
    {
        TimelineLegend legend;
        const int whole = legend.heightForWidth(4'000);
        QVERIFY(legend.heightForWidth(600) > whole);
        legend.resize(600, legend.heightForWidth(600));
        const QImage picture = legend.grab().toImage();
        bool lastLine = false;
        for (int x = 0; x < 300; ++x)
            lastLine = lastLine || picture.pixel(x, legend.height() - whole / 2) != picture.pixel(599, 1);
        QVERIFY(lastLine);
    }

    // Words in the picture can be read where the as-of line passes.
    void theLineSparesWords()
    {
        const Opened opened;
        opened.session->setAsOf(Date(2025, 12, 1)); // over the words of the term
        QApplication::processEvents();
        const QImage picture = opened.view->viewport()->grab().toImage();
        const int x = int(opened.view->scale().middle(opened.session->asOf()));
        const TimelineHit *term = nullptr;
        for (const TimelineHit &hit : opened.view->hits()) {
            if (!term && hit.span == Period{Date(2025, 10, 1), Date(2028, 9, 30)}) term = &hit;
        }
        QVERIFY(term && term->box.left() + 20 < x);
        const QColor line = theme::colour(theme::Ink::Text);
        int struck = 0;
        for (int y = int(term->box.center().y()) - 4; y <= int(term->box.center().y()) + 4; ++y)
            struck += picture.pixelColor(x, y) == line && picture.pixelColor(x - 1, y) == line ? 1 : 0;
        QVERIFY2(struck < 9, qPrintable(QString::number(struck)));
        QCOMPARE(picture.pixelColor(x, picture.height() - 12), line); // and is whole elsewhere
    }

    void theZoomInForceIsShown()
    {
        const Opened opened;
        auto *zoom = opened.page->findChild<Segments *>(u"zoom"_s);
        QCOMPARE(zoom->current(), 3); // the terms
        const auto buttons = zoom->findChildren<QAbstractButton *>();
        QTest::keyClick(buttons[2], Qt::Key_Space);
        QCOMPARE(zoom->current(), 2);
        QCOMPARE(qRound(opened.view->scale().days()), 366);
        opened.view->zoom(2);
        QTRY_COMPARE(zoom->current(), -1);
    }

    void theAsOfLineMovesByKeysAndTheVerdictsWithIt()
    {
        const Opened opened;
        QCOMPARE(opened.state(u"Year 1 online course"_s, u"Deadline"_s), u"Urgent"_s);
        opened.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(opened.session->asOf(), Date(2026, 9, 30));
        QCOMPARE(opened.state(u"Year 1 online course"_s, u"Deadline"_s), u"Urgent"_s); // the last day still counts
        opened.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(opened.session->asOf(), Date(2026, 10, 1));
        QCOMPARE(opened.state(u"Year 1 online course"_s, u"Deadline"_s), u"Missed"_s);
        opened.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(opened.session->asOf(), Date(2026, 9, 24));
        opened.press(Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
        QCOMPARE(opened.session->asOf(), Date(2026, 8, 24));
        QVERIFY(!opened.session->isToday());
        opened.page->findChild<Button *>(u"backToToday"_s)->click();
        QVERIFY(opened.session->isToday());
    }

    void theLineIsDraggedAndEscapeGivesUp()
    {
        const Opened opened;
        QWidget *viewport = opened.view->viewport();
        const TimeScale &scale = opened.view->scale();
        const int y = viewport->height() - 10;
        const auto at = [&](Date day) { return QPoint(int(scale.middle(day)), y); };
        QTest::mousePress(viewport, Qt::LeftButton, {}, at(opened.session->asOf()));
        QTest::mouseMove(viewport, at(Date(2027, 6, 1)));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(Date(2027, 6, 1)));
        const Date let = opened.session->asOf();
        QVERIFY2(std::abs(let.since(Date(2027, 6, 1))) <= 2, qPrintable(let.toString()));
        QTest::mousePress(viewport, Qt::LeftButton, {}, at(let));
        QTest::mouseMove(viewport, at(Date(2026, 1, 1)));
        QTest::keyClick(opened.view, Qt::Key_Escape);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(Date(2026, 1, 1)));
        QCOMPARE(opened.session->asOf(), let);
    }

    void itemsAreReachedAndOpenedByKeys()
    {
        const Opened opened;
        QSignalSpy record(opened.page.get(), &Page::recordRequested);
        QSignalSpy requirement(opened.page.get(), &Page::requirementRequested);
        for (int i = 0; i < 40 && record.isEmpty(); ++i) {
            opened.press(Qt::Key_Down);
            if (opened.page->currentRecord() == u"t"_s) QTest::keyClick(opened.view, Qt::Key_Return);
            else if (requirement.isEmpty()) QTest::keyClick(opened.view, Qt::Key_Return);
            const int row = opened.table->currentIndex().row();
            QCOMPARE(opened.table->model()->index(row, 0).siblingAtColumn(TimelineModel::What).data().toString(),
                     opened.view->currentText().section(u'\n', 0, 0)); // chosen in both
        }
        QCOMPARE(record.count(), 1);
        QCOMPARE(record.front().front().toString(), u"t"_s);
        QCOMPARE(requirement.front().front().toString(), u"c"_s);
    }

    void aRowChosenInTheTableIsChosenInThePicture()
    {
        const Opened opened;
        opened.table->setCurrentIndex(opened.table->model()->index(3, 0));
        QCOMPARE(opened.table->model()->index(3, TimelineModel::What).data().toString(),
                 opened.view->currentText().section(u'\n', 0, 0));
    }

    void thePictureIsNamedForAScreenReader()
    {
        const Opened opened;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(opened.view);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QVERIFY2(face->text(QAccessible::Name).contains(u"as of 2026-09-29"_s),
                 qPrintable(face->text(QAccessible::Name)));
        QVERIFY(face->text(QAccessible::Description).contains(u"Enter"_s));
    }

    void pictureOrTableCanBeHidden()
    {
        const Opened opened;
        auto *parts = opened.page->findChild<QComboBox *>(u"parts"_s);
        Q_EMIT parts->activated(1);
        QVERIFY(opened.view->isVisible() && !opened.table->isVisible());
        Q_EMIT parts->activated(2);
        QVERIFY(!opened.view->isVisible() && opened.table->isVisible());
    }
};

KOSHIN_TEST(TestTimeline)
#include "tst_timeline.moc"
