// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers/statusjson.h"
#include "exchange/records/ledgerjson.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

/// What `explain --json` prints for a specialist whose second term began on 2025-10-01: the first
/// online course of that term is due by the end of its first year (2026-09-30).
class TestExplainJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneRequirement();
    void aWholeCredential();
    void stepsOfTheApplication();

private:
    static constexpr Date asOf{2026, 2, 1};
    SchemeCatalogue m_schemes;
    CredentialAssessment m_proof;
};

void TestExplainJson::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/ledger-riss.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto ledger = readLedger(file.readAll());
    QVERIFY(ledger);
    m_schemes = readCatalogue({}).schemes;
    m_proof = assess(m_schemes, *ledger, {.asOf = asOf}).credentials.front();
}

void TestExplainJson::oneRequirement()
{
    const Finding *finding = m_proof.finding(u"online-1"_s);
    QVERIFY(finding);
    const QJsonObject json = explainJson(m_proof, *finding, asOf);
    QCOMPARE(json[u"id"_s].toString(), u"online-1"_s);
    QCOMPARE(json[u"credential"_s].toString(), u"c-riss"_s);
    QCOMPARE(json[u"asOf"_s].toString(), u"2026-02-01"_s);
    QCOMPARE(json[u"verdict"_s].toString(), u"open"_s);
    QCOMPARE(json[u"have"_s].toDouble(), 0.0);
    QCOMPARE(json[u"need"_s].toDouble(), 1.0);
    QCOMPARE(json[u"unit"_s].toString(), u"course"_s);
    QCOMPARE(json[u"due"_s].toString(), u"2026-09-30"_s);
    const QJsonObject window = json[u"window"_s].toObject();
    QCOMPARE(window[u"from"_s].toString(), u"2025-10-01"_s);
    QCOMPARE(window[u"to"_s].toString(), u"2026-09-30"_s);
    QVERIFY(json[u"counted"_s].toArray().isEmpty());
    QStringList reasons;
    for (const QJsonValue &row : json[u"excluded"_s].toArray()) reasons << row[u"reason"_s].toString();
    QVERIFY(reasons.contains(u"outside-window"_s)); // of the term before
    QVERIFY(!json[u"sources"_s].toArray().isEmpty());
}

void TestExplainJson::stepsOfTheApplication()
{
    const Finding *apply = m_proof.finding(u"apply"_s);
    QVERIFY(apply);
    const QJsonObject steps = explainJson(m_proof, *apply, asOf)[u"checklist"_s].toObject();
    QStringList toBeMet;
    for (const QJsonValue &row : steps[u"toBeMet"_s].toArray())
        toBeMet << row[u"id"_s].toString() + u' ' + row[u"verdict"_s].toString();
    QCOMPARE(toBeMet.size(), 4);
    QCOMPARE(toBeMet.front(), u"online-1 open"_s);
    const QJsonObject papers = steps[u"atHand"_s][0].toObject();
    QVERIFY(papers[u"text"_s][u"ja"_s].toString().contains(u"講習修了証"));
    QCOMPARE(papers[u"sources"_s][0][u"clause"_s].toString(), u"第35条"_s);
    QVERIFY(steps[u"where"_s][u"text"_s][u"en"_s].toString().contains(u"IPA’s portal"));
    QCOMPARE(steps[u"fee"_s][u"amount"_s].toDouble(-1), 0.0);
    QCOMPARE(steps[u"afterwards"_s].toArray().size(), 2); // the card changes its colour with the first renewal only
    QVERIFY(!explainJson(m_proof, *m_proof.finding(u"online-1"_s), asOf).contains(u"checklist"_s));
}

void TestExplainJson::aWholeCredential()
{
    const QJsonObject json = explainJson(m_proof, asOf);
    QCOMPARE(json[u"id"_s].toString(), u"c-riss"_s);
    QCOMPARE(json[u"scheme"_s].toString(), u"jp.ipa.riss"_s);
    QCOMPARE(json[u"asOf"_s].toString(), u"2026-02-01"_s);
    QCOMPARE(json[u"verdict"_s].toString(), u"open"_s);
    const QJsonObject term = json[u"term"_s].toObject();
    QCOMPARE(term[u"index"_s].toInt(), 2);
    QCOMPARE(term[u"startsOn"_s].toString(), u"2025-10-01"_s);
    QCOMPARE(term[u"endsOn"_s].toString(), u"2028-09-30"_s);
    QStringList ids;
    for (const QJsonValue &row : json[u"requirements"_s].toArray()) ids << row[u"id"_s].toString();
    QCOMPARE(ids, (QStringList{u"online-1"_s, u"online-2"_s, u"online-3"_s, u"practical"_s, u"apply"_s}));
}

KOSHIN_TEST(TestExplainJson)
#include "tst_explainjson.moc"
