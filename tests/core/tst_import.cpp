// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerjson.h"
#include "exchange/sample.h"
#include "evidence/evidencestore.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

class FixedClock : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return *Timestamp::parse(u"2026-11-22T00:00:00Z"); }
    [[nodiscard]] Date today() const override { return {2026, 11, 22}; }
};

const QString data = QStringLiteral(TEST_DATA "/");

QByteArray text(Workspace &workspace)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    const auto ledger = workspace.ledger();
    if (!ledger || !writeLedger(device, **ledger, Names::Included)) qFatal("no ledger");
    return device.data();
}

QByteArray contents(const QString &name)
{
    QFile file(data + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(name));
    return file.readAll();
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void exampleComesBackWhole();
    void againIsSkipped();
    void otherContent();
    void dryRun();
    void oneUndoStep();
    void holderStays();
    void reservedSchemes();
    void badInputChangesNothing_data();
    void badInputChangesNothing();
    void referencesToWhatIsThere();
    void cancelling();
    void missingFile();
    void sample();

private:
    Result<Workspace::Import::Outcome> take(const QByteArray &json, ImportOptions options = {});

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void ImportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::open(m_folder->filePath(u"ledger"_s), m_clock);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

void ImportTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

Result<Workspace::Import::Outcome> ImportTest::take(const QByteArray &json, ImportOptions options)
{
    const QString name = m_folder->filePath(u"in.json"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) qFatal("not written");
    file.close();
    return importLedger(*m_workspace, name, std::move(options));
}

void ImportTest::exampleComesBackWhole()
{
    const QByteArray input = contents(u"ledger-example.json"_s);
    const auto outcome = take(input);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().arguments.join(u' ')));
    QCOMPARE(outcome->added, 13);
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    QVERIFY(writeLedger(device, *readLedger(input), Names::Included));
    QCOMPARE(text(*m_workspace), device.data());
}

void ImportTest::againIsSkipped()
{
    const QByteArray input = contents(u"ledger-riss.json"_s);
    QVERIFY(take(input));
    const QByteArray before = text(*m_workspace);
    const auto again = take(input);
    QVERIFY(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->skipped, 7);
    QCOMPARE(text(*m_workspace), before);
}

void ImportTest::otherContent()
{
    QByteArray input = contents(u"ledger-riss.json"_s);
    QVERIFY(take(input));
    const QByteArray before = text(*m_workspace);
    input.replace("\"minutes\": 720", "\"minutes\": 721");
    const auto refused = take(input);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ContentDiffers);
    QCOMPARE(refused.error().where.path, u"$.trainings[3].id"_s);
    QCOMPARE(text(*m_workspace), before);
    const auto replaced = take(input, {.replace = true});
    QVERIFY(replaced);
    QCOMPARE(replaced->replaced, 1);
    QVERIFY(text(*m_workspace).contains("721"));
}

void ImportTest::dryRun()
{
    const QByteArray before = text(*m_workspace);
    const auto outcome = take(contents(u"ledger-riss.json"_s), {.dryRun = true});
    QVERIFY(outcome);
    QCOMPARE(outcome->added, 7);
    QCOMPARE(text(*m_workspace), before);
}

void ImportTest::oneUndoStep()
{
    const QByteArray before = text(*m_workspace);
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    QVERIFY(m_workspace->undo());
    QCOMPARE(text(*m_workspace), before);
}

void ImportTest::holderStays()
{
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    QVERIFY(take(R"({"format": "koshin-ledger", "version": 1, "holder": {"name": "別人"}})"));
    QVERIFY(!text(*m_workspace).contains("別人"));
}

void ImportTest::reservedSchemes()
{
    const ImportOptions options{.knowsScheme = isReservedScheme};
    QVERIFY(take(contents(u"ledger-example.json"_s), options));
    const auto refused = take(contents(u"bad/unknown-scheme.json"_s), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnknownScheme);
    QCOMPARE(refused.error().where.path, u"$.credentials[0].scheme"_s);
    QCOMPARE(refused.error().where.line, 3);
}

void ImportTest::badInputChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(data + u"bad"_s).entryList({u"*.json"_s}, QDir::Files)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void ImportTest::badInputChangesNothing()
{
    QFETCH(QString, name);
    const QByteArray before = text(*m_workspace);
    const QByteArray input = contents(u"bad/"_s + name);
    const auto refused = take(input, {.knowsScheme = isReservedScheme});
    QVERIFY(!refused);
    QVERIFY(refused.error().where.file.endsWith(u"in.json"));
    QVERIFY(refused.error().where.line > 0);
    QCOMPARE(text(*m_workspace), before);
    const auto alone = readLedger(input, refused.error().where.file);
    if (!alone) QCOMPARE(refused.error(), alone.error()); // the same fault at the same place
}

void ImportTest::referencesToWhatIsThere()
{
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    QVERIFY(take(R"({"format": "koshin-ledger", "version": 1, "events": [
        {"id": "v-2", "credential": "c-riss", "kind": "reported", "on": "2026-01-01"}]})"));
}

void ImportTest::cancelling()
{
    const QString name = m_folder->filePath(u"big.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "koshin-ledger", "version": 1, "clients": [)");
    for (int i = 0; i < 10'000; ++i) {
        file.write(i ? ",\n" : "\n");
        file.write(QByteArray(R"({"id": "k-%", "code": "支援先 % の符丁"})").replace('%', QByteArray::number(i)));
    }
    file.write("]}");
    file.close();
    const QByteArray before = text(*m_workspace);
    const auto refused = importLedger(*m_workspace, name, {}, [](qint64, qint64) { return false; });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    QCOMPARE(text(*m_workspace), before);
}

void ImportTest::missingFile()
{
    const auto refused = importLedger(*m_workspace, m_folder->filePath(u"none.json"_s), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileNotFound);
}

void ImportTest::sample()
{
    QVERIFY(makeSample(*m_workspace, Date(2029, 3, 1)));
    const auto ledger = m_workspace->ledger();
    QVERIFY(ledger);
    QCOMPARE((*ledger)->size(), sampleLedger(Date(2029, 3, 1))->size());
    for (const auto &e : (*ledger)->evidence.pointers()) {
        QVERIFY(m_workspace->evidence().verify(e->sha256));
    }
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
