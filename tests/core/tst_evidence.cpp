// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"
#include "evidence/openedcopies.h"
#include "evidence/safename.h"
#include "ledger/check.h"
#include "ledger/proofs.h"
#include "operations/attach.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "text/errortext.h"

#include <QBuffer>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>

using namespace koshin;
using namespace koshin::test;

namespace {

// FIPS 180-2, appendix B.1
const QString abcHash = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
const QString emptyHash = u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;

QByteArray path(const QString &name)
{
    return QFile::encodeName(name);
}

QString write(const QString &name, const QByteArray &contents)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()) qFatal("cannot write");
    return name;
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

int modeOf(const QString &name)
{
    struct stat seen;
    return ::lstat(path(name).constData(), &seen) == 0 ? int(seen.st_mode & 07777) : -1;
}

template<class T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode(-1) : result.error().code;
}

// Everything that is not a folder below a folder.
QStringList filesBelow(const QString &folder)
{
    QStringList all;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info(files.next());
        if (!info.isDir() || info.isSymLink()) all += info.filePath();
    }
    return all;
}

Evidence evidenceOf(const QString &fileName, const QString &sha256)
{
    Evidence record;
    record.id = EvidenceId(u"e"_s);
    record.fileName = fileName;
    record.sha256 = sha256;
    return record;
}

// Others than the owner hold the file, under the same rule as a fresh process would.
struct OtherWindow
{
    explicit OtherWindow(const QString &folder) : number(::open(path(folder).constData(), O_RDONLY | O_DIRECTORY))
    {
        if (::flock(number, LOCK_EX | LOCK_NB) != 0) qFatal("cannot lock");
    }
    ~OtherWindow() { ::close(number); }
    int number;
};

} // namespace

/// Files of evidence: what may become one, where they lie, what is shown of them, and what never happens to
/// them.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hashesAreNoPaths_data();
    void hashesAreNoPaths();
    void filesAreStreams();
    void onlyFilesAreTaken();
    void onlyFilesAreRead();
    void aLinkIsNoStore();
    void aFileStillWrittenIsNotKeptHalf();
    void nothingStaysOfWhatWasNotPlaced();
    void nobodyElseReadsOrAltersThem();
    void othersCouldReadThem();
    void alteredIsNamed();
    void aFailedAttachTakesNothingThatUndoNeeds();
    void aFailedAttachLeavesNothing();
    void whoPlacesIsNotErased();
    void theSameContentIsKeptOnce();
    void aNameIsNoPath();
    void anEmptyFileIsNoProof();
    void aMissingFileIsGivenAgain();
    void attachingMends();
    void formsNameFilesByIds();
    void safeNames_data();
    void safeNames();
    void whatCouldRun_data();
    void whatCouldRun();
    void aCopyIsOpened();
    void anAlteredFileIsNotOpened();
    void aProgramIsNotOpened();
    void copiesGoWithTheWindow();
    void copiesOfARunningWindowStay();
    void copiesOfAPurgedFileGo();
    void copiesLieInNobodyElsesFolder();
    void withoutARuntimeFolder();

private:
    QString place(const QString &name) const { return m_place->filePath(name); }
    QString kept(const QByteArray &contents, const QString &name = u"a.txt"_s)
    {
        auto incoming = (*m_ledger)->evidence().receive(contents, name);
        if (!incoming || !(*m_ledger)->evidence().place(*incoming)) qFatal("cannot keep");
        return incoming->record().sha256;
    }
    EvidenceStore &store() const { return (*m_ledger)->evidence(); }
    QString baseFolder() const { return m_ledger->folder() + u"/evidence"_s; }
    Result<Attached> attachTo(const QString &record, const QStringList &files)
    {
        auto received = receiveFiles(store(), files);
        if (!received) return tl::unexpected(received.error());
        return attach(**m_ledger, record, std::move(*received), m_ledger->clock(),
                      [this] { return u"new-%1"_s.arg(++m_made); });
    }
    QStringList codes(const Faults &faults) const
    {
        QStringList all;
        for (const Error &fault : faults) all += errorName(fault.code);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<TemporaryLedger> m_ledger;
    int m_made = 0;
};

void TestEvidence::init()
{
    m_made = 0;
    m_place = std::make_unique<QTemporaryDir>();
    m_ledger = std::make_unique<TemporaryLedger>();
    QVERIFY(QDir().mkpath(place(u"run"_s)) && QDir().mkpath(place(u"cache"_s)));
    qputenv("XDG_RUNTIME_DIR", path(place(u"run"_s)));
    qputenv("XDG_CACHE_HOME", path(place(u"cache"_s)));
}

void TestEvidence::cleanup()
{
    m_ledger.reset();
    m_place.reset();
}

void TestEvidence::hashesAreNoPaths_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("empty") << QString();
    QTest::newRow("a path") << u"../victim.txt"_s;
    QTest::newRow("a pipe") << u"../fifo"_s;
    QTest::newRow("upper case") << abcHash.toUpper();
    QTest::newRow("short") << abcHash.chopped(1);
    QTest::newRow("long") << abcHash + u'0';
    QTest::newRow("64 with a slash") << QString(62, u'a') + u"/b"_s;
    QTest::newRow("64 that lead out") << u"../"_s.repeated(18) + u"victim.txt"_s;
    QTest::newRow("full width") << QString(64, u'ａ');
    QTest::newRow("line break") << abcHash.chopped(1) + u'\n';
}

// A planted database may hold anything where a hash should be.
void TestEvidence::hashesAreNoPaths()
{
    QFETCH(QString, hash);
    const QString victim = write(m_ledger->folder() + u"/victim.txt"_s, "mine");
    QCOMPARE(::mkfifo(path(m_ledger->folder() + u"/fifo"_s).constData(), 0600), 0);
    kept("abc");
    QCOMPARE(codeOf(store().whereKept(hash)), ErrorCode::BadHash);
    QCOMPARE(codeOf(store().open(hash)), ErrorCode::BadHash);
    QCOMPARE(codeOf(store().verify(hash)), ErrorCode::BadHash);
    QCOMPARE(codeOf(store().check(evidenceOf(u"a"_s, hash))), ErrorCode::BadHash);
    QCOMPARE(codeOf(store().eraseUnless(hash, [] { return false; })), ErrorCode::BadHash);
    OpenedCopies copies;
    QCOMPARE(codeOf(copies.make(store(), evidenceOf(u"a"_s, hash))), ErrorCode::BadHash);
    eraseOpenedCopies(hash);
    QCOMPARE(read(victim), QByteArray("mine"));
    QVERIFY(store().verify(abcHash));
}

void TestEvidence::filesAreStreams()
{
    QProcess gives; // a device that cannot tell its size
    gives.start(u"printf"_s, {u"abc"_s});
    QVERIFY(gives.waitForFinished());
    auto incoming = store().receive(gives, u"of another program.txt"_s);
    QVERIFY(incoming && store().place(*incoming));
    QCOMPARE(incoming->record().sha256, abcHash);
    QCOMPARE(incoming->record().bytes, 3);
    QCOMPARE(incoming->record().fileName, u"of another program.txt"_s);
    const auto device = store().open(abcHash);
    QVERIFY(device);
    QCOMPARE((*device)->readAll(), QByteArray("abc"));
    QVERIFY(!(*device)->isWritable());
    QVERIFY((*device)->seek(1));
    QCOMPARE((*device)->readAll(), QByteArray("bc"));
    QBuffer closed; // cannot be read
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    QCOMPARE(codeOf(store().receive(closed, u"none"_s)), ErrorCode::FileUnreadable);
}

void TestEvidence::onlyFilesAreTaken()
{
    const QString file = write(place(u"file"_s), "abc");
    QCOMPARE(::symlink(path(file).constData(), path(place(u"link"_s)).constData()), 0);
    QCOMPARE(::symlink("/nonexistent", path(place(u"dangling"_s)).constData()), 0);
    QCOMPARE(::mkfifo(path(place(u"pipe"_s)).constData(), 0600), 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path(place(u"socket"_s)).constData(), sizeof address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const QList<std::pair<QString, QString>> others{{place(u"link"_s), u"link"_s},  {place(u"dangling"_s), u"link"_s},
                                                    {place(u"pipe"_s), u"pipe"_s},  {place(u"socket"_s), u"socket"_s},
                                                    {m_place->path(), u"folder"_s}, {u"/dev/null"_s, u"device"_s},
                                                    {u"/dev/zero"_s, u"device"_s}};
    for (const auto &[name, kind] : others) {
        const auto received = store().receive(name);
        QVERIFY(!received);
        QCOMPARE(received.error().code, ErrorCode::NotPlainFile);
        QCOMPARE(received.error().arguments, (QStringList{name, kind}));
    }
    ::close(socket);
    QCOMPARE(codeOf(store().receive(place(u"none"_s))), ErrorCode::FileNotFound);
    QCOMPARE(codeOf(store().receive(file + u"/below"_s)), ErrorCode::FileNotFound);
    QVERIFY(filesBelow(baseFolder()).isEmpty());
}

// What was exchanged in the store itself: a pipe does not hang, a link is not followed.
void TestEvidence::onlyFilesAreRead()
{
    kept("abc");
    const QString file = *store().whereKept(abcHash);
    const QString victim = write(place(u"victim"_s), "abc");
    QVERIFY(QFile::remove(file));
    QCOMPARE(::symlink(path(victim).constData(), path(file).constData()), 0);
    QCOMPARE(codeOf(store().verify(abcHash)), ErrorCode::NotPlainFile);
    QVERIFY(QFile::remove(file));
    QCOMPARE(::mkfifo(path(file).constData(), 0600), 0);
    QCOMPARE(codeOf(store().verify(abcHash)), ErrorCode::NotPlainFile);
    QCOMPARE(codeOf(store().check(evidenceOf(u"a"_s, abcHash))), ErrorCode::NotPlainFile);
    auto again = store().receive(victim);
    QVERIFY(again);
    QVERIFY(store().place(*again) == EvidenceStore::Placing::Mended);
    QVERIFY(store().verify(abcHash));
}

void TestEvidence::aLinkIsNoStore()
{
    kept("abc");
    const QString elsewhere = place(u"elsewhere"_s);
    QVERIFY(QDir().rename(baseFolder(), elsewhere));
    QCOMPARE(::symlink(path(elsewhere).constData(), path(baseFolder()).constData()), 0);
    QCOMPARE(codeOf(store().verify(abcHash)), ErrorCode::NotPlainFile);
    QCOMPARE(codeOf(store().eraseUnless(abcHash, [] { return false; })), ErrorCode::NotPlainFile);
    QCOMPARE(codeOf(store().receive(QByteArray("x"), u"x"_s)), ErrorCode::NotPlainFile);
    QCOMPARE(codes(store().tidy().odd), QStringList{u"not-plain-file"_s});
    QCOMPARE(filesBelow(elsewhere).size(), 1);
}

void TestEvidence::aFileStillWrittenIsNotKeptHalf()
{
    const QString file = write(place(u"growing"_s), QByteArray(5 << 20, 'x'));
    const auto grows = [&](qint64 done, qint64) {
        QFile more(file);
        return done > (1 << 20) || (more.open(QIODevice::Append) && more.write("y") == 1);
    };
    QCOMPARE(codeOf(store().receive(file, grows)), ErrorCode::FileGrowing);
    const auto shrinks = [&](qint64, qint64) { return QFile::resize(file, 10); };
    QCOMPARE(codeOf(store().receive(file, shrinks)), ErrorCode::FileGrowing);
    const auto rewritten = [&](qint64, qint64) { // the size stays
        QFile other(file);
        return other.open(QIODevice::ReadWrite) && other.write("z") == 1;
    };
    QTest::qWait(20);
    QCOMPARE(codeOf(store().receive(file, rewritten)), ErrorCode::FileGrowing);
    QCOMPARE(codeOf(store().receive(file, [](qint64, qint64) { return false; })), ErrorCode::Cancelled);
    QVERIFY(filesBelow(baseFolder()).isEmpty());
    QVERIFY(store().receive(file));
}

void TestEvidence::nothingStaysOfWhatWasNotPlaced()
{
    {
        const auto incoming = store().receive(QByteArray("abc"), u"a"_s);
        QVERIFY(incoming);
    }
    QVERIFY(filesBelow(baseFolder()).isEmpty());
}

void TestEvidence::nobodyElseReadsOrAltersThem()
{
    kept("abc");
    QCOMPARE(modeOf(baseFolder()), 0700);
    QCOMPARE(modeOf(baseFolder() + u"/ba"_s), 0700);
    QCOMPARE(modeOf(*store().whereKept(abcHash)), 0400);
}

void TestEvidence::othersCouldReadThem()
{
    kept("abc");
    const QString file = *store().whereKept(abcHash);
    const QString drawer = baseFolder() + u"/ba"_s;
    ::chmod(path(baseFolder()).constData(), 0755);
    ::chmod(path(drawer).constData(), 0755);
    ::chmod(path(file).constData(), 0644);
    write(drawer + u"/stray"_s, "x");
    QCOMPARE(::symlink("/etc/passwd", path(drawer + u"/stray-link"_s).constData()), 0);
    auto tidied = store().tidy();
    QVERIFY(tidied.tightened.contains(baseFolder()) && tidied.tightened.contains(drawer)
            && tidied.tightened.contains(file));
    QCOMPARE(tidied.kept, (QStringList{file, drawer + u"/stray"_s}));
    QCOMPARE(codes(tidied.odd), QStringList{u"not-plain-file"_s});
    QCOMPARE(modeOf(baseFolder()), 0700);
    QCOMPARE(modeOf(drawer), 0700);
    QCOMPARE(modeOf(file), 0400);
    QVERIFY(store().tidy().tightened.isEmpty());
    const auto checked = (*m_ledger)->verify();
    QVERIFY(checked->isSound());
    QCOMPARE(codes(checked->notes),
             (QStringList{u"not-plain-file"_s, u"file-without-record"_s, u"file-without-record"_s}));
}

void TestEvidence::alteredIsNamed()
{
    kept("abc");
    Evidence record = evidenceOf(u"a.txt"_s, abcHash);
    record.bytes = 3;
    QVERIFY(store().check(record));
    const QString file = *store().whereKept(abcHash);
    ::chmod(path(file).constData(), 0600);
    write(file, "abd");
    QVERIFY(store().check(record)); // of the same size: only reading shows it
    QCOMPARE(codeOf(store().verify(abcHash)), ErrorCode::FileAltered);
    write(file, "abcd");
    QCOMPARE(codeOf(store().check(record)), ErrorCode::FileAltered);
    QVERIFY((*m_ledger)->perform(adding({record})));
    const Faults faults = (*m_ledger)->verify()->faults;
    QCOMPARE(codes(faults), QStringList{u"file-altered"_s});
    QCOMPARE(faults.front().where.path, u"e"_s);
}

// The file is named by nothing now, but redo brings its record back.
void TestEvidence::aFailedAttachTakesNothingThatUndoNeeds()
{
    Workspace &w = **m_ledger;
    const QString file = write(place(u"cert.txt"_s), "abc");
    QVERIFY(w.perform(adding({sampleTraining(u"t"_s)})));
    QVERIFY(attachTo(u"t"_s, {file}));
    QVERIFY(w.undo());
    QCOMPARE(codeOf(attachTo(u"t"_s, {file, u"/nonexistent"_s})), ErrorCode::FileNotFound);
    QVERIFY(store().verify(abcHash));
    QCOMPARE(codeOf(attachTo(u"nobody"_s, {file})), ErrorCode::UnknownRecord);
    QVERIFY(w.redo());
    QVERIFY(w.verify()->isSound());

    // Also where this call made the file anew: the history names it.
    QVERIFY(w.undo());
    ::unlink(path(*store().whereKept(abcHash)).constData());
    auto received = receiveFiles(store(), {file});
    Edit refused = changing(sampleTraining(u"t"_s, QString()));
    Faults remarks;
    QVERIFY(!performWithFiles(w, refused, *received, remarks));
    QVERIFY(store().verify(abcHash));
}

void TestEvidence::aFailedAttachLeavesNothing()
{
    Workspace &w = **m_ledger;
    const QString file = write(place(u"cert.txt"_s), "abc");
    QVERIFY(w.perform(adding({sampleTraining(u"t"_s)})));
    QVERIFY(w.ledger());
    const auto other = m_ledger->another();
    Training changed = sampleTraining(u"t"_s, u"changed"_s);
    QVERIFY(other->perform(changing(changed))); // the snapshot is older than this
    QCOMPARE(codeOf(attachTo(u"t"_s, {file})), ErrorCode::ContentDiffers);
    QVERIFY(filesBelow(baseFolder()).isEmpty());
    QVERIFY(w.refresh());
    QVERIFY(attachTo(u"t"_s, {file}));
    QVERIFY(w.verify()->isSound());
}

// Nobody erases between placing and recording, and who erases then sees the record.
void TestEvidence::whoPlacesIsNotErased()
{
    kept("abc");
    std::atomic<bool> recorded = false;
    std::atomic<bool> asked = false;
    std::thread eraser;
    {
        const auto hold = store().hold();
        eraser = std::thread([&] {
            const EvidenceStore another(m_ledger->folder());
            const auto erased = another.eraseUnless(abcHash, [&]() -> Result<bool> {
                asked = true;
                return recorded.load();
            });
            if (!erased) qFatal("cannot erase");
        });
        QTest::qWait(200);
        QVERIFY(!asked);
        recorded = true;
    }
    eraser.join();
    QVERIFY(asked && store().verify(abcHash));
    QVERIFY(store().eraseUnless(abcHash, [] { return false; }));
    QCOMPARE(codeOf(store().verify(abcHash)), ErrorCode::FileNotFound);
    QVERIFY(store().eraseUnless(abcHash, [] { return false; }));
}

void TestEvidence::theSameContentIsKeptOnce()
{
    Workspace &w = **m_ledger;
    const QString a = write(place(u"a.txt"_s), "abc");
    const QString b = write(place(u"b.txt"_s), "abc");
    QVERIFY(w.perform(adding({sampleTraining(u"t"_s), sampleTraining(u"u"_s)})));
    const auto first = attachTo(u"t"_s, {a, b});
    QVERIFY(first);
    QCOMPARE(first->ids, (std::vector<EvidenceId>(2, EvidenceId(u"new-1"_s))));
    QCOMPARE(first->added, 1);
    QCOMPARE(codes(first->remarks), QStringList{u"file-attached"_s});
    const auto entries = w.history()->size();
    const auto again = attachTo(u"t"_s, {a});
    QVERIFY(again);
    QCOMPARE(again->ids, std::vector{EvidenceId(u"new-1"_s)});
    QCOMPARE(again->added, 0);
    QCOMPARE(codes(again->remarks), QStringList{u"file-attached"_s});
    QCOMPARE(w.history()->size(), entries); // nothing was added
    const auto other = attachTo(u"u"_s, {b});
    QVERIFY(other);
    QCOMPARE(other->ids, std::vector{EvidenceId(u"new-1"_s)});
    QCOMPARE(other->added, 1);
    QCOMPARE(text::sentence(other->remarks.front()), u"“b.txt” is already stored as “a.txt”."_s);
    const auto kept = attachTo({}, {a});
    QVERIFY(kept);
    QCOMPARE(kept->added, 0);
    QCOMPARE(codes(kept->remarks), QStringList{u"file-kept"_s});
    QCOMPARE((*w.ledger())->evidence.size(), 1u);
}

void TestEvidence::aNameIsNoPath()
{
    Evidence record = evidenceOf(u"a/b.pdf"_s, abcHash);
    QCOMPARE(codes(check(record)), QStringList{u"bad-file-name"_s});
    record.fileName = u"a\\b.pdf"_s;
    QVERIFY(check(record).empty());
    const auto received = store().receive(write(place(u"a\nb\u202egpj.pdf"_s), "abc"));
    QVERIFY(received);
    QCOMPARE(received->record().fileName, u"a_b_gpj.pdf"_s);
}

void TestEvidence::anEmptyFileIsNoProof()
{
    Workspace &w = **m_ledger;
    QVERIFY(w.perform(adding({sampleTraining(u"t"_s)})));
    const auto attached = attachTo(u"t"_s, {write(place(u"nothing.pdf"_s), {})});
    QVERIFY(attached);
    QCOMPARE(attached->added, 1);
    QCOMPARE(text::sentence(attached->remarks.front()),
             u"“nothing.pdf” is empty (0 bytes). It was added, but proves nothing."_s);
    QVERIFY(w.verify()->isSound());
    const auto ledger = *w.ledger();
    const Evidence &kept = ledger->evidence[0];
    QCOMPARE(kept.sha256, emptyHash);
    QCOMPARE(kept.bytes, Maybe<qint64>(0));
    QVERIFY(!hasProof(*ledger, {kept.id}));
    QCOMPARE(proofs(*ledger, {kept.id, EvidenceId(u"other"_s), EvidenceId(u"other"_s)}), 1);
    QVERIFY(!hasProof(*ledger, {}));
}

void TestEvidence::aMissingFileIsGivenAgain()
{
    Workspace &w = **m_ledger;
    const QString file = write(place(u"a.txt"_s), "abc");
    const QString id = attachTo({}, {file})->ids.front().text();
    QVERIFY(QFile::remove(*store().whereKept(abcHash)));
    QCOMPARE(codeOf(giveAgain(w, id, write(place(u"b.txt"_s), "abd"))), ErrorCode::OtherContent);
    QCOMPARE(codeOf(giveAgain(w, u"nobody"_s, file)), ErrorCode::UnknownRecord);
    QCOMPARE(codes(w.verify()->faults), QStringList{u"file-not-found"_s});
    QVERIFY(giveAgain(w, id, file));
    QVERIFY(w.verify()->isSound());
    QCOMPARE(filesBelow(baseFolder()).size(), 1);
}

void TestEvidence::attachingMends()
{
    Workspace &w = **m_ledger;
    const QString file = write(place(u"a.txt"_s), "abc");
    QVERIFY(attachTo({}, {file}));
    const QString stored = *store().whereKept(abcHash);
    ::chmod(path(stored).constData(), 0600);
    write(stored, "altered");
    const auto again = attachTo({}, {file});
    QVERIFY(again);
    QVERIFY(codes(again->remarks).contains(u"file-mended"_s));
    QVERIFY(w.verify()->isSound());
    QVERIFY(QFile::remove(stored));
    QVERIFY(codes(attachTo({}, {file})->remarks).contains(u"file-mended"_s));
    QVERIFY(w.verify()->isSound());
    QCOMPARE(w.history()->size(), 1u);
}

// A form gives new files ids before they are taken.
void TestEvidence::formsNameFilesByIds()
{
    Workspace &w = **m_ledger;
    QVERIFY(attachTo({}, {write(place(u"a.txt"_s), "abc")}));
    const QStringList files{write(place(u"b.txt"_s), "abc"), write(place(u"c.txt"_s), "new"),
                            write(place(u"d.txt"_s), "new")};
    auto received = receiveFiles(store(), files);
    Training training = sampleTraining(u"t"_s);
    training.evidence = {EvidenceId(u"b"_s), EvidenceId(u"c"_s), EvidenceId(u"d"_s)};
    Edit edit = adding({training});
    nameFiles(**w.ledger(), m_ledger->clock(), training.evidence, *received, edit);
    Faults remarks;
    QVERIFY(performWithFiles(w, edit, *received, remarks));
    QCOMPARE((*w.ledger())->trainings[0].evidence, (std::vector{EvidenceId(u"new-1"_s), EvidenceId(u"c"_s)}));
    QCOMPARE((*w.ledger())->evidence.size(), 2u);
    QVERIFY(w.verify()->isSound());
}

void TestEvidence::safeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *what, const QString &name, const QString &safe) {
        QTest::newRow(what) << name << safe;
    };
    row("plain", u"修了証 2026.pdf"_s, u"修了証 2026.pdf"_s);
    row("path", u"../../etc/passwd"_s, u"passwd"_s);
    row("Windows path", u"C:\\temp\\a.pdf"_s, u"a.pdf"_s);
    row("dots", u".."_s, u"evidence"_s);
    row("hidden", u".profile"_s, u"_profile"_s);
    row("option", u"-rf.pdf"_s, u"_rf.pdf"_s);
    row("home", u"~root.pdf"_s, u"_root.pdf"_s);
    row("empty", QString(), u"evidence"_s);
    row("only a slash", u"/"_s, u"evidence"_s);
    row("line break", u"a\r\nb.pdf"_s, u"a__b.pdf"_s);
    row("escape", u"a\u001b[31m.pdf"_s, u"a_[31m.pdf"_s);
    row("turned", u"invoice\u202efdp.exe"_s, u"invoice_fdp.exe"_s);
    row("null", QString(u"a.exe\0.pdf"_s), u"a.exe_.pdf"_s);
    row("reserved", u"con.pdf"_s, u"_con.pdf"_s);
    row("reserved with number", u"LPT1"_s, u"_LPT1"_s);
    row("not reserved", u"console.pdf"_s, u"console.pdf"_s);
    row("marks", u"a:b*?.pdf"_s, u"a_b__.pdf"_s);
    row("trailing dots", u"a.pdf. ."_s, u"a.pdf"_s);
    row("joined emoji", u"👩‍💻.png"_s, u"👩‍💻.png"_s);
    row("lone surrogate", u"a"_s + QChar(0xd800) + u".pdf"_s, u"a\ufffd.pdf"_s);
    row("long", QString(300, u'題') + u".pdf"_s, QString(65, u'題') + u".pdf"_s); // 65 × 3 + 4 = 199 bytes
    row("long without extension", QString(300, u'x'), QString(200, u'x'));
    row("long extension", u"a."_s + QString(300, u'x'), u"a."_s + QString(198, u'x'));
    row("long emoji", u"😀"_s.repeated(100) + u".png"_s, u"😀"_s.repeated(49) + u".png"_s); // 49 × 4 + 4 = 200
}

void TestEvidence::safeNames()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
    QVERIFY(safeFileName(name).toUtf8().size() <= 200);
}

void TestEvidence::whatCouldRun_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("runs");
    const auto row = [](const char *name, const QByteArray &head, bool runs) {
        QTest::newRow(name) << QString::fromUtf8(name) << head << runs;
    };
    row("a.desktop", "", true);
    row("a.DESKTOP", "", true);
    row("a.sh", "", true);
    row("a.py", "", true);
    row("a.exe", "", true);
    row("a.AppImage", "", true);
    row("notes", "#!/bin/sh\n", true);
    row("notes.pdf", "#!/bin/sh\n", true);
    row("thing",
        QByteArray("\x7f"
                   "ELF\2\1\1\0",
                   8),
        true);
    row("thing.pdf", "[Desktop Entry]\nExec=x", true);
    row("report.pdf", "%PDF-1.7\n", false);
    row("desktop", "", false);
    row("notes.txt", "MZ-80 and others", false);
    row("photo.jpg", "\xff\xd8\xff\xe0", false);
    row("report.docx", "PK\3\4", false);
}

void TestEvidence::whatCouldRun()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    QFETCH(bool, runs);
    QCOMPARE(couldRun(name, head), runs);
}

void TestEvidence::aCopyIsOpened()
{
    kept("abc");
    OpenedCopies copies;
    const auto copy = copies.make(store(), evidenceOf(u"..\\Report of A/\u202eX.txt"_s, abcHash));
    QVERIFY(copy);
    QVERIFY(copy->startsWith(place(u"run/koshin/opened-"_s)));
    QCOMPARE(QFileInfo(*copy).fileName(), u"_X.txt"_s);
    QCOMPARE(read(*copy), QByteArray("abc"));
    QCOMPARE(modeOf(*copy), 0400);
    QCOMPARE(modeOf(place(u"run/koshin"_s)), 0700);
    QCOMPARE(modeOf(QFileInfo(*copy).path()), 0700);
    ::chmod(path(*copy).constData(), 0600);
    write(*copy, "altered by a viewer");
    QCOMPARE(copies.make(store(), evidenceOf(u"Report of A/\u202eX.txt"_s, abcHash)), copy);
    QCOMPARE(read(*copy), QByteArray("abc"));
}

void TestEvidence::anAlteredFileIsNotOpened()
{
    kept("abc");
    const QString stored = *store().whereKept(abcHash);
    ::chmod(path(stored).constData(), 0600);
    write(stored, "abd");
    OpenedCopies copies;
    const auto copy = copies.make(store(), evidenceOf(u"a.txt"_s, abcHash));
    QVERIFY(!copy);
    QCOMPARE(text::sentence(copy.error()), u"This file has changed since it was added: “a.txt”."_s);
    QVERIFY(filesBelow(place(u"run"_s)).isEmpty());
    QVERIFY(QFile::remove(stored));
    QCOMPARE(codeOf(copies.make(store(), evidenceOf(u"a.txt"_s, abcHash))), ErrorCode::FileNotFound);
}

void TestEvidence::aProgramIsNotOpened()
{
    const QString script = kept("#!/bin/sh\n", u"report"_s);
    const QString entry = kept("x", u"a.desktop"_s);
    OpenedCopies copies;
    const auto copy = copies.make(store(), evidenceOf(u"report.pdf"_s, script));
    QCOMPARE(codeOf(copy), ErrorCode::CouldRun);
    QVERIFY(text::sentence(copy.error()).contains(*store().whereKept(script))); // where to look
    QCOMPARE(codeOf(copies.make(store(), evidenceOf(u"a.desktop"_s, entry))), ErrorCode::CouldRun);
    QVERIFY(filesBelow(place(u"run"_s)).isEmpty());
}

void TestEvidence::copiesGoWithTheWindow()
{
    kept("abc");
    {
        OpenedCopies copies;
        QVERIFY(copies.make(store(), evidenceOf(u"a.txt"_s, abcHash)));
        copies.clear();
        QVERIFY(filesBelow(place(u"run"_s)).isEmpty());
        QVERIFY(copies.make(store(), evidenceOf(u"a.txt"_s, abcHash)));
    }
    QVERIFY(QDir(place(u"run/koshin"_s)).isEmpty());
}

void TestEvidence::copiesOfARunningWindowStay()
{
    kept("abc");
    QString left = place(u"run/koshin/opened-abcdef"_s);
    QVERIFY(QDir().mkpath(left + u"/0123456789abcdef"_s));
    write(left + u"/0123456789abcdef/client.txt"_s, "x");
    {
        const OtherWindow other(left);
        sweepOpenedCopies();
        QCOMPARE(filesBelow(left).size(), 1);
    }
    OpenedCopies copies;
    const QString own = *copies.make(store(), evidenceOf(u"a.txt"_s, abcHash));
    sweepOpenedCopies();
    QVERIFY(!QFileInfo::exists(left)); // it had crashed
    QVERIFY(QFileInfo::exists(own));
}

void TestEvidence::copiesOfAPurgedFileGo()
{
    const QString other = kept("other");
    kept("abc");
    OpenedCopies copies;
    const QString gone = *copies.make(store(), evidenceOf(u"a.txt"_s, abcHash));
    const QString stays = *copies.make(store(), evidenceOf(u"b.txt"_s, other));
    eraseOpenedCopies(abcHash);
    QVERIFY(!QFileInfo::exists(gone));
    QVERIFY(QFileInfo::exists(stays));
    QVERIFY(copies.make(store(), evidenceOf(u"a.txt"_s, abcHash)));
}

// A link that someone laid there is not followed; another place serves.
void TestEvidence::copiesLieInNobodyElsesFolder()
{
    kept("abc");
    QVERIFY(QDir().mkpath(place(u"trap"_s)));
    QCOMPARE(::symlink(path(place(u"trap"_s)).constData(), path(place(u"run/koshin"_s)).constData()), 0);
    OpenedCopies copies;
    const auto copy = copies.make(store(), evidenceOf(u"a.txt"_s, abcHash));
    QVERIFY(copy && copy->startsWith(place(u"cache/koshin/"_s)));
    sweepOpenedCopies();
    eraseOpenedCopies(abcHash);
    QVERIFY(QDir(place(u"trap"_s)).isEmpty());

    if (::geteuid() != 0) QSKIP("another user's folder needs root");
    QVERIFY(QFile::remove(place(u"run/koshin"_s)) && QDir().mkpath(place(u"run/koshin"_s)));
    QCOMPARE(::chown(path(place(u"run/koshin"_s)).constData(), 65534, 65534), 0);
    copies.clear();
    const auto again = copies.make(store(), evidenceOf(u"a.txt"_s, abcHash));
    QVERIFY(again && again->startsWith(place(u"cache/koshin/"_s)));
    QVERIFY(QDir(place(u"run/koshin"_s)).isEmpty());
}

void TestEvidence::withoutARuntimeFolder()
{
    kept("abc");
    qunsetenv("XDG_RUNTIME_DIR");
    OpenedCopies copies;
    const auto copy = copies.make(store(), evidenceOf(u"a.txt"_s, abcHash));
    QVERIFY(copy && copy->startsWith(place(u"cache/koshin/opened-"_s)));
    QCOMPARE(modeOf(place(u"cache/koshin"_s)), 0700);
    qputenv("XDG_RUNTIME_DIR", "relative");
    OpenedCopies others;
    QVERIFY(others.make(store(), evidenceOf(u"a.txt"_s, abcHash))->startsWith(place(u"cache"_s)));
}

KOSHIN_TEST(TestEvidence)
#include "tst_evidence.moc"
