// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/engine.h"

#include "rules/engine/carryover.h"
#include "rules/engine/cost.h"
#include "rules/engine/eligibility.h"
#include "rules/engine/makingup.h"
#include "rules/engine/rule.h"

#include <algorithm>

namespace koshin {

namespace {

// Missed if any is; else open; else undecided; else met.
Verdict overall(const std::vector<Finding> &findings)
{
    Verdict verdict = Verdict::Met;
    for (const Finding &f : findings) {
        if (!f.hard) continue;
        if (f.verdict == Verdict::Missed) return Verdict::Missed;
        if (isAhead(f.verdict)) verdict = Verdict::Open;
        else if (f.verdict == Verdict::Undecided && verdict == Verdict::Met) verdict = f.verdict;
    }
    return verdict;
}

Deadline deadlineOf(const Finding &f)
{
    return {f.id, f.requirement->deadline, *f.due, f.lastSafe, f.verdict};
}

// What would make a provisional any-of certain: its first child that is no criterion and is open.
const Finding *certainWay(const Finding &f)
{
    if (f.verdict != Verdict::Provisional) return nullptr;
    const auto open = std::find_if(f.children.begin(), f.children.end(), [](const Finding &child) {
        return child.requirement->kind != RequirementKind::Criterion && child.verdict == Verdict::Open && child.due;
    });
    return open == f.children.end() ? nullptr : &*open;
}

std::vector<Deadline> deadlinesOf(const std::vector<Finding> &findings)
{
    std::vector<Deadline> all;
    for (const Finding &f : findings) {
        const bool idle = f.weight == Weight::Advice || (!f.hard && f.verdict == Verdict::Waived);
        if (idle || !f.due) continue;
        all.push_back(deadlineOf(f));
        if (const Finding *way = certainWay(f)) all.push_back(deadlineOf(*way));
        // Of a choice under way, the way that closes first.
        if (const Finding &first = f.dueFirst(); f.verdict == Verdict::Open && &first != &f) {
            all.push_back(deadlineOf(first));
            all.back().kind = f.requirement->deadline;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Deadline &a, const Deadline &b) { return a.due < b.due; });
    return all;
}

Verdict verdictOf(AfterEnd meaning)
{
    if (meaning == AfterEnd::Lapsed) return Verdict::Lapsed;
    if (meaning == AfterEnd::NotCurrent) return Verdict::NotCurrent;
    return meaning == AfterEnd::Grace ? Verdict::Grace : Verdict::Undecided;
}

// An application was filed in the term, whatever it came to: its result decides.
bool hasApplied(const Case &the, const CredentialAssessment &a, Date asOf)
{
    const auto isApplication = [](const Finding &f) { return f.requirement->kind == RequirementKind::Application; };
    return std::any_of(the.candidates.events.begin(), the.candidates.events.end(), [&](const Candidate &c) {
        return c.inTerm && *c.on <= asOf && std::any_of(a.findings.begin(), a.findings.end(), [&](const Finding &f) {
            return isApplication(f) && isOfKind(f.requirement->takes, c);
        });
    });
}

bool isWithin(const Parameter<Step> &after, Date end, Date asOf)
{
    return after.value && asOf <= end.plus(*after.value);
}

// What an ended term without a renewal means.
void close(CredentialAssessment &a, const Case &the, Date asOf)
{
    const TermRule &rule = the.edition.term;
    const Date end = the.term.to;
    if (isWithin(rule.closing, end, asOf)) return; // the ordinary time to renew: nothing has ended
    const bool met = a.verdict == Verdict::Met;
    const bool applied = rule.afterEndApplied.given && hasApplied(the, a, asOf);
    if (a.verdict == Verdict::Undecided && !applied) return; // an unknown decides how it ended
    if (!applied && !met && isWithin(rule.grace, end, asOf)) {
        a.verdict = Verdict::Grace;
        a.standing = weaker(a.standing, rule.grace.standing);
        return;
    }
    const auto &meaning = applied                         ? rule.afterEndApplied
                          : met && rule.afterEndMet.given ? rule.afterEndMet
                                                          : rule.afterEnd;
    a.verdict = verdictOf(meaning.value.value_or(AfterEnd::Undecided));
    a.standing = weaker(a.standing, meaning.standing);
    a.resultNotRecorded = (applied || met) && a.verdict == Verdict::Undecided;
}

// What follows a term that is met and of which nothing else is known.
Maybe<Period> following(const TermPlace &place, Verdict verdict)
{
    const TermRule &rule = place.edition->term;
    const bool goesOn = rule.afterEnd.value == AfterEnd::NextTerm
                        || (rule.afterEndMet.value == AfterEnd::NextTerm && verdict == Verdict::Met);
    const Date end = place.term->period.to;
    return goesOn && end < Date(Date::last()) ? termFrom(rule, end.plusDays(1)) : std::nullopt;
}

const Finding *findIn(const std::vector<Finding> &list, const QString &id)
{
    for (const Finding &f : list) {
        if (f.id == id) return &f;
        if (const Finding *child = findIn(f.children, id)) return child;
    }
    return nullptr;
}

// Two editions may hold: what they say alike stands, where they differ nothing is decided, and what only the other
// one asks for is advice.
void reckonBoth(std::vector<Finding> &findings, std::vector<Finding> others, Date edition)
{
    for (Finding &f : findings) {
        const Finding *other = findIn(others, f.id);
        if (!other || other->verdict == f.verdict) continue;
        f.contest = Contest{edition, f.verdict, other->verdict};
        f.verdict = Verdict::Undecided;
        f.metOn.reset();
    }
    for (Finding &other : others) {
        if (findIn(findings, other.id)) continue;
        other.weight = Weight::Advice;
        other.hard = false;
        findings.push_back(std::move(other));
    }
}

void assessTerm(CredentialAssessment &a, const Case &the, Date asOf)
{
    const Edition &edition = the.edition;
    a.applyBy = applicationDay(edition, the.daysOn(asOf)).day;
    a.standing = edition.term.length.standing;
    for (const Finding &f : a.findings) {
        if (f.hard) a.standing = weaker(a.standing, f.standing);
    }
    a.verdict = the.place.begun ? overall(a.findings) : Verdict::Upcoming;
    a.nextTerm = following(the.place, a.verdict);
    if (the.place.ended) close(a, the, asOf);
    const bool over = a.status == CredentialStatus::Cancelled || a.status == CredentialStatus::Retired;
    if (over) a.verdict = a.status == CredentialStatus::Retired ? Verdict::Waived : Verdict::Lapsed;
    else a.deadlines = deadlinesOf(a.findings);
    a.costItems = costItemsOf(the, over ? std::vector<Finding>{} : a.findings, asOf);
    a.cost = costOf(a.costItems);
}

// Parts of the previous term that come over: a record's part takes the place of the record itself.
void carryOver(Candidates &candidates, const std::vector<Carried> &carried, Date start)
{
    const auto bring = [start](Candidate &c, const Carried &part) {
        c.carried = part.amount;
        c.carriedTo = start;
    };
    for (const Carried &part : carried) {
        for (Candidate &c : candidates.trainings) {
            if (c.record == part.record && c.part == part.part) bring(c, part);
        }
        for (Candidate &c : candidates.practices) {
            if (c.record == part.record) bring(c, part);
        }
    }
}

// One credential on one day; also tells how its earlier terms ended.
class Assessor : public TermCloser, public Neighbours
{
public:
    Assessor(const SchemeCatalogue &schemes, const Scheme &scheme, const DatedRecords &dated,
             const Credential &credential, Date asOf, const Assessor *askedBy = nullptr)
        : m_schemes(schemes), m_scheme(scheme), m_timeline(dated), m_ledger(dated.ledger), m_credential(credential),
          m_asOf(asOf), m_askedBy(askedBy)
    {
    }

    Verdict verdictOf(const Credential &other, Date asOf) const override;

    TermClose close(const TermPlace &place) const override
    {
        // Of a term that is over, nobody reads what did not count in it.
        const Case the = caseOf(place, Tally::Rest::Dropped);
        const std::vector<Finding> findings = findingsOf(the);
        TermClose end;
        end.isMet = overall(findings) == Verdict::Met;
        end.carried = carriedFrom(the, findings, m_asOf);
        end.madeUp = madeUpAfter(the, findings);
        end.spent = spentBy(the, findings);
        return end;
    }

    void assess(CredentialAssessment &a, const TermPlace &place) const
    {
        if (const Situation *situation = situationIn(place)) a.situation = situation->id;
        const Case the = caseOf(place);
        a.findings = findingsOf(the);
        if (place.other) a.otherEdition = std::shared_ptr<const Edition>(a.scheme, place.other);
        assessTerm(a, the, m_asOf);
    }

private:
    bool isAsked(const CredentialId &id) const
    {
        return m_credential.id == id || (m_askedBy && m_askedBy->isAsked(id));
    }

    // By the edition of the term, and by the one that may hold in its place.
    std::vector<Finding> findingsOf(const Case &the) const
    {
        std::vector<Finding> findings = assessRules(the, m_asOf);
        if (!the.place.other) return findings;
        TermPlace other = the.place;
        other.edition = the.place.other;
        reckonBoth(findings, assessRules(caseOf(other, the.rest), m_asOf), other.edition->from);
        return findings;
    }

    Case caseOf(const TermPlace &place, Tally::Rest rest = Tally::Rest::Told) const
    {
        const Situation *situation = situationIn(place);
        const Edition &edition = *place.edition;
        const Period term = place.term->period;
        Case the{m_schemes,
                 m_scheme,
                 edition,
                 situation ? situation->requirements : edition.requirements,
                 m_ledger,
                 m_credential,
                 place,
                 term,
                 periodsOf(edition.term, term, place.countStart),
                 {},
                 {},
                 {},
                 {}};
        the.rest = rest;
        the.knownOn = m_asOf;
        the.neighbours = this;
        collectDeemed(the.deemed, the.requirements);
        if (edition.notBeforeCertification.value.value_or(false)) the.since = m_credential.startsOn;
        the.candidates = candidatesIn(m_timeline, m_scheme, m_credential, term, nearTo(the));
        carryOver(the.candidates, place.before.carried, term.from);
        return the;
    }

    // The term and as much again on both sides, and every window that reaches further.
    Period nearTo(const Case &the) const
    {
        const Step s = the.edition.term.length.value.value_or(Step{});
        Period near{std::min(the.term.from.plus(-s), the.place.countStart),
                    std::max(the.term.to, the.term.to.plusDays(1).lastOf(s))};
        widen(near, the, the.requirements, the.daysOn(m_asOf));
        return near;
    }
    static void widen(Period &near, const Case &the, const std::vector<Requirement> &list, const TermDays &days)
    {
        for (const Requirement &r : list) {
            if (const auto from = ruleDay(the.edition, r.from, days).day) near.from = std::min(near.from, *from);
            for (const auto *to : {&r.to, &r.late}) {
                if (const auto day = ruleDay(the.edition, *to, days).day) near.to = std::max(near.to, *day);
            }
            widen(near, the, r.children, days);
        }
    }

    const Situation *situationIn(const TermPlace &place) const
    {
        if (place.edition->situations.empty()) return nullptr;
        TermDays days(place.term->period);
        days.earned = m_credential.startsOn;
        days.paused = latestEvent(m_ledger, m_credential, EventKind::Paused, m_asOf);
        days.resumed = latestEvent(m_ledger, m_credential, EventKind::Resumed, m_asOf);
        const bool paused = statusOn(m_ledger, m_credential, m_asOf) == CredentialStatus::Paused;
        for (const Situation &s : place.edition->situations) {
            const bool applies =
                (s.when == Situation::When::Paused && paused)
                || (s.when == Situation::When::TermAfterPause && place.origin == TermOrigin::AfterPause)
                || (s.when == Situation::When::TermAfterLapse && place.origin == TermOrigin::AfterLapse);
            if (applies && isInTime(s, *place.edition, days)) return &s;
        }
        return nullptr;
    }
    bool isInTime(const Situation &s, const Edition &edition, const TermDays &days) const
    {
        const auto from = s.from ? plainDay(edition, *s.from, days) : std::nullopt;
        const auto until = s.until ? plainDay(edition, *s.until, days) : std::nullopt;
        return (!from || m_asOf >= *from) && (!until || m_asOf <= *until);
    }

    const SchemeCatalogue &m_schemes;
    const Scheme &m_scheme;
    const DatedRecords &m_timeline;
    const Ledger &m_ledger;
    const Credential &m_credential;
    Date m_asOf;
    const Assessor *m_askedBy; ///< whose question is being answered
};

CredentialAssessment unknown(const Credential &credential)
{
    CredentialAssessment a;
    a.credential = credential.id;
    a.schemeId = credential.scheme;
    a.number = credential.number;
    a.verdict = Verdict::Undecided;
    a.standing = Standing::Assumption;
    return a;
}

} // namespace

namespace {

CredentialAssessment assessed(const SchemeCatalogue &schemes, const DatedRecords &dated, const Credential &credential,
                              Date asOf, const Assessor *askedBy)
{
    CredentialAssessment a = unknown(credential);
    a.status = statusOn(dated.ledger, credential, asOf);
    a.scheme = schemes.value(credential.scheme.text());
    if (!a.scheme) return a;
    const Assessor assessor(schemes, *a.scheme, dated, credential, asOf, askedBy);
    const TermPlace place = termPlace(*a.scheme, dated.ledger, credential, asOf, assessor);
    if (!place.edition) return a;
    a.edition = std::shared_ptr<const Edition>(a.scheme, place.edition); // lives with its scheme
    a.term = place.term;
    if (!place.term) return a;
    assessor.assess(a, place);
    return a;
}

Verdict Assessor::verdictOf(const Credential &other, Date asOf) const
{
    if (isAsked(other.id)) return Verdict::Undecided;
    return assessed(m_schemes, m_timeline, other, asOf, this).verdict;
}

} // namespace

CredentialAssessment assess(const SchemeCatalogue &schemes, const DatedRecords &dated, const Credential &credential,
                            Date asOf)
{
    return assessed(schemes, dated, credential, asOf, nullptr);
}

namespace {

void appendEarlier(std::vector<CredentialAssessment> &terms, const SchemeCatalogue &schemes, const DatedRecords &dated,
                   const Credential &credential, Date asOf)
{
    const auto scheme = schemes.value(credential.scheme.text());
    if (!scheme) return;
    const Assessor assessor(schemes, *scheme, dated, credential, asOf);
    for (const TermPlace &place : earlierPlaces(*scheme, dated.ledger, credential, asOf, assessor)) {
        CredentialAssessment a = unknown(credential);
        a.scheme = scheme;
        a.edition = std::shared_ptr<const Edition>(scheme, place.edition);
        a.term = place.term;
        assessor.assess(a, place);
        terms.push_back(std::move(a));
    }
}

} // namespace

std::vector<CredentialAssessment> earlierTerms(const SchemeCatalogue &schemes, const Ledger &ledger, Date asOf)
{
    std::vector<CredentialAssessment> terms;
    const DatedRecords dated(ledger, false);
    for (const auto &credential : ledger.credentials.pointers())
        appendEarlier(terms, schemes, dated, *credential, asOf);
    return terms;
}

std::vector<CredentialAssessment> earlierTerms(const SchemeCatalogue &schemes, const Ledger &ledger,
                                               const Credential &credential, Date asOf)
{
    std::vector<CredentialAssessment> terms;
    appendEarlier(terms, schemes, DatedRecords(ledger, false), credential, asOf);
    return terms;
}

CredentialAssessment assess(const SchemeCatalogue &schemes, const Ledger &ledger, const Credential &credential,
                            AssessOptions options)
{
    return assess(schemes, DatedRecords(ledger, options.withPlans), credential, options.asOf);
}

Assessment assess(const SchemeCatalogue &schemes, const Ledger &ledger, AssessOptions options)
{
    Assessment all{options.asOf, options.withPlans, {}, {}};
    std::vector<CostItem> items;
    const DatedRecords dated(ledger, options.withPlans);
    for (const auto &credential : ledger.credentials.pointers()) {
        all.credentials.push_back(assess(schemes, dated, *credential, options.asOf));
        const auto &own = all.credentials.back().costItems;
        items.insert(items.end(), own.begin(), own.end());
    }
    all.cost = costOf(items);
    return all;
}

const Finding *CredentialAssessment::finding(const QString &id) const
{
    return findIn(findings, id);
}

} // namespace koshin
