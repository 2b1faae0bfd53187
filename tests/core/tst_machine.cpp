// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides on one machine: who may read and write it, and what it holds for.
#include "machine/ledgers.h"
#include "machine/places.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace koshin;
using namespace koshin::machine;

namespace {

const QString id = u"00112233445566778899aabbccddeeff"_s;
const Outlets mail{u"/usr/bin/msmtp -t"_s, u"me@example.com"_s, u"/home/me/koshin.ics"_s};

int modeOf(const QString &path)
{
    struct stat status{};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

void setMode(const QString &path, int mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode_t(mode)) != 0) qFatal("no mode");
}

template<class T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode(-1) : result.error().code;
}

} // namespace

class TestMachine : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    [[nodiscard]] QString folder() const { return m_home->filePath(u"koshin"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/ledgers.json"_s; }
    /// Whether what stands in the file is neither believed nor written over.
    void verifyRefused() const
    {
        QCOMPARE(codeOf(outletsOf({id, u"/a"_s})), ErrorCode::ConfigurationUnsafe);
        QCOMPARE(codeOf(setOutlets({id, u"/b"_s}, mail)), ErrorCode::ConfigurationUnsafe);
        QVERIFY(!addressOf(LedgerAddress{id, u"/a"_s}.token()));
        QVERIFY(!isFolderApproved(u"/a"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
    }
    void cleanup() { qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path())); }
    void keptForOneLedgerInOneFolder();
    void nobodyElseReadsIt();
    void anOpenFolderIsClosedBeforeItHoldsAnything();
    void whatOthersCouldHaveWrittenIsRefused_data();
    void whatOthersCouldHaveWrittenIsRefused();
    void whatIsNotOursIsNotWrittenOver();
    void foldersWithoutModes();
    void whatWasOnlyLookedAtIsForgotten();
    void pathsThatAreNotFullAreIgnored();
};

void TestMachine::keptForOneLedgerInOneFolder()
{
    const LedgerAddress place{id, m_home->path()};
    const LedgerAddress copy{id, u"/elsewhere"_s};
    const LedgerAddress exchanged{u"ffeeddccbbaa99887766554433221100"_s, m_home->path()};
    QCOMPARE(outletsOf(place).value(), Outlets());
    QVERIFY(!QFile::exists(folder())); // looking makes nothing
    QVERIFY(setOutlets(place, mail));
    QCOMPARE(outletsOf(place).value(), mail);
    for (const LedgerAddress &other : {copy, exchanged}) {
        QCOMPARE(outletsOf(other).value(), Outlets());
        QVERIFY(!addressOf(other.token()));
    }
    QCOMPARE(addressOf(place.token()), std::optional(place));
    QVERIFY(!place.token().contains(m_home->path()));
    for (const QString &stranger : {QString(), id, u"-"_s, QString(place.token() + u' ')})
        QVERIFY(!addressOf(stranger));
    QVERIFY(setOutlets(place, {}));
    QCOMPARE(outletsOf(place).value(), Outlets());
}

void TestMachine::nobodyElseReadsIt()
{
    const mode_t before = ::umask(0);
    const auto kept = setOutlets({id, u"/a"_s}, mail);
    ::umask(before);
    QVERIFY(kept);
    QCOMPARE(modeOf(folder()), 0700);
    QCOMPARE(modeOf(file()), 0600);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"ledgers.json"_s});
}

void TestMachine::anOpenFolderIsClosedBeforeItHoldsAnything()
{
    QVERIFY(QDir().mkdir(folder()));
    setMode(folder(), 0777);
    QVERIFY(setOutlets({id, u"/a"_s}, mail));
    QCOMPARE(modeOf(folder()), 0700);
}

void TestMachine::whatOthersCouldHaveWrittenIsRefused_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how :
         {"group can write the file", "all can write the file", "the file is a link", "the file is a pipe",
          "the file is another's", "all can write the folder", "the folder is a link", "the folder is another's"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestMachine::whatOthersCouldHaveWrittenIsRefused()
{
    QFETCH(QString, how);
    if (how.endsWith(u"another's"_s) && ::geteuid() != 0) QSKIP("only root can give a file away");
    QVERIFY(setOutlets({id, u"/a"_s}, mail));
    QVERIFY(approveFolder(u"/a"_s));
    const QString path = how.contains(u"the folder"_s) ? folder() : file();
    const QString aside = m_home->filePath(u"aside"_s);
    if (how.startsWith(u"group"_s)) setMode(path, 0660);
    else if (how.startsWith(u"all"_s)) setMode(path, path == file() ? 0606 : 0707);
    else if (how.endsWith(u"link"_s)) QVERIFY(QFile::rename(path, aside) && QFile::link(aside, path));
    else if (how.endsWith(u"pipe"_s))
        QVERIFY(QFile::remove(path) && ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    else QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, gid_t(-1)), 0);
    verifyRefused();
}

void TestMachine::whatIsNotOursIsNotWrittenOver()
{
    QVERIFY(setOutlets({id, u"/a"_s}, mail));
    for (const QByteArray &other :
         {QByteArray("not JSON"), QByteArray("{\"format\": \"koshin-machine\", \"version\": 2}"), QByteArray("[]")}) {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(other) == other.size());
        out.close();
        verifyRefused();
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), other);
    }
}

void TestMachine::foldersWithoutModes()
{
    QVERIFY(!isFolderApproved(u"/media/stick/koshin"_s));
    QVERIFY(approveFolder(u"/media/stick/../stick/koshin/"_s));
    QVERIFY(isFolderApproved(u"/media/stick/koshin"_s));
    QVERIFY(!isFolderApproved(u"/media/stick"_s));
    QVERIFY(setOutlets({id, u"/a"_s}, mail)); // keeps the other
    QVERIFY(isFolderApproved(u"/media/stick/koshin"_s));
    QVERIFY(withdrawFolder(u"/media/stick/koshin/"_s));
    QVERIFY(!isFolderApproved(u"/media/stick/koshin"_s));
    QCOMPARE(outletsOf({id, u"/a"_s}).value(), mail);
}

void TestMachine::whatWasOnlyLookedAtIsForgotten()
{
    const LedgerAddress looked{id, m_home->filePath(u"gone"_s)};
    const LedgerAddress allowed{id, m_home->filePath(u"unplugged"_s)};
    QVERIFY(QDir().mkdir(looked.folder));
    QVERIFY(noteOpened(looked));
    QVERIFY(noteOpened(looked));
    QCOMPARE(knownLedgers()->size(), 1u);
    QVERIFY(QDir().rmdir(looked.folder));
    QVERIFY(setOutlets(allowed, mail));
    QCOMPARE(knownLedgers()->size(), 1u);
    QCOMPARE(outletsOf(allowed).value(), mail);
    QVERIFY(noteOpened(allowed)); // takes nothing away
    QCOMPARE(outletsOf(allowed).value(), mail);
}

void TestMachine::pathsThatAreNotFullAreIgnored()
{
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", "/home/me/");
    qputenv("XDG_CONFIG_HOME", "relative");
    QCOMPARE(configurationHome(), u"/home/me/.config"_s);
    qputenv("HOME", "relative");
    QVERIFY(configurationHome().startsWith(u'/') && configurationHome().endsWith(u"/.config"_s)); // of the account
    qputenv("HOME", before);
}

KOSHIN_TEST(TestMachine)
#include "tst_machine.moc"
