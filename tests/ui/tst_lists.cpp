// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/fieldchange.h"
#include "exchange/tables/pasting.h"
#include "exchange/tables/tabletext.h"
#include "forms/fieldeditor.h"
#include "ledger/copies.h"
#include "lists/celleditor.h"
#include "lists/practicesource.h"
#include "lists/savedfilters.h"
#include "lists/textscan.h"
#include "lists/trainingsource.h"
#include "pagebase/commands.h"
#include "pagebase/page.h"
#include "support/openwindow.h"
#include "support/preedit.h"
#include "support/program.h"
#include "support/unchecked.h"
#include "text/edittext.h"
#include "text/language.h"
#include "text/valuetext.h"
#include "toolkit/foldedfilter.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"
#include "window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

struct Opened : test::OpenWindow
{
    [[nodiscard]] RecordView &list(const QString &page, const QString &name) const
    {
        window->showPage(page);
        return *window->currentPage()->findChild<RecordView *>(name);
    }
    template<class W>
    [[nodiscard]] W &part(const QString &name) const
    {
        return *window->currentPage()->findChild<W *>(name);
    }
    [[nodiscard]] QString told() const
    {
        const auto entry = session().workspace().undoable();
        return entry ? text::undoAction(*entry, &session().ledger()) : QString();
    }
};

Practice practice(const QString &id, const QString &title, Date day, int minutes, std::vector<Theme> themes,
                  const QString &client = {})
{
    Practice p;
    p.id = PracticeId(id);
    p.title = title;
    p.from = day;
    p.minutes = minutes;
    p.themes = std::move(themes);
    if (!client.isEmpty()) p.client = ClientId(client);
    return p;
}

/// Three entries for two clients, one engagement that holds one of them and one that holds none.
std::vector<Record> someWork()
{
    Client a;
    a.id = ClientId(u"k-a"_s);
    a.code = u"製造業A"_s;
    Client b;
    b.id = ClientId(u"k-b"_s);
    b.code = u"医療B"_s;
    Engagement full;
    full.id = EngagementId(u"g-1"_s);
    full.title = u"体制の整備"_s;
    full.from = Date(2026, 4, 1);
    Engagement empty;
    empty.id = EngagementId(u"g-2"_s);
    empty.title = u"規程の改訂"_s;
    empty.from = Date(2025, 4, 1);
    Practice inCase =
        practice(u"p-1"_s, u"台帳の見直し"_s, Date(2026, 5, 1), 120, {Theme::AssetsAndRisk, Theme::Rules}, u"k-a"_s);
    inCase.engagement = full.id;
    return {a,
            b,
            full,
            empty,
            inCase,
            practice(u"p-2"_s, u"クラウド設定の診断"_s, Date(2026, 3, 1), 90, {Theme::Cloud}, u"k-b"_s),
            practice(u"p-3"_s, u"研修の講師"_s, Date(2025, 12, 1), 60, {})};
}

QStringList titlesOf(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex top = model.index(i, 0);
        titles += top.data().toString();
        for (int j = 0; j < model.rowCount(top); ++j) titles += u"- "_s + model.index(j, 0, top).data().toString();
    }
    return titles;
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The arrow says the truth of groups as well: that with the newest record stands first, or last.
    void groupsFollowTheArrow()
    {
        auto work = someWork();
        auto late = practice(u"p-4"_s, u"規程の説明"_s, Date(2026, 6, 1), 60, {Theme::Rules});
        late.engagement = EngagementId(u"g-2"_s); // begun a year before the other
        work.emplace_back(late);
        const Opened o;
        QVERIFY(o.session().perform(test::adding(work)));
        RecordView &list = o.list(u"practice"_s, u"practices"_s);
        const QStringList newestFirst{u"規程の改訂"_s, u"- 規程の説明"_s, u"体制の整備"_s, u"- 台帳の見直し"_s};
        QCOMPARE(titlesOf(*list.model()).first(4), newestFirst);
        list.sortByColumn(1, Qt::AscendingOrder);
        const QStringList oldestFirst{u"体制の整備"_s, u"- 台帳の見直し"_s, u"規程の改訂"_s, u"- 規程の説明"_s};
        QCOMPARE(titlesOf(*list.model()).first(4), oldestFirst);
    }

    void textsAreScannedRecordByRecord()
    {
        TextScan scan;
        for (const QString &text : {u"ＡＢＣ の点検"_s, u"クラウド"_s, QString(), u"abc と Abc"_s, u"ab"_s})
            scan.add(text);
        QCOMPARE(scan.holding(u"Abc"_s), (std::vector<bool>{true, false, false, true, false}));
        QCOMPARE(scan.holding(u"ｸﾗｳﾄﾞ"_s), (std::vector<bool>{false, true, false, false, false}));
        QCOMPARE(scan.holding(u"検ク"_s), std::vector<bool>(5)); // not over the border between two
        QCOMPARE(scan.holding(u"ab"_s), (std::vector<bool>{true, false, false, true, true}));
        QCOMPARE(TextScan().holding(u"a"_s), std::vector<bool>());
    }

    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::Japanese);
    }

    void groupsByEngagementFirst()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        const QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(titlesOf(*list.model()), (QStringList{u"体制の整備"_s, u"- 台帳の見直し"_s, u"規程の改訂"_s,
                                                       u"案件なし"_s, u"- クラウド設定の診断"_s, u"- 研修の講師"_s}));
        QCOMPARE(list.model()->index(0, 2).data().toString(), u"2時間"_s); // hours of the engagement
    }

    void groupsAsChosen_data()
    {
        QTest::addColumn<QString>("grouping");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("theme") << u"theme"_s
                               << QStringList{u"情報セキュリティ規程の整備"_s,
                                              u"- 台帳の見直し"_s,
                                              u"情報資産の洗い出しとリスクの整備"_s,
                                              u"- 台帳の見直し"_s,
                                              u"クラウドサービスの安全利用"_s,
                                              u"- クラウド設定の診断"_s,
                                              u"テーマなし"_s,
                                              u"- 研修の講師"_s};
        QTest::newRow("client") << u"client"_s << QStringList{u"製造業A"_s,    u"- 台帳の見直し"_s,
                                                              u"医療B"_s,      u"- クラウド設定の診断"_s,
                                                              u"支援先なし"_s, u"- 研修の講師"_s};
        QTest::newRow("year") << u"year"_s
                              << QStringList{u"2026年"_s, u"- 台帳の見直し"_s, u"- クラウド設定の診断"_s, u"2025年"_s,
                                             u"- 研修の講師"_s};
        QTest::newRow("none") << QString() << QStringList{u"台帳の見直し"_s, u"クラウド設定の診断"_s, u"研修の講師"_s};
    }
    void groupsAsChosen()
    {
        QFETCH(QString, grouping);
        QFETCH(QStringList, titles);
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        const QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto &choice = o.part<QComboBox>(u"grouping"_s);
        choice.setCurrentIndex(choice.findData(grouping));
        QCOMPARE(titlesOf(*list.model()), titles);
    }

    void filtersWhileTyping_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("title") << u"台帳"_s << QStringList{u"p-1"_s};
        QTest::newRow("client") << u"医療"_s << QStringList{u"p-2"_s};
        QTest::newRow("theme") << u"リスク"_s << QStringList{u"p-1"_s};
        QTest::newRow("engagement") << u"体制"_s << QStringList{u"p-1"_s};
        QTest::newRow("day") << u"2026-03"_s << QStringList{u"p-2"_s};
        QTest::newRow("year") << u"2026"_s << QStringList{u"p-1"_s, u"p-2"_s};
        QTest::newRow("two words, both needed") << u"2026 クラウド"_s << QStringList{u"p-2"_s};
        QTest::newRow("wide space") << u"2026　クラウド"_s << QStringList{u"p-2"_s};
        QTest::newRow("forbidden") << u"2026 -クラウド"_s << QStringList{u"p-1"_s};
        QTest::newRow("together") << u"\"設定の診断\""_s << QStringList{u"p-2"_s};
        QTest::newRow("width folded") << u"２０２６"_s << QStringList{u"p-1"_s, u"p-2"_s};
        QTest::newRow("no such") << u"見当たらない"_s << QStringList{};
        QTest::newRow("rubbish") << u"-\"\" \" -"_s << QStringList{u"p-1"_s, u"p-2"_s, u"p-3"_s};
    }
    void filtersWhileTyping()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, left);
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        auto &choice = o.part<QComboBox>(u"grouping"_s);
        choice.setCurrentIndex(choice.findData(QString()));
        o.part<QLineEdit>(u"filter"_s).setText(words);
        QStringList found;
        for (int i = 0; i < list.model()->rowCount(); ++i) found += list.model()->index(i, 0).data(IdRole).toString();
        QCOMPARE(found, left);
    }

    void filtersAreKeptInTheLedger()
    {
        const Opened o;
        SavedFilters filters(o.session(), u"practices"_s);
        QVERIFY(filters.keep({u"月次"_s, u"製造業A 台帳"_s, u"theme"_s}));
        QVERIFY(filters.keep({u"月次"_s, u"製造業A"_s, u"year"_s})); // the same name again
        QVERIFY(filters.keep({u"講師"_s, u"研修"_s, {}}));
        QCOMPARE(SavedFilters(o.session(), u"practices"_s).all(),
                 (std::vector<SavedFilter>{{u"月次"_s, u"製造業A"_s, u"year"_s}, {u"講師"_s, u"研修"_s, {}}}));
        QVERIFY(SavedFilters(o.session(), u"trainings"_s).all().empty());
        QVERIFY(filters.drop(u"月次"_s));
        QCOMPARE(filters.all().size(), std::size_t(1));
    }

    void columnsAreChosen()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        QVERIFY(list.header()->isSectionHidden(4)); // client: the second line tells it at first
        QVERIFY(!list.header()->isSectionHidden(2));
    }

    void editsInTheRow()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        QVERIFY(list.selectId(u"p-2"_s));
        o.window->command(u"edit-field"_s)->trigger();
        auto *line = o.window->findChild<CellEditor *>()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setText(u"新しい題"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(o.session().ledger().practices.find(u"p-2"_s)->title, u"新しい題"_s);
        QVERIFY(o.session().undo());
        QCOMPARE(o.session().ledger().practices.find(u"p-2"_s)->title, u"クラウド設定の診断"_s);
    }

    void anInputMethodsEnterKeepsNothing()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        auto &filter = o.part<QLineEdit>(u"filter"_s);
        filter.setFocus();
        test::enterWhileComposing(&filter);
        QVERIFY(filter.hasFocus());
        test::compose(&filter, {});
        QVERIFY(list.selectId(u"p-2"_s));
        const qint64 before = o.session().workspace().undoable().value().seq;
        o.window->command(u"edit-field"_s)->trigger();
        auto *editor = o.window->findChild<CellEditor *>();
        auto *line = editor->findChild<QLineEdit *>();
        line->setText(u"新しい"_s);
        test::enterWhileComposing(line);
        QTest::keyClick(line, Qt::Key_Tab);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(editor->isVisible());
        QCOMPARE(o.session().ledger().practices.find(u"p-2"_s)->title, u"クラウド設定の診断"_s);
        QCOMPARE(o.session().workspace().undoable().value().seq, before);
        test::compose(line, {}, u"題"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(o.session().ledger().practices.find(u"p-2"_s)->title, u"新しい題"_s);
    }

    // A name from a Mac has kana and their marks apart (NFD); so may a person's keyboard.
    void filtersFindKanaHoweverComposed()
    {
        const auto apart = [](const QString &text) { return text.normalized(QString::NormalizationForm_D); };
        const Opened o;
        Client client;
        client.id = ClientId(u"k"_s);
        client.code = u"ガス会社"_s;
        Client clientApart = client;
        clientApart.id = ClientId(u"k-d"_s);
        clientApart.code = apart(u"ダム管理"_s);
        Practice noted = practice(u"p-3"_s, u"三"_s, Date(2026, 5, 3), 30, {});
        noted.note = apart(u"メモにドングル"_s);
        QVERIFY(o.session().perform(test::adding(
            {client, clientApart, practice(u"p-1"_s, apart(u"ガイドの確認"_s), Date(2026, 5, 1), 30, {}, u"k-d"_s),
             practice(u"p-2"_s, u"データの保護"_s, Date(2026, 5, 2), 30, {Theme::Cloud}, u"k"_s), noted})));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        auto &choice = o.part<QComboBox>(u"grouping"_s);
        choice.setCurrentIndex(choice.findData(QString()));
        const auto found = [&](const QString &words) {
            o.part<QLineEdit>(u"filter"_s).setText(words);
            QStringList ids;
            for (int i = 0; i < list.model()->rowCount(); ++i) ids += list.model()->index(i, 0).data(IdRole).toString();
            ids.sort();
            return ids;
        };
        const std::pair<QString, QStringList> wanted[] = {
            {u"ガイド"_s, {u"p-1"_s}},   {u"データ"_s, {u"p-2"_s}},   {u"ガス"_s, {u"p-2"_s}}, {u"ダム"_s, {u"p-1"_s}},
            {u"クラウド"_s, {u"p-2"_s}}, {u"ドングル"_s, {u"p-3"_s}}, {u"ﾀﾞﾑ"_s, {u"p-1"_s}}};
        for (const auto &[word, ids] : wanted) {
            QCOMPARE(found(word), ids);
            QCOMPARE(found(apart(word)), ids);
        }
        QCOMPARE(found(u"－ガイド"_s.replace(u'－', u'-')), (QStringList{u"p-2"_s, u"p-3"_s}));
    }

    void theSearchFindsKanaHoweverComposed()
    {
        const auto apart = [](const QString &text) { return text.normalized(QString::NormalizationForm_D); };
        const Opened o;
        Template kept;
        kept.id = TemplateId(u"t"_s);
        kept.name = apart(u"ダムの点検"_s);
        kept.intended = practice({}, u"x"_s, Date(2026, 5, 1), 30, {});
        QVERIFY(o.session().perform(
            test::adding({kept, practice(u"p-1"_s, apart(u"ガイドの確認"_s), Date(2026, 5, 1), 30, {})})));
        auto *search = o.window->findChild<QLineEdit *>(u"search"_s);
        const auto finds = [&](const QString &word, const QString &wanted) {
            search->clear();
            search->setFocus();
            test::compose(search, {}, word);
            const auto *results = search->findChild<QStandardItemModel *>();
            for (int row = 0; row < results->rowCount(); ++row) {
                if (results->index(row, 0).data().toString().normalized(QString::NormalizationForm_C).contains(wanted))
                    return true;
            }
            return false;
        };
        for (const auto &[word, wanted] : {std::pair{u"ガイド"_s, u"ガイドの確認"_s}, {u"ダム"_s, u"ダムの点検"_s}}) {
            QVERIFY2(finds(word, wanted), qPrintable(word));
            QVERIFY2(finds(apart(word), wanted), qPrintable(word));
        }
    }

    void evidenceIsFoundHoweverComposed()
    {
        const QString typed = u"ガイド"_s;
        QStandardItemModel model;
        model.appendRow({new QStandardItem(u"受講証"_s),
                         new QStandardItem(u"ガイド.pdf"_s.normalized(QString::NormalizationForm_D))});
        model.appendRow({new QStandardItem(u"領収書"_s), new QStandardItem(u"請求.PDF"_s)});
        FoldedFilter filter;
        filter.setSourceModel(&model);
        for (const QString &words : {typed, typed.normalized(QString::NormalizationForm_D)}) {
            filter.setWords(words);
            QCOMPARE(filter.rowCount(), 1);
            QCOMPARE(filter.index(0, 0).data().toString(), u"受講証"_s);
        }
        filter.setWords(u"ｐｄｆ"_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void whatCannotBeKeptIsSaidAndStays()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        QVERIFY(list.selectId(u"p-2"_s));
        o.window->command(u"edit-field"_s)->trigger();
        auto *editor = o.window->findChild<CellEditor *>();
        auto *line = editor->findChild<QLineEdit *>();
        line->clear();
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(editor->isVisible());
        QVERIFY(!editor->findChild<FieldEditor *>()->fault().isEmpty());
        QCOMPARE(o.session().ledger().practices.find(u"p-2"_s)->title, u"クラウド設定の診断"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
    }

    void aRecordChangedElsewhereIsNotOverwritten()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        QVERIFY(list.selectId(u"p-2"_s));
        o.window->command(u"edit-field"_s)->trigger();
        auto *editor = o.window->findChild<CellEditor *>();
        auto other = Workspace::open(o.session().workspace().folder(), o.clock);
        QVERIFY(other);
        Practice theirs = *o.session().ledger().practices.find(u"p-2"_s);
        theirs.title = u"別の窓で"_s;
        QVERIFY((*other)->perform(test::changing(theirs)));
        o.session().poll();
        QCOMPARE(o.session().ledger().practices.find(u"p-2"_s)->title, u"別の窓で"_s);
        QTest::qWait(0);
        QVERIFY(editor->isVisible()); // what was being typed is still there
        auto *line = editor->findChild<QLineEdit *>();
        line->setText(u"こちらで"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!editor->findChild<FieldEditor *>()->fault().isEmpty());
        QCOMPARE(o.session().ledger().practices.find(u"p-2"_s)->title, u"別の窓で"_s);
        QTest::keyClick(line, Qt::Key_Escape);
    }

    void manyRowsAreChangedInOneNamedStep()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        auto &choice = o.part<QComboBox>(u"grouping"_s);
        choice.setCurrentIndex(choice.findData(QString()));
        list.selectAll();
        auto &bar = o.part<QFrame>(u"bulkBar"_s);
        QVERIFY(bar.isVisible());
        o.part<QComboBox>(u"bulkField"_s).setCurrentIndex(o.part<QComboBox>(u"bulkField"_s).findData(u"themes"_s));
        o.part<FieldEditor>(u"bulkValue"_s).setValue(QJsonArray{u"education"_s});
        o.part<QPushButton>(u"bulkApply"_s).click();
        const auto &work = o.session().ledger().practices;
        QCOMPARE(work.find(u"p-1"_s)->themes,
                 (std::vector<Theme>{Theme::AssetsAndRisk, Theme::Rules, Theme::Education}));
        QCOMPARE(work.find(u"p-2"_s)->themes, (std::vector<Theme>{Theme::Cloud, Theme::Education}));
        QCOMPARE(work.find(u"p-3"_s)->themes, (std::vector<Theme>{Theme::Education}));
        QCOMPARE(o.told(), u"実務3件のテーマの変更を元に戻す"_s);
        QCOMPARE(list.selectedIds().size(), 3); // the rows are still chosen
        QVERIFY(o.session().undo());
        QCOMPARE(o.session().ledger().practices.find(u"p-3"_s)->themes, std::vector<Theme>());
    }

    void severalRowsSayWhatTheyComeTo()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        auto &choice = o.part<QComboBox>(u"grouping"_s);
        choice.setCurrentIndex(choice.findData(QString()));
        list.selectAll();
        auto &bar = o.part<QFrame>(u"bulkBar"_s);
        QVERIFY(bar.isVisible());
        QVERIFY2(bar.sizeHint().height() <= 48, qPrintable(QString::number(bar.sizeHint().height()))); // one line
        QVERIFY(!bar.findChild<FieldEditor *>()); // no field is named yet
        const auto labels = o.part<QWidget>(u"details"_s).findChildren<QLabel *>();
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
        };
        QVERIFY(says(text::duration(120 + 90 + 60)));
        QVERIFY(says(u"2025-12-01 〜 2026-05-01"_s));
        QVERIFY(says(u"製造業A、医療B"_s) || says(u"医療B、製造業A"_s));
        o.part<QPushButton>(u"bulkClear"_s).click();
        QVERIFY(list.selectedIds().isEmpty());
        QVERIFY(!bar.isVisible());
        list.selectAll();
        o.part<QPushButton>(u"bulkRemove"_s).click();
        QTRY_COMPARE(o.session().ledger().practices.size(), std::size_t(0));
        QVERIFY(o.session().undo());
        QCOMPARE(o.session().ledger().practices.size(), std::size_t(3));
    }

    void aCopyIsOfToday()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        auto &choice = o.part<QComboBox>(u"grouping"_s);
        choice.setCurrentIndex(choice.findData(QString()));
        list.selectAll();
        o.window->command(u"duplicate"_s)->trigger();
        QCOMPARE(o.session().ledger().practices.size(), std::size_t(6));
        int today = 0;
        for (const auto &p : o.session().ledger().practices.pointers()) today += p->from == o.clock.today() ? 1 : 0;
        QCOMPARE(today, 3);
        QVERIFY(o.session().undo());
        QCOMPARE(o.session().ledger().practices.size(), std::size_t(3));
    }

    void aTemplateIsMadeOfARow()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding(someWork())));
        QVERIFY(o.list(u"practice"_s, u"practices"_s).selectId(u"p-1"_s));
        o.window->command(u"make-template"_s)->trigger();
        const auto &templates = o.session().ledger().templates;
        QCOMPARE(templates.size(), std::size_t(1));
        QCOMPARE(templates[0].name, u"台帳の見直し"_s);
        const auto again = std::get<Practice>(fromIntended(templates[0].intended, Date(2026, 11, 1), u"x"_s, {}));
        QCOMPARE(again.from, Date(2026, 11, 1));
        QCOMPARE(again.minutes, Maybe<int>(120));
        QCOMPARE(again.client, Maybe<ClientId>(ClientId(u"k-a"_s)));
    }

    void copiedRowsAreNoFormulas()
    {
        const Opened o;
        QVERIFY(
            test::addUnchecked(o.session().workspace(), {practice(u"p"_s, u"=1+1\tx"_s, Date(2026, 5, 1), 60, {})}));
        o.session().load();
        QVERIFY(o.list(u"practice"_s, u"practices"_s).selectId(u"p"_s));
        o.window->command(u"copy"_s)->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3); // a heading, the row, the end
        QVERIFY2(lines[1].startsWith(u"'=1+1 x\t"_s), qPrintable(lines[1]));
    }

    // Chosen rows, or with fewer than two all that is shown; what is secret stays here.
    void rowsAsMarkdown()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding({practice(u"p-1"_s, u"a|b <i>"_s, Date(2026, 5, 1), 20, {}),
                                                  practice(u"p-2"_s, u"監査 [[極秘]]"_s, Date(2026, 5, 2), 60, {}),
                                                  practice(u"p-3"_s, u"点検"_s, Date(2026, 5, 3), 60, {})})));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        const auto copied = [&] {
            o.window->command(u"copy-markdown"_s)->trigger();
            return QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        };
        QVERIFY(list.selectId(u"p-1"_s));
        QStringList lines = copied();
        QCOMPARE(lines.size(), 5); // headings, the rule, three rows
        for (const QString &line : lines) {
            QVERIFY2(line.startsWith(u"| "_s) && line.endsWith(u" |"_s), qPrintable(line));
            QCOMPARE(QString(line).remove(u"\\|"_s).count(u'|'), lines[0].count(u'|'));
        }
        QVERIFY2(lines[1].contains(u"---:"_s) && lines[1].contains(u"--- "_s), qPrintable(lines[1]));
        const QString all = lines.join(u'\n');
        QVERIFY2(all.contains(u"a\\|b \\<i\\>"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"極秘"_s) && all.contains(u"\\[withheld\\]"_s), qPrintable(all));
        auto &filter = o.part<QLineEdit>(u"filter"_s);
        filter.setText(u"監査"_s);
        QTRY_COMPARE(copied().size(), 3);
        filter.clear();
        QTRY_COMPARE(copied().size(), 5);
        auto &choice = o.part<QComboBox>(u"grouping"_s);
        choice.setCurrentIndex(choice.findData(QString()));
        list.clearSelection();
        for (const int row : {0, 1})
            list.selectionModel()->select(list.model()->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(copied().size(), 4);
    }

    // 20 minutes are no 0.3 hours, nor are 25 of them 8.3; what is copied can be pasted again.
    void copiedHoursAreExact()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding({practice(u"p-1"_s, u"電話"_s, Date(2026, 5, 1), 20, {}),
                                                  practice(u"p-2"_s, u"監査"_s, Date(2026, 5, 2), 6005, {})})));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        auto &choice = o.part<QComboBox>(u"grouping"_s);
        choice.setCurrentIndex(choice.findData(QString()));
        list.selectAll();
        o.window->command(u"copy"_s)->trigger();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"\t0:20\t"_s) && copied.contains(u"\t100:05\t"_s), qPrintable(copied));
        const auto table = readTable(copied);
        QVERIFY(table);
        const PasteReader reader(*table, RecordKind::Practice, {}, {});
        PasteOptions options;
        options.asOf = Date(2026, 11, 22);
        options.practice = PracticeKind::Advice;
        options.newId = [] { return newRecordId(); };
        QHash<QString, int> minutes;
        for (const PasteRow &row : reader.read(reader.guess(), options).rows) {
            QVERIFY2(row.record, qPrintable(copied));
            const auto &read = std::get<Practice>(*row.record);
            minutes[read.title] = read.minutes.value_or(-1);
        }
        QCOMPARE(minutes, (QHash<QString, int>{{u"電話"_s, 20}, {u"監査"_s, 6005}}));
    }

    void keysMoveToTheCommandThatAsksForThem()
    {
        const Opened o;
        o.window->showPage(u"settings"_s);
        QAction *undo = o.window->command(u"undo"_s);
        QAction *import = o.window->command(u"import"_s);
        auto *commands = o.window->findChild<Commands *>();
        commands->setKeys(u"import"_s, QList<QKeySequence>{undo->shortcut()});
        QCOMPARE(import->shortcut(), QKeySequence(u"Ctrl+Z"_s));
        QVERIFY(undo->shortcut().isEmpty());
        commands->setKeys(u"undo"_s, {});
        QCOMPARE(undo->shortcut(), QKeySequence(u"Ctrl+Z"_s));
        QVERIFY(import->shortcut().isEmpty());
    }

    void aThousandRowsAreGroupedRightly()
    {
        const Opened o;
        std::vector<Record> many;
        for (int i = 0; i < 1'000; ++i) {
            many.push_back(practice(u"p%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"実務 %1"_s.arg(i),
                                    Date(2020 + i % 5, 1, 1), 60, {Theme(i % 5)}));
        }
        QVERIFY(o.session().perform(test::adding(many)));
        auto &list = o.list(u"practice"_s, u"practices"_s);
        auto &choice = o.part<QComboBox>(u"grouping"_s);
        choice.setCurrentIndex(choice.findData(u"year"_s));
        QCOMPARE(list.model()->rowCount(), 5);
        for (int i = 0; i < 5; ++i) QCOMPARE(list.model()->rowCount(list.model()->index(i, 0)), 200);
        QCOMPARE(list.model()->index(0, 2).data().toString(), u"200時間"_s);
        o.part<QLineEdit>(u"filter"_s)
            .setText(u"2021 クラウド"_s); // i % 5 is 1 for the year, 2 for the theme: none is both
        QCOMPARE(list.model()->rowCount(), 0);
        o.part<QLineEdit>(u"filter"_s).setText(u"\"実務 99\""_s); // 99, 990 to 999
        int left = 0;
        for (int i = 0; i < list.model()->rowCount(); ++i) left += list.model()->rowCount(list.model()->index(i, 0));
        QCOMPARE(left, 11);
    }
};

KOSHIN_TEST(TestLists)
#include "tst_lists.moc"
