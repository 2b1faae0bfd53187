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
enum class Deed { Rename, WriteInPlace, Delete, RestoreOlder, MoveFolder };
constexpr std::array deeds{Deed::Rename, Deed::WriteInPlace, Deed::Delete, Deed::RestoreOlder, Deed::MoveFolder};

/// A process that has a ledger open and records something again and again, until the ledger is another's.
class Recorder
{
public:
    explicit Recorder(const QString &folder, const Clock &clock)
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
    /// How many edits were told as done until it gave up; then the file where it kept them is in `kept`.
    int awaitEnd(QString &kept)
    {
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
        if (!own || !(*own)->ledger()) _exit(1);
        for (int i = 0;; ++i) {
            const auto done = (*own)->perform(adding({sampleTraining(u"mine-%1"_s.arg(i))}));
            if (done && ::write(m_ends[1], "+", 1) != 1) break;
            if (done) continue;
            const auto code = done.error().code;
            const auto rescued = (*own)->rescue();
            const QByteArray said =
                rescued && rescued->checked ? rescued->file.toUtf8() : "! " + errorName(code).toUtf8();
            if (::write(m_ends[1], said.constData(), std::size_t(said.size())) < 0) break;
            own->reset();
            _exit(0);
        }
        _exit(1);
    }

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
    const int rounds = std::max(10, qEnvironmentVariableIntValue("KOSHIN_EXCHANGES"));
    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        const Deed deed = deeds[std::size_t(round) % deeds.size()];
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
        recorder.awaitFirst();
        usleep(QRandomGenerator::global()->bounded(1'000, 60'000));
        const QString beside = here.path() + u"/.syncing"_s;
        const QString moved = here.path() + u"-moved"_s;
        const auto rename = [&](const QByteArray &bytes) {
            return write(beside, bytes) && ::rename(qPrintable(beside), qPrintable(here.database())) == 0;
        };
        switch (deed) {
        case Deed::Rename: QVERIFY(rename(theirs)); break;
        case Deed::WriteInPlace: QVERIFY(write(here.database(), theirs)); break;
        case Deed::Delete: QVERIFY(QFile::remove(here.database())); break;
        case Deed::RestoreOlder: QVERIFY(rename(older)); break;
        case Deed::MoveFolder: QVERIFY(QDir().rename(here.path(), moved)); break;
        }
        QString kept;
        const int mine = recorder.awaitEnd(kept);
        const auto what =
            u"round %1, deed %2, %3 acknowledged, kept in %4"_s.arg(round).arg(int(deed)).arg(mine).arg(kept);
        acknowledged += mine;
        const auto rescued = soundLedger(kept, w.clock());
        QVERIFY2(rescued, qPrintable(what));
        const bool isMoved = deed == Deed::MoveFolder;
        QVERIFY2(!isMoved || !QFile::exists(here.path()), qPrintable(what)); // no new ledger at the old place
        const auto now = isMoved || deed == Deed::Delete ? rescued : soundLedger(here.database(), w.clock());
        QVERIFY2(now, qPrintable(what));
        for (int i = 0; i < mine; ++i) {
            const QString id = u"mine-%1"_s.arg(i);
            QVERIFY2(rescued->trainings.find(id) || now->trainings.find(id), qPrintable(what + u": "_s + id));
        }
        const bool isTheirs = deed == Deed::Rename || deed == Deed::WriteInPlace;
        for (int i = 0; isTheirs && i < 3; ++i) QVERIFY2(now->trainings.find(u"theirs-%1"_s.arg(i)), qPrintable(what));
        QVERIFY2(now->trainings.find(u"before"_s), qPrintable(what));
    }
    qInfo("%d exchanges, %d acknowledged edits", rounds, acknowledged);
}

KOSHIN_TEST(TestExchange)
#include "tst_exchange.moc"
