// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier from the command line.
#include "support/program.h"
#include "support/shell.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

const QByteArray holder = R"json({"format": "koshin-ledger", "version": 1, "holder": {"name": "佐藤 葵"},
 "credentials": [{"id": "c-riss", "scheme": "jp.ipa.riss", "startsOn": "2024-04-01"},
                 {"id": "c-cissp", "scheme": "org.isc2.cissp", "startsOn": "2024-01-01"}],
 "clients": [{"id": "k-1", "code": "製造業A", "name": "山田精密工業"}],
 "certifiers": [{"id": "f-1", "name": "浪花 一郎"}],
 "engagements": [{"id": "g-1", "title": "体制の整備", "client": "k-1", "for": "client", "from": "2025-07-01",
                  "to": "2025-09-30", "items": ["4-1"], "certifier": "f-1"}],
 "practices": [{"id": "p-1", "from": "2025-07-01", "minutes": 960, "kind": "advice", "engagement": "g-1",
                "title": "手順の整備"}]})json";

const QString day = u"--as-of 2026-11-22 "_s;

} // namespace

class TestDossierCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shell.reset(); }
    void bothFilesAreWritten();
    void itSaysWhereThingsStand();
    void nothingIsRecorded();
    void standardOutput();
    void aTableSpeaksJapanese();
    void aRealNameEndsIt();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void withoutALedger();

private:
    std::unique_ptr<Shell> m_shell;
};

void TestDossierCli::init()
{
    m_shell = std::make_unique<Shell>();
    m_shell->write(u"in.json"_s, holder);
    m_shell->must(u"$K import in.json"_s);
}

void TestDossierCli::bothFilesAreWritten()
{
    Shell &shell = *m_shell;
    for (const QString &file : {u"d.pdf"_s, u"d.xlsx"_s}) {
        shell.must(u"$K "_s + day + u"dossier "_s + file + u" --credential c-riss"_s);
        QCOMPARE(shell.mode(file), mode_t(0600));
        const QByteArray first = shell.contents(file);
        shell.must(u"sleep 1.1; $K "_s + day + u"dossier "_s
                   + file); // the only one with deemed attendance; replaces its own
        QVERIFY2(shell.contents(file) == first, qPrintable(file));
    }
    QVERIFY(shell.contents(u"d.pdf"_s).startsWith("%PDF-"));
    shell.must(u"unzip -tq d.xlsx"_s);
    shell.must(u"$K "_s + day + u"dossier D.XLSX"_s);
    shell.must(u"$K "_s + day + u"dossier other --format xlsx && cmp other D.XLSX"_s);
}

void TestDossierCli::itSaysWhereThingsStand()
{
    Shell &shell = *m_shell;
    const QString told = QString::fromUtf8(shell.must(u"$K "_s + day + u"dossier d.xlsx"_s));
    QVERIFY2(told.contains(u"not met yet"_s) && told.contains(u"not an exemption"_s), qPrintable(told));
    QVERIFY(shell.errors.contains(u"left out"_s));
    const auto answer = QJsonDocument::fromJson(shell.must(u"$K "_s + day + u"dossier d.xlsx --json"_s)).object();
    QCOMPARE(answer, QJsonDocument::fromJson(R"({"file": "d.xlsx", "credential": "c-riss", "term": 1, "verdict": "open",
        "engagements": 1, "complete": 0, "namesIncluded": false})")
                         .object());
}

void TestDossierCli::nothingIsRecorded()
{
    const QByteArray before = m_shell->must(u"$K history --json"_s);
    m_shell->must(u"$K dossier d.pdf && $K dossier d.xlsx --include-names"_s);
    QCOMPARE(m_shell->must(u"$K history --json"_s), before);
}

void TestDossierCli::standardOutput()
{
    Shell &shell = *m_shell;
    shell.must(u"$K "_s + day + u"dossier d.xlsx && $K "_s + day
               + u"dossier - --format xlsx > o.xlsx && cmp d.xlsx o.xlsx"_s);
    shell.must(u"$K "_s + day + u"dossier d.pdf && $K "_s + day
               + u"dossier - --format pdf > o.pdf && cmp d.pdf o.pdf"_s);
    QCOMPARE(shell.run(u"$K dossier - --format xlsx > /dev/full"_s), 3);
}

void TestDossierCli::aTableSpeaksJapanese()
{
    m_shell->must(u"$KOSHIN --lang ja --data led dossier d.xlsx"_s);
    const QByteArray bytes = m_shell->contents(u"d.xlsx"_s);
    QVERIFY(bytes.contains("name=\"概要\"") && bytes.contains("そろえ方") && bytes.contains("更新手帳 "));
    m_shell->must(u"$KOSHIN --lang ja --data led dossier d.xlsx"_s); // known as its own in either language
}

void TestDossierCli::aRealNameEndsIt()
{
    Shell &shell = *m_shell;
    shell.must(u"$K set p-1 title=山田精密工業での会合"_s);
    for (const QString &file : {u"d.pdf"_s, u"d.xlsx"_s}) {
        QCOMPARE(shell.run(u"$K dossier "_s + file), 1);
        QVERIFY2(shell.errors.contains(u"製造業A"_s) && shell.errors.contains(u"p-1"_s), qPrintable(shell.errors));
        QCOMPARE(shell.contents(file), QByteArray("(no such file)"));
        shell.must(u"$K dossier "_s + file + u" --include-names"_s);
    }
}

void TestDossierCli::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such credential") << u"$K dossier d.xlsx --credential c-9"_s << 2 << u"c-9"_s;
    QTest::newRow("no credential") << u"$K dossier d.xlsx --credential g-1"_s << 2 << u"g-1"_s;
    QTest::newRow("rules without it") << u"$K dossier d.xlsx --credential c-cissp"_s << 1 << u"deemed attendance"_s;
    QTest::newRow("another suffix") << u"$K dossier d.docx"_s << 2 << u"docx"_s;
    QTest::newRow("no suffix") << u"$K dossier d"_s << 2 << u"format"_s;
    QTest::newRow("no format for standard output")
        << u"$K dossier - | cat; exit ${PIPESTATUS[0]}"_s << 2 << u"format"_s;
    QTest::newRow("no such term") << u"$K dossier d.xlsx --term 7"_s << 1 << u"7"_s;
    QTest::newRow("a term that is no number") << u"$K dossier d.xlsx --term x"_s << 2 << u"--term"_s;
    QTest::newRow("a stranger's table") << u"echo x > d.xlsx; $K dossier d.xlsx"_s << 1 << u"d.xlsx"_s;
    QTest::newRow("a stranger's workbook") << u"echo x > t && zip -q d.xlsx t; $K dossier d.xlsx"_s << 1 << u"d.xlsx"_s;
    QTest::newRow("a stranger's document") << u"echo x > d.pdf; $K dossier d.pdf"_s << 1 << u"d.pdf"_s;
    QTest::newRow("no such folder") << u"$K dossier none/d.xlsx"_s << 1 << u"none/d.xlsx"_s;
    QTest::newRow("a folder") << u"mkdir d.xlsx; $K dossier d.xlsx"_s << 1 << u"d.xlsx"_s;
    QTest::newRow("the ledger's own") << u"$K dossier led/koshin.db --format xlsx --force"_s << 1 << u"koshin.db"_s;
}

void TestDossierCli::whatIsWrongIsSaid()
{
    QFETCH(QString, script);
    QFETCH(int, status);
    QFETCH(QString, said);
    QCOMPARE(m_shell->run(script), status);
    QVERIFY2(m_shell->errors.contains(said), qPrintable(m_shell->errors));
    m_shell->must(u"$K check"_s);
}

void TestDossierCli::withoutALedger()
{
    QCOMPARE(m_shell->run(u"$KOSHIN --lang en --data nothing dossier d.xlsx"_s), 2);
    QVERIFY2(m_shell->errors.contains(u"--credential"_s), qPrintable(m_shell->errors));
    m_shell->must(u"[ ! -e nothing ]"_s);
}

KOSHIN_TEST(TestDossierCli)
#include "tst_dossiercli.moc"
