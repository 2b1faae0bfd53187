// SPDX-License-Identifier: GPL-3.0-or-later
// What a dossier says of engagements, worked by hand. RISS registered on 2024-04-01: the term ends on 2027-03-31, and
// the experience must end by the day to apply, 60 days before: 2027-01-30.
#include "base/contains.h"
#include "operations/dossier.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/ledgerbuilder.h"
#include "support/program.h"
#include "text/dossiertext.h"
#include "text/language.h"

#include <QTest>

using namespace koshin;
using namespace koshin::test;
using namespace Qt::StringLiterals;

namespace {

const SchemeCatalogue &shipped()
{
    static const SchemeCatalogue schemes = readCatalogue({}).schemes;
    return schemes;
}

const Date today(2026, 11, 22);

Evidence fileOf(const QString &id, qint64 bytes = 100)
{
    Evidence e;
    e.id = EvidenceId(id);
    e.fileName = id + u".pdf";
    e.sha256 = QString(64, u'0');
    e.bytes = bytes;
    return e;
}

Engagement engagementOf(const QString &id, QStringView from, QStringView to)
{
    Engagement g;
    g.id = EngagementId(id);
    g.title = u"案件 "_s + id;
    g.from = day(from);
    if (!to.isEmpty()) g.to = day(to);
    g.beneficiary = Beneficiary::Client;
    g.client = ClientId(u"k-1"_s);
    g.role = PracticeRole::Lead;
    g.aim = u"目的"_s;
    g.result = u"成果"_s;
    g.items = {SyllabusItem::I1_2, SyllabusItem::I1_3};
    g.rationale = u"理由"_s;
    return g;
}

Practice practiceOf(const QString &id, QStringView from, Maybe<int> minutes, const QString &engagement = {})
{
    Practice p;
    p.id = PracticeId(id);
    p.kind = PracticeKind::Advice;
    p.title = u"実務 "_s + id;
    p.from = day(from);
    p.minutes = minutes;
    if (!engagement.isEmpty()) p.engagement = EngagementId(engagement);
    return p;
}

// Two engagements that count in the term, one that runs, one before the term, one to come; entries on their own.
Ledger worked()
{
    LedgerBuilder holder;
    holder.riss(u"2024-04-01");
    Ledger &ledger = holder.ledger;
    Client client;
    client.id = ClientId(u"k-1"_s);
    client.code = u"製造業A"_s;
    client.name = u"浪花精密工業"_s;
    ledger.put(client);
    for (const auto &id : {u"e-1"_s, u"e-2"_s, u"e-4"_s}) ledger.put(fileOf(id));

    Engagement first = engagementOf(u"g-1"_s, u"2024-06-01", u"2024-09-30");
    first.evidence = {EvidenceId(u"e-1"_s)};
    first.certification = Certification{CertificationState::Signed, Date(2024, 10, 10), {}};
    first.recordedAt = Timestamp::parse(u"2024-10-02T09:00:00Z"); // two days after it ended
    ledger.put(first);
    Practice whole = practiceOf(u"p-1"_s, u"2024-06-03", 480, u"g-1"_s);
    whole.days = Decimal(1);
    whole.evidence = {EvidenceId(u"e-1"_s)};
    whole.recordedAt = Timestamp::parse(u"2024-06-04T09:00:00Z");
    ledger.put(whole);
    Practice twoDays = practiceOf(u"p-2"_s, u"2024-09-10", 600, u"g-1"_s); // two days by the calendar
    twoDays.to = Date(2024, 9, 11);
    ledger.put(twoDays);

    Engagement own = engagementOf(u"g-2"_s, u"2025-02-01", u"2025-05-31");
    own.beneficiary = Beneficiary::Employer;
    own.client.reset();
    own.rationale.reset();
    own.evidence = {EvidenceId(u"e-2"_s)};
    own.recordedAt = Timestamp::parse(u"2025-07-01T09:00:00Z"); // 31 days after it ended
    ledger.put(own);
    ledger.put(practiceOf(u"p-3"_s, u"2025-03-05", {}, u"g-2"_s));

    Engagement running = engagementOf(u"g-3"_s, u"2026-06-01", {});
    running.items.clear();
    running.result.reset();
    ledger.put(running);
    Engagement before = engagementOf(u"g-4"_s, u"2023-01-10", u"2023-05-31");
    before.evidence = {EvidenceId(u"e-4"_s)};
    ledger.put(before);
    ledger.put(engagementOf(u"g-5"_s, u"2026-12-01", {}));

    ledger.put(practiceOf(u"p-4"_s, u"2025-08-20", 90));
    ledger.put(practiceOf(u"p-5"_s, u"2023-03-01", 60));
    ledger.put(practiceOf(u"p-6"_s, u"2026-12-02", 60));
    return ledger;
}

Dossier made(const Ledger &ledger, Date asOf = today,
             const FileLook &look = [](const Evidence &) { return FileState::There; })
{
    const Credential *credential = ledger.credentials.find(u"c-riss"_s);
    return dossierOf(shipped(), ledger, assess(shipped(), ledger, *credential, {asOf, false}), look, asOf);
}

const DossierEngagement &engagement(const Dossier &dossier, const QString &id)
{
    const auto at = std::ranges::find(dossier.engagements, id, &DossierEngagement::id);
    if (at == dossier.engagements.end()) qFatal("no engagement %s", qPrintable(id));
    return *at;
}

const DossierWhatIf *whatIf(const Dossier &dossier, DossierWhatIf::Case which)
{
    const auto &all = dossier.criteria.front().whatIfs;
    const auto at = std::ranges::find(all, which, &DossierWhatIf::which);
    return at == all.end() ? nullptr : &*at;
}

std::vector<DossierLack::What> missing(const DossierEngagement &engagement, bool asked)
{
    std::vector<DossierLack::What> all;
    for (const DossierLack &lack : engagement.lacks) {
        if (lack.isAsked == asked) all.push_back(lack.what);
    }
    return all;
}

Criterion officiallyAccepted()
{
    Criterion c = deemedCriterion();
    c.standing = CriterionStanding::Confirmed;
    c.reference = Reference{u"通知"_s, u"第12号"_s, {}, Date(2026, 4, 1)};
    c.acceptances = {{CredentialId(u"c-riss"_s), Date(2026, 8, 1), u"受理1号"_s}};
    return c;
}

} // namespace

class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLanguage(Language::English); }
    void engagementsWithTheirWork();
    void whatIsMissing();
    void alteredFilesAreNamed();
    void otherCriteria();
    void criteriaThatAskForLessAreKept();
    void acceptanceHoldsForTheRuleInForceOnly();
    void nothingIsDroppedSilently();
    void whenItWasEntered();
    void anEarlierTerm();
    void aCredentialWithoutATerm();
    void whichCredential();
    void itNeverSaysExempt();
    void certifiers();
};

void TestDossier::engagementsWithTheirWork()
{
    const Ledger ledger = worked();
    const Dossier d = made(ledger);
    QCOMPARE(d.span, (Period{Date(2024, 4, 1), Date(2027, 1, 30)}));
    QCOMPARE(d.criteria.size(), 1U);
    QCOMPARE(d.criteria.front().standsIn, u"practical"_s);
    QCOMPARE(d.criteria.front().finding.verdict, Verdict::Provisional);
    QVERIFY(d.criteria.front().holds());
    QStringList order;
    for (const DossierEngagement &g : d.engagements) order << g.id;
    QCOMPARE(order, QStringList({u"g-1"_s, u"g-2"_s, u"g-3"_s, u"g-4"_s})); // the last is not of the term
    QCOMPARE(d.inSpan(), 3);
    QVERIFY(!engagement(d, u"g-4"_s).isInSpan);

    const DossierEngagement &first = engagement(d, u"g-1"_s);
    QCOMPARE(first.entries, (std::vector<QString>{u"p-1"_s, u"p-2"_s}));
    QCOMPARE(first.work, (DossierWork{1080, Decimal(3), 2})); // 8 h + 10 h; 1 + 2 days; June and September
    QCOMPARE(first.files, 1);
    QVERIFY(first.counts);
    const DossierEngagement &own = engagement(d, u"g-2"_s);
    QCOMPARE(own.work, (DossierWork{0, Decimal(1), 1}));
    QVERIFY(!own.counts);
    QCOMPARE(own.excluded, Exclusion::AlreadyCounted);
    QCOMPARE(engagement(d, u"g-3"_s).excluded, Exclusion::NotFinished);
    QCOMPARE(engagement(d, u"g-4"_s).excluded, Exclusion::OutsideWindow);
}

void TestDossier::whatIsMissing()
{
    using What = DossierLack::What;
    const Dossier d = made(worked());
    QVERIFY(engagement(d, u"g-1"_s).isComplete());
    const DossierEngagement &own = engagement(d, u"g-2"_s); // work for the employer needs no client
    QCOMPARE(missing(own, true), std::vector<What>());
    QCOMPARE(missing(own, false), (std::vector<What>{What::Rationale, What::Time, What::Confirmation}));
    QVERIFY(own.hasAllAsked());
    const DossierEngagement &running = engagement(d, u"g-3"_s);
    QCOMPARE(missing(running, true), (std::vector<What>{What::End, What::Items, What::Evidence}));
    QCOMPARE(missing(running, false), (std::vector<What>{What::Result, What::Entries, What::Confirmation}));
    // A confirmation that cannot be had is settled by its reason, unless the criterion asks for a signature.
    Ledger ledger = worked();
    Engagement g = *ledger.engagements.find(u"g-1"_s);
    g.certification = Certification{CertificationState::Unobtainable, Date(2024, 10, 10), u"担当者が退職した。"_s};
    ledger.put(g);
    QVERIFY(engagement(made(ledger), u"g-1"_s).isComplete());
    Criterion c = deemedCriterion();
    c.values.certified = true;
    ledger.put(c);
    QCOMPARE(missing(engagement(made(ledger), u"g-1"_s), true), std::vector<What>{What::Confirmation});
}

void TestDossier::alteredFilesAreNamed()
{
    QStringList asked;
    const Dossier d = made(worked(), today, [&](const Evidence &e) {
        asked << e.id.text();
        return e.id.text() == u"e-2" ? FileState::Altered : FileState::There;
    });
    QCOMPARE(asked, QStringList({u"e-1"_s, u"e-2"_s, u"e-4"_s})); // each once
    QCOMPARE(d.files.size(), 3U);
    QCOMPARE(d.files[0].records, (std::vector<QString>{u"g-1"_s, u"p-1"_s}));
    QCOMPARE(d.files[1].state, FileState::Altered);
    QVERIFY(contains(missing(engagement(d, u"g-2"_s), false), DossierLack::What::Files));
}

void TestDossier::otherCriteria()
{
    using Case = DossierWhatIf::Case;
    const Dossier d = made(worked());
    QVERIFY(!whatIf(d, Case::Shipped)); // it is in force
    const auto holds = [&](Case which) { return whatIf(d, which)->holds(); };
    QVERIFY(holds(Case::Engagements)); // g-1 and g-2
    QCOMPARE(whatIf(d, Case::Engagements)->values.engagements, 2);
    QVERIFY(holds(Case::Signed));         // g-1
    QVERIFY(holds(Case::NotOwnEmployer)); // g-1
    QVERIFY(holds(Case::Hours));          // 18 of 6
    QVERIFY(!holds(Case::Days));          // 3 + 1 of 18
    QCOMPARE(whatIf(d, Case::Days)->finding.children.front().have, Decimal(4));
    QVERIFY(!holds(Case::Months)); // June and September 2024, March 2025 of 6
    QCOMPARE(whatIf(d, Case::Months)->finding.children.front().have, Decimal(3));
    QCOMPARE(text::shortfall(whatIf(d, Case::Months)->finding), u"3 of 6 months"_s);
    QVERIFY(!holds(Case::Together)); // only g-1 is signed and for a client
    QCOMPARE(whatIf(d, Case::Together)->finding.have, Decimal(1));
    QVERIFY(text::shortfall(whatIf(d, Case::Together)->finding).contains(u"1 of 2"_s));
}

void TestDossier::criteriaThatAskForLessAreKept()
{
    using Case = DossierWhatIf::Case;
    Ledger ledger = worked();
    Criterion c = deemedCriterion();
    c.values.engagements = 2;
    c.values.hours = Decimal(40);
    c.values.certified = true;
    ledger.put(c);
    const Dossier d = made(ledger);
    QVERIFY(!d.criteria.front().holds());
    QVERIFY(whatIf(d, Case::Shipped)->holds());
    QCOMPARE(whatIf(d, Case::Engagements)->values.engagements, 3);
    QVERIFY(!whatIf(d, Case::Hours)); // more is asked for already
    QVERIFY(!whatIf(d, Case::Signed));
    QCOMPARE(whatIf(d, Case::Days)->values.hours, Decimal(40));
}

void TestDossier::acceptanceHoldsForTheRuleInForceOnly()
{
    Ledger ledger = worked();
    ledger.put(officiallyAccepted());
    const Dossier d = made(ledger);
    QCOMPARE(d.criteria.front().finding.verdict, Verdict::Met);
    for (const DossierWhatIf &other : d.criteria.front().whatIfs)
        QVERIFY2(other.finding.verdict != Verdict::Met, qPrintable(codeName(other.which)));
}

void TestDossier::nothingIsDroppedSilently()
{
    const Dossier d = made(worked());
    QCOMPARE(d.loose, std::vector<QString>{u"p-4"_s});
    QCOMPARE(d.looseWork, (DossierWork{90, Decimal(1), 1}));
    QCOMPARE(d.outside, 1); // p-5
    QCOMPARE(d.later, 2);   // g-5 and p-6
    QCOMPARE(text::leftOutWords(d).size(), 2);
    QCOMPARE(d.engagementOf(u"p-2"_s)->id, u"g-1"_s);
    QVERIFY(!d.engagementOf(u"p-4"_s));
}

void TestDossier::whenItWasEntered()
{
    const Dossier d = made(worked());
    QCOMPARE(d.timeliness.inTime, 2); // g-1 and p-1
    QCOMPARE(d.timeliness.late, 1);   // g-2
    QCOMPARE(d.timeliness.notKnown, 5);
    QCOMPARE(text::enteredWords(Timestamp::parse(u"2024-10-02T09:00:00Z"), Date(2024, 9, 30)), u"2024-10-02"_s);
    QCOMPARE(text::enteredWords(Timestamp::parse(u"2025-07-01T09:00:00Z"), Date(2025, 5, 31)),
             u"2025-07-01 (31 days later)"_s);
}

void TestDossier::anEarlierTerm()
{
    Ledger ledger = worked();
    Credential renewed = *ledger.credentials.find(u"c-riss"_s);
    renewed.startsOn = Date(2021, 4, 1);
    renewed.renewals = {{Date(2024, 1, 10), Date(2024, 4, 1)}};
    ledger.put(renewed);
    ReportSource source;
    source.ledger = std::make_shared<const Ledger>(ledger);
    source.schemes = shipped();
    source.asOf = today;
    const auto first = dossierRequest(source, {.credential = u"c-riss"_s, .term = 1});
    QVERIFY(first);
    const Dossier &d = first->figures;
    QCOMPARE(d.credential.term->index, 1);
    QCOMPARE(d.span, (Period{Date(2021, 4, 1), Date(2024, 1, 31)})); // 60 days before 2024-03-31, over a 29 February
    QVERIFY(engagement(d, u"g-4"_s).counts);
    QVERIFY(d.criteria.front().holds());
    QVERIFY(!whatIf(d, DossierWhatIf::Case::Engagements)->holds());
    QCOMPARE(dossierRequest(source, {.credential = u"c-riss"_s, .term = 9}).error().code, ErrorCode::NoSuchTerm);
}

void TestDossier::aCredentialWithoutATerm()
{
    const Dossier d = made(worked(), Date(2019, 1, 1)); // before the rules, and before the registration
    QVERIFY(d.criteria.empty());
    QVERIFY(!d.credential.term);
    QCOMPARE(d.later, 5 + 6);
    QCOMPARE(text::dossierStanding(d, Date(2019, 1, 1)).size(), 1);
}

void TestDossier::whichCredential()
{
    Ledger ledger = worked();
    QCOMPARE(dossierCredential(ledger, shipped(), {}), u"c-riss"_s);
    Credential cissp;
    cissp.id = CredentialId(u"c-cissp"_s);
    cissp.scheme = SchemeId(u"org.isc2.cissp"_s);
    cissp.startsOn = Date(2024, 1, 1);
    ledger.put(cissp);
    QCOMPARE(dossierCredential(ledger, shipped(), {}), u"c-riss"_s); // the only one that knows it
    QCOMPARE(dossierCredential(ledger, shipped(), u"c-cissp"_s).error().code, ErrorCode::NoDeemedAttendance);
    QCOMPARE(dossierCredential(ledger, shipped(), u"c-9"_s).error().code, ErrorCode::UnknownRecord);
    QCOMPARE(dossierCredential(ledger, shipped(), u"g-1"_s).error().code, ErrorCode::NotACredential);
    Credential second = *ledger.credentials.find(u"c-riss"_s);
    second.id = CredentialId(u"c-riss2"_s);
    ledger.put(second);
    QCOMPARE(dossierCredential(ledger, shipped(), {}).error().code, ErrorCode::MissingField);
}

// Announced is not known: until the holder has recorded document and acceptance, the course stays required.
void TestDossier::itNeverSaysExempt()
{
    Ledger ledger = worked();
    const QString assumed = text::dossierStanding(made(ledger), today).join(u' ');
    QVERIFY2(assumed.contains(u"working assumption"_s) && assumed.contains(u"not an exemption"_s)
                 && assumed.contains(u"required by 2027-01-30"_s),
             qPrintable(assumed));
    Criterion c = officiallyAccepted();
    const auto acceptances = std::exchange(c.acceptances, {});
    ledger.put(c);
    const QString confirmed = text::dossierStanding(made(ledger), today).join(u' ');
    QVERIFY2(confirmed.contains(u"acceptance is not recorded"_s) && confirmed.contains(u"not an exemption"_s),
             qPrintable(confirmed));
    c.acceptances = acceptances;
    ledger.put(c);
    const Dossier accepted = made(ledger);
    QVERIFY(!text::dossierStanding(accepted, today).join(u' ').contains(u"exempt"_s));
    const QString official = text::officialWords(accepted.criteria.front(), accepted, ledger).join(u' ');
    QVERIFY2(official.contains(u"第12号"_s) && official.contains(u"受理1号"_s), qPrintable(official));
    // A course that was taken leaves nothing to be excused from.
    LedgerBuilder taken;
    taken.ledger = worked();
    taken.practical(u"t-1"_s, u"2025-01-15");
    const QString met = text::dossierStanding(made(taken.ledger), today).join(u' ');
    QVERIFY2(met.contains(u"already met"_s), qPrintable(met));
}

void TestDossier::certifiers()
{
    Ledger ledger = worked();
    Certifier person;
    person.id = CertifierId(u"f-1"_s);
    person.name = u"浪花 一郎"_s;
    ledger.put(person);
    const auto words = [&](RealNames names) { return text::certifierWords(person.id, ledger, names); };
    QCOMPARE(words(RealNames::LeftOut), u"Verifier (name left out)"_s);
    QCOMPARE(words(RealNames::Included), u"浪花 一郎"_s);
    person.relation = u"支援先の部長"_s;
    person.organisation = u"k-1"_s;
    person.title = u"部長"_s;
    ledger.put(person);
    QCOMPARE(words(RealNames::LeftOut), u"支援先の部長"_s);
    QCOMPARE(words(RealNames::Included), u"浪花精密工業, 部長, 浪花 一郎, 支援先の部長"_s);
    QCOMPARE(text::certifierWords({}, ledger, RealNames::Included), QString());
}

KOSHIN_TEST(TestDossier)
#include "tst_dossier.moc"
