// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/todos.h"

#include "rules/foresight/planstate.h"

#include <algorithm>
#include <tuple>

namespace koshin {
namespace {

void collectAsked(std::vector<const Finding *> &found, const std::vector<Finding> &findings)
{
    for (const Finding &f : findings) {
        const bool whole = f.requirement && f.requirement->kind == RequirementKind::AllOf;
        if (f.weight == Weight::Advice) continue;
        if (whole) collectAsked(found, f.children);
        else found.push_back(&f);
    }
}

bool takes(const Requirement &rule, EventKind kind)
{
    return std::ranges::find(rule.takes.events, kind) != rule.takes.events.end();
}

// Credits come in small parts, so they are recorded as they come; a course is planned first.
Todo::Step stepFor(const Todo &todo, Date asOf)
{
    const Finding &f = *todo.first;
    if (!f.requirement) return Todo::Step::Open;
    const bool open = f.window && asOf >= f.window->from;
    switch (f.requirement->kind) {
    case RequirementKind::Count:
        if (takes(*f.requirement, EventKind::FeePaid)) return Todo::Step::Pay;
        if (takes(*f.requirement, EventKind::Reported)) return Todo::Step::Report;
        if (f.requirement->takes.trainings.empty()) return Todo::Step::Enter;
        return todo.planned ? Todo::Step::Enter : Todo::Step::Schedule;
    case RequirementKind::Sum:
    case RequirementKind::Distinct: return Todo::Step::Enter;
    case RequirementKind::Application: return open ? Todo::Step::Apply : Todo::Step::Prepare;
    case RequirementKind::AnyOf:
    case RequirementKind::AllOf:
    case RequirementKind::KOf: return Todo::Step::Choose;
    case RequirementKind::Criterion:
    case RequirementKind::InForce: return Todo::Step::Open;
    }
    Q_UNREACHABLE();
}

bool isShort(const Todo &todo, Date asOf)
{
    constexpr int halfYear = 183;
    const Finding &f = *todo.first;
    const bool isSum = f.requirement && f.requirement->kind == RequirementKind::Sum;
    const bool isClosed = todo.planned && !todo.isPartlyPlanned;
    return isSum && f.need && f.verdict == Verdict::Open && !isClosed && todo.due && todo.due->since(asOf) <= halfYear;
}

Todo::Pressing pressingOf(const Todo &todo, Date asOf)
{
    if (todo.state == Verdict::Missed) return isFee(*todo.finding) ? Todo::Pressing::Unpaid : Todo::Pressing::Missed;
    const bool can = todo.lastDay() && *todo.lastDay() >= asOf;
    const bool pressed = (todo.startBy && *todo.startBy < asOf) || (todo.due && *todo.due < asOf);
    if (can && pressed) return Todo::Pressing::Urgent;
    return isShort(todo, asOf) ? Todo::Pressing::Short : Todo::Pressing::Plain;
}

/// What plans would bring: those ahead, and those whose day has passed without a record like them.
struct PlanViews
{
    const Assessment &ahead;
    const Assessment &passed;
};

void lookForPlan(Todo &todo, const Assessment &planned)
{
    const CredentialAssessment *c = planned.credential(todo.credential->credential.text());
    const Finding *f = c ? c->finding(todo.finding->id) : nullptr;
    const Counted *plan = f ? planFor(*f) : nullptr;
    if (!plan) return;
    todo.plan = plan->record;
    todo.planned = plan->on;
    todo.isPartlyPlanned = !isDone(f->verdict) && f->verdict != Verdict::Provisional;
}

// A requirement with its days.
Todo daysOf(const Finding &f)
{
    Todo todo{.about = Todo::About::Requirement, .finding = &f, .state = f.verdict};
    todo.first = f.verdict == Verdict::Open ? &f.dueFirst() : &f;
    todo.due = dueDayOf(*todo.first);
    todo.grace = todo.first->grace;
    if (todo.first->lastSafe != todo.due) todo.startBy = todo.first->lastSafe;
    return todo;
}

// Credits come from many records; a course is one that was planned, so that it is known which plan was for it.
void lookForPassedPlan(Todo &todo, const Assessment &passed, Date asOf)
{
    if (todo.planned || stepFor(todo, asOf) != Todo::Step::Schedule) return;
    lookForPlan(todo, passed);
    todo.isPlanPassed = todo.planned.has_value();
}

Todo todoOf(const CredentialAssessment &c, const Finding &f, const PlanViews &plans, Date asOf)
{
    Todo todo = daysOf(f);
    todo.credential = &c;
    if (const auto cost = usualCost(f)) {
        todo.cost = cost->amount;
        todo.currency = cost->currency;
    } else if (const auto owed = missedCost(f)) {
        todo.owed = owed->amount;
        todo.currency = owed->currency;
    }
    lookForPlan(todo, plans.ahead);
    todo.pressing = pressingOf(todo, asOf);
    if (todo.state != Verdict::Missed) lookForPassedPlan(todo, plans.passed, asOf);
    todo.step = stepFor(todo, asOf);
    return todo;
}

// An application says best what follows once the credential is gone.
const Finding *wayBackOf(const CredentialAssessment &c)
{
    const Finding *found = nullptr;
    for (const Finding &f : c.findings) {
        const bool tells = f.requirement && !isDone(f.verdict) && !f.requirement->whenMissed.en.isEmpty();
        if (!tells) continue;
        if (f.requirement->kind == RequirementKind::Application) return &f;
        if (!found && f.hard) found = &f;
    }
    return found;
}

constexpr Verdict canBeMet[] = {Verdict::Open, Verdict::Provisional, Verdict::Undecided};

void addGroups(std::vector<Todo> &all, const Ledger &ledger, const TermFigures &figures, Date asOf)
{
    for (const PlanState &state : planStates(ledger, asOf)) {
        const bool isTold =
            std::ranges::any_of(all, [&](const Todo &t) { return t.isPlanPassed && t.plan == state.plan; });
        if (state.state != PlanState::State::Overdue || isTold) continue;
        all.push_back({.about = Todo::About::PassedPlan,
                       .pressing = Todo::Pressing::Waiting,
                       .step = Todo::Step::Enter,
                       .state = Verdict::Open,
                       .plan = state.plan,
                       .planned = state.on});
    }
    const auto addGroup = [&](Todo::About about, Todo::Pressing pressing, const std::vector<QString> &records) {
        if (records.empty()) return;
        all.push_back({.about = about,
                       .pressing = pressing,
                       .state = Verdict::Open,
                       .records = records,
                       .since = figures.askedFirst,
                       .count = int(records.size())});
    };
    addGroup(Todo::About::Confirmations, Todo::Pressing::Waiting, figures.awaiting);
    addGroup(Todo::About::WithoutEvidence, Todo::Pressing::Later, figures.withoutEvidence);
}

// So that what is listed adds up to what the terms still cost.
void addNotBegun(std::vector<Todo> &all, const Assessment &assessment)
{
    Todo todo{
        .about = Todo::About::NotBegun, .pressing = Todo::Pressing::Later, .state = Verdict::Upcoming, .count = 0};
    std::vector<CostItem> items;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld() || needsLook(c)) continue;
        for (const Finding *f : findingsWith(c, Verdict::Upcoming)) {
            ++todo.count;
            if (auto item = usualCost(*f)) items.push_back(std::move(*item));
        }
    }
    todo.ahead = costOf(items);
    if (todo.count > 0) all.push_back(std::move(todo));
}

std::vector<Todo> askedFor(const Assessment &assessment, const PlanViews &plans)
{
    std::vector<Todo> all;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld()) continue;
        if (needsLook(c)) {
            const bool isOver = c.verdict == Verdict::Lapsed || c.verdict == Verdict::Grace;
            all.push_back({.about = Todo::About::Credential,
                           .pressing = Todo::Pressing::Missed,
                           .step = isOver ? Todo::Step::Renew : Todo::Step::Open,
                           .credential = &c,
                           .state = c.verdict,
                           .wayBack = isOver ? wayBackOf(c) : nullptr});
            continue;
        }
        const auto addAll = [&](Verdict v) {
            for (const Finding *f : findingsWith(c, v)) all.push_back(todoOf(c, *f, plans, assessment.asOf));
        };
        addAll(Verdict::Missed);
        std::ranges::for_each(canBeMet, addAll);
    }
    addNotBegun(all, assessment);
    return all;
}

std::vector<Todo> sorted(std::vector<Todo> all, Date asOf)
{
    const Date last(Date::last());
    std::ranges::stable_sort(all, {}, [&](const Todo &t) {
        const bool isWhole = t.about == Todo::About::Credential;
        return std::tuple(t.pressing, !isWhole, t.nextDay(asOf).value_or(last));
    });
    return all;
}

} // namespace

bool needsLook(const CredentialAssessment &c)
{
    return c.verdict == Verdict::Lapsed || c.verdict == Verdict::Grace || c.verdict == Verdict::NotCurrent
           || c.resultNotRecorded || !c.scheme || !c.edition;
}

Maybe<Date> Todo::nextDay(Date asOf) const
{
    for (const Maybe<Date> &day : {startBy, due, grace}) {
        if (day && *day >= asOf) return day;
    }
    return lastDay() ? lastDay() : planned;
}

bool isUrgent(const Finding &finding, Date asOf)
{
    if (finding.weight == Weight::Advice) return false;
    const bool isOpen = std::ranges::find(canBeMet, finding.verdict) != std::end(canBeMet);
    return isOpen && pressingOf(daysOf(finding), asOf) == Todo::Pressing::Urgent;
}

const Counted *planFor(const Finding &finding)
{
    for (const Counted &c : finding.counted) {
        if (c.planned) return &c;
    }
    for (const Finding &child : finding.children) {
        if (const Counted *deeper = planFor(child)) return deeper;
    }
    return nullptr;
}

std::vector<const Finding *> coursesBeside(const Finding &whole)
{
    std::vector<const Finding *> courses;
    if (whole.verdict != Verdict::Provisional) return courses;
    for (const Finding &way : whole.children) {
        if (way.unit == QLatin1String("course") && way.verdict == Verdict::Open) courses.push_back(&way);
    }
    return courses;
}

bool isFee(const Finding &finding)
{
    return finding.unit == QLatin1String("fee");
}

bool isOnlyAdvised(const Finding &finding)
{
    return finding.weight == Weight::Advice && !isDone(finding.verdict) && finding.verdict != Verdict::Undecided;
}

const Todo *nextOf(const std::vector<Todo> &todos)
{
    const auto next = std::ranges::find_if(todos, [](const Todo &t) {
        const bool isAhead = t.pressing == Todo::Pressing::Plain || t.pressing == Todo::Pressing::Short;
        return t.about == Todo::About::Requirement && isAhead
               && (t.state == Verdict::Open || t.state == Verdict::Provisional);
    });
    return next == todos.end() ? nullptr : &*next;
}

const Todo *leadingOf(const std::vector<Todo> &todos)
{
    const bool isPressed = !todos.empty() && todos.front().pressing <= Todo::Pressing::Missed;
    return isPressed ? &todos.front() : nextOf(todos);
}

std::vector<const Finding *> askedFindings(const CredentialAssessment &credential)
{
    std::vector<const Finding *> found;
    collectAsked(found, credential.findings);
    return found;
}

std::vector<const Finding *> findingsWith(const CredentialAssessment &credential, Verdict verdict)
{
    auto found = askedFindings(credential);
    std::erase_if(found, [verdict](const Finding *f) { return f->verdict != verdict; });
    return found;
}

std::vector<const Finding *> waitingOf(const CredentialAssessment &credential, Weight weight)
{
    std::vector<const Finding *> all;
    for (const Verdict v : {Verdict::Open, Verdict::Provisional, Verdict::Upcoming}) {
        for (const Finding *f : findingsWith(credential, v)) {
            if (f->weight == weight) all.push_back(f);
        }
    }
    return all;
}

Maybe<NextDue> nextDueOf(const CredentialAssessment &credential)
{
    auto left = waitingOf(credential, Weight::Hard);
    const auto duties = waitingOf(credential, Weight::Duty);
    left.insert(left.end(), duties.begin(), duties.end());
    Maybe<NextDue> next;
    for (const Finding *f : left) {
        const bool isApplication = f->requirement && f->requirement->kind == RequirementKind::Application;
        const Maybe<Date> due = dueDayOf(f->verdict == Verdict::Open ? f->dueFirst() : *f);
        if (!due || (isApplication && credential.applyBy) || (next && next->by <= *due)) continue;
        next = NextDue{f, *due};
    }
    return next;
}

Maybe<Date> dueDayOf(const Finding &finding)
{
    return finding.ordinaryDue ? finding.ordinaryDue : finding.due;
}

std::vector<Todo> todosOf(const Assessment &assessment)
{
    const Assessment none;
    return sorted(askedFor(assessment, {none, none}), assessment.asOf);
}

std::vector<Todo> todosOf(const Assessment &assessment, const Assessment &planned, const Ledger &ledger,
                          const TermFigures &figures, const Assessment &passed)
{
    std::vector<Todo> all = askedFor(assessment, {planned, passed});
    addGroups(all, ledger, figures, assessment.asOf);
    return sorted(std::move(all), assessment.asOf);
}

} // namespace koshin
