// SPDX-License-Identifier: GPL-3.0-or-later
// Confirmations from the command line: the form is made, comes back as a picture, and is recorded.
#include "support/program.h"
#include "support/shell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ledger = R"({"format": "koshin-ledger", "version": 1, "holder": {"name": "佐藤 葵"},
 "clients": [{"id": "k-1", "code": "製造業A", "name": "山田精密工業"}],
 "certifiers": [{"id": "f-1", "name": "浪花 一郎", "title": "部長", "organisation": "k-1"}],
 "engagements": [{"id": "g-1", "title": "体制の整備", "client": "k-1", "from": "2025-07-01", "to": "2025-09-30"}],
 "practices": [{"id": "p-1", "from": "2025-07-01", "to": "2025-07-03", "minutes": 960, "kind": "advice",
                "client": "k-1", "engagement": "g-1", "title": "手順の整備", "description": "担当は[[山田部長]]。"},
               {"id": "p-2", "from": "2025-08-01", "minutes": 60, "kind": "advice", "client": "k-1", "title": "訓練"}],
 "trainings": [{"id": "t-1", "kind": "webinar", "title": "x", "completedOn": "2025-05-20", "minutes": 60}]})";

// printf '%s\n' '{"client":"製造業A","from":"2025-08-01","id":"p-2","kind":"advice","minutes":60,"title":"訓練"}' |
// sha256sum
const QString codeOfSecond =
    u"koshin-confirmation:1:p-2:38a81c67bc9ad4d6456e24e355adfe373c72d4ea4fdc5ce862d017696157415c"_s;

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject recordIn(Shell &shell, const QString &kind, const QString &id)
{
    const auto all = QJsonDocument::fromJson(shell.must(u"$K list %1 --json"_s.arg(kind))).array();
    for (const auto &record : all) {
        if (record.toObject().value(u"id"_s).toString() == id) return record.toObject();
    }
    return {};
}

QJsonObject certificationOf(Shell &shell, const QString &kind, const QString &id)
{
    return recordIn(shell, kind, id).value(u"certification"_s).toObject();
}

} // namespace

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shell.reset(); }
    void aFormIsWritten();
    void nothingIsRecordedUnasked();
    void askingIsRecordedAndAgain();
    void aScanClosesTheRequest();
    void aChangeSinceIsTold();
    void aFormThatWasNotRecorded();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();

private:
    std::unique_ptr<Shell> m_shell;
};

void TestRequest::init()
{
    m_shell = std::make_unique<Shell>();
    m_shell->write(u"in.json"_s, ledger);
    m_shell->must(u"$K import in.json"_s);
}

void TestRequest::aFormIsWritten()
{
    Shell &shell = *m_shell;
    const QJsonObject said = json(shell.must(u"$K --as-of 2025-10-01 request f.pdf p-2 --certifier f-1 --json"_s));
    QCOMPARE(said.value(u"code"_s).toString(), codeOfSecond);
    QCOMPARE(said.value(u"as"_s).toString(), u"client"_s);
    QCOMPARE(said.value(u"asked"_s).toBool(), false);
    QCOMPARE(shell.mode(u"f.pdf"_s), mode_t(0600));
    const QString text = QString::fromUtf8(shell.must(u"pdftotext -enc UTF-8 -layout f.pdf -"_s));
    QVERIFY(text.contains(u"訓練"_s) && text.contains(u"製造業A"_s) && text.contains(u"佐藤 葵"_s));
    QVERIFY(text.contains(codeOfSecond.section(u':', -1)));
    for (const QString &name : {u"浪花"_s, u"山田"_s, u"部長"_s}) QVERIFY2(!text.contains(name), qPrintable(name));
    // Our own form is replaced; asked to, it bears the names.
    shell.must(u"$K request f.pdf p-2 --certifier f-1 --include-names --letter letter.txt"_s);
    const QString named = QString::fromUtf8(shell.must(u"pdftotext -enc UTF-8 -layout f.pdf -"_s));
    QVERIFY(named.contains(u"浪花 一郎"_s) && named.contains(u"山田精密工業"_s));
    QVERIFY(QString::fromUtf8(shell.contents(u"letter.txt"_s)).contains(u"Dear 浪花 一郎,"_s));
    const QString japanese = QString::fromUtf8(
        shell.must(u"$KOSHIN --data led --lang ja request f.pdf g-1 --with-entries --certifier f-1 && "
                   "pdftotext -enc UTF-8 -layout f.pdf - && $K check"_s));
    QVERIFY(japanese.contains(u"実務経験証明書"_s) && japanese.contains(u"手順の整備"_s));
}

void TestRequest::nothingIsRecordedUnasked()
{
    const QByteArray before = m_shell->must(u"$K history --json"_s);
    m_shell->must(u"$K request f.pdf p-1 p-2 --certifier f-1"_s);
    QCOMPARE(m_shell->must(u"$K history --json"_s), before);
}

void TestRequest::askingIsRecordedAndAgain()
{
    Shell &shell = *m_shell;
    const QString ask = u"$K --as-of %1 request f.pdf g-1 --with-entries --certifier f-1 --asked"_s;
    shell.must(ask.arg(u"2025-10-01"_s));
    for (const QString &id : {u"g-1"_s, u"p-1"_s}) {
        const QString kind = id == u"g-1"_s ? u"engagement"_s : u"practice"_s;
        QCOMPARE(certificationOf(shell, kind, id), (QJsonObject{{u"state"_s, u"asked"_s}, {u"on"_s, u"2025-10-01"_s}}));
        QCOMPARE(recordIn(shell, kind, id).value(u"certifier"_s).toString(), u"f-1"_s);
    }
    shell.must(ask.arg(u"2025-11-01"_s));
    QCOMPARE(certificationOf(shell, u"practice"_s, u"p-1"_s),
             (QJsonObject{{u"state"_s, u"asked"_s}, {u"on"_s, u"2025-10-01"_s}, {u"remindedOn"_s, u"2025-11-01"_s}}));
    // One step each, and what was exported comes back.
    shell.must(u"$K undo && $K undo"_s);
    QVERIFY(certificationOf(shell, u"practice"_s, u"p-1"_s).isEmpty());
    shell.must(
        u"$K redo && $K redo && $K export out.json --include-names && $KOSHIN --data other import out.json && "
        "$KOSHIN --lang en --data other list engagement --json > a && $K list engagement --json > b && cmp a b"_s);
    shell.must(u"$K check"_s);
}

void TestRequest::aScanClosesTheRequest()
{
    Shell &shell = *m_shell;
    shell.must(u"$K --as-of 2025-10-01 request f.pdf g-1 --with-entries --certifier f-1 --asked && "
               "pdftoppm -png -r 110 f.pdf page && cp page-2.png scan.png"_s);
    QCOMPARE(json(shell.must(u"$K confirm scan.png --dry-run --json"_s)),
             json(R"({"records": ["g-1", "p-1"], "changedSince": [], "recorded": false})"));
    QCOMPARE(json(shell.must(u"$K confirm scan.png --on 2025-10-20 --json"_s)),
             json(R"({"records": ["g-1", "p-1"], "changedSince": [], "recorded": true})"));
    QCOMPARE(certificationOf(shell, u"practice"_s, u"p-1"_s),
             (QJsonObject{{u"state"_s, u"signed"_s}, {u"on"_s, u"2025-10-20"_s}}));
    const auto files = QJsonDocument::fromJson(shell.must(u"$K list evidence --json"_s)).array();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.at(0).toObject().value(u"fileName"_s).toString(), u"scan.png"_s);
    QCOMPARE(files.at(0).toObject().value(u"kind"_s).toString(), u"confirmation"_s);
    const QJsonArray file{files.at(0).toObject().value(u"id"_s)};
    QCOMPARE(recordIn(shell, u"practice"_s, u"p-1"_s).value(u"evidence"_s).toArray(), file);
    QCOMPARE(recordIn(shell, u"engagement"_s, u"g-1"_s).value(u"evidence"_s).toArray(), file);
    // Signed for, it is not asked for again by a slip.
    QCOMPARE(shell.run(u"$K request f.pdf p-1 --certifier f-1 --asked"_s), 1);
    shell.must(u"$K undo && $K check"_s);
    QCOMPARE(certificationOf(shell, u"practice"_s, u"p-1"_s).value(u"state"_s).toString(), u"asked"_s);
}

void TestRequest::aChangeSinceIsTold()
{
    Shell &shell = *m_shell;
    shell.must(u"$K request f.pdf p-2 --certifier f-1 --asked && pdftoppm -png -r 110 f.pdf page && "
               "$K set p-2 minutes=120"_s);
    const QString told = QString::fromUtf8(shell.must(u"$K confirm page-2.png"_s));
    QVERIFY2(told.contains(u"Signed: 訓練"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Duration: 1 h → 2 h"_s), qPrintable(told));
}

void TestRequest::aFormThatWasNotRecorded()
{
    Shell &shell = *m_shell;
    shell.must(u"$K request f.pdf p-2 --certifier f-1 && pdftoppm -png -r 110 f.pdf one && "
               "$K request f.pdf p-1 p-2 --certifier f-1 && pdftoppm -png -r 110 f.pdf two"_s);
    QCOMPARE(shell.run(u"$K confirm two-2.png"_s), 1); // two records: which, nobody noted
    QVERIFY(shell.errors.contains(u"two-2.png"_s));
    shell.must(u"$K confirm one-2.png"_s);
    QCOMPARE(certificationOf(shell, u"practice"_s, u"p-2"_s).value(u"state"_s).toString(), u"signed"_s);
}

void TestRequest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such record") << u"$K request f.pdf p-9 --certifier f-1"_s << 2 << u"p-9"_s;
    QTest::newRow("a training") << u"$K request f.pdf t-1 --certifier f-1"_s << 2 << u"t-1"_s;
    QTest::newRow("no such verifier") << u"$K request f.pdf p-1 --certifier f-9"_s << 2 << u"f-9"_s;
    QTest::newRow("no verifier") << u"$K request f.pdf p-1"_s << 2 << u"--certifier"_s;
    QTest::newRow("no record") << u"$K request f.pdf --certifier f-1"_s << 2 << u"RECORD"_s;
    QTest::newRow("another suffix") << u"$K request f.docx p-1 --certifier f-1"_s << 2 << u".pdf"_s;
    QTest::newRow("an unknown role") << u"$K request f.pdf p-1 --certifier f-1 --as friend"_s << 2 << u"friend"_s;
    QTest::newRow("a stranger's file") << u"echo x > f.pdf; $K request f.pdf p-1 --certifier f-1 --asked"_s << 1
                                       << u"f.pdf"_s;
    QTest::newRow("no scan") << u"$K confirm none.png"_s << 1 << u"none.png"_s;
    QTest::newRow("no code") << u"echo x > x.png; $K confirm x.png"_s << 1 << u"x.png"_s;
    QTest::newRow("a wrong day") << u"$K confirm x.png --on 2025-02-30"_s << 2 << u"2025-02-30"_s;
    QTest::newRow("a stranger's form") << u"$K request f.pdf p-2 --certifier f-1 && pdftoppm -png -r 110 f.pdf page && "
                                          "$KOSHIN --lang en --data other confirm page-2.png"_s
                                       << 1 << u"page-2.png"_s;
}

void TestRequest::whatIsWrongIsSaid()
{
    QFETCH(QString, script);
    QFETCH(int, status);
    QFETCH(QString, said);
    const QByteArray before = m_shell->must(u"$K history --json"_s);
    QCOMPARE(m_shell->run(script), status);
    QVERIFY2(m_shell->errors.contains(said), qPrintable(m_shell->errors));
    QCOMPARE(m_shell->must(u"$K history --json"_s), before);
}

KOSHIN_TEST(TestRequest)
#include "tst_request.moc"
