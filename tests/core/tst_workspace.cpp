// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"
#include "support/fixtures.h"
#include "support/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace koshin;
using namespace koshin::test;

namespace {

void run(const QString &file, const char *sql)
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(file.toUtf8().constData(), &db), SQLITE_OK);
    char *message = nullptr;
    sqlite3_exec(db, sql, nullptr, nullptr, &message);
    QVERIFY2(!message, message);
    sqlite3_close(db);
}

QByteArray bytesOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

// Says why not, which a bare QVERIFY would keep to itself.
template<class T>
bool done(const Result<T> &result)
{
    if (!result) qWarning() << errorName(result.error().code) << result.error().arguments;
    return result.has_value();
}

template<class T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode(-1) : result.error().code;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecordRoundTrips();
    void aLargeLedgerIsReadWhole();
    void undoAndRedoSurviveRestart();
    void refusesBadEdits();
    void refreshTakesUpOthersEdits();
    void aChangeOfOneFieldIsNamed();
    void settingsStayOutsideTheJournal();
    void searchFindsShortNeedlesButNoSealedNames();
    void purgeLeavesNoTrace();
    void verifyFindsTampering();
    void openingOtherFiles();
    void modesAreTight();
    void readsWhereNothingCanBeWritten();
    void importIsOneStep();
    void movesTellAndCanBeStopped();
    void killedAtAnyMoment();
    void threeWritersAtOnce();
    void evidenceIsKeptByHash();
};

void TestWorkspace::everyRecordRoundTrips()
{
    TemporaryLedger w;
    Edit edit = adding(everyRecord());
    edit.holder = Holder{u"支援士 花子"_s, Language::Japanese};
    QVERIFY(done(w->perform(edit)));
    w.reopen();
    const auto ledger = *w->ledger();
    QCOMPARE(ledger->size(), edit.put.size());
    for (const Record &record : edit.put) QVERIFY2(ledger->find(idOf(record)) == record, qPrintable(idOf(record)));
    QVERIFY(ledger->holder == *edit.holder);
    QVERIFY(w->perform(changing(edit.put[1]))->isEmpty()); // nothing new: dropped
    QCOMPARE(w->history()->size(), 1u);
}

// From 5,000 practices on two connections read beside each other.
void TestWorkspace::aLargeLedgerIsReadWhole()
{
    TemporaryLedger w;
    Edit edit = adding(everyRecord());
    const auto like =
        std::ranges::find_if(edit.put, [](const Record &r) { return std::holds_alternative<Practice>(r); });
    Practice practice = std::get<Practice>(*like);
    for (int i = 0; i < 5'200; ++i) {
        practice.id = PracticeId(u"many-%1"_s.arg(i));
        practice.title = u"実務 %1"_s.arg(i);
        edit.put.push_back(practice);
    }
    QVERIFY(done(w->perform(edit)));
    const auto kept = *w->ledger();
    w.reopen();
    const auto read = *w->ledger();
    QCOMPARE(read->size(), edit.put.size());
    for (const Record &record : edit.put) QVERIFY2(read->find(idOf(record)) == record, qPrintable(idOf(record)));
    QVERIFY(w->perform(removing(u"many-7"_s))); // and goes on from there
    QCOMPARE((*w->ledger())->practices.size(), kept->practices.size() - 1);
}

void TestWorkspace::undoAndRedoSurviveRestart()
{
    TemporaryLedger w;
    QVERIFY(w->perform(adding(everyRecord())));
    QVERIFY(w->perform(changing(sampleTraining(u"tr-1"_s, u"二"_s))));
    QVERIFY(w->perform(changing(sampleTraining(u"tr-1"_s, u"三"_s))));
    w.reopen();
    const auto title = [&] { return (*w->ledger())->trainings.find(u"tr-1"_s)->title; };
    QVERIFY(w->undo());
    QCOMPARE(title(), u"二"_s);
    QVERIFY(w->undo());
    QCOMPARE(title(), u"オンライン講習"_s);
    QVERIFY((*w->ledger())->find(u"tr-1"_s) == everyRecord()[1]);
    w.reopen();
    QVERIFY(w->redo());
    QVERIFY(w->redo());
    QCOMPARE(title(), u"三"_s);
    QCOMPARE(codeOf(w->redo()), ErrorCode::NothingToRedo);
    for (int i = 0; i < 3; ++i) QVERIFY(w->undo());
    QCOMPARE((*w->ledger())->size(), 0u);
    QCOMPARE(codeOf(w->undo()), ErrorCode::NothingToUndo);
    QVERIFY(w->perform(adding({sampleTraining(u"x"_s)})));
    QCOMPARE(codeOf(w->redo()), ErrorCode::NothingToRedo);
    const auto history = *w->history();
    QCOMPARE(history.size(), 4u);
    QVERIFY(!history[0].undone && history[1].undone && history[3].undone);
    QVERIFY(w->history(0, true)->size() == 11u);
}

void TestWorkspace::refusesBadEdits()
{
    TemporaryLedger w;
    QVERIFY(w->perform(adding(everyRecord())));
    QCOMPARE(codeOf(w->perform(adding({sampleTraining(u"tr-1"_s)}))), ErrorCode::DuplicateId);
    QCOMPARE(codeOf(w->perform(removing(u"none"_s))), ErrorCode::UnknownRecord);
    QCOMPARE(codeOf(w->perform(removing(u"cl-1"_s))), ErrorCode::StillReferenced);
    QCOMPARE(codeOf(w->perform(removing(u"ev-1"_s))), ErrorCode::StillReferenced);
    Training lost = sampleTraining(u"t"_s);
    lost.evidence = {EvidenceId(u"none"_s)};
    QCOMPARE(codeOf(w->perform(changing(lost))), ErrorCode::UnknownReference);
    lost.evidence = {EvidenceId(u"cl-1"_s)};
    QCOMPARE(codeOf(w->perform(changing(lost))), ErrorCode::WrongReference);
    Edit stale = changing(sampleTraining(u"tr-1"_s, u"新"_s));
    stale.basedOn = {sampleTraining(u"tr-1"_s)};
    QCOMPARE(codeOf(w->perform(stale)), ErrorCode::ContentDiffers);
    QCOMPARE(w->history()->size(), 1u);
    w.reopen(Workspace::Mode::ReadOnly);
    QVERIFY(w->isReadOnly());
    QCOMPARE(codeOf(w->perform(removing(u"tr-1"_s))), ErrorCode::ReadOnly);
}

void TestWorkspace::refreshTakesUpOthersEdits()
{
    TemporaryLedger w;
    const auto other = w.another();
    QVERIFY(w->ledger() && other->ledger());
    QVERIFY(!w->isStale());
    QVERIFY(other->perform(adding({sampleTraining(u"a"_s)})));
    QVERIFY(w->isStale());
    QVERIFY(w->perform(adding({sampleTraining(u"b"_s)}))); // not knowing of the other's
    QCOMPARE(w->refresh()->records.size(), 2u);
    QCOMPARE((*w->ledger())->trainings.size(), 2u);
    QVERIFY(!w->isStale());
    QVERIFY(w->refresh()->isEmpty());
    QVERIFY(other->refresh() && other->undo()); // takes back the other's edit
    QVERIFY(w->refresh());
    QCOMPARE((*w->ledger())->trainings.size(), 1u);
}

void TestWorkspace::aChangeOfOneFieldIsNamed()
{
    TemporaryLedger w;
    QVERIFY(w->perform(adding({sampleTraining(u"a"_s), sampleTraining(u"b"_s)})));
    Edit edit = changing(sampleTraining(u"a"_s, u"新"_s));
    edit.put.push_back(sampleTraining(u"b"_s, u"新"_s));
    edit.field = u"title"_s;
    QVERIFY(w->perform(edit));
    const auto entry = w->undoable();
    QVERIFY(entry);
    QCOMPARE(entry->code, EditCode::Change);
    QCOMPARE(entry->field, u"title"_s);
    QCOMPARE(entry->count, qint64(2));
    QVERIFY(w->undo());
    QCOMPARE(w->undoable()->field, QString());
    QVERIFY(w->verify()->isSound());
}

void TestWorkspace::settingsStayOutsideTheJournal()
{
    TemporaryLedger w;
    QVERIFY(w->setting(u"filters"_s)->isNull());
    QVERIFY(w->setSetting(u"filters"_s, QJsonObject{{u"name"_s, u"製造業A"_s}}));
    QVERIFY(w->setSetting(u"count"_s, 3));
    QVERIFY(w->setSetting(u"gone"_s, u"x"_s));
    QVERIFY(w->setSetting(u"gone"_s, QJsonValue()));
    QVERIFY(w->history()->empty());
    QVERIFY(!w->undoable());
    w.reopen(Workspace::Mode::ReadOnly);
    QCOMPARE(*w->setting(u"filters"_s), QJsonValue(QJsonObject{{u"name"_s, u"製造業A"_s}}));
    QCOMPARE(*w->setting(u"count"_s), QJsonValue(3));
    QVERIFY(w->setting(u"gone"_s)->isNull());
    QCOMPARE(codeOf(w->setSetting(u"count"_s, 4)), ErrorCode::ReadOnly);
}

void TestWorkspace::searchFindsShortNeedlesButNoSealedNames()
{
    TemporaryLedger w;
    QVERIFY(w->perform(adding(everyRecord())));
    const auto ids = [&](const QString &needle) {
        QStringList found;
        const auto hits = *w->search(needle);
        for (const auto &t : hits) found << t.id;
        found.sort();
        return found;
    };
    QCOMPARE(ids(u"診断"_s), QStringList{u"en-1"_s});
    QVERIFY(ids(u"監"_s).contains(u"tr-1"_s));
    QCOMPARE(ids(u"監査の講"_s), (QStringList{u"pl-1"_s, u"te-1"_s, u"tr-1"_s}));
    QVERIFY(ids(u"ｉｐａ"_s).contains(u"tr-1"_s)); // width and case are folded
    QCOMPARE(ids(u"毎月"_s), (QStringList{u"te-1"_s, u"te-2"_s}));
    QCOMPARE(ids(u"演習"_s), QStringList{u"du-1"_s});
    QCOMPARE(ids(u"関西"_s), QStringList{u"pf-1"_s});
    QCOMPARE(ids(u"秘密"_s), QStringList());
    QCOMPARE(ids(u"極秘太郎"_s), QStringList());
    QVERIFY(w->perform(changing(sampleTraining(u"tr-1"_s, u"別の題"_s))));
    QCOMPARE(ids(u"監査の講"_s), (QStringList{u"pl-1"_s, u"te-1"_s}));
    QVERIFY(w->undo());
    QCOMPARE(ids(u"監査の講"_s), (QStringList{u"pl-1"_s, u"te-1"_s, u"tr-1"_s}));
}

void TestWorkspace::purgeLeavesNoTrace()
{
    TemporaryLedger w;
    QVERIFY(w->ledger());
    QVERIFY(w->perform(adding({sampleTraining(u"secret-id"_s, u"Zanzibar 計画"_s)})));
    QVERIFY(w->perform(changing(sampleTraining(u"secret-id"_s, u"Zanzibar 変更"_s))));
    QVERIFY(w->perform(adding({sampleTraining(u"kept"_s, u"Keepsake"_s)})));
    QVERIFY(bytesOf(w->databaseFile() + u"-wal"_s).contains("Zanzibar"));
    QVERIFY(w->purge(u"secret-id"_s));
    QVERIFY(!(*w->ledger())->find(u"secret-id"_s));
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        const QByteArray bytes = bytesOf(w->databaseFile() + suffix);
        QVERIFY(!bytes.contains("Zanzibar"));
        QVERIFY(!bytes.contains("secret-id"));
        QVERIFY(!bytes.contains("007a0061")); // the pair "za" as the index writes it
    }
    QVERIFY(bytesOf(w->databaseFile()).contains("Keepsake"));
    QVERIFY(w->verify()->isSound());
    QVERIFY(w->undo());
    QCOMPARE(codeOf(w->undo()), ErrorCode::NothingToUndo); // what is left to undo was erased
}

void TestWorkspace::verifyFindsTampering()
{
    const auto faultsAfter = [](const char *sql) {
        TemporaryLedger w;
        if (!w->perform(adding({sampleTraining(u"a"_s)})) || !w->perform(adding({sampleTraining(u"b"_s)})))
            return Faults{{ErrorCode::Storage, {}, {}}};
        run(w->databaseFile(), sql);
        return w->verify()->faults;
    };
    QVERIFY(faultsAfter("SELECT 1").empty());
    const auto broken = [](const Faults &faults) {
        return std::any_of(faults.begin(), faults.end(),
                           [](const Error &f) { return f.code == ErrorCode::JournalBroken; });
    };
    QVERIFY(broken(faultsAfter("DROP TRIGGER journal_keeps_values; UPDATE journal SET count = 9 WHERE seq = 1")));
    QVERIFY(broken(
        faultsAfter("DROP TRIGGER payload_keeps_values; UPDATE journal_payload SET bytes = x'00' WHERE seq = 2")));
    QVERIFY(broken(
        faultsAfter("PRAGMA foreign_keys = OFF; DROP TRIGGER journal_keeps_rows; DELETE FROM journal WHERE seq = 1")));
}

void TestWorkspace::openingOtherFiles()
{
    const auto openingAfter = [](auto spoil) {
        TemporaryLedger w;
        const QString file = w->databaseFile();
        const bool made = w->perform(adding(everyRecord())).has_value();
        w.close();
        if (!made) return ErrorCode::Storage;
        spoil(file);
        const QByteArray before = bytesOf(file);
        const auto code = codeOf(Workspace::open(w.folder(), w.clock()));
        return bytesOf(file) == before ? code : ErrorCode::Storage;
    };
    QCOMPARE(openingAfter([](const QString &f) { run(f, "PRAGMA user_version = 999"); }), ErrorCode::Newer);
    QCOMPARE(openingAfter([](const QString &f) { run(f, "PRAGMA application_id = 1"); }), ErrorCode::NotOurs);
    QCOMPARE(openingAfter([](const QString &f) {
        QFile file(f);
        if (file.open(QIODevice::ReadWrite)) file.write("not a database at all");
    }),
             ErrorCode::Damaged);
    QCOMPARE(openingAfter([](const QString &f) { QFile(f).resize(QFileInfo(f).size() / 2); }), ErrorCode::Damaged);
    FixedClock clock;
    QCOMPARE(codeOf(Workspace::open(u"/nonexistent/x"_s, clock, Workspace::Mode::ReadOnly)), ErrorCode::CannotOpen);
    const QTemporaryDir empty;
    const QString file = empty.filePath(u"koshin.db"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly)); // as a crash at the first start leaves it
    const TemporaryLedger w;
    for (const auto mode : {Workspace::Mode::Existing, Workspace::Mode::ReadOnly})
        QCOMPARE(codeOf(Workspace::open(empty.path(), w.clock(), mode)), ErrorCode::NotOurs);
    QVERIFY(Workspace::open(empty.path(), w.clock()));
}

void TestWorkspace::modesAreTight()
{
    TemporaryLedger w;
    QVERIFY(done(w->perform(adding({sampleTraining(u"a"_s)}))));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(QFile::permissions(w->databaseFile() + suffix), QFile::Permissions(owner));
    QCOMPARE(QFile::permissions(w.folder()), QFile::Permissions(owner | QFile::ExeOwner | QFile::ExeUser));
}

void TestWorkspace::readsWhereNothingCanBeWritten()
{
    TemporaryLedger w;
    QVERIFY(w->perform(adding(everyRecord())));
    const QString file = w->databaseFile();
    w.close();
    const uid_t owner = geteuid() == 0 ? 65534 : geteuid();
    chmod(qPrintable(w.folder() + u"/.."_s), 0755);
    for (const QString &path : {w.folder(), file}) QCOMPARE(chown(qPrintable(path), owner, gid_t(-1)), 0);
    chmod(qPrintable(w.folder()), 0500);
    chmod(qPrintable(file), 0400);
    const pid_t child = fork();
    if (child == 0) { // root ignores file modes
        if (geteuid() != owner && seteuid(owner) != 0) _exit(2);
        const auto opened = Workspace::open(w.folder(), w.clock());
        if (!opened) _exit(3);
        const auto ledger = (*opened)->ledger();
        _exit((*opened)->isReadOnly() && ledger && (*ledger)->size() == everyRecord().size() ? 0 : 4);
    }
    int status = -1;
    waitpid(child, &status, 0);
    chmod(qPrintable(w.folder()), 0755);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestWorkspace::importIsOneStep()
{
    TemporaryLedger w;
    QVERIFY(w->ledger());
    {
        auto import = *w->beginImport();
        for (int i = 0; i < 2'500; ++i)
            QVERIFY(done(import->put(sampleTraining(QString::number(i), u"題%1号"_s.arg(i)))));
        QVERIFY(import->danglingReferences()->empty());
        QVERIFY(done(import->commit()));
    }
    QCOMPARE((*w->ledger())->size(), 2'500u);
    QCOMPARE(w->search(u"題2499号"_s)->size(), 1u);
    {
        auto import = *w->beginImport();
        QVERIFY(import->put(sampleTraining(u"8"_s, u"他"_s))); // not committed
    }
    QVERIFY(w->undo());
    QCOMPARE((*w->ledger())->size(), 0u);
    QVERIFY(w->search(u"題"_s)->empty());
    QVERIFY(w->redo());
    QCOMPARE((*w->ledger())->size(), 2'500u);
    QVERIFY(w->verify()->isSound());
}

void TestWorkspace::movesTellAndCanBeStopped()
{
    TemporaryLedger w;
    constexpr int many = 2'500;
    QVERIFY(w->ledger());
    auto import = *w->beginImport();
    for (int i = 0; i < many; ++i) QVERIFY(import->put(sampleTraining(QString::number(i), u"題%1号"_s.arg(i))));
    QVERIFY(import->commit());
    import.reset();
    const auto before = *w->ledger();
    const auto stop = [](qint64 done, qint64 total) { return done < total / 2; };
    QCOMPARE(codeOf(w->undo(stop)), ErrorCode::Cancelled);
    QCOMPARE(*w->ledger(), before);
    w.reopen();
    QCOMPARE((*w->ledger())->size(), std::size_t(many));
    QCOMPARE(w->search(u"題2499号"_s)->size(), 1u);
    QCOMPARE(w->history(0, true)->size(), 1u);
    QVERIFY(w->verify()->isSound());
    std::vector<qint64> told;
    const auto listen = [&](qint64 done, qint64 total) {
        if (done > total || (!told.empty() && done < told.back())) return false;
        told.push_back(done);
        return true;
    };
    QVERIFY(done(w->undo(listen)));
    QVERIFY(told.size() > 2); // 2,500 records are several times the step
    QCOMPARE((*w->ledger())->size(), 0u);
    QCOMPARE(codeOf(w->redo(stop)), ErrorCode::Cancelled);
    QCOMPARE((*w->ledger())->size(), 0u);
    QVERIFY(w->redoable());
    QVERIFY(w->redo());
    QCOMPARE((*w->ledger())->size(), std::size_t(many));
}

void TestWorkspace::killedAtAnyMoment()
{
    const int kills = std::max(20, qEnvironmentVariableIntValue("KOSHIN_KILLS"));
    TemporaryLedger w;
    w.close();
    int acknowledged = 0;
    for (int round = 0; round < kills; ++round) {
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        const pid_t child = fork();
        if (child == 0) {
            auto own = Workspace::open(w.folder(), w.clock());
            for (int i = acknowledged; own; ++i) {
                Edit edit = changing(sampleTraining(QString::number(i)));
                if (!(*own)->perform(edit) || write(ends[1], "+", 1) != 1) break;
            }
            _exit(1);
        }
        ::close(ends[1]);
        char byte = 0;
        const bool midway = round % 2 == 0; // or anywhere, opening the ledger included
        if (midway && read(ends[0], &byte, 1) == 1) ++acknowledged;
        usleep(QRandomGenerator::global()->bounded(1'000, 60'000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(ends[0], &byte, 1) == 1) ++acknowledged;
        ::close(ends[0]);
        w.reopen();
        const auto ledger = *w->ledger();
        for (int i = 0; i < acknowledged; ++i) QVERIFY(ledger->trainings.find(QString::number(i)));
        w.close();
    }
    QVERIFY(acknowledged > 0);
    w.reopen();
    QVERIFY(w->verify()->isSound());
    qInfo("%d kills, %d acknowledged edits", kills, acknowledged);
}

void TestWorkspace::threeWritersAtOnce()
{
    TemporaryLedger w;
    QVERIFY(w->ledger());
    std::atomic<int> failed = 0;
    std::vector<std::thread> writers;
    for (int n = 0; n < 3; ++n) {
        writers.emplace_back([&, n] {
            const auto own = w.another();
            for (int i = 0; i < 30; ++i) {
                if (!own->perform(adding({sampleTraining(u"%1-%2"_s.arg(n).arg(i))}))) ++failed;
            }
        });
    }
    for (std::thread &writer : writers) writer.join();
    QCOMPARE(failed.load(), 0);
    QVERIFY(w->isStale());
    QCOMPARE(w->refresh()->records.size(), 90u);
    QCOMPARE((*w->ledger())->trainings.size(), 90u);
    QVERIFY(w->verify()->isSound());
}

void TestWorkspace::evidenceIsKeptByHash()
{
    TemporaryLedger w;
    const QString file = w.folder() + u"/../abc.txt"_s;
    {
        QFile f(file);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write("abc");
    }
    auto incoming = w->evidence().receive(file);
    QVERIFY(incoming && w->evidence().place(*incoming));
    Maybe<Evidence> taken = incoming->record();
    // FIPS 180-2, appendix B.1
    QCOMPARE(taken->sha256, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QCOMPARE(taken->fileName, u"abc.txt"_s);
    QVERIFY(w->evidence().verify(taken->sha256));
    taken->id = EvidenceId(u"e"_s);
    QVERIFY(w->perform(adding({*taken})));
    QVERIFY(w->verify()->isSound());
    QFile spoilt(*w->evidence().whereKept(taken->sha256));
    QVERIFY(spoilt.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(spoilt.open(QIODevice::ReadWrite) && spoilt.write("x") == 1);
    spoilt.close();
    QCOMPARE(w->verify()->faults.front().code, ErrorCode::FileAltered);
    QVERIFY(w->purge(u"e"_s));
    QCOMPARE(codeOf(w->evidence().check(*taken)), ErrorCode::FileNotFound);
    QCOMPARE(codeOf(w->evidence().receive(u"/nonexistent"_s)), ErrorCode::FileNotFound);
}

KOSHIN_TEST(TestWorkspace)
#include "tst_workspace.moc"
