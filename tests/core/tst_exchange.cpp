// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ledgerfolder.h"
#include "support/fixtures.h"
#include "support/program.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace koshin;
using namespace koshin::test;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

bool write(const QString &file, const QByteArray &bytes, QIODevice::OpenMode how = QIODevice::WriteOnly)
{
    QFile opened(file);
    return opened.open(how) && opened.write(bytes) == bytes.size();
}

/// What somebody does to the database of a ledger that is open.
enum class Deed { Rename, Delete, RestoreOlder, MoveFolder, WriteInPlace, WriteSlowly };
constexpr std::array deeds{Deed::Rename,     Deed::Delete,       Deed::RestoreOlder,
                           Deed::MoveFolder, Deed::WriteInPlace, Deed::WriteSlowly};

// As a synchroniser does that writes in place what comes in over a slow line.
void writeSlowly(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    constexpr qsizetype piece = 64 * 1024;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        QVERIFY(target.seek(at));
        QCOMPARE(target.write(bytes.mid(at, piece)), std::min(piece, bytes.size() - at));
        usleep(3'000);
    }
    QVERIFY(target.resize(bytes.size()));
}

/// A process that has a ledger open and records something again and again, until the ledger is another's.
class Recorder
{
public:
    Recorder(const QString &folder, const Clock &clock) : m_stop(QFile::encodeName(m_beside.filePath(u"stop"_s)))
    {
        if (pipe(m_ends) != 0) qFatal("no pipe");
        m_child = fork();
        if (m_child == 0) record(folder, clock);
        ::close(m_ends[1]);
    }
    ~Recorder()
    {
        kill(m_child, SIGKILL);
        waitpid(m_child, nullptr, 0);
        ::close(m_ends[0]);
    }
    Q_DISABLE_COPY_MOVE(Recorder)

    void awaitFirst()
    {
        char byte = 0;
        if (::read(m_ends[0], &byte, 1) == 1 && byte == '+') ++m_acknowledged;
    }
    /// How many edits were told as done; `kept` is the file where it rescued them, and empty where it opened the ledger
    /// only after the deed, or could not.
    int awaitEnd(QString &kept)
    {
        usleep(300'000);
        write(QFile::decodeName(m_stop), "x");
        QByteArray last;
        char byte = 0;
        while (::read(m_ends[0], &byte, 1) == 1) {
            if (byte == '+' && last.isEmpty()) ++m_acknowledged;
            else last += byte;
        }
        kept = QString::fromUtf8(last);
        return m_acknowledged;
    }

private:
    [[noreturn]] void record(const QString &folder, const Clock &clock) const
    {
        auto own = Workspace::open(folder, clock, Workspace::Mode::Existing);
        if (!own || !(*own)->ledger()) _exit(0);
        for (int i = 0; ::access(m_stop.constData(), F_OK) != 0; ++i) {
            Training training = sampleTraining(u"mine-%1"_s.arg(i));
            if (i % 2) training.note = QString(40'000, u'長'); // so that the log is carried over now and then
            const auto done = (*own)->perform(adding({training}));
            if (done && ::write(m_ends[1], "+", 1) != 1) break;
            if (done) continue;
            const auto rescued = (*own)->rescue();
            const QByteArray said =
                rescued && rescued->checked ? rescued->file.toUtf8() : "! " + errorName(done.error().code).toUtf8();
            if (::write(m_ends[1], said.constData(), std::size_t(said.size())) < 0) break;
            own->reset();
            break;
        }
        _exit(0);
    }

    QTemporaryDir m_beside;
    QByteArray m_stop; ///< a file that ends it
    int m_ends[2] = {-1, -1};
    pid_t m_child = -1;
    int m_acknowledged = 0;
};

/// The trainings in a database, which is sound; null if it is not.
std::shared_ptr<const Ledger> soundLedger(const QString &database, const Clock &clock)
{
    const QTemporaryDir own;
    for (const QString &file : LedgerFolder::filesOf(database)) {
        if (!QFile::exists(file)) continue;
        QFile::copy(file, LedgerFolder(own.path()).database() + file.sliced(database.size()));
    }
    const auto opened = Workspace::open(own.path(), clock);
    if (!opened) return nullptr;
    const auto found = (*opened)->verify();
    const auto ledger = (*opened)->ledger();
    return found && found->isSound() && ledger ? *ledger : nullptr;
}

} // namespace

/// A synchroniser exchanges the database while another process records: nothing that was told as done is lost, and
/// nothing of the other machine's copy.
class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atAnyMoment();
};

void TestExchange::atAnyMoment()
{
    // Overwriting in place leaves a moment between look and write; it is tried where asked for.
    const int asked = qEnvironmentVariableIntValue("KOSHIN_EXCHANGES");
    const std::size_t kinds = asked > 0 ? deeds.size() : 4;
    const int rounds = std::max(12, asked);
    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        const Deed deed = deeds[std::size_t(round) % kinds];
        TemporaryLedger w;
        QVERIFY(w->perform(adding({sampleTraining(u"before"_s)})));
        w.close();
        const LedgerFolder here(w.folder());
        const QByteArray older = bytesOf(here.database());

        const QTemporaryDir machine; // the other one, which has the same ledger
        const LedgerFolder there(machine.filePath(u"ledger"_s));
        QVERIFY(QDir().mkpath(there.path()) && write(there.database(), older));
        {
            const auto other = Workspace::open(there.path(), w.clock());
            QVERIFY(other);
            for (int i = 0; i < 3; ++i) QVERIFY((*other)->perform(adding({sampleTraining(u"theirs-%1"_s.arg(i))})));
        }
        const QByteArray theirs = bytesOf(there.database());

        Recorder recorder(w.folder(), w.clock());
        const bool mayBeOpening = round % 7 == 6;
        if (!mayBeOpening) recorder.awaitFirst();
        usleep(QRandomGenerator::global()->bounded(1'000, 150'000));
        const QString beside = here.path() + u"/.syncing"_s;
        const QString moved = here.path() + u"-moved"_s;
        const auto rename = [&](const QByteArray &bytes) {
            return write(beside, bytes) && ::rename(qPrintable(beside), qPrintable(here.database())) == 0;
        };
        switch (deed) {
        case Deed::Rename: QVERIFY(rename(theirs)); break;
        case Deed::Delete: QVERIFY(QFile::remove(here.database())); break;
        case Deed::RestoreOlder: QVERIFY(rename(older)); break;
        case Deed::MoveFolder: QVERIFY(QDir().rename(here.path(), moved)); break;
        case Deed::WriteInPlace: QVERIFY(write(here.database(), theirs)); break;
        case Deed::WriteSlowly: writeSlowly(here.database(), theirs); break;
        }
        QString kept;
        const int mine = recorder.awaitEnd(kept);
        const auto what =
            u"round %1, deed %2, %3 acknowledged, kept in %4"_s.arg(round).arg(int(deed)).arg(mine).arg(kept);
        acknowledged += mine;
        const bool isMoved = deed == Deed::MoveFolder;
        QVERIFY2(!isMoved || !QFile::exists(here.path()), qPrintable(what)); // no new ledger at the old place
        QVERIFY2(!kept.isEmpty() || mayBeOpening, qPrintable(what));
        if (kept.isEmpty() && (isMoved || deed == Deed::Delete)) continue; // there was nothing to open
        const bool isThere = !isMoved && deed != Deed::Delete;
        const auto rescued = kept.isEmpty() ? nullptr : soundLedger(kept, w.clock());
        const auto now = isThere ? soundLedger(here.database(), w.clock()) : rescued;
        QVERIFY2(now && (kept.isEmpty() || rescued), qPrintable(what));
        for (int i = 0; i < mine; ++i) {
            const QString id = u"mine-%1"_s.arg(i);
            const bool isKept = now->trainings.find(id) || (rescued && rescued->trainings.find(id));
            QVERIFY2(isKept, qPrintable(what + u": "_s + id));
        }
        const bool isTheirs = isThere && deed != Deed::RestoreOlder;
        for (int i = 0; isTheirs && i < 3; ++i) QVERIFY2(now->trainings.find(u"theirs-%1"_s.arg(i)), qPrintable(what));
        QVERIFY2(now->trainings.find(u"before"_s), qPrintable(what));
    }
    qInfo("%d exchanges, %d acknowledged edits, all kept", rounds, acknowledged);
}

KOSHIN_TEST(TestExchange)
#include "tst_exchange.moc"
