// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/prooftext.h"

#include "text/codetext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin::text {

namespace {

struct Proof
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

const Requirement *ruleOf(const Finding &finding)
{
    return finding.requirement;
}

bool isKind(const Finding &finding, RequirementKind kind)
{
    return finding.requirement && finding.requirement->kind == kind;
}

// The finding, or the first below it, that rests on an unconfirmed criterion.
const Finding *provisionalPart(const Finding &finding)
{
    for (const Finding &child : finding.children) {
        if (const Finding *part = provisionalPart(child)) return part;
    }
    return finding.verdict == Verdict::Provisional ? &finding : nullptr;
}

QString provisionalSentence(const Finding &finding)
{
    const Finding *part = provisionalPart(finding);
    if (part && part->confirmed) {
        return Proof::tr("The official reference is recorded; the issuer's acceptance is not yet.");
    }
    return Proof::tr("It would be met under the working assumption. The official conditions are not "
                     "published.");
}

// The day by which; once the ordinary one has passed, that it is the last possible one.
QString lateSentence(const Finding &f)
{
    return f.isLate && f.due ? Proof::tr("The ordinary day has passed; until %1 it can still be made up.")
                                   .arg(date(*f.due))
                             : QString();
}

QString openSentence(const Finding &f)
{
    const QString due = f.due ? date(*f.due) : QString();
    if (isKind(f, RequirementKind::Application)) {
        if (due.isEmpty()) return Proof::tr("Apply once everything else is met.");
        return Proof::tr("Apply once everything else is met, by %1.").arg(due);
    }
    if (isKind(f, RequirementKind::AnyOf)) {
        return due.isEmpty() ? Proof::tr("Any one of these.")
                             : Proof::tr("Any one of these, by %1.").arg(due);
    }
    if (!f.need) return Proof::tr("How much is asked for is not known.");
    const QString need = quantity(*f.need, f.unit);
    if (f.have > Decimal()) {
        const QString missing = quantity(*f.need - f.have, f.unit);
        if (due.isEmpty()) return Proof::tr("%1 still missing of %2.").arg(missing, need);
        return Proof::tr("%1 still missing of %2, by %3.").arg(missing, need, due);
    }
    return due.isEmpty() ? Proof::tr("Needs %1, has 0.").arg(need)
                         : Proof::tr("Needs %1, has 0, by %2.").arg(need, due);
}

// Why nothing is asked for.
QString waivedSentence(const Finding &f)
{
    const Requirement *rule = ruleOf(f);
    if (!rule || !f.standIn) return Proof::tr("Not asked for here.");
    if (rule->sharing != Sharing::None) {
        return Proof::tr("It falls on another of your credentials of this issuer.");
    }
    if (rule->waivedWhen == *f.standIn) {
        return Proof::tr("Not asked for any more: the longer requirement is met.");
    }
    return Proof::tr("Not asked for: another fact takes its place.");
}

QString undecidedSentence(const Finding &f)
{
    const Requirement *rule = ruleOf(f);
    if (f.contest) {
        return Proof::tr("Whether the rules from %1 already hold for this term is not known. By them: %2; by the earlier ones: %3.")
            .arg(date(f.contest->edition), word(f.contest->byOther), word(f.contest->byThis));
    }
    if (isKind(f, RequirementKind::InForce)) {
        return Proof::tr("The ledger does not tell whether a credential that this one rests on is in force.");
    }
    if (f.standIn) return Proof::tr("Something is recorded that helps, but how far is not known.");
    if (rule && rule->need.isUnknown()) {
        return Proof::tr("How much is asked for is not known; recorded so far: %1.")
            .arg(quantity(f.have, f.unit));
    }
    if (rule && (rule->kind == RequirementKind::Sum || rule->kind == RequirementKind::Distinct)) {
        return Proof::tr("A part of the rules is not known: what is recorded may or may not be enough.");
    }
    return Proof::tr("It cannot be decided: the rules leave a question open, or the issuer decides.");
}

QString metSentence(const Finding &f)
{
    if (isKind(f, RequirementKind::InForce)) return Proof::tr("A credential that this one rests on is in force.");
    const bool amount = isKind(f, RequirementKind::Sum) && f.need;
    if (amount && f.metOn) {
        return Proof::tr("Met on %1: %2 of %3.")
            .arg(date(*f.metOn), f.have.toString(), quantity(*f.need, f.unit));
    }
    return f.metOn ? Proof::tr("Met on %1.").arg(date(*f.metOn)) : Proof::tr("Met.");
}

QString upcomingSentence(const Finding &f)
{
    if (!f.window) return Proof::tr("Its time has not begun.");
    return Proof::tr("From %1 to %2.").arg(date(f.window->from), date(f.window->to));
}

QString missedSentence(const Finding &f)
{
    if (isKind(f, RequirementKind::InForce)) {
        return Proof::tr("No credential that this one rests on is in force any more.");
    }
    const QString due = f.due ? date(*f.due) : QString();
    if (!f.need) return Proof::tr("Its last day (%1) has passed.").arg(due);
    return Proof::tr("Its last day (%1) has passed: needs %2, has %3.")
        .arg(due, quantity(*f.need, f.unit), f.have.toString());
}

QString verdictSentence(const Finding &f)
{
    switch (f.verdict) {
    case Verdict::Met: return metSentence(f);
    case Verdict::Open: return joined({openSentence(f), lateSentence(f)});
    case Verdict::Upcoming: return upcomingSentence(f);
    case Verdict::Missed: return missedSentence(f);
    case Verdict::Provisional:
        return f.due ? joined({provisionalSentence(f),
                               Proof::tr("Until then the date %1 stands.").arg(date(*f.due))})
                     : provisionalSentence(f);
    case Verdict::Undecided: return undecidedSentence(f);
    case Verdict::Waived: return waivedSentence(f);
    case Verdict::Lapsed: return Proof::tr("Lapsed.");
    case Verdict::Grace: return Proof::tr("In the time of grace.");
    case Verdict::NotCurrent: return Proof::tr("Not current any more.");
    }
    return {};
}

// Exclusions worth a word beside an unmet requirement; that enough is there already is no news.
bool isNews(const Excluded &x)
{
    return x.reason != Exclusion::AlreadyCounted && x.reason != Exclusion::KindNotTaken
           && x.reason != Exclusion::NotForThisCredential && x.reason != Exclusion::OverCap;
}

// A record of another term is no news where like requirements name the times of this one, nor for
// a sum, which had many of them.
bool isOfOtherTerm(const Excluded &x, const Finding &f)
{
    const bool sum = isKind(f, RequirementKind::Sum);
    if (x.reason != Exclusion::OutsideWindow || !x.on || (f.siblings.empty() && !sum)) return false;
    return std::none_of(f.siblings.begin(), f.siblings.end(),
                        [&](const Sibling &s) { return s.window.contains(*x.on); });
}

// `what` is a whole noun phrase: a record by its title, or by its day.
QString excludedSentence(Exclusion reason, const QString &what)
{
    switch (reason) {
    case Exclusion::NotForThisCredential:
        return Proof::tr("%1 does not count here: it is not offered to this credential.").arg(what);
    case Exclusion::KindNotTaken:
        return Proof::tr("%1 does not count here: this kind is not taken.").arg(what);
    case Exclusion::InTheFuture:
        return Proof::tr("%1 does not count yet: it lies in the future.").arg(what);
    case Exclusion::BeforeCertification:
        return Proof::tr("%1 does not count here: it lies before the certification.").arg(what);
    case Exclusion::NotFinished: return Proof::tr("%1 is not finished yet.").arg(what);
    case Exclusion::OutsideWindow:
        return Proof::tr("%1 does not count here: it lies outside the window.").arg(what);
    case Exclusion::ItemMissing:
        return Proof::tr("%1 does not count: it names too few syllabus items.").arg(what);
    case Exclusion::EvidenceMissing:
        return Proof::tr("%1 does not count: it has too little evidence.").arg(what);
    case Exclusion::NotCertified:
        return Proof::tr("%1 does not count: its confirmation is not signed.").arg(what);
    case Exclusion::BelowThreshold:
        return Proof::tr("%1 does not count: it is below what is asked.").arg(what);
    case Exclusion::Duplicate:
        return Proof::tr("%1 does not count: it repeats another record.").arg(what);
    case Exclusion::RequirementsOpen:
        return Proof::tr("%1 does not count: other requirements were still open on that day.")
            .arg(what);
    case Exclusion::AlreadyCounted:
        return Proof::tr("%1 is not needed: the number asked for is reached.").arg(what);
    case Exclusion::OverCap: return Proof::tr("%1 is over the cap.").arg(what);
    }
    return {};
}

// Where a record lies that misses the window: in a like requirement of another time, before the
// window, or after it. Empty where it cannot be told.
QString besideWindow(const Excluded &x, const Finding &f, const QString &what)
{
    if (x.reason != Exclusion::OutsideWindow || !x.on || !f.window) return {};
    for (const Sibling &s : f.siblings) {
        if (!s.window.contains(*x.on)) continue;
        const QString name = inUse(s.name);
        const bool countsThere = std::find(s.counted.begin(), s.counted.end(), x.record) != s.counted.end();
        if (countsThere) return Proof::tr("%1 does not count here: it counts for “%2”.").arg(what, name);
        if (s.isFull && isKind(f, RequirementKind::Count)) {
            return Proof::tr("%1 does not count here: it lies in the time of “%2”, which already has "
                             "what it needs.").arg(what, name);
        }
        return Proof::tr("%1 does not count here: it lies in the time of “%2”.").arg(what, name);
    }
    if (*x.on < f.window->from) {
        return Proof::tr("%1 does not count here: it is too early, the window opens on %2.")
            .arg(what, date(f.window->from));
    }
    return Proof::tr("%1 does not count here: it came after the last day, %2.")
        .arg(what, date(f.window->to));
}

// A cap that leaves a part of a record.
bool countsInPart(const Excluded &x, const Finding &f)
{
    return x.reason == Exclusion::OverCap
           && std::any_of(f.counted.begin(), f.counted.end(),
                          [&](const Counted &c) { return c.record == x.record; });
}

QString excludedSentence(const Excluded &x, const Finding &f, const QString &what)
{
    if (x.why.byTermBefore) return Proof::tr("%1 made up what the term before lacked; so much of it does not count again.").arg(what);
    if (countsInPart(x, f)) return Proof::tr("%1 counts only in part: the rest is over the cap.").arg(what);
    const QString beside = besideWindow(x, f, what);
    return beside.isEmpty() ? excludedSentence(x.reason, what) : beside;
}

QString datedRecord(const Excluded &x)
{
    return x.on ? Proof::tr("The record of %1").arg(date(*x.on)) : Proof::tr("A record");
}

QString sourceLine(const QString &title, const Source &source)
{
    const QString standing = word(source.standing);
    if (source.read && !source.on) {
        return Proof::tr("%1, read %2 (%3)", "source, date, standing").arg(title, date(*source.read), standing);
    }
    if (!source.on) return Proof::tr("%1 (%2)", "source, standing").arg(title, standing);
    return Proof::tr("%1, %2 (%3)", "source, date, standing").arg(title, date(*source.on), standing);
}

} // namespace

QString sentence(const Finding &finding, Date)
{
    QStringList said{verdictSentence(finding)};
    if (finding.verdict == Verdict::Open || finding.verdict == Verdict::Missed) {
        for (const Excluded &x : finding.excluded) {
            if (isNews(x) && !isOfOtherTerm(x, finding) && said.size() < 3) said += excludedSentence(x, finding, datedRecord(x));
        }
    }
    return joined(said);
}

QString sentence(const Excluded &excluded, const Finding &finding, const Ledger &ledger)
{
    const auto record = ledger.find(excluded.record);
    if (!record) return excludedSentence(excluded, finding, datedRecord(excluded));
    QString what = Proof::tr("“%1”").arg(title(*record));
    const auto *engagement = std::get_if<Engagement>(&*record);
    if (engagement && !engagement->to) {
        what = Proof::tr("“%1” (begun %2)").arg(engagement->title, date(engagement->from));
    } else if (excluded.on) {
        what = Proof::tr("“%1” (%2)", "title, day").arg(title(*record), date(*excluded.on));
    }
    const QString said = excludedSentence(excluded, finding, what);
    if (excluded.reason != Exclusion::OverCap) return said;
    return joined({said, Proof::tr("Not counted of it: %1.").arg(quantity(excluded.amount, finding.unit))});
}

QString sentence(const LeadDay &step)
{
    const QString name = inUse(step.name);
    const QString standing = word(step.standing);
    if (!step.days) return Proof::tr("%1: %2 (%3)", "step, day, standing").arg(name, date(step.on), standing);
    return Proof::tr("%1: %n day(s) back, %2 (%3)", "step, day, standing", *step.days)
        .arg(name, date(step.on), standing);
}

QString nextStep(const Finding &finding, Date)
{
    const Requirement *rule = ruleOf(finding);
    if (!rule) return {};
    switch (finding.verdict) {
    case Verdict::Open:
    case Verdict::Undecided: return inUse(rule->howToClose);
    case Verdict::Provisional: {
        const Finding *part = provisionalPart(finding);
        const bool known = part && part->requirement;
        return joined({known ? inUse(part->requirement->toMakeCertain) : QString(),
                       rule->kind == RequirementKind::Criterion ? QString() : inUse(rule->howToClose)});
    }
    default: return {};
    }
}

QString consequence(const Finding &finding)
{
    const bool missed = finding.verdict == Verdict::Missed || finding.verdict == Verdict::Lapsed;
    return missed && finding.requirement ? inUse(finding.requirement->whenMissed) : QString();
}

QString sentence(const Source &source)
{
    const QString title = inUse(source.title);
    if (source.clause.isEmpty()) return sourceLine(title, source);
    return sourceLine(Proof::tr("%1, %2", "source, clause").arg(title, source.clause), source);
}

QString sentence(const CriterionValues &v)
{
    QStringList said;
    if (v.engagements) {
        said += Proof::tr("At least %n finished engagement(s) in the window.", "", *v.engagements);
    }
    if (v.items) said += Proof::tr("At least %n syllabus item(s) for each.", "", *v.items);
    if (v.evidence) said += Proof::tr("At least %n piece(s) of evidence for each.", "", *v.evidence);
    if (v.hours) said += Proof::tr("At least %1 hours of practice.").arg(v.hours->toString());
    if (v.days) said += Proof::tr("At least %1 days of practice.").arg(v.days->toString());
    if (v.months) said += Proof::tr("Practice in at least %n different month(s).", "", *v.months);
    if (v.certified.value_or(false)) said += Proof::tr("Only with a signed confirmation.");
    if (!v.ownEmployer.value_or(true)) said += Proof::tr("Work for the own employer does not count.");
    if (said.isEmpty()) said += Proof::tr("No conditions.");
    return joined(said);
}

} // namespace koshin::text
