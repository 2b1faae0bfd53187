// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(SOURCE_ROOT);

struct SourceFile
{
    QString path; // from the root, as in core/ledger/check.cpp
    QString text;
    QStringList includes;
};

QList<SourceFile> sources(const QStringList &folders)
{
    static const QRegularExpression include(u"^#include [<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QList<SourceFile> found;
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            SourceFile s{file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll()), {}};
            for (auto m = include.globalMatch(s.text); m.hasNext();) s.includes << m.next().captured(1);
            found << s;
        }
    }
    return found;
}

/// A room of the house, and the rooms whose headers its files may read. They stand from the ground up: a room knows
/// only what stands before it, so that none looks up and none form a ring.
struct Room
{
    QString name; ///< its folder
    QStringList knows;
};

const QStringList ground{u"base"_s, u"calendar"_s};
const QStringList records = ground + QStringList{u"ledger"_s};
const QStringList judged = records + QStringList{u"rules/scheme"_s, u"rules/engine"_s};
const QStringList foreseen = judged + QStringList{u"rules/foresight"_s, u"rules/figures"_s};

const std::vector<Room> core = {
    {u"base"_s, {}},
    {u"calendar"_s, ground},
    {u"values"_s, ground},
    {u"machine"_s, ground},
    {u"ledger"_s, ground},
    {u"timing"_s, records},
    {u"evidence"_s, records},
    {u"rules/scheme"_s, records},
    {u"rules/engine"_s, judged},
    {u"rules/pack"_s, judged},
    {u"rules/foresight"_s, judged},
    {u"rules/figures"_s, foreseen},
    {u"reminders"_s, foreseen},
    {u"storage"_s, records + QStringList{u"evidence"_s, u"machine"_s, u"reminders"_s}},
    {u"exchange"_s, ground},
    {u"exchange/records"_s, records + QStringList{u"evidence"_s, u"storage"_s, u"rules/scheme"_s}},
    {u"exchange/quick"_s, records + QStringList{u"values"_s}},
    {u"exchange/pack"_s, records + QStringList{u"evidence"_s, u"exchange/records"_s}},
    {u"exchange/tables"_s,
     records + QStringList{u"values"_s, u"rules/scheme"_s, u"exchange/records"_s, u"exchange/quick"_s}},
    {u"exchange/answers"_s, foreseen + QStringList{u"exchange/records"_s, u"exchange/tables"_s}},
    {u"sheets"_s, {}},
    {u"operations"_s, foreseen
                          + QStringList{u"evidence"_s, u"machine"_s, u"storage"_s, u"sheets"_s, u"exchange"_s,
                                        u"exchange/pack"_s, u"exchange/records"_s, u"exchange/tables"_s}},
    {u"text"_s,
     foreseen
         + QStringList{u"storage"_s, u"reminders"_s, u"exchange"_s, u"exchange/quick"_s, u"exchange/tables"_s,
                       u"exchange/answers"_s, u"exchange/pack"_s, u"machine"_s, u"operations"_s}},
    {u"watch"_s, judged + QStringList{u"rules/pack"_s, u"storage"_s, u"reminders"_s, u"machine"_s, u"text"_s}},
    {u"channels"_s,
     judged + QStringList{u"rules/pack"_s, u"storage"_s, u"reminders"_s, u"machine"_s, u"text"_s, u"watch"_s}},
    {u"filetext"_s,
     judged + QStringList{u"evidence"_s, u"storage"_s, u"exchange/pack"_s, u"machine"_s, u"operations"_s}},
    {u"workbook"_s, foreseen
                        + QStringList{u"evidence"_s, u"storage"_s, u"exchange"_s, u"exchange/pack"_s,
                                      u"exchange/records"_s, u"exchange/tables"_s, u"operations"_s, u"text"_s}},
    {u"report"_s,
     foreseen + QStringList{u"evidence"_s, u"storage"_s, u"exchange/records"_s, u"operations"_s, u"text"_s}},
};

const QStringList tools{u"toolkit"_s, u"session"_s};
const QStringList formed = tools + QStringList{u"parts"_s, u"forms"_s};
const QStringList paged = formed + QStringList{u"pagebase"_s};

const std::vector<Room> window = {
    {u"printing"_s, {}},
    {u"toolkit"_s, {u"printing"_s}},
    {u"session"_s, tools},
    {u"help"_s, tools},
    {u"parts"_s, tools},
    {u"forms"_s, formed},
    {u"capture"_s, formed},
    {u"reporting"_s, formed},
    {u"pagebase"_s, formed},
    {u"rulebook"_s, tools},
    {u"scenario"_s, formed},
    {u"lists"_s, paged},
    {u"analysis"_s, paged},
    {u"charts"_s, tools + QStringList{u"analysis"_s}},
    {u"timeline"_s, paged},
    {u"reminding"_s, paged},
    {u"pages"_s,
     paged + QStringList{u"rulebook"_s, u"scenario"_s, u"lists"_s, u"analysis"_s, u"timeline"_s, u"reminding"_s}},
    {u"window"_s, paged + QStringList{u"help"_s, u"capture"_s, u"reporting"_s, u"pages"_s, u"reminding"_s}},
    {u"desktop"_s, tools + QStringList{u"window"_s}},
};

} // namespace

/// The house keeps its order: who may know whom, and who may know the time.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomsKnowOnlyThoseBelow_data();
    void roomsKnowOnlyThoseBelow();
    void theCoreKnowsNoScreen();
    void onlyTheAppKnowsTheTime();
    void sqlStaysInStorage();
    void onlyOneKnowsWhereALedgerLies();
    void pagesOnlyHandTheWorkspaceOn();
    void everyFileNamesItsLicense();
};

void TestHouse::roomsKnowOnlyThoseBelow_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("above"); // what no file of it may read
    QTest::newRow("core") << u"core"_s << u"ui"_s;
    QTest::newRow("window") << u"ui"_s << u"app"_s;
}

void TestHouse::roomsKnowOnlyThoseBelow()
{
    QFETCH(QString, folder);
    QFETCH(QString, above);
    const std::vector<Room> &rooms = folder == u"core"_s ? core : window;
    QHash<QString, QStringList> knows;
    for (const Room &room : rooms) {
        for (const QString &known : room.knows) {
            QVERIFY2(known == room.name || knows.contains(known), qPrintable(room.name + u" looks up to "_s + known));
        }
        knows.insert(room.name, room.knows + QStringList{room.name});
    }
    const auto roomOf = [](const QString &path) { return path.section(u'/', 0, -2); };
    const QList<SourceFile> files = sources({folder});
    QVERIFY(files.size() > 100);
    QSet<QString> own;
    for (const SourceFile &file : files) own.insert(file.path.section(u'/', 1));
    QSet<QString> upstairs;
    for (const SourceFile &file : sources({above})) upstairs.insert(file.path.section(u'/', 1));
    for (const SourceFile &file : files) {
        const QString room = roomOf(file.path.section(u'/', 1));
        QVERIFY2(knows.contains(room), qPrintable(u"a room without a rule: "_s + file.path));
        for (const QString &path : file.includes) {
            QVERIFY2(!path.startsWith(u".."_s), qPrintable(file.path + u" includes "_s + path));
            QVERIFY2(own.contains(path) || !upstairs.contains(path), qPrintable(file.path + u" includes "_s + path));
            if (!own.contains(path)) continue;
            QVERIFY2(knows[room].contains(roomOf(path)), qPrintable(file.path + u" includes "_s + path));
        }
    }
}

void TestHouse::theCoreKnowsNoScreen()
{
    static const QRegularExpression screen(
        u"^Q(Widget|Application|GuiApplication|MessageBox|Dialog|Icon|Color|Painter|Pixmap|Font)"_s);
    for (const SourceFile &file : sources({u"core"_s})) {
        if (file.path.startsWith(u"core/report/"_s)) continue;
        for (const QString &path : file.includes) {
            QVERIFY2(!screen.match(path).hasMatch(), qPrintable(file.path + u" includes "_s + path));
        }
    }
}

void TestHouse::onlyTheAppKnowsTheTime()
{
    static const QRegularExpression clock(
        u"currentDate\\(|currentDateTime|currentSecsSince|currentMSecsSince|system_clock::now|std::time\\("_s);
    for (const SourceFile &file : sources({u"core"_s, u"ui"_s})) {
        QVERIFY2(!clock.match(file.text).hasMatch(), qPrintable(file.path));
    }
}

void TestHouse::sqlStaysInStorage()
{
    for (const SourceFile &file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
        if (file.path.startsWith(u"core/storage/"_s)) continue;
        for (const QString &path : file.includes) {
            QVERIFY2(!path.startsWith(u"sqlite3"_s) && !path.startsWith(u"SQLiteCpp"_s),
                     qPrintable(file.path + u" includes "_s + path));
        }
    }
}

// What a ledger is on disk is known in one place, and databases are opened and copied in two: where the key of an
// encrypted one will be given.
void TestHouse::onlyOneKnowsWhereALedgerLies()
{
    static const QRegularExpression names(
        u"\"(/?koshin\\.db\\S*|-wal|-shm|-journal|/?evidence/|/schemes|/backups)\""_s);
    static const QRegularExpression connection(u"SQLite::Database \\w+\\("_s);
    for (const SourceFile &file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
        const bool isOfAPack = file.path == u"core/exchange/pack/packform.h"; // which has a folder of the same name
        if (!file.path.startsWith(u"core/base/ledgerfolder"_s) && !isOfAPack) {
            const auto found = names.match(file.text);
            QVERIFY2(!found.hasMatch(), qPrintable(file.path + u": "_s + found.captured()));
        }
        const bool mayConnect =
            file.path == u"core/storage/database.cpp" || file.path == u"core/storage/databasecopy.cpp";
        QVERIFY2(mayConnect || !connection.match(file.text).hasMatch(), qPrintable(file.path));
    }
}

// What a person does with a ledger is an operation, which is given the workspace.
void TestHouse::pagesOnlyHandTheWorkspaceOn()
{
    static const QRegularExpression inside(u"workspace\\(\\)(\\.|->)\\w+|Workspace &\\w+ = "_s);
    for (const SourceFile &file : sources({u"ui"_s})) {
        if (file.path.startsWith(u"ui/session/"_s)) continue;
        const auto found = inside.match(file.text);
        QVERIFY2(!found.hasMatch(), qPrintable(file.path + u": "_s + found.captured()));
    }
}

void TestHouse::everyFileNamesItsLicense()
{
    for (const SourceFile &file : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
        QVERIFY2(file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s), qPrintable(file.path));
    }
}

KOSHIN_TEST(TestHouse)
#include "tst_house.moc"
