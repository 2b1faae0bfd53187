// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "ledger/check.h"

#include <QDir>
#include <QFile>
#include <QCryptographicHash>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

/// The sample ledger: lifelike on any day.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyDayLiesInTheSecondYearOfTheSecondTerm();
    void nothingButPlansLiesAhead();
    void everyRecordIsSound();
    void everyEvidenceFileIsShipped();
};

void TestSample::anyDayLiesInTheSecondYearOfTheSecondTerm()
{
    for (Date today(2024, 1, 1); today <= Date(2032, 12, 31); today = today.plusDays(17)) {
        const auto ledger = sampleLedger(today);
        QVERIFY(ledger.has_value());
        const Date second = ledger->credentials[0].renewals.at(0).startsOn;
        QVERIFY2(today >= second.plus({.years = 1}), qPrintable(today.toString()));
        QVERIFY2(today < second.plus({.years = 2}), qPrintable(today.toString()));
        QCOMPARE(ledger->credentials[0].startsOn.plus({.years = 3}), second);
    }
    for (const Date today : {Date(2028, 2, 29), Date(2026, 9, 30), Date(2026, 10, 1)}) {
        const Date second = sampleLedger(today)->credentials[0].renewals.at(0).startsOn;
        QVERIFY(today >= second.plus({.years = 1}) && today < second.plus({.years = 2}));
    }
}

void TestSample::nothingButPlansLiesAhead()
{
    const Date today(2026, 11, 22);
    const auto ledger = sampleLedger(today);
    for (const auto &t : ledger->trainings.pointers()) QVERIFY(t->completedOn <= today);
    for (const auto &p : ledger->practices.pointers()) QVERIFY(*decidingDay(*p) <= today);
    QVERIFY(ledger->practices.size() >= 40);
    QVERIFY(ledger->plans.size() >= 2);
}

void TestSample::everyRecordIsSound()
{
    const auto ledger = sampleLedger(Date(2026, 11, 22));
    ledger->forEachList([&](const auto &list) {
        for (const auto &record : list.pointers()) QVERIFY(check(*record).empty());
    });
}

void TestSample::everyEvidenceFileIsShipped()
{
    QStringList shipped;
    const QDir folder(u":/samples/evidence"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        shipped << QString::fromLatin1(
            QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
    const auto ledger = sampleLedger(Date(2026, 11, 22));
    for (const auto &e : ledger->evidence.pointers()) QVERIFY2(shipped.contains(e->sha256), qPrintable(e->fileName));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
