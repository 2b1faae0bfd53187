// SPDX-License-Identifier: GPL-3.0-or-later
// Measures Koshin beside a limit in the same run: a bare SQLite, an empty Qt program.
//   koshin_bench [records…]          all measurements (1000 10000 100000 by default)
//   koshin_bench --write N FILE      a lifelike ledger file of N records
#include "bench/generator.h"
#include "bench/measure.h"
#include "exchange/ledgerjson.h"
#include "rules/engine.h"
#include "rules/schemereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

using namespace koshin;
using namespace koshin::bench;
using namespace Qt::StringLiterals;

namespace {

class FixedClock : public Clock
{
public:
    Timestamp now() const override { return Timestamp(std::chrono::sys_seconds(today().days())); }
    Date today() const override { return Date(2026, 11, 22); }
};

template<class T>
T orDie(Result<T> result, const char *what)
{
    if (result) return std::move(*result);
    std::fprintf(stderr, "%s: %s %s\n", what, qPrintable(errorName(result.error().code)),
                 qPrintable(result.error().arguments.join(u' ')));
    std::exit(1);
}

void orDie(Result<> result, const char *what)
{
    if (result) return;
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(errorName(result.error().code)));
    std::exit(1);
}

void writeFile(const Ledger &ledger, const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::WriteOnly)) std::exit(1);
    orDie(writeLedger(device, ledger, Names::Included), "write");
}

/// One row into one table, with the same safety: the least that a durable edit can cost.
class BareDatabase
{
public:
    explicit BareDatabase(const QString &file)
    {
        sqlite3_open(file.toUtf8().constData(), &m_db);
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
            "CREATE TABLE t(id INTEGER PRIMARY KEY, x TEXT) STRICT");
    }
    ~BareDatabase() { sqlite3_close(m_db); }
    void insert() { run("INSERT INTO t(x) VALUES('情報資産台帳の見直し')"); }
    void run(const char *sql) { sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr); }

private:
    sqlite3 *m_db = nullptr;
};

/// The plain way to search: every row is looked at.
double likeTime(const QString &databaseFile, const QString &needle)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(databaseFile.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    const QByteArray sql = u"SELECT count(*) FROM practice WHERE title LIKE '%%1%' OR description LIKE '%%1%'"_s
                               .arg(needle).toUtf8();
    const double time = milliseconds(5, [&] { sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr); });
    sqlite3_close(db);
    return time;
}

void measureAssessment(const Ledger &ledger)
{
    const SchemeCatalogue schemes = readCatalogue({}).schemes;
    const AssessOptions options{Date(2026, 11, 22), false};
    std::size_t findings = 0;
    report(u"assessment of one credential"_s, milliseconds(7, [&] {
        findings += assess(schemes, ledger, ledger.credentials[0], options).findings.size();
    }), u"ms"_s);
    if (findings == 0) std::exit(1);
}

void measureEdits(Workspace &workspace, const QString &folder)
{
    BareDatabase bare(folder + u"/bare.db"_s);
    const double limit = milliseconds(51, [&] { bare.insert(); });
    int i = 0;
    report(u"one durable edit"_s, milliseconds(51, [&] {
        Event event{EventId(u"bench-%1"_s.arg(++i)), CredentialId(u"c-riss"_s),
                    EventKind::AddressChanged, Date(2026, 11, 1), {}, {}, {}};
        orDie(workspace.perform({.code = EditCode::Add, .put = {event}, .remove = {}, .holder = {},
                                 .basedOn = {}, .mustBeNew = true}), "edit");
    }), u"ms"_s, u"bare SQLite insert"_s, limit);
}

void measureSearch(Workspace &workspace)
{
    for (const QString &needle : {u"監"_s, u"監査"_s, u"情報資産台帳"_s}) {
        const double time = milliseconds(7, [&] { orDie(workspace.search(needle), "search"); });
        report(u"search for %1 characters"_s.arg(needle.size()), time, u"ms"_s, u"LIKE"_s,
               likeTime(workspace.databaseFile(), needle));
    }
}

void measure(int records)
{
    std::printf("\n%d records\n", records);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.json"_s);
    const Ledger ledger = lifelikeLedger(records);
    writeFile(ledger, file);
    measureAssessment(ledger);

    const FixedClock clock;
    auto workspace = orDie(Workspace::open(folder.filePath(u"data"_s), clock), "open");
    report(u"import of %1 MB"_s.arg(double(QFile(file).size()) / 1e6, 0, 'f', 1),
           milliseconds(1, [&] { orDie(importLedger(*workspace, file, {}), "import"); }), u"ms"_s);
    report(u"loading the snapshot"_s, milliseconds(1, [&] { orDie(workspace->ledger(), "load"); }), u"ms"_s);
    measureEdits(*workspace, folder.path());
    measureSearch(*workspace);
    workspace.reset();

    const QString here = QCoreApplication::applicationDirPath();
    const QStringList data{u"--data"_s, folder.filePath(u"data"_s), u"--as-of"_s, u"2026-11-22"_s};
    qputenv("KOSHIN_MEASURE_FIRST_PAINT", "1");
    report(u"start to first paint"_s, untilFirstLine(7, here + u"/koshin"_s, data), u"ms"_s,
           u"empty window"_s, untilFirstLine(7, here + u"/koshin_empty_window"_s, {}));
    report(u"koshin history --limit 1"_s,
           untilEnd(5, here + u"/koshin"_s, data.first(2) + QStringList{u"history"_s, u"--limit"_s, u"1"_s}),
           u"ms"_s, u"empty console"_s, untilEnd(5, here + u"/koshin_empty_console"_s, {}));
    report(u"peak memory of this process so far"_s, peakMemory(), u"MB"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == u"--write"_s) {
        writeFile(lifelikeLedger(arguments[2].toInt()), arguments[3]);
        return 0;
    }
    QList<int> sizes;
    for (const QString &a : arguments.sliced(1)) sizes << a.toInt();
    for (const int records : sizes.isEmpty() ? QList<int>{1'000, 10'000, 100'000} : sizes) measure(records);
    return 0;
}
