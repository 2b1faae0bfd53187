// SPDX-License-Identifier: GPL-3.0-or-later
// What issuers ask for in an audit, by the pages and chapters that say so, against records worked by hand.
#include "rules/engine/engine.h"
#include "rules/figures/keeping.h"
#include "rules/pack/schemereader.h"
#include "rules/scheme/rulefacts.h"
#include "support/program.h"
#include "text/audittext.h"
#include "text/language.h"

#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

const SchemeCatalogue &shipped()
{
    static const SchemeCatalogue schemes = readCatalogue({}).schemes;
    return schemes;
}

FileState allThere(const Evidence &)
{
    return FileState::There;
}

/// A ledger of one credential, written down in short lines.
class Records
{
public:
    Ledger ledger;

    Records(const QString &scheme, Date startsOn) { credential(u"c"_s, scheme, startsOn); }

    void credential(const QString &id, const QString &scheme, Date startsOn)
    {
        Credential c;
        c.id = CredentialId(id);
        c.scheme = SchemeId(scheme);
        c.startsOn = startsOn;
        ledger.put(c);
    }
    /// Files by their kinds; one without a kind is `?`. A language stands behind a colon.
    std::vector<EvidenceId> files(const QString &record, const QStringList &kinds)
    {
        std::vector<EvidenceId> ids;
        for (const QString &written : kinds) {
            Evidence e;
            e.id = EvidenceId(u"%1-%2"_s.arg(record).arg(ids.size()));
            e.fileName = e.id.text() + u".pdf";
            e.sha256 = QString(64, u'0');
            e.bytes = 100;
            const QString kind = written.section(u':', 0, 0);
            if (kind != u"?") e.kind = parseCode<EvidenceKind>(kind);
            if (written.contains(u':')) e.language = written.section(u':', 1);
            ids.push_back(e.id);
            ledger.put(e);
        }
        return ids;
    }
    Training &training(const QString &id, TrainingKind kind, Date on, const QStringList &kinds = {})
    {
        Training t;
        t.id = TrainingId(id);
        t.kind = kind;
        t.title = id;
        t.provider = u"Provider"_s;
        t.completedOn = on;
        t.minutes = 120;
        t.evidence = files(id, kinds);
        m_training = t;
        ledger.put(t);
        return m_training;
    }
    Practice &practice(const QString &id, Date on, const QStringList &kinds = {})
    {
        Practice p;
        p.id = PracticeId(id);
        p.kind = PracticeKind::Assessment;
        p.title = id;
        p.from = on;
        p.minutes = 480;
        p.role = PracticeRole::Lead;
        p.evidence = files(id, kinds);
        m_practice = p;
        ledger.put(p);
        return m_practice;
    }
    template<class R>
    void change(const R &record)
    {
        ledger.put(record);
    }

private:
    Training m_training;
    Practice m_practice;
};

/// The rehearsal of the running term, with what it points into.
struct Rehearsed
{
    CredentialAssessment running;
    AuditRehearsal audit;

    Rehearsed(const Records &holder, Date asOf, const FileLook &look = allThere, const QString &id = u"c"_s)
        : running(assess(shipped(), holder.ledger, *holder.ledger.credentials.find(id), {asOf, false})),
          audit(rehearseAudit(holder.ledger, running, look, asOf))
    {
    }
    Q_DISABLE_COPY_MOVE(Rehearsed)

    [[nodiscard]] const AuditLine *line(const QString &record) const
    {
        const auto at = std::ranges::find(audit.lines, record, &AuditLine::record);
        return at == audit.lines.end() ? nullptr : &*at;
    }
    /// `complete`, `?`, or the codes of what is missing.
    [[nodiscard]] QString of(const QString &record) const
    {
        const AuditLine *l = line(record);
        if (!l) return u"(absent)"_s;
        if (l->isComplete() == true) return u"complete"_s;
        if (l->lacks.empty()) return u"?"_s;
        QStringList codes;
        for (const AuditLack &lack : l->lacks) codes += lack.code();
        return codes.join(u' ');
    }
};

} // namespace

class TestAuditRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLanguage(Language::English); }

    // ISACA's page on the annual CPE audit: name, sponsor, title, date and duration; a receipt or slides are no proof.
    void isacaWantsSponsorAndCertificate()
    {
        Records h(u"org.isaca.cisa"_s, Date(2024, 11, 20));
        h.training(u"good"_s, TrainingKind::Seminar, Date(2025, 3, 1), {u"certificate"_s});
        h.training(u"form"_s, TrainingKind::Seminar, Date(2025, 3, 2), {u"confirmation"_s});
        Training bare = h.training(u"bare"_s, TrainingKind::Seminar, Date(2025, 4, 1), {u"slides"_s, u"receipt"_s});
        bare.provider.reset();
        h.change(bare);
        h.training(u"mentor"_s, TrainingKind::Mentoring, Date(2025, 5, 1), {u"certificate"_s});
        const Rehearsed r(h, Date(2026, 6, 3));
        QCOMPARE(r.of(u"good"_s), u"complete"_s);
        QCOMPARE(r.of(u"form"_s), u"complete"_s);
        QCOMPARE(r.of(u"bare"_s), u"provider evidence/certificate"_s);
        QCOMPARE(r.line(u"bare"_s)->refused.size(), std::size_t(2));
        // Its page on mentoring wants the mentee's signature.
        QCOMPARE(r.of(u"mentor"_s), u"evidence/signed-record"_s);
        // 12 months after the end of the three-year cycle.
        QCOMPARE(r.audit.keepUntil, Maybe<Date>(Date(2028, 12, 31)));
        QCOMPARE(text::missingOf(*r.line(u"bare"_s), h.ledger),
                 u"Provider; certificate, signed Verification of Attendance form or letter, "
                 "e-mail that states the duration or independent proof"_s);
        QCOMPARE(text::sentence(r.audit), u"2 of 4 records are complete."_s);
    }

    // The policy of 2027 says at least three years, the present page 12 months after the cycle.
    void isacaFrom2027()
    {
        Records h(u"org.isaca.cisa"_s, Date(2026, 5, 1));
        const Rehearsed r(h, Date(2027, 6, 1));
        QCOMPARE(r.running.term->period.to, Date(2029, 12, 31));
        QCOMPARE(r.audit.keepUntil, Maybe<Date>(Date(2032, 12, 31)));
        QCOMPARE(r.audit.rules->keepUntil.standing, Standing::Inferred);
        QVERIFY(!r.audit.rules->demands.empty()); // the list itself goes on
    }

    // In the week of 2024-06-03 holders were asked for the hours of 2023.
    void isacaDrawsTheYearBefore()
    {
        Records h(u"org.isaca.cisa"_s, Date(2020, 11, 20)); // terms of 2021 to 2023 and of 2024 to 2026
        for (int month = 1; month <= 12; ++month)
            h.training(u"y-"_s + QString::number(month + 10), TrainingKind::Seminar, Date(2023, month, 2),
                       {u"certificate"_s})
                .minutes = 120;
        h.training(u"before"_s, TrainingKind::Seminar, Date(2022, 12, 31));
        h.training(u"after"_s, TrainingKind::Seminar, Date(2024, 1, 1));
        Credential c = *h.ledger.credentials.find(u"c"_s);
        c.renewals = {{{}, Date(2024, 1, 1)}};
        h.change(c);
        const Date asOf(2024, 6, 3);
        const auto running = assess(shipped(), h.ledger, c, {asOf, false});
        const auto earlier = earlierTerms(shipped(), h.ledger, c, asOf);
        const auto terms = rehearseTerms(h.ledger, earlier, running, allThere, asOf);
        const AuditSample sample = drawSample(terms, h.ledger, asOf, {u"seed"_s, {}});
        QCOMPARE(sample.what, Maybe<AuditDraw::What>(AuditDraw::What::All));
        QCOMPARE(sample.span, Maybe<Period>(Period{Date(2023, 1, 1), Date(2023, 12, 31)}));
        QCOMPARE(sample.lines.size(), std::size_t(12));
        QCOMPARE(sample.lines.front().record, u"y-11"_s);
    }

    // The same ledger, day and seed draw the same; one record more moves no other out but the last of the draw.
    void drawIsTheSameAgain()
    {
        Records h(u"org.isc2.cissp"_s, Date(2024, 5, 1));
        for (int i = 10; i < 40; ++i)
            h.training(u"t-%1"_s.arg(i), TrainingKind::Webinar, Date(2025, 1, 1).plusDays(i), {u"certificate:en"_s});
        const auto draw = [&](const QString &seed, Maybe<int> number = {}) {
            const Rehearsed r(h, Date(2025, 6, 1));
            QStringList ids;
            for (const AuditLine &l : drawSample({r.audit}, h.ledger, Date(2025, 6, 1), {seed, number}).lines)
                ids += l.record;
            return ids;
        };
        const QStringList first = draw(u"a"_s);
        QCOMPARE(first.size(), usualSample);
        QCOMPARE(draw(u"a"_s), first);
        QVERIFY(draw(u"b"_s) != first);
        QCOMPARE(draw(u"a"_s, 30).size(), 30);
        QCOMPARE(draw(u"a"_s, 1000).size(), 30);
        QVERIFY(std::is_sorted(first.begin(), first.end())); // by day, not by lot
        h.training(u"t-more"_s, TrainingKind::Webinar, Date(2025, 3, 3), {u"certificate:en"_s});
        int stayed = 0;
        for (const QString &id : draw(u"a"_s)) stayed += first.contains(id);
        QVERIFY(stayed >= usualSample - 1);
    }

    // ISC2: 250 words on a book; proof in another language has to be translated into English.
    void isc2WantsEnglish()
    {
        Records h(u"org.isc2.cissp"_s, Date(2024, 5, 1));
        h.training(u"en"_s, TrainingKind::Webinar, Date(2024, 6, 1), {u"certificate:en"_s});
        h.training(u"ja"_s, TrainingKind::Webinar, Date(2024, 6, 2), {u"certificate:ja"_s});
        h.training(u"both"_s, TrainingKind::Webinar, Date(2024, 6, 3), {u"certificate:ja"_s, u"other:en-US"_s});
        h.training(u"silent"_s, TrainingKind::Webinar, Date(2024, 6, 4), {u"receipt"_s});
        Training spoken = h.training(u"spoken"_s, TrainingKind::Webinar, Date(2024, 6, 5), {u"certificate"_s});
        spoken.language = u"ja"_s;
        h.change(spoken);
        h.training(u"book"_s, TrainingKind::Reading, Date(2024, 7, 1), {u"certificate:en"_s});
        const Rehearsed r(h, Date(2025, 1, 1));
        QCOMPARE(r.of(u"en"_s), u"complete"_s);
        QCOMPARE(r.of(u"ja"_s), u"evidence/translation"_s);
        QCOMPARE(r.of(u"both"_s), u"complete"_s);
        QCOMPARE(r.of(u"silent"_s), u"complete"_s);
        QCOMPARE(text::doubtsOf(*r.line(u"silent"_s), h.ledger),
                 QStringList{u"The language of “silent-0.pdf” is not recorded."_s});
        QCOMPARE(r.of(u"spoken"_s), u"evidence/translation"_s);
        QCOMPARE(r.of(u"book"_s), u"evidence/summary"_s);
        QCOMPARE(r.audit.keepUntil, Maybe<Date>(Date(2028, 4, 30))); // 12 months after 2027-04-30
        QCOMPARE(r.audit.rules->answerWithin.value, Maybe<int>(90));
        QCOMPARE(r.audit.rules->answerWithin.standing, Standing::Single);
    }

    // CompTIA: outline and certificate of a course; the employer's letter, not a report, for work.
    void comptiaWantsPapersTogether()
    {
        Records h(u"org.comptia.security-plus"_s, Date(2025, 3, 1));
        h.training(u"course"_s, TrainingKind::Course, Date(2025, 4, 1), {u"certificate"_s, u"other"_s});
        h.training(u"half"_s, TrainingKind::Course, Date(2025, 4, 2), {u"certificate"_s});
        h.training(u"work"_s, TrainingKind::Work, Date(2025, 4, 3), {u"report"_s});
        h.training(u"mentor"_s, TrainingKind::Mentoring, Date(2025, 4, 4), {u"certificate"_s});
        h.training(u"web"_s, TrainingKind::Webinar, Date(2025, 4, 5), {u"certificate"_s});
        const Rehearsed r(h, Date(2026, 1, 1));
        QCOMPARE(r.of(u"course"_s), u"complete"_s);
        QCOMPARE(r.of(u"half"_s), u"evidence/outline"_s);
        QCOMPARE(r.of(u"work"_s), u"evidence/employer-letter"_s);
        QCOMPARE(r.line(u"work"_s)->refused, std::vector<QString>{u"work-0"_s});
        QCOMPARE(r.of(u"mentor"_s), u"?"_s); // the list could not be read to its end
        QCOMPARE(r.of(u"web"_s), u"?"_s);    // no list was found
        QVERIFY(!r.audit.keepUntil);
        QVERIFY(!r.audit.isComplete());
    }

    // ACFE: name, description, sponsor, credits and date; no invoices or slides; three years; 60 days.
    void acfeRefusesInvoices()
    {
        Records h(u"com.acfe.cfe"_s, Date(2025, 3, 1));
        h.training(u"good"_s, TrainingKind::Seminar, Date(2025, 4, 1), {u"certificate"_s});
        h.training(u"paid"_s, TrainingKind::Seminar, Date(2025, 4, 2), {u"receipt"_s, u"slides"_s});
        const Rehearsed r(h, Date(2025, 6, 1));
        QCOMPARE(r.of(u"good"_s), u"complete"_s);
        QCOMPARE(r.of(u"paid"_s), u"evidence/certificate"_s);
        QCOMPARE(r.line(u"paid"_s)->refused.size(), std::size_t(2));
        QCOMPARE(r.audit.keepUntil, Maybe<Date>(r.running.term->period.to.plus({.years = 3})));
        const AuditSample sample = drawSample({r.audit}, h.ledger, Date(2025, 6, 1), DrawChoice());
        QCOMPARE(sample.answerBy, Maybe<Date>(Date(2025, 7, 31))); // 60 days after 2025-06-01
        QCOMPARE(sample.lines.size(), std::size_t(2));
    }

    // PMI: at least 18 months after the cycle ends.
    void pmiKeepsEighteenMonths()
    {
        Records h(u"org.pmi.pmp"_s, Date(2025, 4, 1));
        h.training(u"letter"_s, TrainingKind::Course, Date(2025, 5, 1), {u"confirmation"_s});
        h.training(u"book"_s, TrainingKind::Reading, Date(2025, 5, 2), {u"certificate"_s});
        const Rehearsed r(h, Date(2026, 1, 1));
        QCOMPARE(r.of(u"letter"_s), u"complete"_s);
        QCOMPARE(r.of(u"book"_s), u"evidence/notes"_s);
        QCOMPARE(r.audit.keepUntil, Maybe<Date>(r.running.term->period.to.plus({.months = 18})));
        QCOMPARE(r.audit.keepUntil->toString().first(7), u"2029-09"_s);
    }

    // GIAC: of a webcast the certificate, or registration, receipt, screenshots and a summary.
    void giacTakesEither()
    {
        Records h(u"org.giac.certification"_s, Date(2024, 7, 1));
        h.training(u"cert"_s, TrainingKind::Webinar, Date(2025, 5, 1), {u"certificate"_s});
        h.training(u"four"_s, TrainingKind::Webinar, Date(2025, 5, 2),
                   {u"correspondence"_s, u"receipt"_s, u"photo"_s, u"report"_s});
        h.training(u"none"_s, TrainingKind::Webinar, Date(2025, 5, 4));
        const Rehearsed r(h, Date(2026, 1, 1));
        QCOMPARE(r.of(u"cert"_s), u"complete"_s);
        QCOMPARE(r.of(u"four"_s), u"complete"_s);
        QCOMPARE(r.of(u"none"_s), u"evidence/certificate"_s);
        QVERIFY(!r.audit.keepUntil);
    }

    // JASA: form A17 confirmed by a third party, or report or plan and papers that make the hours clear. The
    // half-yearly check asks for the past year.
    void jasaTakesEither()
    {
        Records h(u"jp.jasa.cais"_s, Date(2024, 4, 1));
        h.practice(u"a17"_s, Date(2025, 5, 1), {u"confirmation"_s});
        h.practice(u"papers"_s, Date(2025, 5, 2), {u"report"_s, u"contract"_s});
        h.practice(u"half"_s, Date(2025, 5, 3), {u"report"_s});
        h.training(u"course"_s, TrainingKind::Course, Date(2025, 5, 4), {u"receipt"_s, u"other"_s});
        h.training(u"slip"_s, TrainingKind::Course, Date(2025, 5, 5), {u"receipt"_s});
        h.training(u"old"_s, TrainingKind::Course, Date(2024, 5, 5), {u"certificate"_s});
        const Rehearsed r(h, Date(2025, 9, 30));
        QCOMPARE(r.of(u"a17"_s), u"complete"_s);
        QCOMPARE(r.of(u"papers"_s), u"complete"_s);
        QCOMPARE(r.of(u"half"_s), u"evidence/form-a17"_s); // as near as the hours: the first way is named
        QCOMPARE(r.of(u"course"_s), u"complete"_s);
        QVERIFY(r.of(u"slip"_s).startsWith(u"evidence/"));
        QVERIFY(!r.audit.keepUntil);
        const AuditSample sample = drawSample({r.audit}, h.ledger, Date(2025, 9, 30), DrawChoice());
        QCOMPARE(sample.span, Maybe<Period>(Period{Date(2024, 10, 1), Date(2025, 9, 30)}));
        QCOMPARE(sample.lines.size(), std::size_t(5)); // all of them but the one of 2024-05
    }

    // 中小企業診断士: certificates of courses and signed forms go with the application.
    void smecWantsForms()
    {
        Records h(u"jp.meti.smec"_s, Date(2022, 4, 1));
        h.training(u"course"_s, TrainingKind::Course, Date(2023, 5, 1));
        Practice signed_ = h.practice(u"signed"_s, Date(2023, 6, 1), {u"confirmation"_s});
        signed_.certification = Certification{CertificationState::Signed, Date(2023, 6, 10), {}};
        h.change(signed_);
        Practice asked = h.practice(u"asked"_s, Date(2023, 7, 1), {u"confirmation"_s});
        asked.certification = Certification{CertificationState::Asked, Date(2023, 7, 10), {}};
        h.change(asked);
        const Rehearsed r(h, Date(2024, 1, 1));
        QCOMPARE(r.of(u"course"_s), u"evidence/certificate"_s);
        QCOMPARE(r.of(u"signed"_s), u"complete"_s);
        QCOMPARE(r.of(u"asked"_s), u"certification"_s);
        QCOMPARE(text::missingOf(*r.line(u"asked"_s), h.ledger), u"signed confirmation"_s);
        QCOMPARE(r.audit.keepUntil, Maybe<Date>(r.running.term->period.to)); // no application yet
    }

    // 登録セキスペ: 規則35条 for courses; by the draft, a result, an item and evidence for the work.
    void rissWantsCertificates()
    {
        Records h(u"jp.ipa.riss"_s, Date(2025, 4, 1));
        h.training(u"online"_s, TrainingKind::OnlineCourse, Date(2025, 6, 1), {u"certificate"_s});
        h.training(u"practical"_s, TrainingKind::PracticalCourse, Date(2025, 7, 1));
        Engagement g;
        g.id = EngagementId(u"case"_s);
        g.title = u"case"_s;
        g.from = Date(2025, 5, 1);
        g.to = Date(2025, 8, 1);
        g.items = {SyllabusItem::I1_2};
        h.change(g);
        const Rehearsed r(h, Date(2026, 1, 1));
        QCOMPARE(r.of(u"online"_s), u"complete"_s);
        QCOMPARE(r.of(u"practical"_s), u"evidence/certificate"_s);
        QCOMPARE(r.of(u"case"_s), u"result evidence"_s);
        QVERIFY(!r.audit.keepUntil);
        QCOMPARE(text::keepSentence(r.audit), u"How long the evidence of this term must be kept is not known."_s);
    }

    void unknownListClaimsNothing()
    {
        Records h(u"org.iapp.cipp"_s, Date(2025, 4, 1));
        h.training(u"t"_s, TrainingKind::Course, Date(2025, 5, 1), {u"certificate"_s});
        const Rehearsed r(h, Date(2026, 1, 1));
        QVERIFY(!r.audit.rules);
        QCOMPARE(r.of(u"t"_s), u"?"_s);
        QVERIFY(!r.audit.isComplete());
        QVERIFY(text::sentence(r.audit).contains(u"is not known. Nothing is claimed"));
        QVERIFY(text::auditRules(r.running, Date(2026, 1, 1)).empty());
    }

    // A file that is gone or altered proves nothing, though it is recorded; an empty one never did.
    void filesAreLookedAt()
    {
        Records h(u"jp.ipa.riss"_s, Date(2025, 4, 1));
        h.training(u"gone"_s, TrainingKind::OnlineCourse, Date(2025, 6, 1), {u"certificate"_s});
        h.training(u"changed"_s, TrainingKind::PracticalCourse, Date(2025, 6, 2), {u"certificate"_s});
        Evidence changed = *h.ledger.evidence.find(u"changed-0"_s);
        changed.sha256 = QString(64, u'1');
        h.change(changed);
        const FileLook look = [](const Evidence &e) {
            return e.sha256.startsWith(u'1') ? FileState::Altered : FileState::Missing;
        };
        const Rehearsed r(h, Date(2026, 1, 1), look);
        QCOMPARE(r.of(u"gone"_s), u"evidence/file"_s);
        QCOMPARE(r.of(u"changed"_s), u"evidence/file"_s);
        QVERIFY(text::missingOf(*r.line(u"gone"_s), h.ledger).contains(u"“gone-0.pdf”, which is not in"));
        QVERIFY(text::missingOf(*r.line(u"changed"_s), h.ledger).contains(u"altered"));

        Evidence empty = *h.ledger.evidence.find(u"gone-0"_s);
        empty.bytes = 0;
        h.change(empty);
        QCOMPARE(Rehearsed(h, Date(2026, 1, 1)).of(u"gone"_s), u"evidence/certificate"_s);
        empty.bytes = 10;
        empty.kind.reset();
        h.change(empty);
        const Rehearsed untyped(h, Date(2026, 1, 1));
        QCOMPARE(untyped.of(u"gone"_s), u"complete"_s);
        QCOMPARE(text::doubtsOf(*untyped.line(u"gone"_s), h.ledger),
                 QStringList{u"The type of “gone-0.pdf” is not recorded."_s});
    }

    // What was submitted is with the issuer, also where a cap leaves nothing of it.
    void submittedRecordsAreAskedFor()
    {
        Records h(u"org.isaca.cisa"_s, Date(2024, 11, 20));
        for (int i = 0; i < 3; ++i) {
            Training t = h.training(u"m-%1"_s.arg(i), TrainingKind::Mentoring, Date(2025, 5, 1 + i));
            t.minutes = 500; // ten hours of 50 minutes: the yearly cap
            if (i == 2) t.submittedOn = Date(2025, 6, 1);
            h.change(t);
        }
        const Rehearsed r(h, Date(2026, 1, 1));
        QVERIFY(r.line(u"m-0"_s));
        QVERIFY(!r.line(u"m-1"_s));
        QVERIFY(r.line(u"m-2"_s));
    }

    void filesAreKeptUntilTheLastDay()
    {
        Records h(u"org.isaca.cisa"_s, Date(2020, 11, 20)); // first term 2021 to 2023: kept until 2024-12-31
        Credential c = *h.ledger.credentials.find(u"c"_s);
        c.renewals = {{{}, Date(2024, 1, 1)}};
        h.change(c);
        h.training(u"old"_s, TrainingKind::Seminar, Date(2022, 5, 1), {u"certificate"_s});
        h.training(u"new"_s, TrainingKind::Seminar, Date(2024, 5, 1), {u"certificate"_s});
        h.files(u"loose"_s, {u"other"_s});
        const auto states = [&](Date asOf) {
            const Assessment all = assess(shipped(), h.ledger, {asOf, false});
            QHash<QString, QString> found;
            for (const Keeping &k : keepingOf(h.ledger, all, earlierTerms(shipped(), h.ledger, asOf)))
                found.insert(k.evidence, codeName(k.state));
            return found;
        };
        auto found = states(Date(2024, 12, 31)); // the last day itself
        QCOMPARE(found.value(u"old-0"_s), u"keep"_s);
        QCOMPARE(found.value(u"new-0"_s), u"keep"_s);
        QCOMPARE(found.value(u"loose-0"_s), u"unused"_s);
        QCOMPARE(states(Date(2025, 1, 1)).value(u"old-0"_s), u"may-go"_s);
        // A second issuer whose rule is not known: nothing may be said any more.
        h.credential(u"x"_s, u"org.comptia.security-plus"_s, Date(2021, 6, 1));
        QCOMPARE(states(Date(2025, 1, 1)).value(u"old-0"_s), u"not-known"_s);
        QCOMPARE(states(Date(2024, 12, 31)).value(u"old-0"_s), u"keep"_s);
        const Assessment all = assess(shipped(), h.ledger, {Date(2024, 12, 31), false});
        const auto files = keepingOf(h.ledger, all, earlierTerms(shipped(), h.ledger, Date(2024, 12, 31)));
        const auto old = std::ranges::find(files, u"old-0"_s, &Keeping::evidence);
        QCOMPARE(text::sentence(*old), u"Keep at least until 2024-12-31"_s);
    }

    // Every part of a list is a fact, so that `schemes show`, `compare` and the window tell it.
    void listsAreFacts()
    {
        const auto facts = factsOf(shipped().value(u"org.isaca.cisa"_s)->editions.front());
        QStringList told;
        for (const RuleFact &fact : facts) {
            if (isOfAudit(fact.aspect)) told += fact.id + u' ' + codeName(fact.aspect);
        }
        for (const QString &wanted :
             {u"audit/activity asked-of"_s, u"audit/activity to-record"_s, u"audit/activity proof"_s,
              u"audit/activity refused"_s, u"audit/activity legible"_s, u"audit/mentoring proof"_s, u" keep-until"_s,
              u" answer-within"_s, u" drawn"_s})
            QVERIFY2(told.contains(wanted), qPrintable(wanted));
    }
};

KOSHIN_TEST(TestAuditRehearsal)

#include "tst_auditrehearsal.moc"
