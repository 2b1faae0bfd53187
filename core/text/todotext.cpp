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
    if (isFee(*todo.finding) && todo.grace && todo.due) {
        return Todos::tr("%1 has been overdue since %2; its grace period ended on %3.")
            .arg(name, spokenDate(*todo.due), spokenDate(*last));
    }
    if (isFee(*todo.finding)) return Todos::tr("%1 has been overdue since %2.").arg(name, spokenDate(*last));
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

// Of what presses, its name and how it stands, as a part of a headline. What is owed counts its days as in the list.
QString pressingPart(const Todo &todo, const Assessment &assessment)
{
    const bool isCounted = todo.pressing != Todo::Pressing::Missed;
    const Maybe<Date> day = isCounted ? todo.dayAhead(assessment.asOf) : Maybe<Date>();
    const QString how = day ? daysLeft(*day, assessment.asOf) : Todos::tr("missed", "a requirement");
    return Todos::tr("%1: %2", "what presses, how it stands").arg(nameIn(todo, assessment), how);
}

/// What presses, line by line, and how much of it there is.
struct Troubles
{
    QStringList lines;
    QStringList parts; ///< of a headline that names what presses; fewer than the lines where one cannot be named so
    int urgent = 0;
    int overdue = 0;
    int unpaid = 0; ///< fees among what is overdue are counted here
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
                parts += pressingPart(todo, assessment);
            } else if (todo.state == Verdict::Missed) {
                add(missedSentence(todo, assessment), isFee(*todo.finding) ? unpaid : overdue);
                parts += pressingPart(todo, assessment);
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
        if (allLapsed()) return Todos::tr("No renewal is recorded, so all %n credentials count as lapsed.", "", lapsed);
        QStringList counted;
        if (unpaid > 0) counted += Todos::tr("%n fee(s) overdue", "", unpaid);
        if (urgent > 0) counted += Todos::tr("%n requirement(s) due soon", "", urgent);
        if (overdue > 0) counted += Todos::tr("%n requirement(s) missed", "", overdue);
        if (lapsed > 0) counted += Todos::tr("%n credential(s) lapsed", "", lapsed);
        if (others > 0) counted += Todos::tr("%n to look into", "", others);
        return Todos::tr("%1.", "counts: 1 urgent, 2 overdue").arg(counted.join(Todos::tr(", ", "between counts")));
    }
    /// Two things are named in one sentence, and need no lines below it.
    [[nodiscard]] bool areNamed() const { return parts.size() == 2 && lines.size() == 2; }
    [[nodiscard]] QString named() const
    {
        return Todos::tr("%1.", "two things that press").arg(parts.join(Todos::tr("; ", "between things that press")));
    }

private:
    void add(const QString &line, int &count)
    {
        lines += line;
        ++count;
    }
};

// A plan that brings only a part says so.
QString plannedHint(const Todo &todo)
{
    const QString on = date(*todo.planned);
    if (todo.isPartlyPlanned) return Todos::tr("next plan %1", "day").arg(on);
    const bool isCourse = todo.finding && todo.finding->unit == QLatin1String("course"); // of which the end is planned
    return isCourse ? Todos::tr("planned completion %1", "day").arg(on) : Todos::tr("planned for %1").arg(on);
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
    case Verdict::Lapsed: // beside the buttons for either case
        return todo.wayBack ? QString() : Todos::tr("Renewed? Record it.");
    case Verdict::Grace: return Todos::tr("Renew within the grace period");
    default: return Todos::tr("Check whether it was renewed");
    }
}

const Finding *provisionalBelow(const Finding &finding)
{
    for (const Finding &child : finding.children) {
        if (child.verdict == Verdict::Provisional) return &child;
        if (const Finding *deeper = provisionalBelow(child)) return deeper;
    }
    return nullptr;
}

/// What is planned, and where it is told.
struct Planned
{
    const Assessment *assessment = nullptr; ///< null: not known
    const Ledger *ledger = nullptr;

    /// The plan for one of the courses of a choice; null if there is none.
    [[nodiscard]] const Counted *of(const CredentialAssessment &credential, const Finding &whole) const
    {
        const auto *then = assessment ? assessment->credential(credential.credential.text()) : nullptr;
        for (const Finding *course : coursesBeside(whole)) {
            const Finding *done = then ? then->finding(course->id) : nullptr;
            if (const Counted *plan = done ? planFor(*done) : nullptr) return plan;
        }
        return nullptr;
    }
};

// What rests on an assumption, and what is to be done in case it does not hold: while there is time for it.
QString assumedSentence(const Finding &whole, const CredentialAssessment &c, const Planned &planned, Date asOf)
{
    const Finding *part = provisionalBelow(whole);
    const QString name = inUse(part ? part->name : whole.name);
    if (coursesBeside(whole).empty() || !whole.due || !c.scheme)
        return Todos::tr("“%1” is met only by a working assumption.", "requirement").arg(name);
    const QString issuer = issuerInUse(*c.scheme);
    if (const Counted *plan = planned.of(c, whole); plan && plan->on) {
        const auto record = planned.ledger->find(plan->record);
        return Todos::tr("Provisional: unless %1 accepts “%2”, take the planned “%3” (%4).",
                         "issuer, requirement, plan, day")
            .arg(issuer, name, record ? title(*record) : plan->record, spokenDate(*plan->on));
    }
    if (whole.lastSafe && *whole.lastSafe >= asOf) {
        return Todos::tr("Provisional: unless %1 accepts “%2”, start a course by %3.", "issuer, requirement, day")
            .arg(issuer, name, spokenDate(*whole.lastSafe));
    }
    return Todos::tr("Provisional: unless %1 accepts “%2”, complete a course by %3.", "issuer, requirement, day")
        .arg(issuer, name, spokenDate(*whole.due));
}

QString remarks(const Assessment &assessment, const Planned &planned)
{
    QStringList said;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld()) continue;
        for (const Finding *f : findingsWith(c, Verdict::Provisional))
            said += assumedSentence(*f, c, planned, assessment.asOf);
    }
    if (said.size() > 1) return Todos::tr("%n requirement(s) met only by working assumptions.", "", int(said.size()));
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
    if (troubles.allLapsed()) // the list below names each
        return {troubles.counts(),
                {Todos::tr("If you renewed, record the renewal. If not, see the consequences of the lapse.")},
                {}};
    if (troubles.areNamed()) return {troubles.named(), {}, {}};
    QStringList lines = troubles.lines;
    if (const auto more = int(lines.size() - mostLines); more > 0) {
        lines = lines.mid(0, mostLines - 1) + QStringList{Todos::tr("And %n more.", "", more + 1)};
    }
    return {troubles.counts(), lines, {}};
}

Summary summaryWith(const Assessment &assessment, const Planned &planned)
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
    said.below = remarks(assessment, planned);
    return said;
}

} // namespace

QString overdueSentence(const Assessment &assessment)
{
    std::vector<CostItem> items;
    for (const CostLine &line : overdueFees(assessment)) items.push_back(line.item);
    QStringList sums;
    for (const Cost &cost : costOf(items)) sums += money(cost.ahead, cost.currency);
    if (sums.isEmpty()) return {};
    return Todos::tr("Fees overdue and unpaid: %1.").arg(sums.join(Todos::tr(" and ", "between sums of money")));
}

Summary summary(const Assessment &assessment)
{
    return summaryWith(assessment, {});
}

Summary summary(const Assessment &assessment, const Assessment &planned, const Ledger &ledger)
{
    return summaryWith(assessment, {&planned, &ledger});
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
    case Todo::About::Confirmations: return Todos::tr("%n confirmation request(s)", "", todo.count);
    case Todo::About::WithoutEvidence: return Todos::tr("%n record(s) without evidence", "", todo.count);
    case Todo::About::NotBegun: return Todos::tr("%n more requirement(s), not begun yet", "", todo.count);
    }
    return {};
}

QString stateWord(const Todo &todo)
{
    switch (todo.about) {
    case Todo::About::PassedPlan: return Todos::tr("Date passed", "of a plan");
    case Todo::About::Confirmations: return choice(word(CertificationState::Asked));
    case Todo::About::WithoutEvidence: return Todos::tr("Missing", "evidence");
    default: break;
    }
    if (todo.pressing == Todo::Pressing::Urgent) return urgentWord();
    return todo.finding ? word(todo.state, *todo.finding) : word(todo.state);
}

QString stateWord(const Finding &finding, Date asOf)
{
    if (isUrgent(finding, asOf)) return urgentWord();
    return isOnlyAdvised(finding) ? advisedWord() : word(finding.verdict, finding);
}

QString word(Verdict verdict, const Finding &finding)
{
    return isFee(finding) ? feeWord(verdict) : word(verdict);
}

QString feeWord(Verdict verdict)
{
    if (verdict == Verdict::Open) return Todos::tr("Unpaid", "a fee");
    return verdict == Verdict::Missed ? Todos::tr("Overdue", "a fee") : word(verdict);
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
    if (state.verdict == Verdict::Missed && state.missed && isFee(*state.missed))
        return Todos::tr("Fee overdue", "a credential of which a fee alone was missed");
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
    if (todo.wayBack) return Todos::tr("Consequences", "once a credential has lapsed");
    const bool isMissed = todo.about == Todo::About::Requirement && todo.state == Verdict::Missed;
    return isMissed ? Todos::tr("Consequences", "once a requirement is missed") : QString();
}

QString hint(const Todo &todo)
{
    if (todo.about == Todo::About::Credential) return wantedOf(todo);
    if (todo.about == Todo::About::PassedPlan || todo.isPlanPassed)
        return Todos::tr("%1, not recorded", "day planned for").arg(plannedHint(todo));
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
