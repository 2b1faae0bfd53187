// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "ledger/redaction.h"
#include "rules/scheme/knownscheme.h"
#include "support/program.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(name));
    return file.readAll();
}

QByteArray written(const Ledger &ledger)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    if (!writeLedger(device, ledger)) qFatal("not written");
    return device.data();
}

struct Bad
{
    const char *name;
    const char *code;
    const char *path; ///< empty: any
    int line;         ///< 0: any
};

constexpr Bad bad[] = {
    {"date-that-does-not-exist", "bad-date", "$.trainings[0].completedOn", 5},
    {"end-before-start", "end-before-start", "$.trainings[0].completedOn", 5},
    {"negative-minutes", "out-of-range", "$.trainings[0].minutes", 5},
    {"absurd-amount", "out-of-range", "$.trainings[0].fee.amount", 7},
    {"number-too-long", "json-syntax", "$.trainings[0].fee.amount", 6},
    {"half-a-minute", "bad-number", "$.trainings[0].minutes", 5},
    {"unknown-field", "unknown-field", "$.trainings[0].colour", 6},
    {"unknown-field-inside", "unknown-field", "$.trainings[0].fee.tax", 7},
    {"unknown-list", "unknown-field", "$.lessons", 3},
    {"unknown-kind", "unknown-value", "$.trainings[0].kind", 4},
    {"duplicate-id", "duplicate-id", "$.trainings[1].id", 6},
    {"id-of-another-kind", "duplicate-id", "$.trainings[0].id", 4},
    {"duplicate-key", "duplicate-key", "$.trainings[0].note", 7},
    {"duplicate-list", "duplicate-key", "$.credentials", 3},
    {"reference-to-nothing", "unknown-reference", "$.trainings[0].evidence[0]", 7},
    {"reference-to-nothing-in-plan", "unknown-reference", "$.plans[0].training.for[0].credential", 4},
    {"reference-to-another-kind", "wrong-reference", "$.trainings[0].evidence[0]", 6},
    {"truncated", "json-syntax", "$.trainings[0].minutes", 5},
    {"zero-byte-inside", "json-syntax", "", 0},
    {"text-for-a-number", "wrong-type", "$.trainings[0].minutes", 5},
    {"null-value", "wrong-type", "$.trainings[0].note", 6},
    {"object-for-a-list", "wrong-type", "$.trainings", 2},
    {"element-not-an-object", "wrong-type", "$.trainings[0]", 4},
    {"missing-title", "missing-field", "$.trainings[0].title", 4},
    {"missing-id", "missing-field", "$.trainings[0].id", 4},
    {"empty-id", "empty-text", "$.trainings[0].id", 4},
    {"bad-time", "bad-time", "$.trainings[0].recordedAt", 6},
    {"plan-with-two-bodies", "unknown-field", "$.plans[0].practice", 4},
    {"plan-without-body", "missing-field", "$.plans[0].training", 2},
    {"plan-body-with-id", "unknown-field", "$.plans[0].training.id", 3},
    {"hash-that-is-none", "bad-hash", "$.evidence[0].sha256", 3},
    {"confirmed-without-reference", "reference-required", "$.criteria[0].standing", 3},
    {"other-format", "not-a-ledger", "$.format", 1},
    {"no-format", "not-a-ledger", "$", 1},
    {"late-wrong-format", "not-a-ledger", "$.format", 3},
    {"newer-version", "unknown-version", "$.version", 2},
    {"no-version", "missing-field", "$.version", 1},
    {"a-list", "not-a-ledger", "$", 1},
    {"nothing", "json-syntax", "$", 1},
    {"too-deep", "too-deep", "", 2},
    {"cp932", "not-utf-8", "$.trainings[0].title", 4},
    {"utf-16", "not-utf-8", "$", 1},
    {"utf-16-without-mark", "not-utf-8", "$", 1},
};

} // namespace

class LedgerJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void example();
    void exampleWithoutNames();
    void readsTheSample();
    void badInput_data();
    void badInput();
    void mark();
    void exactNumbers();
    void keysInAnyOrder();
    void schemesThatAreReserved();
    void anySchemeMayBeRead();
    void recordsAlone();
    void everyFaultOfARecord();
    void truncations();
    void flippedBytes();
};

void LedgerJsonTest::example()
{
    const QByteArray input = contents(u"ledger-example.json"_s);
    const auto ledger = readLedger(input, u"example"_s);
    QVERIFY2(ledger, ledger ? "" : qPrintable(errorName(ledger.error().code) + ledger.error().where.path));
    QCOMPARE(ledger->size(), std::size_t(13));
    QCOMPARE(ledger->holder.name, u"山田 花子"_s);
    QCOMPARE(ledger->trainings[0].fee->amount, Decimal(20000));
    const QByteArray output = written(*ledger);
    QJsonObject expected = QJsonDocument::fromJson(input).object();
    // Records come out in the order of their ids.
    QJsonArray credentials = expected[u"credentials"_s].toArray();
    credentials = {credentials[2], credentials[1], credentials[0]};
    expected[u"credentials"_s] = credentials;
    QCOMPARE(QJsonDocument::fromJson(output).object(), expected);
    const auto again = readLedger(output);
    QVERIFY(again);
    QCOMPARE(written(*again), output);
}

void LedgerJsonTest::exampleWithoutNames()
{
    QByteArray input = contents(u"ledger-example.json"_s);
    input.replace("\"code\": \"製造業A\", \"name\": \"…\"", "\"code\": \"製造業A\", \"name\": \"秘密商会\"");
    input.replace("\"id\": \"f-1\", \"name\": \"…\", \"title\": \"…\", \"organisation\": \"k-1\"",
                  "\"id\": \"f-1\", \"name\": \"内緒 太郎\", \"title\": \"内密部長\", \"organisation\": \"隠密社\"");
    QVERIFY(input.contains("秘密商会") && input.contains("隠密社"));
    const auto ledger = readLedger(input);
    QVERIFY(ledger);
    const QByteArray output = written(redacted(*ledger, {}));
    for (const char *name : {"秘密商会", "内緒", "内密部長", "隠密社"}) QVERIFY(!output.contains(name));
    const auto again = readLedger(output);
    QVERIFY(again);
    QCOMPARE(again->certifiers[0].name, u"f-1"_s);
    QCOMPARE(again->clients[0].code, u"製造業A"_s);
    QCOMPARE(again->size(), ledger->size());
}

void LedgerJsonTest::readsTheSample()
{
    const auto ledger = readLedger(contents(u"ledger-riss.json"_s));
    QVERIFY(ledger);
    QCOMPARE(ledger->trainings.size(), std::size_t(5));
    QCOMPARE(ledger->credentials[0].renewals.at(0).startsOn, Date(2025, 10, 1));
    QCOMPARE(readLedger(written(*ledger))->trainings[3], ledger->trainings[3]);
}

void LedgerJsonTest::badInput_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < std::size(bad); ++i) QTest::newRow(bad[i].name) << int(i);
}

void LedgerJsonTest::badInput()
{
    QFETCH(int, row);
    const Bad &expected = bad[row];
    const auto ledger = readLedger(contents(u"bad/%1.json"_s.arg(QLatin1String(expected.name))), u"f.json"_s);
    QVERIFY(!ledger);
    const Error &error = ledger.error();
    QCOMPARE(errorName(error.code), QString::fromLatin1(expected.code));
    QCOMPARE(error.where.file, u"f.json"_s);
    if (*expected.path) QCOMPARE(error.where.path, QString::fromLatin1(expected.path));
    if (expected.line) QCOMPARE(error.where.line, expected.line);
    QVERIFY(error.where.line > 0);
}

void LedgerJsonTest::mark()
{
    QVERIFY(readLedger("\xEF\xBB\xBF" + contents(u"ledger-riss.json"_s)));
}

void LedgerJsonTest::exactNumbers()
{
    const QByteArray input = R"({"format": "koshin-ledger", "version": 1, "trainings": [
        {"id": "t", "kind": "course", "title": "x", "completedOn": "2025-05-20", "minutes": 6e1,
         "relevance": 33.333333, "days": 0.1, "fee": {"amount": 123456789.01, "currency": "JPY"}}]})";
    const auto ledger = readLedger(input);
    QVERIFY(ledger);
    const Training &t = ledger->trainings[0];
    QCOMPARE(t.minutes, 60);
    QCOMPARE(t.relevance->micro(), qint64(33'333'333));
    const QByteArray output = written(*ledger);
    QVERIFY(output.contains("33.333333") && output.contains("0.1") && output.contains("123456789.01"));
    QCOMPARE(recordFromJson(RecordKind::Training, toJson(t)), Record(t));
}

void LedgerJsonTest::keysInAnyOrder()
{
    const auto ledger = readLedger(R"({"events": [{"id": "v", "credential": "c", "kind": "applied",
        "on": "2025-07-20"}], "credentials": [{"startsOn": "2022-10-01", "scheme": "jp.ipa.riss",
        "id": "c"}], "version": 1, "format": "koshin-ledger"})");
    QVERIFY(ledger);
    QCOMPARE(ledger->size(), std::size_t(2));
}

void LedgerJsonTest::schemesThatAreReserved()
{
    QVERIFY(isReservedScheme(SchemeId(u"org.isc2.cissp"_s)));
    QVERIFY(isReservedScheme(SchemeId(u"com.microsoft.role-based"_s)));
    QVERIFY(!isReservedScheme(SchemeId(u"org.isc2"_s)));
    QVERIFY(!isReservedScheme(SchemeId()));
}

// Whether a scheme is known is a matter of the import's options (tst_import); a reader of the form
// alone keeps what it does not know.
void LedgerJsonTest::anySchemeMayBeRead()
{
    const auto ledger = readLedger(contents(u"bad/unknown-scheme.json"_s));
    QVERIFY(ledger);
    const SchemeId scheme = ledger->credentials[0].scheme;
    QVERIFY(!isReservedScheme(scheme));
    QCOMPARE(readLedger(written(*ledger))->credentials[0].scheme, scheme);
}

void LedgerJsonTest::recordsAlone()
{
    const auto ledger = readLedger(contents(u"ledger-example.json"_s));
    QVERIFY(ledger);
    ledger->forEachList([](const auto &list) {
        for (const auto &record : list.pointers()) {
            const auto again = recordFromJson(kindOf<std::decay_t<decltype(*record)>>, toJson(*record));
            QVERIFY(again);
            QCOMPARE(*again, Record(*record));
        }
    });
}

void LedgerJsonTest::everyFaultOfARecord()
{
    const auto record = recordFromJson(
        RecordKind::Training,
        {{u"id"_s, u"t"_s}, {u"kind"_s, u"party"_s}, {u"minutes"_s, 0.5}, {u"title"_s, true}, {u"colour"_s, 1}});
    QVERIFY(!record);
    QStringList found;
    for (const Error &fault : record.error()) found << errorName(fault.code) + u' ' + fault.where.path;
    found.sort();
    const QStringList expected{u"bad-number minutes"_s, u"missing-field completedOn"_s, u"unknown-field colour"_s,
                               u"unknown-value kind"_s, u"wrong-type title"_s};
    QCOMPARE(found, expected);
}

void LedgerJsonTest::truncations()
{
    const QByteArray whole = contents(u"ledger-example.json"_s).trimmed();
    for (qsizetype n = 0; n < whole.size(); ++n) QVERIFY(!readLedger(whole.first(n)));
    QVERIFY(readLedger(whole));
}

void LedgerJsonTest::flippedBytes()
{
    const QByteArray whole = contents(u"ledger-example.json"_s);
    std::mt19937 random(20261122);
    for (int i = 0; i < 1500; ++i) {
        QByteArray damaged = whole;
        for (int k = 0; k < 3; ++k) {
            const auto at = qsizetype(random() % std::size_t(damaged.size()));
            damaged[at] = char(damaged[at] ^ (1 << (random() % 8)));
        }
        const auto ledger = readLedger(damaged);
        if (!ledger) QVERIFY(ledger.error().where.line > 0);
        else QVERIFY(readLedger(written(*ledger)));
    }
}

KOSHIN_TEST(LedgerJsonTest)
#include "tst_ledgerjson.moc"
