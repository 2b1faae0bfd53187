// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/sample.h"

#include "exchange/records/ledgerjson.h"
#include "ledger/check.h"
#include "rules/engine/engine.h"
#include "rules/figures/termtally.h"
#include "rules/foresight/proposal.h"
#include "rules/foresight/scenario.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"
#include "text/language.h"
#include "text/prooftext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void filesHaveTheirHashes_data();
    void filesHaveTheirHashes();
    void bothLanguagesAreOneStory();
    void itReadsLikeWork();
    void recordsStaySound();
    void whatCannotBeClosedHidesNothingElse();
    void plansAreNotDoubled();
    void aYearlyCourseIsTakenOnceAYear();
    void whatStaysOpenForRenewal();
    void onWhatTheRulesRest();
};

// IPA holds its online course once in each year of a registration: whatever else it would count for, it is proposed
// once for a year, and not for one in which it was taken or is planned. The years run from 1 October.
void SampleTest::aYearlyCourseIsTakenOnceAYear()
{
    auto ledger = sampleLedger(Date(2026, 11, 22));
    QVERIFY(ledger);
    ProposalOptions options;
    options.asOf = Date(2026, 11, 22);
    options.currency = u"JPY"_s;
    options.rates = {{u"USD"_s, Decimal(150)}};
    const auto years = [&] {
        std::vector<Date> days;
        for (const ProposedStep &step : propose(readCatalogue({}).schemes, *ledger, options).steps) {
            if (step.item.isPlan || std::get<Training>(step.item.intended).kind != TrainingKind::OnlineCourse) continue;
            for (int n = 0; n < step.times; ++n) days.push_back(step.on);
        }
        return days;
    };
    const Period third{Date(2027, 10, 1), Date(2028, 9, 30)};
    const auto beside = years(); // the second year's is planned
    QCOMPARE(beside.size(), std::size_t(1));
    QVERIFY(third.contains(beside.front()));
    ledger->plans = {};
    const auto alone = years();
    QCOMPARE(alone.size(), std::size_t(2));
    QVERIFY(!third.contains(alone.front()) && third.contains(alone.back()));
}

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

// With the plans done: of CISA the sum and year 3, of CISSP the sum and group A, of RISS year 3 and the application.
// Fees are not counted, although CISA's decides its renewal.
void SampleTest::whatStaysOpenForRenewal()
{
    const Date asOf(2026, 11, 22);
    const auto ledger = sampleLedger(asOf);
    QVERIFY(ledger);
    const Assessment then = assessWith(readCatalogue({}).schemes, *ledger, plansAhead(*ledger, asOf), asOf);
    int all = 0;
    for (const CredentialAssessment &c : then.credentials) {
        const TermTally tally = tallyForRenewal(c);
        QCOMPARE(tally.left, 2);
        QCOMPARE(tally.all() - tally.met, 2);
        all += tally.left;
    }
    QCOMPARE(all, 6);
    QCOMPARE(tallyForRenewal(then).left, 6);
}

// One weak part does not speak for the whole, and a rate that all share is said once.
void SampleTest::onWhatTheRulesRest()
{
    useLanguage(Language::English);
    const Date asOf(2026, 11, 22);
    const auto ledger = sampleLedger(asOf);
    QVERIFY(ledger);
    const Assessment today = assess(readCatalogue({}).schemes, *ledger, {.asOf = asOf});
    QCOMPARE(text::basisOf(*today.credential(u"c-riss"_s)),
             u"law, official; “Deemed attendance (practical experience)”: working assumption"_s);
    const Finding *total = today.credential(u"c-cissp"_s)->finding(u"total"_s);
    const QString rate = text::commonRate(*total);
    QVERIFY2(rate.contains(u"60"_s), qPrintable(rate));
    for (const Counted &counted : total->counted) QVERIFY(!text::remarks(counted, *total, rate).contains(rate));
    QVERIFY(text::remarks(total->counted.front(), *total).contains(rate));
}

// Courses that she has planned are not proposed a second time: taking the proposal adds what no plan stands for.
void SampleTest::plansAreNotDoubled()
{
    const Date asOf(2026, 11, 22);
    const auto ledger = sampleLedger(asOf);
    QVERIFY(ledger);
    ProposalOptions options;
    options.asOf = asOf;
    options.currency = u"JPY"_s;
    options.rates = {{u"USD"_s, Decimal(150)}};
    const Proposal proposal = propose(readCatalogue({}).schemes, *ledger, options);
    QStringList used;
    QStringList added;
    for (const ProposedStep &step : proposal.steps) {
        if (step.item.isPlan) used += step.item.id;
        for (const auto &[credential, requirement] : step.closes) {
            if (!step.item.isPlan && credential == u"c-riss") added += requirement;
        }
    }
    QVERIFY2(used.contains(u"n-online-22"_s) && used.contains(u"n-practical"_s), qPrintable(used.join(u' ')));
    QCOMPARE(added, QStringList(u"online-3"_s)); // which she has not planned
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

void SampleTest::filesHaveTheirHashes_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("ja") << Language::Japanese;
    QTest::newRow("en") << Language::English;
}

void SampleTest::filesHaveTheirHashes()
{
    QFETCH(Language, language);
    const auto ledger = sampleLedger(Date(2026, 11, 22), language);
    QVERIFY(ledger);
    for (const auto &e : ledger->evidence.pointers()) {
        QFile file(sampleFile(*e, language));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.size(), e->bytes.value());
        QCOMPARE(e->language, Maybe<QString>(codeName(language)));
        QVERIFY(e->fileName.endsWith(u".txt"_s) || bytes.size() > 10'000); // as large as such a file is
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QCOMPARE(QString::fromLatin1(hash), e->sha256);
    }
}

// Without its words, each record is the same in both languages, and so is each verdict.
void SampleTest::bothLanguagesAreOneStory()
{
    static const QSet<QString> words{
        u"title"_s,    u"name"_s,       u"description"_s, u"result"_s,     u"aim"_s,          u"rationale"_s,
        u"note"_s,     u"provider"_s,   u"fileName"_s,    u"sha256"_s,     u"bytes"_s,        u"code"_s,
        u"industry"_s, u"prefecture"_s, u"relation"_s,    u"reason"_s,     u"language"_s,     u"region"_s,
        u"summary"_s,  u"emergency"_s,  u"languages"_s,   u"speciality"_s, u"organisation"_s, u"size"_s};
    const std::function<QJsonValue(const QJsonValue &)> bare = [&](const QJsonValue &value) -> QJsonValue {
        if (value.isArray()) {
            QJsonArray all;
            for (const QJsonValue &one : value.toArray()) all += bare(one);
            return all;
        }
        if (!value.isObject()) return value;
        QJsonObject rest;
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (!words.contains(field.key())) rest.insert(field.key(), bare(*field));
        }
        return rest;
    };
    const SchemeCatalogue schemes = readCatalogue({}).schemes;
    for (const Date today : {Date(2026, 10, 1), Date(2026, 11, 22), Date(2027, 9, 30), Date(2031, 2, 28)}) {
        const auto ja = sampleLedger(today);
        const auto en = sampleLedger(today, Language::English);
        QVERIFY(ja && en);
        QCOMPARE(ja->size(), en->size());
        ja->forEachList([&](const auto &list) {
            for (const auto &record : list.pointers()) {
                const auto other = en->find(idOf(*record));
                QVERIFY2(other, qPrintable(idOf(*record)));
                QCOMPARE(bare(toJson(*other)), bare(toJson(Record(*record))));
            }
        });
        const Assessment first = assess(schemes, *ja, {.asOf = today});
        const Assessment second = assess(schemes, *en, {.asOf = today});
        QCOMPARE(first.credentials.size(), second.credentials.size());
        for (std::size_t i = 0; i < first.credentials.size(); ++i) {
            QCOMPARE(first.credentials[i].verdict, second.credentials[i].verdict);
            for (std::size_t f = 0; f < first.credentials[i].findings.size(); ++f) {
                const Finding &a = first.credentials[i].findings[f];
                const Finding &b = second.credentials[i].findings[f];
                QCOMPARE(a.id, b.id);
                QCOMPARE(a.verdict, b.verdict);
                QCOMPARE(a.have, b.have);
                QCOMPARE(a.due, b.due);
            }
        }
    }
    const auto english = sampleLedger(Date(2026, 11, 22), Language::English);
    english->forEachList([](const auto &list) {
        for (const auto &record : list.pointers()) {
            const QString text = QString::fromUtf8(QJsonDocument(toJson(Record(*record))).toJson());
            QVERIFY2(std::ranges::none_of(text, [](QChar c) { return c.script() == QChar::Script_Han; }),
                     qPrintable(text));
        }
    });
}

// Titles differ, most work belongs to engagements, each of them has hours, and no request waits for years.
void SampleTest::itReadsLikeWork()
{
    const Date today(2026, 11, 22);
    const auto ledger = sampleLedger(today);
    QVERIFY(ledger);
    QSet<QString> titles;
    QHash<QString, int> minutes;
    std::size_t engaged = 0;
    const auto asked = [&](const Maybe<Certification> &c) {
        return !c || c->state != CertificationState::Asked || today.since(*c->on) < 200;
    };
    for (const auto &p : ledger->practices.pointers()) {
        titles += p->title;
        engaged += p->engagement ? 1 : 0;
        if (p->engagement) minutes[p->engagement->text()] += p->minutes.value_or(0);
        QVERIFY2(asked(p->certification), qPrintable(p->title));
    }
    QCOMPARE(std::size_t(titles.size()), ledger->practices.size());
    QVERIFY(engaged * 3 > ledger->practices.size() * 2);
    for (const auto &g : ledger->engagements.pointers()) {
        QVERIFY2(minutes.value(g->id.text()) > 0, qPrintable(g->title));
        QVERIFY2(asked(g->certification), qPrintable(g->title));
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
