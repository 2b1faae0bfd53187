// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixtures.h"

#include "storage/database.h"
#include "support/program.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <sqlite3.h>
#include <thread>

using namespace koshin;
using namespace koshin::test;

namespace {

constexpr int endless = -1;
int writesLeft = endless; // what the disk still takes; each test sets it back

int (*plainWrite)(sqlite3_file *, const void *, int, sqlite3_int64) = nullptr;

// A file of SQLite on a disk that fills up. Whoever reads finds all that was written.
int writeWhileThereIsRoom(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (writesLeft == 0) return SQLITE_FULL;
    if (writesLeft > 0) --writesLeft;
    return plainWrite(file, bytes, size, offset);
}

int openOnFillingDisk(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given)
{
    static sqlite3_io_methods filling[2]; // the log needs no locks: its methods are others
    auto *own = static_cast<sqlite3_vfs *>(vfs->pAppData);
    const int code = own->xOpen(own, name, file, flags, given);
    // In-memory and temporary files have other methods and take no room.
    if (code != SQLITE_OK || !(flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL))) return code;
    plainWrite = file->pMethods->xWrite;
    sqlite3_io_methods &methods = filling[(flags & SQLITE_OPEN_WAL) != 0];
    methods = *file->pMethods;
    methods.xWrite = writeWhileThereIsRoom;
    file->pMethods = &methods;
    return code;
}

void registerFillingDisk()
{
    static sqlite3_vfs disk = *sqlite3_vfs_find(nullptr);
    disk.pAppData = sqlite3_vfs_find(nullptr);
    disk.zName = "filling";
    disk.xOpen = openOnFillingDisk;
    QCOMPARE(sqlite3_vfs_register(&disk, 1), SQLITE_OK);
}

// The records of the tests name a file that is nowhere.
bool isSound(Workspace &workspace)
{
    const auto found = workspace.verify();
    return found
           && std::ranges::all_of(found->faults, [](const Error &f) { return f.code == ErrorCode::FileNotFound; });
}

template<class T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode(-1) : result.error().code;
}

} // namespace

/// What the world does to a ledger: disks fill up, others keep it locked, foreign hands write.
class TestAdversity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerFillingDisk(); }
    void cleanup() { writesLeft = endless; }
    void diskFillsUpAtAnyWrite();
    void diskFillsUpWhileImporting();
    void lockedForTooLong();
    void lockedForAWhile();
    void rubbishIsRefused_data();
    void rubbishIsRefused();
};

void TestAdversity::diskFillsUpAtAnyWrite()
{
    TemporaryLedger w;
    QVERIFY(w->perform(adding(everyRecord())));
    const auto before = *w->ledger();
    int room = 0;
    for (; room < 200; ++room) {
        writesLeft = room;
        const auto done = w->perform(adding({sampleTraining(u"late"_s)}));
        writesLeft = endless;
        if (done) break;
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QCOMPARE(*w->ledger(), before);
        QVERIFY(isSound(*w));
    }
    QVERIFY(room > 1 && room < 200);
    w.reopen();
    QCOMPARE((*w->ledger())->size(), before->size() + 1);
    QCOMPARE(w->history()->size(), 2u);
    QVERIFY(isSound(*w));
}

void TestAdversity::diskFillsUpWhileImporting()
{
    TemporaryLedger w;
    QVERIFY(w->perform(adding({sampleTraining(u"first"_s)})));
    writesLeft = 20;
    {
        auto import = *w->beginImport();
        for (int i = 0; i < 3'000; ++i) {
            const auto added = import->put(sampleTraining(QString::number(i), QString(200, u'題')));
            if (!added) QCOMPARE(added.error().code, ErrorCode::DiskFull);
            if (!added) break;
        }
        QVERIFY(!import->commit());
    }
    writesLeft = endless;
    w.reopen();
    QCOMPARE((*w->ledger())->size(), 1u);
    QCOMPARE(w->search(u"題"_s)->size(), 0u);
    QVERIFY(isSound(*w));
    QVERIFY(w->perform(adding({sampleTraining(u"second"_s)})));
}

void TestAdversity::lockedForTooLong()
{
    TemporaryLedger w;
    QVERIFY(w->perform(adding({sampleTraining(u"a"_s)})));
    const auto impatient =
        Workspace::open(w.folder(), w.clock(), Workspace::Mode::ReadWrite, std::chrono::milliseconds(50));
    QVERIFY(impatient);
    Database other(w->databaseFile(), Access::ReadWrite);
    {
        const WriteTransaction held(other);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(codeOf((*impatient)->perform(adding({sampleTraining(u"b"_s)}))), ErrorCode::InUse);
        QCOMPARE(codeOf((*impatient)->undo()), ErrorCode::InUse);
        QCOMPARE(codeOf((*impatient)->beginImport()), ErrorCode::InUse);
        QVERIFY(timer.elapsed() >= 3 * 50);
        QCOMPARE((*(*impatient)->ledger())->size(), 1u); // reading goes on
    }
    QVERIFY((*impatient)->perform(adding({sampleTraining(u"b"_s)})));
    QCOMPARE((*impatient)->history()->size(), 2u);
}

void TestAdversity::lockedForAWhile()
{
    TemporaryLedger w;
    Database other(w->databaseFile(), Access::ReadWrite);
    auto held = std::make_unique<WriteTransaction>(other);
    std::thread waiting([&] {
        const auto own = w.another();
        QVERIFY(own->perform(adding({sampleTraining(u"a"_s)})));
    });
    QTest::qSleep(100);
    held.reset();
    waiting.join();
    QVERIFY(w->refresh());
    QCOMPARE((*w->ledger())->size(), 1u);
}

void TestAdversity::rubbishIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, const char *sql, int refusal = SQLITE_CONSTRAINT) {
        QTest::newRow(name) << QByteArray(sql) << refusal;
    };
    row("empty id", "INSERT INTO record VALUES ('', 'training')");
    row("null id", "INSERT INTO record VALUES (NULL, 'training')");
    row("empty kind", "INSERT INTO record VALUES ('x', '')");
    row("second holder", "INSERT INTO holder VALUES (2, 'x', NULL)");
    row("day that does not exist", "UPDATE training SET completed_on = '2026-02-30'");
    row("day in words", "UPDATE training SET completed_on = 'yesterday'");
    row("no day", "UPDATE training SET completed_on = NULL");
    row("now", "UPDATE training SET completed_on = 'now'", SQLITE_ERROR);
    row("time without zone", "UPDATE training SET recorded_at = '2026-05-20 10:00:00'");
    row("minutes in words", "UPDATE training SET minutes = 'many'");
    row("minutes as bytes", "UPDATE training SET minutes = x'00'");
    row("relevance in words", "UPDATE training SET relevance = 'high'");
    row("currency without amount", "UPDATE training SET fee_amount = NULL");
    row("amount without currency", "UPDATE training SET fee_currency = NULL");
    row("endless code", "UPDATE training SET kind = printf('%.*c', 41, 'x')");
    row("empty code", "UPDATE practice SET kind = ''");
    row("themes that are no list", "UPDATE practice SET themes = '{}'");
    row("themes that are no JSON", "UPDATE practice SET themes = '[cloud'");
    row("half confidential", "UPDATE practice SET confidential = 2");
    row("certified without state", "UPDATE practice SET certification_state = NULL");
    row("certifier without record", "UPDATE practice SET certifier = 'nobody'");
    row("hash too short", "UPDATE evidence SET sha256 = 'abc'");
    row("hash in capitals", "UPDATE evidence SET sha256 = upper(sha256)");
    row("plan of another kind", "UPDATE plan SET intended = 'holiday'");
    row("criterion under another id", "UPDATE criterion SET criterion = 'other'");
    row("negative position", "UPDATE training_for SET position = -1");
    row("offer to no credential", "UPDATE training_for SET credential = 'none'");
    row("credential removed from under others", "DELETE FROM credential");
    row("journal row removed", "DELETE FROM journal");
    row("journal rewritten", "UPDATE journal SET at = '2020-01-01T00:00:00Z'");
    row("journal record renamed", "UPDATE journal SET record = 'x'");
    row("payload rewritten", "UPDATE journal_payload SET bytes = x'00'");
    row("payload removed", "DELETE FROM journal_payload");
}

void TestAdversity::rubbishIsRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, refusal);
    TemporaryLedger w;
    QVERIFY(w->perform(adding(everyRecord())));
    Database foreign(w->databaseFile(), Access::ReadWrite);
    int code = SQLITE_OK;
    try {
        foreign.execute(sql.toStdString());
    } catch (const SQLite::Exception &e) {
        code = e.getErrorCode();
    }
    QCOMPARE(code, refusal);
    QVERIFY(isSound(*w));
}

KOSHIN_TEST(TestAdversity)
#include "tst_adversity.moc"
