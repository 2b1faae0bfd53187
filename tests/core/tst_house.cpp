// SPDX-License-Identifier: GPL-3.0-or-later
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

QString roomOf(const QString &includePath)
{
    return includePath.section(u'/', 0, 0);
}

} // namespace

/// The house keeps its order: who may know whom, and who may know the time.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomsOfTheCoreKnowOnlyThoseBelow();
    void theCoreKnowsNoScreen();
    void onlyTheAppKnowsTheTime();
    void sqlStaysInStorage();
    void everyFileNamesItsLicense();
};

void TestHouse::roomsOfTheCoreKnowOnlyThoseBelow()
{
    const QMap<QString, QStringList> allowed = {
        {u"base"_s, {u"base"_s, u"calendar"_s}}, // base/clock.h speaks of dates
        {u"calendar"_s, {u"base"_s, u"calendar"_s}},
        {u"values"_s, {u"base"_s, u"calendar"_s, u"values"_s}},
        {u"ledger"_s, {u"base"_s, u"calendar"_s, u"ledger"_s}},
        {u"rules"_s, {u"base"_s, u"calendar"_s, u"ledger"_s, u"rules"_s}},
        {u"evidence"_s, {u"base"_s, u"calendar"_s, u"ledger"_s, u"evidence"_s}},
        {u"storage"_s,
         {u"base"_s, u"calendar"_s, u"ledger"_s, u"evidence"_s, u"reminders"_s, u"machine"_s, u"storage"_s}},
        {u"exchange"_s,
         {u"base"_s, u"calendar"_s, u"values"_s, u"ledger"_s, u"evidence"_s, u"storage"_s, u"rules"_s, u"exchange"_s}},
        {u"operations"_s,
         {u"base"_s, u"calendar"_s, u"ledger"_s, u"evidence"_s, u"storage"_s, u"rules"_s, u"exchange"_s,
          u"operations"_s}},
        {u"text"_s,
         {u"base"_s, u"calendar"_s, u"ledger"_s, u"rules"_s, u"storage"_s, u"exchange"_s, u"operations"_s,
          u"reminders"_s, u"text"_s}},
        {u"machine"_s, {u"base"_s, u"calendar"_s, u"machine"_s}},
        {u"agent"_s,
         {u"base"_s, u"calendar"_s, u"ledger"_s, u"rules"_s, u"storage"_s, u"reminders"_s, u"text"_s, u"machine"_s,
          u"agent"_s}},
        {u"channels"_s,
         {u"base"_s, u"calendar"_s, u"ledger"_s, u"rules"_s, u"storage"_s, u"reminders"_s, u"text"_s, u"machine"_s,
          u"agent"_s, u"channels"_s}},
        {u"reminders"_s, {u"base"_s, u"calendar"_s, u"ledger"_s, u"rules"_s, u"reminders"_s}},
        {u"timing"_s, {u"base"_s, u"calendar"_s, u"ledger"_s, u"timing"_s}},
    };
    const QList<SourceFile> files = sources({u"core"_s});
    QVERIFY(files.size() > 20);
    for (const SourceFile &file : files) {
        const QString room = file.path.section(u'/', 1, 1);
        if (room == u"report"_s) continue;
        QVERIFY2(allowed.contains(room), qPrintable(u"a room without a rule: "_s + file.path));
        for (const QString &path : file.includes) {
            if (!path.contains(u'/') || !allowed.contains(roomOf(path))) continue;
            QVERIFY2(allowed[room].contains(roomOf(path)), qPrintable(file.path + u" includes "_s + path));
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

void TestHouse::everyFileNamesItsLicense()
{
    for (const SourceFile &file : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
        QVERIFY2(file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s), qPrintable(file.path));
    }
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
