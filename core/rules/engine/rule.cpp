// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/rule.h"

#include "calendar/holidays.h"

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

// The requirement that a criterion stands in for: the holder's choice if it is a possible one.
const Requirement *targetOf(const Case &the, const Deemed &deemed)
{
    const Criterion *own = holdersCriterion(the, deemed.criterion->id);
    if (!own || !own->standsInFor) return deemed.home;
    const Requirement *chosen = the.scheme.requirement(the.edition, *own->standsInFor);
    const bool possible =
        chosen && chosen->kind != RequirementKind::Criterion && chosen->kind != RequirementKind::Application;
    return possible ? chosen : deemed.home;
}

// The last safe day: back from the due day through what must happen before it.
void setLastSafe(Finding &f, const Requirement &r, Date due)
{
    Date day = due;
    for (const LeadStep &step : r.lead) {
        if (!step.roll && !step.days.value) continue; // an unknown step moves nothing
        const Date before = day;
        if (!step.roll) {
            day = day.plusDays(-*step.days.value);
            f.lead.push_back({step.name, step.days.value, day, step.days.standing, step.days.note});
            continue;
        }
        // Keeping clear of closed offices is this program's caution: no law moves a due day to an earlier one.
        day = rolled(day, step.roll);
        LeadDay move{step.name, {}, day, Standing::Assumption, {}};
        if (day != before) {
            move.closed = before;
            const Holidays *holidays = Holidays::named(step.roll->calendar);
            if (holidays) move.holiday = {holidays->name(before).ja, holidays->name(before).en};
        }
        f.lead.push_back(std::move(move));
    }
    if (!f.lead.empty()) f.lastSafe = day;
}

// The window, and the standing of both its ends. Once the ordinary due day has passed, the last
// possible one takes its place.
void setWindow(const Case &the, Finding &f, const Requirement &r, const TermDays &days, Date asOf)
{
    const RuleDay from = ruleDay(the.edition, r.from, days);
    const RuleDay to = ruleDay(the.edition, r.to, days);
    f.standing = weaker(f.standing, weaker(from.standing, to.standing));
    f.due = f.ordinaryDue = to.day;
    if (to.day) setLastSafe(f, r, *to.day);
    Maybe<Date> last = to.day;
    const RuleDay late = r.late.given ? ruleDay(the.edition, r.late, days) : RuleDay{};
    if (late.day && to.day && *late.day > *to.day) {
        last = f.grace = late.day;
        f.isLate = asOf > *to.day;
        if (!f.lastSafe) f.lastSafe = to.day;
        if (f.isLate) f.due = late.day;
    }
    if (from.day && last && *from.day <= *last) f.window = Period{*from.day, *last};
}

void addSources(const Case &the, Finding &f, const std::vector<QString> &keys)
{
    for (const QString &key : keys) {
        const bool known =
            std::any_of(f.sources.begin(), f.sources.end(), [&](const Source &s) { return s.key == key; });
        if (!known) f.sources.push_back(the.edition.sources.value(key));
    }
}

QString named(QString text, const Instance &in, const QString &pattern)
{
    if (in.n == 0) return text;
    const bool byYear = pattern.contains(u"{year}");
    text.replace(u"{n}"_s, QString::number(in.n)).replace(u"{year}"_s, QString::number(in.year));
    return text.contains(u"%1") ? text.arg(byYear ? in.year : in.n) : text;
}

// What the rules say; `windowOf` lends its window, for a criterion that was moved to it.
Finding blank(const Case &the, const Requirement &r, const Requirement &windowOf, const Instance &in, Date asOf)
{
    Finding f;
    f.requirement = &r;
    f.id = named(r.id, in, r.id);
    f.name = {named(r.name.ja, in, r.id), named(r.name.en, in, r.id)};
    f.unit = r.unit;
    f.need = r.need.value;
    f.weight = r.weight;
    f.hard = r.weight == Weight::Hard;
    f.standing = r.need.standing;
    setWindow(the, f, windowOf, in.days, asOf);
    addSources(the, f, r.sources);
    addSources(the, f, r.need.sources);
    addSources(the, f, r.from.sources);
    addSources(the, f, r.to.sources);
    return f;
}

Finding assessIn(const Case &the, const Requirement &r, const Requirement &windowOf, const Instance &in, Date asOf);

std::vector<Finding> deemedFindings(const Case &the, const Requirement &r, const Instance &in, Date asOf)
{
    std::vector<Finding> findings;
    for (const Deemed &deemed : the.deemed) {
        if (targetOf(the, deemed) != &r) continue;
        const Requirement &windowOf = deemed.home == &r ? *deemed.criterion : r;
        findings.push_back(assessIn(the, *deemed.criterion, windowOf, in, asOf));
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

// What was met in time keeps its ordinary due day for good.
void keepOrdinaryDue(Finding &f)
{
    const bool inTime = f.isLate && f.ordinaryDue && f.metOn && *f.metOn <= *f.ordinaryDue;
    if (f.verdict != Verdict::Met || !inTime) return;
    f.due = f.ordinaryDue;
    f.isLate = false;
}

void assessKind(const Case &the, Finding &f, const Instance &in, Date asOf)
{
    switch (f.requirement->kind) {
    case RequirementKind::Count: return assessCount(the, f, in, asOf);
    case RequirementKind::Sum: return assessSum(the, f, asOf);
    case RequirementKind::Distinct: return assessDistinct(the, f, asOf);
    case RequirementKind::AnyOf: return assessAnyOf(f);
    case RequirementKind::AllOf: return assessAllOf(f);
    case RequirementKind::KOf: return assessKOf(f);
    case RequirementKind::Criterion: return assessCriterion(the, f, asOf);
    case RequirementKind::Application: return assessApplication(the, f, asOf);
    case RequirementKind::InForce: return assessInForce(the, f, in, asOf);
    }
}

Finding assessIn(const Case &the, const Requirement &r, const Requirement &windowOf, const Instance &in, Date asOf)
{
    Finding f = blank(the, r, windowOf, in, asOf);
    f.children = assessRules(the, r.children, in, asOf);
    std::vector<Finding> deemed = deemedFindings(the, r, in, asOf);
    const bool choice = r.kind == RequirementKind::AnyOf;
    if (choice) std::move(deemed.begin(), deemed.end(), std::back_inserter(f.children));
    assessKind(the, f, in, asOf);
    keepOrdinaryDue(f);
    if (!choice && !deemed.empty()) {
        std::move(deemed.begin(), deemed.end(), std::back_inserter(f.children));
        takeBetter(f);
    }
    applyStandIns(the, f, in, asOf);
    return f;
}

// Whether an application has to wait for it.
bool isOther(const Requirement &r)
{
    return r.weight == Weight::Hard && r.kind != RequirementKind::Application;
}

// What made up a number once does not make up the number of a later period.
void noteUsed(const Finding &f, QSet<QString> &used)
{
    if (f.requirement->kind == RequirementKind::Count) {
        for (const Counted &c : f.counted) used.insert(c.record);
    }
    for (const Finding &child : f.children) noteUsed(child, used);
}

// Asked for again at another time: the same rule, or one that takes the same records.
bool isLike(const Requirement &a, const Requirement &b)
{
    if (&a == &b) return true;
    return a.kind == RequirementKind::Count && b.kind == a.kind && a.unit == b.unit
           && a.takes.trainings == b.takes.trainings && a.takes.events == b.takes.events;
}

void introduceSiblings(std::vector<Finding> &list)
{
    constexpr std::size_t most = 100; // beyond that nobody reads which of them a record lies in
    if (list.size() > most) return;
    for (Finding &f : list) {
        for (const Finding &other : list) {
            if (&f == &other || !other.window || !isLike(*f.requirement, *other.requirement)) continue;
            Sibling sibling{other.name, *other.window, {}, other.need && other.have >= *other.need};
            if (other.requirement->kind == RequirementKind::Count) {
                for (const Counted &c : other.counted) sibling.counted.push_back(c.record);
            }
            f.siblings.push_back(std::move(sibling));
        }
    }
}

// A whole is as far as the worst of its parts, but under way as soon as one of them is: what lies
// ahead of one part does not make the others wait.
void takeAll(Finding &f, const std::vector<const Finding *> &parts)
{
    f.verdict = Verdict::Met;
    bool begun = false;
    for (const Finding *part : parts) {
        if (rank(part->verdict) > rank(f.verdict)) f.verdict = part->verdict;
        begun = begun || (part->verdict != Verdict::Upcoming && part->verdict != Verdict::Waived);
        f.standing = weaker(f.standing, part->standing);
        if (part->metOn) f.metOn = std::max(f.metOn.value_or(*part->metOn), *part->metOn);
    }
    if (f.verdict == Verdict::Upcoming && begun) f.verdict = Verdict::Open;
}

bool isAskedFor(const Case &the, const Requirement &r)
{
    const int term = the.place.term ? the.place.term->index : 1;
    return term >= r.fromTerm.value_or(term) && term <= r.toTerm.value_or(term);
}

} // namespace

void collectDeemed(std::vector<Deemed> &all, const std::vector<Requirement> &list)
{
    for (const Requirement &r : list) {
        for (const Requirement &criterion : r.deemedBy) all.push_back({&criterion, &r});
        collectDeemed(all, r.children);
    }
}

TermDays Case::daysOn(Date asOf) const
{
    TermDays days(term);
    days.firstTerm = place.firstTerm;
    days.earned = credential.startsOn;
    days.countStart = place.countStart;
    days.asOf = asOf;
    days.paused = latestEvent(ledger, credential, EventKind::Paused, asOf);
    days.resumed = latestEvent(ledger, credential, EventKind::Resumed, asOf);
    for (const Credential *c : family(asOf)) {
        days.familyStart = std::min(days.familyStart.value_or(c->startsOn), c->startsOn);
    }
    return days;
}

std::vector<const Credential *> Case::family(Date asOf) const
{
    std::vector<const Credential *> all;
    for (const auto &c : ledger.credentials.pointers()) {
        if (c->id == credential.id || isRelated(*c, asOf)) all.push_back(c.get());
    }
    return all;
}

bool Case::isRelated(const Credential &other, Date on) const
{
    const auto its = schemes.value(other.scheme.text());
    const bool isOfFamily = its && !scheme.family.isEmpty() && its->family == scheme.family;
    return isOfFamily && other.startsOn <= on && statusOn(ledger, other, on) == CredentialStatus::Active;
}

std::vector<Finding> assessRules(const Case &the, const std::vector<Requirement> &list, const Instance &in, Date asOf)
{
    std::vector<Finding> all;
    for (const Requirement &r : list) {
        if (!isAskedFor(the, r) || (in.othersOnly && !isOther(r))) continue;
        if (!r.eachPeriod) {
            all.push_back(assessIn(the, r, r, in, asOf));
            continue;
        }
        Instance part = in;
        part.used.unite(the.place.before.spent);
        for (std::size_t i = 0; i < the.periods.size(); ++i) {
            part.n = int(i) + 1;
            part.year = the.periods[i].year;
            part.days.period = the.periods[i].period;
            all.push_back(assessIn(the, r, r, part, asOf));
            noteUsed(all.back(), part.used);
        }
    }
    applyWaivers(all);
    introduceSiblings(all);
    return all;
}

std::vector<Finding> assessRules(const Case &the, Date asOf)
{
    Instance in{the.daysOn(asOf), 0, 0, false, {}};
    in.days.application = effectiveApplication(the, asOf);
    return assessRules(the, the.requirements, in, asOf);
}

void assessAnyOf(Finding &f)
{
    f.need = Decimal(1);
    f.have = Decimal();
    const Finding *best = nullptr;
    for (const Finding &child : f.children) {
        if (isDone(child.verdict)) f.have += Decimal(1);
        const bool better = !best || rank(child.verdict) < rank(best->verdict);
        const bool earlier =
            best && child.verdict == best->verdict && child.metOn && best->metOn && *child.metOn < *best->metOn;
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
    std::vector<const Finding *> all;
    for (const Finding &child : f.children) {
        if (isDone(child.verdict)) f.have += Decimal(1);
        all.push_back(&child);
    }
    takeAll(f, all);
    if (f.verdict != Verdict::Met) f.metOn.reset();
}

void assessKOf(Finding &f)
{
    std::vector<const Finding *> byRank;
    byRank.reserve(f.children.size());
    for (const Finding &child : f.children) byRank.push_back(&child);
    std::stable_sort(byRank.begin(), byRank.end(),
                     [](const Finding *a, const Finding *b) { return rank(a->verdict) < rank(b->verdict); });
    f.have = Decimal();
    for (const Finding *child : byRank) f.have += Decimal(isDone(child->verdict) ? 1 : 0);
    if (!f.need) {
        f.verdict = Verdict::Undecided;
        return;
    }
    // So many of the best decide.
    const auto wanted = std::size_t(f.need->micro() / Decimal::scale);
    if (wanted > byRank.size()) {
        f.verdict = Verdict::Missed;
        return;
    }
    byRank.resize(wanted);
    takeAll(f, byRank);
    if (!isDone(f.verdict)) f.metOn.reset();
}

} // namespace koshin
