// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue reads a shipped pack when it is first asked for, and that changes no answer.
#include "exchange/answers/statusjson.h"
#include "exchange/records/ledgerjson.h"
#include "exchange/records/sample.h"
#include "reminders/reminders.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"
#include "text/remindertext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <thread>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

constexpr char caseSchemes[] = TEST_DATA "/case-schemes";

std::shared_ptr<const Scheme> schemeCalled(const QString &id)
{
    auto scheme = std::make_shared<Scheme>();
    scheme->id = SchemeId(id);
    return scheme;
}

QStringList shippedFiles()
{
    QStringList files;
    for (const QFileInfo &file : QDir(u":/schemes"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (!file.fileName().endsWith(u".schema.json")) files += file.filePath();
    }
    return files;
}

// Every pack read beforehand, as it would be without a catalogue that waits.
SchemeCatalogue readBeforehand()
{
    SchemeCatalogue whole;
    for (const QString &file : shippedFiles()) {
        const auto scheme = readSchemeFile(file, PackOrigin::Shipped).scheme;
        whole.insert(scheme->id.text(), scheme);
    }
    const CatalogueReading own = readCatalogue(QString::fromUtf8(caseSchemes));
    for (const QString &id : own.schemes.ids()) {
        if (const auto scheme = own.schemes.value(id); scheme->isHoldersOwn) whole.insert(id, scheme);
    }
    return whole;
}

// All that is told of a ledger on a day.
QByteArray told(const SchemeCatalogue &schemes, const Ledger &ledger, AssessOptions options)
{
    const Assessment assessment = assess(schemes, ledger, options);
    QJsonArray reminders;
    for (const Reminder &r : remindersOf(assessment, ledger, {}))
        reminders.append(QJsonArray{r.key, r.on.toString(), text::sentence(r, assessment, options.asOf)});
    QByteArray all = QJsonDocument(statusJson(assessment)).toJson() + QJsonDocument(reminders).toJson();
    for (const CredentialAssessment &c : earlierTerms(schemes, ledger, options.asOf))
        all += c.credential.text().toUtf8() + ' ' + codeName(c.verdict).toUtf8() + '\n';
    return all;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhenAsked();
    void readsOnceForAllThreads();
    void whatCannotBeRead();
    void shippedPacksAreNamedAfterTheirSchemes();
    void readsOnlyWhatTheLedgerNames();
    void sameAnswers_data();
    void sameAnswers();
};

void CatalogueTest::readsWhenAsked()
{
    int reads = 0;
    SchemeCatalogue catalogue{{u"a"_s, schemeCalled(u"a"_s)}};
    catalogue.insert(u"b"_s, [&] {
        ++reads;
        return schemeCalled(u"b"_s);
    });
    SchemeCatalogue copy = catalogue;
    copy.insert(u"a"_s, schemeCalled(u"another"_s));
    QVERIFY(catalogue.contains(u"b"_s) && !catalogue.contains(u"c"_s));
    QCOMPARE(catalogue.ids(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(catalogue.size(), qsizetype(2));
    QCOMPARE(catalogue.value(u"a"_s)->id.text(), u"a"_s);
    QCOMPARE(copy.value(u"a"_s)->id.text(), u"another"_s);
    QCOMPARE(catalogue.value(u"c"_s), nullptr);
    QCOMPARE(reads, 0);
    QCOMPARE(copy.value(u"b"_s), catalogue.value(u"b"_s));
    QCOMPARE(catalogue.all().size(), std::size_t(2));
    QCOMPARE(reads, 1);
}

void CatalogueTest::readsOnceForAllThreads()
{
    std::atomic<int> reads = 0;
    SchemeCatalogue catalogue;
    for (int i = 0; i < 20; ++i) {
        catalogue.insert(QString::number(i), [&reads, i] {
            ++reads;
            return schemeCalled(QString::number(i));
        });
    }
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int n = 0; n < 8; ++n) {
            threads.emplace_back([copy = catalogue, &right] {
                for (const QString &id : copy.ids()) right += copy.value(id)->id.text() == id;
            });
        }
    }
    QCOMPARE(right.load(), 8 * 20);
    QCOMPARE(reads.load(), 20);
}

void CatalogueTest::whatCannotBeRead()
{
    SchemeCatalogue catalogue{{u"a"_s, schemeCalled(u"a"_s)}};
    catalogue.insert(u"b"_s, SchemeCatalogue::Reader([] { return nullptr; }));
    QVERIFY(catalogue.contains(u"b"_s) && !catalogue.value(u"b"_s));
    QCOMPARE(catalogue.all().size(), std::size_t(1));
}

// What the catalogue takes for granted of the packs that it does not read.
void CatalogueTest::shippedPacksAreNamedAfterTheirSchemes()
{
    const SchemeCatalogue catalogue = readCatalogue({}).schemes;
    QCOMPARE(catalogue.size(), shippedFiles().size());
    for (const QString &file : shippedFiles()) {
        const SchemeReading reading = readSchemeFile(file, PackOrigin::Shipped);
        QVERIFY2(reading.scheme && reading.faults.empty(), qPrintable(file));
        QCOMPARE(reading.scheme->id.text(), QFileInfo(file).completeBaseName());
        QVERIFY(!reading.scheme->isHoldersOwn && catalogue.contains(reading.scheme->id.text()));
    }
}

void CatalogueTest::readsOnlyWhatTheLedgerNames()
{
    const Date today(2026, 11, 22);
    const auto ledger = sampleLedger(today);
    QVERIFY(ledger);
    QSet<QString> read;
    SchemeCatalogue noting;
    const SchemeCatalogue shipped = readCatalogue({}).schemes;
    for (const QString &id : shipped.ids()) {
        noting.insert(id, [&read, &shipped, id] {
            read.insert(id);
            return shipped.value(id);
        });
    }
    QSet<QString> named;
    for (const auto &credential : ledger->credentials.pointers()) named.insert(credential->scheme.text());
    const Assessment assessment = assess(noting, *ledger, {.asOf = today});
    QVERIFY(!remindersOf(assessment, *ledger, {}).empty());
    QVERIFY(!assessment.credentials.empty());
    QCOMPARE(read, named);
}

void CatalogueTest::sameAnswers_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("sample") << QString();
    const QDir dir(QStringLiteral(TEST_DATA "/cases"));
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
}

void CatalogueTest::sameAnswers()
{
    QFETCH(QString, folder);
    static const SchemeCatalogue whole = readBeforehand();
    const auto compare = [](const Ledger &ledger, AssessOptions options) {
        const CatalogueReading waiting = readCatalogue(QString::fromUtf8(caseSchemes));
        QVERIFY(waiting.faults.empty());
        QCOMPARE(told(waiting.schemes, ledger, options), told(whole, ledger, options));
    };
    if (folder.isEmpty()) {
        const Date today(2026, 11, 22);
        const auto sample = sampleLedger(today);
        QVERIFY(sample);
        for (const bool withPlans : {false, true}) compare(*sample, {today, withPlans});
        return;
    }
    QFile file(folder + u"/ledger.json"_s), about(folder + u"/case.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly) && about.open(QIODevice::ReadOnly));
    const auto ledger = readLedger(file.readAll());
    QVERIFY(ledger);
    const QJsonObject described = QJsonDocument::fromJson(about.readAll()).object();
    for (const QJsonValue &day : described[u"days"_s].toArray()) {
        const auto asOf = Date::parse(day[u"asOf"_s].toString());
        QVERIFY(asOf);
        compare(*ledger, {*asOf, day[u"withPlans"_s].toBool()});
    }
}

KOSHIN_TEST(CatalogueTest)
#include "tst_catalogue.moc"
