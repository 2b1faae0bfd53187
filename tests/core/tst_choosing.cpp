// SPDX-License-Identifier: GPL-3.0-or-later
// The list of schemes to choose from: what is found by which text, and in which order; and the steps of an application.
#include "exchange/records/ledgerjson.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"
#include "text/checklisttext.h"
#include "text/language.h"
#include "text/schemechoice.h"

#include <QFile>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Scheme> scheme(const char *id, const Bilingual &brief, const Bilingual &name,
                                     const Bilingual &issuer, const QString &family = {})
{
    auto made = std::make_shared<Scheme>();
    made->id = SchemeId(QString::fromLatin1(id));
    made->shortName = brief;
    made->name = name;
    made->issuer = issuer;
    made->family = family;
    return made;
}

Bilingual both(const QString &text)
{
    return {text, text};
}

Ledger holding(const QString &schemeId)
{
    Ledger ledger;
    Credential credential;
    credential.id = CredentialId(u"c"_s);
    credential.scheme = SchemeId(schemeId);
    credential.startsOn = Date(2025, 4, 1);
    ledger.put(credential);
    return ledger;
}

QStringList idsOf(const std::vector<text::SchemeChoice> &choices)
{
    QStringList ids;
    for (const text::SchemeChoice &choice : choices) ids += choice.scheme->id.text();
    return ids;
}

} // namespace

class TestChoosing : public QObject
{
    Q_OBJECT

    SchemeCatalogue m_shipped;

    [[nodiscard]] QStringList found(const QString &sought, Language language = Language::Japanese) const
    {
        return idsOf(text::schemeChoices(m_shipped, {}, language, sought));
    }

private Q_SLOTS:
    void initTestCase()
    {
        useLanguage(Language::English);
        m_shipped = readCatalogue({}).schemes;
    }

    void orderOfAll()
    {
        auto first = std::make_shared<Scheme>(
            *scheme("z.first", {u"一番"_s, u"First"_s}, {u"一番"_s, u"First"_s}, both(u"Zeta"_s)));
        first->firstFor = {Language::Japanese};
        SchemeCatalogue schemes;
        for (const auto &one :
             {std::shared_ptr<const Scheme>(first), scheme("b.two", both(u"Two"_s), both(u"Two"_s), both(u"Beta"_s)),
              scheme("b.one", both(u"One"_s), both(u"One"_s), both(u"Beta"_s)),
              scheme("m.held", both(u"Held"_s), both(u"Held"_s), both(u"Mu"_s), u"m"_s),
              scheme("m.other", both(u"Another"_s), both(u"Another"_s), both(u"Mu"_s), u"m"_s),
              scheme("a.last", both(u"Last"_s), both(u"Last"_s), both(u"Alpha"_s))}) {
            schemes.insert(one->id.text(), one);
        }
        const Ledger held = holding(u"m.held"_s);
        QCOMPARE(idsOf(text::schemeChoices(schemes, held, Language::Japanese)),
                 (QStringList{u"z.first"_s, u"m.other"_s, u"m.held"_s, u"a.last"_s, u"b.one"_s, u"b.two"_s}));
        QCOMPARE(idsOf(text::schemeChoices(schemes, held, Language::English)),
                 (QStringList{u"m.other"_s, u"m.held"_s, u"a.last"_s, u"b.one"_s, u"b.two"_s, u"z.first"_s}));
        // Called just so: above what is shown first.
        QCOMPARE(idsOf(text::schemeChoices(schemes, held, Language::Japanese, u"last"_s)).front(), u"a.last"_s);
    }

    void rissStandsFirstForReadersOfJapanese()
    {
        QCOMPARE(found({}).front(), u"jp.ipa.riss"_s);
        QCOMPARE(found({}).size(), m_shipped.size());
        QVERIFY(found({}, Language::English).front() != u"jp.ipa.riss"_s);
        const Ledger ledger = holding(u"org.isaca.cisa"_s);
        const auto choices = text::schemeChoices(m_shipped, ledger, Language::Japanese);
        QCOMPARE(choices[0].scheme->id.text(), u"jp.ipa.riss"_s);
        for (std::size_t i = 1; i <= 8; ++i) QCOMPARE(choices[i].issuer, u"ISACA"_s); // all eight of the family
    }

    void findsByAnyName_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QStringList>("ids");
        const QStringList riss{u"jp.ipa.riss"_s};
        QTest::newRow("Japanese") << u"情報処理安全"_s << riss;
        QTest::newRow("short Japanese") << u"セキスペ"_s << riss;
        QTest::newRow("kana as typed") << u"せきすぺ"_s << riss;
        QTest::newRow("half-width kana") << u"ｾｷｽﾍﾟ"_s << riss;
        QTest::newRow("decomposed kana") << u"セキスヘ\u309A"_s << riss;
        QTest::newRow("abbreviation") << u"riss"_s << riss;
        QTest::newRow("full width") << u"ＲＩＳＳ"_s << riss;
        QTest::newRow("English") << u"registered information security specialist"_s << riss;
        QTest::newRow("issuer") << u"経済産業省　処理"_s << riss;
        QTest::newRow("id") << u"jp.ipa"_s << riss;
        QTest::newRow("former name") << u"casp"_s << QStringList{u"org.comptia.securityx"_s};
        QTest::newRow("former name in Japanese") << u"取引主任者"_s << QStringList{u"jp.mlit.takken"_s};
        QTest::newRow("sign") << u"ｐｅｎｔｅｓｔ＋"_s << QStringList{u"org.comptia.pentest-plus"_s};
        QTest::newRow("words in any order") << u"auditor lead irca"_s << QStringList{u"org.irca.isms-lead-auditor"_s};
        QTest::newRow("nothing") << u"no such thing"_s << QStringList();
    }
    void findsByAnyName()
    {
        QFETCH(QString, sought);
        QFETCH(QStringList, ids);
        QCOMPARE(found(sought), ids);
        QCOMPARE(found(sought, Language::English), ids); // whatever the language of the window
    }

    void latinWordsAreSoughtFromTheirBeginning()
    {
        QCOMPARE(found(u"cia"_s), QStringList{u"org.theiia.cia"_s}); // not in “Specialist”, “Association”
        QCOMPARE(found(u"cc"_s).front(), u"org.isc2.cc"_s);          // before CCIE, CCNA, CCSP
        QVERIFY(found(u"cc"_s).contains(u"com.cisco.ccna"_s));
    }

    void saysByWhichOtherNameItWasFound()
    {
        const auto foundBy = [this](Language language, const QString &sought) {
            return text::schemeChoices(m_shipped, {}, language, sought).front().foundBy;
        };
        QCOMPARE(foundBy(Language::Japanese, u"主任者"_s), u"宅地建物取引主任者"_s);
        QCOMPARE(foundBy(Language::English, u"主任者"_s),
                 u"Real estate transaction chief"_s);                  // the same name, as it is shown
        QCOMPARE(foundBy(Language::Japanese, u"取引士"_s), QString()); // its name today
    }

    void stepsOfTheApplication()
    {
        QFile file(QStringLiteral(TEST_DATA "/ledger-riss.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto ledger = readLedger(file.readAll());
        QVERIFY(ledger);
        const Date asOf(2026, 2, 1);
        const auto proof = assess(m_shipped, *ledger, {.asOf = asOf}).credentials.front();
        const Finding *apply = proof.finding(u"apply"_s);
        QVERIFY(apply);
        const auto parts = text::checklist(*apply, proof, asOf);
        QStringList headings;
        for (const auto &part : parts) headings += part.heading;
        QCOMPARE(headings, (QStringList{u"Requirements to meet"_s, u"What you need"_s, u"Where to apply"_s, u"Cost"_s,
                                        u"What happens next"_s}));
        QCOMPARE(parts[0].lines.size(), std::size_t(4)); // three online courses and the practical one
        QCOMPARE(parts[0].lines[0].text, u"Year 1 online course: To do"_s);
        QCOMPARE(parts[0].lines[0].verdict, Maybe<Verdict>(Verdict::Open));
        QVERIFY(parts[2].isPlace);
        QCOMPARE(parts[2].lines[0].sources.back().url, u"https://www.ipa.go.jp/siensi/forriss/index.html"_s);
        QCOMPARE(parts[3].lines[0].text, u"There is no application fee."_s);
        QVERIFY(proof.cost.empty() || proof.cost.front().currency == u"JPY"_s);
        for (const CostItem &item : proof.costItems) QVERIFY(item.requirement != u"apply"_s); // what is free is no cost
        QVERIFY(text::checklist(*proof.finding(u"online-1"_s), proof, asOf).empty());
        // The card changes its colour with the first renewal; what it does later is not known. And on a day before a
        // page was read, nobody had read it.
        auto first = proof;
        first.term->index = 1;
        const auto afterwards = text::checklist(*first.finding(u"apply"_s), first, asOf)[4].lines;
        QCOMPARE(afterwards.size(), std::size_t(3));
        QVERIFY(afterwards.back().text.contains(u"green to blue"_s));
        QVERIFY(!afterwards.back().sources.front().read);
        auto later = proof;
        later.term->index = 2;
        QCOMPARE(text::checklist(*later.finding(u"apply"_s), later, asOf)[4].lines.size(), std::size_t(2));
    }
};

KOSHIN_TEST(TestChoosing)
#include "tst_choosing.moc"
