// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/sample.h"
#include "ledger/redaction.h"
#include "ledger/sealednames.h"
#include "support/growth.h"
#include "support/program.h"

#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

Ledger named()
{
    Ledger ledger;
    ledger.holder.name = u"山田 花子"_s;
    Client client;
    client.id = ClientId(u"k-1"_s);
    client.code = u"製造業A"_s;
    client.name = u"株式会社ガーデン"_s;
    ledger.put(client);
    client.id = ClientId(u"k-2"_s);
    client.code = u"Maker B"_s;
    client.name = u"Acme Ltd"_s;
    ledger.put(client);
    client.id = ClientId(u"k-3"_s);
    client.code = u"IPA"_s;
    client.name = u"IPA"_s; // not hidden at all
    ledger.put(client);
    Certifier certifier;
    certifier.id = CertifierId(u"f-1"_s);
    certifier.name = u"林 檎"_s;
    certifier.title = u"部長"_s;
    certifier.organisation = u"k-1"_s;
    ledger.put(certifier);
    certifier.id = CertifierId(u"f-2"_s);
    certifier.name = u"Li"_s; // too short to be looked for
    certifier.organisation = u"Nexus Consulting"_s;
    ledger.put(certifier);
    certifier.id = CertifierId(u"f-3"_s);
    certifier.name = u"山田花子"_s; // the holder
    certifier.organisation.reset();
    ledger.put(certifier);
    return ledger;
}

} // namespace

class TestSealedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void recordAndFieldAreNamed();
    void namesInTheirOwnFieldsAreGone();
    void theSampleMayLeave_data();
    void theSampleMayLeave();
    void manyNamesInMuchText();
    void muchOfWhatIsNoText();
    void namesInBytes();
};

void TestSealedNames::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("owner");
    const auto row = [](const char *name, const QString &text, const QString &owner) {
        QTest::newRow(name) << text << owner;
    };
    row("plain", u"株式会社ガーデンの監査"_s, u"製造業A"_s);
    row("spaced", u"株 式 会 社　ガ ー デ ン"_s, u"製造業A"_s);
    row("over lines", u"株式会社\nガーデン"_s, u"製造業A"_s);
    row("half-width kana", u"株式会社ｶﾞｰﾃﾞﾝ"_s, u"製造業A"_s);
    row("NFD", u"株式会社ガーデン"_s.normalized(QString::NormalizationForm_D), u"製造業A"_s);
    row("one sign for many", u"㍿ガーデン"_s, u"製造業A"_s);
    row("invisible sign between", u"株式\u200b会社ガー\u00adデン"_s, u"製造業A"_s);
    row("full width", u"Ａｃｍｅ　Ｌｔｄ"_s, u"Maker B"_s);
    row("inside a file name", u"20260401_AcmeLtd_final.pdf"_s, u"Maker B"_s);
    row("other capitals, a word", u"for ACME LTD, again"_s, u"Maker B"_s);
    row("other capitals, no word", u"xacme ltdx"_s, {});
    row("part of the name", u"Acme"_s, {});
    row("certifier", u"林檎さんに依頼"_s, u"f-1"_s);
    row("a title alone", u"部長に報告"_s, {});
    row("organisation that is no client", u"with Nexus Consulting"_s, u"f-2"_s);
    row("organisation that is a client's id", u"k-1"_s, {});
    row("too short", u"Li Wei, Liaison"_s, {});
    row("the code name as well", u"IPA"_s, {});
    row("the holder's own", u"山田 花子"_s, {});
    row("nothing", {}, {});
}

void TestSealedNames::texts()
{
    QFETCH(QString, text);
    const SealedNames names(named());
    const auto found = names.findIn(text);
    QTEST(found.value_or(QString()), "owner");
    QVERIFY(!SealedNames().findIn(text));
}

// A digest may hold any letters from a to f.
void TestSealedNames::recordAndFieldAreNamed()
{
    Ledger ledger = named();
    Client client = ledger.clients[0];
    client.name = u"abc"_s;
    ledger.put(client);
    Practice practice;
    practice.id = PracticeId(u"p-1"_s);
    practice.title = QString(u"abc"_s).repeated(21) + u'a'; // as a digest is
    ledger.put(practice);
    QVERIFY(SealedNames(ledger).check(redacted(ledger, {})));
    practice.certification = Certification{.state = {}, .on = {}, .reason = u"their abc is away"_s};
    ledger.put(practice);
    const auto found = SealedNames(ledger).check(redacted(ledger, {}));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NameWouldLeave);
    QCOMPARE(found.error().arguments, (QStringList{u"製造業A"_s, u"p-1"_s, u"reason"_s}));
    practice.certification->reason = u"their [[abc]] is away"_s;
    ledger.put(practice);
    QVERIFY(SealedNames(ledger).check(redacted(ledger, {})));
}

void TestSealedNames::namesInTheirOwnFieldsAreGone()
{
    const Ledger ledger = named();
    QVERIFY(!SealedNames(ledger).check(ledger));
    QVERIFY(SealedNames(ledger).check(redacted(ledger, {})));
}

void TestSealedNames::theSampleMayLeave_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("ja") << int(Language::Japanese);
    QTest::newRow("en") << int(Language::English);
}

void TestSealedNames::theSampleMayLeave()
{
    QFETCH(int, language);
    const auto ledger = sampleLedger(Date(2026, 11, 1), Language(language));
    QVERIFY(ledger);
    const auto clean = SealedNames(*ledger).check(redacted(*ledger, {}));
    QVERIFY2(clean, clean ? "" : qPrintable(clean.error().arguments.join(u' ')));
}

// In proportion to names and text, however many there are of either.
void TestSealedNames::manyNamesInMuchText()
{
    const auto ledgerOf = [](int clients) {
        Ledger ledger;
        std::vector<RecordList<Client>::Pointer> all;
        for (int i = 0; i < clients; ++i) {
            Client client;
            client.id = ClientId(u"k-%1"_s.arg(i));
            client.code = u"code %1"_s.arg(i);
            client.name = QChar(ushort(0x4e00 + i)) + u"商会 %1"_s.arg(i);
            all.push_back(std::make_shared<const Client>(client));
        }
        ledger.clients = RecordList<Client>(std::move(all));
        return ledger;
    };
    QVERIFY(test::growth(1'000, [&](int clients) { SealedNames{ledgerOf(clients)}; }) < test::mostGrowth);

    const QString text = QString(u"手順書を改訂し、権限を見直した。"_s).repeated(15'000);
    QVERIFY(test::growth(500, [&](int clients) { QVERIFY(!SealedNames(ledgerOf(clients)).findIn(text)); })
            < test::mostGrowth);
}

// Bytes that are no text, read as one: mark upon mark, and every sign taken apart.
void TestSealedNames::muchOfWhatIsNoText()
{
    const SealedNames names(named());
    const QString apart = u"が"_s.normalized(QString::NormalizationForm_D);
    for (const QString &piece : QStringList{apart, apart + QChar(0x0301), QString(QChar(0x0345)) + QChar(0x0301)}) {
        const double grown = test::growth(60'000, [&](int times) { QVERIFY(!names.findIn(piece.repeated(times))); });
        QVERIFY2(grown < test::mostGrowth, qPrintable(QString::number(grown)));
    }
}

// iconv -t UTF-8, UTF-16LE, UTF-16BE, CP932 of 株式会社ガーデン; 林檎 without its blank takes six bytes in UTF-8 alone.
void TestSealedNames::namesInBytes()
{
    const SealedNames names(named());
    const auto in = [&](const char *hex) {
        const QByteArray bytes = QByteArray("\xff\x00\x80", 3) + QByteArray::fromHex(hex) + '\x00';
        return names.findInBytes(bytes).value_or(QString());
    };
    QCOMPARE(in("e6a0aae5bc8fe4bc9ae7a4bee382ace383bce38387e383b3"), u"製造業A"_s);
    QCOMPARE(in("2a680f5f1a4f3e79ac30fc30c730f330"), u"製造業A"_s);
    QCOMPARE(in("682a5f0f4f1a793e30ac30fc30c730f3"), u"製造業A"_s);
    QCOMPARE(in("8a948eae89ef8ed0834b815b83668393"), u"製造業A"_s);
    QCOMPARE(in("e69e97e6aa8e"), u"f-1"_s);
    QCOMPARE(in("976c8ca1"), QString());
    QCOMPARE(in("e69e97"), QString());
    QVERIFY(!names.findInBytes({}));
    QVERIFY(!SealedNames().findInBytes("anything"));
}

KOSHIN_TEST(TestSealedNames)
#include "tst_sealednames.moc"
