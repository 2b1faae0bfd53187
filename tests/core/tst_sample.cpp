// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/sample.h"

#include "ledger/check.h"
#include "rules/foresight/proposal.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDay();
    void holdsOnlyWhatHappened_data();
    void holdsOnlyWhatHappened();
    void usesAllParts();
    void filesHaveTheirHashes();
    void recordsStaySound();
    void whatCannotBeClosedHidesNothingElse();
};

// The points that one credential still lacks cannot be had from what is known; the courses that the
// third needs are proposed all the same: two at 20,000 yen and one at 80,000.
void SampleTest::whatCannotBeClosedHidesNothingElse()
{
    const auto ledger = sampleLedger(Date(2026, 11, 22));
    QVERIFY(ledger);
    ProposalOptions options;
    options.asOf = Date(2026, 11, 22);
    options.currency = u"JPY"_s;
    options.rates = {{u"USD"_s, Decimal(150)}};
    const Proposal proposal = propose(readCatalogue({}).schemes, *ledger, options);
    std::vector<QString> closed;
    for (const ProposedStep &step : proposal.steps) {
        for (const auto &[credential, requirement] : step.closes) {
            if (credential == u"c-riss") closed.push_back(requirement);
        }
    }
    std::ranges::sort(closed);
    QCOMPARE(closed, (std::vector{u"online-2"_s, u"online-3"_s, u"practical-course"_s}));
    QVERIFY(std::ranges::any_of(proposal.unclosed, [](const auto &gap) { return gap.first == u"c-cissp"; }));
    QVERIFY(std::ranges::none_of(proposal.unclosed, [](const auto &gap) { return gap.first == u"c-riss"; }));
    QVERIFY(proposal.money >= Decimal(120'000));
}

void SampleTest::everyDay()
{
    for (Date today(2024, 1, 1); today <= Date(2032, 12, 31); today = today.plusDays(1)) {
        const Date term(2025 + sampleShift(today), 10, 1);
        QVERIFY(term.plus({.years = 1}) <= today);
        QVERIFY(today < term.plus({.years = 2}));
    }
}

void SampleTest::holdsOnlyWhatHappened_data()
{
    QTest::addColumn<QString>("day");
    for (const char *day : {"2024-02-29", "2026-09-30", "2026-10-01", "2027-09-30", "2032-12-31"}) {
        QTest::newRow(day) << QString::fromLatin1(day);
    }
}

void SampleTest::holdsOnlyWhatHappened()
{
    QFETCH(QString, day);
    const Date today = *Date::parse(day);
    const auto ledger = sampleLedger(today);
    QVERIFY(ledger);
    const Date term = ledger->credentials.find(u"c-riss"_s)->renewals.at(0).startsOn;
    QCOMPARE(term, Date(2025 + sampleShift(today), 10, 1));
    const Training *online = ledger->trainings.find(u"t-online-21"_s);
    QVERIFY(online && online->completedOn >= term && online->completedOn < term.plus({.years = 1}));
    for (const auto &t : ledger->trainings.pointers()) QVERIFY(t->completedOn < term.plus({.years = 1}));
    for (const auto &p : ledger->practices.pointers()) QVERIFY(*decidingDay(*p) <= today);
    for (const auto &e : ledger->events.pointers()) QVERIFY(e->on <= today);
    QVERIFY(ledger->plans.find(u"n-practical"_s));
}

void SampleTest::usesAllParts()
{
    const auto ledger = sampleLedger(Date(2026, 11, 22));
    QVERIFY(ledger);
    QCOMPARE(ledger->credentials.find(u"c-riss"_s)->renewals.at(0).startsOn, Date(2025, 10, 1));
    ledger->forEachList([](const auto &list) {
        using R = std::decay_t<decltype(list[0])>;
        QCOMPARE(list.empty(), (std::is_same_v<R, Criterion>)); // the criterion stays as shipped
    });
    QVERIFY(ledger->practices.size() >= 45);
    QCOMPARE(ledger->clients.size(), std::size_t(5));
    QSet<CertificationState> states;
    int engaged = 0;
    for (const auto &p : ledger->practices.pointers()) {
        if (p->certification) states.insert(p->certification->state);
        engaged += p->engagement ? 1 : 0;
    }
    QCOMPARE(states.size(), qsizetype(5));
    QVERIFY(engaged >= 4);
}

void SampleTest::filesHaveTheirHashes()
{
    const auto ledger = sampleLedger(Date(2026, 11, 22));
    QVERIFY(ledger);
    for (const auto &e : ledger->evidence.pointers()) {
        QFile file(u":/samples/evidence/%1.%2"_s.arg(e->id.text(), e->fileName.section(u'.', -1)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.size(), e->bytes.value());
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QCOMPARE(QString::fromLatin1(hash), e->sha256);
    }
}

void SampleTest::recordsStaySound()
{
    for (const int year : {2024, 2028, 2031}) {
        const auto ledger = sampleLedger(Date(year, 2, 28));
        QVERIFY(ledger);
        ledger->forEachList([](const auto &list) {
            for (const auto &record : list.pointers()) QVERIFY(check(*record).empty());
        });
    }
}

KOSHIN_TEST(SampleTest)
#include "tst_sample.moc"
