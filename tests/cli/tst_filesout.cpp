// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the program: files, standard output, what a terminal gets to see; and what comes in by
// standard input. Each case runs the program from a shell in a folder of its own.
#include "support/fixtures.h"
#include "support/program.h"
#include "support/shell.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

constexpr mode_t privateFile = 0600;

bool isWatched()
{
#if defined(__SANITIZE_ADDRESS__)
    return true;
#else
    return false;
#endif
}

} // namespace

class TestFilesOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFilesAreOnesOwn();
    void aReportOfWhatWasChosen();
    void onlyOursIsReplaced();
    void linksFoldersAndDevicesAreLeft();
    void theLedgersOwnIsNeverReplaced();
    void pipesAndStandardOutput();
    void filesOfTheProgramItselfAreNotDescriptors();
    void nothingIsLeftBehind();
    void outputThatIsLostIsNoSuccess();
    void closedStreamsAreNoFiles();
    void aLimitOfFileSizeIsAnError();
    void aLackOfMemoryIsSaid();
    void memoryBecomesNoCoreFile();
    void terminalsAreNotSteered();
    void jsonStaysJson();
    void tablesKeepTheirRows();
    void csvHoldsTexts();
    void valuesFromStandardInput();
    void whatIsSecretStays();
    void aNameThatWouldLeaveEndsTheExport();
    void aTerminalShowsNoSecret();
    void theParserSpeaks_data();
    void theParserSpeaks();
    void emptyOptionsAreWrongUse();
    void foldersThatAreNotAbsolute();
    void whereThereIsNoLedger();
    void aCalendarThatCouldNotBeNoted();
    void ledgersAreWrittenWhole();
    void tablesGoOutAndComeIn();
    void tablesThatCannotBe();
};

void TestFilesOut::tablesGoOutAndComeIn()
{
    Shell shell;
    shell.must(u"$K import '" TEST_DATA "/ledger-riss.json'"_s);
    QVERIFY(shell.must(u"umask 022; $K export c.csv --kind credential && $K export t.csv --kind trainings --bom && $K "
                       "export a.xlsx && $K export a.ods"_s)
            != "(failed)");
    for (const QString &name : {u"c.csv"_s, u"t.csv"_s, u"a.xlsx"_s, u"a.ods"_s})
        QCOMPARE(shell.mode(name), privateFile);
    QVERIFY(shell.contents(u"c.csv"_s).startsWith("id,scheme,number,"));
    QVERIFY(shell.contents(u"t.csv"_s).startsWith("\xef\xbb\xbfid,kind,"));
    QVERIFY(!shell.contents(u"t.csv"_s).replace("\r\n", "").contains('\n')); // none of these has two lines
    shell.must(
        u"$K export a.xlsx && $KOSHIN --lang ja --data led export a.ods && $K export a.xlsx --kind training --kind credential"_s);
    QCOMPARE(shell.run(u"$K export t.csv --kind training"_s), 1); // a text carries no mark
    QVERIFY(shell.must(u"$K export t.csv --kind training --force"_s) != "(failed)");
    const QString other = u"$KOSHIN --lang en --data other "_s;
    for (const QString &kind : {u"credential"_s, u"client"_s, u"certifier"_s, u"evidence"_s, u"duty"_s, u"engagement"_s,
                                u"practice"_s, u"training"_s, u"event"_s, u"plan"_s}) {
        const int status = shell.run(u"$K export x.csv --kind %1 --include-names --force"_s.arg(kind));
        if (status == 0) {
            QVERIFY(shell.must(other + u"import x.csv"_s) != "(failed)");
            QVERIFY(shell.must(other + u"import x.csv"_s).contains("0 added, 0 replaced"));
        }
        const QString list = u"list %1 --json --include-names"_s.arg(kind);
        QCOMPARE(shell.must(other + list), shell.must(u"$K "_s + list));
    }
    QVERIFY(shell.must(u"$K export - --format xlsx"_s).startsWith("PK"));
}

void TestFilesOut::tablesThatCannotBe()
{
    Shell shell;
    shell.must(u"$K import '" TEST_DATA "/ledger-riss.json'"_s);
    const auto refused = [&](const QString &words, int status, const QString &said) {
        const int got = shell.run(u"$K export "_s + words);
        const bool isSo = got == status && shell.errors.contains(said);
        if (!isSo) qWarning("%s: %d %s", qPrintable(words), got, qPrintable(shell.errors));
        return isSo;
    };
    QVERIFY(refused(u"t.csv"_s, 2, u"A .csv holds one list: add --kind with one of credential, training"_s));
    QVERIFY(refused(u"t.csv --kind client --kind training"_s, 2, u"one list"_s));
    QVERIFY(refused(u"t.csv --kind stuff"_s, 2, u"“--kind” cannot be “stuff”"_s));
    QVERIFY(refused(u"t.csv --kind self-assessment"_s, 1, u"nothing to export"_s));
    QVERIFY(refused(u"t.xlsx --kind self-assessment"_s, 1, u"nothing to export"_s));
    QVERIFY(refused(u"l.json --kind client"_s, 2, u"--kind is for tables"_s));
    QVERIFY(refused(u"t.xlsx --bom"_s, 2, u"--bom is for .csv"_s));
    QVERIFY(refused(u"t.csv --kind training --credential c-riss"_s, 2, u"--credential"_s));
    QVERIFY(refused(u"t.xlsx --kind training --credential c-riss"_s, 2, u"--credential"_s));
    QVERIFY(refused(u"t.xlsx --credential nobody"_s, 2, u"no record “nobody”"_s));
    QVERIFY(refused(u"t.xlsx --term 1"_s, 2, u"--term"_s));
    shell.must(u"mkdir d.csv d.xlsx"_s);
    QVERIFY(refused(u"d.csv --kind training"_s, 1, u"d.csv"_s));
    QVERIFY(refused(u"d.xlsx"_s, 1, u"d.xlsx"_s));
    QVERIFY(refused(u"none/t.xlsx"_s, 1, u"“none/t.xlsx” cannot be written"_s));
    for (const QString &form : {u"csv --kind training"_s, u"xlsx"_s, u"ods"_s})
        QVERIFY(refused(u"- --format "_s + form + u" >/dev/full"_s, 3, u"No space left on device"_s));
    shell.must(u"mkdir out"_s);
    for (const QString &form : {u"t.csv --kind training"_s, u"t.xlsx"_s, u"t.ods"_s}) {
        QCOMPARE(shell.run(u"ulimit -f 1; $K export out/"_s + form), 1); // a kilobyte
        QCOMPARE(shell.must(u"ls -A out"_s), QByteArray());
    }
    QCOMPARE(shell.must(u"ls"_s), QByteArray("d.csv\nd.xlsx\nled\nout\n"));
    shell.write(u"foreign.csv"_s, "Name,Day\nA,2026-01-01\n");
    QCOMPARE(shell.run(u"$K import foreign.csv"_s), 1);
    QVERIFY2(shell.errors.contains(u"Nothing was changed"_s), qPrintable(shell.errors)); // a log by somebody else
}

void TestFilesOut::newFilesAreOnesOwn()
{
    Shell shell;
    shell.must(u"$K import " TEST_DATA
               "/ledger-riss.json && $K add client code=K name=Secret && $K add profile title=P"_s);
    QVERIFY(
        shell.must(
            u"umask 022; $K export l.json --include-names && $K export c.ics && $K profile p.txt && $K profile p.json"_s)
        != "(failed)");
    for (const QString &name : {u"l.json"_s, u"c.ics"_s, u"p.txt"_s, u"p.json"_s})
        QCOMPARE(shell.mode(name), privateFile);
    QVERIFY(shell.contents(u"l.json"_s).contains("Secret"));
    const int report = shell.run(u"umask 022; $K export r.pdf --credential c-riss && $K profile p.pdf"_s);
    if (shell.errors.contains(u"could not be made"_s) || shell.errors.contains(u"not installed"_s))
        QSKIP("no reports here");
    QCOMPARE(report, 0);
    QCOMPARE(shell.mode(u"r.pdf"_s), privateFile);
    QVERIFY(shell.contents(u"r.pdf"_s).startsWith("%PDF-"));
    const QString again =
        u"$KOSHIN --lang ja --data led export r.pdf --credential c-riss && $KOSHIN --lang ja --data led profile p.pdf"_s;
    QVERIFY(shell.must(u"$K export r.pdf --credential c-riss && $K profile p.pdf && "_s + again + u" && "_s + again)
            != "(failed)");
}

void TestFilesOut::aReportOfWhatWasChosen()
{
    Shell shell;
    shell.must(u"$K import " TEST_DATA "/ledger-riss.json"_s);
    const QString textOf = u" && pdftotext -enc UTF-8 -raw r.pdf -"_s;
    if (shell.run(u"$K export r.pdf"_s) != 0) QSKIP("no reports here");
    QVERIFY(QString::fromUtf8(shell.must(u"$K export r.pdf --term 2"_s + textOf)).contains(u"(term 2)"_s));
    const QString earlier = QString::fromUtf8(shell.must(u"$K export r.pdf --term 1"_s + textOf));
    QVERIFY(earlier.contains(u"(term 1)"_s) && earlier.contains(u"1 October 2022"_s));
    const auto annexed = shell.must(u"$K export r.pdf --include-uncounted"_s + textOf);
    QVERIFY(!earlier.contains(u"Annex: records not counted"_s) && annexed.contains("Annex: records not counted"));
    const auto bare = shell.must(u"$K export r.pdf --without-annex"_s + textOf);
    QVERIFY(!bare.contains("Annex") && bare.contains("Verdict"));
    const auto trainings = shell.must(u"$K export r.pdf --layout trainings"_s + textOf);
    QVERIFY(!trainings.contains("Verdict") && !trainings.contains("Engagements"));
    QCOMPARE(shell.run(u"$K export r.pdf --layout none"_s), 2);
    QCOMPARE(shell.run(u"$K export l.json --append-files"_s), 2);
    shell.must(u"printf 'words to be seen' > note.txt && $K attach t-1 note.txt"_s);
    QVERIFY(shell.must(u"$K export r.pdf --term 1 --append-files"_s + textOf).contains("words to be seen"));
    QVERIFY(!shell.must(u"$K export r.pdf --term 1"_s + textOf).contains("words to be seen"));
    const QString days = QString::fromUtf8(shell.must(u"$K export r.pdf --from 2026-01-01 --to 2026-12-31"_s + textOf));
    QVERIFY(days.contains(u"Records of"_s) && !days.contains(u"Requirements"_s));
    const QString japanese =
        QString::fromUtf8(shell.must(u"$KOSHIN --lang ja --data led export r.pdf --term 1"_s + textOf));
    QVERIFY(japanese.contains(u"実績報告書"_s));
    QCOMPARE(shell.run(u"$K export r.pdf --term 9"_s), 1);
    QVERIFY2(shell.errors.contains(u"The credential has no term 9."_s), qPrintable(shell.errors));
    QVERIFY(shell.run(u"$K export r.pdf --term one"_s) != 0);
    QVERIFY(shell.run(u"$K export r.pdf --from 2026-01-01"_s) != 0);
    QVERIFY(shell.run(u"$K export r.pdf --from 2026-12-31 --to 2026-01-01"_s) != 0);
    QVERIFY(shell.run(u"$K export r.pdf --from 2026-01-01 --to soon"_s) != 0);
    QVERIFY(shell.run(u"$K export r.pdf --term 1 --from 2026-01-01 --to 2026-12-31"_s) != 0);
    QVERIFY(shell.run(u"$K export r.json --term 1"_s) != 0);
}

void TestFilesOut::onlyOursIsReplaced()
{
    Shell shell;
    shell.must(u"$K add client code=A"_s);
    for (const QString &file : {u"mine.json"_s, u"mine.ics"_s, u"mine.txt"_s}) {
        const bool isProfile = file.endsWith(u".txt"_s);
        if (isProfile) shell.must(u"$K add profile title=P"_s);
        const QString write = (isProfile ? u"$K profile "_s : u"$K export "_s) + file;
        shell.write(file, "{\"format\": \"other\"} my notes");
        QCOMPARE(shell.run(write), 1);
        QVERIFY2(shell.errors.contains(u"“%1” already exists"_s.arg(file)), qPrintable(shell.errors));
        QCOMPARE(shell.contents(file), QByteArray("{\"format\": \"other\"} my notes"));
        QVERIFY(shell.must(u"chmod 644 "_s + file + u" && "_s + write + u" --force"_s) != "(failed)");
        QCOMPARE(shell.mode(file), privateFile);
        QCOMPARE(shell.run(u"chmod 644 "_s + file + u" && "_s + write), isProfile ? 1 : 0); // a text carries no mark
        if (!isProfile) QCOMPARE(shell.mode(file), privateFile);
        shell.write(file, {});
        QVERIFY(shell.must(write) != "(failed)");
        QVERIFY(!shell.contents(file).isEmpty());
    }
    QCOMPARE(shell.run(u"$K profile p.json && $K profile p.json && $K export p.json"_s), 0);
    QCOMPARE(shell.run(u"printf 'BEGIN:VCALENDAR\\r\\nPRODID:-//Other//EN\\r\\n' > o.ics; $K export o.ics --json"_s),
             1);
    QCOMPARE(QJsonDocument::fromJson(shell.out)[u"error"_s][u"code"_s].toString(), u"not-our-file"_s);
}

void TestFilesOut::linksFoldersAndDevicesAreLeft()
{
    Shell shell;
    shell.must(
        u"$K add client code=A && $K export ours.json && ln -s ours.json link.json && ln -s none.json loose.json && mkdir folder.json"_s);
    const QByteArray before = shell.contents(u"ours.json"_s);
    shell.must(u"$K add client code=B"_s);
    for (const QString &file : {u"link.json"_s, u"loose.json"_s, u"folder.json"_s, u"/dev/null"_s, u"/dev/full"_s,
                                u"/dev/tty"_s, u"ours.json/"_s}) {
        QCOMPARE(shell.run(u"$K export "_s + file + u" --format json --force"_s), 1);
        QVERIFY2(shell.errors.contains(u"“"_s + file + u"”"_s), qPrintable(shell.errors));
        QCOMPARE(shell.errors.count(u'\n'), 1);
    }
    QCOMPARE(shell.contents(u"ours.json"_s), before);
    QVERIFY(!QFileInfo::exists(shell.path(u"none.json"_s)));
    struct stat device{};
    QVERIFY(::stat("/dev/full", &device) == 0 && S_ISCHR(device.st_mode));
}

void TestFilesOut::theLedgersOwnIsNeverReplaced()
{
    Shell shell;
    shell.must(
        u"$K add training id=t kind=seminar title=S completedOn=2025-05-20 minutes=60 && echo proof > p.txt && $K attach t p.txt"_s);
    shell.must(
        u"ln -s led other && ln led/koshin.db hard.json && mkdir led/schemes && echo '{}' > led/schemes/own.json"_s);
    const QString evidence = QString::fromUtf8(shell.must(u"find led/evidence -type f"_s)).trimmed();
    QVERIFY(!evidence.isEmpty());
    const QByteArray proof = shell.contents(evidence);
    for (const QString &file : {u"led/koshin.db"_s, u"led/koshin.db-wal"_s, u"led/koshin.db-journal"_s,
                                u"other/koshin.db"_s, u"hard.json"_s, u"led/../led/koshin.db"_s, evidence,
                                u"led/evidence/new.json"_s, u"led/schemes/own.json"_s, u"led/koshin-v1.db"_s}) {
        QCOMPARE(shell.run(u"$K export '"_s + file + u"' --format json --force"_s), 1);
        QVERIFY2(shell.errors.contains(u"is part of the ledger"_s), qPrintable(file + shell.errors));
    }
    QCOMPARE(shell.run(u"cd led && $KOSHIN --lang en --data . export koshin.db --format ics --force"_s), 1);
    QCOMPARE(shell.contents(evidence), proof);
    QVERIFY(shell.must(u"$K check"_s).startsWith("Database, journal, records and evidence fit together.\n"));
    QVERIFY(shell.must(u"$K export led/copy.json && $K export led/copy.json"_s) != "(failed)");
}

void TestFilesOut::pipesAndStandardOutput()
{
    Shell shell;
    shell.must(u"$K add client code=A"_s);
    const QByteArray ledger = shell.must(u"$K export file.json 2>/dev/null >/dev/null; cat file.json"_s);
    QCOMPARE(shell.must(u"mkfifo pipe.json; cat pipe.json > got & $K export pipe.json >/dev/null; wait; cat got"_s),
             ledger);
    QVERIFY(shell.must(u"test -p pipe.json && echo yes"_s) == "yes\n");
    QCOMPARE(shell.must(u"$K export - --format json"_s), ledger);
    QVERIFY(shell.errors.contains(u"left out"_s));
    QCOMPARE(shell.must(u"$K export - --format json --json"_s), ledger);
    QCOMPARE(shell.must(u"$K export /dev/stdout --format json | cat"_s), ledger);
    QCOMPARE(shell.must(u"$K export /dev/fd/3 --format json 3>&1 >/dev/null | cat"_s), ledger);
    QCOMPARE(shell.must(u"$K export >(cat > sub) --format json >/dev/null; sleep 1; cat sub"_s), ledger);
    QVERIFY(shell.must(u"$K export - --format ics"_s).startsWith("BEGIN:VCALENDAR"));
    QVERIFY(!QFileInfo::exists(shell.path(u"-"_s)));
}

// The database is open while something is exported: a number that means it must not be written to.
void TestFilesOut::filesOfTheProgramItselfAreNotDescriptors()
{
    Shell shell;
    shell.must(u"$K add client code=A"_s);
    QCOMPARE(
        shell.run(
            u"exec 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- 10>&- 11>&- 12>&-; for i in 3 4 5 6 7 8 9 10 11 12; do $K export /dev/fd/$i --format json 2>/dev/null && exit 9; done; exit 5"_s),
        5);
    QCOMPARE(shell.run(u"$K export /dev/fd/7 --format json --force 7<>led/koshin.db"_s), 1);
    QVERIFY(shell.must(u"$K check"_s).startsWith("Database, journal, records and evidence fit together.\n"));
}

void TestFilesOut::nothingIsLeftBehind()
{
    Shell shell;
    shell.must(u"head -c 200000 /dev/zero | tr '\\0' x | $K add client code=A note=@- && mkdir out"_s);
    QCOMPARE(shell.run(u"ulimit -f 100; $K export out/x.json"_s), 1); // kilobytes
    QVERIFY2(shell.errors.contains(u"“out/x.json” cannot be written"_s), qPrintable(shell.errors));
    QCOMPARE(shell.must(u"ls -A out"_s), QByteArray());
    QCOMPARE(shell.run(u"$K export none/x.json"_s), 1);
    QVERIFY(shell.errors.contains(u"“none/x.json” cannot be written"_s));
}

void TestFilesOut::outputThatIsLostIsNoSuccess()
{
    Shell shell;
    shell.must(u"$K add client code=A"_s);
    for (const QString &verb :
         {u"list client"_s, u"list client --json"_s, u"list client --csv"_s, u"status"_s, u"schemes"_s, u"history"_s,
          u"--help"_s, u"--version"_s, u"add client code=B"_s, u"export - --format json"_s, u"export - --format ics"_s,
          u"export /dev/stdout --format json"_s, u"completion bash"_s, u"check"_s}) {
        QCOMPARE(shell.run(u"$K "_s + verb + u" >/dev/full"_s), 3);
        QVERIFY2(shell.errors.endsWith(u"Writing to standard output failed (No space left on device).\n"_s),
                 qPrintable(verb + shell.errors));
    }
    QCOMPARE(shell.run(u"$K list client >&-"_s), 3);
    QVERIFY(shell.errors.contains(u"standard output"_s));
    QCOMPARE(shell.run(u"$K set holder name=H >&-"_s), 0); // it prints nothing
    QCOMPARE(shell.run(u"$K list client | true; exit ${PIPESTATUS[0]}"_s) % 141,
             0); // a reader that goes is no fault to be told
}

// The first file that is opened must not become standard output.
void TestFilesOut::closedStreamsAreNoFiles()
{
    Shell shell;
    shell.must(u"$K add client code=A && ! $K add client code=B <&- >&- 2>&-"_s);
    shell.run(u"$K export x.json <&- >&- 2>&-; $K list client <&- >&- 2>&-"_s);
    QVERIFY(QJsonDocument::fromJson(shell.contents(u"x.json"_s)).isObject());
    QVERIFY(shell.must(u"$K check"_s).startsWith("Database, journal, records and evidence fit together.\n"));
    QCOMPARE(shell.run(u"$K add client code=C name=@- <&-"_s), 1);
    QVERIFY2(shell.errors.contains(u"Standard input"_s), qPrintable(shell.errors));
}

void TestFilesOut::aLimitOfFileSizeIsAnError()
{
    Shell shell;
    shell.must(u"$K add client code=A"_s);
    const int status = shell.run(u"ulimit -f 1; $K add client code=B note=$(head -c 20000 /dev/zero | tr '\\0' x)"_s);
    QCOMPARE(status, 3);
    QVERIFY(!shell.errors.isEmpty());
    QVERIFY(shell.must(u"$K check"_s).startsWith("Database, journal, records and evidence fit together.\n"));
}

void TestFilesOut::aLackOfMemoryIsSaid()
{
    if (isWatched()) QSKIP("sanitizers need the memory");
    Shell shell;
    shell.must(u"$K import " TEST_DATA "/ledger-riss.json"_s);
    bool isSaid = false;
    for (int kilobytes = 40'000; kilobytes < 200'000; kilobytes += 1'000) {
        const int status = shell.run(u"(ulimit -v %1; exec $K status)"_s.arg(kilobytes));
        if (status == 127) continue;                      // the libraries did not fit
        if (shell.errors.contains(u"GSlice"_s)) continue; // GLib ends a process by itself, while the libraries begin
        isSaid = isSaid || shell.errors.contains(u"There is not enough memory."_s);
        QVERIFY2(status == 0 || status == 3,
                 qPrintable(u"%1 kB: %2 %3"_s.arg(kilobytes).arg(status).arg(shell.errors)));
        if (status == 0) break;
    }
    if (!isSaid) QSKIP("no limit between the libraries and enough");
}

void TestFilesOut::memoryBecomesNoCoreFile()
{
    if (isWatched()) QSKIP("sanitizers look into the process");
    Shell shell;
    const QString look =
        u"ulimit -c unlimited 2>/dev/null; mkfifo p; $K add client code=A name=@- < p & exec 3>p; sleep 1; "
        "grep -h 'Max core' /proc/$!/limits; cat /proc/$!/coredump_filter; echo done >&3; exec 3>&-; wait"_s;
    const QByteArray told = shell.must(look);
    QVERIFY2(QString::fromUtf8(told).simplified().contains(u"Max core file size 0 0"_s), told.constData());
    QVERIFY2(told.contains("00000000\n"), told.constData());
    shell.environment().insert(u"KOSHIN_CORE_DUMPS"_s, u"1"_s);
    QVERIFY(!shell.must(u"rm p; "_s + look).contains("00000000\n"));
}

namespace {

// A note as older programs took it from a hostile file; control characters are refused by now, so
// they are put in past the program.
void takeHostile(Shell &shell)
{
    shell.write(u"h.json"_s, R"({"format": "koshin-ledger", "version": 1, "clients": [{"id": "k", "code": "safe",
        "note": "x##31m@\u202efdp.exe\u200b\n=1"}]})");
    shell.must(u"$K import h.json"_s);
    const QByteArray ledger = shell.contents(u"led/koshin.db"_s);
    shell.write(u"led/koshin.db"_s, QByteArray(ledger).replace("##31m@", "\xc2\x9b"
                                                                         "31m\x7f"));
}

} // namespace

void TestFilesOut::terminalsAreNotSteered()
{
    if (QStandardPaths::findExecutable(u"script"_s).isEmpty()) QSKIP("no terminal here");
    Shell shell;
    takeHostile(shell);
    for (const QString &verb : {u"list client --csv"_s, u"list client --json"_s, u"export - --format json"_s,
                                u"history"_s, u"nothing-$(printf '\\033[31m\\302\\233\\342\\200\\256')"_s}) {
        shell.run(u"script -qec \"$K "_s + verb + u"\" /dev/null </dev/null"_s);
        QVERIFY(!shell.out.isEmpty());
        for (const char *steering :
             {"\x1b", "\x07", "\xc2\x9b", "\x7f", "\xe2\x80\xae", "\xe2\x80\x8b", "\xef\xbb\xbf"}) {
            QVERIFY2(!shell.out.contains(steering),
                     qPrintable(verb + QString::fromUtf8(shell.out.toPercentEncoding())));
        }
    }
    shell.run(u"script -qec \"$K list client --csv\" /dev/null </dev/null"_s);
    QVERIFY2(shell.out.contains("<U+202E>fdp.exe<U+200B>⏎=1"), shell.out.constData());
    QCOMPARE(shell.run(u"script -qec \"$K export - --format pdf\" /dev/null </dev/null"_s), 2);
}

void TestFilesOut::jsonStaysJson()
{
    Shell shell;
    takeHostile(shell);
    const QByteArray json = shell.must(u"$K list client --json"_s);
    for (const char *raw : {"\xc2\x9b", "\x7f", "\xe2\x80\xae"}) QVERIFY(!json.contains(raw));
    QVERIFY(json.contains("\\u202e"));
    QCOMPARE(QJsonDocument::fromJson(json)[0][u"note"_s].toString(), u"x\u009b31m\u007f\u202Efdp.exe\u200B\n=1"_s);
}

void TestFilesOut::tablesKeepTheirRows()
{
    Shell shell;
    shell.must(u"$K add duty id=d startsOn=2026-01-01 everyMonths=6 title=$'Course\\u202e\\u200b'"_s);
    const QByteArray rows = shell.must(u"$K list duty"_s);
    QVERIFY2(rows.endsWith("Course<U+202E><U+200B>\n"), rows.constData());
    QCOMPARE(rows.count('\n'), 2);
}

void TestFilesOut::csvHoldsTexts()
{
    Shell shell;
    QStringList codes{u"=1"_s,  u"+1"_s,  u"-1"_s,   u"@x"_s,  u"＝1"_s,  u"＋1"_s,
                      u"－1"_s, u"＠x"_s, u"'90s"_s, u"a;b"_s, u"q\"q"_s, u"plain"_s};
    for (const QString &code : codes)
        shell.must(u"$K add client id=i%1 'code=%2'"_s.arg(codes.indexOf(code))
                       .arg(QString(code).replace(u"'"_s, u"'\\''"_s)));
    QVERIFY(shell.must(u"$K list client --csv"_s).startsWith("\xef\xbb\xbfid,code,"));
    const QString csv = QString::fromUtf8(shell.out);
    for (const QString &cell :
         {u"\"'=1\""_s, u"\"'+1\""_s, u"\"'-1\""_s, u"\"'@x\""_s, u"\"'＝1\""_s, u"\"'＋1\""_s, u"\"'－1\""_s,
          u"\"'＠x\""_s, u"\"''90s\""_s, u"\"a;b\""_s, u"\"q\"\"q\""_s, u"\"plain\""_s}) {
        QVERIFY2(csv.contains(u',' + cell + u','), qPrintable(cell + csv));
    }
}

void TestFilesOut::valuesFromStandardInput()
{
    Shell shell;
    shell.must(u"printf 'Very Secret Corp\\n' | $K add client id=k code=ZZ name=@-"_s);
    QCOMPARE(QJsonDocument::fromJson(shell.must(u"$K list client --json --include-names"_s))[0][u"name"_s].toString(),
             u"Very Secret Corp"_s);
    shell.must(u"printf 'two\\nlines\\r\\n' | $K set k note=@-"_s);
    QCOMPARE(QJsonDocument::fromJson(shell.must(u"$K list client --json"_s))[0][u"note"_s].toString(), u"two\nlines"_s);
    shell.must(
        u"printf '@-' | $K set k name=@- && printf 'Hanako' | $K set holder name=@- && printf B | $K add client --id b --code @-"_s);
    QVERIFY(shell.must(u"$K list client --json --include-names"_s).contains("\"name\": \"@-\""));
    QVERIFY(shell.must(u"$K export - --format json"_s).contains("Hanako"));
    QCOMPARE(shell.run(u"printf x | $K add client code=@- name=@-"_s), 2);
    QCOMPARE(shell.errors, u"Only one value can be read from standard input.\n"_s);
    QCOMPARE(shell.run(u"printf '\\377' | $K set k name=@-"_s), 1);
    QVERIFY(shell.errors.contains(u"not UTF-8"_s));
    QCOMPARE(shell.run(u"$K set k name=@- < /dev/zero"_s), 2);
    QVERIFY(shell.errors.contains(u"“name” may have at most"_s));
}

void TestFilesOut::whatIsSecretStays()
{
    Shell shell;
    shell.must(
        u"printf 'Cut off [[the bank]] in an hour' | $K add practice id=p from=2026-01-10 kind=advice title=T description=@-"_s);
    shell.must(u"printf x > board.pdf && $K attach p board.pdf"_s);
    const QString file = QJsonDocument::fromJson(shell.must(u"$K list evidence --json"_s))[0][u"id"_s].toString();
    shell.must(u"$K set %1 confidential=true"_s.arg(file));
    for (const QString &more : {QString(), u" --include-names"_s, u" --include-confidential"_s}) {
        const QByteArray all = shell.must(u"$K export - --format json"_s + more);
        QVERIFY2(all.contains("Cut off [withheld] in an hour") && !all.contains("the bank"), all.constData());
        QCOMPARE(all.contains("board.pdf"), more.contains(u"confidential"_s));
        const QByteArray csv = shell.must(u"$K export - --format csv --kind practice"_s + more);
        QVERIFY2(csv.contains("Cut off [withheld] in an hour") && !csv.contains("the bank"), csv.constData());
        const QByteArray files = shell.must(u"$K export - --format csv --kind evidence"_s + more);
        QCOMPARE(files.contains("board.pdf"), more.contains(u"confidential"_s));
    }
    // A look at one's own records is no export.
    QVERIFY(shell.must(u"$K list practice --json"_s).contains("[[the bank]]"));
    QVERIFY(shell.must(u"$K list evidence --json"_s).contains("board.pdf"));
    QCOMPARE(shell.run(u"$K export c.ics --include-confidential"_s), 2);
}

// A name typed where no name belongs is found in whatever would be written.
void TestFilesOut::aNameThatWouldLeaveEndsTheExport()
{
    Shell shell;
    shell.must(u"$K import '" TEST_DATA
               "/ledger-riss.json' && printf 'Acme Ltd' | $K add client id=k code=MakerB name=@-"_s);
    shell.must(u"$K add profile title='Work for ＡＣＭＥ Ltd'"_s);
    for (const QString &file : {u"l.json"_s, u"p.txt"_s, u"p.json"_s}) {
        const QString verb = file.startsWith(u'p') ? u"profile"_s : u"export"_s;
        QCOMPARE(shell.run(u"$K %1 %2"_s.arg(verb, file)), 1);
        QVERIFY2(shell.errors.contains(u"The real name of “MakerB” stands in “title” of the record"_s),
                 qPrintable(shell.errors));
        QVERIFY(!shell.errors.contains(u"Acme"_s));
        QCOMPARE(shell.run(u"test -e "_s + file), 1);
    }
    QCOMPARE(shell.run(u"$K export - --format json"_s), 1);
    QVERIFY(shell.out.isEmpty());
    for (const QString &file : {u"t.csv --kind client"_s, u"t.xlsx"_s, u"t.ods"_s, u"t.xlsx --kind credential"_s}) {
        QCOMPARE(shell.run(u"$K export "_s + file), 1);
        QVERIFY2(shell.errors.contains(u"The real name of “MakerB” stands in “title” of the record"_s),
                 qPrintable(shell.errors));
        QVERIFY(!shell.errors.contains(u"Acme"_s));
        QCOMPARE(shell.run(u"test -e "_s + file.section(u' ', 0, 0)), 1);
    }
    QCOMPARE(shell.run(u"$K export - --format csv --kind client"_s), 1);
    QVERIFY(shell.out.isEmpty());
    QVERIFY(shell.must(u"$K export - --format csv --kind client --include-names"_s).contains("Acme Ltd"));
    QCOMPARE(shell.run(u"$K export l.json --include-names"_s), 0);
    // A report holds no profile: only what stands on its pages is asked.
    const int report = shell.run(u"$K export r.pdf --credential c-riss"_s);
    if (report == 3) QSKIP("no reports here");
    QCOMPARE(report, 0);
    shell.must(
        u"$K add training id=t kind=online-course title='Course at Acme Ltd' completedOn=2025-11-01 minutes=60"_s);
    QCOMPARE(shell.run(u"$K export s.pdf --credential c-riss --as-of 2026-01-01"_s), 1);
    QVERIFY2(shell.errors.contains(u"“title” of the record"_s), qPrintable(shell.errors));
    QCOMPARE(shell.run(u"test -e s.pdf"_s), 1);
}

void TestFilesOut::aTerminalShowsNoSecret()
{
    if (QStandardPaths::findExecutable(u"script"_s).isEmpty()) QSKIP("no terminal here");
    Shell shell;
    shell.run(u"(sleep 2; echo Hidden; sleep 1) | script -qec \"$K add client code=A name=@-\" /dev/null"_s);
    QVERIFY2(shell.out.contains("name: "), shell.out.constData());
    QVERIFY2(!shell.out.contains("Hidden"), shell.out.constData());
    QVERIFY(shell.must(u"$K list client --json --include-names"_s).contains("Hidden"));
}

void TestFilesOut::theParserSpeaks_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    QTest::newRow("missing") << u"remove"_s << u"“RECORD” is missing."_s << u"「RECORD」がありません。"_s;
    QTest::newRow("no verb") << u"frob . @"_s << u"There is no verb “frob”."_s
                             << u"「frob」というコマンドはありません。"_s;
    QTest::newRow("no option") << u"status --frob"_s << u"There is no option “--frob” here."_s
                               << u"ここで使えるオプションに「--frob」はありません。"_s;
    QTest::newRow("too much") << u"status a b"_s << u"“a” is one word too many."_s << u"「a」は余分です。"_s;
    QTest::newRow("no value") << u"status --as-of"_s << u"“--as-of” needs a value."_s
                              << u"「--as-of」には値が必要です。"_s;
    QTest::newRow("empty value") << u"add client --code= name=Y"_s << u"“--code” needs a value."_s
                                 << u"「--code」には値が必要です。"_s;
    QTest::newRow("choice") << u"completion json"_s << u"“SHELL” cannot be “json”. Possible values: bash, zsh, fish."_s
                            << QString();
    QTest::newRow("number") << u"history --limit x"_s << u"“--limit” cannot be “x”."_s << QString();
    QTest::newRow("range") << u"history --limit -1"_s << u"“--limit” cannot be “-1”."_s << QString();
    QTest::newRow("together") << u"list client --csv --json"_s << u"“--csv” and “--json” do not go together."_s
                              << u"「--csv」と「--json」は一緒に使えません。"_s;
    QTest::newRow("needs") << u"remind --until 2026-01-01"_s << u"“--until” needs “--put-off”."_s
                           << u"「--until」には「--put-off」も必要です。"_s;
    QTest::newRow("kind") << u"add"_s << u"After “add” a word is missing; --help shows which there are."_s << QString();
    QTest::newRow("twice") << u"list client --as-of 2026-01-01 --as-of 2026-01-02"_s
                           << u"“--as-of” is given more than once."_s << QString();
    QTest::newRow("flag") << u"list client --csv=x"_s << u"“--csv” takes no value."_s << QString();
    QTest::newRow("long") << u"status "_s + QString(5000, u'x')
                          << u"“"_s + QString(60, u'x') + u"…” is one word too many."_s << QString();
    QTest::newRow("tamed") << u"status $'a\\u202e\\nb'"_s << u"“a<U+202E>⏎b” is one word too many."_s << QString();
}

void TestFilesOut::theParserSpeaks()
{
    QFETCH(QString, words);
    QFETCH(QString, english);
    QFETCH(QString, japanese);
    Shell shell;
    QCOMPARE(shell.run(u"$K "_s + words), 2);
    QCOMPARE(shell.errors.trimmed(), english);
    QCOMPARE(shell.run(u"$KOSHIN --lang ja --data led "_s + words), 2);
    if (japanese.isEmpty()) QVERIFY2(shell.errors.contains(u"。"_s), qPrintable(shell.errors));
    else QCOMPARE(shell.errors.trimmed(), japanese);
    QVERIFY(!QFileInfo::exists(shell.path(u"led"_s)));
}

void TestFilesOut::emptyOptionsAreWrongUse()
{
    Shell shell;
    for (const QString &words : {u"--data '' add client code=A"_s, u"--data= add client code=A"_s,
                                 u"add client code=A --data ''"_s, u"--as-of '' status"_s, u"--lang '' status"_s}) {
        QCOMPARE(shell.run(u"$KOSHIN "_s + words), 2);
        QVERIFY2(shell.errors.contains(u"needs a value"_s), qPrintable(shell.errors));
    }
    QCOMPARE(shell.must(u"ls -A"_s), QByteArray());
}

void TestFilesOut::foldersThatAreNotAbsolute()
{
    Shell shell;
    shell.must(
        u"XDG_DATA_HOME=rel $KOSHIN add client code=A && test ! -e rel && test -e .local/share/koshin/koshin.db"_s);
    QVERIFY(shell.errors.isEmpty());
    shell.must(
        u"HOME=rel XDG_DATA_HOME=$PWD/data $KOSHIN add client code=A && test -e data/koshin/koshin.db && test ! -e rel"_s);
    QVERIFY(shell.errors.isEmpty());
    const QByteArray home = QDir::homePath().toUtf8();
    shell.must(u"env -u HOME -u XDG_DATA_HOME $KOSHIN list client --json && test ! -e /.local/share/koshin"_s);
    QVERIFY(shell.errors.isEmpty());
}

void TestFilesOut::whereThereIsNoLedger()
{
    Shell shell;
    for (const QString &words : {u"list practice"_s, u"list practice --csv"_s, u"status"_s, u"propose"_s,
                                 u"export x.json"_s, u"export x.ics"_s, u"schemes"_s}) {
        QCOMPARE(shell.run(u"$K "_s + words), 0);
        QVERIFY2(!QFileInfo::exists(shell.path(u"led"_s)), qPrintable(words));
    }
    QCOMPARE(shell.must(u"$K list practice --json"_s), QByteArray("[\n]\n"));
    QCOMPARE(shell.run(u"$K explain c"_s), 2);
    QCOMPARE(shell.run(u"$K set t title=x"_s), 2);
    QVERIFY(!QFileInfo::exists(shell.path(u"led"_s)));
    // What is left of a ledger is not a ledger that was never there.
    shell.must(u"mkdir -p led && echo x > led/koshin.db-wal"_s);
    QCOMPARE(shell.run(u"$K list practice"_s), 3);
}

void TestFilesOut::aCalendarThatCouldNotBeNoted()
{
    Shell shell;
    shell.must(u"$K import " TEST_DATA "/ledger-riss.json"_s);
    const test::FixedClock clock;
    auto other = Workspace::open(shell.path(u"led"_s), clock);
    QVERIFY(other);
    const auto writing = (*other)->beginImport(); // holds the ledger for writing
    QVERIFY(writing);
    QCOMPARE(shell.run(u"$K export x.ics"_s), 3);
    QCOMPARE(shell.errors,
             u"“x.ics” was written, but this could not be recorded in the ledger. Please export it again later.\n"_s);
    QVERIFY(shell.contents(u"x.ics"_s).contains("BEGIN:VEVENT"));
}

void TestFilesOut::ledgersAreWrittenWhole()
{
    Shell shell;
    shell.must(u"$K add client code=A"_s);
    for (const QString &words : {u"export x.json --as-of 2026-01-01"_s, u"--as-of 2026-01-01 export x.json"_s}) {
        QCOMPARE(shell.run(u"$K "_s + words), 0);
        QVERIFY2(shell.errors.contains(u"--as-of leaves nothing out of it"_s), qPrintable(shell.errors));
    }
}

KOSHIN_TEST(TestFilesOut)
#include "tst_filesout.moc"
