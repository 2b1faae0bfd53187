// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textform.h"
#include "storage/grams.h"
#include "support/growth.h"
#include "support/program.h"

#include <QTest>

#include <random>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

// What folding finds hard: what grows, shrinks, joins the one before, changes its order.
const QStringList hard{
    u"a"_s,          u"監"_s,         u"…"_s,          u"㈱"_s,         u"ﷺ"_s,          u"ｶ"_s,
    u"ﾞ"_s,          u"が"_s,         u"か"_s,         u"\u3099"_s,     u"ß"_s,          u"ﬃ"_s,
    u"İ"_s,          u"\u0301"_s,     u"\u0316"_s,     u"\u0344"_s,     u"\u0327"_s,     u"e"_s,
    u"é"_s,          u"가"_s,         u"각"_s,         u"\u1100"_s,     u"\u1161"_s,     u"\u11a8"_s,
    u"\uffc2"_s,     u"ㅏ"_s,         u"\u09c7"_s,     u"\u09be"_s,     u"\u09d7"_s,     u"\u0dd9"_s,
    u"\u0dcf"_s,     u"\u0dca"_s,     u"\U0001d400"_s, u"\U0001d15e"_s, u"\U00011099"_s, u"\U000110ba"_s,
    u"\U00011131"_s, u"\U00011127"_s, u"\U0002f800"_s, u"\U0001F469"_s, u"\u200d"_s,     u"\u1e9b\u0323"_s,
    u"㍿"_s,         u"½"_s,          u"\u0f73"_s,     u"\u0345"_s,     u"ΐ"_s,          u" "_s,
    u"\n"_s};

QString randomText(std::mt19937 &random, int length)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        switch (random() % 8) {
        case 0: text += QChar(char16_t(random() & 0xffff)); break; // lone surrogates too
        case 1: text += QString::fromUcs4(std::array{char32_t(random() % 0x110000)}.data(), 1); break;
        default: text += hard[qsizetype(random() % std::size_t(hard.size()))]; break;
        }
    }
    return text;
}

QString repeated(const QString &text, int units)
{
    return text.repeated(units / text.size());
}

} // namespace

/// Texts brought to one form: as Qt does it, in a time that grows with their length alone.
class TestTextForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterAfterEveryHardOne();
    void randomTexts();
    void whateverStandsAtACut();
    void growsWithTheLength_data();
    void growsWithTheLength();
    void searchFoldsTheSame();
};

void TestTextForm::everyCharacterAfterEveryHardOne()
{
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (QChar::category(c) == QChar::Other_NotAssigned || QChar::category(c) == QChar::Other_PrivateUse) continue;
        const QString text =
            u"が"_s.repeated(127) + u"e\u1100\u1161"_s + QString::fromUcs4(&c, 1) + u"\u0301\u11a8\u3099x"_s;
        if (compatible(text) != plain(text)) QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 0, 16)));
    }
}

void TestTextForm::randomTexts()
{
    std::mt19937 random(11);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random, int(random() % 700));
        QCOMPARE(compatible(text), plain(text));
        const QString wellFormed = QString::fromUtf8(text.toUtf8());
        QCOMPARE(foldedText(wellFormed), plain(wellFormed).toCaseFolded());
    }
}

void TestTextForm::whateverStandsAtACut()
{
    for (int before = 120; before < 136; ++before) {
        for (const QString &a : hard) {
            for (const QString &b : hard) {
                const QString text = QString(before, u'か') + a + b + u"\u0301 end"_s;
                QCOMPARE(compatible(text), plain(text));
            }
        }
    }
}

void TestTextForm::growsWithTheLength_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"…"_s, u"㈱"_s, u"ﷺ"_s, u"ｶﾞ"_s, u"か\u3099"_s, u"ß"_s, u"\U0001d400"_s, u"\u0344"_s,
                                u"\u0301"_s, u"\u1161"_s, u"e\u0301"_s, u"a"_s}) {
        QTest::newRow(qPrintable(QString::number(text[0].unicode(), 16))) << text;
    }
}

void TestTextForm::growsWithTheLength()
{
    QFETCH(QString, text);
    const double grown = test::growth(20'000, [&](int n) { QVERIFY(!foldedText(repeated(text, n)).isEmpty()); });
    QVERIFY2(grown < test::mostGrowth, qPrintable(u"4 times the text took %1 times as long"_s.arg(grown)));
}

void TestTextForm::searchFoldsTheSame()
{
    QCOMPARE(foldedForSearch(u"ＡＢＣ㈱ｶﾞ…Ⅳ"_s), u"abc(株)ガ...iv"_s);
    // The longest note there may be, in the form that costs most, against its plain look.
    const auto cost = [](const QString &text) {
        double least = 1e9;
        for (int i = 0; i < 3; ++i) {
            const std::clock_t from = std::clock();
            if (foldedForSearch(text).isEmpty()) qFatal("empty");
            least = std::min(least, double(std::clock() - from));
        }
        return least;
    };
    const double usual = cost(u"か\u3042"_s.repeated(1'000'000));
    const std::pair<QString, int> hostile[] = {{u"…"_s, 3}, {u"ﷺ"_s, 18}}; // and how many characters each becomes
    for (const auto &[text, size] : hostile) {
        const double times = cost(text.repeated(2'000'000)) / usual / size;
        QVERIFY2(times < 20, qPrintable(u"%1 times as long for each character"_s.arg(times)));
    }
}

KOSHIN_TEST(TestTextForm)
#include "tst_textform.moc"
