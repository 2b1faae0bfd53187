// SPDX-License-Identifier: GPL-3.0-or-later
// What every table and tree of the window tells its view, on the sample ledger at a fixed day. The target `models`
// writes the expected files anew.
#include "support/program.h"
#include "support/samplewindow.h"
#include "text/language.h"
#include "toolkit/roles.h"
#include "toolkit/theme.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QColor>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QHeaderView>
#include <QIcon>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

constexpr int mostRows = 8; // of one level; the rest is counted
constexpr int longest = 48; // characters of one value

constexpr std::pair<int, QLatin1StringView> roles[]{
    {Qt::DisplayRole, "text"_L1},
    {Qt::DecorationRole, "decoration"_L1},
    {Qt::ToolTipRole, "tip"_L1},
    {Qt::AccessibleTextRole, "spoken"_L1},
    {Qt::AccessibleDescriptionRole, "described"_L1},
    {Qt::TextAlignmentRole, "alignment"_L1},
    {Qt::FontRole, "font"_L1},
    {Qt::ForegroundRole, "ink"_L1},
    {Qt::CheckStateRole, "checked"_L1},
    {SortRole, "sort"_L1},
    {IdRole, "id"_L1},
    {VerdictRole, "verdict"_L1},
    {MarkRole, "mark"_L1},
    {SecondLineRole, "second"_L1},
    {ExactRole, "exact"_L1},
    {QuietRole, "quiet"_L1},
    {StrongRole, "strong"_L1},
    {BandRole, "band"_L1},
    {LevelRole, "level"_L1},
    {ButtonRole, "button"_L1},
    {PrimaryRole, "primary"_L1},
};

QString written(const QVariant &value)
{
    if (!value.isValid() || value == QVariant(false)) return {};
    if (value.metaType() == QMetaType::fromType<QColor>()) return value.value<QColor>().name();
    if (!value.canConvert<QString>()) return QString::fromLatin1(value.typeName());
    const QString text = value.toString().replace(u'\n', u"\\n"_s);
    return text.size() > longest ? text.first(longest) + u'…' : text;
}

QString cell(const QModelIndex &index)
{
    QStringList told;
    const QString text = index.data().toString();
    for (const auto &[role, name] : roles) {
        if (role == Qt::TextAlignmentRole) {
            if (index.data(role).toInt() & Qt::AlignRight) told << name + u"=right"_s;
            continue;
        }
        const bool repeats = role != Qt::DisplayRole && index.data(role).toString() == text;
        const QString value = repeats ? QString() : written(index.data(role));
        if (!value.isEmpty()) told << name + u'=' + value;
    }
    return told.join(u" | "_s);
}

void describe(const QAbstractItemModel &model, const QModelIndex &parent, const QString &place, QStringList &lines)
{
    const int rows = model.rowCount(parent);
    for (int row = 0; row < std::min(rows, mostRows); ++row) {
        const QString here = place.isEmpty() ? QString::number(row) : u"%1/%2"_s.arg(place).arg(row);
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QString told = cell(model.index(row, column, parent));
            if (!told.isEmpty()) lines << u"%1 %2: %3"_s.arg(here).arg(column).arg(told);
        }
        describe(model, model.index(row, 0, parent), here, lines);
    }
    if (rows > mostRows) lines << u"%1 and %2 more"_s.arg(place).arg(rows - mostRows).trimmed();
}

QStringList description(const QString &name, const QAbstractItemModel &model)
{
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads << model.headerData(column, Qt::Horizontal).toString();
    QStringList lines{u"== %1: %2"_s.arg(name, heads.join(u" | "_s))};
    describe(model, {}, {}, lines);
    return lines;
}

// Those that show records, findings and figures: not the lists of choices, of calendars and of headings.
std::vector<QAbstractItemView *> viewsIn(const QWidget &page)
{
    std::vector<QAbstractItemView *> views;
    for (auto *view : page.findChildren<QAbstractItemView *>()) {
        const bool isPart =
            qobject_cast<QHeaderView *>(view) || view->inherits("QCalendarView") || view->inherits("QComboBoxListView");
        if (!isPart && view->model()) views.push_back(view);
    }
    return views;
}

QString fileOf(const QString &page, Language language)
{
    return QStringLiteral(TEST_DATA "/models/") + page + u'.' + codeName(language) + u".txt"_s;
}

void compare(const QStringList &told, const QString &name)
{
    QFile file(name);
    if (qEnvironmentVariableIsSet("KOSHIN_RENEW_MODELS")) {
        QDir().mkpath(QStringLiteral(TEST_DATA "/models"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(told.join(u'\n').toUtf8() + '\n');
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name + u": build the target `models`"_s));
    const QStringList expected = QString::fromUtf8(file.readAll()).chopped(1).split(u'\n');
    for (qsizetype i = 0; i < std::min(told.size(), expected.size()); ++i) QCOMPARE(told[i], expected[i]);
    QCOMPARE(told.size(), expected.size());
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellWhatIsWritten_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ja") << Language::Japanese;
        QTest::newRow("en") << Language::English;
    }
    void tellWhatIsWritten();

private:
    // Qt's own rules of models are asked from here on, at every signal.
    void watch(QAbstractItemModel *model)
    {
        if (m_watched.contains(model)) return;
        m_watched.insert(model);
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        if (auto *proxy = qobject_cast<QAbstractProxyModel *>(model)) watch(proxy->sourceModel());
    }

    QSet<const QAbstractItemModel *> m_watched;
};

void TestModels::tellWhatIsWritten()
{
    QFETCH(Language, language);
    useLanguage(language);
    theme::apply(*qApp, theme::Look::Light);
    m_watched.clear();
    const test::SampleWindow opened;
    for (const PageRow &row : pageTable()) {
        opened.show(row.id);
        Page *page = opened.window->currentPage();
        auto *tabs = page->findChild<QTabWidget *>(u"tabs"_s);
        QStringList told;
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs) tabs->setCurrentIndex(tab);
            opened.show(row.id);
            const QWidget &shown = tabs ? *tabs->widget(tab) : *page;
            for (QAbstractItemView *view : viewsIn(shown)) {
                watch(view->model());
                told += description(shown.objectName() + u' ' + view->objectName(), *view->model());
            }
        }
        if (!told.isEmpty()) compare(told, fileOf(row.id, language));
        if (QTest::currentTestFailed()) return;
    }
    // The whole sample goes and comes back under the testers.
    Session &session = *opened.window->session();
    QVERIFY(session.undo());
    QCoreApplication::processEvents();
    QVERIFY(session.redo());
    QCoreApplication::processEvents();
}

KOSHIN_TEST(TestModels)
#include "tst_models.moc"
