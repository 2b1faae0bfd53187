// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "support/program.h"

#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

/// Exact amounts: what is read is what is written.
class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void addsExactly();
    void staysWithinTheGreatest();
};

void TestDecimal::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // empty: refused
    QTest::newRow("whole") << u"20000"_s << u"20000"_s;
    QTest::newRow("quarter") << u"6.25"_s << u"6.25"_s;
    QTest::newRow("trailing zeros") << u"6.50"_s << u"6.5"_s;
    QTest::newRow("negative") << u"-0.5"_s << u"-0.5"_s;
    QTest::newRow("exponent") << u"2e4"_s << u"20000"_s;
    QTest::newRow("negative exponent") << u"25E-2"_s << u"0.25"_s;
    QTest::newRow("six places") << u"0.000001"_s << u"0.000001"_s;
    QTest::newRow("seven places") << u"0.0000001"_s << QString();
    QTest::newRow("greatest") << u"1000000000000"_s << u"1000000000000"_s;
    QTest::newRow("too great") << u"1000000000001"_s << QString();
    QTest::newRow("absurd exponent") << u"1e30"_s << QString();
    QTest::newRow("endless digits") << u"1"_s.repeated(40) << QString();
    QTest::newRow("text") << u"zwölf"_s << QString();
    QTest::newRow("comma") << u"1,5"_s << QString();
    QTest::newRow("two points") << u"1.2.3"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("sign alone") << u"-"_s << QString();
    QTest::newRow("full width") << u"１２"_s << QString();
}

void TestDecimal::reads()
{
    QFETCH(QString, text);
    const auto value = Decimal::parse(text);
    QTEST(value ? value->toString() : QString(), "shown");
}

void TestDecimal::addsExactly()
{
    Decimal sum;
    for (int i = 0; i < 10; ++i) sum += *Decimal::parse(u"0.1");
    QCOMPARE(sum, Decimal(1));
}

void TestDecimal::staysWithinTheGreatest()
{
    const Decimal most(Decimal::greatest);
    QCOMPARE(most + most, most);
    QCOMPARE(-most - most, -most);
    QCOMPARE(Decimal(std::numeric_limits<qint64>::max()), most);
    QCOMPARE(Decimal(std::numeric_limits<qint64>::min()), -most);
    QCOMPARE(most - most, Decimal());
    // As a damaged file could hold it.
    const Decimal beyond = Decimal::fromMicro(std::numeric_limits<qint64>::min());
    QCOMPARE(-beyond, most);
    QCOMPARE(beyond + beyond, -most);
    Decimal sum;
    for (int i = 0; i < 20'000; ++i) sum += Decimal(1'000'000'000);
    QCOMPARE(sum, most);
}

KOSHIN_TEST(TestDecimal)
#include "tst_decimal.moc"
