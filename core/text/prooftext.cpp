// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/prooftext.h"

#include "rules/figures/grounds.h"
#include "rules/figures/todos.h"
#include "text/codetext.h"
#include "text/proofparts.h"
#include "text/rulestext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace koshin::text {

using namespace parts;

namespace {

struct Proof
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

const Requirement *ruleOf(const Finding &finding)
{
    return finding.requirement;
}

QString provisionalSentence(const Finding &finding)
{
    const Finding *part = provisionalPart(finding);
    if (part && part->confirmed) {
        return Proof::tr("The official reference is recorded, but not yet the issuer’s acceptance.");
    }
    return Proof::tr("Provisional under a working assumption. The official conditions have not been published.");
}

// The day by which; once the ordinary one has passed, that it is the last possible one.
QString lateSentence(const Finding &f)
{
    return f.isLate && f.due
               ? Proof::tr("The due date has passed, but it can still be made up until %1.").arg(spokenDate(*f.due))
               : QString();
}

// The day that stands beside it everywhere, in words: the ordinary one, also once it has passed.
QString dayDue(const Finding &f)
{
    const Maybe<Date> due = dueDayOf(f);
    return due ? spokenDate(*due) : QString();
}

// The ways of a choice that can still be taken.
std::vector<const Finding *> waysLeft(const Finding &f)
{
    std::vector<const Finding *> left;
    for (const Finding &child : f.children) {
        if (child.verdict != Verdict::Missed) left.push_back(&child);
    }
    return left;
}

QString choiceSentence(const Finding &f, const QString &due)
{
    const auto left = waysLeft(f);
    if (left.size() == f.children.size()) {
        return due.isEmpty() ? Proof::tr("Meet any one of these.")
                             : Proof::tr("Meet any one of these, by %1.").arg(due);
    }
    QStringList names;
    for (const Finding *way : left) names += Proof::tr("“%1”").arg(inUse(way->name));
    const QString listed = names.join(Proof::tr(", ", "between names"));
    if (left.size() == 1) {
        return due.isEmpty() ? Proof::tr("Only %1 remains.").arg(listed)
                             : Proof::tr("Only %1 remains, by %2.").arg(listed, due);
    }
    return due.isEmpty() ? Proof::tr("Meet one of the remaining: %1.").arg(listed)
                         : Proof::tr("Meet one of the remaining by %2: %1.").arg(listed, due);
}

// A figure beside another of its unit: English says the unit once, Japanese with each.
QString amountBeside(Decimal amount, const QString &unit)
{
    return languageInUse() == Language::Japanese ? quantity(amount, unit) : amount.toString();
}

// Why nothing is asked for.
QString waivedSentence(const Finding &f)
{
    const Requirement *rule = ruleOf(f);
    if (!rule || !f.standIn) return Proof::tr("Not required here.");
    if (rule->sharing != Sharing::None) {
        return Proof::tr("Another of your credentials from this issuer covers it.");
    }
    if (rule->waivedWhen == *f.standIn) {
        return Proof::tr("No longer required: the longer requirement is met.");
    }
    return Proof::tr("Not required: something else takes its place.");
}

QString undecidedSentence(const Finding &f)
{
    const Requirement *rule = ruleOf(f);
    if (f.contest) {
        return Proof::
            tr("It is not known whether the rules from %1 already apply to this term. Under them: %2; under the earlier ones: %3.")
                .arg(spokenDate(f.contest->edition), word(f.contest->byOther), word(f.contest->byThis));
    }
    if (isKind(f, RequirementKind::InForce)) {
        return Proof::tr("The ledger does not show whether a credential that this one depends on is in force.");
    }
    if (f.standIn) return Proof::tr("Some records help, but it is not known how much.");
    if (rule && rule->need.isUnknown()) {
        return Proof::tr("The amount required is not known; recorded so far: %1.").arg(quantity(f.have, f.unit));
    }
    if (rule && (rule->kind == RequirementKind::Sum || rule->kind == RequirementKind::Distinct)) {
        return Proof::tr("Part of the rules is not known: the records may or may not be enough.");
    }
    return Proof::tr("Undecided: the rules leave a question open, or the issuer decides.");
}

// Of a number of records, those that were there as well once it was reached.
int countedBeyond(const Finding &f)
{
    return int(std::ranges::count_if(f.excluded, [&](const Excluded &x) {
        const bool elsewhere = std::ranges::any_of(
            f.siblings, [&](const Sibling &s) { return std::ranges::find(s.counted, x.record) != s.counted.end(); });
        return x.reason == Exclusion::AlreadyCounted && !x.why.isByTermBefore() && !elsewhere;
    }));
}

// A fee is paid, a course completed: as a person would say it.
QString doneSentence(const Finding &f)
{
    if (!f.metOn) return Proof::tr("Met.");
    const QString on = spokenDate(*f.metOn);
    if (isKind(f, RequirementKind::Application)) return Proof::tr("Applied on %1.").arg(on);
    if (f.unit == QLatin1String("fee")) return Proof::tr("Paid on %1.").arg(on);
    if (f.unit == QLatin1String("course")) return Proof::tr("Completed on %1.").arg(on);
    if (f.unit == QLatin1String("report")) return Proof::tr("Reported on %1.").arg(on);
    return Proof::tr("Met on %1.").arg(on);
}

QString metSentence(const Finding &f)
{
    if (isKind(f, RequirementKind::InForce)) return Proof::tr("A credential that this one depends on is in force.");
    if (f.need && f.metOn && isKind(f, RequirementKind::Sum)) {
        const bool isEarned = f.unit == QLatin1String("credit") || f.unit == QLatin1String("point");
        const QString said = isEarned ? Proof::tr("Met on %1 (%2 required; %3 earned).")
                                      : Proof::tr("Met on %1 (%2 required; %3 recorded).");
        return said.arg(spokenDate(*f.metOn), quantity(*f.need, f.unit), quantity(f.have, f.unit));
    }
    if (f.need && *f.need > Decimal(1) && f.metOn && isKind(f, RequirementKind::Count)) {
        return Proof::tr("Met on %1 (%2 required; %3 recorded).")
            .arg(spokenDate(*f.metOn), quantity(*f.need, f.unit), quantity(f.have + Decimal(countedBeyond(f)), f.unit));
    }
    return doneSentence(f);
}

QString upcomingSentence(const Finding &f)
{
    if (!f.window) return Proof::tr("Its period has not started.");
    return Proof::tr("From %1 to %2.").arg(spokenDate(f.window->from), spokenDate(f.window->to));
}

// The part of a whole that was missed first.
const Finding &missedPart(const Finding &f)
{
    const Finding *first = &f;
    if (!isKind(f, RequirementKind::AllOf)) return *first;
    for (const Finding &child : f.children) {
        if (child.verdict != Verdict::Missed) continue;
        const Finding &part = missedPart(child);
        if (first == &f || (part.due && first->due && *part.due < *first->due)) first = &part;
    }
    return *first;
}

QString missedSentence(const Finding &f, Date asOf)
{
    if (isKind(f, RequirementKind::InForce)) {
        return Proof::tr("No credential that this one depends on is in force any more.");
    }
    if (const QString closed = closedSentence(f, asOf); !closed.isEmpty()) return closed;
    const QString due = dayDue(f);
    const QString grace = f.grace ? Proof::tr("The grace period ended on %1.").arg(spokenDate(*f.grace)) : QString();
    if (!f.need) return joined({Proof::tr("It was due on %1.").arg(due), grace});
    if (f.unit == QLatin1String("fee") && f.have == Decimal())
        return joined({Proof::tr("It was due on %1 and has not been paid.").arg(due), grace});
    return joined({Proof::tr("It was due on %1: %2 required, %3 earned.")
                       .arg(due, quantity(*f.need, f.unit), amountBeside(f.have, f.unit)),
                   grace});
}

QString verdictSentence(const Finding &f, Date asOf)
{
    if (isAdvised(f)) return adviceSentence(f, dayDue(f));
    switch (f.verdict) {
    case Verdict::Met: return metSentence(f);
    case Verdict::Open:
        return joined(
            {openRequirement(f, dayDue(f)), isComposite(f) ? dueFirstSentence(f) : QString(), lateSentence(f)});
    case Verdict::Upcoming: return upcomingSentence(f);
    case Verdict::Missed: return missedSentence(f, asOf);
    case Verdict::Provisional:
        return f.due ? joined({provisionalSentence(f),
                               Proof::tr("Until they are, the due date of %1 still applies.").arg(spokenDate(*f.due))})
                     : provisionalSentence(f);
    case Verdict::Undecided: return undecidedSentence(f);
    case Verdict::Waived: return waivedSentence(f);
    case Verdict::Lapsed: return Proof::tr("Lapsed.");
    case Verdict::Grace: return Proof::tr("In the grace period.");
    case Verdict::NotCurrent: return Proof::tr("No longer current.");
    }
    return {};
}

QString sourceLine(const QString &title, const Source &source)
{
    // That it is one source goes without saying beside the source; how many agree is said of the whole.
    const bool isPlain = source.standing == Standing::Single || source.standing == Standing::Several;
    QString standing = word(source.standing); // no brackets in brackets
    standing.replace(u'（', u'・').remove(u'）');
    if (source.read && !source.on) {
        const QString day = date(*source.read);
        return isPlain ? Proof::tr("%1, retrieved %2", "source, date").arg(title, day)
                       : Proof::tr("%1, retrieved %2 (%3)", "source, date, standing").arg(title, day, standing);
    }
    const QString dated = source.on ? Proof::tr("%1, %2", "source, date").arg(title, date(*source.on)) : title;
    if (isPlain) return dated;
    const bool isRemarked = source.clause.isEmpty() && (dated.endsWith(u')') || dated.endsWith(u'）'));
    if (isRemarked) { // one pair of brackets for both
        return Proof::tr("%1, %2)", "source with a remark that was in brackets, standing")
            .arg(dated.chopped(1), standing);
    }
    return Proof::tr("%1 (%2)", "source, standing").arg(dated, standing);
}

// Where a way of a choice is closed, what the rules say of the whole holds no more: how to take those left.
QString stepsLeft(const Finding &f, Date asOf)
{
    const auto left = waysLeft(f);
    if (!isKind(f, RequirementKind::AnyOf) || left.size() == f.children.size()) return {};
    QStringList steps;
    for (const Finding *way : left) {
        const QString step = nextStep(*way, asOf);
        steps += step.isEmpty() && way->requirement ? inUse(way->requirement->howToClose) : step;
    }
    return joined(steps);
}

QString wordOf(GroundPart part)
{
    switch (part) {
    case GroundPart::Need: return Proof::tr("what is required", "part of a requirement");
    case GroundPart::Opens: return Proof::tr("first day that counts", "part of a requirement");
    case GroundPart::Due: return Proof::tr("due date", "part of a requirement");
    case GroundPart::Grace: return Proof::tr("grace period", "part of a requirement");
    case GroundPart::Conversion: return Proof::tr("conversion", "part of a requirement");
    }
    Q_UNREACHABLE();
}

QString weekendDay(Date day)
{
    return std::chrono::weekday(day.days()) == std::chrono::Saturday ? Proof::tr("Saturday") : Proof::tr("Sunday");
}

QString listedParts(QStringList names)
{
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return Proof::tr("%1 and %2", "parts of a requirement")
        .arg(names.join(Proof::tr(", ", "between parts of a requirement")), last);
}

} // namespace

// The finding, or the first below it, that rests on an unconfirmed criterion.
const Finding *parts::provisionalPart(const Finding &finding)
{
    for (const Finding &child : finding.children) {
        if (const Finding *part = parts::provisionalPart(child)) return part;
    }
    return finding.verdict == Verdict::Provisional ? &finding : nullptr;
}

// A part due before the whole, or a way that closes before the others.
QString parts::dueFirstSentence(const Finding &f)
{
    const Finding &first = f.dueFirst();
    if (&first == &f) return {};
    const QString name = inUse(first.name);
    const QString due = spokenDate(*first.due);
    return isKind(f, RequirementKind::AllOf)
               ? Proof::tr("“%1” is due first, on %2.").arg(name, due)
               : Proof::tr("“%1” is due first, on %2; once missed, it is no longer an option.").arg(name, due);
}

// What is suggested is never called required.
QString parts::adviceSentence(const Finding &f, const QString &due)
{
    const QString need = quantity(*f.need, f.unit);
    if (f.verdict == Verdict::Met) {
        return f.metOn ? Proof::tr("Reached on %1 (%2 recommended; %3 earned).")
                             .arg(spokenDate(*f.metOn), need, quantity(f.have, f.unit))
                       : Proof::tr("Reached.", "a recommended amount");
    }
    if (f.verdict == Verdict::Missed) {
        const QString earned = amountBeside(f.have, f.unit);
        return due.isEmpty()
                   ? Proof::tr("%1 of the %2 recommended.", "earned, needed").arg(earned, need)
                   : Proof::tr("%1 of the %2 recommended by %3.", "earned, needed, day").arg(earned, need, due);
    }
    const QString missing = quantity(*f.need - f.have, f.unit);
    if (due.isEmpty()) return Proof::tr("%1 more to reach the recommended %2.").arg(missing, need);
    return Proof::tr("%1 more to reach the recommended %2, by %3.").arg(missing, need, due);
}

QString parts::openRequirement(const Finding &f, const QString &due)
{
    if (isKind(f, RequirementKind::Application)) {
        if (due.isEmpty()) return Proof::tr("Apply once everything else is met.");
        return Proof::tr("Apply once everything else is met, by %1.").arg(due);
    }
    if (isKind(f, RequirementKind::AnyOf)) return choiceSentence(f, due);
    if (!f.need) return Proof::tr("The amount required is not known.");
    const QString need = quantity(*f.need, f.unit);
    if (f.have > Decimal()) {
        const QString missing = amountBeside(*f.need - f.have, f.unit);
        if (due.isEmpty()) return Proof::tr("%1 of %2 to go.", "missing, needed").arg(missing, need);
        return Proof::tr("%1 of %2 to go, by %3.", "missing, needed, day").arg(missing, need, due);
    }
    if (f.unit == QLatin1String("fee"))
        return due.isEmpty() ? Proof::tr("Not paid yet.") : Proof::tr("Not paid yet; due on %1.").arg(due);
    return due.isEmpty() ? Proof::tr("%1 required; none so far.").arg(need)
                         : Proof::tr("%1 required by %2; none so far.").arg(need, due);
}

// Missed although its own last day may still be ahead: a part of it is missed, or every way.
QString parts::closedSentence(const Finding &f, Date asOf)
{
    const Finding &part = missedPart(f);
    const QString name = inUse(part.name);
    if (&part != &f) {
        return part.due && *part.due < asOf
                   ? Proof::tr("It can no longer be met: “%1” was not met by %2.").arg(name, spokenDate(*part.due))
                   : Proof::tr("It can no longer be met: “%1” is missed.").arg(name);
    }
    const bool ahead = !f.children.empty() && (!f.due || *f.due >= asOf);
    return ahead ? Proof::tr("It can no longer be met: too few options remain.") : QString();
}

bool parts::isAdvised(const Finding &f)
{
    const bool isTold = f.verdict == Verdict::Met || f.verdict == Verdict::Open || f.verdict == Verdict::Missed;
    return f.weight == Weight::Advice && f.need && isTold && !isComposite(f);
}

QString sentence(const Finding &finding, Date asOf)
{
    return verdictSentence(finding, asOf);
}

QString sentence(const LeadDay &step, bool isFurther)
{
    const QString name = inUse(step.name);
    const QString standing = word(step.standing);
    if (!step.days && step.closed) {
        const QString why = step.holiday.isEmpty() ? weekendDay(*step.closed) : inUse(step.holiday);
        return Proof::tr("%1 is closed (%2), so the working day before, %3 (%4)", "day, holiday, day, standing")
            .arg(date(*step.closed), why, date(step.on), standing);
    }
    if (!step.days) return {}; // nothing moved
    if (step.days && isFurther) {
        return Proof::tr("%1: allow %n more day(s), %2 (%3)", "step, day, standing", *step.days)
            .arg(name, date(step.on), standing);
    }
    return Proof::tr("%1: allow %n day(s), %2 (%3)", "step, day, standing", *step.days)
        .arg(name, date(step.on), standing);
}

QString nextStep(const Finding &finding, Date asOf)
{
    const Requirement *rule = ruleOf(finding);
    if (!rule) return {};
    switch (finding.verdict) {
    case Verdict::Open:
    case Verdict::Undecided: {
        const QString left = stepsLeft(finding, asOf);
        return left.isEmpty() ? inUse(rule->howToClose) : left;
    }
    case Verdict::Provisional: {
        const Finding *part = provisionalPart(finding);
        const bool known = part && part->requirement;
        return joined({known ? inUse(part->requirement->toMakeCertain) : QString(),
                       rule->kind == RequirementKind::Criterion ? QString() : inUse(rule->howToClose)});
    }
    default: return {};
    }
}

QString weightRemark(const Finding &finding)
{
    return finding.weight == Weight::Hard ? QString() : words(RuleValue(finding.weight));
}

QString consequence(const Finding &finding)
{
    const bool missed = finding.verdict == Verdict::Missed || finding.verdict == Verdict::Lapsed;
    if (!missed || !finding.requirement || finding.weight == Weight::Advice) return {};
    if (!finding.requirement->whenMissed.isEmpty()) return inUse(finding.requirement->whenMissed);
    return Proof::tr("The sources do not say what follows. Settle it soon, or ask the issuer.");
}

QString basisOf(const Finding &finding)
{
    const auto grounds = groundsOf(finding);
    std::map<Standing, QStringList> weaker;
    for (const Ground &ground : grounds) {
        if (ground.part != GroundPart::Need) weaker[ground.standing] += wordOf(ground.part);
    }
    const QString whole = word(grounds.front().standing);
    if (weaker.empty()) return whole;
    QStringList parts;
    for (const auto &[standing, names] : weaker)
        parts += Proof::tr("%1 (%2)", "parts of a requirement, basis").arg(listedParts(names), word(standing));
    return Proof::tr("%1, except %2", "basis, that of some parts")
        .arg(whole, parts.join(Proof::tr("; ", "between bases of parts")));
}

QString graceWords(const Finding &finding, Date asOf)
{
    if (!finding.grace) return {};
    const QString day = date(*finding.grace);
    if (isGraceAssumed(finding)) {
        return *finding.grace < asOf ? Proof::tr("assumed grace period ended %1").arg(day)
                                     : Proof::tr("assumed grace until %1").arg(day);
    }
    return *finding.grace < asOf ? Proof::tr("grace period ended %1").arg(day) : Proof::tr("grace until %1").arg(day);
}

QString issuerInUse(const Scheme &scheme)
{
    static const QRegularExpression inBrackets(QStringLiteral("[(（]([A-Z][A-Z0-9]+)[)）]$"));
    const QString name = inUse(scheme.issuer);
    const auto found = inBrackets.match(name);
    return found.hasMatch() ? found.captured(1) : name;
}

QString windowSentence(const Finding &finding, Date asOf)
{
    if (!finding.window) return {};
    const Maybe<Date> due = finding.ordinaryDue;
    const bool hasGrace = finding.grace && due && *due < finding.window->to && finding.window->to == *finding.grace;
    const QString from = date(finding.window->from);
    const QString to = date(hasGrace ? *due : finding.window->to);
    const QString said = finding.unit == QLatin1String("fee") ? Proof::tr("Payments count from %1 to %2").arg(from, to)
                                                              : Proof::tr("Records count from %1 to %2").arg(from, to);
    return hasGrace ? Proof::tr("%1; %2", "period, grace").arg(said, graceWords(finding, asOf)) : said;
}

Source knownOn(Source source, Date asOf)
{
    if (source.read && *source.read > asOf) source.read.reset();
    return source;
}

QString sentence(const Source &source)
{
    const QString title = inUse(source.title);
    if (source.clause.isEmpty()) return sourceLine(title, source);
    return sourceLine(Proof::tr("%1, %2", "source, clause").arg(title, clause(source.clause)), source);
}

} // namespace koshin::text
