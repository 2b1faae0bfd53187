// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine.h"

#include "rules/cost.h"
#include "rules/rule.h"

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
        return child.requirement->kind != RequirementKind::Criterion
               && child.verdict == Verdict::Open && child.due;
    });
    return open == f.children.end() ? nullptr : &*open;
}

std::vector<Deadline> deadlinesOf(const std::vector<Finding> &findings)
{
    std::vector<Deadline> all;
    for (const Finding &f : findings) {
        if (!f.hard || !f.due) continue;
        all.push_back(deadlineOf(f));
        if (const Finding *way = certainWay(f)) all.push_back(deadlineOf(*way));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Deadline &a, const Deadline &b) { return a.due < b.due; });
    return all;
}

Verdict verdictOf(AfterEnd meaning)
{
    if (meaning == AfterEnd::Lapsed) return Verdict::Lapsed;
    return meaning == AfterEnd::Grace ? Verdict::Grace : Verdict::Undecided;
}

// What an ended term without a renewal means.
void close(CredentialAssessment &a, const TermRule &rule)
{
    const bool applied =
        std::any_of(a.findings.begin(), a.findings.end(), [](const Finding &f) {
            return f.requirement->kind == RequirementKind::Application && f.verdict == Verdict::Met;
        });
    const auto &meaning = applied ? rule.afterEndApplied : rule.afterEnd;
    a.verdict = verdictOf(meaning.value.value_or(AfterEnd::Undecided));
    a.standing = weaker(a.standing, meaning.standing);
    a.resultNotRecorded = applied && a.verdict == Verdict::Undecided;
}

void waitForStart(std::vector<Finding> &findings)
{
    for (Finding &f : findings) {
        f.verdict = Verdict::Upcoming;
        waitForStart(f.children);
    }
}

void assessTerm(CredentialAssessment &a, const Case &the, const TermPlace &place, Date asOf)
{
    const Edition &edition = the.edition;
    for (const Requirement &r : edition.requirements) {
        a.findings.push_back(assessRule(the, r, asOf));
    }
    if (!place.begun) waitForStart(a.findings);
    a.applyBy = applicationDay(edition, the.term).day;
    a.standing = edition.term.length.standing;
    for (const Finding &f : a.findings) {
        if (f.hard) a.standing = weaker(a.standing, f.standing);
    }
    a.verdict = place.begun ? overall(a.findings) : Verdict::Upcoming;
    if (place.ended) close(a, edition.term);
    const bool over = a.status == CredentialStatus::Cancelled || a.status == CredentialStatus::Retired;
    if (over) a.verdict = a.status == CredentialStatus::Retired ? Verdict::Waived : Verdict::Lapsed;
    else a.deadlines = deadlinesOf(a.findings);
    a.cost = costOf(the, over ? std::vector<Finding>{} : a.findings, asOf);
}

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

CredentialAssessment assess(const SchemeCatalogue &schemes, const Ledger &ledger,
                            const Credential &credential, AssessOptions options)
{
    CredentialAssessment a = unknown(credential);
    a.status = statusOn(ledger, credential, options.asOf);
    a.scheme = schemes.value(credential.scheme.text());
    if (!a.scheme) return a;
    const TermPlace place = termPlace(*a.scheme, credential, options.asOf);
    if (!place.edition) return a;
    a.edition = std::shared_ptr<const Edition>(a.scheme, place.edition); // lives with its scheme
    a.term = place.term;
    if (!place.term) return a;
    const Period term = place.term->period;
    const Case the{*a.scheme, *a.edition, ledger, credential, term,
                   candidatesOf(ledger, credential, *a.edition, term, options.withPlans)};
    assessTerm(a, the, place, options.asOf);
    return a;
}

Assessment assess(const SchemeCatalogue &schemes, const Ledger &ledger, AssessOptions options)
{
    Assessment all{options.asOf, options.withPlans, {}};
    for (const auto &credential : ledger.credentials.pointers()) {
        all.credentials.push_back(assess(schemes, ledger, *credential, options));
    }
    return all;
}

namespace {

const Finding *findIn(const std::vector<Finding> &list, const QString &id)
{
    for (const Finding &f : list) {
        if (f.id == id) return &f;
        if (const Finding *child = findIn(f.children, id)) return child;
    }
    return nullptr;
}

} // namespace

const Finding *CredentialAssessment::finding(const QString &id) const
{
    return findIn(findings, id);
}

const CredentialAssessment *Assessment::credential(const QString &id) const
{
    const auto at = std::find_if(credentials.begin(), credentials.end(), [&](const auto &c) {
        return c.credential.text() == id;
    });
    return at == credentials.end() ? nullptr : &*at;
}

} // namespace koshin
