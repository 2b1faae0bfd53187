// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/todotext.h"

#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace koshin::text {

namespace {

struct Todos
{
    Q_DECLARE_TR_FUNCTIONS(Todos)
};

constexpr qsizetype mostLines = 3;

// Of a choice or a whole under way, with the part that is due first.
QString nameOf(const Todo &todo)
{
    if (todo.first == todo.finding) return inUse(todo.finding->name);
    return Todos::tr("%1: %2", "requirement, its part").arg(inUse(todo.finding->name), inUse(todo.first->name));
}

// Of which credential, where there are several; two of one name are told apart by their ids.
QString ofCredential(const QString &what, const CredentialAssessment &c, const Assessment &assessment)
{
    const QString quoted = Todos::tr("“%1”").arg(what);
    if (std::ranges::count_if(assessment.credentials, std::mem_fn(&CredentialAssessment::isHeld)) < 2) return quoted;
    QString name = discreetName(c, assessment);
    const auto alike = std::ranges::count_if(assessment.credentials, [&](const CredentialAssessment &other) {
        return other.isHeld() && discreetName(other, assessment) == name;
    });
    if (alike > 1) name += QStringLiteral(" [%1]").arg(c.credential.text());
    return Todos::tr("%2 %1", "requirement, credential").arg(quoted, name);
}

QString nameIn(const Todo &todo, const Assessment &assessment)
{
    return ofCredential(nameOf(todo), *todo.credential, assessment);
}

QString urgentSentence(const Todo &todo, const Assessment &assessment)
{
    const QString name = nameIn(todo, assessment);
    const Date day = *todo.dayAhead(assessment.asOf);
    const QString left = daysLeft(day, assessment.asOf);
    if (todo.due && *todo.due < assessment.asOf) {
        return Todos::tr("%1 was due on %2. It can still be met until %3 (%4).")
            .arg(name, spokenDate(*todo.due), spokenDate(day), left);
    }
    return Todos::tr("%1 is due on %2 (%3).").arg(name, spokenDate(day), left);
}

QString missedSentence(const Todo &todo, const Assessment &assessment)
{
    const QString name = nameIn(todo, assessment);
    const Maybe<Date> last = todo.lastDay();
    // A choice may have lost its last way before its own day.
    if (!last || *last >= assessment.asOf) return Todos::tr("%1 can no longer be met.").arg(name);
    if (todo.grace) return Todos::tr("%1 was missed; its grace period ended on %2.").arg(name, spokenDate(*last));
    return Todos::tr("%1 was missed; its last day was %2.").arg(name, spokenDate(*last));
}

QString nextSentence(const Todo &todo, const Assessment &assessment)
{
    const QString name = nameIn(todo, assessment);
    if (!todo.due) return Todos::tr("Next: %1.").arg(name);
    const bool application = todo.first->requirement && todo.first->requirement->kind == RequirementKind::Application;
    if (todo.startBy && !application) {
        return Todos::tr("Next: %1. Start by %2 (%3); it is due on %4.")
            .arg(name, spokenDate(*todo.startBy), daysLeft(*todo.startBy, assessment.asOf), spokenDate(*todo.due));
    }
    return Todos::tr("Next: %1, due on %2 (%3).")
        .arg(name, spokenDate(*todo.due), daysLeft(*todo.due, assessment.asOf));
}

QString upcomingSentence(const Assessment &assessment)
{
    const Finding *first = nullptr;
    const CredentialAssessment *whose = nullptr;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld()) continue;
        for (const Finding *f : findingsWith(c, Verdict::Upcoming)) {
            if (!f->window || (first && f->window->from >= first->window->from)) continue;
            first = f;
            whose = &c;
        }
    }
    if (!first) return Todos::tr("There is nothing to do now.");
    return Todos::tr("There is nothing to do now. Next: %1, from %2.")
        .arg(ofCredential(inUse(first->name), *whose, assessment), spokenDate(first->window->from));
}

// The next thing that need not be hurried for; empty if there is none.
QString nextPart(const std::vector<Todo> &all, const Assessment &assessment)
{
    const Todo *next = nextOf(all);
    return next ? nextSentence(*next, assessment) : QString();
}

/// What presses, line by line, and how much of it there is.
struct Troubles
{
    QStringList lines;
    int urgent = 0;
    int overdue = 0;
    int lapsed = 0;
    int others = 0;
    int held = 0;

    Troubles(const std::vector<Todo> &all, const Assessment &assessment)
        : held(int(std::ranges::count_if(assessment.credentials, std::mem_fn(&CredentialAssessment::isHeld))))
    {
        for (const Todo &todo : all) {
            const bool isWhole = todo.about == Todo::About::Credential;
            if (isWhole) {
                add(sentence(*todo.credential, assessment.asOf), todo.state == Verdict::Lapsed ? lapsed : others);
            } else if (todo.pressing == Todo::Pressing::Urgent) {
                add(urgentSentence(todo, assessment), urgent);
            } else if (todo.pressing == Todo::Pressing::Missed) {
                add(missedSentence(todo, assessment), overdue);
            }
        }
        for (const CredentialAssessment &c : assessment.credentials) {
            const bool isTold = c.resultNotRecorded || !c.scheme || !c.edition;
            if (c.isHeld() && c.verdict == Verdict::Undecided && !isTold) add(sentence(c, assessment.asOf), others);
        }
    }

    [[nodiscard]] bool allLapsed() const { return held > 0 && lapsed == held; }
    [[nodiscard]] QString counts() const
    {
        if (allLapsed()) return Todos::tr("All %n credentials have lapsed: no renewal is recorded.", "", lapsed);
        QStringList parts;
        // Why it stands before what was missed.
        if (urgent > 0 && overdue > 0) parts += Todos::tr("%n urgent but still in time", "", urgent);
        else if (urgent > 0) parts += Todos::tr("%n urgent", "", urgent);
        if (overdue > 0) parts += Todos::tr("%n missed", "", overdue);
        if (lapsed > 0) parts += Todos::tr("%n lapsed", "", lapsed);
        if (others > 0) parts += Todos::tr("%n to look into", "", others);
        return Todos::tr("%1.", "counts: 1 urgent, 2 overdue").arg(parts.join(Todos::tr(", ", "between counts")));
    }

private:
    void add(const QString &line, int &count)
    {
        lines += line;
        ++count;
    }
};

// A plan that brings only a part, or ends after the day to begin by, says so.
QString plannedHint(const Todo &todo)
{
    const QString on = date(*todo.planned);
    if (todo.isPartlyPlanned) return Todos::tr("next plan %1", "day").arg(on);
    if (todo.startBy && *todo.planned > *todo.startBy) return Todos::tr("planned to finish %1", "day").arg(on);
    return Todos::tr("planned for %1").arg(on);
}

/// A credential as a whole, with the day on which its term ended.
QString wholeOf(const CredentialAssessment &c)
{
    const bool isOver = c.verdict == Verdict::Lapsed || c.verdict == Verdict::Grace || c.verdict == Verdict::NotCurrent;
    if (!c.term || !(isOver || c.resultNotRecorded)) return credentialName(c);
    return Todos::tr("%1, term ended %2", "credential, day").arg(credentialName(c), date(c.term->period.to));
}

/// What is to be done about it.
QString wantedOf(const Todo &todo)
{
    const CredentialAssessment &c = *todo.credential;
    if (!c.scheme) return Todos::tr("Add the missing rule pack");
    if (!c.edition) return Todos::tr("Add the rules for this term");
    if (c.resultNotRecorded) return Todos::tr("Record the result of the renewal");
    switch (c.verdict) {
    case Verdict::Lapsed:
        return todo.wayBack ? Todos::tr("Renewed? Record it. If not, see what happens next.")
                            : Todos::tr("Renewed? Record it.");
    case Verdict::Grace: return Todos::tr("Renew within the grace period");
    default: return Todos::tr("Check whether it was renewed");
    }
}

// What was to be paid and was missed.
QString owedSums(const std::vector<Todo> &all)
{
    std::vector<CostItem> items;
    for (const Todo &todo : all) {
        if (todo.owed && todo.step == Todo::Step::Pay)
            items.push_back({{}, todo.finding->id, todo.currency, *todo.owed, true, {}});
    }
    QStringList sums;
    for (const Cost &cost : costOf(items)) sums += money(cost.ahead, cost.currency);
    return sums.join(Todos::tr(" and ", "between sums of money"));
}

const Finding *provisionalBelow(const Finding &finding)
{
    for (const Finding &child : finding.children) {
        if (child.verdict == Verdict::Provisional) return &child;
        if (const Finding *deeper = provisionalBelow(child)) return deeper;
    }
    return nullptr;
}

QString remarks(const Assessment &assessment, const std::vector<Todo> &all)
{
    std::vector<const Finding *> assumed;
    int held = 0;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld()) continue;
        ++held;
        for (const Finding *f : findingsWith(c, Verdict::Provisional)) assumed.push_back(f);
    }
    QStringList said;
    const QString owed = owedSums(all);
    if (assumed.size() == 1 && owed.isEmpty()) { // on a bad day there is more to say than a name
        const Finding *part = provisionalBelow(*assumed.front());
        said += Todos::tr("“%1” is provisional.", "requirement").arg(inUse(part ? part->name : assumed.front()->name));
    } else if (!assumed.empty()) {
        said += Todos::tr("%n requirement(s) met provisionally.", "", int(assumed.size()));
    }
    QStringList ahead;
    for (const Cost &cost : assessment.cost) {
        if (cost.ahead > Decimal()) ahead += money(cost.ahead, cost.currency);
    }
    const QString sum = ahead.join(Todos::tr(" and ", "between sums of money"));
    if (!sum.isEmpty() && held > 1) {
        said += Todos::tr("Still to pay this term (all credentials, standard fees): %1.").arg(sum);
    } else if (!sum.isEmpty()) {
        said += Todos::tr("Still to pay this term (standard fees): %1.").arg(sum);
    }
    if (!owed.isEmpty()) said += Todos::tr("Missed fees: %1.").arg(owed);
    return joined(said);
}

// Of each credential the greatest lack of credits with little time left; empty where there is none.
QString shortLine(const std::vector<Todo> &all, const Assessment &assessment)
{
    std::vector<const Todo *> greatest;
    const auto lacks = [](const Todo &t) { return *t.first->need - t.first->have; };
    for (const Todo &todo : all) {
        if (todo.pressing != Todo::Pressing::Short) continue;
        const auto same = std::ranges::find(greatest, todo.credential, &Todo::credential);
        if (same == greatest.end()) greatest.push_back(&todo);
        else if (lacks(todo) > lacks(**same)) *same = &todo;
    }
    QStringList parts;
    for (const Todo *todo : greatest) {
        parts += Todos::tr("%1: %2 to go in %n day(s)", "credential, credits", todo->due->since(assessment.asOf))
                     .arg(discreetName(*todo->credential, assessment), quantity(lacks(*todo), todo->first->unit));
    }
    return parts.isEmpty() ? QString() : Todos::tr("%1.", "lacks").arg(parts.join(Todos::tr("; ", "between lacks")));
}

Summary badDay(const Troubles &troubles, const QString &next)
{
    if (troubles.lines.size() == 1) {
        const QString only = troubles.lines.front();
        return {troubles.urgent > 0 ? Todos::tr("Urgent: %1").arg(only) : only,
                next.isEmpty() ? QStringList() : QStringList{next},
                {}};
    }
    if (troubles.allLapsed()) return {troubles.counts(), {}, {}}; // the list below names each
    QStringList lines = troubles.lines;
    if (const auto more = int(lines.size() - mostLines); more > 0) {
        lines = lines.mid(0, mostLines - 1) + QStringList{Todos::tr("And %n more.", "", more + 1)};
    }
    return {troubles.counts(), lines, {}};
}

} // namespace

Summary summary(const Assessment &assessment)
{
    if (assessment.credentials.empty())
        return {Todos::tr("No credential is recorded yet. Please begin with the first one."), {}, {}};
    if (std::ranges::none_of(assessment.credentials, std::mem_fn(&CredentialAssessment::isHeld)))
        return {Todos::tr("No credential is in force."), {}, {}};
    const auto all = todosOf(assessment);
    const QString next = nextPart(all, assessment);
    const Troubles troubles(all, assessment);
    Summary said;
    if (!troubles.lines.empty()) {
        said = badDay(troubles, next);
    } else {
        const auto upcoming = std::ranges::find_if(assessment.credentials, [](const CredentialAssessment &c) {
            return c.isHeld() && c.verdict == Verdict::Upcoming && c.term;
        });
        if (next.isEmpty() && upcoming != assessment.credentials.end()) {
            return {Todos::tr("The term begins on %1.").arg(spokenDate(upcoming->term->period.from)), {}, {}};
        }
        said.headline =
            joined({Todos::tr("Nothing is overdue."), next.isEmpty() ? upcomingSentence(assessment) : next});
    }
    const QString lack = shortLine(all, assessment);
    if (!lack.isEmpty() && !troubles.allLapsed() && said.lines.size() < mostLines) said.lines += lack;
    said.below = remarks(assessment, all);
    return said;
}

QString what(const Todo &todo, const Ledger &ledger)
{
    switch (todo.about) {
    case Todo::About::Requirement: return nameOf(todo);
    case Todo::About::Credential: return wholeOf(*todo.credential);
    case Todo::About::PassedPlan: {
        const auto plan = ledger.find(todo.plan);
        return plan ? title(*plan) : todo.plan;
    }
    case Todo::About::Confirmations: return Todos::tr("%n confirmation(s) pending", "", todo.count);
    case Todo::About::WithoutEvidence: return Todos::tr("%n record(s) without evidence", "", todo.count);
    case Todo::About::NotBegun: return Todos::tr("%n more requirement(s), not begun yet", "", todo.count);
    }
    return {};
}

QString stateWord(const Todo &todo)
{
    switch (todo.about) {
    case Todo::About::PassedPlan: return Todos::tr("Date passed", "of a plan");
    case Todo::About::Confirmations: return Todos::tr("Waiting", "for an answer");
    case Todo::About::WithoutEvidence: return Todos::tr("Missing", "evidence");
    default: break;
    }
    return todo.pressing == Todo::Pressing::Urgent ? urgentWord() : word(todo.state);
}

QString urgentWord()
{
    return Todos::tr("Urgent");
}

QString advisedWord()
{
    return Todos::tr("Recommended", "a requirement that is advice");
}

QString stateWord(const CredentialState &state)
{
    if (state.isUrgent) return urgentWord();
    return state.verdict == Verdict::Open ? Todos::tr("In progress", "the term of a credential") : word(state.verdict);
}

QString verb(const Todo &todo)
{
    if (todo.about == Todo::About::Confirmations) return Todos::tr("Show requests", "for confirmations");
    if (!todo.records.empty()) return Todos::tr("Show", "the records");
    const bool isCourse = todo.finding && todo.finding->unit == QLatin1String("course");
    switch (todo.step) {
    case Todo::Step::Schedule: return Todos::tr("Plan");
    case Todo::Step::Enter:
        return isCourse ? Todos::tr("Record course", "that it was attended") : Todos::tr("Record", "what was done");
    case Todo::Step::Pay: return Todos::tr("Record payment");
    case Todo::Step::Report: return Todos::tr("Record report");
    case Todo::Step::Prepare: return Todos::tr("Prepare application");
    case Todo::Step::Apply: return Todos::tr("Record application");
    case Todo::Step::Choose: return Todos::tr("Choose an option");
    case Todo::Step::Renew: return Todos::tr("Record renewal");
    case Todo::Step::Open: return Todos::tr("Open", "a requirement");
    }
    return {};
}

QString secondVerb(const Todo &todo)
{
    if (todo.isPlanPassed) return Todos::tr("Reschedule", "a plan whose day has passed");
    if (todo.wayBack) return Todos::tr("What happens next", "once a credential has lapsed");
    const bool isMissed = todo.about == Todo::About::Requirement && todo.state == Verdict::Missed;
    return isMissed ? Todos::tr("What follows", "once a requirement is missed") : QString();
}

QString hint(const Todo &todo)
{
    if (todo.about == Todo::About::Credential) return wantedOf(todo);
    if (todo.about == Todo::About::PassedPlan || todo.isPlanPassed)
        return Todos::tr("planned for %1, not recorded", "day").arg(date(*todo.planned));
    if (todo.about == Todo::About::Confirmations)
        return todo.since ? Todos::tr("oldest requested on %1").arg(date(*todo.since)) : QString();
    if (todo.planned) return plannedHint(todo);
    const Finding *assumed = todo.finding ? provisionalBelow(*todo.finding) : nullptr;
    return assumed ? Todos::tr("%1: %2", "criterion, verdict").arg(inUse(assumed->name), word(assumed->verdict))
                   : QString();
}

QString lack(const Todo &todo)
{
    const Finding *f = todo.first;
    const bool asksForAmount = f && f->requirement && f->requirement->kind == RequirementKind::Sum && f->need;
    if (!asksForAmount || todo.state != Verdict::Open || *f->need <= f->have) return {};
    return Todos::tr("%1 to go", "amount").arg(quantity(*f->need - f->have, f->unit));
}

QString withoutEvidence(const TermFigures &figures)
{
    if (!figures.span) return Todos::tr("Training and engagements without evidence");
    return Todos::tr("Training and engagements without evidence since %1").arg(date(figures.span->from));
}

} // namespace koshin::text
