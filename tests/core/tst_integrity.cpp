// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixtures.h"

#include "base/ledgerfolder.h"
#include "evidence/evidencestore.h"
#include "storage/database.h"
#include "storage/safecopy.h"
#include "storage/schema.h"
#include "support/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace koshin;
using namespace koshin::test;

namespace {

template<class T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode(-1) : result.error().code;
}

bool has(const Faults &faults, ErrorCode code)
{
    return std::ranges::find(faults, code, &Error::code) != faults.end();
}

QByteArray bytesOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile f(file);
    if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size()) qFatal("not written");
}

// What somebody does with SQLite's own shell.
sqlite3 *openByHand(const QString &file)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(qPrintable(file), &db) != SQLITE_OK) qFatal("not opened");
    const auto grams = [](sqlite3_context *context, int, sqlite3_value **) {
        sqlite3_result_text(context, "", 0, SQLITE_STATIC);
    };
    sqlite3_create_function(db, "koshin_grams", 1, SQLITE_UTF8, nullptr, grams, nullptr, nullptr);
    return db;
}

void foreignHand(const QString &file, const QByteArray &sql)
{
    sqlite3 *db = openByHand(file);
    char *why = nullptr;
    if (sqlite3_exec(db, sql.constData(), nullptr, nullptr, &why) != SQLITE_OK) qFatal("%s", why);
    sqlite3_close(db);
}

constexpr char withoutGuards[] =
    "DROP TRIGGER journal_keeps_rows; DROP TRIGGER journal_keeps_values; DROP TRIGGER payload_only_erased;";

// The guards as they were, so that nothing of the schema tells.
QByteArray withGuards(const QString &file)
{
    QByteArray sql;
    Database database(file, Access::ReadOnly);
    SQLite::Statement all(
        database.connection(),
        "SELECT sql FROM sqlite_schema WHERE name IN ('journal_keeps_rows', 'journal_keeps_values', 'payload_only_erased')");
    while (all.executeStep()) sql += QByteArray::fromStdString(all.getColumn(0).getString()) + ";\n";
    return sql;
}

// A ledger of three steps: a credential, a training, and a change of that.
void fill(Workspace &w)
{
    if (!w.ledger()) qFatal("not read");
    if (!w.perform(adding({sampleTraining(u"a"_s, u"First"_s)}))) qFatal("not added");
    if (!w.perform(adding({sampleTraining(u"b"_s, u"Second"_s)}))) qFatal("not added");
    if (!w.perform(changing(sampleTraining(u"a"_s, u"Changed"_s)))) qFatal("not changed");
}

Training longTraining(const QString &id)
{
    Training t = sampleTraining(id);
    t.note = QString(3'000, u'題');
    return t;
}

} // namespace

/// What is in the ledger is what was put there; what is not so is said.
class TestIntegrity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedMigrationsStayAsTheyAre();
    void alterationsAreFound_data();
    void alterationsAreFound();
    void alterationsInALogAreFound();
    void cutAndRewrittenJournalsNeedAHead();
    void aPlantedSchemaIsRefused();
    void oneSickRecordIsSetAside();
    void emptyAndMissingDatabases();
    void strangeFiles();
    void foldersOfOthers();
    void purgeOfWhatWasRemoved();
    void purgeOfFormerTexts();
    void purgeLeavesTheRestToUndo();
    void purgeReachesSettings();
    void purgeWithAReader();
    void purgeKeepsFilesThatUndoNeeds();
    void upgradedErasuresAreNotes();
    void crashedUpgradesLeaveOneCopy();
    void exchangedFiles_data();
    void exchangedFiles();
    void aMovedFolder();
    void aLogOfAnotherFile();
    void aCheckpointCutShort();
    void conflictCopiesAreNamed();
};

// Once shipped, a migration has run in ledgers that nobody can reach any more.
void TestIntegrity::shippedMigrationsStayAsTheyAre()
{
    const QMap<QString, QByteArray> shipped = {
        {u"001-ledger.sql"_s, "ec4e44c2226e9a01cb3846f49a8b7d2933264870e06faf347459de863c7a2f51"},
        {u"002-templates.sql"_s, "e341731943acb0e495c78bc56f89d5ee215e94542dea4d9674a26544bbefadc1"},
        {u"003-integrity.sql"_s, "f58c8dfea47b38f1dbf8d366a384f7fb906e412899f8ad2320376efaa84fe8f9"},
        {u"004-confirmations.sql"_s, "d20975de9f34966a783d0acd0c58090353db675aa97c9eda79cd0ed13c1be137"},
    };
    const QDir scripts(QString::fromUtf16(ownMigrations));
    QCOMPARE(scripts.entryList(), shipped.keys());
    for (auto it = shipped.begin(); it != shipped.end(); ++it)
        QCOMPARE(QCryptographicHash::hash(bytesOf(scripts.filePath(it.key())), QCryptographicHash::Sha256).toHex(),
                 it.value());
    TemporaryLedger w;
    Database database(w->databaseFile(), Access::ReadOnly);
    QCOMPARE(schemaDigest(database), shippedSchemaDigest(newestSchema()));
}

void TestIntegrity::alterationsAreFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *sql, ErrorCode code) {
        QTest::newRow(name) << QByteArray(sql) << code;
    };
    row("a value changed", "UPDATE training SET minutes = 999 WHERE id = 'a'", ErrorCode::RecordDiffers);
    row("a record forged",
        "INSERT INTO record VALUES ('f', 'training'); INSERT INTO training (id, kind, title, completed_on, minutes) "
        "VALUES ('f', 'online-course', 'Forged', '2026-05-01', 360)",
        ErrorCode::RecordDiffers);
    row("a record deleted", "DELETE FROM training WHERE id = 'b'; DELETE FROM record WHERE id = 'b'",
        ErrorCode::RecordDiffers);
    row("the holder forged", "INSERT INTO holder VALUES (1, 'Somebody', NULL)", ErrorCode::HolderDiffers);
    row("an entry emptied",
        "UPDATE journal SET erased = 1, record = NULL WHERE seq = 2; DELETE FROM journal_payload WHERE seq = 2",
        ErrorCode::JournalBroken);
    row("an erasure forged",
        "UPDATE journal SET erased = 1, record = NULL WHERE seq = 2; DELETE FROM journal_payload WHERE seq = 2;"
        "INSERT INTO journal_erasure VALUES (4, 2, '')",
        ErrorCode::JournalBroken);
    row("an erasure put on an entry",
        "UPDATE journal SET erased = 1, record = NULL WHERE seq = 2; DELETE FROM journal_payload WHERE seq = 2;"
        "INSERT INTO journal_erasure VALUES (3, 2, '')",
        ErrorCode::JournalBroken);
    row("a tombstone forged", "INSERT INTO tombstone VALUES (lower(hex(zeroblob(32))), 2)", ErrorCode::JournalBroken);
}

void TestIntegrity::alterationsAreFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(ErrorCode, code);
    TemporaryLedger w;
    fill(*w);
    QVERIFY(w->verify()->isSound());
    const auto undoneAgain = w->undo() && w->redo();
    QVERIFY(undoneAgain);
    QVERIFY(w->verify()->isSound());
    foreignHand(w->databaseFile(), sql);
    const auto found = w->verify();
    QVERIFY(found);
    QVERIFY(!found->isSound());
    QVERIFY(has(found->faults, code));
    if (code == ErrorCode::RecordDiffers) QCOMPARE(std::ranges::count(found->faults, code, &Error::code), 1);
}

// Whoever alters the file may leave a log behind that nobody has carried over: it is not taken for another ledger's.
void TestIntegrity::alterationsInALogAreFound()
{
    for (
        const char *sql :
        {"UPDATE training SET minutes = 999 WHERE id = 'a'",
         "UPDATE journal SET erased = 1, record = NULL WHERE seq = 2; DELETE FROM journal_payload WHERE seq = 2",
         "DROP TRIGGER journal_keeps_rows; DROP TRIGGER payload_only_erased; DELETE FROM journal WHERE seq >= 2; DELETE FROM journal_payload WHERE seq >= 2"}) {
        TemporaryLedger w;
        fill(*w);
        const QByteArray guards = QByteArray(sql).contains("DROP") ? withGuards(w->databaseFile()) : QByteArray();
        QByteArray back;
        for (const QByteArray &guard : guards.split('\n')) {
            if (!guard.contains("journal_keeps_values")) back += guard + '\n';
        }
        w.close();
        const pid_t child = fork();
        if (child == 0) {
            sqlite3_exec(openByHand(w.folder() + u"/koshin.db"_s), QByteArray(sql + (';' + back)).constData(), nullptr,
                         nullptr, nullptr);
            kill(getpid(), SIGKILL);
        }
        waitpid(child, nullptr, 0);
        QVERIFY(QFileInfo(w.folder() + u"/koshin.db-wal"_s).size() > 0);
        w.reopen();
        QVERIFY(!w->verify()->isSound());
        QCOMPARE(QDir(w.folder()).entryList({u"koshin-log-*"_s}).size(), 0);
    }
}

// Inside one file everything can be made to fit: only what is kept elsewhere tells.
void TestIntegrity::cutAndRewrittenJournalsNeedAHead()
{
    const auto after = [](auto alter) {
        TemporaryLedger w;
        fill(*w);
        const JournalHead head = *w->head();
        if (head.seq != 3 || !w->verify({}, head)->continues.value_or(false)) qFatal("no head");
        const QByteArray guards = withGuards(w->databaseFile());
        alter(w, guards);
        const auto found = w->verify({}, head);
        return std::pair(found->faults.empty(), found->continues.value_or(true));
    };
    // The last step taken back in records and journal alike: an earlier state, whole in itself.
    const auto cut = after([](TemporaryLedger &w, const QByteArray &guards) {
        foreignHand(w->databaseFile(),
                    withoutGuards
                        + QByteArray("DELETE FROM journal WHERE seq = 3; DELETE FROM journal_payload WHERE seq = 3;"
                                     "UPDATE training SET title = 'First' WHERE id = 'a';")
                        + guards);
    });
    QCOMPARE(cut, std::pair(true, false));
    const auto cutWithoutRecords = after([](TemporaryLedger &w, const QByteArray &guards) {
        foreignHand(w->databaseFile(),
                    withoutGuards
                        + QByteArray("DELETE FROM journal WHERE seq >= 2; DELETE FROM journal_payload WHERE seq >= 2;")
                        + guards);
    });
    QCOMPARE(cutWithoutRecords, std::pair(false, false));
    const auto emptied = after([](TemporaryLedger &w, const QByteArray &guards) {
        foreignHand(w->databaseFile(),
                    withoutGuards + QByteArray("DELETE FROM journal; DELETE FROM journal_payload;") + guards);
    });
    QCOMPARE(emptied, std::pair(false, false));
    // A chain computed anew with other days: sound in itself, but not the one that was kept.
    const auto rewritten = after([](TemporaryLedger &w, const QByteArray &guards) {
        QByteArray sql(withoutGuards);
        QString previous;
        Database database(w->databaseFile(), Access::ReadOnly);
        SQLite::Statement rows(
            database.connection(),
            "SELECT seq, code, ifnull(kind, ''), count, ifnull(origin, 0), ifnull(parent, 0), ifnull(undo_top, 0), "
            "ifnull(redo_top, 0), schema_version, payload_digest FROM journal ORDER BY seq");
        while (rows.executeStep()) {
            const auto text = [&](int i) { return QString::fromUtf8(rows.getColumn(i).getText()); };
            QStringList parts{text(0), u"2020-01-01T00:00:00Z"_s, text(1), text(2)};
            for (int i = 3; i <= 9; ++i) parts << text(i);
            parts << previous;
            const QString hash = QString::fromLatin1(
                QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
            sql +=
                u"UPDATE journal SET at = '2020-01-01T00:00:00Z', previous_hash = '%1', hash = '%2' WHERE seq = %3;"_s
                    .arg(previous, hash, text(0))
                    .toUtf8();
            previous = hash;
        }
        foreignHand(w->databaseFile(), sql + guards);
    });
    QCOMPARE(rewritten, std::pair(true, false));
}

void TestIntegrity::aPlantedSchemaIsRefused()
{
    const auto openingAfter = [](const char *sql) {
        TemporaryLedger w;
        fill(*w);
        const QString file = w->databaseFile();
        w.close();
        foreignHand(file, sql);
        const auto opened = Workspace::open(w.folder(), w.clock());
        return opened ? std::pair(ErrorCode(-1), QString())
                      : std::pair(opened.error().code, opened.error().arguments.value(1));
    };
    QCOMPARE(openingAfter("SELECT 1").first, ErrorCode(-1));
    QCOMPARE(openingAfter("ANALYZE").first, ErrorCode(-1)); // SQLite's own tables act for nobody
    QCOMPARE(openingAfter("CREATE TRIGGER keeper BEFORE DELETE ON client BEGIN SELECT 1; END"),
             std::pair(ErrorCode::ForeignSchema, u"keeper"_s));
    QCOMPARE(
        openingAfter(
            "CREATE TRIGGER tenfold AFTER INSERT ON training BEGIN UPDATE training SET minutes = minutes * 10; END"),
        std::pair(ErrorCode::ForeignSchema, u"tenfold"_s));
    QCOMPARE(openingAfter("CREATE TABLE hoard (name TEXT)"), std::pair(ErrorCode::ForeignSchema, u"hoard"_s));
    QCOMPARE(openingAfter("CREATE VIEW other AS SELECT 1"), std::pair(ErrorCode::ForeignSchema, u"other"_s));
    QCOMPARE(openingAfter("DROP TRIGGER journal_keeps_rows"),
             std::pair(ErrorCode::ForeignSchema, u"journal_keeps_rows"_s));
    QCOMPARE(openingAfter("DROP TABLE delivery"), std::pair(ErrorCode::ForeignSchema, u"delivery"_s));
}

void TestIntegrity::oneSickRecordIsSetAside()
{
    TemporaryLedger w;
    QVERIFY(w->perform(adding(everyRecord())));
    QVERIFY(w->perform(adding({sampleTraining(u"well"_s)})));
    const QString file = w->databaseFile();
    w.close();
    foreignHand(
        file,
        "UPDATE practice SET kind = 'advIce'; UPDATE evidence SET kind = 'certifIcate'; UPDATE plan_training SET kind = 'x';"
        "UPDATE practice SET themes = '[\"no-theme\"]'; UPDATE engagement SET items = '[\"9-9\"]'");
    w.reopen();
    const auto ledger = w->ledger();
    QVERIFY(ledger);
    QCOMPARE((*ledger)->size(), everyRecord().size() + 1 - 4);
    QVERIFY((*ledger)->trainings.find(u"well"_s));
    QStringList ids;
    for (const Error &fault : w->unreadable()) {
        QCOMPARE(fault.code, ErrorCode::UnreadableRecord);
        ids += fault.where.path;
    }
    ids.sort();
    QVERIFY2(ids.contains(u"pr-1"_s) && ids.contains(u"ev-1"_s) && ids.contains(u"en-1"_s) && ids.size() == 4,
             qPrintable(ids.join(u' ')));
    const auto found = w->verify();
    QVERIFY(found && has(found->faults, ErrorCode::UnreadableRecord));
    QVERIFY(w->perform(changing(sampleTraining(u"well"_s, u"Still written"_s)))); // the rest stays usable
    QVERIFY(w->perform(adding({sampleTraining(u"more"_s)})));
    QVERIFY(w->undo());
}

void TestIntegrity::emptyAndMissingDatabases()
{
    const auto openingAfter = [](auto spoil) {
        TemporaryLedger w;
        fill(*w);
        const auto reader = w.another(); // so that the log stays
        QVERIFY(reader->ledger());
        const QTemporaryDir elsewhere;
        const QString folder = elsewhere.filePath(u"copy"_s);
        QDir().mkpath(folder);
        for (const char *name : {"koshin.db", "koshin.db-wal"})
            QFile::copy(w.folder() + u'/' + QLatin1String(name), folder + u'/' + QLatin1String(name));
        const QByteArray log = bytesOf(folder + u"/koshin.db-wal"_s);
        QVERIFY(log.size() > 1000);
        spoil(folder);
        for (const auto mode : {Workspace::Mode::ReadWrite, Workspace::Mode::Existing, Workspace::Mode::ReadOnly})
            QCOMPARE(codeOf(Workspace::open(folder, w.clock(), mode)), ErrorCode::LedgerMissing);
        QCOMPARE(bytesOf(folder + u"/koshin.db-wal"_s), log);
        QVERIFY(Workspace::exists(folder));
    };
    openingAfter([](const QString &folder) { write(folder + u"/koshin.db"_s, {}); });
    openingAfter([](const QString &folder) { QFile::remove(folder + u"/koshin.db"_s); });
    const auto beside = [](const QString &name) {
        const QTemporaryDir empty;
        const QString file = empty.filePath(name);
        QDir().mkpath(QFileInfo(file).path());
        write(file, "x");
        FixedClock clock;
        const auto code = codeOf(Workspace::open(empty.path(), clock));
        return QFile::exists(empty.filePath(u"koshin.db"_s)) ? ErrorCode::Storage : code;
    };
    QCOMPARE(beside(u"evidence/ab/abcd"_s), ErrorCode::LedgerMissing);
    QCOMPARE(beside(u"koshin-v1.db"_s), ErrorCode::LedgerMissing);
    QCOMPARE(beside(u"koshin-rescued-2026-11-26-090000.db"_s), ErrorCode::LedgerMissing);
    QCOMPARE(beside(u"koshin.db-journal"_s), ErrorCode::LedgerMissing);
    QCOMPARE(beside(u"koshin (conflicted copy).db"_s), ErrorCode::LedgerMissing);
    QCOMPARE(beside(u"schemes/own.json"_s), ErrorCode::Storage); // a first start
    const QTemporaryDir nothing;
    FixedClock clock;
    for (const auto mode : {Workspace::Mode::Existing, Workspace::Mode::ReadOnly})
        QCOMPARE(codeOf(Workspace::open(nothing.filePath(u"new"_s), clock, mode)), ErrorCode::CannotOpen);
    QVERIFY(!QFile::exists(nothing.filePath(u"new"_s)));
}

void TestIntegrity::strangeFiles()
{
    const auto openingAfter = [](auto spoil) {
        TemporaryLedger w;
        fill(*w);
        const QString file = w->databaseFile();
        w.close();
        spoil(file);
        return codeOf(Workspace::open(w.folder(), w.clock()));
    };
    QCOMPARE(openingAfter([](const QString &file) { foreignHand(file, "PRAGMA user_version = -1"); }),
             ErrorCode::Damaged);
    QCOMPARE(openingAfter([](const QString &file) {
        foreignHand(file, "PRAGMA application_id = 7");
        write(file + u"-journal"_s, "x");
    }),
             ErrorCode::NotOurs);
    QCOMPARE(openingAfter([](const QString &file) {
        QFile::remove(file);
        mkfifo(qPrintable(file), 0600);
    }),
             ErrorCode::NotAFile);
    QCOMPARE(openingAfter([](const QString &file) {
        QFile::rename(file, file + u"2"_s);
        QFile::link(file + u"2"_s, file);
    }),
             ErrorCode::NotAFile);
    QCOMPARE(openingAfter([](const QString &file) { QFile::link(u"/dev/null"_s, file + u"-wal"_s); }),
             ErrorCode::NotAFile);
    QCOMPARE(openingAfter([](const QString &file) { QDir().mkdir(file + u"-journal"_s); }), ErrorCode::NotAFile);
}

void TestIntegrity::foldersOfOthers()
{
    const auto openingAfter = [](auto alter) {
        TemporaryLedger w;
        fill(*w);
        w.close();
        alter(w.folder());
        const auto opened = Workspace::open(w.folder(), w.clock());
        return std::pair(codeOf(opened), opened && has((*opened)->verify()->notes, ErrorCode::ModeTightened));
    };
    const auto mode = [](const QString &path) {
        struct stat status{};
        return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
    };
    QCOMPARE(openingAfter([](const QString &) {}), std::pair(ErrorCode(-1), false));
    QCOMPARE(openingAfter([](const QString &folder) { chmod(qPrintable(folder), 0755); }),
             std::pair(ErrorCode(-1), true));
    QCOMPARE(openingAfter([](const QString &folder) { chmod(qPrintable(folder + u"/koshin.db"_s), 0644); }),
             std::pair(ErrorCode(-1), true));
    QCOMPARE(openingAfter([](const QString &folder) { chmod(qPrintable(folder), 0777); }).first,
             ErrorCode::WritableByOthers);
    QCOMPARE(openingAfter([](const QString &folder) { chmod(qPrintable(folder), 0770); }).first,
             ErrorCode::WritableByOthers);
    QCOMPARE(openingAfter([](const QString &folder) { chmod(qPrintable(folder + u"/koshin.db"_s), 0660); }).first,
             ErrorCode::WritableByOthers);
    if (geteuid() == 0) {
        QCOMPARE(
            openingAfter([](const QString &folder) { QCOMPARE(chown(qPrintable(folder), 65534, 65534), 0); }).first,
            ErrorCode::ForeignOwner);
        QCOMPARE(openingAfter([](const QString &folder) {
            QCOMPARE(chown(qPrintable(folder + u"/koshin.db"_s), 65534, 65534), 0);
        }).first,
                 ErrorCode::ForeignOwner);
    }
    const QTemporaryDir empty;
    chmod(qPrintable(empty.path()), 0777);
    FixedClock clock;
    QVERIFY(Workspace::open(empty.path(), clock));
    QCOMPARE(mode(empty.path()), 0700u);
}

void TestIntegrity::purgeOfWhatWasRemoved()
{
    TemporaryLedger w;
    fill(*w);
    QVERIFY(w->perform(adding({sampleTraining(u"gone"_s, u"Zanzibar"_s)})));
    QVERIFY(w->perform(removing(u"gone"_s)));
    QVERIFY(w->perform(adding({sampleTraining(u"gone-too"_s, u"Zanzibar"_s)})));
    QVERIFY(w->perform(removing(u"gone-too"_s)));
    QCOMPARE(codeOf(w->purge(u"never"_s)), ErrorCode::UnknownRecord);
    QVERIFY(w->purge(u"gone"_s)->finished);
    QCOMPARE(bytesOf(w->databaseFile()).count("Zanzibar") > 0, true);
    const auto rest = w->purgeRemoved();
    QVERIFY(rest && rest->finished);
    QCOMPARE(rest->records, 1);
    QVERIFY(!bytesOf(w->databaseFile()).contains("Zanzibar")
            && !bytesOf(w->databaseFile() + u"-wal"_s).contains("Zanzibar"));
    QCOMPARE(w->purgeRemoved()->records, 0);
    QVERIFY(w->verify()->isSound());
    const auto undone = w->undo(); // the three steps of `fill` are what is left
    QVERIFY(undone);
    QCOMPARE(undone->passedOver, 4);
    QCOMPARE((*w->ledger())->trainings.find(u"a"_s)->title, u"First"_s);
    QVERIFY(w->verify()->isSound());
}

void TestIntegrity::purgeOfFormerTexts()
{
    TemporaryLedger w;
    fill(*w);
    QVERIFY(w->perform(changing(sampleTraining(u"b"_s, u"Zanzibar"_s))));
    QVERIFY(w->perform(changing(sampleTraining(u"b"_s, u"Harmless"_s))));
    QVERIFY(w->purgeHistory(u"b"_s)->finished);
    QVERIFY(!bytesOf(w->databaseFile()).contains("Zanzibar"));
    QCOMPARE((*w->ledger())->trainings.find(u"b"_s)->title, u"Harmless"_s);
    QVERIFY(w->verify()->isSound());
    QVERIFY(w->undo());
    QCOMPARE((*w->ledger())->trainings.find(u"a"_s)->title, u"First"_s);
    QCOMPARE((*w->ledger())->trainings.find(u"b"_s)->title, u"Harmless"_s);
    QVERIFY(w->redo());
    foreignHand(w->databaseFile(), "UPDATE training SET minutes = 1 WHERE id = 'b'");
    QVERIFY(has(w->verify()->faults, ErrorCode::RecordDiffers)); // also what the journal holds anew
}

void TestIntegrity::purgeLeavesTheRestToUndo()
{
    TemporaryLedger w;
    QVERIFY(w->ledger());
    QVERIFY(w->perform(
        adding({sampleTraining(u"a"_s), sampleTraining(u"b"_s), sampleTraining(u"secret"_s, u"Zanzibar"_s)})));
    QVERIFY(w->perform(changing(sampleTraining(u"secret"_s, u"Zanzibar II"_s))));
    QVERIFY(w->perform(changing(sampleTraining(u"a"_s, u"Changed"_s))));
    QVERIFY(w->purge(u"secret"_s));
    QVERIFY(w->verify()->isSound());
    QVERIFY(w->undo()); // the change of a
    QCOMPARE((*w->ledger())->trainings.find(u"a"_s)->title, sampleTraining(u"a"_s).title);
    const auto added = w->undo(); // the adding of all three, of which two are left
    QVERIFY(added);
    QCOMPARE(added->passedOver, 2);
    QCOMPARE((*w->ledger())->size(), 0u);
    QCOMPARE(codeOf(w->undo()), ErrorCode::NothingToUndo);
    QVERIFY(w->redo());
    QCOMPARE((*w->ledger())->size(), 2u);
    QVERIFY(w->redo());
    QCOMPARE((*w->ledger())->trainings.find(u"a"_s)->title, u"Changed"_s);
    QCOMPARE(codeOf(w->redo()), ErrorCode::NothingToRedo);
    QVERIFY(w->verify()->isSound());
    // A step that would name what was erased is passed over, not in the way of those before it.
    Client client;
    client.id = ClientId(u"k"_s);
    client.code = u"顧客甲"_s;
    Engagement named;
    named.id = EngagementId(u"g"_s);
    named.title = u"Work"_s;
    named.from = Date(2026, 1, 1);
    named.client = client.id;
    QVERIFY(w->perform(adding({client})));
    QVERIFY(w->perform(adding({named})));
    named.client.reset();
    QVERIFY(w->perform(changing(named)));
    QVERIFY(w->purge(u"k"_s));
    const auto undone = w->undo();
    QVERIFY(undone);
    QVERIFY(undone->passedOver >= 1);
    QVERIFY(w->verify()->isSound());
}

void TestIntegrity::purgeReachesSettings()
{
    TemporaryLedger w;
    QVERIFY(w->perform(adding({sampleTraining(u"b7d9-secret"_s, u"Zanzibar Holdings"_s)})));
    QVERIFY(w->setSetting(u"filters/practice"_s, QJsonArray{QJsonObject{{u"words"_s, u"Zanzibar Holdings 2026"_s}},
                                                            QJsonObject{{u"words"_s, u"audit"_s}}}));
    QVERIFY(w->setSetting(u"draft/b7d9-secret"_s, QJsonObject{{u"title"_s, u"…"_s}}));
    QVERIFY(w->putOff(u"duty/b7d9-secret"_s, PutOff{Date(2026, 11, 1), {}, u"waits for a signature"_s}));
    QVERIFY(w->putOff(u"duty/other"_s, PutOff{Date(2026, 11, 1), {}, u"waits for Zanzibar Holdings"_s}));
    QVERIFY(w->markTold({u"duty/b7d9-secret/2026"_s, u"other"_s}, Date(2026, 11, 1)));
    QVERIFY(w->purge(u"b7d9-secret"_s)->finished);
    QCOMPARE(w->setting(u"filters/practice"_s)->toArray(),
             (QJsonArray{QJsonObject{}, QJsonObject{{u"words"_s, u"audit"_s}}}));
    QVERIFY(w->setting(u"draft/b7d9-secret"_s)->isNull());
    QCOMPARE(w->deliveries()->toldOn.keys(), QStringList{u"other"_s});
    QVERIFY(w->deliveries()->putOff.isEmpty());
    const QByteArray bytes = bytesOf(w->databaseFile()) + bytesOf(w->databaseFile() + u"-wal"_s);
    QVERIFY(!bytes.contains("Zanzibar") && !bytes.contains("b7d9-secret") && !bytes.contains("signature"));
}

void TestIntegrity::purgeWithAReader()
{
    TemporaryLedger w;
    QVERIFY(w->perform(adding({sampleTraining(u"s"_s, u"Zanzibar"_s)})));
    const auto inFile = [&] {
        return bytesOf(w->databaseFile()).contains("Zanzibar")
               || bytesOf(w->databaseFile() + u"-wal"_s).contains("Zanzibar");
    };
    {
        Database other(w->databaseFile(), Access::ReadOnly);
        const ReadTransaction held(other);
        QCOMPARE(other.number("SELECT count(*) FROM training"), 1);
        const auto erased = w->purge(u"s"_s);
        QVERIFY(erased && !erased->finished);
        QVERIFY(inFile()); // and that is what it says
        QCOMPARE(w->finishErasing(), Result<bool>(false));
    }
    w.reopen();
    QCOMPARE(w->finishErasing(), Result<bool>(true));
    QVERIFY(!inFile());
    QCOMPARE(w->finishErasing(), Result<bool>(true));
}

void TestIntegrity::purgeKeepsFilesThatUndoNeeds()
{
    TemporaryLedger w;
    const QTemporaryDir elsewhere;
    write(elsewhere.filePath(u"proof.txt"_s), "proof");
    auto incoming = w->evidence().receive(elsewhere.filePath(u"proof.txt"_s));
    QVERIFY(incoming && w->evidence().place(*incoming));
    Evidence evidence = incoming->record();
    const QString hash = evidence.sha256;
    evidence.id = EvidenceId(u"e1"_s);
    QVERIFY(w->perform(adding({evidence})));
    evidence.id = EvidenceId(u"e2"_s);
    QVERIFY(w->perform(adding({evidence})));
    QVERIFY(w->perform(removing(u"e2"_s)));
    QCOMPARE(w->namesFile(hash), Result<bool>(true));
    QVERIFY(w->purge(u"e1"_s));
    QVERIFY(w->evidence().check(evidence)); // undo brings e2 back
    QVERIFY(w->undo());
    QVERIFY(w->verify()->isSound());
    QVERIFY(w->perform(removing(u"e2"_s)));
    QVERIFY(w->purgeRemoved()->finished);
    QVERIFY(!w->evidence().check(evidence));
    QCOMPARE(w->namesFile(hash), Result<bool>(false));
}

// A ledger as the first version left it, with an erasure that names nothing.
void TestIntegrity::upgradedErasuresAreNotes()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA) + u"/ledgers/schema-2-erased.db"_s, folder.filePath(u"koshin.db"_s)));
    QFile::setPermissions(folder.filePath(u"koshin.db"_s), QFile::ReadOwner | QFile::WriteOwner);
    FixedClock clock;
    auto w = Workspace::open(folder.path(), clock);
    QVERIFY2(w, w ? "" : qPrintable(errorName(w.error().code) + w.error().arguments.join(u' ')));
    const auto found = (*w)->verify();
    QVERIFY(found && found->isSound());
    QVERIFY(has(found->notes, ErrorCode::EarlierErasures));
    QCOMPARE((*w)->history(1)->front().code, EditCode::Upgrade);
    QVERIFY((*w)->undo()); // what was not erased can still be undone
    QVERIFY((*w)->verify()->isSound());
    foreignHand((*w)->databaseFile(), "UPDATE training SET minutes = minutes + 1");
    QVERIFY(has((*w)->verify()->faults, ErrorCode::RecordDiffers));
}

void TestIntegrity::crashedUpgradesLeaveOneCopy()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"koshin.db"_s);
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA) + u"/ledgers/schema-2-erased.db"_s, file));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    FixedClock clock;
    SafeCopy(file, u"-v2"_s).keep(); // as a kill between copy and commit leaves it
    QVERIFY(Workspace::open(folder.path(), clock));
    QCOMPARE(QDir(folder.path()).entryList({u"koshin-v*"_s}), QStringList{u"koshin-v2.db"_s});
}

void TestIntegrity::exchangedFiles_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"mv", "cp", "rm", "rm-log", "older", "older-cp"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestIntegrity::exchangedFiles()
{
    QFETCH(QString, way);
    TemporaryLedger other; // of another machine: a copy that went its own way
    TemporaryLedger w;
    fill(*w);
    const auto here = [&](const QString &name) -> QString { return w.folder() + u'/' + name; };
    const QTemporaryDir aside;
    {
        w.close();
        QVERIFY(QFile::copy(here(u"koshin.db"_s), aside.filePath(u"older.db"_s)));
        w.reopen();
        QVERIFY(w->perform(adding({sampleTraining(u"between"_s, u"Since that copy"_s)})));
        QVERIFY(other->perform(adding({sampleTraining(u"theirs"_s, u"Theirs"_s)})));
        other.close();
    }
    w.reopen();
    QVERIFY(w->ledger());
    QVERIFY(w->perform(adding({sampleTraining(u"ours"_s, u"Ours"_s)})));
    const QString stranger =
        way.startsWith(u"older"_s) ? aside.filePath(u"older.db"_s) : other.folder() + u"/koshin.db"_s;
    if (way == u"mv"_s || way == u"older"_s)
        QCOMPARE(::rename(qPrintable(stranger), qPrintable(here(u"koshin.db"_s))), 0);
    else if (way == u"rm"_s) QVERIFY(QFile::remove(here(u"koshin.db"_s)));
    else if (way == u"rm-log"_s) QVERIFY(QFile::remove(here(u"koshin.db-wal"_s)));
    else write(here(u"koshin.db"_s), bytesOf(stranger));
    const QByteArray there = bytesOf(here(u"koshin.db"_s));
    if (way == u"older-cp"_s) { // the log holds all that the older state lacks: nothing is lost, whichever is believed
        const auto done = w->perform(adding({sampleTraining(u"late"_s)}));
        if (!done) QCOMPARE(codeOf(done), ErrorCode::LedgerReplaced);
        if (!done) QVERIFY(w->rescue()->checked);
        w.reopen();
        QVERIFY(w->verify()->isSound());
        if (done) QVERIFY((*w->ledger())->trainings.find(u"between"_s) && (*w->ledger())->trainings.find(u"late"_s));
        return;
    }

    QVERIFY(w->isStale());
    QCOMPARE(codeOf(w->perform(adding({sampleTraining(u"late"_s)}))), ErrorCode::LedgerReplaced);
    QCOMPARE(codeOf(w->refresh()), ErrorCode::LedgerReplaced);
    QCOMPARE(codeOf(w->setSetting(u"x"_s, 1)), ErrorCode::LedgerReplaced);
    QCOMPARE(codeOf(w->ensureInPlace()), ErrorCode::LedgerReplaced);
    const auto rescued = w->rescue();
    QVERIFY2(rescued, rescued ? "" : qPrintable(rescued.error().arguments.join(u' ')));
    QVERIFY(rescued->checked);
    QVERIFY(rescued->file.startsWith(here(u"koshin-rescued-2026-11-22-090000"_s)));
    w.close();
    QCOMPARE(bytesOf(here(u"koshin.db"_s)), there); // nothing of ours went into it
    QVERIFY(!QFile::exists(here(u"koshin.db-wal"_s)));
    {
        const QTemporaryDir reading;
        QVERIFY(QFile::copy(rescued->file, reading.filePath(u"koshin.db"_s)));
        const auto kept = Workspace::open(reading.path(), w.clock());
        QVERIFY(kept);
        QVERIFY((*(*kept)->ledger())->trainings.find(u"ours"_s));
        QVERIFY((*(*kept)->ledger())->trainings.find(u"a"_s));
        QVERIFY((*kept)->verify()->isSound());
    }
    if (way == u"rm"_s || way == u"rm-log"_s) return;
    w.reopen();
    QVERIFY(w->verify()->isSound());
    QVERIFY((*w->ledger())->trainings.find(way == u"older"_s ? u"a"_s : u"theirs"_s));
    QVERIFY(!(*w->ledger())->trainings.find(u"ours"_s));
}

void TestIntegrity::aMovedFolder()
{
    TemporaryLedger w;
    fill(*w);
    const QString before = w.folder();
    const QString after = before + u"-moved"_s;
    QCOMPARE(::rename(qPrintable(before), qPrintable(after)), 0);
    QVERIFY(w->isStale());
    const auto refused = w->perform(adding({sampleTraining(u"late"_s)}));
    QCOMPARE(codeOf(refused), ErrorCode::LedgerMoved);
    QCOMPARE(refused.error().arguments.value(1), after);
    QCOMPARE(w->rescue()->file, after + u"/koshin.db"_s);
    QVERIFY(!QFile::exists(before));
    QCOMPARE(::rename(qPrintable(after), qPrintable(before)), 0); // back again: it is the same
    QVERIFY(w->perform(adding({sampleTraining(u"late"_s)})));
    QVERIFY(w->verify()->isSound());
}

// What a killed window left, beside a file that a synchroniser has put there since.
void TestIntegrity::aLogOfAnotherFile()
{
    TemporaryLedger w;
    fill(*w);
    w.close();
    const QTemporaryDir aside;
    const QString older = aside.filePath(u"koshin.db"_s);
    QVERIFY(QFile::copy(w.folder() + u"/koshin.db"_s, older));
    const pid_t child = fork();
    if (child == 0) {
        auto own = Workspace::open(w.folder(), w.clock());
        for (int i = 0; own && i < 30; ++i) {
            if (!(*own)->perform(adding({longTraining(u"late-%1"_s.arg(i))}))) _exit(2);
        }
        kill(getpid(), SIGKILL);
    }
    waitpid(child, nullptr, 0);
    const QString log = w.folder() + u"/koshin.db-wal"_s;
    QVERIFY(QFileInfo(log).size() > 1'000);
    { // beside its own file it is played back
        const QTemporaryDir copy;
        for (const char *name : {"koshin.db", "koshin.db-wal"})
            QVERIFY(QFile::copy(w.folder() + u'/' + QLatin1String(name), copy.filePath(QLatin1String(name))));
        const auto opened = Workspace::open(copy.path(), w.clock());
        QVERIFY(opened && (*(*opened)->ledger())->trainings.find(u"late-29"_s));
        QVERIFY((*opened)->verify()->isSound());
    }
    { // the older file went its own way
        QFile::setPermissions(older, QFile::ReadOwner | QFile::WriteOwner);
        const auto theirs = Workspace::open(aside.path(), w.clock());
        QVERIFY(theirs);
        for (int i = 0; i < 10; ++i) QVERIFY((*theirs)->perform(adding({longTraining(u"theirs-%1"_s.arg(i))})));
    }
    QCOMPARE(::rename(qPrintable(older), qPrintable(w.folder() + u"/koshin.db"_s)), 0);
    w.reopen();
    QVERIFY((*w->ledger())->trainings.find(u"theirs-9"_s));
    QVERIFY(!(*w->ledger())->trainings.find(u"late-29"_s));
    const auto found = w->verify();
    QVERIFY(found->isSound());
    QVERIFY(has(found->notes, ErrorCode::LogSetAside));
    QCOMPARE(QDir(w.folder()).entryList({u"koshin-log-*"_s}).size(), 1); // nothing is thrown away
}

// A full disk or a power cut ends a checkpoint anywhere; the log still holds everything.
void TestIntegrity::aCheckpointCutShort()
{
    TemporaryLedger w;
    w.close();
    const QString file = w.folder() + u"/koshin.db"_s;
    QDir(w.folder()).removeRecursively();
    const pid_t child = fork();
    if (child == 0) {
        auto own = Workspace::open(w.folder(), w.clock());
        if (own && (*own)->perform(adding({sampleTraining(u"kept"_s)}))) kill(getpid(), SIGKILL);
        _exit(1);
    }
    waitpid(child, nullptr, 0);
    const QByteArray log = bytesOf(file + u"-wal"_s);
    QVERIFY(log.size() > 100'000); // the whole ledger
    w.reopen();
    w.close();
    const QByteArray whole = bytesOf(file);
    for (qsizetype pages : {1, 2, 3, 10, 50}) {
        write(file, whole.first(std::min(whole.size(), pages * 4096)));
        write(file + u"-wal"_s, log);
        w.reopen();
        QVERIFY((*w->ledger())->trainings.find(u"kept"_s));
        QVERIFY(w->verify()->isSound());
        QCOMPARE(QDir(w.folder()).entryList({u"koshin-log-*"_s}).size(), 0);
        w.close();
    }
}

void TestIntegrity::conflictCopiesAreNamed()
{
    TemporaryLedger w;
    const QStringList names{u"koshin (conflicted copy 2026-11-26).db"_s,
                            u"koshin.sync-conflict-20261126-090000-ABCDEFG.db"_s, u"koshin (競合コピー).db"_s};
    for (const QString &name : names) write(w.folder() + u'/' + name, "x");
    write(w.folder() + u"/notes about a conflict.txt"_s, "x");
    QStringList sorted = names;
    sorted.sort();
    QStringList listed = LedgerFolder(w.folder()).conflictCopies();
    listed.sort();
    QCOMPARE(listed, sorted);
    QCOMPARE(std::ranges::count(w->verify()->notes, ErrorCode::ConflictCopy, &Error::code), 3);
    QVERIFY(w->verify()->isSound());
}

KOSHIN_TEST(TestIntegrity)
#include "tst_integrity.moc"
