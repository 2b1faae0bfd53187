// SPDX-License-Identifier: GPL-3.0-or-later
#include "generator.h"
#include "manycredentials.h"
#include "measure.h"

#include "exchange/records/ledgerjson.h"
#include "exchange/records/ledgerparser.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "storage/journal.h"
#include "support/taking.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>

namespace koshin {
namespace {

using namespace Qt::StringLiterals;

const auto longLife = u"20 credentials over 40 years"_s;
const auto longLifeRatio = u"engine beside the loop"_s;

struct Row
{
    QString what;
    int records;
    double value;
    QString unit;
};

class Report
{
public:
    void add(Row row)
    {
        QTextStream(stdout) << row.what.leftJustified(34) << QString::number(row.records).rightJustified(8)
                            << QString::number(row.value, 'f', 2).rightJustified(12) << u' ' << row.unit << Qt::endl;
        m_rows.push_back(std::move(row));
    }
    [[nodiscard]] double value(const QString &what, int records) const
    {
        for (const Row &row : m_rows) {
            if (row.what == what && row.records == records) return row.value;
        }
        return 0;
    }
    [[nodiscard]] QByteArray json() const
    {
        QJsonArray rows;
        for (const Row &row : m_rows) {
            rows.append(QJsonObject{
                {u"what"_s, row.what}, {u"records"_s, row.records}, {u"value"_s, row.value}, {u"unit"_s, row.unit}});
        }
        return QJsonDocument(rows).toJson();
    }

private:
    std::vector<Row> m_rows;
};

void measure(Report &report, int records)
{
    const SchemeCatalogue schemes = readCatalogue({}).schemes;
    const Ledger ledger = generateLedger({.records = records});
    const Date asOf(2026, 11, 1);
    report.add({u"assessment of one credential"_s, records,
                medianMs(5, [&] { (void)assess(schemes, ledger, ledger.credentials[0], {.asOf = asOf}); }), u"ms"_s});
    QBuffer json;
    json.open(QIODevice::ReadWrite);
    report.add({u"writing a ledger file"_s, records, medianMs(1, [&] { (void)writeLedger(json, ledger); }), u"ms"_s});
    report.add({u"reading a ledger file"_s, records,
                medianMs(1,
                         [&] {
        if (!readLedger(json.data())) qFatal("the generated ledger is refused");
    }),
                u"ms"_s});
}

// Twenty credentials over forty years, beside a loop that only fills the lists.
void measureLongLife(Report &report, int records)
{
    const SchemeCatalogue schemes = readCatalogue({}).schemes;
    const Ledger ledger = generateLongLife(records);
    const AssessOptions options{.asOf = Date(2026, 11, 1)};
    const Assessment once = assess(schemes, ledger, options);
    const double engine = medianMs(5, [&] { (void)assess(schemes, ledger, options); });
    std::size_t entries = 0;
    const double loop = medianMs(5, [&] { entries = handWrittenLoop(ledger, once); });
    if (entries == 0) qFatal("the loop found nothing");
    report.add({longLife, records, engine, u"ms"_s});
    report.add({u"the same lists by a plain loop"_s, records, loop, u"ms"_s});
    report.add({longLifeRatio, records, engine / loop, u"times"_s});
}

class FixedClock : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return *Timestamp::parse(u"2026-11-22T00:00:00Z"); }
    [[nodiscard]] Date today() const override { return {2026, 11, 22}; }
};

// A whole check of a ledger on disk, beside reading it and its journal once, each by connections that have nothing yet.
void measureCheck(Report &report, int records, const QString &folder, const Clock &clock)
{
    const auto timed = [&](const QString &what, auto work) {
        const auto workspace = Workspace::open(folder, clock);
        Database database(folder + u"/koshin.db"_s, Access::ReadOnly);
        if (!workspace) qFatal("the ledger does not open");
        const double ms = medianMs(1, [&] { work(**workspace, database); });
        report.add({what, records, ms, u"ms"_s});
        return ms;
    };
    const double reading = timed(u"reading the ledger"_s, [](Workspace &workspace, Database &) {
        if (!workspace.ledger()) qFatal("the ledger cannot be read");
    });
    const double journal = timed(u"reading its journal"_s, [](Workspace &, Database &database) {
        const ReadTransaction view(database);
        if (!Journal(database).verify([](qint64, qint64) { return true; }).empty()) qFatal("the journal is broken");
    });
    const double check = timed(u"checking the ledger"_s, [](Workspace &workspace, Database &) {
        const auto found = workspace.verify();
        if (!found) qFatal("the ledger cannot be checked");
    });
    report.add({u"check, to reading both"_s, records, check / (reading + journal), u"times"_s});
}

// Import, its undo and redo, one durable edit and search, on a ledger of its own on disk.
void measureDisk(Report &report, int records)
{
    const QTemporaryDir folder;
    const FixedClock clock;
    QFile file(folder.filePath(u"in.json"_s));
    if (!file.open(QIODevice::WriteOnly) || !writeLedger(file, generateLedger({.records = records}))) return;
    file.close();
    const auto workspace = Workspace::open(folder.filePath(u"ledger"_s), clock);
    if (!workspace) qFatal("the ledger does not open");
    report.add({u"import"_s, records,
                medianMs(1,
                         [&] {
        if (!test::takeFile(**workspace, file.fileName())) qFatal("the import fails");
    }),
                u"ms"_s});
    report.add({u"undo of the import"_s, records,
                medianMs(1,
                         [&] {
        if (!(*workspace)->undo()) qFatal("the undo fails");
    }),
                u"ms"_s});
    report.add({u"redo of the import"_s, records,
                medianMs(1,
                         [&] {
        if (!(*workspace)->redo()) qFatal("the redo fails");
    }),
                u"ms"_s});
    int next = 5'000'000;
    report.add({u"one durable edit"_s, records,
                medianMs(21,
                         [&] {
        Edit edit;
        edit.code = EditCode::Add;
        edit.put = {generatePractice(next++, 120)};
        if (!(*workspace)->perform(edit)) qFatal("the edit fails");
    }),
                u"ms"_s});
    for (const QString &needle : {u"監"_s, u"監査"_s, u"監査ログの点"_s}) {
        report.add({u"search by %1 characters"_s.arg(needle.size()), records,
                    medianMs(5, [&] { (void)(*workspace)->search(needle); }), u"ms"_s});
    }
    measureCheck(report, records, folder.filePath(u"ledger"_s), clock);
}

// The engine alone, again and again, for a profiler.
int measureEngine()
{
    Report report;
    for (int i = 0; i < 10; ++i) measureLongLife(report, 100'000);
    return 0;
}

int bench(bool quick, const QString &jsonFile)
{
    Report report;
    measure(report, 1'000);
    measure(report, 10'000);
    if (!quick) measure(report, 100'000);
    measureLongLife(report, quick ? 10'000 : 100'000);
    measureDisk(report, quick ? 1'000 : 10'000);
    if (!quick) measureDisk(report, 100'000);
    const QString assessment = u"assessment of one credential"_s;
    const double ratio = report.value(assessment, 10'000) / report.value(assessment, 1'000);
    report.add({u"assessment, 10,000 to 1,000"_s, 10'000, ratio, u"times"_s});
    if (!jsonFile.isEmpty()) {
        QSaveFile file(jsonFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(report.json()) < 0 || !file.commit()) return 3;
    }
    const bool keepsUp = quick || report.value(longLifeRatio, 100'000) <= 5; // sanitizers weigh unevenly
    return ratio <= 60 && keepsUp ? 0 : 1;
}

int generate(const QString &name, Size size)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) return 3;
    const bool written = writeLedger(file, generateLedger(size)) && file.commit();
    return written ? 0 : 3;
}

// Reads a file without keeping it, and says what memory that took beside its size.
int scan(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return 3;
    const qint64 before = peakMemory();
    qint64 records = 0;
    RecordSink sink;
    sink.holder = [](const Holder &) { return Result<>(); };
    sink.record = [&](const IncomingRecord &) {
        ++records;
        return Result<>();
    };
    Result<> read;
    const double ms = medianMs(1, [&] { read = parseLedger(file, name, sink); });
    if (!read) return 1;
    QTextStream(stdout) << records << " records, " << file.size() / 1'000'000 << " MB, " << qint64(ms) << " ms, "
                        << (peakMemory() - before) / 1'000'000 << " MB more memory" << Qt::endl;
    return peakMemory() - before <= file.size() / 4 + 16'000'000 ? 0 : 1;
}

} // namespace
} // namespace koshin

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Without a verb: all benchmarks. Verbs: generate FILE, scan FILE, engine."_s);
    parser.addHelpOption();
    parser.addOption({u"quick"_s, u"Small ledgers only."_s});
    parser.addOption({u"json"_s, u"Writes the figures as JSON."_s, u"file"_s});
    parser.addOption({u"records"_s, u"Records to generate."_s, u"count"_s, u"1000"_s});
    parser.addOption({u"text"_s, u"Characters of each description."_s, u"count"_s, u"120"_s});
    parser.process(app);
    const QStringList verbs = parser.positionalArguments();
    if (verbs.value(0) == u"generate") {
        return koshin::generate(verbs.value(1), {.records = parser.value(u"records"_s).toInt(),
                                                 .textLength = parser.value(u"text"_s).toInt()});
    }
    if (verbs.value(0) == u"engine") return koshin::measureEngine();
    if (verbs.value(0) == u"scan") return koshin::scan(verbs.value(1));
    return koshin::bench(parser.isSet(u"quick"_s), parser.value(u"json"_s));
}
