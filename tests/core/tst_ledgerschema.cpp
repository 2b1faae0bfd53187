// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Schema of the ledger file says what the reader reads: it is made from the same table of fields. Another
// program holds files to it, where there is one.
#include "exchange/records/ledgerjson.h"
#include "exchange/records/sample.h"
#include "support/fixtures.h"
#include "support/ledgerschema.h"
#include "support/program.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

const QString schemaFile = QStringLiteral(SOURCE_ROOT "/resources/schemes/koshin-ledger.schema.json");

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject json(const Ledger &ledger)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    if (!writeLedger(device, ledger)) qFatal("not written");
    return QJsonDocument::fromJson(device.data()).object();
}

} // namespace

class TestLedgerSchema : public QObject
{
    Q_OBJECT

private:
    // The number of faults that the other program finds; -1 where there is none such.
    static int faultsOf(const QJsonObject &ledger)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"l.json"_s));
        if (!file.open(QIODevice::WriteOnly)) qFatal("not opened");
        file.write(QJsonDocument(ledger).toJson());
        file.close();
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s,
                                             u"import sys, json\n"
                                             "try: import jsonschema\n"
                                             "except ImportError: sys.exit(77)\n"
                                             "s, l = (json.load(open(f, encoding='utf-8')) for f in sys.argv[1:])\n"
                                             "jsonschema.Draft7Validator.check_schema(s)\n"
                                             "faults = list(jsonschema.Draft7Validator(s).iter_errors(l))\n"
                                             "for f in faults[:5]: print(list(f.absolute_path), f.message[:200])\n"
                                             "sys.exit(min(len(faults), 70))"_s,
                                             schemaFile, file.fileName()});
        if (!python.waitForFinished(120'000) || python.exitStatus() != QProcess::NormalExit) return -1;
        if (python.exitCode() == 77) return -1;
        if (python.exitCode() != 0) qInfo("%s", python.readAllStandardOutput().constData());
        return python.exitCode();
    }

private Q_SLOTS:
    void itIsMadeFromTheFields()
    {
        const QByteArray made = test::LedgerSchema().write();
        QJsonParseError error;
        QJsonDocument::fromJson(made, &error);
        QVERIFY2(error.error == QJsonParseError::NoError,
                 qPrintable(error.errorString() + QString::number(error.offset)
                            + QString::fromUtf8(made.mid(error.offset - 50, 100))));
        if (qEnvironmentVariableIsSet("KOSHIN_RENEW_SCHEMA")) {
            QFile file(schemaFile);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(made) == made.size());
        }
        QVERIFY2(contentsOf(schemaFile) == made, "KOSHIN_RENEW_SCHEMA=1 core_tests tst_ledgerschema writes it anew");
    }

    void itLiesBesideThatOfRulePacks()
    {
        QVERIFY(QFile::exists(u":/schemes/koshin-scheme.schema.json"_s));
        QCOMPARE(contentsOf(u":/schemes/koshin-ledger.schema.json"_s), contentsOf(schemaFile));
    }

    void whatIsSoundIsSound()
    {
        Ledger all;
        for (const Record &record : test::everyRecord()) all.put(record);
        all.holder = {u"H"_s, Language::Japanese};
        if (faultsOf(json(all)) < 0) QSKIP("no jsonschema here");
        QCOMPARE(faultsOf(json(all)), 0);
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        QCOMPARE(faultsOf(json(*sample)), 0);
        for (const char *file : {"/ledger-example.json", "/ledger-riss.json", "/hard-characters.json"}) {
            const QByteArray bytes = contentsOf(QStringLiteral(TEST_DATA) + QLatin1String(file));
            QCOMPARE(faultsOf(QJsonDocument::fromJson(bytes).object()), 0);
        }
    }

    void whatIsNoneIsNone_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown field") << u"trainings"_s << u"colour"_s << QJsonValue(u"red"_s);
        QTest::newRow("missing") << u"trainings"_s << u"title"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("type") << u"trainings"_s << u"minutes"_s << QJsonValue(u"60"_s);
        QTest::newRow("half a minute") << u"trainings"_s << u"minutes"_s << QJsonValue(1.5);
        QTest::newRow("too many") << u"trainings"_s << u"minutes"_s << QJsonValue(1e12);
        QTest::newRow("below nothing") << u"trainings"_s << u"minutes"_s << QJsonValue(-1);
        QTest::newRow("code") << u"trainings"_s << u"kind"_s << QJsonValue(u"nonsense"_s);
        QTest::newRow("day") << u"trainings"_s << u"completedOn"_s << QJsonValue(u"2026-13-01"_s);
        QTest::newRow("time") << u"trainings"_s << u"recordedAt"_s << QJsonValue(u"2026-01-01"_s);
        QTest::newRow("two lines") << u"trainings"_s << u"title"_s << QJsonValue(u"a\nb"_s);
        QTest::newRow("null") << u"trainings"_s << u"note"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("hash") << u"evidence"_s << u"sha256"_s << QJsonValue(u"abc"_s);
        QTest::newRow("currency") << u"trainings"_s << u"fee"_s
                                  << QJsonValue(QJsonObject{{u"amount"_s, 1}, {u"currency"_s, u"yen"_s}});
        QTest::newRow("both") << u"plans"_s << u"practice"_s << QJsonValue(QJsonObject{});
        QTest::newRow("body with an id") << u"plans"_s << u"training"_s
                                         << QJsonValue(QJsonObject{{u"id"_s, u"t"_s},
                                                                   {u"kind"_s, u"course"_s},
                                                                   {u"title"_s, u"T"_s},
                                                                   {u"completedOn"_s, u"2026-01-01"_s},
                                                                   {u"minutes"_s, 1}});
    }
    // What the reader refuses for its form, the schema refuses too.
    void whatIsNoneIsNone()
    {
        QFETCH(QString, list);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        Ledger all;
        for (const Record &record : test::everyRecord()) all.put(record);
        QJsonObject ledger = json(all);
        QJsonArray records = ledger.value(list).toArray();
        QJsonObject record = records[0].toObject();
        if (value.isUndefined()) record.remove(field);
        else record.insert(field, value);
        if (list == u"plans" && field == u"training") record.remove(u"practice"_s);
        records[0] = record;
        ledger.insert(list, records);
        QVERIFY(!readLedger(QJsonDocument(ledger).toJson()));
        const int faults = faultsOf(ledger);
        if (faults < 0) QSKIP("no jsonschema here");
        QVERIFY(faults > 0);
    }
};

KOSHIN_TEST(TestLedgerSchema)
#include "tst_ledgerschema.moc"
