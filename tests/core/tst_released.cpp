// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers that released programs wrote, one for each schema. Each was written once by the program of its time: the
// ledger files beside it imported as far as it knew their kinds, one training added, changed and removed, and the
// removal taken back.
#include "exchange/records/ledgerjson.h"
#include "storage/schema.h"
#include "support/fixtures.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace koshin;
using namespace koshin::test;

namespace {

const QString places = QStringLiteral(TEST_DATA "/ledgers/");
const QString added = u"tr-added"_s;

Training addedTraining()
{
    Training t;
    t.id = TrainingId(added);
    t.kind = TrainingKind::OnlineCourse;
    t.title = u"クラウドの設定を見直す（第2回）"_s;
    t.completedOn = Date(2026, 6, 20);
    t.minutes = 90;
    return t;
}

Ledger ledgerIn(const QString &name)
{
    QFile file(places + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no ledger file");
    const auto ledger = readLedger(file.readAll());
    if (!ledger) qFatal("not a ledger file");
    return *ledger;
}

std::vector<Record> recordsOf(const Ledger &ledger)
{
    std::vector<Record> all;
    ledger.forEachList([&](const auto &list) {
        for (const auto &record : list.pointers()) all.emplace_back(*record);
    });
    return all;
}

// Schema 2 brought more kinds of records, schema 4 what is known of a request for a confirmation.
Ledger expectedIn(int schema)
{
    Ledger ledger = ledgerIn(u"released-1.json"_s);
    if (schema >= 2) {
        for (const Record &record : recordsOf(ledgerIn(u"released-2.json"_s))) ledger.put(record);
    }
    if (schema >= 4) {
        for (const Record &record : recordsOf(ledgerIn(u"released-4.json"_s))) ledger.put(record);
    }
    ledger.put(addedTraining());
    return ledger;
}

// The records name files of proof that lie nowhere.
bool isSound(Workspace &workspace)
{
    const auto found = workspace.verify();
    return found && std::ranges::all_of(found->faults, [](const Error &fault) {
        return fault.code == ErrorCode::FileNotFound;
    });
}

} // namespace

class TestReleased : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everySchemaHasOne();
    void isTakenUp_data() { schemas(); }
    void isTakenUp();
    void isCopiedFirst_data() { schemas(); }
    void isCopiedFirst();
    void stepsAreTakenBack_data() { schemas(); }
    void stepsAreTakenBack();

private:
    static void schemas();
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> opened() const { return Workspace::open(folder(), m_clock); }
    void take(int schema) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
};

void TestReleased::schemas()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema <= newestSchema(); ++schema) QTest::addRow("%d", schema) << schema;
}

void TestReleased::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestReleased::take(int schema) const
{
    const QString file = m_folder->filePath(u"koshin.db"_s);
    QVERIFY(QFile::copy(places + u"schema-%1.db"_s.arg(schema), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(readHead(file).version, schema);
}

void TestReleased::everySchemaHasOne()
{
    for (int schema = 1; schema <= newestSchema(); ++schema)
        QVERIFY2(QFile::exists(places + u"schema-%1.db"_s.arg(schema)), qPrintable(QString::number(schema)));
}

void TestReleased::isTakenUp()
{
    QFETCH(const int, schema);
    take(schema);
    const auto workspace = opened();
    QVERIFY(workspace);
    QCOMPARE(readHead((*workspace)->databaseFile()).version, newestSchema());
    const auto ledger = *(*workspace)->ledger();
    const Ledger expected = expectedIn(schema);
    QCOMPARE(ledger->size(), expected.size());
    for (const Record &record : recordsOf(expected))
        QVERIFY2(ledger->find(idOf(record)) == record, qPrintable(idOf(record)));
    QVERIFY(ledger->holder == expected.holder);
    QVERIFY(isSound(**workspace));
}

void TestReleased::isCopiedFirst()
{
    QFETCH(const int, schema);
    take(schema);
    QVERIFY(opened());
    const QStringList copies = QDir(folder()).entryList({u"koshin-v*.db"_s}, QDir::Files);
    const bool isOld = schema < newestSchema();
    QCOMPARE(copies, isOld ? QStringList{u"koshin-v%1.db"_s.arg(schema)} : QStringList());
    if (!isOld) return;
    const QString copy = m_folder->filePath(copies.front());
    QCOMPARE(readHead(copy).version, schema);
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::copy(copy, elsewhere.filePath(u"koshin.db"_s)));
    const auto workspace = Workspace::open(elsewhere.path(), m_clock);
    QVERIFY(workspace);
    QCOMPARE((*(*workspace)->ledger())->size(), expectedIn(schema).size());
}

// Schema 2 gave journaled tables new columns, so what was done before cannot be taken back (storage/undo.cpp);
// those after it fit still: schema 3 left them alone, schema 4 put columns behind them.
void TestReleased::stepsAreTakenBack()
{
    QFETCH(const int, schema);
    take(schema);
    const auto workspace = opened();
    QVERIFY(workspace);
    if (schema < 2) {
        const auto refused = (*workspace)->undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UndoBarrier);
        QVERIFY((*workspace)->perform(removing(added)));
        QVERIFY((*workspace)->undo()); // what is done from now on can
        QVERIFY((*(*workspace)->ledger())->find(added) == Record(addedTraining()));
        return;
    }
    QVERIFY((*workspace)->redo()); // the removal
    QVERIFY(!(*(*workspace)->ledger())->find(added));
    for (int step = 0; step < 3; ++step) QVERIFY((*workspace)->undo()); // removal, change, addition
    QVERIFY(!(*(*workspace)->ledger())->find(added));
    const int imports = schema >= 4 ? 3 : 2;
    for (int step = 0; step < imports; ++step) QVERIFY((*workspace)->undo());
    QCOMPARE((*(*workspace)->ledger())->size(), std::size_t(0));
    QVERIFY(isSound(**workspace));
    for (int step = 0; step < imports + 3; ++step) QVERIFY((*workspace)->redo());
    QVERIFY(isSound(**workspace));
}

KOSHIN_TEST(TestReleased)
#include "tst_released.moc"
