// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "ledger/fields.h"
#include "ledger/redaction.h"
#include "support/program.h"

#include <QBuffer>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

const QString planted = u"open [[geheim]] open"_s;

// Puts the planted text into every text of a value, however deep; returns how many there were.
struct Planter
{
    int texts = 0;

    template<Described T>
    void plant(T &value)
    {
        forEachField<T>([&](const auto &field) { plant(value.*field.member); });
    }
    void plant(QString &text)
    {
        text = planted;
        ++texts;
    }
    template<class T>
    void plant(std::optional<T> &value)
    {
        if constexpr (std::is_default_constructible_v<T>) {
            if (!value) value = T{};
        }
        if (value) plant(*value);
    }
    template<class T>
    void plant(std::vector<T> &list)
    {
        if constexpr (std::is_default_constructible_v<T>) {
            if (list.empty()) list.emplace_back();
        }
        for (T &item : list) plant(item);
    }
    template<class... T>
    void plant(std::variant<T...> &value)
    {
        std::visit([this](auto &held) { plant(held); }, value);
    }
    template<class T>
    void plant(T &)
    {
    }
};

QByteArray written(const Ledger &ledger)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    if (!writeLedger(device, ledger)) qFatal("not written");
    return device.data();
}

Evidence file(const char *id, bool confidential)
{
    Evidence evidence;
    evidence.id = EvidenceId(QString::fromLatin1(id));
    evidence.fileName = u"Client A final report.pdf"_s;
    evidence.note = u"of the board"_s;
    evidence.sha256 = QString(64, u'0');
    evidence.confidential = confidential;
    return evidence;
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passages_data();
    void passages();
    void noTextOfAnyKindLetsOneThrough();
    void forOwnEyesAllOfItStays();
    void confidentialFiles();
    void whatHoldsNothingBackIsShared();
};

void TestRedaction::passages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("leaves");
    QTest::newRow("none") << u"[a] b ]] c"_s << u"[a] b ]] c"_s;
    QTest::newRow("one") << u"a [[b]] c"_s << u"a [withheld] c"_s;
    QTest::newRow("two") << u"[[a]] b [[c]]"_s << u"[withheld] b [withheld]"_s;
    QTest::newRow("over lines") << u"a [[b\nc]]\nd"_s << u"a [withheld]\nd"_s;
    QTest::newRow("nested") << u"[[a [[b]] c]] d"_s << u"[withheld] d"_s;
    QTest::newRow("not closed") << u"a [[b c"_s << u"a [withheld]"_s;
    QTest::newRow("nested, closed once") << u"a [[b [[c]] d"_s << u"a [withheld]"_s;
    QTest::newRow("empty") << u"a [[]] b"_s << u"a [withheld] b"_s;
}

void TestRedaction::passages()
{
    QFETCH(QString, text);
    QTEST(withoutSecretPassages(text), "leaves");
}

void TestRedaction::noTextOfAnyKindLetsOneThrough()
{
    int texts = 0;
    forEachKind([&]<class R>() {
        R record;
        Planter planter;
        planter.plant(record);
        texts += planter.texts;
        Ledger ledger;
        ledger.put(record);
        const Clearance everything{.names = RealNames::Included, .confidentialFiles = true};
        const QByteArray output = written(redacted(ledger, everything));
        QVERIFY2(!output.contains("geheim"), output.constData());
        QCOMPARE(output.count("open [withheld] open"), planter.texts);
        QVERIFY(!toJson(redacted(Record(record), {})).isEmpty());
    });
    QVERIFY(texts > 60); // all the texts there are
}

void TestRedaction::forOwnEyesAllOfItStays()
{
    Practice practice;
    practice.id = PracticeId(u"p"_s);
    practice.description = planted;
    const Clearance own{.names = RealNames::Included, .confidentialFiles = true, .secretPassages = true};
    QCOMPARE(std::get<Practice>(redacted(Record(practice), own)), practice);
}

void TestRedaction::confidentialFiles()
{
    Ledger ledger;
    ledger.put(file("e-1", true));
    ledger.put(file("e-2", false));
    const Ledger leaving = redacted(ledger, {});
    QCOMPARE(leaving.evidence[0].fileName, u"[withheld]"_s);
    QVERIFY(!leaving.evidence[0].note);
    QCOMPARE(leaving.evidence[0].sha256, ledger.evidence[0].sha256);
    QCOMPARE(leaving.evidence[1], ledger.evidence[1]);
    QCOMPARE(redacted(ledger, {.confidentialFiles = true}).evidence[0], ledger.evidence[0]);
}

void TestRedaction::whatHoldsNothingBackIsShared()
{
    Ledger ledger;
    ledger.put(file("e-1", false));
    QCOMPARE(redacted(ledger, {}).evidence.pointers()[0], ledger.evidence.pointers()[0]);
}

KOSHIN_TEST(TestRedaction)
#include "tst_redaction.moc"
