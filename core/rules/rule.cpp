// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"

#include <algorithm>

namespace koshin {

using namespace Qt::StringLiterals;

int rank(Verdict v)
{
    switch (v) {
    case Verdict::Met: return 0;
    case Verdict::Waived: return 1;
    case Verdict::Provisional: return 2;
    case Verdict::Open: return 3;
    case Verdict::Upcoming: return 4;
    case Verdict::Undecided: return 5;
    default: return 6;
    }
}

Verdict notMetYet(const Finding &finding, Date asOf)
{
    if (!finding.window) return Verdict::Undecided;
    if (asOf > finding.window->to) return Verdict::Missed;
    return asOf < finding.window->from ? Verdict::Upcoming : Verdict::Open;
}

const Criterion *holdersCriterion(const Case &the, const QString &id)
{
    return the.ledger.criteria.find(the.scheme.id.text() + u'/' + id);
}

namespace {

// A criterion and the requirement that the scheme lets it stand in for.
struct Deemed
{
    const Requirement *criterion;
    const Requirement *home;
};

void collectDeemed(std::vector<Deemed> &all, const std::vector<Requirement> &list)
{
    for (const Requirement &r : list) {
        for (const Requirement &criterion : r.deemedBy) all.push_back({&criterion, &r});
        collectDeemed(all, r.children);
    }
}

// The requirement that a criterion stands in for: the holder's choice if it is a possible one.
const Requirement *targetOf(const Case &the, const Deemed &deemed)
{
    const Criterion *own = holdersCriterion(the, deemed.criterion->id);
    if (!own || !own->standsInFor) return deemed.home;
    const Requirement *chosen = the.scheme.requirement(the.edition, *own->standsInFor);
    const bool possible = chosen && chosen->kind != RequirementKind::Criterion
                          && chosen->kind != RequirementKind::Application;
    return possible ? chosen : deemed.home;
}

// The window, and the standing of both its ends.
void setWindow(const Case &the, Finding &f, const Requirement &r)
{
    const RuleDay from = ruleDay(the.edition, r.from, the.term);
    const RuleDay to = ruleDay(the.edition, r.to, the.term);
    f.standing = weaker(f.standing, weaker(from.standing, to.standing));
    if (from.day && to.day) f.window = Period{*from.day, *to.day};
    f.due = to.day;
    if (to.day && r.leadDays.value) f.lastSafe = to.day->plusDays(-*r.leadDays.value);
}

void addSources(const Case &the, Finding &f, const std::vector<QString> &keys)
{
    for (const QString &key : keys) {
        const bool known = std::any_of(f.sources.begin(), f.sources.end(),
                                       [&](const Source &s) { return s.key == key; });
        if (!known) f.sources.push_back(the.edition.sources.value(key));
    }
}

// What the rules say; `windowOf` lends its window, for a criterion that was moved to it.
Finding blank(const Case &the, const Requirement &r, const Requirement &windowOf)
{
    Finding f;
    f.requirement = &r;
    f.id = r.id;
    f.name = r.name;
    f.unit = r.unit;
    f.need = r.need.value;
    f.hard = !r.advice;
    f.standing = r.need.standing;
    setWindow(the, f, windowOf);
    addSources(the, f, r.sources);
    addSources(the, f, r.need.sources);
    addSources(the, f, r.from.sources);
    addSources(the, f, r.to.sources);
    return f;
}

Finding assessIn(const Case &the, const Requirement &r, const Requirement &windowOf, Date asOf);

std::vector<Finding> deemedFindings(const Case &the, const Requirement &r, Date asOf)
{
    std::vector<Deemed> all;
    collectDeemed(all, the.edition.requirements);
    std::vector<Finding> findings;
    for (const Deemed &deemed : all) {
        if (targetOf(the, deemed) != &r) continue;
        const Requirement &windowOf = deemed.home == &r ? *deemed.criterion : r;
        findings.push_back(assessIn(the, *deemed.criterion, windowOf, asOf));
    }
    return findings;
}

// A leaf that something else may stand in for takes the better verdict of the two.
void takeBetter(Finding &f)
{
    for (const Finding &child : f.children) {
        if (rank(child.verdict) >= rank(f.verdict)) continue;
        f.verdict = child.verdict;
        f.metOn = child.metOn;
        f.standing = weaker(f.standing, child.standing);
    }
}

Finding assessIn(const Case &the, const Requirement &r, const Requirement &windowOf, Date asOf)
{
    Finding f = blank(the, r, windowOf);
    for (const Requirement &child : r.children) f.children.push_back(assessRule(the, child, asOf));
    std::vector<Finding> deemed = deemedFindings(the, r, asOf);
    if (r.kind == RequirementKind::AnyOf) std::move(deemed.begin(), deemed.end(), std::back_inserter(f.children));
    switch (r.kind) {
    case RequirementKind::Count: assessCount(the, f, asOf); break;
    case RequirementKind::AnyOf: assessAnyOf(f); return f;
    case RequirementKind::AllOf: assessAllOf(f); break;
    case RequirementKind::Criterion: assessCriterion(the, f, asOf); break;
    case RequirementKind::Application: assessApplication(the, f, asOf); break;
    }
    if (deemed.empty()) return f;
    std::move(deemed.begin(), deemed.end(), std::back_inserter(f.children));
    takeBetter(f);
    return f;
}

} // namespace

Finding assessRule(const Case &the, const Requirement &r, Date asOf)
{
    return assessIn(the, r, r, asOf);
}

void assessAnyOf(Finding &f)
{
    f.need = Decimal(1);
    f.have = Decimal();
    const Finding *best = nullptr;
    for (const Finding &child : f.children) {
        if (isDone(child.verdict)) f.have += Decimal(1);
        const bool better = !best || rank(child.verdict) < rank(best->verdict);
        const bool earlier = best && child.verdict == best->verdict && child.metOn && best->metOn
                             && *child.metOn < *best->metOn;
        if (better || earlier) best = &child;
    }
    f.verdict = best ? best->verdict : Verdict::Undecided;
    if (!best) return;
    f.standing = best->standing;
    f.metOn = best->metOn;
}

void assessAllOf(Finding &f)
{
    f.need = Decimal(qint64(f.children.size()));
    f.have = Decimal();
    f.verdict = Verdict::Met;
    for (const Finding &child : f.children) {
        if (isDone(child.verdict)) f.have += Decimal(1);
        if (rank(child.verdict) > rank(f.verdict)) f.verdict = child.verdict;
        f.standing = weaker(f.standing, child.standing);
        if (child.metOn) f.metOn = std::max(f.metOn.value_or(*child.metOn), *child.metOn);
    }
    if (f.verdict != Verdict::Met) f.metOn.reset();
}

} // namespace koshin
