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

QString upcomingSentence(const Finding &f)
{
    if (!f.window) return Proof::tr("Its time has not begun.");
    return Proof::tr("From %1 to %2.").arg(date(f.window->from), date(f.window->to));
}

QString missedSentence(const Finding &f)
{
    const QString due = f.due ? date(*f.due) : QString();
    if (!f.need) return Proof::tr("Its last day (%1) has passed.").arg(due);
    return Proof::tr("Its last day (%1) has passed: needs %2, has %3.")
        .arg(due, quantity(*f.need, f.unit), f.have.toString());
}

QString verdictSentence(const Finding &f)
{
    switch (f.verdict) {
    case Verdict::Met:
        return f.metOn ? Proof::tr("Met on %1.").arg(date(*f.metOn)) : Proof::tr("Met.");
    case Verdict::Open: return openSentence(f);
    case Verdict::Upcoming: return upcomingSentence(f);
    case Verdict::Missed: return missedSentence(f);
    case Verdict::Provisional:
        return f.due ? joined({provisionalSentence(f),
                               Proof::tr("Until then the date %1 stands.").arg(date(*f.due))})
                     : provisionalSentence(f);
    case Verdict::Undecided:
        return Proof::tr("It cannot be decided: the rules leave a question open, or the issuer "
                         "decides.");
    case Verdict::Waived: return Proof::tr("Not asked for here.");
    case Verdict::Lapsed: return Proof::tr("Lapsed.");
    case Verdict::Grace: return Proof::tr("In the time of grace.");
    }
    return {};
}

// Exclusions worth a word beside an unmet requirement; that enough is there already is no news.
bool isNews(const Excluded &x)
{
    return x.reason != Exclusion::AlreadyCounted && x.reason != Exclusion::KindNotTaken
           && x.reason != Exclusion::NotForThisCredential && x.reason != Exclusion::OverCap;
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

QString datedRecord(const Excluded &x)
{
    return x.on ? Proof::tr("The record of %1").arg(date(*x.on)) : Proof::tr("A record");
}

QString sourceLine(const QString &title, const Source &source)
{
    const QString standing = word(source.standing);
    if (!source.on) return Proof::tr("%1 (%2)", "source, standing").arg(title, standing);
    return Proof::tr("%1, %2 (%3)", "source, date, standing").arg(title, date(*source.on), standing);
}

} // namespace

QString sentence(const Finding &finding, Date)
{
    QStringList said{verdictSentence(finding)};
    if (finding.verdict == Verdict::Open || finding.verdict == Verdict::Missed) {
        for (const Excluded &x : finding.excluded) {
            if (isNews(x) && said.size() < 3) said += excludedSentence(x.reason, datedRecord(x));
        }
    }
    return joined(said);
}

QString sentence(const Excluded &excluded, const Finding &, const Ledger &ledger)
{
    const auto record = ledger.find(excluded.record);
    if (!record) return excludedSentence(excluded.reason, datedRecord(excluded));
    QString what = Proof::tr("“%1”").arg(title(*record));
    const auto *engagement = std::get_if<Engagement>(&*record);
    if (engagement && !engagement->to) {
        what = Proof::tr("“%1” (begun %2)").arg(engagement->title, date(engagement->from));
    } else if (excluded.on) {
        what = Proof::tr("“%1” (%2)", "title, day").arg(title(*record), date(*excluded.on));
    }
    return excludedSentence(excluded.reason, what);
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
