// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/prooftext.h"

#include "text/codetext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace koshin::text {

namespace {

struct Overview
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

const CredentialAssessment *firstWith(const Assessment &assessment, Verdict verdict)
{
    for (const CredentialAssessment &c : assessment.credentials) {
        if (c.isHeld() && c.verdict == verdict) return &c;
    }
    return nullptr;
}

bool isAdvice(const Finding &f)
{
    return f.weight == Weight::Advice;
}

// Findings of one verdict that are no advice, without the inner parts of a choice.
void collect(std::vector<const Finding *> &found, const std::vector<Finding> &findings, Verdict verdict)
{
    for (const Finding &f : findings) {
        const bool whole = f.requirement && f.requirement->kind == RequirementKind::AllOf;
        if (isAdvice(f)) continue;
        if (whole) collect(found, f.children, verdict);
        else if (f.verdict == verdict) found.push_back(&f);
    }
}

std::vector<const Finding *> findingsWith(const CredentialAssessment &c, Verdict verdict)
{
    std::vector<const Finding *> found;
    collect(found, c.findings, verdict);
    return found;
}

// What waits of one weight: what is open, met by an assumption only, or has not begun.
std::vector<const Finding *> waiting(const CredentialAssessment &c, Weight weight)
{
    std::vector<const Finding *> all;
    for (const Verdict v : {Verdict::Open, Verdict::Provisional, Verdict::Upcoming}) collect(all, c.findings, v);
    std::erase_if(all, [weight](const Finding *f) { return f->weight != weight; });
    return all;
}

QString names(const std::vector<const Finding *> &findings)
{
    QStringList all;
    for (const Finding *f : findings) all += Overview::tr("“%1”").arg(inUse(f->name));
    return all.join(Overview::tr(", ", "between names"));
}

// What closing the finding usually costs; of a choice, the cheapest way that has a price.
void addFee(Todo &todo, const Requirement *rule)
{
    if (!rule) return;
    if (rule->fee && rule->fee->amount.value && *rule->fee->amount.value > Decimal()) {
        if (!todo.cost || *rule->fee->amount.value < *todo.cost) {
            todo.cost = rule->fee->amount.value;
            todo.currency = rule->fee->currency;
        }
        return;
    }
    for (const Requirement &child : rule->children) addFee(todo, &child);
}

Todo todoOf(const CredentialAssessment &c, const Finding &f)
{
    Todo todo;
    todo.credential = &c;
    todo.finding = &f;
    // Of a choice or a whole under way, the part that is due first.
    const Finding &first = f.verdict == Verdict::Open ? f.dueFirst() : f;
    todo.what = &first == &f ? inUse(f.name)
                             : Overview::tr("%1: %2", "requirement, its part").arg(inUse(f.name), inUse(first.name));
    todo.lastSafe = first.lastSafe;
    todo.due = first.due;
    todo.state = f.verdict;
    if (f.verdict != Verdict::Missed) addFee(todo, f.requirement);
    return todo;
}

bool needsAttention(const CredentialAssessment &c)
{
    return c.verdict == Verdict::Lapsed || c.verdict == Verdict::Grace || c.verdict == Verdict::NotCurrent
           || c.resultNotRecorded || !c.scheme || !c.edition;
}

Todo wholeTodo(const CredentialAssessment &c, Date asOf)
{
    Todo todo;
    todo.credential = &c;
    todo.finding = nullptr;
    todo.what = sentence(c, asOf);
    todo.state = c.verdict;
    return todo;
}

// The day by which a thing to do is sorted; what has none comes first: it needs a look.
Date orderOf(const Todo &todo)
{
    return todo.lastSafe.value_or(todo.due.value_or(Date()));
}

// Of which credential, where there are several; two of one name are told apart by their ids.
QString ofCredential(const QString &what, const CredentialAssessment &c, const Assessment &assessment)
{
    const QString quoted = Overview::tr("“%1”").arg(what);
    if (std::ranges::count_if(assessment.credentials, std::mem_fn(&CredentialAssessment::isHeld)) < 2) return quoted;
    QString name = discreetName(c, assessment);
    const auto alike = std::ranges::count_if(assessment.credentials, [&](const CredentialAssessment &other) {
        return other.isHeld() && discreetName(other, assessment) == name;
    });
    if (alike > 1) name += QStringLiteral(" [%1]").arg(c.credential.text());
    return Overview::tr("%1 of %2", "requirement, credential").arg(quoted, name);
}

QString nextSentence(const Todo &todo, const Assessment &assessment)
{
    const Finding &f = *todo.finding;
    const QString name = ofCredential(todo.what, *todo.credential, assessment);
    if (!todo.due) return Overview::tr("Next: %1.").arg(name);
    const bool application = f.requirement && f.requirement->kind == RequirementKind::Application;
    if (todo.lastSafe && *todo.lastSafe < assessment.asOf) {
        return Overview::tr("Soon: %1. The last safe day, %2, has passed; it is due on %3.")
            .arg(name, spokenDate(*todo.lastSafe), spokenDate(*todo.due));
    }
    if (!application && todo.lastSafe && *todo.lastSafe != *todo.due) {
        return Overview::tr("Next: %1, safe if begun by %2.").arg(name, spokenDate(*todo.lastSafe));
    }
    return Overview::tr("Next: %1, due on %2.").arg(name, spokenDate(*todo.due));
}

const Todo *nextTodo(const std::vector<Todo> &all)
{
    const auto next = std::find_if(all.begin(), all.end(), [](const Todo &t) {
        return t.finding && (t.state == Verdict::Open || t.state == Verdict::Provisional);
    });
    return next == all.end() ? nullptr : &*next;
}

QString nextPart(const std::vector<Todo> &all, const Assessment &assessment)
{
    const Todo *next = nextTodo(all);
    if (!next) return {};
    const QString said = nextSentence(*next, assessment);
    if (next->state != Verdict::Provisional) return said;
    return joined({said, assumptionRemark()});
}

QString daysLeftSentence(const Todo &todo, Date asOf)
{
    const Date day = orderOf(todo);
    if (day < asOf) return {};
    if (day > asOf) return Overview::tr("%1.", "days left").arg(daysLeft(day, asOf));
    return todo.due == day ? Overview::tr("Today is the last day.") : Overview::tr("Today is the last safe day.");
}

QString upcomingPart(const Assessment &assessment)
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
    if (!first) return Overview::tr("There is nothing to do now.");
    return Overview::tr("Nothing to do now; next is %1, from %2.")
        .arg(ofCredential(inUse(first->name), *whose, assessment), spokenDate(first->window->from));
}

QString lapsedSentence(const CredentialAssessment &c)
{
    if (!c.term) return Overview::tr("%1 has lapsed.").arg(credentialName(c));
    return Overview::tr("%1 has lapsed: its term ended on %2 and no renewal is recorded.")
        .arg(credentialName(c), spokenDate(c.term->period.to));
}

QString notCurrentSentence(const CredentialAssessment &c)
{
    return Overview::tr("%1 expired on %2. It is not lost, but may not be called current.")
        .arg(credentialName(c), c.term ? spokenDate(c.term->period.to) : QString());
}

QString missedSentence(const CredentialAssessment &c, Date asOf)
{
    auto missed = findingsWith(c, Verdict::Missed);
    // A choice may have lost its last way before its own day.
    const auto passed = std::stable_partition(missed.begin(), missed.end(),
                                              [asOf](const Finding *f) { return f->due && *f->due >= asOf; });
    const std::vector<const Finding *> closed(missed.begin(), passed);
    missed.erase(missed.begin(), passed);
    QStringList said;
    if (!missed.empty())
        said += Overview::tr("%1: the last day of %2 has passed.").arg(credentialName(c), names(missed));
    if (!closed.empty()) said += Overview::tr("%1: %2 can no longer be met.").arg(credentialName(c), names(closed));
    return joined(said);
}

// Duties beside the renewal, where what decides it is met.
QString metSentence(const CredentialAssessment &c)
{
    const auto missed = findingsWith(c, Verdict::Missed);
    const auto undecided = findingsWith(c, Verdict::Undecided);
    const auto left = waiting(c, Weight::Duty);
    if (missed.empty() && undecided.empty() && left.empty())
        return Overview::tr("Everything asked for in this term is met.");
    QStringList said{Overview::tr("What decides the renewal is met.")};
    if (!missed.empty()) said += Overview::tr("Overdue: %1.").arg(names(missed));
    if (!undecided.empty()) said += Overview::tr("Not decided: %1.").arg(names(undecided));
    if (left.empty()) return joined(said);
    const auto due = [](const Finding *f) { return f->due.value_or(Date(Date::last())); };
    const Finding &first = **std::ranges::min_element(left, {}, due);
    const QString name = inUse(first.name);
    if (!first.due) said += Overview::tr("Still to do: “%1”.").arg(name);
    else if (left.size() == 1) said += Overview::tr("Still to do: “%1” by %2.").arg(name, date(*first.due));
    else
        said += Overview::tr("Still to do: %n duties, the first “%1” by %2.", "", int(left.size()))
                    .arg(name, date(*first.due));
    return joined(said);
}

QString undecidedSentence(const CredentialAssessment &c)
{
    if (!c.scheme) {
        return Overview::tr("%1: this program has no rules for it, so nothing can be said.").arg(credentialName(c));
    }
    if (!c.edition) {
        return Overview::tr("%1: no edition of its rules is in force on this day.").arg(credentialName(c));
    }
    if (c.resultNotRecorded) {
        return Overview::tr("%1: the term ended and the renewal was applied for, but its result is "
                            "not recorded.")
            .arg(credentialName(c));
    }
    const QString open = names(findingsWith(c, Verdict::Undecided));
    if (open.isEmpty()) return Overview::tr("%1: this cannot be decided.").arg(credentialName(c));
    return Overview::tr("%1: %2 cannot be decided.").arg(credentialName(c), open);
}

QString openSentence(const CredentialAssessment &c, Date asOf)
{
    const auto duties = waiting(c, Weight::Duty);
    const QString remaining =
        joined({Overview::tr("%n requirement(s) to meet in this term.", "", int(waiting(c, Weight::Hard).size())),
                duties.empty() ? QString() : Overview::tr("Beside them, %n duty(ies).", "", int(duties.size()))});
    if (!c.applyBy) return remaining;
    return joined({remaining, Overview::tr("Apply by %1 (%2).").arg(date(*c.applyBy), daysLeft(*c.applyBy, asOf))});
}

QString trouble(const Assessment &assessment)
{
    QStringList said;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld()) continue;
        const bool missed = !findingsWith(c, Verdict::Missed).empty(); // a duty too, though the verdict stands
        if (c.verdict == Verdict::Lapsed) said += lapsedSentence(c);
        else if (c.verdict == Verdict::NotCurrent) said += notCurrentSentence(c);
        else if (missed) said += missedSentence(c, assessment.asOf);
        if (c.verdict == Verdict::Undecided) said += undecidedSentence(c);
        if (c.verdict == Verdict::Grace) {
            said += Overview::tr("%1 is in its time of grace.").arg(credentialName(c));
        }
    }
    return joined(said);
}

} // namespace

QString assumptionRemark()
{
    return Overview::tr("It would be met under the working assumption; the official conditions are not published.");
}

QString headline(const Assessment &assessment)
{
    if (assessment.credentials.empty()) {
        return Overview::tr("No credential is recorded yet. Please begin with the first one.");
    }
    if (std::none_of(assessment.credentials.begin(), assessment.credentials.end(),
                     std::mem_fn(&CredentialAssessment::isHeld))) {
        return Overview::tr("No credential is in force.");
    }
    const auto all = todos(assessment);
    const QString next = nextPart(all, assessment);
    if (const QString bad = trouble(assessment); !bad.isEmpty()) return joined({bad, next});
    const CredentialAssessment *upcoming = firstWith(assessment, Verdict::Upcoming);
    if (next.isEmpty() && upcoming && upcoming->term) {
        return Overview::tr("The term begins on %1.").arg(spokenDate(upcoming->term->period.from));
    }
    return joined({Overview::tr("No requirement is overdue."), next.isEmpty() ? upcomingPart(assessment) : next});
}

QString subline(const Assessment &assessment)
{
    const auto all = todos(assessment);
    const Todo *next = nextTodo(all);
    QStringList said;
    if (next && (next->lastSafe || next->due)) said += daysLeftSentence(*next, assessment.asOf);
    QStringList ahead;
    for (const Cost &cost : assessment.cost) {
        if (cost.ahead > Decimal()) ahead += money(cost.ahead, cost.currency);
    }
    if (!ahead.isEmpty()) {
        said += Overview::tr("Cost still ahead: %1.").arg(ahead.join(Overview::tr(", ", "between names")));
    }
    return joined(said);
}

QString sentence(const CredentialAssessment &credential, Date asOf)
{
    switch (credential.verdict) {
    case Verdict::Met: return metSentence(credential);
    case Verdict::Open:
    case Verdict::Provisional: return openSentence(credential, asOf);
    case Verdict::Upcoming:
        if (!credential.term) return Overview::tr("The term has not begun.");
        return Overview::tr("The term begins on %1.").arg(date(credential.term->period.from));
    case Verdict::Missed: return missedSentence(credential, asOf);
    case Verdict::Lapsed: return lapsedSentence(credential);
    case Verdict::Undecided: return undecidedSentence(credential);
    case Verdict::Grace: return Overview::tr("%1 is in its time of grace.").arg(credentialName(credential));
    case Verdict::Waived: return Overview::tr("Nothing is asked for in this term.");
    case Verdict::NotCurrent: return notCurrentSentence(credential);
    }
    return {};
}

QString credentialName(const CredentialAssessment &credential)
{
    const QString name = credential.scheme ? inUse(credential.scheme->shortName) : credential.schemeId.text();
    if (!credential.number || credential.number->isEmpty()) return name;
    QString number = *credential.number;
    if (credential.scheme && !credential.scheme->numberForm.isEmpty()) {
        number = inUse(credential.scheme->numberForm).arg(number);
    }
    return name + QLatin1Char(' ') + number;
}

QString discreetName(const CredentialAssessment &credential, const Assessment &assessment)
{
    const auto ofScheme =
        std::ranges::count(assessment.credentials, credential.schemeId, &CredentialAssessment::schemeId);
    if (ofScheme > 1 || !credential.scheme) return credentialName(credential);
    return inUse(credential.scheme->shortName);
}

std::vector<Todo> todos(const Assessment &assessment)
{
    std::vector<Todo> all;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld()) continue;
        if (needsAttention(c)) {
            all.push_back(wholeTodo(c, assessment.asOf));
            continue;
        }
        for (const Verdict v : {Verdict::Missed, Verdict::Open, Verdict::Provisional, Verdict::Undecided}) {
            for (const Finding *f : findingsWith(c, v)) all.push_back(todoOf(c, *f));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Todo &a, const Todo &b) { return orderOf(a) < orderOf(b); });
    return all;
}

} // namespace koshin::text
