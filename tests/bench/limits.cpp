// SPDX-License-Identifier: GPL-3.0-or-later
// What Koshin takes beside what nothing could do without, in the same run: an empty Qt window, an
// empty console program, a program with nothing but an icon in the tray, a bare SQLite insert, LIKE over
// every row.
//   koshin_limits [records…]      1000 10000 100000 when none is given; needs a display (or Xvfb)
#include "generator.h"
#include "measure.h"

#include "exchange/records/ledgerjson.h"
#include "storage/workspace.h"
#include "support/taking.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

class FixedClock : public Clock
{
public:
    Timestamp now() const override { return Timestamp(std::chrono::sys_seconds(today().days())); }
    Date today() const override { return Date(2026, 11, 22); }
};

void report(const QString &what, double value, const QString &limit, double least)
{
    std::printf("%-34s %9.2f ms   %-22s %9.2f ms   ratio %.2f\n", qPrintable(what), value, qPrintable(limit), least,
                value / least);
    std::fflush(stdout);
}

[[noreturn]] void die(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(errorName(error.code)), qPrintable(error.arguments.join(u' ')));
    std::exit(1);
}

template<class T>
T orDie(Result<T> result)
{
    if (!result) die(result.error());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

double untilFirstLine(const QString &program, const QStringList &arguments)
{
    std::vector<double> times;
    for (int run = 0; run < 7; ++run) {
        QProcess process;
        times.push_back(medianMs(1, [&] {
            process.start(program, arguments);
            while (!process.canReadLine() && process.waitForReadyRead(20'000)) {}
        }));
        process.waitForFinished(60'000);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void runQuietly(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(60'000);
}

void run(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr);
}

void measureStart(const QStringList &data)
{
    const QString here = QCoreApplication::applicationDirPath() + u'/';
    qputenv("KOSHIN_MEASURE_FIRST_PAINT", "1");
    report(u"start to first paint"_s, untilFirstLine(here + u"koshin"_s, data), u"empty window"_s,
           untilFirstLine(here + u"koshin_empty_window"_s, {}));
    const QStringList verb = data + QStringList{u"history"_s, u"--limit"_s, u"1"_s};
    report(u"koshin history --limit 1"_s, medianMs(7, [&] { runQuietly(here + u"koshin"_s, verb); }),
           u"empty console"_s, medianMs(7, [&] { runQuietly(here + u"koshin_empty_console"_s, {}); }));
}

/// Figures of /proc: the memory that is a process's own share (PSS), in MB, and how often it was woken.
struct Footprint
{
    double megabytes = 0;
    qint64 wakeUps = 0;
};

QByteArray contents(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

qint64 figure(const QByteArray &text, const char *name)
{
    const qsizetype at = text.indexOf(name);
    return at < 0 ? 0 : text.mid(at + qstrlen(name)).simplified().split(' ').value(0).toLongLong();
}

Footprint footprint(const QString &program, const QStringList &arguments)
{
    constexpr int settling = 15'000, watching = 20'000; // milliseconds; the first look is over by then
    QProcess process;
    process.start(program, arguments);
    process.waitForStarted();
    process.waitForFinished(settling);
    const QString proc = u"/proc/%1/"_s.arg(process.processId());
    const qint64 before = figure(contents(proc + u"status"_s), "voluntary_ctxt_switches:");
    process.waitForFinished(watching);
    const qint64 after = figure(contents(proc + u"status"_s), "voluntary_ctxt_switches:");
    const double kilobytes = double(figure(contents(proc + u"smaps_rollup"_s), "Pss:"));
    process.kill();
    process.waitForFinished();
    return {kilobytes / 1'024, after - before};
}

void measureBackground(const QStringList &data)
{
    const QString here = QCoreApplication::applicationDirPath() + u'/';
    const Footprint ours = footprint(here + u"koshin"_s, data + QStringList{u"--background"_s});
    const Footprint least = footprint(here + u"koshin_empty_tray"_s, {});
    std::printf("%-34s %9.2f MB   %-22s %9.2f MB   ratio %.2f   woken %lld times in 20 s (%lld)\n", "in the tray",
                ours.megabytes, "empty tray", least.megabytes, ours.megabytes / least.megabytes, ours.wakeUps,
                least.wakeUps);
    std::fflush(stdout);
}

void measureReminders(const QStringList &data)
{
    const QString here = QCoreApplication::applicationDirPath() + u'/';
    const double least = medianMs(7, [&] { runQuietly(here + u"koshin_empty_console"_s, {}); });
    const QStringList verb = data + QStringList{u"remind"_s};
    report(u"koshin remind, the first time"_s, medianMs(1, [&] { runQuietly(here + u"koshin"_s, verb); }),
           u"empty console"_s, least);
    report(u"koshin remind, nothing changed"_s, medianMs(7, [&] { runQuietly(here + u"koshin"_s, verb); }),
           u"empty console"_s, least);
}

void measureEdit(Workspace &workspace, const QString &folder)
{
    sqlite3 *db = nullptr;
    sqlite3_open((folder + u"/bare.db"_s).toUtf8().constData(), &db);
    run(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
            "CREATE TABLE t(id INTEGER PRIMARY KEY, x TEXT) STRICT");
    const double least = medianMs(51, [&] { run(db, "INSERT INTO t(x) VALUES('台帳の見直し')"); });
    sqlite3_close(db);
    int i = 0;
    const double edit = medianMs(51, [&] {
        Client client;
        client.id = ClientId(u"bench-%1"_s.arg(++i));
        client.code = u"支援先"_s;
        orDie(workspace.perform({.code = EditCode::Add,
                                 .field = {},
                                 .put = {client},
                                 .remove = {},
                                 .holder = {},
                                 .basedOn = {},
                                 .mustBeNew = true}));
    });
    report(u"one durable edit"_s, edit, u"bare SQLite insert"_s, least);
}

void measureSearch(Workspace &workspace)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(workspace.databaseFile().toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    for (const QString &needle : {u"資"_s, u"監査"_s, u"情報資産台帳"_s}) {
        const QByteArray like = u"SELECT count(*) FROM practice WHERE title LIKE '%%1%' OR "
                                "description LIKE '%%1%'"_s.arg(needle)
                                    .toUtf8();
        report(u"search for %1 characters"_s.arg(needle.size()), medianMs(7, [&] { orDie(workspace.search(needle)); }),
               u"LIKE over all rows"_s, medianMs(7, [&] { run(db, like); }));
    }
    sqlite3_close(db);
}

void measure(int records)
{
    std::printf("\n%d records\n", records);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.json"_s);
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly)) std::exit(1);
        orDie(writeLedger(out, generateLedger({records, 120})));
    }
    const FixedClock clock;
    const QString data = folder.filePath(u"data"_s);
    {
        auto workspace = orDie(Workspace::open(data, clock));
        orDie(test::takeFile(*workspace, file));
        orDie(workspace->ledger());
        measureEdit(*workspace, folder.path());
        measureSearch(*workspace);
    }
    measureStart({u"--data"_s, data, u"--as-of"_s, u"2026-11-22"_s});
    measureReminders({u"--data"_s, data, u"--as-of"_s, u"2026-11-22"_s});
    measureBackground({u"--data"_s, data});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QList<int> sizes;
    for (const QString &a : application.arguments().sliced(1)) sizes << a.toInt();
    for (const int records : sizes.isEmpty() ? QList<int>{1'000, 10'000, 100'000} : sizes) {
        measure(records);
    }
    return 0;
}
