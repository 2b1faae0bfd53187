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

// Hard findings of one verdict, without the inner parts of a choice.
void collect(std::vector<const Finding *> &found, const std::vector<Finding> &findings,
             Verdict verdict)
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
    todo.what = inUse(f.name);
    todo.lastSafe = f.lastSafe;
    todo.due = f.due;
    todo.state = f.verdict;
    if (f.verdict != Verdict::Missed) addFee(todo, f.requirement);
    return todo;
}

bool needsAttention(const CredentialAssessment &c)
{
    return c.verdict == Verdict::Lapsed || c.verdict == Verdict::Grace || c.verdict == Verdict::NotCurrent || c.resultNotRecorded
           || !c.scheme || !c.edition;
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

QString nextSentence(const Todo &todo, Date asOf)
{
    const Finding &f = *todo.finding;
    const QString name = todo.what;
    if (!todo.due) return Overview::tr("Next: “%1”.").arg(name);
    const bool application = f.requirement && f.requirement->kind == RequirementKind::Application;
    if (todo.lastSafe && *todo.lastSafe < asOf) {
        return Overview::tr("Soon: “%1” — the last safe day, %2, has passed; the last day is %3.")
            .arg(name, spokenDate(*todo.lastSafe), spokenDate(*todo.due));
    }
    if (application) {
        return Overview::tr("Next: “%1” — by %2.").arg(name, spokenDate(*todo.due));
    }
    if (todo.lastSafe && *todo.lastSafe != *todo.due) {
        return Overview::tr("Next: “%1” — safe if begun by %2.")
            .arg(name, spokenDate(*todo.lastSafe));
    }
    return Overview::tr("Next: “%1” — done by %2.").arg(name, spokenDate(*todo.due));
}

const Todo *nextTodo(const std::vector<Todo> &all)
{
    const auto next = std::find_if(all.begin(), all.end(), [](const Todo &t) {
        return t.finding && (t.state == Verdict::Open || t.state == Verdict::Provisional);
    });
    return next == all.end() ? nullptr : &*next;
}

QString nextPart(const std::vector<Todo> &all, Date asOf)
{
    const Todo *next = nextTodo(all);
    if (!next) return {};
    const QString said = nextSentence(*next, asOf);
    if (next->state != Verdict::Provisional) return said;
    return joined({said, assumptionRemark()});
}

QString upcomingPart(const Assessment &assessment)
{
    const Finding *first = nullptr;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld()) continue;
        for (const Finding *f : findingsWith(c, Verdict::Upcoming)) {
            if (f->window && (!first || f->window->from < first->window->from)) first = f;
        }
    }
    if (!first) return Overview::tr("There is nothing to do now.");
    return Overview::tr("Nothing to do now; next is “%1”, from %2.")
        .arg(inUse(first->name), spokenDate(first->window->from));
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

QString missedSentence(const CredentialAssessment &c)
{
    const auto missed = findingsWith(c, Verdict::Missed);
    return Overview::tr("%1: the last day of %2 has passed.").arg(credentialName(c), names(missed));
}

QString undecidedSentence(const CredentialAssessment &c)
{
    if (!c.scheme) {
        return Overview::tr("%1: this program has no rules for it, so nothing can be said.")
            .arg(credentialName(c));
    }
    if (!c.edition) {
        return Overview::tr("%1: no edition of its rules is in force on this day.")
            .arg(credentialName(c));
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
    const int left = int(findingsWith(c, Verdict::Open).size()
                         + findingsWith(c, Verdict::Provisional).size()
                         + findingsWith(c, Verdict::Upcoming).size());
    const QString remaining = Overview::tr("%n requirement(s) to meet in this term.", "", left);
    if (!c.applyBy) return remaining;
    return joined({remaining, Overview::tr("Apply by %1 (%2).")
                                  .arg(date(*c.applyBy), daysLeft(*c.applyBy, asOf))});
}

QString trouble(const Assessment &assessment)
{
    QStringList said;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld()) continue;
        const bool missed = !findingsWith(c, Verdict::Missed).empty(); // a duty too, though the verdict stands
        if (c.verdict == Verdict::Lapsed) said += lapsedSentence(c);
        else if (c.verdict == Verdict::NotCurrent) said += notCurrentSentence(c);
        else if (missed) said += missedSentence(c);
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
    if (std::none_of(assessment.credentials.begin(), assessment.credentials.end(), std::mem_fn(&CredentialAssessment::isHeld))) {
        return Overview::tr("No credential is in force.");
    }
    const auto all = todos(assessment);
    const QString next = nextPart(all, assessment.asOf);
    if (const QString bad = trouble(assessment); !bad.isEmpty()) return joined({bad, next});
    const CredentialAssessment *upcoming = firstWith(assessment, Verdict::Upcoming);
    if (next.isEmpty() && upcoming && upcoming->term) {
        return Overview::tr("The term begins on %1.").arg(spokenDate(upcoming->term->period.from));
    }
    const QString safe = assessment.credentials.size() == 1
                             ? Overview::tr("Your credential is safe.")
                             : Overview::tr("Your credentials are safe.");
    return joined({safe, next.isEmpty() ? upcomingPart(assessment) : next});
}

QString subline(const Assessment &assessment)
{
    const auto all = todos(assessment);
    const Todo *next = nextTodo(all);
    QStringList said;
    if (next && orderOf(*next) >= assessment.asOf && (next->lastSafe || next->due)) {
        said += Overview::tr("%1.", "days left").arg(daysLeft(orderOf(*next), assessment.asOf));
    }
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
    case Verdict::Met: return Overview::tr("Everything asked for in this term is met.");
    case Verdict::Open:
    case Verdict::Provisional: return openSentence(credential, asOf);
    case Verdict::Upcoming:
        if (!credential.term) return Overview::tr("The term has not begun.");
        return Overview::tr("The term begins on %1.").arg(date(credential.term->period.from));
    case Verdict::Missed: return missedSentence(credential);
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
    const QString name = credential.scheme ? inUse(credential.scheme->shortName)
                                           : credential.schemeId.text();
    if (!credential.number || credential.number->isEmpty()) return name;
    QString number = *credential.number;
    if (credential.scheme && !credential.scheme->numberForm.isEmpty()) {
        number = inUse(credential.scheme->numberForm).arg(number);
    }
    return name + QLatin1Char(' ') + number;
}

QString discreetName(const CredentialAssessment &credential, const Assessment &assessment)
{
    const auto ofScheme = std::ranges::count(assessment.credentials, credential.schemeId, &CredentialAssessment::schemeId);
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
        for (const Verdict v : {Verdict::Missed, Verdict::Open, Verdict::Provisional,
                                Verdict::Undecided}) {
            for (const Finding *f : findingsWith(c, v)) all.push_back(todoOf(c, *f));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Todo &a, const Todo &b) {
        return orderOf(a) < orderOf(b);
    });
    return all;
}

} // namespace koshin::text
